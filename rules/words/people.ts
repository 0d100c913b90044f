/** Who acts, and how strongly it is said. */
import type {WordClasses} from 'empathylint/rule';
import {list} from './list.ts';

export const people: WordClasses = {
	// ------------------------------------------------------------ who
	'PERSON-N': list(
		'team/teams, staff, founder/founders, manager/managers, crew, engineer/engineers, agent/agents, colleague/colleagues',
		'department, people, group, desk, office, company, associate/associates, specialist/specialists, technician/technicians, director, ceo',
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
		'really, truly, deeply, sincerely, absolutely, very, so, too, rather, only, even, actually, surely, perfectly, wholeheartedly, specifically',
		'(of course), (to be honest), (quite frankly), greatly, highly, well, never, again, recently, immediately, promptly, must, would',
		'thoroughly, carefully, directly, pretty, (a bit), (a little), fairly, happily, gladly, kindly, strongly, particularly, especially, could, indeed',
		'automatically, manually, temporarily, successfully, quickly, proactively, preemptively, securely, finally',
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
};
