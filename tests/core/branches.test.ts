/**
 * Branches: which sentences stand in which arm, whether something holds for every customer, and the variants.
 */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import acknowledgement from '../../rules/require-acknowledgement/index.ts';
import nextStep from '../../rules/require-next-step/index.ts';
import timeframe from '../../rules/require-timeframe/index.ts';
import {branchesOf} from '../../src/core/branches.ts';
import {parseMessage} from '../../src/core/parse.ts';
import type {Branches, LackingPath, Sentence} from '../../src/core/rule-types.ts';

interface Read {
	branches: Branches;
	sentences: Sentence[];
}

/** Sentences without any judgement of their words. */
function read(text: string): Read {
	const parsed = parseMessage({text, format: 'text'});
	const sentences = parsed.sentences.map(({range, role}, index) => {
		return {index, range, role, text: text.slice(...range)} as Sentence;
	});
	const body = sentences.filter(({role}) => role === 'body');
	return {branches: branchesOf(text.length, parsed.placeholders, sentences, body), sentences};
}

const calls = ({text}: Sentence): boolean => text.includes('call');
const lacking = (text: string): LackingPath | undefined => read(text).branches.pathWithout(calls);
const variants = (text: string): string[] =>
	read(text).branches.variants.map(({sentences}) => sentences.map((each) => each.text).join(' '));

const STEP = 'We will call you.';
const NONE = 'Your parcel is late.';

describe('something that every customer must read', () => {
	it.each([
		['no branch', `${NONE} ${STEP}`],
		['outside of all', `{% if a %}${NONE}{% endif %} ${STEP}`],
		['in every arm', `{% if a %}${STEP}{% elsif b %}${STEP}{% else %}${STEP}{% endif %}`],
		['in every arm inside', `{% if a %}{% if b %}${STEP}{% else %}${STEP}{% endif %}{% else %}${STEP}{% endif %}`],
		['in if and unless', `${NONE} {% if a %}${STEP}{% endif %} {% unless a %}${STEP}{% endunless %}`],
		['in a section and its opposite', `${NONE} {{#a}}${STEP}{{/a}} {{^a}}${STEP}{{/a}}`],
		[
			'in two that cannot both fail',
			`{% if p == "x" %}${STEP}{% else %}${NONE}{% endif %} {% if p != "x" %}${STEP}{% endif %}`,
		],
		['in a loop', `${NONE} {% for x in xs %}${STEP}{% endfor %}`],
		['in a block', `${NONE} <%= card do %>${STEP}<% end %>`],
		['in the part that is always read of a message that is never closed', `${STEP} {% if a %}${NONE}`],
		['behind stray tags', `{% else %}{% endif %} ${STEP} {% elsif x %}`],
		['for those who read anything at all', `{% if a %}${STEP}{% endif %}`],
		['unless an arm holds what is not known', `${NONE} {% if a %}${STEP}{% else %}{{ text }}{% endif %}`],
	])('is there: %s', (_, text) => {
		expect(lacking(text)).toBeUndefined();
	});

	it.each([
		[`${NONE} {% if a %}${STEP}{% endif %}`, ['a is false']],
		[`${NONE} {% unless a %}${STEP}{% endunless %}`, ['a is true']],
		[`{% if order.late %}${STEP}{% else %}${NONE}{% endif %}`, ['order.late is false']],
		[`{% if a %}${STEP}{% elsif b %}${NONE}{% else %}${STEP}{% endif %}`, ['b is true']],
		[
			`{% if a == 'x' %}${STEP}{% elsif a == "y" %}${STEP}{% else %}${NONE}{% endif %}`,
			['a is not "x"', 'a is not "y"'],
		],
		[`{% case plan %}{% when "pro" %}${NONE}{% else %}${STEP}{% endcase %}`, ['plan is "pro"']],
		[`{% case plan %}{% when "pro", "max" %}${NONE}{% else %}${STEP}{% endcase %}`, ['plan is "pro" or "max"']],
		[`${NONE} {% case plan %}{% when "pro" %}${STEP}{% endcase %}`, ['plan is not "pro"']],
		[`{% for x in xs %}${STEP}{% else %}${NONE}{% endfor %}`, ['xs is empty']],
		[`{{#each order.lines}}${STEP}{{else}}${NONE}{{/each}}`, ['order.lines is empty']],
		[`${NONE} {{#if a}}${STEP}{{/if}}`, ['a is false']],
		[`${NONE} {{#if (eq plan "pro")}}${STEP}{{/if}}`, ['plan is not "pro"']],
		[`{{^a}}${NONE}{{/a}}{{#a}}${STEP}{{/a}}`, ['a is false']],
		[`<% if @a.present? %>${STEP}<% else %>${NONE}<% end %>`, ['@a is false']],
		[`${NONE} <% unless @a.blank? %>${STEP}<% end %>`, ['@a is false']],
		[`<% if (a) { %>${STEP}<% } else { %>${NONE}<% } %>`, ['a is false']],
		[`<#if a??>${STEP}<#else>${NONE}</#if>`, ['a is false']],
		[`{if $a}${STEP}{else}${NONE}{/if}`, ['$a is false']],
		[`@if($a)\n${STEP}\n@else\n${NONE}\n@endif`, ['$a is false']],
		[`[% UNLESS a %]${STEP}[% ELSE %]${NONE}[% END %]`, ['a is true']],
		[`*|IF:VIP|*${STEP}*|ELSE:|*${NONE}*|END:IF|*`, ['VIP is false']],
		[`${NONE} ((late??${STEP}))`, ['late is false']],
		[`[IF PLAN = PRO]${STEP}[ELSE]${NONE}[/IF]`, ['PLAN is not "PRO"']],
		[`${NONE} {% if a and b %}${STEP}{% endif %}`, ['"a and b" is false']],
		[`${NONE} {% if not a %}${STEP}{% endif %}`, ['a is true']],
		[`${NONE} {% if a %}${STEP}{% endif %} {% if a %}Bye now.{% endif %}`, ['a is false']],
		[`{% if a %}${STEP}{% else %}${NONE}{% endif %} {% if a %}${NONE}{% else %}Bye now.{% endif %}`, ['a is false']],
	])('is missing: %s', (text, conditions) => {
		expect(lacking(text)?.conditions).toEqual(conditions);
	});

	it('is missing everywhere, without a condition', () => {
		const path = lacking(`{% if a %}${NONE}{% else %}Bye now.{% endif %}`);
		expect([path?.conditions, path?.first.text, path?.last.text]).toEqual([[], NONE, 'Bye now.']);
	});

	it('is missing in an arm that is pointed at', () => {
		const text = `Hello there you. {% if a %}${STEP}{% else %}${NONE} Bye now.{% endif %} The end is here.`;
		const path = lacking(text);
		expect(text.slice(...path!.range)).toBe(`${NONE} Bye now.`);
		expect([path?.first.text, path?.last.text]).toEqual([NONE, 'Bye now.']);
		expect(path?.body.map((each) => each.text)).toEqual(['Hello there you.', NONE, 'Bye now.', 'The end is here.']);
	});

	it('is missing where an arm is not written, before which is pointed', () => {
		const text = `${NONE} {% if a %}${STEP}{% endif %} The end is here.`;
		const path = lacking(text);
		expect(text.slice(...path!.range)).toBe(`{% if a %}${STEP}{% endif %}`);
		expect(path?.last.text).toBe(NONE);
	});

	it('is looked for only where a sentence is read', () => {
		const {branches, sentences} = read(`{% if a %}${STEP}{% else %}${NONE}{% endif %} {% if a %}We try.{% endif %}`);
		const at = (text: string): Sentence => sentences.find((each) => each.text === text) as Sentence;
		expect(branches.pathWithout(calls, at('We try.'))).toBeUndefined();
		expect(branches.pathWithout(calls, at(NONE))?.conditions).toEqual(['a is false']);
	});

	it('is named in few words', () => {
		const path = lacking(`${NONE} {% if ${'long_'.repeat(30)} %}${STEP}{% endif %}`);
		expect(path?.when(30)).toHaveLength(30);
	});
});

