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

	/** @throws Error when `prepare` has not been awaited: a mistake of the caller */
	get(): T {
		if (this.loaded === undefined) throw new Error(`${this.what} is not loaded; await prepare() first`);
		return this.loaded;
	}
}
