/** Parts are tested one by one here, so what the linter would load when a text needs it is loaded before. */
import {htmlParser} from '../src/core/html-late.ts';
import {markdownParser} from '../src/core/markdown.ts';
import {yamlParser} from '../src/readers/front-matter.ts';

await Promise.all([markdownParser.prepare(), yamlParser.prepare(), htmlParser.prepare()]);
