/** The part of picomatch that is used here; it ships no types. */
declare module 'picomatch' {
	interface Picomatch {
		(globs: string | readonly string[], options?: {dot?: boolean}): (path: string) => boolean;
		scan(glob: string): {base: string; glob: string};
	}
	const picomatch: Picomatch;
	export default picomatch;
}
