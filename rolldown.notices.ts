import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Plugin} from 'rolldown';

interface Bundled {
	/** `name version (licence)` */
	title: string;
	text: string;
}

/**
 * Writes the names, versions and licence texts of all packages whose code ends up in a bundle. One plugin serves several
 * bundles of one folder: each writes what has been seen so far.
 */
export function noticeFile(fileName: string): Plugin {
	const folders = new Set<string>();
	return {
		name: 'third-party-notices',
		generateBundle(_options, bundle) {
			for (const output of Object.values(bundle)) {
				if (output.type !== 'chunk') continue;
				for (const id of output.moduleIds) {
					const folder = packageFolder(id);
					if (folder) folders.add(folder);
				}
			}
			// The same version may lie in several folders.
			const packages = new Map(
				[...folders]
					.sort()
					.map(describe)
					.map((entry) => [entry.title, entry]),
			);
			this.emitFile({
				type: 'asset',
				fileName,
				source: render([...packages.values()].sort((a, b) => (a.title < b.title ? -1 : 1))),
			});
		},
	};
}

/** `…/node_modules/@scope/name/lib/x.js` → `…/node_modules/@scope/name`; undefined for our own code. */
function packageFolder(id: string): string | undefined {
	return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
}

function describe(folder: string): Bundled {
	const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	// Bundling is a way of handing out: a package without a stated licence must not slip in.
	if (!license) throw new Error(`${name} in ${dirname(folder)} states no licence; it cannot be bundled.`);
	return {title: `${name} ${version} (${license})`, text: licenceText(folder) || `Licence: ${license}`};
}

function licenceText(folder: string): string {
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
	return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

function render(packages: readonly Bundled[]): string {
	const head = 'empathylint bundles the packages below. Each keeps its own licence.\n';
	const entries = packages.map(({title, text}) => {
		const line = '-'.repeat(title.length);
		return `\n${line}\n${title}\n${line}\n\n${text}\n`;
	});
	return head + entries.join('');
}
