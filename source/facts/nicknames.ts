import {words} from '../language/data/gazetteer-table.js';
import {lowerForms} from '../language/lower.js';
import type {Mention, ReadSentence} from './mention.js';
import type {OtherNames} from './names-of-things.js';
import {plain} from './plain.js';

const calling = new Set(words('alias berjuluk berjulukan dijuluki'));

/** `Joko Widodo (Jokowi)`, `Abdurrahman Wahid alias Gus Dur`: another name of the same person, said by the text. */
export function nicknamesOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, string> {
	const nicknames = new Map<string, string>();
	for (const {tokens, mentions} of sentences) {
		const people = mentions.filter((mention) => mention.type === 'person');
		for (const [index, short] of people.entries()) {
			const long = people[index - 1];
			if (!long || short.from !== long.to + 1) continue;
			const mark = tokens[long.to]!.text;
			if (calling.has(mark) || (mark === '(' && tokens[short.to]?.text === ')'))
				nicknames.set(plain(short.text), plain(long.text));
		}
	}
	return nicknames;
}

/** `Timnas Indonesia, berjuluk Skuad Garuda, …`: another name of the same body or place. */
export function otherNamesOf(sentences: readonly ReadSentence[]): OtherNames {
	const others: Array<readonly [Mention, Mention]> = [];
	for (const sentence of sentences) {
		const lower = lowerForms(sentence.tokens);
		for (const [index, second] of sentence.mentions.entries()) {
			const first = sentence.mentions[index - 1];
			if (!first || first.type !== second.type || first.type === 'person') continue;
			const from = lower[first.to] === ',' ? first.to + 1 : first.to;
			if (second.from === from + 1 && calling.has(lower[from]!)) others.push([first, second]);
		}
	}
	return others;
}
