import {dirname, join} from 'node:path';
import type {Plugin} from 'rolldown';

/**
 * vfile has two sets of internals: one on Node's modules, one for browsers. The library entries share their chunks with
 * the command and must run without Node, so both take the browser's.
 */
export function browserInternals(): Plugin {
	return {
		name: 'browser-internals',
		resolveId: {
			filter: {id: /^#min(?:path|proc|url)$/},
			handler(id, importer) {
				return importer ? join(dirname(importer), `${id.slice(1)}.browser.js`) : null;
			},
		},
	};
}
