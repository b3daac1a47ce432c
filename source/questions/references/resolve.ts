import {sayingAlone} from '../../language/data/speech-verbs.js';
import type {Span} from '../../span.js';
import type {Entity} from '../../facts/entity.js';
import {antecedentPhrase, borrow} from '../clause/definite.js';
import type {Unit} from '../clause/units.js';
import {descriptionAt, personDescribed} from './described.js';
import {personMeant, speakerMeant} from './people.js';
import type {ReferenceSentence, Scope} from './sentence.js';
import {bodyMeant, placeMeant} from './things.js';
import {pointing, pronouns} from './words.js';

/** How many sentences back a reference is looked for. */
const reach = 3;

/**
 * Puts names in the place of words that point: the person for *ia*, *menurutnya* and *menteri tersebut*, the body for
 * *perusahaan itu*, the place for *kota itu*, the phrase for *pelabuhan tersebut*. Where more than one can be meant
 * the words stay, and no card is made of their sentence.
 */
export function resolveReferences(sentences: readonly ReferenceSentence[]): Unit[][] {
	const resolved: Unit[][] = [];
	let before: readonly ReferenceSentence[] = [];
	for (const sentence of sentences) {
		const units = sentence.isBody ? resolve(sentence, before) : [...sentence.units];
		resolved.push(units);
		if (!sentence.isBody) continue;
		before = [
			{...sentence, units, bodies: withStandIns(sentence, units)},
			...before.slice(0, reach - 1),
		];
	}
	return resolved;
}

/** *Perusahaan itu*, once it is known which, is as good as the name. */
const withStandIns = ({bodies}: ReferenceSentence, units: readonly Unit[]): readonly Entity[] => [
	...bodies,
	...units.flatMap(({kind, entity, antecedent}) =>
		kind === 'organisation' && entity && antecedent ? [{...entity, ...antecedent}] : [],
	),
];

function resolve(sentence: ReferenceSentence, before: readonly ReferenceSentence[]): Unit[] {
	const {units} = sentence;
	const own: Unit[] = [];
	for (let at = 0; at < units.length;) {
		const unit = units[at]!;
		const found =
			unit.kind === 'word'
				? referenceAt(units, at, {sentence, own, rest: units.slice(at), before})
				: undefined;
		own.push(...(found?.units ?? [unit]));
		at += found?.length ?? 1;
	}
	return own;
}

interface Found {
	readonly units: readonly Unit[];
	/** How many of the sentence's units they stand for. */
	readonly length: number;
}

function referenceAt(units: readonly Unit[], at: number, scope: Scope): Found | undefined {
	const unit = units[at]!;
	if (pronouns.has(unit.lower)) {
		const person = personMeant(scope);
		return person && {units: [personFor(person, unit, unit)], length: 1};
	}
	if (isTold(unit, scope)) {
		const person = speakerMeant(scope);
		return person && {units: suffixed(person, unit), length: 1};
	}
	const description = descriptionAt(units, at);
	if (description) {
		const last = units[at + description.length - 1]!;
		const person = personDescribed(scope, description);
		return person && {units: [personFor(person, unit, last)], length: description.length};
	}
	const next = units[at + 1];
	if (!next || !pointing.has(next.lower)) return undefined;
	const thing = bodyMeant(scope) ?? placeMeant(scope);
	if (thing) return {units: [standIn(thing, thing, unit, next)], length: 2};
	const phrase = antecedentPhrase(
		unit.lower,
		scope.before.slice(0, 2).map((each) => each.units),
	);
	return phrase && {units: borrow(phrase, unit), length: 2};
}

/** *Menurutnya, …*; *…, katanya* where no quotation says whose words they are. */
const isTold = ({lower}: Unit, {sentence, own}: Scope): boolean =>
	lower === 'menurutnya' ||
	(sayingAlone.has(lower) && own.at(-1)?.text === ',' && sentence.quotes.length === 0);

/** The person in place of words; where the last mention was such a word too, what that one stood for is shown. */
const personFor = (person: Unit, first: Unit, last: Unit): Unit =>
	standIn(person.entity!, person.antecedent ?? person.entity!, first, last);

function standIn(entity: Entity, antecedent: Span, first: Unit, last: Unit): Unit {
	const kind = entity.type === 'person' || entity.type === 'organisation' ? entity.type : 'place';
	const text = first === last ? first.text : `${first.text} ${last.text}`;
	return {
		kind,
		text,
		lower: '',
		start: first.start,
		end: last.end,
		spaced: first.spaced,
		entity: {...entity, start: first.start, end: last.end, text},
		pronoun: true,
		antecedent: {start: antecedent.start, end: antecedent.end},
	};
}

/** *menurutnya* as *menurut* and whom it means. */
function suffixed(person: Unit, unit: Unit): Unit[] {
	const end = unit.end - 3;
	const stem: Unit = {...unit, text: unit.text.slice(0, -3), lower: unit.lower.slice(0, -3), end};
	const suffix: Unit = {...unit, text: unit.text.slice(-3), lower: 'nya', start: end, spaced: true};
	return [stem, personFor(person, suffix, suffix)];
}
