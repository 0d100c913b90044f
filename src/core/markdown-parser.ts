import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/**
 * Indented text is text, because templates indent; and a line of dashes under a paragraph is a rule and never makes
 * a heading of a whole paragraph.
 */
const markdown = unified()
	.data('micromarkExtensions' as never, [{disable: {null: ['codeIndented', 'setextUnderline']}}] as never)
	.use(remarkParse)
	.freeze();

export const parseMarkdown = (text: string): Root => markdown.parse(text);
