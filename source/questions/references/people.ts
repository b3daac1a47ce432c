import type {Unit} from '../clause/units.js';
import {speaksOfOthers} from './others.js';
import {isQuoted, nameOf, peopleIn, type ReferenceSentence, type Scope} from './sentence.js';
import {speakerOf} from './speaker.js';
import {goingOn, ofThings, openers, personal} from './words.js';

/** How many sentences back a person may have been named. */
const reach = 3;

/** Whom *ia*, *dia*, *beliau* means at the first of the scope's remaining units, where only one person can be meant. */
export function personMeant(scope: Scope): Unit | undefined {
	const {sentence, own, rest} = scope;
	const [unit] = rest;
	if (!unit || isQuoted(sentence, unit)) return undefined;
	if (/^(?:pun|siapa|siapapun|si)$/.test(own.at(-1)?.lower ?? '')) return undefined;
	return goesOnSpeaking(scope) ?? onlyPerson(scope);
}

/** *Ia menambahkan …* after somebody's words, whoever else those words were about. */
function goesOnSpeaking({own, rest, before}: Scope): Unit | undefined {
	const [previous] = before;
	if (!previous || peopleIn(own).size > 0) return undefined;
	const verb = rest[1]?.lower === 'juga' || rest[1]?.lower === 'pun' ? rest[2] : rest[1];
	return verb && goingOn.has(verb.lower) ? speakerOf(previous) : undefined;
}

/** The one person of the sentence so far and of the nearest sentence before that names any. */
export function onlyPerson({own, rest, before}: Scope): Unit | undefined {
	const named = new Map(peopleIn(own));
	if (speaksOfOthers(own)) return undefined;
	const near = before.slice(0, reach);
	const at = near.findIndex(({units}) => peopleIn(units).size > 0);
	// Named in this very sentence: whoever was spoken of just before may be meant as well.
	const looked = named.size > 0 ? near.slice(0, 2) : near.slice(0, at + 1);
	if (named.size === 0 && at < 0) return undefined;
	for (const {units} of looked) {
		for (const [name, unit] of peopleIn(units)) if (!named.has(name)) named.set(name, unit);
	}
	if (named.size !== 1 || looked.some(({units}) => speaksOfOthers(units))) return undefined;
	const isTelling = isPersonal(own, rest);
	if (peopleIn(own).size === 0 && at > 0 && !isTelling) return undefined;
	if (ofThings.has(verbAfter(rest)?.lower ?? '')) return undefined;
	// *X datang. Y tidak tampak. Ia …*: two are told of side by side; only words of speech go with the last one.
	const [[first]] = [...named] as [[string, Unit]];
	const earlier = near[looked.length];
	const isBeside =
		earlier !== undefined &&
		earlier.block === near[looked.length - 1]?.block &&
		[...peopleIn(earlier.units).keys()].some((name) => name !== first);
	const last = near[looked.length - 1];
	const isLastToSpeak = last !== undefined && nameOf(speakerOf(last) ?? rest[0]!) === first;
	if (isBeside && !(isTelling && isLastToSpeak)) return undefined;
	const [[name, person]] = [...named] as [[string, Unit]];
	return isNamedLater(name, own, rest) ? undefined : person;
}

/** Where other things were spoken of in between, only what people do tells that a person is meant. */
function isPersonal(own: readonly Unit[], rest: readonly Unit[]): boolean {
	return own.at(-1)?.lower === 'menurut' || personal.has(verbAfter(rest)?.lower ?? '');
}

/** The word after a pronoun, adverbs and auxiliaries passed over. */
const verbAfter = (rest: readonly Unit[]): Unit | undefined =>
	rest
		.slice(1, 5)
		.find(({lower}) => !/^(?:juga|pun|akan|tetap|pernah|sudah|telah|kini|lalu)$/.test(lower));

/** Somebody is not called *ia* and by name in one clause; and *sebelum ia pergi, X …* may be about X. */
function isNamedLater(name: string, own: readonly Unit[], rest: readonly Unit[]): boolean {
	const later = rest.slice(1).filter(({kind}) => kind === 'person');
	if (later.some((unit) => nameOf(unit) === name)) return true;
	const isFronted = openers.has(own[0]?.lower ?? '') && !own.some(({text}) => text === ',');
	return isFronted && later.length > 0;
}

/** *Menurutnya*: the speaker of the sentence before, else its one person where it is that person's doing it tells. */
export function speakerMeant(scope: Scope): Unit | undefined {
	const {sentence, rest, before} = scope;
	const [unit] = rest;
	const [previous] = before;
	if (!unit || !previous || isQuoted(sentence, unit)) return undefined;
	const person = onlyPerson(scope);
	return speakerOf(previous) ?? (person && opens(previous, person) ? person : undefined);
}

const opens = ({units}: ReferenceSentence, person: Unit): boolean => {
	const first = units.find(({kind}) => kind !== 'punctuation');
	return first?.kind === 'person' && nameOf(first) === nameOf(person);
};
