/**
 * Which preset's own export a file is, by the keys that must be there.
 */
import type {DataNode, SourceSpec} from '../../core/reader-types.ts';
import {compilePointer} from './pointer.ts';
import {PRESETS, type Shape} from './presets.ts';

/** So many records are looked at: what is true of these is true of an export. */
const LOOKED_AT = 10;

/** A cheap look at the text: names of the presets whose keys all occur in it. Most files have none and are not parsed. */
export function candidates(text: string): string[] {
	return Object.entries(PRESETS)
		.filter(([, {recognise}]) => recognise && marksOf(recognise).every((mark) => text.includes(mark)))
		.map(([name]) => name);
}

const marksOf = ({keys, values, words = []}: Shape): readonly string[] => [
	...words,
	...keys,
	...Object.keys(values ?? {}),
];

/** The mapping of the first preset whose shape a file has. */
export function recognise(root: DataNode, names: readonly string[]): Known | undefined {
	for (const preset of names) {
		const records = fittingRecords(root, preset);
		if (records !== undefined) return known(preset, records);
	}
	return undefined;
}

/**
 * Where the records of a preset are in a file: in a page of a vendor's answer, in a bare list, or it is one itself.
 *
 * @returns one of the pointers that the preset has for its records; undefined when nothing there has its shape
 */
export function fittingRecords(root: DataNode, preset: string): string | undefined {
	const {recognise: shape, records = '$'} = (Object.hasOwn(PRESETS, preset) && PRESETS[preset]) || {};
	if (!shape) return undefined;
	return records.split(' | ').find((pointer) => {
		const found = compilePointer(pointer).locate({node: root, above: [], key: undefined});
		return found.length > 0 && found.slice(0, LOOKED_AT).every(({node}) => hasShape(node, shape));
	});
}

type Known = SourceSpec & {preset: string};
const specs = new Map<string, Known>();

/** The same object for the same shape, so that its pointers are compiled once. */
function known(preset: string, records: string): Known {
	const name = `${preset} ${records}`;
	const spec = specs.get(name) ?? {preset, records};
	specs.set(name, spec);
	return spec;
}

function hasShape({fields}: DataNode, {keys, values = {}}: Shape): boolean {
	if (!fields || !keys.every((key) => fields.has(key))) return false;
	return Object.entries(values).every(([key, allowed]) => allowed.includes(String(fields.get(key)?.value)));
}
