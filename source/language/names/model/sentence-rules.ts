import type {NameType, Sentence} from '../../analysis.js';
import {type Reading, strong} from '../candidate.js';
import {isDegree} from '../runs.js';
import {first, nameTypes, single, tagOf} from './tags.js';

/** A name that the rules read in a sentence, as token indices. */
export interface RuleName {
	readonly from: number;
	readonly to: number;
	readonly type: NameType;
	readonly rule: string;
	readonly isStrong: boolean;
}

/** What the rules read in one sentence. */
export interface SentenceRules {
	readonly names: readonly RuleName[];
	/** Offices and words of address with their bodies and regions. */
	readonly offices: ReadonlyArray<{readonly from: number; readonly to: number}>;
}

/** What the rules read, by sentence. */
export function rulesBySentence(
	{names, offices}: Reading,
	sentences: number,
): readonly SentenceRules[] {
	const all = Array.from({length: sentences}, () => ({
		names: [] as RuleName[],
		offices: [] as Array<{from: number; to: number}>,
	}));
	for (const {sentence, from, to, type, rule, score} of names)
		if (type) all[sentence]!.names.push({from, to, type, rule, isStrong: score >= strong});
	for (const {sentence, from, to} of offices) all[sentence]!.offices.push({from, to});
	return all;
}

/** Rules whose word for a person is taken even where the model has never met such a name. */
const trusted = new Set(['title-before', 'saying-before', 'age', 'named', 'patronymic']);

/** In the units of the weights: what a trusted rule adds for a person, and an office takes from people and places in it. */
const trust = 60;
const doubt = 100;

const person = nameTypes.indexOf('person');
const place = nameTypes.indexOf('place');
const event = nameTypes.indexOf('event');

/** Adds to the scores of a token (`tagCount` of them, from `row`) what holds of names whatever the model has learnt. */
export function addHints(
	{names, offices}: SentenceRules,
	{tokens}: Sentence,
	at: number,
	scores: Int32Array,
	row: number,
): void {
	for (const {from, to, type, rule} of names) {
		if (at < from || at >= to) continue;
		if (type === 'person' && trusted.has(rule)) addTo(scores, row, person, trust);
		if (type === 'event') addTo(scores, row, event, trust);
		return;
	}
	const isDegreeHere = isDegree(tokens[at]!.text);
	if (isDegreeHere && at > 0) addTo(scores, row, person, -doubt);
	for (const {from, to} of offices) {
		if (at < from || at >= to) continue;
		addTo(scores, row, person, -doubt);
		addTo(scores, row, place, -doubt);
		return;
	}
}

function addTo(scores: Int32Array, row: number, type: number, points: number): void {
	for (let tag = tagOf(type, first); tag <= tagOf(type, single); tag++)
		scores[row + tag]! += points;
}
