import {lexicon} from '../language/names/lexicon.js';
import {aliasSet} from './aliases.js';
import type {Mention} from './mention.js';
import {begins, officeWords} from './offices.js';
import type {StatedOffice} from './office-words.js';
import {plain} from './plain.js';

interface Person {
	readonly name: string;
	/** The words of the name, small. */
	readonly form: readonly string[];
	/** What the text calls this person's offices under a full name. */
	readonly offices: Array<readonly string[]>;
	/** Where this person was mentioned last so far; -1 before the first mention. */
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
	stated: ReadonlyArray<StatedOffice | undefined> = [],
): string[] {
	const people = new People();
	const full = mentions.map(({text}) => wordsOf(text));
	const order = mentions
		.map((_, index) => index)
		.sort((a, b) => full[b]!.length - full[a]!.length || a - b);
	const whose: Person[] = [];
	// Full names first, so that a surname in the headline finds the name that follows.
	for (const index of order) {
		if (full[index]!.length < 2) continue;
		const [same] = people.fitting(full[index]!, mentions[index]!.text);
		const person = same ?? people.create(mentions[index]!, full[index]!);
		const office = stated[index];
		if (office) person.offices.push(officeWords(office.text));
		whose[index] = person;
	}
	for (const [index, mention] of mentions.entries()) {
		const known = whose[index];
		const person =
			known ??
			shortForm(people, full[index]!, mention, nicknames, stated[index]) ??
			people.create(mention, full[index]!);
		whose[index] = person;
		person.lastSentence = mention.sentence;
		person.lastStart = mention.start;
	}
	return whose.map(({name}) => name);
}

/** The people met so far, found by any word of their names. */
class People {
	private readonly byWord = new Map<string, Person[]>();
	private readonly bySet = new Map<string, Person>();
	private readonly byName = new Map<string, Person>();

	create(mention: Mention, form: readonly string[]): Person {
		const name = plain(mention.text);
		const set = aliasSet('person', name);
		const person: Person = {name, form, offices: [], lastSentence: -1, lastStart: -1};
		// `Anies Baswedan-Muhaimin Iskandar` is two people: neither of them is called that elsewhere.
		if (isPair(name)) return person;
		for (const word of new Set(form)) {
			const others = this.byWord.get(word);
			if (others) others.push(person);
			else this.byWord.set(word, [person]);
		}
		if (set !== undefined && !this.bySet.has(set)) this.bySet.set(set, person);
		if (!this.byName.has(name)) this.byName.set(name, person);
		return person;
	}

	/** Whoever a form may name: a known other name, a nickname that the text gives, or names that hold all its words. */
	fitting(form: readonly string[], text: string, nickname?: string): readonly Person[] {
		const set = aliasSet('person', plain(text));
		const known =
			(nickname === undefined ? undefined : this.byName.get(nickname)) ??
			(set === undefined ? undefined : this.bySet.get(set));
		if (known) return [known];
		let fewest: readonly Person[] | undefined;
		for (const word of form) {
			if (word.length === 1) continue;
			const people = this.byWord.get(word) ?? [];
			if (!fewest || people.length < fewest.length) fewest = people;
		}
		return (fewest ?? []).filter((person) => holds(person.form, form));
	}
}

const isPair = (name: string): boolean =>
	/\p{Ll}-\p{Lu}\p{Ll}/u.test(name) &&
	name
		.split(/[\s]+/)
		.filter((word) => word.includes('-'))
		.some((word) => word.split('-').every((half) => lexicon().personNames.has(half.toLowerCase())));

const wordsOf = (text: string): string[] =>
	plain(text)
		.toLowerCase()
		.split(/[\s.]+/)
		.filter((word) => word !== '');

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
	people: People,
	form: readonly string[],
	mention: Mention,
	nicknames: ReadonlyMap<string, string>,
	office: StatedOffice | undefined,
): Person | undefined {
	const fitting = people.fitting(form, mention.text, nicknames.get(plain(mention.text)));
	if (fitting.length < 2) return fitting[0];
	// *Gubernur Siregar* is whoever of that name is governor.
	const holders = office ? holdersOf(fitting, officeWords(office.text)) : [];
	if (holders.length === 1) return holders[0];
	const met = fitting
		.filter((person) => person.lastSentence >= 0)
		.sort((a, b) => b.lastStart - a.lastStart);
	const [last, other] = met;
	if (!last) return undefined;
	if (other && other.lastSentence === last.lastSentence && last.lastSentence !== mention.sentence) {
		const firsts = met.filter((person) => person.form[0] === form[0]);
		return firsts.length === 1 ? firsts[0] : undefined;
	}
	return last;
}

const holdersOf = (people: readonly Person[], office: readonly string[]): readonly Person[] =>
	people.filter(({offices}) =>
		offices.some((held) => begins(office, held) || begins(held, office)),
	);
