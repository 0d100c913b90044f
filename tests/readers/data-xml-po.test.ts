import {describe, expect, it} from 'vitest';
import {isWhole, toFile} from '../../src/core/source-map.ts';
import {nodeAt, readData} from './data-tree.ts';

describe('XML', () => {
	const read = (text: string) => readData('template.xml', text);

	it.each([
		['an element with text alone is a string', '<a><b>x</b></a>', {a: {b: 'x'}}],
		['a repeated tag is a list', '<a><b>x</b><c/><b>y</b><b/></a>', {a: {b: ['x', 'y', ''], c: ''}}],
		['attributes and text', '<a id="1" x=\'2\'>x</a>', {a: {'@id': '1', '@x': '2', '#text': 'x'}}],
		['text beside elements', '<a>x <b>y</b> z</a>', {a: {'#text': 'x  z', b: 'y'}}],
		['blanks between elements are no text', '<a>\n  <b>y</b>\n</a>', {a: {b: 'y'}}],
		['names as they are written', '<p:a xmlns:p="u"><p:b>x</p:b></p:a>', {'p:a': {'@xmlns:p': 'u', 'p:b': 'x'}}],
		['entities', '<a>&lt;&#65;&#x1F600;&amp;amp;&quot;&apos;&gt;</a>', {a: '<A😀&amp;"\'>'}],
		['entities that nobody knows', '<a>a&nbsp;b &toString;</a>', {a: 'a&nbsp;b &toString;'}],
		['CDATA beside text', '<a>x <![CDATA[<b>&amp;</b>]]> y</a>', {a: 'x <b>&amp;</b> y'}],
		['comments and instructions', '<?xml version="1.0"?><!-- a --><a>x<!-- b -->y<?z?></a>', {a: 'xy'}],
		['BOM and CRLF', '\uFEFF<a>\r\n<b c="1\r\n2">x\r\ny</b>\r</a>', {a: {b: {'@c': '1 2', '#text': 'x\ny'}}}],
		['entities of its own stay as they are', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', {a: '&b;'}],
		['a tag __proto__', '<a><__proto__>x</__proto__></a>', {a: JSON.parse('{"__proto__": "x"}')}],
		['> in an attribute', '<a b="x > y" c="/>"><d e=""/></a>', {a: {'@b': 'x > y', '@c': '/>', d: {'@e': ''}}}],
	])('%s', async (_, text, value) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(value);
	});

	it.each([
		['<a><b></a>', 'missing end tag for element b'],
		['<a>x', 'missing end tag for element a'],
		['<a b=1/>', 'attribute value expected'],
		['<a>&amp</a>', 'unterminated reference (a reference must end with `;`)'],
		['hello', 'root element is missing or invalid'],
		['<a>\0</a>', 'invalid character'],
		['<a>\ud800</a>', 'invalid character'],
	])('%j is one problem: %s', async (text, reason) => {
		const {root, problems} = await read(text);
		expect(root).toBeUndefined();
		expect(problems.map(({message}) => message)).toEqual([`This cannot be read as XML: ${reason}`]);
	});

	it('an element that ends with the file ends there, also behind a sign of two units', async () => {
		const text = '<a>😀</a>';
		expect((await read(text)).root?.range).toEqual([0, text.length]);
		expect(nodeAt((await read(text)).root, 'a').range).toEqual([0, text.length]);
	});

	it.each([1000, 10_000])('%d levels are one problem, not a crash', async (levels) => {
		const {problems} = await read('<a>'.repeat(levels) + '</a>'.repeat(levels));
		expect(problems.map(({message}) => message)).toEqual([
			'This cannot be read as XML: this is nested more than 500 levels deep',
		]);
	});

	it('says where it is broken, with signs of two units before', async () => {
		const text = '<a>😀😀\r\n<b></a>';
		const {problems} = await read(text);
		expect(text.slice(problems[0]?.range[0])).toBe('</a>');
	});

	it('an empty file has no tree', async () => expect(await read('\uFEFF\n')).toEqual({problems: []}));

	it('words across CDATA have no whole place', async () => {
		const node = nodeAt((await read('<a>We are<![CDATA[ so]]> sorry</a>')).root, 'a');
		const {text = '', map = []} = node.text?.() ?? {};
		expect(text).toBe('We are so sorry');
		expect([isWhole(map, [7, 9]), isWhole(map, [3, 9]), isWhole(map, [10, 15])]).toEqual([true, false, true]);
	});

	it.each([
		['<a>so sorry</a>', 'x < y & "z"', 'x &lt; y &amp; "z"'],
		['<a><![CDATA[so sorry]]></a>', 'x < y & "z"', 'x < y & "z"'],
		['<a><![CDATA[so sorry]]></a>', ']]>', undefined],
		['<a><![CDATA[so> sorry]]></a>', ']]', undefined],
		['<a b="so sorry"/>', 'x < "y"\nz', 'x &lt; &quot;y&quot;&#10;z'],
		["<a b='so sorry'/>", "it's", 'it&#39;s'],
		['<a>so sorry</a>', 'x\u0001', undefined],
	])('in %s, so → %j is written %j', async (file, words, expected) => {
		const {root} = await read(file);
		const node = nodeAt(root, 'a').fields?.get('@b') ?? nodeAt(root, 'a');
		const at = file.indexOf('so');
		expect(node.encode?.(words, [at, at + 2])).toBe(expected);
	});
});

