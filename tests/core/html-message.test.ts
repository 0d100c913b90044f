import {describe, expect, it} from 'vitest';
import {readHtml} from '../../src/core/html-message.ts';
import {toFile} from '../../src/core/source-map.ts';
import {blocks, htmlSource, place} from './markup.ts';

describe('words', () => {
	it.each([
		['one word across inline tags', '<p>We <b>apolog</b>ize for th<i>i</i>s.</p>', ['We apologize for this.']],
		[
			'white space as a browser shows it',
			'<p>\n  Your   lamp\n\tis on\r\n its way. </p>\n',
			['Your lamp is on its way.'],
		],
		['a blank between two inline tags', '<p><b>Your</b> <i>lamp</i></p>', ['Your lamp']],
		[
			'references',
			'<p>We&#39;ll call &amp; write&nbsp;soon &mdash; it&rsquo;s&#x20;due.</p>',
			["We'll call & write soon — it’s due."],
		],
		[
			'a reference without its end',
			'<p>Lamps &amp kettles, AT&T, &bogus; and 3 < 4.</p>',
			['Lamps & kettles, AT&T, &bogus; and 3 < 4.'],
		],
		['unseen fillers', '<p>Soon&zwnj;&nbsp;&#847;&nbsp;&zwnj; here, re&shy;pair.</p>', ['Soon here, repair.']],
		['an emoji made of several', '<p>Thanks 👩‍🚒!</p>', ['Thanks 👩‍🚒!']],
		['a line break', '<p>Best regards,<br>Ana<br/>\n Support</p>', ['Best regards,⏎Ana⏎Support']],
		[
			'two line breaks part paragraphs',
			'Hello,<br><br/>\nYour lamp left.<br>\n<br>Bye',
			['Hello,', 'Your lamp left.', 'Bye'],
		],
		['blocks', '<div>One<p>Two</p>Three<hr>Four</div>', ['One', 'Two', 'Three', 'Four']],
		['paragraphs that are not closed', '<p>One<p>Two<div>Three', ['One', 'Two', 'Three']],
		['lines that the markup keeps', '<pre>One\nTwo\n\nThree</pre>', ['One⏎Two', 'Three']],
		[
			'a text with a few marks and no blocks',
			'Hello,\n\nyour <b>lamp</b>\nleft &amp; arrives.',
			['Hello,', 'your lamp⏎left & arrives.'],
		],
		[
			'the words of a link and not its address',
			'<p>See <a href="https://example.com/x y">your orders</a>.</p>',
			['See your orders.'],
		],
		[
			'a button',
			'<p>Have a look. <a class="btn btn-primary" href="#">Track it</a> Bye.</p>',
			['Have a look.', 'Track it', 'Bye.'],
		],
		['nothing', '<table><tr><td>&nbsp;</td></tr></table><img src="x.png">', []],
	])('%s', (_, markup, expected) => {
		expect(blocks(markup)).toEqual(expected);
	});
});

describe('what is no text for the customer', () => {
	it.each([
		[
			'styles and scripts',
			'<style>p > a { color: red }</style><p>Hi</p><script>if (a < b) "<p>No</p>"</script>',
			['Hi'],
		],
		['a style that holds braces of a template', '<style>a{{b}} {% x {</style><p>Hi {{name}}</p>', ['Hi {{name}}']],
		['comments', '<p>Hi<!-- <p>for us</p> --> you</p>', ['Hi you']],
		['comments for one mail client', '<!--[if mso]><p>Outlook</p><![endif]--><p>Hi</p>', ['Hi']],
		[
			'but not what they leave to all others',
			'<!--[if !mso]><!--><p>Hi</p><!--<![endif]--><![if !mso]><p>Bye</p><![endif]>',
			['Hi', 'Bye'],
		],
		[
			'hidden elements',
			'<p>Hi</p><p hidden>a</p><p style="DISPLAY : none!important">b</p><div style="max-height:0;overflow:hidden">c</div>',
			['Hi'],
		],
		[
			'but not those with small type around bigger',
			'<td style="font-size:0;line-height:0"><p style="font-size:13px">Hi</p></td>',
			['Hi'],
		],
		['quoted history', '<p>Hi</p><div class="gmail_quote">On Monday you wrote:<p>a</p></div>', ['Hi']],
		['a cited reply', '<blockquote type="cite"><p>a</p></blockquote><p>Hi</p>', ['Hi']],
		[
			'all below the head of the mail before',
			'<div>Hi</div><hr><div id="divRplyFwdMsg">From: Ana</div><div>a</div>',
			['Hi'],
		],
		[
			'forms, drawings, templates',
			'<p>Hi</p><select><option>a</option></select><svg><title>b</title></svg><template>c</template><textarea>d</textarea>',
			['Hi'],
		],
	])('%s', (_, markup, expected) => {
		expect(blocks(markup)).toEqual(expected);
	});

	it('but a block quote is our own words', () => {
		expect(blocks('<blockquote><p>Your note</p></blockquote>')).toEqual(['Your note']);
	});
});

