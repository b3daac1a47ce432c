import type {NameType} from '../../analysis.js';
import {words as wordList} from '../../data/gazetteer-table.js';
import {type Reading, strong} from '../candidate.js';
import {beginsHead} from '../begins.js';
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

interface RuleOffice {
	readonly from: number;
	readonly to: number;
}

/** What the rules read in one sentence. */
export class SentenceRules {
	readonly names: RuleName[] = [];
	/** Offices and words of address with their bodies and regions. */
	readonly offices: RuleOffice[] = [];
	private readonly nameAt = new Map<number, RuleName>();
	private readonly officeAt = new Map<number, RuleOffice>();
	private readonly officeTo = new Map<number, RuleOffice>();

	addName(name: RuleName): void {
		this.names.push(name);
		for (let at = name.from; at < name.to; at++)
			if (!this.nameAt.has(at)) this.nameAt.set(at, name);
	}

	addOffice(office: RuleOffice): void {
		this.offices.push(office);
		for (let at = office.from; at < office.to; at++)
			if (!this.officeAt.has(at)) this.officeAt.set(at, office);
		if (!this.officeTo.has(office.to)) this.officeTo.set(office.to, office);
	}

	/** The name that a token is part of. */
	nameOf(at: number): RuleName | undefined {
		return this.nameAt.get(at);
	}

	/** The office that a token is part of. */
	officeOf(at: number): RuleOffice | undefined {
		return this.officeAt.get(at);
	}

	/** The office that ends before a token. */
	officeBefore(at: number): RuleOffice | undefined {
		return this.officeTo.get(at);
	}
}

/** What the rules read, by sentence. */
export function rulesBySentence(
	{names, offices}: Reading,
	sentences: number,
): readonly SentenceRules[] {
	const all = Array.from({length: sentences}, () => new SentenceRules());
	for (const {sentence, from, to, type, rule, score} of names)
		if (type) all[sentence]!.addName({from, to, type, rule, isStrong: score >= strong});
	for (const {sentence, from, to} of offices) all[sentence]!.addOffice({from, to});
	return all;
}

/** Rules whose word is taken even where the model has never met such a name. */
const trusted = new Set([
	'title-before',
	'saying-before',
	'age',
	'named',
	'patronymic',
	'region',
	'place-head',
]);

/**
 * In the units of the weights: what a trusted rule and what another strong rule adds for its type, and what an office takes
 * from people and places in it.
 */
const trust = 90;
const support = 40;
const doubt = 300;

const person = nameTypes.indexOf('person');
const place = nameTypes.indexOf('place');
const organisation = nameTypes.indexOf('organisation');

const works = new Set(
	wordList(`
	lagu novel film sinetron serial album vaksin rudal drone pesawat satelit aplikasi game gim merek ponsel varian
`),
);
const ships = new Set(wordList('km kmp krl kri mt mv tb'));
const languages = new Set(['bahasa', 'berbahasa', 'aksara']);
const books = new Set([
	"al-qur'an",
	"qur'an",
	'al-quran',
	'alquran',
	'quran',
	'injil',
	'taurat',
	'alkitab',
]);
const listJoiners = new Set([',', 'dan', 'atau', 'serta']);

/** Whether a run of capitals names a work, product, ship, book or language, by the word before it or before its list. */
function isThing({lower, isCapital}: TokenView, at: number, {personNames}: Lexicon): boolean {
	if (books.has(lower[at]!)) return true;
	let from = at;
	while (isCapital[from - 1] && at - from < longestRun) from--;
	const before = lower[from - 1] ?? '';
	if (languages.has(before)) return true;
	for (let index = from; index <= at; index++) if (ships.has(lower[index]!)) return true;
	if (works.has(before) || works.has(lower[from]!)) {
		for (let index = from; isCapital[index] && index - from < longestRun; index++)
			if (personNames.has(lower[index]!)) return false;
		return true;
	}
	for (let index = from - 1, steps = 0; steps < 6 && index > 0; steps++, index--) {
		if (languages.has(lower[index]!)) return true;
		if (!listJoiners.has(lower[index]!) && !isCapital[index]) return false;
	}
	return false;
}

/** Adds to the scores of a token (`tagCount` of them, from `row`) what holds of names whatever the model has learnt. */
export function addHints(
	rules: SentenceRules,
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
	const name = rules.nameOf(at);
	if (name) {
		const {from, type, rule, isStrong} = name;
		if (rule === 'title-before' && isInsideName(view, rules.officeBefore(from))) return;
		if (trusted.has(rule) || type === 'event') addTo(scores, row, nameTypes.indexOf(type), trust);
		else if (isStrong) addTo(scores, row, nameTypes.indexOf(type), support);
		return;
	}
	const office = rules.officeOf(at);
	if (!office || isInsideName(view, office)) return;
	addTo(scores, row, person, -doubt);
	addTo(scores, row, place, -doubt);
	// A rank alone (`Kombes Pol`) is no body either; a longer office may hold one.
	if (office.to - office.from <= 2) addTo(scores, row, organisation, -doubt);
}

/** `RSUP Dr. Kariadi`: the title stands after a head, within a longer name. */
function isInsideName({isCapital, begins}: TokenView, office: RuleOffice | undefined): boolean {
	if (!office) return false;
	return isCapital[office.from - 1] === true && (begins[office.from - 1]! & beginsHead) !== 0;
}

function addTo(scores: Int32Array, row: number, type: number, points: number): void {
	for (let tag = tagOf(type, first); tag <= tagOf(type, single); tag++)
		scores[row + tag]! += points;
}
