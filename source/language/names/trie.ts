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

/** Phrases by their tokens, first token first, in small letters: one look-up per token of text. */
export class Trie<Value> {
	private readonly root: Node<Value> = {next: new Map()};

	/** The first value given for a phrase stays. */
	add(phrase: string, value: Value): void {
		let node = this.root;
		for (const token of tokenise(phrase)) {
			const key = token.text.toLowerCase();
			let next = node.next.get(key);
			if (!next) {
				next = {next: new Map()};
				node.next.set(key, next);
			}
			node = next;
		}
		if (node === this.root || node.entry) return;
		node.entry = isAcronym(phrase) ? {value, exact: phrase} : {value};
	}

	/** The longest phrase at a token; acronyms (`PAN`, `MA`) must be spelt exactly, all else in any case. */
	longest(
		tokens: readonly Token[],
		lower: readonly string[],
		from: number,
	): Match<Value> | undefined {
		let node = this.root.next.get(lower[from]!);
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

const isAcronym = (phrase: string): boolean =>
	phrase.length <= 6 && !phrase.includes(' ') && phrase === phrase.toUpperCase();

function spells(tokens: readonly Token[], from: number, to: number, exact: string): boolean {
	if (to === from + 1) return tokens[from]!.text === exact;
	let text = '';
	for (let at = from; at < to; at++) text += tokens[at]!.text;
	return text === exact;
}
