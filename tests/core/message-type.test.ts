import {describe, expect, it} from 'vitest';
import {typeFromName} from '../../src/core/message-type.ts';

describe('the type in a name', () => {
	it.each([
		['macros/complaint-late-parcel.md', 'problem'],
		['macros/RefundDelayed.txt', 'problem'],
		['complaints/late.md', 'problem'],
		['mail/auto-reply.txt', 'autoreply'],
		['mail/auto_responder.txt', 'autoreply'],
		['status/outage-start.md', 'incident'],
		['mail/bereavement.md', 'bereavement'],
		['mail\\receipts\\order.txt', 'receipt'],
		['internal/notes.md', 'internal-note'],
		['complaints/receipt.md', 'receipt'],
	])('%s is %s', (path, type) => {
		expect(typeFromName(path)).toBe(type);
	});
	it.each([
		'macros/welcome.md',
		'complaints/2024/late.md',
		'docs/complaint-handling.md',
		'refund-policy.md',
		'reply.md',
		'',
	])('%s says nothing', (path) => {
		expect(typeFromName(path)).toBeUndefined();
	});
});
