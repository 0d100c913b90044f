/** Words of low intensity. */
export const LOW =
	'frustrating/upsetting/disappointing/stressful/annoying/inconvenient/distressing/worrying/irritating/hard/tough/maddening/rough/difficult';
/** Naming a feeling at low intensity is good practice, S17: these count only where no event stands beside them. */
export const MILD = new RegExp(
	`^(?:${LOW.replaceAll('/', '|')}|infuriating|unfortunate|sad|saddening|bummer|mess|bad luck|pain|nuisance|headache|faff|hassle|bother|drag|bind|blow|saga|no fun|(?:good|great|fun|nice|pleasant|ideal|best)(?: way)?)$`,
	'i',
);
