import {Late} from './late.ts';

/** Most templates are Markdown or plain text. */
export const htmlParser = new Late('The HTML parser', async () => (await import('./html-parser.ts')).parseHtml);
