/**
 * Stock for the bench's templates. `|` separates choices, so that no two files are alike.
 */
export const OPENINGS = [
	'You wrote that the (kettle|lamp|jacket|desk|bicycle bell) in order {{order.number}} came (with a crack|without its screws|in the wrong colour|two weeks late).',
	'Your (parcel|letter|box|pallet) to {{address.city}} has been (at the depot|with the courier|at customs) since (Monday|Tuesday|4 May|9 June).',
	'You were charged (twice|three times|the old price) for (one order|a booking|a subscription) on {{payment.date}}.',
	'Our (booking page|mobile app|telephone line|export) was (down|slow|out of reach) from {{incident.start}} to {{incident.end}}.',
	'You asked (when|how|whether) the (refund|exchange|repair|new invoice) for {{order.number}} (is made|reaches you|works).',
	'Thank you for telling us that the (checkout|search|calendar|report) (froze|closed by itself|showed an empty page) on your (tablet|phone|laptop).',
];

export const FACTS = [
	'(Our warehouse|The workshop|A colleague in dispatch) packed the (blue|small|older|other) one by mistake, and nobody checked the label.',
	'The (payment|transfer|direct debit) was sent again after the first one had gone through, because our (server|form|bank link) answered too late.',
	'A (disk|cable|fan|certificate) had failed, and the spare one did not take over as it should have.',
	'The courier scanned it last in (Leeds|Porto|Ghent|Turin) at {{scan.time}} and has not moved it since.',
	'The (price list|offer|contract) of {{offer.date}} says {{amount}}, while the invoice says {{invoice.amount}}.',
	'This (affects|concerns) (only|about) {{count}} accounts, and yours is one of them.',
	'The manual says (ten|twenty|forty) minutes, but with (hard water|an older charger|a full memory card) it takes (longer|about an hour).',
	'Nothing that you saved was (lost|changed), and no (password|card number|address) left our system.',
	'The (desk|shelf|cabinet) comes in three boxes, which (may arrive|are often delivered) on different days.',
	'Orders above {{limit}} are looked at by a person, which takes (one working day|until the next morning).',
];

export const STEPS = [
	'I (sent|posted|booked) a new one this morning, and it will be with you by {{delivery.date}}.',
	'We (refunded|credited) {{amount}} to your card today; your bank may take (two|three) working days to show it.',
	'Please (reply|write back) with a photo of the (label|plug|broken part) by (Friday|Wednesday noon), and I will (order|send) the part.',
	'Open Settings, choose (Devices|Payments|Privacy), and press (Reset|Remove|Download).',
	'I will (call|write to) you on {{next.date}} with what the courier found, also if there is no news.',
	'You do not need to do anything; the (new invoice|corrected bill|next update) comes by itself on {{date}}.',
	'If it (is not|has not been) (there|mended) by then, reply here and it comes straight to me.',
	'Until then you can (use the web page|pay by card|collect it at the shop in {{shop.city}}) as before.',
];

/** The faults that the linter is there for, about as often as real macros have them. */
export const FAULTS = [
	'We are (so sorry|very sorry|so very sorry|truly sorry) to hear about (this|your experience|the trouble).',
	'We (understand|completely understand|fully appreciate) your (frustration|disappointment|concern).',
	'I would be (furious|livid|upset) too if this had happened to me.',
	'We are (devastated|mortified|heartbroken) that this happened.',
	'Oh no, you poor thing!',
	'Please accept our (deepest|sincerest|most heartfelt) apologies.',
	'Thank you for your patience and understanding.',
];

export const CLOSINGS = [
	'Kind regards,\n{{agent.name}}',
	'All the best,\nThe {{team}} desk',
	'{{agent.first_name}}\nCustomer care',
];
