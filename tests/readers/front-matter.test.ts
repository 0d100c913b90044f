import {describe, expect, it} from 'vitest';
import {readerFor} from '../../src/readers/index.ts';

const read = (text: string, file = 'a.md') => {
	const reader = readerFor(file);
	if (!reader) throw new Error(`no reader for ${file}`);
	return reader.read(text, {filePath: file});
};

describe('choosing a reader', () => {
	it.each(['a.md', 'A.MD', 'b/c.markdown', 'c.txt'])('%s', (file) => {
		expect(readerFor(file)).toBeDefined();
	});

	it('knows no other files', () => {
		expect(readerFor('a.docx')).toBeUndefined();
		expect(readerFor('md')).toBeUndefined();
	});
});

describe('front matter', () => {
	const matter = [
		'---',
		'title: Late lamp',
		'subject: About your lamp',
		'lang: en-GB',
		'empathy:',
		'  type: problem',
		'  fault: ours',
		'  severity: high',
		'  customerSaid: [worried, cross]',
		'  dialect: liquid',
		'  group: lamps',
		'  variantOf: late',
		'  disable: [no-pity, no-sorry-to-hear]',
		'---',
		'',
		'The lamp is late.',
		'',
	].join('\n');

	it.each([
		['a.md', matter],
		['a.txt', matter],
		['a.md', `\uFEFF${matter}`],
		['a.md', matter.replaceAll('\n', '\r\n')],
	])('is read from %s', (file, text) => {
		const result = read(text, file);
		expect(result.declared).toEqual({
			type: 'problem',
			fault: 'ours',
			severity: 'high',
			customerSaid: ['worried', 'cross'],
			dialects: ['liquid'],
			group: 'lamps',
			variantOf: 'late',
			disable: ['no-pity', 'no-sorry-to-hear'],
		});
		expect(result.lang).toBe('en-gb');
		expect(result.problems).toEqual([]);
		expect(result.messages).toHaveLength(1);
		expect(result.messages[0]).toMatchObject({title: 'Late lamp', subject: 'About your lamp'});
		expect(result.messages[0]?.text.trim()).toBe('The lamp is late.');
		const [start, end] = result.disableRange ?? [0, 0];
		expect(text.slice(start, end)).toBe('disable: [no-pity, no-sorry-to-hear]');
	});

	it('takes another name of a type', () => {
		expect(read('---\nempathy: {type: outage}\n---\nIt is down.').declared.type).toBe('incident');
	});

	it.each([
		['type: problm', 'Unknown message type "problm". Did you mean "problem"?', 'type: problm'],
		['fault: our', 'Did you mean "ours"?', 'fault: our'],
		['severity: huge', 'Unknown severity "huge"; use normal or high.', 'severity: huge'],
		['kind: problem', 'Unknown key "kind" in "empathy".', 'kind: problem'],
		['typ: problem', 'Did you mean "type"?', 'typ: problem'],
	])('reports %s', (line, message, place) => {
		const text = `---\ntitle: A\nempathy:\n  ${line}\n---\nIt is late.`;
		const {problems, declared} = read(text);
		expect(declared).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain(message);
		expect(problems[0]?.severity).toBe('warn');
		expect(text.slice(...(problems[0]?.range ?? [0, 0]))).toBe(place);
	});

	it('reports broken YAML and does not read it as text', () => {
		const text = '---\ntitle: "Late\nlang: en\n---\nIt is late.';
		const {problems, messages} = read(text);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain('not valid YAML');
		expect(messages[0]?.text.trim()).toBe('It is late.');
	});

	it.each([
		['a rule line', '---\n\nIt is late.\n'],
		['a rule line and another', '---\nIt is late.\n---\nBest,\nAna\n'],
		['a letter with a colon', '---\nHi Ana,\nthe news: it is late.\n---\nBest,\nTom\n'],
		['a list', '---\n- one\n- two\n---\nIt is late.\n'],
	])('is not %s', (_, text) => {
		const {messages, problems} = read(text);
		expect(problems).toEqual([]);
		expect(messages[0]?.text.replace(/\s+$/, '')).toBe(text.slice(messages[0]?.range[0]).replace(/\s+$/, ''));
		expect(messages[0]?.range[0]).toBe(0);
	});

	it('alone makes no message', () => {
		expect(read('---\ntitle: A\n---\n').messages).toEqual([]);
		expect(read('').messages).toEqual([]);
		expect(read('\n \n').messages).toEqual([]);
	});
});
