/**
 * Word classes of the English pack. Sources: the codes S1 to S40 stand for the studies and guides listed in
 * docs/evidence.md; what has none is "house": our own reading of support replies.
 */
import type {WordClasses} from 'empathylint/rule';

/** Members in one line, parted by commas. */
const list = (...lines: string[]): string[] => lines.flatMap((line) => line.split(',')).map((member) => member.trim());

export const words: WordClasses = {
	// ------------------------------------------------------------ who
	'PERSON-N': list(
		'team/teams, staff, founder/founders, manager/managers, crew, engineer/engineers, agent/agents, colleague/colleagues',
		'department, people, group, desk, office, company, specialist/specialists, technician/technicians, director, ceo',
		'representative/representatives, adviser/advisers/advisor/advisors, expert/experts, supervisor, driver, organisers, warehouse',
	),
	/** Who a company serves. */
	'CUSTOMER-N': list(
		'customer/customers, client/clients, guest/guests, passenger/passengers, tenant/tenants, resident/residents, patient/patients',
		'member/members, subscriber/subscribers, user/users, visitor/visitors, traveller/travellers, student/students, shopper/shoppers',
	),
	/** Who comes and does the work. House. */
	'JOB-N': list(
		'fitter/fitters, plumber/plumbers, electrician/electricians, courier/couriers, carrier, nurse/nurses, doctor, dentist, caretaker, porter, joiner',
		'receptionist, surveyor, assessor, inspector, builder/builders, decorator, gardener, cleaner/cleaners, mechanic/mechanics, florist, chef, kitchen',
		'housekeeper, housekeeping, concierge, coach, tutor, teacher, trainer, vet, photographer, accountant, solicitor, counsellor, operator, planner, bank',
		'developer/developers, editor, buyer, handyman, locksmith, glazier, roofer, installer/installers, insurer/insurers, garage, council, branch, landlord, removers, partner, contractor/contractors, reviewer, moderators',
	),
	/** The one who feels or acts: first person as subject. House, after S7 and the catalogue's US. */
	WE: list(
		'i, we, (our/my ANY? ANY? PERSON-N), (the whole/entire? ANY? team/crew/staff/office), (everyone/everybody/all/each here)',
		'(all/each/none/any/many/most/some of us here?), (any one of us here?), (everyone/everybody on the ANY ANY? team/desk), (my ANY and i)',
	),
	/** Any first-person word. */
	US: list('i, we, me, us, my, our, mine, ours, myself, ourselves'),
	OUR: list('my, our'),
	BE: list('am, is, are, was, were, feel, feels, felt, (have/has been), (have/has felt)'),

	// ------------------------------------------------------------ how much
	/** Adverbs and fillers that may stand between any two words of a phrase without changing what it does. House. */
	ADV: list(
		'also, all, just, exactly, precisely, quite, still, both, honestly, frankly, personally, certainly, fully, completely, totally, entirely, clearly',
		'obviously, simply, probably, definitely, genuinely, naturally, currently, now, already, always, then, therefore, do, does, can',
		'really, truly, deeply, sincerely, absolutely, very, so, too, rather, only, even, actually, surely, perfectly, wholeheartedly',
		'(of course), (to be honest), (quite frankly), greatly, highly, well, never, again, recently, immediately, promptly, must, would',
		'thoroughly, carefully, directly, pretty, (a bit), (a little), fairly, happily, gladly, kindly, strongly, particularly, especially, could, indeed',
	),
	/** Intensifiers. Measured in support replies: 262 of 1,000 complaint replies put one before their sorrow. S2, S32. */
	INT: list(
		'so, very, really, truly, deeply, terribly, extremely, incredibly, sincerely, genuinely, absolutely, utterly, profoundly',
		'beyond, most, awfully, dreadfully, ever so, immensely, enormously, hugely, super, seriously, wholeheartedly, greatly',
		'unreservedly, unbelievably, massively, profusely, heartily, humbly, bitterly, completely, totally, exceedingly, desperately, frightfully, real, bloody',
		'tremendously, horribly, infinitely, exceptionally, extraordinarily, overwhelmingly, intensely, mightily, abjectly, dearly',
	),
	/** The same before nouns ("sincerest apologies"). */
	'INT-ADJ': list(
		'deepest, deep, sincerest, sincere, heartfelt, profound, profoundest, humblest, warmest, utmost, greatest, most sincere',
		'most heartfelt, most profound, biggest, endless, a thousand, a million, most humble, very deepest',
	),

	// ------------------------------------------------------------ feelings
	'EMO-STRONG': list(
		'devastated, heartbroken, gutted, mortified, horrified, appalled, distraught, furious, livid, crushed, sickened, ashamed',
		'outraged, seething, fuming, incensed, enraged, irate, aghast, dismayed, anguished, tormented, traumatised, shattered',
		'grief-stricken, desolate, despondent, incandescent, apoplectic, disgusted, bereft, hysterical, panicked, terrified',
		'raging, beside myself/ourselves, sick/ill about/over/with/to ANY, (in tears), (in floods of tears), (hopping mad)',
		'(spitting feathers), (tearing my/our hair out), (losing my/our mind/minds), (lost for words), scared stiff',
		'torn apart, cut up, inconsolable, climbing the walls, up in arms, (at my/our wits end)',
	),
	'EMO-MILD': list(
		'upset, sad, saddened, disappointed, frustrated, annoyed, angry, shocked, embarrassed, unhappy, worried, disheartened, mad',
		'troubled, distressed, hurt, irritated, miserable, exasperated, fed up, cheated, robbed, dissatisfied, discouraged, disturbed, alarmed',
		'aggrieved, let down, stressed, anxious, scared, crestfallen, gloomy, perturbed, dejected, vexed, peeved, infuriated',
		'grumpy, bummed, (pissed off), ticked off, hurting, bothered, pained, humiliated, rattled, sorrowful',
	),
	'NEG-EMO': list('EMO-STRONG, EMO-MILD'),
	/** Feelings that we may say the customer has, rightly or not. */
	EMO: list(
		'NEG-EMO, overwhelmed, confused, nervous, panicky, impatient, eager, curious, desperate, tired, exhausted, concerned, uneasy, (that way), (this way)',
	),
	/** Verbs that put an emotion on us: "it pains me". */
	'EMO-V': list(
		'pain~, sadden~, upset~, trouble~, distress~, hurt~, grieve~, anger~, annoy~, embarrass~, shock~, horrify~, appal~, appall~',
		'devastate~, disappoint~, dishearten~, sicken~, infuriate~, worry~, concern~, (break~ OUR heart/hearts), (wind~ up), (get~ to)',
	),
	/** Nouns for the customer's feeling or state. */
	'FEEL-N': list(
		'frustration/frustrations, disappointment/disappointments, anger, upset, distress, annoyance, anxiety, anxieties, stress, pain',
		'feelings/feeling, concern/concerns, situation, worry/worries, emotions, dissatisfaction, irritation, displeasure, unhappiness',
		'predicament, plight, struggle/struggles, position, point of view, perspective, discomfort, sadness, grief, sorrow, outrage, rage',
		'fear/fears, confusion, inconvenience, grievance/grievances, urgency, impatience, dismay, hardship, exasperation, hesitation',
	),
	/** The same without words that also stand for facts. */
	'FEEL-NOUN': list(
		'frustration/frustrations, disappointment, anger, upset, distress, annoyance, anxiety, stress, pain, feelings, worry, worries, irritation, sadness, grief, outrage, dismay, concern, concerns, fury',
	),
	/** Nouns that ascribe a wish. 21 % of Bitext replies impute one to a neutral request. */
	'WISH-N': list(
		'eagerness, curiosity, desire, need/needs, wish/wishes, want, anticipation, interest, enthusiasm, keenness, willingness, urge',
		'intent, intention, expectation/expectations, request/requests, urgency, reluctance, determination, decision',
	),
	/** Adjectives said of situations. */
	'NEG-ADJ': list(
		'frustrating, upsetting, disappointing, stressful, annoying, inconvenient, distressing, worrying, irritating, unpleasant, hard',
		'difficult, tough, painful, concerning, disheartening, maddening, infuriating, exasperating, unsettling, tiresome, disruptive',
		'discouraging, confusing, trying, aggravating, bothersome, troubling, challenging, overwhelming, alarming, unacceptable',
		'important, crucial, vital, essential, critical, urgent, valuable, precious, necessary, much this/it/that means',
	),
	/** Verdicts on bad luck. S19, S39; manual corpus of S28 files them under "acknowledging". */
	LAMENT: list(
		'awful, terrible, horrible, dreadful, heartbreaking, devastating, tragic, horrific, miserable, nightmare/nightmares, ordeal, shame',
		'horrendous, appalling, ghastly, atrocious, hideous, shocking, disastrous, disaster, catastrophe, heart-wrenching, gut-wrenching',
		'heart-rending, harrowing, unimaginable, unthinkable, sad, upsetting, frustrating, a/such rotten luck, bad luck, hell, saddening',
		'stressful, maddening, infuriating, sickening, outrageous, unfortunate, distressing, bummer, pity, mess, rough',
		'grim, dire, galling, soul-destroying, horrid, frightful, beastly, vile, letdown, let-down, fiasco, shambles',
	),

	// ------------------------------------------------------------ sorrow
	SORRY: list('sorry, apologise~, apology, apologies, apologetic'),
	/** Words that open "sorry to hear". */
	REGRET: list(
		'sorry, sad, saddened, upset, disappointed, disheartened, dismayed, regret, awful, hate, unhappy, distressed, grieved, pained',
	),
	HEAR: list('hear, here, learn, read, see, know, discover, find out, be informed'),
	/** A neutral request after *you*: nothing to be sorry about. */
	WANT: list(
		'want, wish, need, would like/prefer/rather, (are looking/trying/seeking/considering/planning/hoping), (are thinking of/about)',
		'(are unsure), (are not sure), (feel the need), (have decided), (have chosen), require, (are requesting), (are interested), prefer',
	),
	/** Harm in general: could stand in any ticket. */
	'HARM-NOUN': list(
		'inconvenience/inconveniences, trouble/troubles, frustration/frustrations, confusion, disruption/disruptions, upset, distress',
		'hassle/hassles, stress, annoyance, disappointment, bother, difficulty/difficulties, concern/concerns, anxiety, worry, discomfort',
		'shortcoming/shortcomings, challenges, dissatisfaction, misunderstanding/misunderstandings, offence, hardship, harm, impact, issues',
		'complications',
		'aggravation, irritation, embarrassment, problems',
	),

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
		'issues with, problem with, trouble with, difficulties with, difficulty with, quality, delivery, inappropriate ANY',
	),
	/** Fault nouns that by themselves say what happened. */
	'EVENT-N': list(
		'delay/delays, mix-up/mix-ups, outage/outages, breakdown, cancellation, overcharge, double charge, typo, leak, no-show, crash, damage',
		'missing ANY, lost ANY, broken ANY, damaged ANY, faulty ANY, wrong ANY, late ANY, defective ANY, billing error, error you, errors you',
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
		'described, signed up, asked for, moved, found',
	),
	/** What we did wrong, after WE. */
	'FAULT-V': list(
		'overbooked, overcharged, undercharged, double-charged, mishandled, misplaced, mislaid, mixed up, messed up, botched, forgot, forgotten',
		'lost, broke, damaged, misled, miscalculated, misread, mistyped, mislabelled, oversold, missed, overlooked, screwed up, neglected',
		'dropped the ball, got it wrong, got this wrong, made a ANY? mistake, made an ANY? error, made mistakes, mismanaged, misinformed, erred',
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
		'smashed, expired, double-charged, mislabelled, mispriced, out of stock, out of service, out of order, not working, unsecured',
	),
	/** Verbs of things going wrong. */
	'BAD-V': list(
		'crash~, freeze~, fail~, stop~, break~, skip~, lose~, disappear~, leak~, vanish~, bounce~, hang~, arrive~, overcharge~, miss~',
		'(go~ missing), (turn~ up), (come~ off), (fall~ through), (not work~), (not arrive), (not turn up), (not load), (not open), shut~',
		'(run~ out), delay~, cancel~, close~, reject~, decline~, collapse~, burst~, explode~, smash~, drop~, damage~, expire~, disconnect~',
	),
	/** Verbs by which a customer reports: "you told us". S5, S8, S16. */
	'SAID-V': list(
		'said, told, asked, mentioned, reported, wrote, explained, described, raised, flagged, complained, noted, requested, waited, paid',
		'pointed out, let us/me know, brought, shared, (have been waiting), (have waited), (were expecting), (were promised), (were told)',
		'(were charged), (were overcharged), (have had to), (had to), (were counting on), (have been without)',
	),
	/** The commonest of them; known with a slip of the finger. House. */
	LISTENING: list('understand, understood, appreciate, realise, recognise, apologies, apologise, sincerely, apology'),
	/** Verbs of reception, after WE. */
	'GOT-V': list(
		'understand, understood, realise~, recognise~, see, saw, hear, heard, know, knew, gather~, note~, noticed, acknowledge~, grasp~',
		'fathom, comprehend, learned, learnt, sense, (pick~ up), (get that/it/why/how/where), (BE aware), (BE cognizant of)',
		'(BE keyed into), (BE sensitive to), (BE mindful), (BE conscious), (BE well? aware of), (can tell), (BE attuned to), appreciate that',
		'(appreciate how), (can imagine), (can only imagine), (take on board), (BE in tune with), (can relate), (BE tuned into), (BE clued in)',
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
		'<date>, <amount>, <order>, <event>, <product>, (NUMBER TIME-UNIT), (<number> MONTH), (MONTH <number>), (on/since/last/until/by DAY)',
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

	// ------------------------------------------------------------ acting
	/** What we do to help. The infinitive. */
	'ACT-V': list(
		'check, look into, look at, investigate, refund, replace, send, resend, email, e-mail, call, arrange, book, fix, update, process',
		'credit, cancel, escalate, confirm, reset, open, raise, transfer, reply, come back, get back, follow up, review, contact, restore',
		'resolve, reach out, issue, post, ship, deliver, notify, let you know, keep you, provide, offer, share, pass, forward, add, remove',
		'correct, waive, reimburse, compensate, extend, upgrade, schedule, reschedule, ring, phone, write, prepare, arrange for, organise',
		'guide, walk you, connect, initiate, assign, ask, speak, talk, discuss, ensure, make sure, collect, pick up, return, repair, switch',
		'activate, deactivate, delete, unlock, reopen, close, log, file, submit, take care of, get this, get it, get you, work with, monitor',
		'apply, set up, create, adjust, increase, reinstate, reissue, put, move, test, try, help you, give you, show you, honour, hold, save',
		'explain, keep, publish, release, roll out, deploy, patch, restart, change, swap, place, charge, find out, find, request, track, chase, text, redo',
		'measure, copy, scan, stamp, reserve, draft, edit, brief, search, type, photograph, solve, use, sort, sort out, pay, order, print, pack, dispatch, install, fit, mend, clean, paint, top up, drop, hand, lend, block, lock, unblock, sign, pop, refill',
		'tell you, examine, inform, respond, acknowledge, answer, visit, bring, begin, start, continue, conduct, implement, take, make, be in touch, do',
	),
	/** Work with the hands or on an account, in any form; none of them promises a feeling. House. */
	'HAND-V': list(
		'wipe~, knock~ ANY? ANY off, dig~ out, pull~, patch~ up, repaint~, replaster~, reprint~, repack~, wrap~, weigh~, recount~',
		'jot~ down, countersign~, rewire~, stitch~, wash~, iron~, scrub~, sweep~, mop~, hoover~, vacuum~',
		'polish~, grease~, recharge~, refuel~, unload~, carry~ ANY? ANY up/over/round, hand~ over/back, drop~ off/round, bring~ round/over, fetch~',
		'reorder~, repay~, pay~ back, deduct~, subtract~, halve~, cut~ ANY? ANY by, freeze~, unfreeze~, pause~, resume~, halt~, whitelist~, unmute~',
		'rename~, merge~, unlink~, detach~, resync~, back~ up, roll~ back, reboot~, reload~, flush~, rebuild~, redeploy~, rerun~, retest~, recheck~',
		'recalculate~, rewrite~, translate~, proofread~, compile~, reroute~, redirect~, divert~, relay~, retrain~, nudge~, speed~ up',
		'bump~, move~ up, shift~, pencil~ in, squeeze~ in, block~ out, lay~ aside, backdate~, postpone~, push~ back, bring~ forward, write~ off',
		'void~, reverse~, undo~, revert~, tweak~, recalibrate~, tighten~, loosen~, rekey~, isolate~, reconnect~, unplug~, drain~, empty~, fill~, replenish~',
		'restock~, reship~, repost~, donate~, rehouse~, put~ ANY up, reseat~, re-register~, unsubscribe~, refer~, double-check~, cross-check~',
		'reconcile~, inspect~, reproduce~, diagnose~, locate~, look~ up, comb~ through, go~ through, run~ through, sift~, listen~ to, play~ back',
		'refit~, rectify~, double~, skip~, let~ you in, go~ over, engrave~, inflate~, defrost~, regrout~, resole~, rebind~, retype~, realign~, rewind~, reprogram~, reflash~',
		'ping~, come~ round/by/over, drive~ ANY? ANY? out/over/round, swing~ by, stop~ by, look~ after, stay~ on this/it, see~ to, hang~',
	),
	/** The same as past participles. */
	'ACT-ED': list(
		'checked, looked into, looked at, investigated, refunded, replaced, sent, resent, emailed, called, arranged, booked, fixed, updated',
		'processed, credited, cancelled, escalated, confirmed, reset, opened, raised, transferred, replied, reviewed, contacted',
		'restored, resolved, issued, posted, shipped, delivered, notified, provided, shared, passed, forwarded, added, removed, corrected',
		'waived, reimbursed, compensated, extended, upgraded, scheduled, rescheduled, rung, written, prepared, organised, assigned, asked',
		'spoken, collected, returned, repaired, switched, activated, deleted, unlocked, reopened, logged, filed, submitted, applied, created',
		'adjusted, reinstated, reissued, put, moved, deployed, patched, restarted, rolled out, taken, started, identified, found, tracked',
		'ruled out, rolled back, paused, flagged, approved, completed, dealt with, changed, swapped, placed, requested, closed, engaged, disabled',
		'taken steps, taken action, pulled together, rectified, met, been through',
		'attached, enclosed, messaged, phoned, texted, signed out, locked, compared, popped, ordered, paid, printed, packed, mended, sorted, sorted out, topped up',
		'measured, copied, scanned, reserved, drafted, edited, briefed, searched, photographed, told the/OUR, established, launched, hired, turned off/on, switched off/on, dispatched, rebooked, unblocked, installed, fitted, cleaned, refilled, set aside, put aside, included, credited back',
		'followed up, reached out, connected, initiated, held, bought, lent, handed, dropped off, signed, chased, solved, redone',
		'offered, sourced, left the/your/a, kept your/you, heard from/back, agreed with, visited, covered',
		'implemented, introduced, begun, secured, blocked, reported, made, set up, tested, traced, finished, cleared, enabled, given',
	),
	/** The same as -ing forms. */
	'ACT-ING': list(
		'checking, looking into, looking at, investigating, refunding, replacing, sending, resending, emailing, calling, arranging, booking',
		'fixing, updating, processing, crediting, cancelling, escalating, confirming, resetting, opening, raising, transferring',
		'reviewing, contacting, restoring, resolving, issuing, shipping, providing, offering, passing, forwarding, adding, removing, working',
		'correcting, waiving, extending, preparing, organising, speaking, collecting, repairing, reopening, creating, putting, moving, taking',
		'testing, rolling, monitoring, reaching out, following up, implementing, making, conducting, returning, chasing, tracking, swapping',
		'adjusting, asking, actively working, addressing, prioritising, reinforcing, instituting, training, retraining, strengthening, expediting',
		'completing, rebuilding, tightening, rolling out, setting up, stepping up, splicing, cleaning, searching, holding, sorting',
		'posting, delivering, sharing, reimbursing, compensating, scheduling, rescheduling, ringing, phoning, connecting, initiating, assigning, switching',
		'activating, deleting, unlocking, filing, submitting, reissuing, reinstating, giving you/your, keeping you/your/the, publishing, releasing, deploying, patching',
		'restarting, placing, requesting, texting, copying, scanning, reserving, drafting, solving, paying, ordering, printing, packing, dispatching, installing, fitting',
		'mending, painting, topping up, handing, lending, blocking, unblocking, signing, refilling, bringing, visiting, buying, covering, sourcing',
		'enhancing, reevaluating, improving, changing, introducing, notifying, upgrading, getting',
	),
	/** What a customer may want from us and hear that we cannot do: it makes a refusal of a limit. House. */
	'HELP-V': list(
		'refund~, reimburse~, exchange~, replace~, return~, accept~, approve~, grant~, offer~, provide~, give~, make~, change~',
		'amend~, cancel~, extend~, waive~, honour~, reopen~, release~, remove~, reverse~, issue~, credit~, compensate~, cover~',
		'help~, assist~, process~, fulfil~, fulfill~, accommodate~, arrange~, book~, move~, reschedule~, ship~, deliver~, post~',
		'send~, supply~, repair~, fix~, service~, support~, agree~, allow~, permit~, do~, take~, pay~, discuss~',
		'share~, disclose~, add~, install~, meet~, match~, transfer~, upgrade~, restore~, reinstate~, consider~, proceed~, continue~',
	),
	/** What the customer can be asked to do: base verbs that open an instruction. S16, S19. */
	'DO-V': list(
		'check, send, reply, open, click, choose, press, hold, upload, sign, select, enter, follow, visit, go, log, use, provide, contact',
		'call, email, e-mail, write, download, install, restart, reset, update, confirm, complete, fill, return, attach, review, try, turn',
		'tap, scroll, copy, paste, share, submit, navigate, locate, verify, make sure, ensure, see, read, refer, reach out, bring, take, keep',
		'add, remove, change, set, run, start, stop, switch, unplug, plug, wait, allow, give, let us/me know your/which/what/when/whether/how, tell',
		'ask, text, ring, speak, book, schedule, pay, pick, create, register, join, search, find, look, describe, note down, gather, prepare',
		'apply, request, answer, respond, consider, monitor, enrol, enroll, sign up, sign in, close, clear, delete, disable, enable, move, put',
		'drop, leave, replace, save, scan, swipe, type, watch, help, explain, specify, include, indicate, quote, state, forward, get in touch',
		'double-check, stay where/away/indoors/clear/put, inform, notify, re-enter, have a look/read/word/think, redeem, reinstall, uninstall, proceed, continue, unlock, log in',
		'connect, disconnect, report, collect, print, ignore, treat, bear with, stay on, hang on, hold on, head, grab, relax, chill, buy, refresh',
	),
	/** What the customer can be asked to do by hand. Many are nouns too: only known with their object. House. */
	'TASK-V': list(
		'empty, pop, wipe, rinse, transfer, view, dial, post, skip, lift, push, pull, avoid, mind, rest, make, hit, tick, untick, hand, drink, eat, wash, cut, peel, stick, slide, twist, unscrew, screw, tighten, loosen, detach, insert, eject',
		'measure, weigh, label, pack, unpack, wrap, unwrap, seal, open up, recharge, charge, refill, fill, rotate, flip, lower, raise, adjust, align, clean, cool',
		'heat, store, freeze, thaw, boil, cook, mix, shake, stir, pour, spray, rub, cover, uncover, lock, knock, walk, drive, board, park, queue, show, present',
		'carry, wear, meet, join, attend, reserve, order, renew, cancel, pause, resume, extend, upgrade, downgrade, import, export, sync, back up, merge, initial',
		'stamp, mail, fax, bookmark, subscribe, unsubscribe, pin, mute, block, grant, revoke, authorise, approve, reject, decline, accept, confirm, test, patch',
		'rename, edit, undo, redo, retry, repeat, reboot, relaunch, reload, throw, pull out, trim, soak, dust, vacuum, mop, drain, plug in, plan, compare, list, name',
		'pass, photograph, record, film, draw, sketch, jot, mark, circle, highlight, underline, count, double-click, right-click, long-press, drag, zoom, expand',
		'collapse, sort, filter, whitelist, trust, quit, exit, force-quit, force-close, inspect, rinse off, hang, hold off, travel',
	),
};

