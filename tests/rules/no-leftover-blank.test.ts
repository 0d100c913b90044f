import {describe, expect, it} from 'vitest';
import rule from '../../rules/no-leftover-blank/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'Hi {{name}}, your oven left us on {{date}}.',
			// Brackets are how this file marks its blanks.
			'Hi [NAME], your oven left us on [DATE].',
			'Hi [insert name], your oven left us on [insert date].',
			'Hi <name>, your oven left us on <insert date>.',
			'Hi [NAME], your oven left us on <insert date>.',
			{text: 'Hi [NAME], order {{order}} left us.', dialects: ['bracket', 'liquid']},
			// Brackets that are no blanks.
			'{{name}}: [EXTERNAL] Your oven left us.',
			'Hi {{name}}, see [CASE-12] and [the manual](https://ovens.example/m).',
			'Hi {{name}}, he wrote "teh [sic] oven".',
			'Hi {{name}}, [[HEADLINE]] and <<Client.Name>> left us.',
			'Hi {{name}}, [Shop@{{place}}] left us.',
			'td[class="name"] {{name}}',
			// Crosses that hide a number, count, size or kiss.
			'The card ends in XXXX-1234, the other in XXXX 5678.',
			'It fits in size XXXL or 3XXL.',
			'Part XXX and Super Bowl XXX are on in May.',
			'See you soon, Ada xxxx',
			'The box says OXXXO.',
			'The code is XXX*XXX9.',
			// To do, and lines to write on.
			'Put it on your TODO list or into your TODO app.',
			'I have to do it, and a todo is a todo.',
			'Name: ______ Date: ______',
			'Signed ______ on the form',
			'________________',
			'A_____B and __init__ are names.',
			'`XXX` and `TODO` are marks.',
		],
		notOk: [
			{text: 'Hi {{name}}, order [[XXX]] left us.', messageId: 'blank', level: 'info'},
			'Order #[[XXXXX]] left us.',
			'Order [[xxxx]] left us.',
			'Call [[555-XXX-XXXX]] today.',
			'It left us on [[XX/XX/XXXX]].',
			'It costs £[[XXX]].',
			'[[TODO]]: say why.',
			'Your oven left us. [[FIXME]]',
			'[[Lorem ipsum]] dolor sit amet.',
			'Dear [[____]], your oven left us.',
			'Your oven left us on [[_____]] by van.',
			'It was refused because [[<insert reason>]].',
			{text: 'Hi {{name}}, it was refused because [[<insert reason>]].', messageId: 'bracket'},
			'Hi [NAME], order {{order}} left us.',
			'Hi [Customer Name], order {{order}} left us.',
			'Hi {{name}}, it was refused because [insert the reason].',
			{text: 'Hi [NAME], it left us.', dialects: ['liquid'], messageId: 'bracket'},
			{text: '---\nsubject: Order XXX\n---\n\nIt left us.', messageId: 'subject'},
			{text: 'Hi [MISSING TOKEN: name], it left us.', messageId: 'missing'},
		],
	},
	{describe, it},
);

it('knows the mark that a mail system leaves where a value is missing', async () => {
	const linter = createLinter({extends: [], rules: {[rule.meta.id]: 'info'}});
	const text = 'Hi [[MISSING TOKEN - FIRST_NAME]], your oven left us.';
	const {findings} = await linter.lint({text, filePath: 'text.txt'});
	expect(findings.map(({range}) => text.slice(...range))).toEqual(['[[MISSING TOKEN - FIRST_NAME]]']);
});
