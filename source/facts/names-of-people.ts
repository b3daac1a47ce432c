import {aliasSet} from './aliases.js';
import type {Mention} from './mention.js';
import {plain} from './names-of-things.js';

interface Person {
	name: string;
	/** The words of every form met. */
	readonly forms: Array<readonly string[]>;
	readonly set: string | undefined;
	/** Indices of this person's mentions so far. */
	lastSentence: number;
	lastStart: number;
}

/**
 * The fullest name that the article uses for the person of each mention, in the order given. A short form is the person
 * whose full name holds its words; where two would fit, the one spoken of last, and none when both were just named.
 */
export function namesOfPeople(
	mentions: readonly Mention[],
	nicknames: ReadonlyMap<string, string>,
): string[] {
	const people: Person[] = [];
	const full = mentions.map(({text}) => wordsOf(text));
	const order = mentions
		.map((_, index) => index)
		.sort((a, b) => full[b]!.length - full[a]!.length || a - b);
	const whose: Person[] = [];
	// Full names first, so that a surname in the headline finds the name that follows.
	for (const index of order) {
		if (full[index]!.length < 2) continue;
		const fitting = people.filter((person) => isSame(person, full[index]!, mentions[index]!.text));
		whose[index] = fitting[0] ?? create(people, mentions[index]!, full[index]!);
	}
	for (const [index, mention] of mentions.entries()) {
		const known = whose[index];
		const person =
			known ??
			shortForm(people, full[index]!, mention, nicknames) ??
			create(people, mention, full[index]!);
		whose[index] = person;
		person.lastSentence = mention.sentence;
		person.lastStart = mention.start;
	}
	return whose.map(({name}) => name);
}

function create(people: Person[], mention: Mention, form: readonly string[]): Person {
	const name = plain(mention.text);
	const person = {
		name,
		forms: [form],
		set: aliasSet('person', name),
		lastSentence: -1,
		lastStart: -1,
	};
	people.push(person);
	return person;
}

const wordsOf = (text: string): string[] =>
	plain(text)
		.toLowerCase()
		.split(/[\s.]+/)
		.filter((word) => word !== '');

/** Whether a form of two words and more is a shorter form of one already met: `Amran Sulaiman` of `Andi Amran Sulaiman`. */
function isSame(person: Person, form: readonly string[], text: string): boolean {
	const set = aliasSet('person', plain(text));
	if (set !== undefined && set === person.set) return true;
	return person.forms.some((known) => holds(known, form));
}

/** Whether all words stand in a name in the same order; an initial stands for a word that begins with it. */
function holds(name: readonly string[], words: readonly string[]): boolean {
	let at = 0;
	for (const word of words) {
		while (
			at < name.length &&
			name[at] !== word &&
			!(word.length === 1 && name[at]!.startsWith(word))
		)
			at++;
		if (at === name.length) return false;
		at++;
	}
	return true;
}

function shortForm(
	people: readonly Person[],
	form: readonly string[],
	mention: Mention,
	nicknames: ReadonlyMap<string, string>,
): Person | undefined {
	const nickname = nicknames.get(plain(mention.text));
	const set = aliasSet('person', plain(mention.text));
	const fitting = people.filter(
		(person) =>
			person.name === nickname ||
			(set !== undefined && set === person.set) ||
			person.forms.some((known) => holds(known, form)),
	);
	if (fitting.length < 2) return fitting[0];
	const met = fitting
		.filter((person) => person.lastSentence >= 0)
		.sort((a, b) => b.lastStart - a.lastStart);
	const [last, other] = met;
	if (!last) return undefined;
	if (other && other.lastSentence === last.lastSentence && last.lastSentence !== mention.sentence) {
		const firsts = met.filter((person) => person.forms.some((known) => known[0] === form[0]));
		return firsts.length === 1 ? firsts[0] : undefined;
	}
	return last;
}
