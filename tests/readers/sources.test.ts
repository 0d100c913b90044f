/**
 * A mapping over a tree of data: which texts are messages, and what their records say about them.
 */
import {describe, expect, it} from 'vitest';
import {createLinter, type SourceSpec} from '../../src/index.ts';
import {dataReader} from '../../src/readers/data-file.ts';

async function read(data: unknown, source: SourceSpec, filePath = 'export.json') {
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	const options = {filePath, source, split: undefined};
	await dataReader.prepare?.(text, options);
	return dataReader.read(text, options);
}

const texts = async (data: unknown, source: SourceSpec, filePath?: string) =>
	(await read(data, source, filePath)).messages.map(({id, text}) => [id, text]);

describe('pointers', () => {
	const data = {pages: [{items: [{k: 'a', 'odd key': 'A'}]}, {items: [{k: 'b', deep: {er: ['B']}}]}], one: {k: 'c'}};

	it.each<[string, string, unknown[]]>([
		['$.pages[*].items[*]', 'k', ['a', 'b']],
		['$.pages[1].items[*]', '$.k', ['b']],
		['$.pages[*].items[*]', "$['odd key'] | deep.er[0]", ['A', 'B']],
		['$.pages[*].items[*]', 'deep.er[*]', ['B']],
		['$..items[*]', '$.k', ['a', 'b']],
		['$.pages[0:1].items[*]', 'k', ['a']],
		["$.pages[*].items[?@.k=='b']", 'k', ['b']],
		["$.pages[*].items[?(@.k == 'b')]", 'k', ['b']],
		["$.pages[*].items[?@.k!='b']", 'k', ['a']],
		['$.one', 'k', ['c']],
		['$.nowhere[*] | $.one', 'k', ['c']],
		['$', 'one.k', ['c']],
	])('%s %s', async (records, body, expected) => {
		expect((await texts(data, {records, body})).map(([, text]) => text)).toEqual(expected);
	});

	it('look at the object around a record', async () => {
		const nested = {folder: {name: 'Late', replies: [{text: 'a'}, {text: 'b', title: 'own'}]}};
		const {messages} = await read(nested, {records: '$.folder.replies[*]', body: 'text', title: 'title | ^.name'});
		expect(messages.map(({title}) => title)).toEqual(['Late', 'own']);
	});
});

describe('ids', () => {
	it.each<[string, unknown, SourceSpec, string[]]>([
		[
			'are what the record says',
			[
				{n: 7, t: 'a'},
				{n: 'x', t: 'b'},
			],
			{records: '$[*]', id: 'n', body: 't'},
			['7', 'x'],
		],
		['are numbers where it says nothing', [{t: 'a'}, {t: ''}, {t: 'c'}], {records: '$[*]', body: 't'}, ['1', '3']],
		[
			'are the key in a map of records',
			{late: {t: 'a'}, lost: {t: 'b'}},
			{records: '$.*', body: 't'},
			['late', 'lost'],
		],
		[
			'are made different',
			[
				{n: 1, t: 'a'},
				{n: 1, t: 'b'},
			],
			{records: '$[*]', id: 'n', body: 't'},
			['1', '1-2'],
		],
		['count the texts of one record', [{n: 1, t: ['a', 'b']}], {records: '$[*]', id: 'n', body: 't'}, ['1', '1-2']],
	])('%s', async (_name, data, source, expected) => {
		expect((await texts(data, source)).map(([id]) => id)).toEqual(expected);
	});
});

