import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {conjunctions, pointers} from '../words/lists.js';
import {isDefiningNoun, isThingNoun, isWorkNoun} from '../words/things.js';
import {namedAt, type Named} from './named.js';
import {thingDraft} from './thing-draft.js';

/** What the text itself says a thing is: `X, kapal pertama milik Y,`, `kapal pertama milik Y, yaitu X`, `X adalah …`. */
export function definitionForms(story: Story, statement: Statement): Draft[] {
	return [
		...appositions(story, statement),
		...introduced(story, statement),
		...copulas(story, statement),
		...terms(story, statement),
	];
}

const isComma = (unit: Unit | undefined) => unit?.text === ',';
const isEnd = (unit: Unit | undefined) =>
	unit === undefined || (unit.kind === 'punctuation' && /^[,.;)]$/.test(unit.text));

/** A description that only one thing answers to: it names somebody or something, or says *pertama*, *terbesar*. */
function isTelling(words: readonly Unit[]): boolean {
	const [noun] = words;
	if (noun?.kind !== 'word' || words.length < 3 || words.length > 18) return false;
	if (!(isThingNoun(noun.lower) || isWorkNoun(noun.lower))) return false;
	const names = words.some(
		({kind, entity, text}, at) =>
			at > 0 && (entity !== undefined || (kind === 'word' && /^\p{Lu}/u.test(text))),
	);
	return (
		names &&
		words.every(
			(part) =>
				part.kind !== 'punctuation' &&
				part.kind !== 'person' &&
				!pointers.has(part.lower) &&
				!/^(?:seperti|termasuk|lain|lainnya|ini|itu|antara)$|nya$/.test(part.lower),
		)
	);
}

/** `X, kapal pertama milik Y,` */
function appositions(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	return units.flatMap((_, at): Draft[] => {
		const name = startsName(units, at) ? namedAt(units, at) : undefined;
		if (!name || !isComma(units[name.to])) return [];
		const from = name.to + 1;
		const end = commaAfter(units, from);
		const words = units.slice(from, end);
		// *X, kapal Y, dan Z* is a list.
		const next = units[end + 1];
		if (end >= units.length && at > 0 && isComma(units[at - 1])) return [];
		if (next && /^(?:dan|serta|atau)$/.test(next.lower)) return [];
		if (!isTelling(words) || words.some((part) => isClausal(part))) return [];
		return asked(story, statement, name, words);
	});
}

/** `… kapal pertama milik Y, yaitu X` */
function introduced(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	return units.flatMap((unit, at): Draft[] => {
		if (!/^(?:yaitu|yakni)$/.test(unit.lower) || at < 3) return [];
		const name = namedAt(units, at + 1);
		if (!name || !isEnd(units[name.to])) return [];
		const after = units[name.to + 1];
		if (
			isComma(units[name.to]) &&
			after &&
			(after.entity !== undefined ||
				/^(?:dan|serta|atau)$/.test(after.lower) ||
				/^\p{Lu}/u.test(after.text))
		)
			return [];
		const end = isComma(units[at - 1]) ? at - 1 : at;
		let from = end - 1;
		while (
			from > 0 &&
			!isComma(units[from - 1]) &&
			!(isThingNoun(units[from]!.lower) && beginsPhrase(units, from))
		)
			from--;
		const words = units.slice(from, end);
		if (/^(?:sejumlah|beberapa|dua|tiga|empat|lima)$/.test(units[from - 1]?.lower ?? '')) return [];
		if (!isTelling(words) || words.some((part, index) => index === 0 && isClausal(part))) return [];
		return asked(story, statement, name, words);
	});
}

