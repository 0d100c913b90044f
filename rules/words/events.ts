/** What happened and when; death and grave loss. */
import type {WordClasses} from 'empathylint/rule';
import {list} from './list.ts';

export const events: WordClasses = {
	// ------------------------------------------------------------ what happened
	/** Nouns for a fault of a service: naming one says what happened. */
	'FAULT-N': list(
		'delay/delays, wait, mix-up/mix-ups, error/errors, mistake/mistakes, oversight/oversights, lack, failure/failures, damage/damages',
		'defect/defects, breakdown/breakdowns, misinformation, miscommunication, outage/outages, downtime, typo/typos, glitch/glitches',
		'bug/bugs, lapse/lapses, inaccuracy, inaccuracies, shortage, cancellation/cancellations, interruption/interruptions, hold-up',
		'absence, silence, unresponsiveness, unavailability, disconnection, overcharge/overcharges, double charge, no-show, non-delivery',
		'slip, slip-up, blunder, omission, discrepancy, discrepancies, fault, leak, crash/crashes, wrong/incorrect ANY, missing ANY',
		'late ANY, lost ANY, broken ANY, damaged ANY, faulty ANY, defective ANY, slow ANY, poor ANY, bad ANY, rude ANY, missed ANY',
		'duplicate ANY, long ANY, mishandling, behaviour, conduct, misconduct, rudeness, incompetence, negligence, unprofessionalism',
		'wait time/times, waiting time/times, disappearance, theft, misplacement, malfunction/malfunctions, problems with, issue with',
		'issues with, problem with, trouble with, difficulties with, difficulty with, quality, delivery, inappropriate ANY, condition of/in, failed ANY, misleading ANY, disrespectful ANY, dismissive ANY, unhelpful ANY, treatment you, irregularity, contradiction, vagueness, inconsistency, unacceptable ANY, substandard ANY, recurring ANY, repeated ANY, prolonged ANY',
	),
	/** Fault nouns that by themselves say what happened. */
	'EVENT-N': list(
		'delay/delays, mix-up/mix-ups, outage/outages, breakdown, cancellation, overcharge, double charge, typo, leak, no-show, crash, damage',
		'rejection of, (glitch/error/fault/bug/mistake in/with ANY), missing ANY, lost ANY, broken ANY, damaged ANY, faulty ANY, wrong ANY, late ANY, defective ANY, billing error, error you, errors you',
		'incident report, complaint about, misinformation, lapse in, interruption, failed ANY, theft, charge of, defect, oversight',
	),
	/** Doing something with a service. */
	ACTIVITY: list(
		'making, creating, accessing, using, updating, changing, logging, signing, paying, placing, receiving, opening, getting, setting, completing, connecting, downloading, finding, tracking, uploading, cancelling, booking, resetting, loading',
	),
	/** What a customer did or had happen; past tense after *you*. */
	'YOU-DID': list(
		'waited, paid, ordered, received, bought, booked, lost, missed, reported, called, tried, returned, sent, cancelled, spent',
		'purchased, submitted, applied, attended, noticed, upgraded, downgraded, subscribed, registered, visited',
		'travelled, arrived, saw, wrote, told, said, mentioned, raised, flagged, transferred, stayed, opened, clicked, phoned, rang',
		'described, signed up, asked for, moved, found, had plans, (took ANY off)',
	),
	/** What we did wrong, after WE. */
	'FAULT-V': list(
		'overbooked, overcharged, undercharged, double-charged, mishandled, misplaced, mislaid, mixed up, messed up, botched, forgot, forgotten',
		'lost, broke, damaged, misled, miscalculated, misread, mistyped, mislabelled, oversold, missed, overlooked, screwed up, neglected',
		'violated, betrayed, breached, dropped the ball, got it wrong, got this wrong, made a ANY? mistake, made an ANY? error, made mistakes, mismanaged, misinformed, erred',
	),
	/** What we owed and did not do, after WE *did not* or *have not*. */
	'OWED-V': list(
		'respond, responded, reply, replied, get back, got back, deliver, delivered, meet, met, keep, kept, follow, followed, tell, told, inform',
		'informed, let you, let your, notify, notified, live up, lived up, call you, called you, answer, answered, honour, honoured, explain',
		'explained, warn, warned, update you, updated you, catch, caught, communicate, communicated, give you, provide, provided, do enough',
		'turn up, arrive, show up, do our, check',
	),
	/** Things a service deals in. A bare one is no event. */
	'SERVICE-N': list(
		'order/orders, parcel/parcels, package/packages, delivery/deliveries, shipment/shipments, refund/refunds, payment/payments, account',
		'accounts, invoice/invoices, bill, subscription, booking/bookings, reservation, flight/flights, ticket/tickets, appointment',
		'appointments, visit, service, connection, internet, broadband, app, website, page, login, password, card, charge/charges, item',
		'items, product/products, replacement, return, room, stay, device, phone, line, server/servers, system, data, file/files, message',
		'messages, email/emails, call/calls, statement, policy, claim, contract, plan, membership, address, transaction, purchase/purchases',
		'checkout, cart, code, voucher, gift, meal, food, car, seat, luggage, bag, suitcase, registration, signup, sign-up, profile, report',
	),
	/** Predicates that say something went wrong with a thing. */
	'BAD-PART': list(
		'lost, damaged, broken, cracked, missing, late, delayed, cancelled, stolen, wrong, faulty, defective, declined, rejected',
		'unavailable, offline, down, interrupted, overcharged, billed, charged, disconnected, locked, blocked, suspended, deleted, misplaced',
		'mishandled, overlooked, ignored, forgotten, incorrect, incomplete, empty, torn, stained, dented, leaking, frozen, stuck, overdue',
		'unanswered, unresolved, undelivered, denied, refused, unsuccessful, not approved, not accepted, rescheduled, returned, overbooked, closed, removed, shattered, spoiled, melted, scratched',
		'deducted, debited, bent, warped, chipped, ripped, mouldy, smashed, expired, double-charged, mislabelled, mispriced, out of stock, out of service, out of order, not working, unsecured',
	),
	/** Verbs of things going wrong. */
	'BAD-V': list(
		'crash~, freeze~, fail~, stop~, break~, skip~, lose~, disappear~, leak~, vanish~, bounce~, hang~, arrive~, overcharge~, miss~',
		'(go~ missing), (turn~ up), (come~ off), (fall~ through), (not work~), (not arrive), (not turn up), (not load), (not open), shut~',
		'(mislead~ you), malfunction~, (run~ out), delay~, cancel~, close~, reject~, decline~, collapse~, burst~, explode~, smash~, drop~, damage~, expire~, disconnect~',
	),
	/** Verbs by which a customer reports: "you told us". S5, S8, S16. */
	'SAID-V': list(
		'said, told, asked, mentioned, reported, wrote, explained, described, raised, flagged, complained, noted, requested, waited, paid',
		'pointed out, let us/me know, brought, shared, (have been waiting), (have waited), (were expecting), (were promised), (were told)',
		'(were charged), (were overcharged), (have had to), (had to), (were counting on), (have been without), (claimed <amount>)',
	),
	/** The commonest of them; known with a slip of the finger. House. */
	LISTENING: list('understand, understood, appreciate, realise, recognise, apologies, apologise, sincerely, apology'),
	/** Verbs of reception, after WE. */
	'GOT-V': list(
		'understand, understood, realise~, recognise~, see, saw, hear, heard, know, knew, gather~, note~, noticed, acknowledge~, grasp~',
		'fathom, comprehend, learned, learnt, sense, (pick~ up), (get that/it/why/how/where), (BE aware), (BE cognizant of)',
		'(BE keyed into), (BE sensitive to), (BE mindful), (BE conscious), (BE well? aware of), (can tell), (BE attuned to), appreciate that',
		'(appreciate how), (appreciate why), (can imagine), (can only imagine), (take on board), (BE in tune with), (can relate), (BE tuned into), (BE clued in)',
		'(get the sense), (come~ to understand), (appreciate this/it/things BE/has/have/may/might/must/can/will)',
	),

	// ------------------------------------------------------------ time
	DAY: list(
		'monday/mondays, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri',
	),
	MONTH: list(
		'january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug',
		'sep, sept, oct, nov, dec, (<number> may), (may <number>)',
	),
	NUMBER: list(
		'<number>, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, (a few), (a couple of)',
	),
	'TIME-UNIT': list(
		'minute/minutes, hour/hours, day/days, week/weeks, month/months, mins, hrs, (working/business/calendar day/days/hours)',
	),
	/** A time to hold somebody to. S22, S33, S40. */
	WHEN: list(
		'<date>, today, tomorrow, tonight, (this/that morning/afternoon/evening/week/month), (that day), (between NUMBER and NUMBER), (NUMBER/<other> TIME-UNIT), (NUMBER to NUMBER TIME-UNIT)',
		'((by/on/before/until/from/next/this/every) DAY), (by/at noon/midnight), (end of day), (close of business), (MONTH <number>)',
		'(<number> MONTH), (by/at <number> am/pm), (next week/month), (the ANY of MONTH), (the same day), overnight, (as soon as it/you/we/your ANY)',
		'(within an hour), (within the hour), (every ANY TIME-UNIT), (in an hour)',
	),
	/** A concrete point that only this ticket has. */
	CONCRETE: list(
		'(at/after/before/until/since/from <number> am/pm/(a/p m))',
		'<date>, <amount>, <order>, <event>, <product>, (NUMBER TIME-UNIT), (<number> MONTH), (MONTH <number>), (on/since/last/until/by DAY), (order/ticket/case/invoice/booking/reference/id <number>)',
	),

	// ------------------------------------------------------------ death and grave loss
	LOSS: list(
		'died, death/deaths, deceased, (passed away), (passing of), (your loss), bereavement, bereaved, funeral, (next of kin), probate',
		'((loss/passing of your) KIN), ((lost your) KIN), (late husband/wife/mother/father/partner)',
	),
	KIN: list(
		'mother, father, mum, mom, dad, husband, wife, partner, son, daughter, brother, sister, child, baby, parent, parents, friend, aunt',
		'uncle, grandmother, grandfather, gran, nan, grandad, grandson, granddaughter, cousin, spouse, loved one, family member, relative, twin',
	),
};
