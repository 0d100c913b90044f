/**
 * What a writer might put into the ⟨slots⟩ of a rewrite, so that the rewrite can be linted as a finished sentence.
 */
const FILLINGS: ReadonlyArray<readonly [slot: RegExp, filling: string]> = [
	[/^what happened to you$/i, 'were charged twice for order 1042'],
	[/^what happened|^event|^issue/i, 'your parcel was lost on 4 May'],
	[/^consequence/i, 'your meeting had to start without the samples'],
	[/^what we did/i, 'sent your parcel to the wrong address'],
	[/^what we are doing/i, 'we are sending a new one today'],
	[/^action/i, 'send a new parcel'],
	[/^time|^date|^when/i, 'Friday at noon'],
	[/^request/i, 'close your account'],
	[/^thing|^item/i, 'parcel'],
	[/^expected/i, 'in two days'],
	[/^reason/i, 'the seat was sold on Monday'],
	[/^amount/i, '£30'],
	[/^name/i, 'Ada'],
];

/** @throws Error for a slot without a filling: a new one belongs into the list above. */
export function fillSlots(text: string): string {
	return text.replace(/⟨([^⟩]*)⟩/g, (_slot, name: string) => {
		const found = FILLINGS.find(([slot]) => slot.test(name));
		if (!found) throw new Error(`No filling for ⟨${name}⟩; add one to tests/laws/slots.ts`);
		return /^\p{Lu}/u.test(name) ? found[1].replace(/^./, (letter) => letter.toUpperCase()) : found[1];
	});
}