describe('what is read besides', () => {
	it.each([
		[
			'a hidden line beside the subject',
			'<div style="display:none">Your lamp is late</div><p>Hi</p>',
			['Your lamp is late', 'Hi'],
		],
		[
			'a line beside the subject by its class',
			'<span class="preheader">It is on its way</span><p>Hi</p>',
			['It is on its way', 'Hi'],
		],
		[
			'a sentence in a picture',
			'<p>Hi <img src="a.png" alt="We&#39;ll be back &amp; soon."> you</p>',
			['Hi you', "We'll be back & soon."],
		],
		['but not the name of one', '<p>Hi <img alt="Example company logo"> <img alt=We> you</p>', ['Hi you']],
		[
			'a sentence in a title',
			'<p><a title=\'Click if you need help\' href="#">Help</a></p>',
			['Help', 'Click if you need help'],
		],
	])('%s', (_, markup, expected) => {
		expect(blocks(markup)).toEqual(expected);
	});

	it('the title of the document, where the file gives none', () => {
		const markup = '<head><title>\n Your order &amp; {{shop}}</title></head><p>Hi</p>';
		expect(readHtml(htmlSource(markup))).toMatchObject({
			title: 'Your order & {{shop}}',
			subject: 'Your order & {{shop}}',
		});
		expect(readHtml({...htmlSource(markup), title: 'Late', subject: 'It is late'})).toMatchObject({
			title: 'Late',
			subject: 'It is late',
		});
		expect(readHtml(htmlSource('<title>{{subject}}</title><p>Hi</p>')).title).toBeUndefined();
	});
});

describe('layout', () => {
	it.each([
		['headings', '<h1>News</h1><h3>More</h3>', ['heading 1: News', 'heading 3: More']],
		[
			'lists',
			'<ul><li>One<ol><li><p>Two</p></ol><li>Three</ul>',
			['list-item 1: One', 'list-item 2 ordered: Two', 'list-item 1: Three'],
		],
		[
			'a table of values',
			'<table><tr><th>Item<th>Price</tr><tr><td>Lamp<td>5</tr></table>',
			['cell: Item', 'cell: Price', 'cell: Lamp', 'cell: 5'],
		],
		[
			'a table that sets out the page',
			'<table><tr><td><p>Hi</p></td><td></td></tr><tr><td>Your lamp left.</td></tr></table>',
			['Hi', 'Your lamp left.'],
		],
		['half a table, as in a partial', '<tr><td>Hi</td></tr><tr><td>Bye</td></tr>', ['Hi', 'Bye']],
		['cells without any table', '<p></p><td>Hi there</td><td>Bye</td>', ['Hi there', 'Bye']],
	])('%s', (_, markup, expected) => {
		expect(blocks(markup)).toEqual(expected);
	});

	it('bold stretches, by tag or by style', () => {
		const markup =
			'<p><b>One</b> two <span style="font-weight: 700">three <i style="font-weight:normal">four</i></span></p>';
		const {text, layout} = readHtml(htmlSource(markup));
		expect(layout?.strong.map((range) => text.slice(...range))).toEqual(['One', 'three']);
	});

	it('only breaks that were set', () => {
		const {text, layout} = readHtml(htmlSource('<p>One\ntwo<br>three</p>'));
		expect([...(layout?.breaks ?? [])].map((at) => text.slice(at - 3, at + 4))).toEqual(['two\nthr']);
	});
});

