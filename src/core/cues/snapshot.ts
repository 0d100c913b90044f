/**
 * Compiled cues as text and back. Compiling the built-in pack takes longer than linting a file, so the build does it once;
 * reading all of it back would take as long again, so each part is read when it is first needed.
 */
import type {CompiledCue, CompiledCues, Condition, CueLabel, Pattern, Window} from './compile.ts';
import {Lexicon} from './lexicon.ts';
import {Openings} from './openings.ts';
import type {Slot} from './resolve.ts';
import {Rows} from './rows.ts';
import {type Place, Starts} from './starts.ts';

const WHERE: ReadonlyArray<Window['where']> = ['sentence', 'next', 'previous', 'nearby'];
const bits = (first: boolean, second: boolean): number => (first ? 1 : 0) + (second ? 2 : 0);

/** @returns lines for `thaw`: words and names, then tables of numbers */
export function freeze(compiled: CompiledCues): string {
	const {lexicon, slots, sequences, patterns, cues, places, index, anywhere} = compiled;
	const {words, holders, forgiven} = lexicon.dump();
	const names = slots.all().flatMap(({name}, slot) => (name === '' ? [] : [`${slot}:${name}`]));
	return [
		words.join(' '),
		names.join(' '),
		...labelLines(compiled.labels.all()),
		Rows.write([forgiven, anywhere]),
		Rows.write(holders.map(differences)),
		Rows.write(marksOf(compiled)),
		Rows.write(slots.all().map((s) => [s.gap, s.set, s.opens, bits(s.optional, s.comma), ...s.sequences])),
		Rows.write(sequences.all()),
		Rows.write(patterns.all().map((p) => [...patternRow(p), ...p.needs])),
		Rows.write(cues.all().map(cueRow)),
		Rows.write(places.all().map(({cue, low, high, mates}) => [cue, low, high, ...mates.flat()])),
		Rows.write(index.all().map(differences)),
	].join('\n');
}

/** The marks of the sets that are asked for them. */
function marksOf({lexicon, places, patterns}: CompiledCues): number[][] {
	const asked = new Set([
		...places.all().flatMap(({mates}) => mates.map(([set]) => set)),
		...patterns.all().flatMap(({needs, first}) => [...needs, first]),
	]);
	const {sets} = lexicon.dump();
	return Array.from({length: sets}, (_nothing, set) => (asked.has(set) ? [lexicon.marks(set) >>> 0] : []));
}

const counted = (numbers: readonly number[]): number[] => [numbers.length, ...numbers];
const patternRow = (p: Pattern): number[] => [bits(p.start, p.end), p.first, p.max, ...counted(p.slots)];
const cueRow = (cue: CompiledCue): number[] => [
	...patternRow(cue),
	...counted(cue.unless),
	...windowRows(cue.without),
	...windowRows(cue.with),
];
const windowRows = (windows: readonly Window[]): number[] => [
	windows.length,
	...windows.flatMap((w) => [WHERE.indexOf(w.where), w.question ? 1 : 0, ...counted(w.patterns)]),
];
/** The numbers of a set or of a word's places rise, so their differences are short. */
const differences = (rising: readonly number[]): number[] => rising.map((id, at) => id - (rising[at - 1] ?? 0));

function sums(differences: number[]): number[] {
	for (let at = 1; at < differences.length; at++)
		differences[at] = (differences[at] as number) + (differences[at - 1] as number);
	return differences;
}

