import type {NameType} from '../analysis.js';
import type {HeadKind, Lexicon} from './lexicon.js';
import {readCommonBody, readProperBody} from './organisations.js';
import {readEvent, readPlace} from './places.js';
import type {TokenView} from './token-view.js';
import type {Match} from './trie.js';

/** A name that begins with a word telling what it names: `Kementerian …`, `Jalan …`, `Perang …`. */
export interface HeadReading {
	/** Index of the token after it. */
	readonly to: number;
	readonly type: NameType;
	readonly rule: string;
}

export function readHead(view: TokenView, words: Lexicon, at: number): HeadReading | undefined {
	const head = words.heads.longest(view.tokens, view.lower, at);
	if (!head) return undefined;
	if (view.isTitleCased) return headlineHead(view, words, head);
	switch (head.value) {
		case 'common':
			return reading(readCommonBody(view, words, at, head.to, false), 'organisation', 'body-head');
		case 'proper':
			return reading(readProperBody(view, words, at, head.to, false), 'organisation', 'body-head');
		case 'place':
			return reading(readPlace(view, words, at, head.to), 'place', 'place-head');
		case 'event':
			return reading(readEvent(view, words, head.to), 'event', 'event-head');
	}
}

const reading = (to: number | undefined, type: NameType, rule: string): HeadReading | undefined =>
	to === undefined ? undefined : {to, type, rule};

/** In a headline a head takes only what the lists know: the next capital may be the verb. */
function headlineHead(
	view: TokenView,
	words: Lexicon,
	head: Match<HeadKind>,
): HeadReading | undefined {
	const known = words.names.longest(view.tokens, view.lower, head.to);
	const isPlace = head.value === 'place' && known?.value.type === 'place';
	return isPlace ? {to: known.to, type: 'place', rule: 'place-head'} : undefined;
}
