/**
 * The pack's cues, compiled. Empty in the source, where they are compiled at start; the build puts the text of
 * `compilePack` here, so that a published linter starts fast.
 */
export const compiled: string | undefined = undefined;
