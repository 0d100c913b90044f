/**
 * A long export with one record a line is linted in pieces, and nobody can tell.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isLong, lintLong} from '../../src/engine/lines.ts';
import {openProject} from '../../src/engine/project.ts';
import {lintFiles} from '../../src/engine/run.ts';
import {folder} from './folder.ts';

const SIZE = 9_000_000;
const OTHER = 'Ihr Paket kommt am Dienstag, 12 \u{1F381} sind darin. '.repeat(40);

/** Mostly in another language, which takes no time; an English record now and then, and here and there an empty line. */
function long(record: (index: number, text: string, language: string) => object, end = '\r\n'): string {
	const lines: string[] = ['\uFEFF'];
	for (let index = 0, length = 0; length < SIZE; index++) {
		const english = index % 500 === 7;
		const text = english ? `Hi,\n\nwe are so sorry that order ${index} is late. It comes on Friday.` : OTHER;
		const line = JSON.stringify(record(index, text, english ? 'en' : 'de')) + end + (index % 900 === 3 ? end : '');
		lines.push(line);
		length += Buffer.byteLength(line);
	}
	return lines.join('');
}

const gorgias = (_index: number, text: string, language: string) => ({
	name: 'Late parcel',
	language,
	actions: [{name: 'setResponseText', arguments: {body_html: '', body_text: text}}],
});

async function both(text: string, config: object = {}) {
	const cwd = folder({'export.ndjson': text, '.empathylintrc.json': JSON.stringify(config)});
	const filePath = join(cwd, 'export.ndjson');
	const project = await openProject({cwd});
	expect(isLong(filePath)).toBe(true);
	const [pieces] = await lintFiles(project, [filePath]);
	const settings = project.settingsFor(filePath);
	const whole = await project.linter.lint({text: readFileSync(filePath, 'utf8'), filePath, ...settings});
	return {pieces: JSON.parse(JSON.stringify(pieces)), whole: JSON.parse(JSON.stringify(whole)), text};
}

describe('a long file of lines', () => {
	it('has the findings, places, names and counts of the whole', async () => {
		const {pieces, whole, text} = await both(long(gorgias));
		expect(pieces).toEqual(whole);
		expect(whole.stats).toMatchObject({preset: 'gorgias-macros', languages: ['de']});
		const sorry = whole.findings.filter(({ruleId}: {ruleId: string}) => ruleId === 'no-intensified-sorrow');
		expect(sorry.length).toBeGreaterThan(5);
		for (const {range} of sorry) expect(text.slice(...(range as [number, number]))).toBe('so');
	});

	it('has its infos counted only, when nobody will see them', async () => {
		const text = long(gorgias).replaceAll('It comes on Friday.', 'You just need to send the lamp back.');
		const cwd = folder({'export.ndjson': text});
		const project = await openProject({cwd});
		const [all] = await lintFiles(project, [join(cwd, 'export.ndjson')]);
		const [few] = await lintFiles(project, [join(cwd, 'export.ndjson')], {infos: false});
		const infos = all?.findings.filter(({severity}) => severity === 'info') ?? [];
		expect(infos.length).toBeGreaterThan(5);
		expect(few?.stats.infosLeftOut).toBe(infos.length);
		expect(few?.findings).toEqual(all?.findings.filter(({severity}) => severity !== 'info'));
	});

	it('lists only so many warnings, counts the others, and says so', async () => {
		const cwd = folder({'export.ndjson': long(gorgias)});
		const project = await openProject({cwd});
		const all = await lintLong(project, join(cwd, 'export.ndjson'), false);
		const few = await lintLong(project, join(cwd, 'export.ndjson'), false, 3);
		const more = all.findings.length - 3;
		expect(more).toBeGreaterThan(3);
		expect(few.stats.warningsLeftOut).toBe(more);
		expect(few.findings.slice(0, 3)).toEqual(all.findings.slice(0, 3));
		expect(few.findings.slice(3).map(({message}) => message)).toEqual([
			`${more} more warnings of this file are counted but not listed. Split the file to see them all.`,
		]);
	});

	it('says also how many infos are too many, where infos are asked for', async () => {
		const text = long(gorgias).replaceAll('It comes on Friday.', 'You just need to send the lamp back.');
		const cwd = folder({'export.ndjson': text});
		const project = await openProject({cwd});
		const all = await lintLong(project, join(cwd, 'export.ndjson'), true);
		const few = await lintLong(project, join(cwd, 'export.ndjson'), true, 3);
		expect(few.findings.at(-1)?.message).toBe(
			`${all.findings.length - 3} more findings of this file are counted but not listed. Split the file to see them all.`,
		);
	});

	it('is one with a mapping, and says once that it finds nothing', async () => {
		const sources = [{files: '*', records: '$[*]', body: 'nothing'}];
		const {pieces, whole} = await both(long(gorgias, '\n'), {sources});
		expect(pieces.findings).toHaveLength(1);
		expect(whole.findings).toHaveLength(1);
		expect(pieces.findings[0].message).toMatch(/^The source of this file finds no text/);
	});

	it('reports a broken line at its place, and the others', async () => {
		const text = long(gorgias, '\n').replace(/\}\n(?=[^\n]*\n$)/, '\n');
		const {pieces, whole} = await both(text);
		expect(pieces).toEqual(whole);
		expect(pieces.findings.at(-1).line).toBeGreaterThan(1000);
	});

	it('that is no export is none', async () => {
		const {pieces, whole} = await both(long((index) => ({index, text: OTHER})));
		expect(pieces).toEqual(whole);
		expect(pieces.stats.notSource).toBe(true);
	});
});
