import type {Token} from '../analysis.js';
import {tokenise} from '../tokens.js';

interface Node<Value> {
	readonly next: Map<string, Node<Value>>;
	entry?: {
		readonly value: Value;
		/** The exact spelling that is needed, for acronyms. */ readonly exact?: string;
	};
}

export interface Match<Value> {
	readonly value: Value;
	/** Index of the token after the last one matched. */
	readonly to: number;
}

/**
 * Phrases by their tokens, first token first, in small letters: one look-up per token of text. Phrases are taken apart
 * when a text first has their first word, so that long lists cost nothing to have.
 */
export class Trie<Value> {
	private readonly first = new Map<string, Node<Value> | Array<readonly [string, Value]>>();

	/** The first value given for a phrase stays. */
	add(phrase: string, value: Value): void {
		const word = firstToken(phrase);
		if (word === undefined) return;
		const there = this.first.get(word);
		if (Array.isArray(there)) there.push([phrase, value]);
		else if (there) insert(there, phrase, value);
		else this.first.set(word, [[phrase, value]]);
	}

	private nodeOf(word: string): Node<Value> | undefined {
		const there = this.first.get(word);
		if (!Array.isArray(there)) return there;
		const node: Node<Value> = {next: new Map()};
		for (const [phrase, value] of there) insert(node, phrase, value);
		this.first.set(word, node);
		return node;
	}

	/** Whether a phrase begins with this word in small letters. */
	begins(lower: string): boolean {
		return this.first.has(lower);
	}

	/** The longest phrase at a token; acronyms (`PAN`, `MA`) must be spelt exactly, all else in any case. */
	longest(
		tokens: readonly Token[],
		lower: readonly string[],
		from: number,
	): Match<Value> | undefined {
		let node = this.nodeOf(lower[from]!);
		let best: Match<Value> | undefined;
		let to = from + 1;
		while (node) {
			const {entry} = node;
			if (entry && (entry.exact === undefined || spells(tokens, from, to, entry.exact))) {
				best = {value: entry.value, to};
			}
			if (to >= tokens.length) break;
			node = node.next.get(lower[to]!);
			to++;
		}
		return best;
	}
}

const plainWord = /^[A-Za-z]+(?= |$)/;

function firstToken(phrase: string): string | undefined {
	const plain = plainWord.exec(phrase)?.[0] ?? tokenise(phrase)[0]?.text;
	return plain?.toLowerCase();
}

/** Adds the tokens after the first one below the node of the first one. */
function insert<Value>(first: Node<Value>, phrase: string, value: Value): void {
	let node = first;
	for (const token of tokenise(phrase).slice(1)) {
		const key = token.text.toLowerCase();
		let next = node.next.get(key);
		if (!next) {
			next = {next: new Map()};
			node.next.set(key, next);
		}
		node = next;
	}
	node.entry ??= isAcronym(phrase) ? {value, exact: phrase} : {value};
}

const isAcronym = (phrase: string): boolean =>
	phrase.length <= 6 && !phrase.includes(' ') && phrase === phrase.toUpperCase();

function spells(tokens: readonly Token[], from: number, to: number, exact: string): boolean {
	if (to === from + 1) return tokens[from]!.text === exact;
	let text = '';
	for (let at = from; at < to; at++) text += tokens[at]!.text;
	return text === exact;
}
