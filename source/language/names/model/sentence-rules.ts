import type {NameType} from '../../analysis.js';
import {words as wordList} from '../../data/gazetteer-table.js';
import {type Reading, strong} from '../candidate.js';
import type {Lexicon} from '../lexicon.js';
import {isDegree, longestRun} from '../runs.js';
import type {TokenView} from '../token-view.js';
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

/**
 * In the units of the weights: what a trusted rule and what another strong rule adds for its type, and what an office takes
 * from people and places in it.
 */
const trust = 60;
const support = 40;
const doubt = 160;

const person = nameTypes.indexOf('person');
const place = nameTypes.indexOf('place');
const event = nameTypes.indexOf('event');

const works = new Set(
	wordList(`
	lagu novel film sinetron serial album vaksin rudal drone pesawat satelit aplikasi game gim merek ponsel varian bahasa
	berbahasa aksara km kmp krl kri mt mv tb
`),
);
const languages = new Set(['bahasa', 'berbahasa', 'aksara']);
const listJoiners = new Set([',', 'dan', 'atau', 'serta']);

/** Whether a run of capitals names a work, product, ship or language, by the word before it or before its list. */
function isThing({lower, isCapital}: TokenView, at: number, {personNames}: Lexicon): boolean {
	let from = at;
	while (isCapital[from - 1] && at - from < longestRun) from--;
	if (works.has(lower[from - 1] ?? '') || works.has(lower[from]!)) {
		if (languages.has(lower[from - 1] ?? '')) return true;
		for (let index = from; isCapital[index]; index++)
			if (personNames.has(lower[index]!)) return false;
		return true;
	}
	let before = from - 1;
	for (let steps = 0; steps < 6 && before > 0; steps++, before--) {
		if (languages.has(lower[before]!)) return true;
		if (!listJoiners.has(lower[before]!) && !isCapital[before]) return false;
	}
	return false;
}

/** Adds to the scores of a token (`tagCount` of them, from `row`) what holds of names whatever the model has learnt. */
export function addHints(
	{names, offices}: SentenceRules,
	view: TokenView,
	at: number,
	scores: Int32Array,
	row: number,
	lexicon: Lexicon,
): void {
	if (view.isCapital[at] && isThing(view, at, lexicon)) {
		for (let type = 0; type < nameTypes.length; type++) addTo(scores, row, type, -doubt);
		return;
	}
	if (at > 0 && view.isCapital[at] && isDegree(view.tokens[at]!.text))
		addTo(scores, row, person, -doubt);
	for (const {from, to, type, rule, isStrong} of names) {
		if (at < from || at >= to) continue;
		if (trusted.has(rule) || type === 'event') addTo(scores, row, nameTypes.indexOf(type), trust);
		else if (isStrong) addTo(scores, row, nameTypes.indexOf(type), support);
		return;
	}
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