describe('placeholders', () => {
	it.each([
		[
			'stay as they are written',
			'<p>Hi {{ customer.name | default: "there" }},</p>',
			['Hi {{ customer.name | default: "there" }},'],
		],
		['with signs that mean something in HTML', '<p>Hi <%= a < b ? "<b>" : x %>!</p>', ['Hi <%= a < b ? "<b>" : x %>!']],
		[
			'written with references by an editor',
			'<p>Hi {{ name | default: &quot;there&quot; }} and &lt;name&gt;</p>',
			['Hi {{ name | default: "there" }} and <name>'],
		],
		['cut up by an editor', '<p>Hi {{<span>customer</span>.name}},</p>', ['Hi {{customer.name}},']],
		['in angle brackets', '<p>Hi <name>, from <customer_id>.</p>', ['Hi <name>, from <customer_id>.']],
		[
			'but elements are none',
			'<address>Hi</address><title>x</title><center>you</center><o:p>all</o:p>',
			['Hi', 'you', 'all'],
		],
		['in attributes, with quotes', '<p>See <a href="{{ url("a", \'b\') }}" class="{{c}}">here</a>.</p>', ['See here.']],
		['loops around rows', '<table>{% for x in y %}<tr><td>{{x}}</td></tr>{% endfor %}</table>', ['{{x}}']],
		['a value in the midst of a table', '<table><tr><td>One two</td></tr>{{rows}}</table>', ['{{rows}}', 'One two']],
		[
			'of Intercom',
			'<p>Hi <attribute key="user.name" default="there"/>, we know.</p>',
			['Hi <attribute key="user.name" default="there"/>, we know.'],
		],
		[
			'of FreeMarker',
			'<p>Hi</p><#if a gt 3><p>Late <b>x</b></p><#else><p>No</p></#if><#-- x -->',
			['Hi', 'Late x', 'No'],
		],
		['of Smarty', '<table>{if $a}<tr><td>Hi {$b}</td></tr>{/if}</table>', ['Hi {$b}']],
		['of Blade', '<ul>@if($a > 3)<li>Hi</li>@endif</ul>', ['list-item 1: Hi']],
		['with words of ours inside', '<p>{{ _("Your <b>lamp</b> left.") }} Bye</p>', ['Your lamp left.") }} Bye']],
		['in brackets across a tag', '<p>Dear [<b>Name</b>],</p>', ['Dear [Name],']],
	])('%s', (_, markup, expected) => {
		expect(blocks(markup)).toEqual(expected);
	});

	it('control tags stand in the text where they stood, outside of the words', () => {
		const {text, layout} = readHtml(
			htmlSource(
				'<p>Hi</p>{% if late %}<p>It is late.</p>{%\n else %}<p>On time{% if x %} soon{% endif %}.</p>{% endif %}',
			),
		);
		expect(text.match(/\{%.*?%\}|[A-Z][^{]*/g)?.map((part) => part.trim())).toEqual([
			'Hi',
			'{% if late %}',
			'It is late.',
			'{% else %}',
			'On time',
			'{% if x %}',
			'{% endif %}',
			'{% endif %}',
		]);
		expect(layout?.paragraphs.map(({range}) => text.slice(...range))).toEqual([
			'Hi',
			'It is late.',
			'On time{% if x %} soon{% endif %}.',
		]);
	});
});

describe('MJML', () => {
	const letter = `<mjml><mj-head><mj-title>Late</mj-title><mj-preview>It is on its way</mj-preview>
<mj-font name="Roboto" href="x" /><mj-attributes><mj-all color="red" /></mj-attributes><mj-style>.a { b: c }</mj-style>
<mj-raw><!-- x --></mj-raw></mj-head><mj-body><mj-section><mj-column><mj-image src="a.png" alt="We are on our way." />
<mj-text>Hi {{name}},</mj-text><mj-text><p>One</p>two</mj-text><mj-divider /><mj-button href="#">Track it</mj-button>
<mj-table><tr><td>Lamp</td><td>5</td></tr></mj-table></mj-column></mj-section></mj-body></mjml>`;

	it('its texts, its preview and its buttons', () => {
		expect(blocks(letter)).toEqual([
			'It is on its way',
			'We are on our way.',
			'Hi {{name}},',
			'One',
			'two',
			'Track it',
			'Lamp',
			'5',
		]);
		expect(readHtml(htmlSource(letter)).title).toBe('Late');
	});
});

describe('places', () => {
	it.each([
		['across an inline tag', '<p>We <b>apolog</b>ize.</p>', 'apologize', 'apolog</b>ize', false],
		['inside one', '<p>We <b>apologize</b>.</p>', 'apologize', 'apologize', true],
		['behind references', '<p>&nbsp;&amp;&rsquo;s &#x1F389; so sorry</p>', 'so sorry', 'so sorry', true],
		['a reference', '<p>We&rsquo;re sorry</p>', 'We’re', 'We&rsquo;re', true],
		['over a line end', '<p>so\r\n   sorry</p>', 'so sorry', 'so\r\n   sorry', true],
		[
			'in a table with text out of place',
			'<table>so sorry<tr><td>One</td></tr>to hear</table>',
			'to hear',
			'to hear',
			true,
		],
		['between tags that the parser drops', '<p>We</foo> are<body> so sorry</p>', 'so sorry', 'so sorry', true],
		['in an attribute', '<img title="x" alt="We &quot;are&quot; so sorry.">', '"are" so', '&quot;are&quot; so', true],
		['of a placeholder', '<p>A &amp; {{ b }}</p>', '{{ b }}', '{{ b }}', true],
		['behind fillers', '<p>re&shy;pair</p>', 'repair', 're&shy;pair', false],
	])('%s', (_, markup, words, source, whole) => {
		expect(place(markup, words)).toMatchObject({source, whole});
	});

	it('words for an attribute keep clear of its quotes', () => {
		const {encode} = readHtml(htmlSource("<img alt='Are you well?'><p>Hi</p>"));
		expect(encode?.(`"it's" <`, [0, 0])).toBe('"it&#39;s" &lt;');
	});

	it('lead through the writing of a data file', () => {
		const file = '{"body":"<p>We \\u0026amp; you<\\/p>"}';
		const text = '<p>We &amp; you</p>';
		const source = {
			...htmlSource(text),
			map: [
				[0, 9],
				[6, 15, 21],
				[7, 21],
				[15, 29, 31],
				[16, 31],
			] as const,
			encode: (words: string) => words.replaceAll('"', '\\"'),
		};
		const read = readHtml(source);
		expect(read.text).toBe('We & you');
		const inFile = (words: string): string => {
			const at = read.text.indexOf(words);
			return file.slice(...toFile(read.map, [at, at + words.length]));
		};
		expect(inFile('&')).toBe('\\u0026amp;');
		expect(inFile('you')).toBe('you');
		expect(read.encode?.('"a" < b & \'c\'', [0, 0])).toBe('\\"a\\" &lt; b &amp; \'c\'');
	});
});

describe('documents that are none', () => {
	it.each([
		['elements nested by the thousand', '<div>'.repeat(20_000)],
		['openings without ends', '<a '.repeat(20_000)],
		['comments without ends', '<!-- '.repeat(20_000)],
		['quotes without ends', '<mj-image src="'.repeat(20_000)],
		['references without ends', '&a'.repeat(50_000)],
		['styles without ends', '<style>'.repeat(20_000)],
		['lists in lists', '<ul><li>One two three'.repeat(3000)],
		['blanks to fill in', '<name> one two '.repeat(20_000)],
		['tables in tables', '<table><tr><td>'.repeat(2000)],
		['braces without ends', '<p>{{'.repeat(20_000)],
		['bold type without ends', Array.from({length: 2000}, (_, nth) => `<p><b id="${nth}">One`).join('')],
		['the same bold type without ends', '<p><b id="one">One'.repeat(4000)],
	])('%s cost little', (_, filler) => {
		const start = performance.now();
		const {text} = readHtml(htmlSource(`<p>Your lamp left.</p>${filler}`));
		expect(text).toContain('Your lamp left.');
		expect(performance.now() - start).toBeLessThan(3000);
	});
});
