import {textOf} from './dom.js';
import type {PageData, TypedCard} from './page-data.js';

/** How a card is answered on the page; one that nobody can judge is thought over. */
export type PageInput = 'choice' | 'type' | 'order' | 'match' | 'think';

/** A card as the list on the page holds it. */
export interface PageCard {
	/** In the deck. */
	readonly place: number;
	readonly input: PageInput;
	readonly question: Element;
	/** In the order of the list. */
	readonly options: ReadonlyArray<{readonly text: Element; readonly outcome: number}>;
	/** The options stand as they rise, or Benar before Salah: nobody mixes them. */
	readonly isFixed: boolean;
	readonly hint: Element | undefined;
	/** The key with its explanation, evidence and source. */
	readonly key: Element;
	/** In the right order. */
	readonly items: readonly Element[];
	readonly pairs: ReadonlyArray<readonly [left: Element, right: Element]>;
	readonly typed: TypedCard | undefined;
}

const inputs: Readonly<Record<string, PageInput>> = {
	c: 'choice',
	t: 'type',
	o: 'order',
	m: 'match',
};

/** Reads the cards from the list that stands on the page for those without scripts. */
export function readCards(list: Element, data: PageData): PageCard[] {
	const missing = new Set(data.missing);
	const places = Array.from({length: data.cards}, (_, place) => place).filter(
		(place) => !missing.has(place),
	);
	return Array.from(list.children, (item, index) => {
		const all = (selector: string): Element[] => Array.from(item.querySelectorAll(selector));
		const outcomes = item.getAttribute('data-o') ?? '';
		return {
			place: places[index]!,
			input: inputs[item.getAttribute('data-i') ?? ''] ?? 'think',
			question: item.querySelector('.q')!,
			options: all('.o > li').map((text, at) => ({text, outcome: Number(outcomes[at])})),
			isFixed: item.hasAttribute('data-f'),
			hint: item.querySelector('.h > p') ?? undefined,
			key: item.querySelector('.key')!,
			items: all('.r > li'),
			pairs: all('.p > li').map(({children}) => [children[0]!, children[1]!] as const),
			typed: data.typed[index],
		};
	});
}

/** A card of the list as the judging of typed answers takes it. */
export function judgedCard({question, key, typed}: PageCard): {
	readonly question: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly evidence: ReadonlyArray<{readonly text: string}>;
} & TypedCard {
	const all = (selector: string): string[] => Array.from(key.querySelectorAll(selector), textOf);
	return {
		...(typed ?? {kind: 'custom'}),
		question: textOf(question),
		answer: all('.k')[0] ?? '',
		accept: all('.a > span'),
		evidence: all('blockquote').map((text) => ({text})),
	};
}
