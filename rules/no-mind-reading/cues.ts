/** S17, S34; the lists are house. */
import type {CueSpec} from 'empathylint/rule';

const YOU =
	'you/(you all/both)/(you and your ANY)/(your ANY? family/household/team/guests/children/kids/daughter/son/KIN)';
/** Adverbs that make a guess about a feeling a certainty; house. */
const SURELY =
	'clearly/obviously/understandably/rightly/(no doubt)/undoubtedly/doubtless/certainly/surely/naturally/evidently/plainly/justifiably/rightfully/probably/(of course)/(without doubt)';
const SURE =
	'(WE BE ADV? sure/certain/confident)/(WE can ADV? tell/see/sense/hear/imagine)/(no doubt)/(it BE ADV? clear/obvious/plain/evident)/(WE will bet/wager)/(WE ADV? imagine/bet/guess/assume/expect/suspect/gather/sense)';
/** States, beyond the class; house. */
const STATE =
	'EMO/(beside yourself/yourselves)/(tearing your hair out)/(at the end of your tether/rope)/(at your wits end)/((going out of)/(out of) your mind)/(not ADV? happy/pleased/satisfied/impressed/amused)/(losing your ANY)/(sick of ANY)/(tired of ANY)/(in (shock/despair/pieces/tears/agony))';
const FEEL = 'be/feel/(have been)/(be feeling)/(have felt)';

/** Claims about what the customer feels. */
export const claims: readonly CueSpec[] = [
	{cue: `${YOU} must ADV? ${FEEL} ADV? INT? INT? emo=${STATE}`, unless: ['confused with']},
	{cue: `${SURELY} ${YOU} BE ADV? INT? INT? feeling? emo=${STATE}`},
	{cue: `${YOU} BE ADV? ${SURELY} ADV? INT? feeling? emo=${STATE}`},
	{cue: `${YOU} have ADV? ${SURELY} been/felt/(been left) feeling? ADV? INT? emo=${STATE}`},
	{cue: `${SURELY} ${YOU} BE left feeling? ADV? INT? emo=${STATE}`},
	{cue: `${YOU} must ADV? be/(have been) left feeling? ADV? INT? emo=${STATE}`},
	{cue: `must/(has ${SURELY}) have? left/made you feel/feeling? ADV? INT? emo=${STATE}`},
	{
		cue: 'WE/one/anyone can? ADV? ADV? imagine the/your ADV? emo=panic/shock/FEEL-N you ADV? ANY? ANY? felt/feel/feeling',
	},
	{cue: `you will ADV? be? ${SURELY} be? ADV? INT? emo=${STATE}`},
	{cue: `${YOU} BE ADV? bound/sure to ADV? be/feel ADV? INT? emo=${STATE}`},
	{cue: `${YOU} BE ADV? INT? emo=EMO with/about/by/at us/this/the/our`, with: {sentence: [SURELY]}},
	{cue: `${SURE} that? you (BE/(must ${FEEL})) ADV? ADV? feeling? INT? emo=EMO/<mood>`},
	{cue: 'WE ADV? can? ADV? ADV? imagine how ADV? INT? INT? emo=EMO/NEG-ADJ'},
	{cue: `WE ADV? can? ADV? ADV? imagine how/what you ADV? BE/feel/(must ADV? ${FEEL})`},
	{cue: 'WE ADV? can? ADV? ADV? imagine (the/your)? ADV? emo=FEEL-N'},
	{cue: 'you/(you BE) ADV? feel/feels/feeling emo=<mood>'},
	{cue: 'that? you BE emo=<mood>'},
];

const SAID =
	'told/said/wrote/mentioned/reported/explained/described/shared/complained/(let us/me know)/say/tell/write/mention/describe';
const WHEN = 'yesterday/today/earlier/((on/in/to/by/over) ANY ANY?)';

/** Reported speech: the customer named the feeling, and we say it back. S5, S8. */
export const reported: readonly string[] = [
	`you ADV? (have/had)? ADV? ${SAID} (us/me)? (that/how)? you`,
	`you ADV? (have/had)? ADV? ${SAID} (us/me)? (${WHEN})? (${WHEN})? that/how you`,
	'your message/mail/email/letter/note/review/ticket ADV? says/said that? you',
];
