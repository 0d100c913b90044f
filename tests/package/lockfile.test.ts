import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {ROOT} from '../laws/workspace.ts';

/** Where packages come from; links to sponsors are not that. */
const addresses = (lockfile: string): string[] => {
	const {packages} = JSON.parse(lockfile) as {packages: Record<string, {resolved?: string}>};
	return Object.values(packages).flatMap(({resolved}) => (resolved ? [resolved] : []));
};

it('the lockfile names no registry', () => {
	const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
	expect(addresses(lockfile)).toEqual([]);
	expect(lockfile).toContain('"integrity"');
});

it('a planted address is caught', () => {
	const planted = {packages: {'node_modules/x': {resolved: 'https://registry.example/x.tgz'}}};
	expect(addresses(JSON.stringify(planted))).toHaveLength(1);
});