describe('what no customer gets', () => {
	const flags = [true, 'true', 1, '1', 'yes', undefined, null, '', false, 'false', 0, '0', 'no'];

	it('is passed over by its flag; a record that does not say passes', async () => {
		const data = flags.map((flag, index) => ({id: index, flag, t: 'a'}));
		const found = await read(data, {records: '$[*]', id: 'id', body: 't', active: 'flag'});
		expect(found.messages.map(({id}) => Number(id))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		expect(found.skipped).toEqual({private: 0, inactive: 5});
	});

	it('is passed over by a value', async () => {
		const data = ['REPLY', 'note', 'DRAFT', undefined].map((kind, id) => ({id, kind, t: 'a'}));
		const ids = async (test: SourceSpec['public'] & object) =>
			(await texts(data, {records: '$[*]', id: 'id', body: 't', public: test})).map(([id]) => id);
		expect(await ids({at: 'kind', is: ['reply']})).toEqual(['0', '3']);
		expect(await ids({at: 'kind', not: ['NOTE', 'DRAFT']})).toEqual(['0', '3']);
	});

	it('is not counted when it has no text', async () => {
		const found = await read([{on: false}, {on: false, t: 'a'}], {records: '$[*]', body: 't', active: 'on'});
		expect(found.skipped).toEqual({private: 0, inactive: 1});
	});
});

describe('languages', () => {
	it.each([
		['en', 'en'],
		['en_US', 'en-us'],
		['English (UK)', 'en'],
		['de-DE', 'de-de'],
		['pt_BR', 'pt-br'],
	])('%s is %s', async (l, expected) => {
		const {messages} = await read([{l, t: 'a'}], {records: '$[*]', body: 't', locale: 'l'});
		expect(messages[0]?.lang).toBe(expected);
	});

	it('may be numbers that the mapping explains; others are not taken for English', async () => {
		const locale = {at: 'l', map: {1: 'en', 8: 'de'}};
		const {messages} = await read(
			[
				{l: 1, t: 'a'},
				{l: 8, t: 'b'},
				{l: 99, t: 'c'},
			],
			{records: '$[*]', body: 't', locale},
		);
		expect(messages.map(({lang}) => lang)).toEqual(['en', 'de', 'locale 99']);
	});

	it.each([
		['locales/de.json', {a: {b: 'x'}}, 'de'],
		['mail.pt-BR.json', {a: {b: 'x'}}, 'pt-br'],
		['i18n/fr/mail.json', {a: {b: 'x'}}, 'fr'],
		['mail.json', {de: {a: 'x'}}, 'de'],
		['mail.json', {a: {b: 'x'}}, undefined],
		['qa/mail.json', {a: {b: 'x'}}, undefined],
		['it/mail.json', {a: {b: 'x'}}, undefined],
		['px.json', {a: {b: 'x'}}, undefined],
	])('of a file of translations are read from its name or its top key: %s', async (path, data, expected) => {
		const {messages} = await read(data, {preset: 'i18n'}, path);
		expect(messages[0]?.lang).toBe(expected);
	});
});

describe('a text', () => {
	it.each([
		['<p>Hello</p>', 'html'],
		['Fish &amp; chips', 'html'],
		['See **this**', 'markdown'],
		['Hello <name>, 3 < 4 & 5', 'text'],
		['Hello', 'text'],
	])('is taken for what its marks say: %s', async (t, format) => {
		const {messages} = await read([{t}], {records: '$[*]', body: 't'});
		expect(messages[0]?.format).toBe(format);
	});

	it('may stand beside other forms of itself, which are read for places only', async () => {
		const found = await read(
			[
				{html: '<p>a</p>', text: 'a'},
				{html: '', text: 'b'},
			],
			{
				records: '$[*]',
				body: ['html', 'text'],
			},
		);
		expect(found.messages.map(({text, twins}) => [text, twins?.map((twin) => twin.text)])).toEqual([
			['<p>a</p>', ['a']],
			['b', undefined],
		]);
	});

	it('for one channel stands behind its name', async () => {
		const data = [{t: ['channel:web', 'Hello']}];
		expect(await texts(data, {records: '$[*]', body: 't'})).toEqual([['1', 'Hello']]);
	});

	it('may be split into several messages, each with its place', async () => {
		const t = '# A\n\nHi Ada,\n\nWe are so sorry that it is late.\n\n# B\n\nHi Ada,\n\nIt is on its way.\n';
		const file = JSON.stringify([{id: 5, t}]);
		const source: SourceSpec = {records: '$[*]', id: 'id', body: 't', split: 'heading'};
		const {findings, stats} = await createLinter().lint({text: file, filePath: 'x.json', source});
		expect(stats.messages).toBe(2);
		expect(findings.find(({ruleId}) => ruleId === 'no-intensified-sorrow')).toMatchObject({
			source: {id: '5/a', title: 'A'},
		});
		const [start, end] = findings.find(({ruleId}) => ruleId === 'no-intensified-sorrow')?.range ?? [0, 0];
		expect(file.slice(start, end)).toBe('so');
	});

	it('may be spread over several keys', async () => {
		const data = {mail: {greeting: 'Hi,', intro: 'It is late.', close: ''}};
		const source: SourceSpec = {records: '$.*', body: ['greeting', 'intro', 'close'], join: true};
		expect(await texts(data, source)).toEqual([['mail', 'Hi,\n\nIt is late.']]);
	});

	it('may be spread over keys with a common beginning', async () => {
		const data = {'refund.subject': 'Your refund', 'refund.a': 'Hi,', 'refund.b': 'It is late.', lost: {a: 'Gone.'}};
		const {messages} = await read(data, {preset: 'i18n'});
		expect(messages.map(({id, title, text}) => ({id, title, text}))).toEqual([
			{id: 'refund', title: 'Your refund', text: 'Hi,\n\nIt is late.'},
			{id: 'lost', title: undefined, text: 'Gone.'},
		]);
	});

	it('of several keys is mended in the key that holds the words', async () => {
		const text = 'en:\n  mail:\n    a: "We are so sorry that it is late."\n    b: It is on its way.\n';
		const {findings} = await createLinter().lint({text, filePath: 'en.yml', source: {preset: 'i18n'}});
		const fix = findings.find(({ruleId}) => ruleId === 'no-intensified-sorrow')?.fix;
		expect(fix && text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])).toBe(text.replace('so ', ''));
	});
});

