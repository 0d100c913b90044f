/** Text as a regular expression that matches just it. */
export const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The same, with any white space where the text has some: a line of one form may go on in the other. */
export const looseLiteral = (text: string): string => literal(text).replaceAll(/\s+/g, '\\s+');