/** Where the members of each class come from: codes of rules/sources.ts, or "house" for our own reading of replies. */
export const classSources: Readonly<Record<string, string>> = {
	LISTENING: 'house',
	'PERSON-N': 'house',
	'CUSTOMER-N': 'house',
	WE: 'house, S7',
	US: 'house',
	OUR: 'house',
	'JOB-N': 'house',
	'HAND-V': 'house',
	BE: 'house',
	ADV: 'house',
	INT: 'S2, S32',
	'INT-ADJ': 'S2, S32',
	'EMO-STRONG': 'house, S10',
	'EMO-MILD': 'house, S10',
	'NEG-EMO': 'house',
	EMO: 'house',
	'EMO-V': 'house',
	'FEEL-N': 'house, S27',
	'FEEL-NOUN': 'house',
	'WISH-N': 'S27',
	'NEG-ADJ': 'house',
	LAMENT: 'S19, S39',
	SORRY: 'house',
	REGRET: 'house, S27',
	HEAR: 'house',
	WANT: 'S27',
	'HARM-NOUN': 'S16, S24',
	'FAULT-N': 'house, S18',
	'EVENT-N': 'house',
	ACTIVITY: 'house',
	'YOU-DID': 'house',
	'FAULT-V': 'house',
	'OWED-V': 'house',
	'SERVICE-N': 'house',
	'BAD-PART': 'house',
	'BAD-V': 'house',
	'SAID-V': 'S5, S8, S16',
	'GOT-V': 'S5, S8',
	DAY: 'house',
	MONTH: 'house',
	NUMBER: 'house',
	'TIME-UNIT': 'house',
	WHEN: 'S22, S33, S40',
	CONCRETE: 'S8',
	LOSS: 'S33, S34',
	KIN: 'house',
	'ACT-V': 'S2, S22',
	'ACT-ED': 'house',
	'ACT-ING': 'house',
	'HELP-V': 'house',
	'DO-V': 'S16, S19',
	'TASK-V': 'house',
};