describe('gettext', () => {
	const read = (text: string) => readData('de.po', text);
	const FILE = [
		'# Ours',
		'msgid ""',
		'msgstr ""',
		'"Language: de\\n"',
		'"Content-Type: text/plain; charset=UTF-8\\n"',
		'',
		'#. For the mail',
		'# by hand',
		'#: app/mail.rb:4',
		'#, fuzzy, c-format',
		'#| msgid "Old"',
		'msgctxt "mail"',
		'msgid "We are sorry"',
		'msgstr ""',
		'"Say \\"no\\"\\n"',
		'  "to\\tit \\101\\x42\\\\"',
		'',
		'#~ msgid "Gone"',
		'#~ msgstr "Weg"',
		'msgid "%d day"',
		'msgid_plural "%d days"',
		'msgstr[0] "%d Tag"',
		'msgstr[1] "%d Tage"',
		'',
	];
	const VALUE = {
		headers: {Language: 'de', 'Content-Type': 'text/plain; charset=UTF-8'},
		messages: [
			{
				msgctxt: 'mail',
				msgid: 'We are sorry',
				msgstr: 'Say "no"\nto\tit AB\\',
				comments: 'For the mail\nby hand',
				flags: ['fuzzy', 'c-format'],
				fuzzy: true,
			},
			{
				msgid: '%d day',
				msgid_plural: '%d days',
				'msgstr[0]': '%d Tag',
				'msgstr[1]': '%d Tage',
				flags: [],
				fuzzy: false,
			},
		],
	};

	it.each([
		['LF', FILE.join('\n')],
		['CRLF and BOM', `\uFEFF${FILE.join('\r\n')}`],
	])('%s', async (_, text) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(VALUE);
	});

	it('headers and strings lead to their places', async () => {
		const file = FILE.join('\r\n');
		const {root} = await read(file);
		expect(file.slice(...nodeAt(root, 'headers', 'Language').range)).toBe('de');
		const entry = nodeAt(root, 'messages', 0);
		expect(file.slice(...entry.range)).toMatch(/^#\. For the mail[\s\S]*\\\\"$/);
		const {text = '', map = []} = nodeAt(entry, 'msgstr').text?.() ?? {};
		const at = text.indexOf('"no"');
		expect(file.slice(...toFile(map, [at, at + 4]))).toBe('\\"no\\"');
		expect(isWhole(map, [at, at + 4])).toBe(true);
		// The break and what follows it stand in two pairs of quotes.
		expect(isWhole(map, [at, at + 8])).toBe(false);
	});

	it('entries without blank lines between them', async () => {
		const {root} = await read('msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\nmsgctxt "x"\nmsgid "e"\nmsgstr "f"\n');
		expect(nodeAt(root, 'messages').items?.map((entry) => nodeAt(entry, 'msgstr').value)).toEqual(['b', 'd', 'f']);
	});

	it.each([
		['msgid "a"\nmsgstr "b\n', 'this string is not closed on its line', 17],
		['msgid "a"\nmsgstr "b\\"\n', 'this string is not closed on its line', 17],
		['msgid "a"\nwhat is this\n', 'this line is neither an entry nor a comment', 10],
		['"a"\n', 'this line is neither an entry nor a comment', 0],
		['msgid\n', 'this line is neither an entry nor a comment', 0],
	])('%j is one problem: %s', async (text, reason, offset) => {
		const {root, problems} = await read(text);
		expect(root).toBeUndefined();
		expect(problems.map(({message, range}) => [message, range[0]])).toEqual([
			[`This cannot be read as gettext: ${reason}`, offset],
		]);
	});

	it('an empty file has no tree', async () => expect(await read('\n')).toEqual({problems: []}));

	it('words are written with the escapes of gettext', async () => {
		const {root} = await read('msgid "a"\nmsgstr "so"\n');
		const node = nodeAt(root, 'messages', 0, 'msgstr');
		expect(node.encode?.('a "b"\n\\', [18, 20])).toBe('a \\"b\\"\\n\\\\');
		expect(node.encode?.('\u0001', [18, 20])).toBeUndefined();
	});
});
