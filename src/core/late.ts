/**
 * A library that only some texts need: loaded when the first of them comes, so that the others start without it.
 */
export class Late<T> {
	private loaded: T | undefined;
	private readonly what: string;
	private readonly load: () => Promise<T>;

	constructor(what: string, load: () => Promise<T>) {
		this.what = what;
		this.load = load;
	}

	get ready(): boolean {
		return this.loaded !== undefined;
	}

	async prepare(): Promise<void> {
		this.loaded ??= await this.load();
	}

	/** @throws NotLoaded when `prepare` has not been awaited */
	get(): T {
		if (this.loaded === undefined) throw new NotLoaded(this.what, () => this.prepare());
		return this.loaded;
	}
}

class NotLoaded extends Error {
	readonly prepare: () => Promise<void>;

	constructor(what: string, prepare: () => Promise<void>) {
		super(`${what} is not loaded; await prepare() first`);
		this.prepare = prepare;
	}
}

/** Does some work, and does it anew when it turns out that it needs a library that is not loaded: few texts do. */
export async function whenLoaded<T>(work: () => T): Promise<T> {
	for (;;) {
		try {
			return work();
		} catch (error) {
			if (!(error instanceof NotLoaded)) throw error;
			await error.prepare();
		}
	}
}