/** @param text what `freeze` gave */
export function thaw(text: string): CompiledCues {
	const lines = text.split('\n');
	let line = 0;
	const next = (): string => lines[line++] as string;
	const table = <Row>(read: (numbers: number[], index: number) => Row): Rows<Row> => Rows.read(next(), read);

	const words = next().split(' ');
	const names = new Map(
		next()
			.split(' ')
			.map((pair) => pair.split(':') as [string, string]),
	);
	const labels = labelsOf(next(), next(), next());
	const lists = table<readonly number[]>((numbers) => numbers);
	const [forgiven, anywhere] = [lists.at(0), lists.at(1)];
	const holders = table<readonly number[]>(sums);
	const marks = table<readonly number[]>((numbers) => numbers);
	const lexicon = Lexicon.load({words, holders, marks, forgiven});
	const slots = table((numbers, slot) => slotOf(numbers, names.get(String(slot)) ?? ''));
	const sequences = table<readonly number[]>((numbers) => numbers);
	const patterns = table((numbers) => new Numbers(numbers).condition());
	const cues = table((numbers) => new Numbers(numbers).cue());
	const places = table(placeOf);
	const index = table<readonly number[]>(sums);
	const openings = new Openings(lexicon, slots, sequences);
	const starts = new Starts({lexicon, slots, cues, places, index, anywhere});
	return {lexicon, slots, sequences, openings, patterns, cues, labels, places, index, anywhere, starts};
}

/** Owners with the number of their cues, the kinds of labels, and each cue's kind. */
function labelLines(labels: readonly CueLabel[]): string[] {
	const owners = new Map<string, number>();
	const kinds = new Map<string, number>();
	const kindOf = labels.map(({owner, spec: {at, move, message, level, fix}}) => {
		owners.set(owner, (owners.get(owner) ?? 0) + 1);
		const kind = JSON.stringify({at, move, message, level, fix});
		if (!kinds.has(kind)) kinds.set(kind, kinds.size);
		return kinds.get(kind) as number;
	});
	return [
		[...owners].map(([owner, count]) => `${owner}:${count}`).join(' '),
		`[${[...kinds.keys()].join()}]`,
		Rows.write([kindOf]),
	];
}

function labelsOf(owners: string, kinds: string, kindOf: string): Rows<CueLabel> {
	const counts = owners.split(' ').map((pair) => pair.split(':') as [owner: string, count: string]);
	const length = counts.reduce((sum, [, count]) => sum + Number(count), 0);
	let known: ReadonlyArray<CueLabel['spec']> | undefined;
	const numbers = Rows.read(kindOf, (row) => row);
	return new Rows(length, (index) => {
		known ??= JSON.parse(kinds) as ReadonlyArray<CueLabel['spec']>;
		const spec = known[numbers.at(0)[index] as number] ?? {};
		let number = index + 1;
		for (const [owner, count] of counts) {
			if (number <= Number(count)) return {id: `${owner}/${number}`, owner, spec};
			number -= Number(count);
		}
		throw new RangeError('no such cue');
	});
}

function slotOf(numbers: readonly number[], name: string): Slot {
	const [gap, set, opens, use] = numbers as [number, number, number, number];
	return {gap, set, opens, optional: (use & 1) !== 0, comma: (use & 2) !== 0, sequences: numbers.slice(4), name};
}

function placeOf(numbers: readonly number[]): Place {
	const [cue, low, high] = numbers as [number, number, number];
	const mates: Array<Place['mates'][number]> = [];
	for (let at = 3; at < numbers.length; at += 3)
		mates.push([numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number]);
	return {cue, low, high, mates};
}

/** Reads a row from its first number to its last. */
class Numbers {
	private at = 0;
	private readonly numbers: readonly number[];

	constructor(numbers: readonly number[]) {
		this.numbers = numbers;
	}

	pattern(): Pattern {
		const edges = this.next();
		const [first, max] = [this.next(), this.next()];
		return {start: (edges & 1) !== 0, end: (edges & 2) !== 0, first, max, slots: this.list()};
	}

	condition(): Condition {
		return {...this.pattern(), needs: this.numbers.slice(this.at)};
	}

	cue(): CompiledCue {
		return {...this.pattern(), unless: this.list(), without: this.windows(), with: this.windows()};
	}

	private windows(): Window[] {
		const windows: Window[] = [];
		for (let left = this.next(); left > 0; left--) {
			const where = WHERE[this.next()] as Window['where'];
			windows.push({where, question: this.next() === 1, patterns: this.list()});
		}
		return windows;
	}

	private list(): number[] {
		const length = this.next();
		this.at += length;
		return this.numbers.slice(this.at - length, this.at);
	}

	private next(): number {
		return this.numbers[this.at++] as number;
	}
}