/** `X adalah kapal pertama milik Y` */
function copulas(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause || !/^(?:adalah|merupakan|ialah)$/.test(clause.verb) || clause.predicate.length > 1)
		return [];
	const subject = clause.subject.filter(({text}) => text !== ',');
	const name = subject.length > 0 ? namedAt(subject, 0) : undefined;
	if (!name || name.to !== subject.length) return [];
	const told = clause.rest.flatMap(({units}) => units);
	const words = told.slice(0, commaAfter(told, 0));
	if (!isTelling(words)) return [];
	return asked(story, statement, name, words);
}

/** `Gasohol adalah campuran bensin dan bioetanol`: the word for it. */
function terms(story: Story, statement: Statement): Draft[] {
	const {units, sentence} = statement;
	const verb = units.findIndex(({lower}) => /^(?:adalah|ialah|merupakan)$/.test(lower));
	if (verb < 1 || verb > 3 || statement.derived === true || statement.voice) return [];
	const subject = units.slice(0, verb);
	const isTerm = subject.every(
		(unit, at) =>
			unit.kind === 'word' &&
			!isVerbUnit(unit, true) &&
			!pointers.has(unit.lower) &&
			(/^\p{Ll}/u.test(unit.text) || (at === 0 && story.starts.has(unit.start))) &&
			!/nya$/.test(unit.lower),
	);
	if (!isTerm || sentence.units[0]?.start !== subject[0]!.start) return [];
	const told = units.slice(verb + 1);
	const words = told.slice(0, commaAfter(told, 0));
	const [noun] = words;
	if (noun?.kind !== 'word' || !isDefiningNoun(noun.lower) || words.length < 5 || words.length > 22)
		return [];
	if (
		words.some(
			({kind, lower}) => kind === 'punctuation' || pointers.has(lower) || /nya$/.test(lower),
		)
	)
		return [];
	const {start} = subject[0]!;
	const {end} = subject.at(-1)!;
	const text = story.facts.article.text.slice(start, end).toLowerCase();
	const question = `Apa istilah untuk ${words.map((part) => part.text).join(' ')}?`
		.replace(/ ([,.)])/g, '$1')
		.replace(/\( /g, '(');
	return [
		{
			kind: 'thing',
			form: 'direct',
			question,
			answer: text,
			accept: [],
			span: {start, end},
			statement,
			shown: words,
			merit: 1,
		},
	];
}

function asked(story: Story, statement: Statement, name: Named, words: readonly Unit[]): Draft[] {
	const [noun] = words;
	const opening = isWorkNoun(noun!.lower) ? 'Apa judul' : 'Apa nama';
	const bare =
		words[0]!.text === noun!.lower ? words : [{...noun!, text: noun!.lower}, ...words.slice(1)];
	const stem = stemOf(story, statement, [opening, bare], {stop: '?'});
	return stem ? thingDraft(story, statement, name, {stem, merit: 2, noun: noun!.lower}) : [];
}

/** A name begins where no other word of it stands before. */
function startsName(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1];
	if (/^["“]$/.test(units[at]!.text)) return true;
	return !(
		before &&
		((before.kind === 'word' && /^\p{Lu}/u.test(before.text)) ||
			(before.entity !== undefined && before.kind !== 'date') ||
			before.kind === 'number')
	);
}

function commaAfter(units: readonly Unit[], from: number): number {
	let depth = 0;
	for (let at = from; at < units.length; at++) {
		const {text} = units[at]!;
		if (text === '(') depth++;
		else if (text === ')') depth--;
		else if (depth === 0 && /^[,;.]$/.test(text)) return at;
	}
	return units.length;
}

const isClausal = (part: Unit) =>
	conjunctions.has(part.lower) && !/^(?:yang|untuk)$/.test(part.lower);

/** *memiliki | kapal pertama*: a noun right after a verb, preposition or the start. */
function beginsPhrase(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1];
	return (
		before === undefined ||
		isVerbUnit(before, at === 1) ||
		/^(?:di|ke|dari|pada|dengan|dalam|untuk|oleh|sebuah|suatu|seekor|satu)$/.test(before.lower)
	);
}
