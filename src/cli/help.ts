export const HELP_AFTER = `
Examples:
  empathylint macros/                         lint every template in a folder
  empathylint "macros/**/refund-*.md"         lint what a glob matches
  empathylint --max-warnings 0 macros/        let a build fail on any warning
  empathylint --format github                 annotate a pull request
  empathylint --fix macros/                   apply the fixes that are safe
  empathylint --rule no-pity:error macros/    make one rule stricter
  pbpaste | empathylint --stdin               lint what you have just copied
  empathylint explain no-pity                 why, and what to write instead
  empathylint explain types                   which message types there are

Exit codes: 0 clean, 1 errors or too many warnings, 2 something could not run.
Colour follows the terminal; NO_COLOR and FORCE_COLOR change that, flags win.`;

export const HELP_AFTER_INSPECT = `
Examples:
  empathylint inspect macros/refund.md
  empathylint inspect --format json macros/ > seen.json`;

export const HELP_AFTER_EXPLAIN = `
Examples:
  empathylint explain no-sorry-to-hear
  empathylint explain types`;
