import type {MessageSource} from '../../core/reader-types.ts';

/** A tag of HTML, or a character that only HTML writes so. */
const HTML =
	/<\/?(?:a|attribute|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|section|small|span|strong|style|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Marks that Markdown alone gives a meaning. */
const MARKDOWN = /^ {0,3}(?:#{1,6} |[-*+] |\d{1,3}[.)] |> |`{3})|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\s]+\)/m;

/** What a text is written in, by its marks. */
export function formatOf(text: string): MessageSource['format'] {
	if (HTML.test(text)) return 'html';
	return MARKDOWN.test(text) ? 'markdown' : 'text';
}
