/**
 * The exports of helpdesks that are known by their shape. A preset is a mapping like one in a config, and the keys by
 * which its own export is recognised. Only shapes that the vendor documents, or that were seen in real files, are here.
 */
import type {SourceSpec} from '../../core/reader-types.ts';

export interface Preset extends SourceSpec {
	/** What a person calls the file. */
	what: string;
	/** How the file is known by itself; without it the preset must be named in the config. */
	recognise?: Shape;
}

export interface Shape {
	/** Keys that every record has. */
	keys: readonly string[];
	/** Keys of which every record has one of these values. */
	values?: Readonly<Record<string, readonly string[]>>;
	/** Words that must stand somewhere in the file. */
	words?: readonly string[];
}

/** Zendesk numbers its languages; these are the numbers that its list of public locales has for common ones. */
const ZENDESK_LOCALES: Readonly<Record<string, string>> = {
	'1': 'en-us',
	'2': 'es',
	'8': 'de',
	'9': 'zh-tw',
	'10': 'zh-cn',
	'13': 'pl',
};

/** In the order in which they are tried on a file. */
export const PRESETS: Readonly<Record<string, Preset>> = {
	'zendesk-macros': {
		what: 'a Zendesk macros export',
		records: '$.macros[*] | $.macro | $[*] | $',
		id: 'id',
		title: 'title',
		body: ["$.actions[?@.field=='comment_value_html'].value", "$.actions[?@.field=='comment_value'].value"],
		dialect: ['liquid', 'bracket'],
		public: {at: "$.actions[?@.field=='comment_mode_is_public'].value", not: ['false']},
		active: 'active',
		type: "$.actions[?@.field=='current_tags'].value | $.actions[?@.field=='set_tags'].value",
		recognise: {keys: ['title', 'actions'], words: ['comment_value']},
	},
	'zendesk-dynamic-content': {
		what: 'a Zendesk dynamic content export',
		records: '$.items[*].variants[*] | $.variants[*]',
		id: 'id',
		title: '^.name',
		body: 'content',
		dialect: ['liquid', 'bracket'],
		active: 'active',
		locale: {at: 'locale_id', map: ZENDESK_LOCALES},
		group: '^.placeholder | ^.id',
		recognise: {keys: ['content', 'locale_id', 'default']},
	},
	'intercom-macros': {
		what: 'an Intercom macros export',
		records: '$.data[*] | $[*]',
		id: 'id',
		title: 'name',
		body: ['body', 'body_text'],
		dialect: ['intercom', 'liquid', 'bracket'],
		recognise: {keys: ['name', 'body', 'body_text']},
	},
	'gorgias-macros': {
		what: 'a Gorgias macros export',
		records: '$.data[*] | $[*] | $',
		id: 'id',
		title: 'name',
		subject: "$.actions[?@.name=='setSubject'].arguments.subject",
		body: [
			"$.actions[?@.name=='setResponseText'].arguments.body_html",
			"$.actions[?@.name=='setResponseText'].arguments.body_text",
		],
		dialect: ['liquid', 'bracket'],
		active: {at: 'archived_datetime', is: []},
		type: 'intent',
		locale: 'language',
		recognise: {keys: ['name', 'actions'], words: ['setResponseText']},
	},
	'helpscout-saved-replies': {
		what: 'an export of Help Scout saved replies',
		records: '$[*] | $',
		id: 'id',
		title: 'name',
		body: ['text', 'chatText'],
		dialect: ['helpscout', 'bracket'],
		recognise: {keys: ['name', 'text', 'chatText']},
	},
	'freshdesk-canned-responses': {
		what: 'a Freshdesk or Freshservice export of canned responses',
		records: '$.canned_responses[*] | $.canned_response | $[*] | $',
		id: 'id',
		title: 'title',
		body: ['content_html', 'content'],
		dialect: ['liquid', 'bracket'],
		recognise: {keys: ['title', 'content', 'content_html', 'folder_id']},
	},
	'front-templates': {
		what: 'a Front export of message templates',
		records: '$._results[*]',
		id: 'id',
		title: 'name',
		subject: 'subject',
		body: 'body',
		format: 'html',
		recognise: {keys: ['id', 'name', 'subject', 'body'], words: ['"rsp_', '_results']},
	},
	chatwoot: {
		what: 'a Chatwoot export of canned responses',
		records: '$[*]',
		id: 'id',
		title: 'short_code',
		body: 'content',
		dialect: ['liquid', 'bracket'],
		recognise: {keys: ['short_code', 'content']},
	},
	'zammad-text-modules': {
		what: 'a Zammad export of text modules',
		records: '$[*]',
		id: 'id | name',
		title: 'name',
		body: 'content',
		dialect: ['zammad', 'bracket'],
		active: 'active',
		locale: 'locale',
		recognise: {keys: ['name', 'keywords', 'content', 'active']},
	},
	osticket: {
		what: 'an osTicket list of canned responses',
		records: '$[*]',
		id: 'canned_id | id | title',
		title: 'title',
		body: 'response',
		format: 'html',
		dialect: ['osticket', 'bracket'],
		active: 'isenabled',
		locale: 'lang',
		recognise: {keys: ['isenabled', 'title', 'response']},
	},
	'kayako-macros': {
		what: 'a Kayako macros export',
		records: '$.data[*] | $[*]',
		id: 'id',
		title: 'title',
		body: 'reply_contents',
		public: {at: 'reply_type', not: ['NOTE']},
		type: 'add_tags',
		recognise: {keys: ['title', 'reply_type', 'reply_contents']},
	},
	'discourse-templates': {
		what: 'an export of Discourse templates',
		records: '$.templates[*] | $[*]',
		id: 'id',
		title: 'title',
		body: 'content',
		format: 'markdown',
		dialect: ['osticket', 'bracket'],
		type: 'tags',
		recognise: {keys: ['title', 'content', 'tags', 'usages']},
	},
	notify: {
		what: 'an export of GOV.UK Notify templates',
		records: '$.templates[*] | $.data[*] | $[*] | $',
		id: 'id',
		title: 'name',
		subject: 'subject',
		body: 'body | content',
		format: 'markdown',
		dialect: 'notify',
		recognise: {keys: ['name', 'type', 'body', 'version'], values: {type: ['email', 'sms', 'letter']}},
	},
	'github-saved-replies': {
		what: 'an export of GitHub or GitLab saved replies',
		records:
			'$.data.viewer.savedReplies.nodes[*] | $.data.currentUser.savedReplies.nodes[*] | $.data.group.savedReplies.nodes[*] | $.data.project.savedReplies.nodes[*] | $.savedReplies.nodes[*]',
		id: 'id | title | name',
		title: 'title | name',
		body: 'body | content',
		format: 'markdown',
		recognise: {keys: [], words: ['"savedReplies"']},
	},
	'salesforce-quicktext': {
		what: 'a Salesforce export of quick texts',
		records: '$[*] | $.records[*]',
		id: 'Id | Name',
		title: 'Name',
		body: 'Message',
		dialect: ['salesforce', 'bracket'],
		active: 'IsActive',
		type: 'Category',
		recognise: {keys: ['Name', 'Message', 'Channel']},
	},
	'salesforce-email': {
		what: 'a Salesforce e-mail template',
		body: '$',
		dialect: 'salesforce',
	},
	postmark: {
		what: 'a folder of Postmark templates',
		dialect: 'handlebars',
	},
	i18n: {
		what: 'a file of translations',
		records: '$',
		body: '$',
		join: 'prefix',
		locale: '@file',
	},
	gettext: {
		what: 'a gettext catalogue',
		records: '$.messages[*]',
		id: 'msgid',
		body: 'msgstr | msgid',
		// A translation that is marked so is not used.
		active: {at: 'fuzzy', not: ['true']},
		group: 'msgctxt',
		locale: '@file',
	},
};