describe('what a rule says of a branch', () => {
	it.each([
		[acknowledgement.messages.branch({when: 'w'.repeat(34)})],
		[acknowledgement.messages.recommendedInBranch({when: 'w'.repeat(34)})],
		[nextStep.messages.branch({when: 'w'.repeat(42)})],
		[timeframe.messages.branch({when: 'w'.repeat(40), phrase: 'p'.repeat(30)})],
	])('stays short: $message', ({message}) => {
		expect(message.length).toBeLessThanOrEqual(110);
	});
});

describe('variants', () => {
	it.each([
		['Hello there.', 1],
		['{% if a %}A.{% endif %}', 2],
		['{% if a %}A.{% else %}B.{% endif %}', 2],
		['{% if a %}A.{% elsif b %}B.{% else %}C.{% endif %} {% if d %}D.{% endif %}', 3],
		['{% if a %}{% if b %}A.{% else %}B.{% endif %}{% else %}C.{% endif %}', 3],
		['{% for x in xs %}A.{% endfor %}', 1],
		['{% for x in xs %}A.{% else %}B.{% endfor %}', 2],
		['{% if a %}A.{% endif %} {% unless a %}B.{% endunless %}', 2],
		[`${'{% if a %}'.repeat(60)}A.`, 2],
		[Array.from({length: 40}, (_, at) => `{% if x == "${at}" %}A${at} is it.`).join('{% endif %}'), 16],
	])('of %s: %i', (text, count) => {
		expect(variants(text)).toHaveLength(count);
	});

	it('agree with themselves', () => {
		expect(
			variants('{% if a %}A is it.{% endif %} {% unless a %}B is it.{% endunless %} {% if a %}C is it.{% endif %}'),
		).toEqual(['A is it. C is it.', 'B is it.']);
	});

	it('have a sentence with branches inside in all of them', () => {
		expect(variants('It is {% if a %}late{% else %}lost{% endif %} today.')).toHaveLength(2);
		const {branches, sentences} = read('It is {% if a %}late{% else %}lost{% endif %} today.');
		for (const {sentences: seen} of branches.variants) expect(seen).toEqual(sentences);
	});
});

