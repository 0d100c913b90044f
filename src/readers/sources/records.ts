/**
 * The tree of a data file and a mapping → the customer texts in it.
 */
import type {DataNode, MessageSource, ReadOptions} from '../../core/reader-types.ts';
import {composed} from '../../core/source-map.ts';
import type {Declared} from '../../core/types.ts';
import {messageType} from '../declared.ts';
import {linesOf} from '../lines.ts';
import {toMessages, uniqueId} from '../parts.ts';
import {splitLines} from '../split.ts';
import {formatOf} from './format.ts';
import {type Body, bodyOf, joined} from './join.ts';
import {languageOfFile} from './language.ts';
import type {Located, Pointer} from './pointer.ts';
import {groupByPrefix} from './prefix.ts';
import {BY_FILE, type CompiledSource} from './spec.ts';
import {languageOf, passes, scalarOf, scalarsOf} from './values.ts';

export interface Records {
	messages: MessageSource[];
	skipped: {private: number; inactive: number};
	/** How many records there are, with and without a text. */
	count: number;
}

/** What a record says about each of its texts. */
type About = Pick<MessageSource, 'title' | 'subject' | 'configured' | 'names' | 'lang' | 'dialects'>;

/** One text of a record, with its other forms. */
interface Text {
	body: Body;
	twins: Body[];
	/** Behind the record's id, where a record has several texts. */
	id?: string;
	subject?: string;
}

/** The file's name may say which language it is in. */
export function readRecords(root: DataNode, source: CompiledSource, {filePath, firstRecord = 0}: ReadOptions): Records {
	const read: Records = {messages: [], skipped: {private: 0, inactive: 0}, count: 0};
	const taken = new Map<string, number>();
	const lang = source.locale === BY_FILE ? languageOfFile(filePath, root) : undefined;
	for (const [index, record] of source.records.locate({node: root, above: [], key: undefined}).entries()) {
		read.count++;
		const texts = textsOf(record, source);
		if (texts.length === 0) continue;
		const passedOver = whyPassedOver(record, source);
		if (passedOver) {
			read.skipped[passedOver]++;
			continue;
		}
		const about = aboutRecord(record, source, lang);
		const id =
			firstScalar(source.id, record) ?? (typeof record.key === 'string' ? record.key : String(firstRecord + index + 1));
		for (const [place, text] of texts.entries()) {
			const named = text.id ?? (place === 0 ? id : `${id}-${place + 1}`);
			for (const message of messagesOf(text, uniqueId(named, taken), about, source)) read.messages.push(message);
		}
	}
	return read;
}

function whyPassedOver(record: Located, source: CompiledSource): 'private' | 'inactive' | undefined {
	if (source.public && !passes(source.public, record)) return 'private';
	return source.active && !passes(source.active, record) ? 'inactive' : undefined;
}

function textsOf(record: Located, {bodies, join}: CompiledSource): Text[] {
	if (join === 'prefix') return groupByPrefix(bodies.flatMap((pointer) => pointer.locate(record)));
	const lists = bodies.map((pointer) => pointer.find(record).flatMap(stringsIn).flatMap(nonEmpty));
	if (join) {
		const body = joined(lists.flat());
		return body ? [{body, twins: []}] : [];
	}
	const [judged = [], ...others] = lists.filter((list) => list.length > 0);
	return judged.map((body, place) => ({body, twins: others.flatMap((list) => list[place] ?? [])}));
}

const nonEmpty = (node: DataNode): Body[] => {
	const body = bodyOf(node);
	return body ? [body] : [];
};

/** Zendesk gives a comment for one channel as a list: `["channel:web", "Hello"]`. */
function stringsIn(node: DataNode): readonly DataNode[] {
	if (!node.items) return [node];
	return node.items.flatMap(stringsIn).filter((item) => !/^channel:\w+$/.test(scalarOf(item) ?? ''));
}

function aboutRecord(record: Located, source: CompiledSource, fileLang: string | undefined): About {
	const title = firstScalar(source.title, record);
	const subject = firstScalar(source.subject, record);
	const lang = fileLang ?? (source.locale === BY_FILE ? undefined : localeOf(record, source));
	const {configured, names} = typesOf(record, source);
	if (title !== undefined) names.push(title);
	const group = firstScalar(source.group, record);
	if (group !== undefined) configured.group = group;
	const named = title ?? subject;
	return {
		...(named !== undefined && {title: named}),
		...(subject !== undefined && {subject}),
		...(lang !== undefined && {lang}),
		...(names.length > 0 && {names}),
		...(Object.keys(configured).length > 0 && {configured}),
		...(source.dialects && {dialects: source.dialects}),
	};
}

function typesOf(record: Located, {type}: CompiledSource): {configured: Declared; names: string[]} {
	const configured: Declared = {};
	const values = type ? scalarsOf(type.at.find(record)) : [];
	for (const value of values) {
		const meant = type?.map?.get(value.toLowerCase());
		const known = meant === undefined ? undefined : messageType(meant);
		if (known) configured.type ??= known;
	}
	return {configured, names: values};
}

function localeOf(record: Located, {locale}: CompiledSource): string | undefined {
	if (!locale || locale === BY_FILE) return undefined;
	const value = firstScalar(locale.at, record);
	if (value === undefined) return undefined;
	// What the map does not know is not taken for English.
	return locale.map ? (locale.map.get(value.toLowerCase()) ?? `locale ${value}`) : languageOf(value);
}

const firstScalar = (pointer: Pointer | undefined, record: Located): string | undefined =>
	pointer && scalarsOf(pointer.find(record))[0];

function messagesOf(text: Text, id: string, about: About, source: CompiledSource): MessageSource[] {
	const {body, twins} = text;
	const format = source.format === 'auto' ? formatOf(body.text) : source.format;
	const {range, encode} = body;
	const message: MessageSource = {
		id,
		...about,
		...(text.subject !== undefined && {subject: text.subject, title: about.title ?? text.subject}),
		...(text.id !== undefined && {names: [text.id, ...(about.names ?? [])]}),
		text: body.text,
		format,
		range,
		map: body.map,
		...(encode && {encode}),
	};
	if (twins.length > 0) {
		message.twins = twins.map(({range: _, ...twin}) => ({...twin, format: formatOf(twin.text)}));
	}
	return source.split === undefined ? [message] : splitMessage(message, source.split);
}

/** One string that holds several messages: the same splits as for a whole file. */
function splitMessage(message: MessageSource, split: NonNullable<CompiledSource['split']>): MessageSource[] {
	const {text, format, map} = message;
	const {parts} = splitLines(linesOf(text, 0, format === 'markdown'), message.title ?? '', split);
	return toMessages(text, parts, format).map((part) => ({
		...message,
		...part,
		id: `${message.id}/${part.id}`,
		range: message.range,
		map: composed(part.map, map, part.text.length),
	}));
}
