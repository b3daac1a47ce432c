import type {NameType, Sentence, Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import type {Office} from './candidate.js';
import {isCommonWord, type Lexicon} from './lexicon.js';
import {asToken, isCapitalised} from './token-view.js';

/** A name in its sentence, as token indices. */
export interface ReadName {
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	readonly type: NameType;
	/** The rule that reads the same, or `model` where the weights alone decided. */
	readonly rule: string;
}

/**
 * Brings the mentions of an article to agree with each other: a name keeps one type throughout, what is a name here is one
 * there, and the words of a person's full name alone are that person. In text order.
 *
 * `sentences`: as `truecase` gives them; `printed`: the same as printed.
 *
 * Countries are left alone: they are places in one sentence and governments in the next.
 */
export function agree(
	names: readonly ReadName[],
	sentences: readonly Sentence[],
	printed: readonly Sentence[],
	offices: readonly Office[],
	lexicon: Lexicon,
): readonly ReadName[] {
	const votes = count(names, sentences);
	const known = new KnownNames(votes, lexicon);
	if (known.isEmpty) return names;
	const agreed: ReadName[] = [];
	let next = 0;
	let office = 0;
	for (const [index, sentence] of sentences.entries()) {
		const own: ReadName[] = [];
		const within: Office[] = [];
		for (; office < offices.length && offices[office]!.sentence === index; office++)
			within.push(offices[office]!);
		for (; next < names.length && names[next]!.sentence === index; next++)
			own.push(known.settle(names[next]!, sentence));
		for (const name of known.complete(own, sentence, printed[index]!, index, within))
			agreed.push(name);
	}
	return agreed;
}

interface Votes {
	readonly tokens: readonly string[];
	readonly types: Map<NameType, number>;
}

function count(names: readonly ReadName[], sentences: readonly Sentence[]): Map<string, Votes> {
	const all = new Map<string, Votes>();
	for (const {sentence, from, to, type} of names) {
		const tokens = sentences[sentence]!.tokens.slice(from, to).map(({text}) => text);
		const key = tokens.join(' ');
		const votes = all.get(key) ?? {tokens, types: new Map<NameType, number>()};
		votes.types.set(type, (votes.types.get(type) ?? 0) + 1);
		all.set(key, votes);
	}
	return all;
}

/** How many names may begin with the same word; more would make long lists slow. */
const mostOfOneBeginning = 30;

/** A type wins the mentions of a name that it has at least so many times more often than any other. */
const clearly = 2;

class KnownNames {
	private readonly types = new Map<string, NameType>();
	/** Names to look for where they were not read, by their first word, longest first. */
	private readonly byFirst = new Map<string, Array<{tokens: readonly string[]; type: NameType}>>();
	/** Words of full names of people. */
	private readonly personWords = new Set<string>();

	constructor(
		votes: ReadonlyMap<string, Votes>,
		private readonly lexicon: Lexicon,
	) {
		for (const [key, {tokens, types}] of votes) {
			const [[type, most] = ['person', 0] as const, second] = [...types].sort(
				(a, b) => b[1] - a[1],
			);
			if (second && most < second[1] * clearly) continue;
			this.types.set(key, type);
			if (type === 'person' && tokens.length > 1) this.addWords(tokens);
			if (tokens.length > 1 || isAcronym(tokens[0]!) || most > 1) this.lookFor(tokens, type);
		}
	}

	get isEmpty(): boolean {
		return this.types.size === 0;
	}

	private addWords(tokens: readonly string[]): void {
		for (const word of tokens)
			if (word.length > 2 && isCapitalised(word) && !this.isOtherwiseKnown(word))
				this.personWords.add(word);
	}

	private lookFor(tokens: readonly string[], type: NameType): void {
		if (
			tokens.length === 1 &&
			(isCommonWord(tokens[0]!.toLowerCase()) || this.isCountry(tokens[0]!))
		)
			return;
		if (!isCapitalised(tokens[0]!)) return;
		const first = tokens[0]!.toLowerCase();
		const list = this.byFirst.get(first);
		if (!list) this.byFirst.set(first, [{tokens, type}]);
		else if (list.length < mostOfOneBeginning) {
			list.push({tokens, type});
			list.sort((a, b) => b.tokens.length - a.tokens.length);
		}
	}

	/** Whether a word is a place or body of the lists, or an everyday word, so that alone it is hardly a person. */
	private isOtherwiseKnown(word: string): boolean {
		const lower = word.toLowerCase();
		if (isCommonWord(lower)) return true;
		const known = this.lexicon.names.longest([asToken(word)], [lower], 0);
		return known !== undefined && known.value.type !== 'person';
	}

	private isCountry(word: string): boolean {
		const known = this.lexicon.names.longest([asToken(word)], [word.toLowerCase()], 0);
		return known?.value.isCountry === true;
	}

	/** The mention with the type that the name has elsewhere. */
	settle(name: ReadName, {tokens}: Sentence): ReadName {
		const words = tokens.slice(name.from, name.to).map(({text}) => text);
		if (words.length === 1 && this.personWords.has(words[0]!) && name.type !== 'person')
			return {...name, type: 'person', rule: 'part-of-person'};
		const type = this.types.get(words.join(' '));
		return type === undefined || type === name.type ? name : {...name, type, rule: 'met-elsewhere'};
	}

	/** The names of a sentence with those that were not read in it, but are names elsewhere. */
	complete(
		names: readonly ReadName[],
		given: Sentence,
		printed: Sentence,
		sentence: number,
		offices: readonly Office[],
	): ReadName[] {
		const all: ReadName[] = [];
		const {tokens} = given;
		const text: Text = {
			tokens,
			printed: printed.tokens,
			lower: lowerForms(tokens),
			isRecased: given !== printed,
		};
		const isOffice = new Uint8Array(tokens.length);
		for (const {from, to} of offices) isOffice.fill(1, from, to);
		let next = 0;
		for (let at = 0; at < tokens.length;) {
			const name = names[next];
			if (name && name.from <= at) {
				all.push(name);
				at = Math.max(at + 1, name.to);
				next++;
				continue;
			}
			// The region of an office is no place of its own: `Wali Kota Muara Lestari`.
			if (isOffice[at]) {
				at++;
				continue;
			}
			const found = this.at(text, at, name?.from ?? tokens.length);
			if (found) all.push({sentence, from: at, ...found});
			at = found?.to ?? at + 1;
		}
		return all;
	}

	private at(
		{tokens, printed, lower, isRecased}: Text,
		at: number,
		end: number,
	): Pick<ReadName, 'to' | 'type' | 'rule'> | undefined {
		const word = printed[at]!.text;
		if (!isCapitalised(word)) return undefined;
		// What runs on in capitals is another, longer name.
		const standsAlone = (to: number): boolean =>
			to >= tokens.length || !isCapitalised(tokens[to]!.text) || to === end;
		const isPrinted = (wanted: string, index: number): boolean =>
			printed[index]!.text === wanted ||
			(isRecased && lower[index] === wanted.toLowerCase() && isCapitalised(printed[index]!.text));
		for (const {tokens: wanted, type} of this.byFirst.get(lower[at]!) ?? []) {
			const to = at + wanted.length;
			if (to > end || !standsAlone(to)) continue;
			if (wanted.every((text, index) => isPrinted(text, at + index)))
				return {to, type, rule: 'met-elsewhere'};
		}
		const follows =
			at > 0 &&
			isCapitalised(tokens[at - 1]!.text) &&
			!this.lexicon.titles.longest(tokens, lower, at - 1);
		if (this.personWords.has(tokens[at]!.text) && standsAlone(at + 1) && !follows)
			return {to: at + 1, type: 'person', rule: 'part-of-person'};
		return undefined;
	}
}

/** A sentence for looking up names: with the case of running text, and as printed. */
interface Text {
	readonly tokens: readonly Token[];
	readonly printed: readonly Token[];
	readonly lower: readonly string[];
	readonly isRecased: boolean;
}

const isAcronym = (word: string): boolean =>
	word.length > 1 && word === word.toUpperCase() && /^\p{Lu}/u.test(word);