describe('types', () => {
	const type = async (record: object, source: SourceSpec, declared = {}) => {
		const text = JSON.stringify([{t: 'Your order 7 is on its way.', ...record}]);
		const spec = {records: '$[*]', body: 't', ...source};
		const {messages} = await createLinter().inspect({text, filePath: 'x.json', source: spec, declared});
		return [messages[0]?.type, messages[0]?.typeSource];
	};

	it.each([
		['order/damaged', 'problem'],
		['Order / Damaged', 'problem'],
		['shipping/delivery-issue', 'problem'],
		['refund/request', 'question'],
		['shipping/status', 'update'],
		['subscription/cancel', 'offboarding'],
		['other/thanks', 'praise'],
		['order_status', 'update'],
	])('an intent %s suggests %s', async (intent, expected) => {
		expect(await type({intent}, {type: 'intent'})).toEqual([expected, 'name']);
	});

	it.each([
		[{tags: ['vip', 'complaint']}, 'problem'],
		[{tags: 'refund declined'}, 'refusal'],
		[{title: 'Complaints::Parcel'}, 'problem'],
		[{title: 'Outage::Mail'}, 'incident'],
	])('tags and categories suggest: %j', async (record, expected) => {
		expect(await type(record, {type: 'tags', title: 'title'})).toEqual([expected, 'name']);
	});

	it.each([[{tags: ['vip']}], [{intent: 'feedback'}], [{title: 'Guide to complaints'}], [{}]])(
		'%j suggests nothing',
		async (record) => {
			const [, source] = await type(record, {type: 'tags | intent', title: 'title'});
			expect(['guess', 'none']).toContain(source);
		},
	);

	it('a map declares them, and wins over what the config says about the file', async () => {
		const source: SourceSpec = {type: {at: 'tag', map: {Late: 'complaint', sent: 'receipt'}}};
		expect(await type({tag: 'late'}, source, {type: 'praise'})).toEqual(['problem', 'config']);
		expect(await type({tag: 'other'}, source, {type: 'praise'})).toEqual(['praise', 'config']);
	});

	it('what a name suggests loses against what the config declares', async () => {
		expect(await type({intent: 'order/damaged'}, {type: 'intent'}, {type: 'praise'})).toEqual(['praise', 'config']);
	});
});

describe('other data formats', () => {
	it('a spreadsheet', async () => {
		const csv = '\uFEFFid;body;state\r\n1;"We are so\r\n""sorry"" that it is late.";live\r\n2;x;old\r\n';
		const source: SourceSpec = {records: '$[*]', id: 'id', body: 'body', active: {at: 'state', is: ['live']}};
		const {messages, skipped} = await read(csv, source, 'x.csv');
		expect(messages.map(({id, text}) => [id, text])).toEqual([['1', 'We are so\r\n"sorry" that it is late.']]);
		expect(skipped?.inactive).toBe(1);
	});

	it('XML', async () => {
		const xml =
			'<replies><reply id="a"><body>Fish &amp; chips</body></reply><reply id="b"><body>b</body></reply></replies>';
		const source: SourceSpec = {records: '$.replies.reply[*]', id: "$['@id']", body: 'body'};
		expect(await texts(xml, source, 'x.xml')).toEqual([
			['a', 'Fish & chips'],
			['b', 'b'],
		]);
	});

	it('a gettext catalogue: the translation if there is one, else the original', async () => {
		const po =
			'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "late"\nmsgstr "It is late."\n\nmsgid "It is lost."\nmsgstr ""\n';
		expect(await texts(po, {preset: 'gettext'}, 'x.po')).toEqual([
			['late', 'It is late.'],
			['It is lost.', 'It is lost.'],
		]);
	});
});
