/** Adverbs that call a step easy. From the catalogue. */
import type {Cue} from 'empathylint/rule';

export const steps: readonly Cue[] = [
	{
		cue: 'START drop=simply/just/easily/obviously please? DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'ANY, drop=simply/just/easily/obviously DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'please/or/and/then drop=simply/just/easily/obviously DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'you can/(will need to)/(need to)/(have to)/should/may drop=simply/just DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{cue: 'you drop=simply/just need/have to DO-V', at: 'drop', message: 'step', level: 'info', fix: {delete: 'drop'}},
];
