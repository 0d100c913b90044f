import type {Placeholder} from './types.ts';

/** Dialects that no system fills in: a person types over them, so they know neither a fallback nor a branch. */
const HAND_FILLED: ReadonlySet<string> = new Set(['bracket', 'angle']);

/** Whether a dialect, by its name, is a way of marking blanks for people: `[Name]`, `<name>`. */
export const isHandFilled = (dialect: Placeholder['dialect']): boolean => HAND_FILLED.has(dialect);