describe('sentences near the start', () => {
	it('are counted on the shortest way', () => {
		const {branches} = read('One is it. {% if a %}Two is it. Three is it.{% else %}Four is it.{% endif %} Five is it.');
		expect([...branches.opening(2)].map(({text}) => text)).toEqual(['One is it.', 'Two is it.', 'Four is it.']);
		expect(branches.opening(3).size).toBe(5);
	});
});

// ---------------------------------------------------------------- against all assignments

type Node = {step: boolean} | {name: string; not: boolean; yes: Node[]; no: Node[] | undefined};

const NAMES = ['a', 'b', 'c'];
const {list} = fc.letrec<{node: Node; list: Node[]}>((tie) => ({
	node: fc.oneof(
		{depthSize: 'small'},
		fc.record({step: fc.boolean()}),
		fc.record({
			name: fc.constantFrom(...NAMES),
			not: fc.boolean(),
			yes: tie('list'),
			no: fc.option(tie('list'), {nil: undefined}),
		}),
	),
	list: fc.array(tie('node'), {minLength: 0, maxLength: 3, depthIdentifier: 'list'}),
}));

/** Every arm says something, so that none is passed over. */
const written = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => {
			if ('step' in node) return node.step ? STEP : NONE;
			const otherwise = node.no ? `{% else %}It is so. ${written(node.no)}` : '';
			return `{% if ${node.not ? 'not ' : ''}${node.name} %}It is so. ${written(node.yes)}${otherwise}{% endif %}`;
		})
		.join(' ');

const reads = (nodes: readonly Node[], holds: ReadonlySet<string>): boolean =>
	nodes.some((node) =>
		'step' in node ? node.step : reads((holds.has(node.name) !== node.not ? node.yes : node.no) ?? [], holds),
	);

const assignments = Array.from(
	{length: 2 ** NAMES.length},
	(_, bits) => new Set(NAMES.filter((_name, at) => bits & (1 << at))),
);

describe('random branches', () => {
	it('lack a part when some assignment of all conditions does', () => {
		fc.assert(
			fc.property(list, (nodes) => {
				const path = lacking(`It begins here. ${written(nodes)}`);
				expect(path !== undefined).toBe(assignments.some((holds) => !reads(nodes, holds)));
				if (!path) return;
				// What the path says holds in an assignment without the part, and decides about it.
				const stated = path.conditions.map((condition) => /^(\w) is (\w+)$/.exec(condition)!.slice(1));
				const fits = assignments.filter((holds) => stated.every(([name, is]) => holds.has(name!) === (is === 'true')));
				expect(fits.length).toBeGreaterThan(0);
				expect(fits.every((holds) => !reads(nodes, holds))).toBe(true);
			}),
			{numRuns: 400},
		);
	});

	it('stand in some variant where anybody reads them', () => {
		fc.assert(
			fc.property(list, (nodes) => {
				const {branches, sentences} = read(`It begins here. ${written(nodes)}`);
				if (branches.variants.length === 16) return;
				for (const {sentences: seen} of branches.variants) {
					for (const one of seen) for (const other of seen) expect(branches.together(one, other)).toBe(true);
				}
				expect(branches.variants.length).toBeLessThanOrEqual(sentences.length * 2 + 1);
			}),
			{numRuns: 100},
		);
	});

	it('never fail on tags in any order', () => {
		const tag = fc.constantFrom(
			'{% if a %}',
			'{% elsif b %}',
			'{% else %}',
			'{% endif %}',
			'{% case a %}',
			'{% when 1 %}',
			'{% endcase %}',
			'{% for a in b %}',
			'{% endfor %}',
			'{{#x}}',
			'{{/x}}',
			'<% end %>',
			'[IF a]',
			'[/IF]',
			'((x??',
			'))',
			STEP,
			NONE,
		);
		fc.assert(
			fc.property(fc.array(tag, {maxLength: 30}), (tags) => {
				const {branches} = read(tags.join(' '));
				expect(branches.variants.length).toBeGreaterThan(0);
				branches.pathWithout(calls);
			}),
		);
	});

	it('cost no more than their number', () => {
		const times = (count: number): string =>
			Array.from({length: count}, (_, at) => `{% if a${at % 7} %}${NONE}{% else %}${STEP}{% endif %}\n`).join('');
		const chain = (count: number): string =>
			`{% if x %}${Array.from({length: count}, (_, at) => `{% elsif x == ${at} %}${NONE}\n`).join('')}{% endif %}`;
		for (const text of [times(5000), chain(5000), '{% if a %}'.repeat(20_000), '{% endif %}'.repeat(20_000)]) {
			const {branches} = read(`${text} ${STEP}`);
			const start = performance.now();
			expect(branches.pathWithout(calls)).toBeUndefined();
			branches.pathWithout(({text: said}) => said === 'x');
			expect(branches.variants.length).toBeLessThanOrEqual(16);
			expect(performance.now() - start).toBeLessThan(2000);
		}
	});
});
