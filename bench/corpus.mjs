/**
 * Templates for the bench: the same bytes for the same seed, on every machine.
 */
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {CLOSINGS, FACTS, FAULTS, OPENINGS, STEPS} from './sentences.mjs';

/** A small seeded generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const pick = (random, list) => list[Math.floor(random() * list.length)];
const sentence = (random, stock) =>
	pick(random, stock).replace(/\(([^)]*\|[^)]*)\)/g, (_all, choices) => pick(random, choices.split('|')));

/** Four or five paragraphs between a greeting and a sign-off, about 170 words. */
function template(random) {
	const paragraph = (...stocks) => stocks.map((stock) => sentence(random, stock)).join(' ');
	const faulty = () => (random() < 0.35 ? [FAULTS] : []);
	const paragraphs = [
		paragraph(...faulty(), OPENINGS, FACTS),
		paragraph(FACTS, ...faulty(), FACTS, FACTS),
		paragraph(STEPS, FACTS, STEPS),
		paragraph(FACTS, STEPS, ...faulty()),
		...(random() < 0.9 ? [paragraph(STEPS)] : []),
	];
	const title = `# Reply ${Math.floor(random() * 1e6)}`;
	return `${[title, 'Hi {{customer.first_name}},', ...paragraphs, sentence(random, CLOSINGS)].join('\n\n')}\n`;
}

const sentences = (text) =>
	text
		.replaceAll(/\{\{[^}]*\}\}|\d+/g, 'x')
		.split(/(?<=[.!?])\s+|\n+/)
		.map((sentence) => sentence.trim().toLowerCase());

/** @returns share of the words that stand in a sentence which came before, in one of the texts or earlier in the same one */
export function repetition(texts) {
	const seen = new Set();
	let [words, again] = [0, 0];
	for (const sentence of texts.flatMap(sentences)) {
		const count = countWords(sentence);
		words += count;
		if (seen.has(sentence)) again += count;
		seen.add(sentence);
	}
	return again / words;
}

/** Writes `count` files into a folder and returns their names. */
export function writeTemplates(folder, count, seed = 20) {
	mkdirSync(folder, {recursive: true});
	const random = randomFrom(seed);
	return Array.from({length: count}, (_nothing, index) => {
		const name = `reply-${String(index).padStart(4, '0')}.md`;
		writeFileSync(join(folder, name), template(random));
		return name;
	});
}

/** One file of `bytes` bytes: whole templates one after another, or one single paragraph. */
export function writeLarge(folder, name, bytes, oneParagraph, seed = 7) {
	const random = randomFrom(seed);
	const parts = [];
	for (let length = 0; length < bytes; ) {
		const text = oneParagraph
			? template(random)
					.replace(/^# .*\n/, '')
					.replace(/\s+/g, ' ')
			: `${template(random)}\n`;
		parts.push(text);
		length += text.length;
	}
	writeFileSync(join(folder, name), parts.join('').slice(0, bytes));
	return name;
}

/**
 * The same messages twice: as one export of a helpdesk, about 1.5 kB a record, and as Markdown files of their own.
 *
 * @returns the name of the export and those of the files
 */
export function writeExport(folder, count, seed = 11) {
	mkdirSync(folder, {recursive: true});
	const random = randomFrom(seed);
	const macros = [];
	const files = [];
	for (let index = 0; index < count; index++) {
		const [title, ...paragraphs] = template(random).trimEnd().split('\n\n');
		const body = paragraphs.join('\n\n');
		const name = `macro-${String(index).padStart(5, '0')}.md`;
		writeFileSync(join(folder, name), `${body}\n`);
		files.push(name);
		macros.push(macro(index, title.slice(2), body));
	}
	writeFileSync(join(folder, 'macros.json'), JSON.stringify({macros, count}, null, 2));
	return {name: 'macros.json', files};
}

const macro = (index, title, body) => ({
	url: `https://example.zendesk.com/api/v2/macros/${9_000_000 + index}.json`,
	id: 9_000_000 + index,
	title: `Bench::${title}`,
	active: true,
	updated_at: '2026-03-01T08:00:00Z',
	created_at: '2025-11-01T08:00:00Z',
	position: index,
	description: null,
	actions: [
		{field: 'status', value: 'pending'},
		{field: 'comment_value', value: body},
		{field: 'comment_mode_is_public', value: 'true'},
	],
	restriction: null,
});

/** Records one a line until the file has `bytes` bytes, written in pieces: it need not fit into memory. */
export function writeRecords(folder, name, bytes, seed = 13) {
	mkdirSync(folder, {recursive: true});
	const random = randomFrom(seed);
	const path = join(folder, name);
	writeFileSync(path, '');
	let records = 0;
	for (let written = 0; written < bytes; ) {
		const lines = Array.from({length: 500}, () => {
			const [title, ...paragraphs] = template(random).trimEnd().split('\n\n');
			return `${JSON.stringify(macro(records++, title.slice(2), paragraphs.join('\n\n')))}\n`;
		}).join('');
		appendFileSync(path, lines);
		written += lines.length;
	}
	return {name, records};
}

/** Words per file, to say what was measured. */
export const countWords = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
