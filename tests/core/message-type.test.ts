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
		['mail/security.md', 'security'],
		['mail/security_alert.html.erb', 'security'],
		['mail/delay.md', 'problem'],
		['mail/delay_in_delivery.txt', 'problem'],
		['mail/delay-notice.txt', 'problem'],
		['macros/refund.md', 'problem'],
	])('%s is %s', (path, type) => {
		expect(typeFromName(path)).toBe(type);
	});
	it.each([
		['macros/refund-declined.md', 'refusal'],
		['macros/missing-order-resolved.md', 'resolved'],
		['macros/reject_invoice.md', 'refusal'],
		['macros/shipping_delay.md', 'problem'],
		['macros/invoiceMissing.txt', 'problem'],
		['macros/refund_receipt.txt', 'receipt'],
		['macros/complaint_survey.txt', 'newsletter'],
	])('%s has several words, and the most special is %s', (path, type) => {
		expect(typeFromName(path)).toBe(type);
	});
	it.each([
		['what we decided to put off', 'mail/nurse_delay_clinic.text.erb'],
		['money that is on its way', 'mail/order_refund.html'],
		['money that is on its way', 'orders/itemRefund.md'],
		['what the customer declined', 'mail/invitation_declined/body.txt'],
		['what the customer refused', 'mail/consent_confirmation_refused.text.erb'],
		['what a bank declined', 'mail/card-declined.md'],
		['how safe a plan is', 'replies/security_design_review.md'],
		['a deposit', 'macros/security-deposit.md'],
		['a copy for colleagues', 'mail/rejection_email_to_manager.txt'],
		['a copy for colleagues', 'mail/rejected_to_depot_managers.txt'],
		['a copy for colleagues', 'mail/template-outage-admin.html.erb'],
		['an article', 'articles/how-to-write-apology-delivery-delay/index.md'],
	])('%s: %s says nothing', (_, path) => {
		expect(typeFromName(path)).toBeUndefined();
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
