import type {Card, Deck, Evidence} from '../../../deck/deck.js';
import type {TypedCard} from '../../../practice/page-data.js';
import {outcomeOf} from '../../../results/outcome.js';
import {quizInputs} from '../../../session/choose-questions.js';
import {openMatching} from '../../../session/matching.js';
import {haveFixedOrder, keyPlace, orderOptions} from '../../../session/options.js';
import {openOrdering} from '../../../session/ordering.js';
import {sanitiseLine} from '../../../sanitise.js';
import {escapeHtml} from '../../escape.js';
import {sourceOf} from '../sources.js';
import {markedHtml} from './markup.js';

/** A card as it stands in the list of the page. */
export interface ListCard {
	/** With the name of an article, `\0`, in the place of its number. */
	readonly html: string;
	/** The article that it cites. */
	readonly article: string | undefined;
	/** Where it is answered by typing. */
	readonly typed: TypedCard | undefined;
}

/** Stands for the number that the article gets in the list of sources. */
export const articleMark = '\u0000';

const mostEvidence = 3;

/** A card for the list: question and options, and behind `details` the key with all that proves it. */
export function listCard(card: Card, deck: Deck, seed: string): ListCard {
	const input = inputOf(card);
	const source = sourceOf(card, deck);
	const {hint, explanation} = card;
	const parts = [
		`<p class=q>${text(card.question)}`,
		input === 'choice' ? optionsHtml(card, deck, seed) : '',
		input === 'order' ? mixedItems(card, seed) : '',
		input === 'match' ? mixedPairs(card, seed) : '',
		hint ? `<details class=h><summary></summary><p>${text(hint)}</details>` : '',
		'<details class=key><summary></summary><div class=in>',
		keyHtml(card, input),
		explanation ? `<p class=x>${text(explanation)}` : '',
		...(card.evidence ?? []).slice(0, mostEvidence).map(evidenceHtml),
		source ? `<p class=s><a href=#s${articleMark}>${escapeHtml(briefly(source))}</a>` : '',
		'</div></details>',
	];
	const sign = input === undefined ? '' : ` data-i=${input[0]}`;
	const outcomes = input === 'choice' ? ` data-o=${outcomesOf(card, deck, seed)}` : '';
	const fixed = input === 'choice' && haveFixedOrder(card) ? ' data-f' : '';
	return {
		html: `<li${sign}${outcomes}${fixed}>${parts.join('')}`,
		article: source?.id,
		typed: input === 'type' ? typedCard(card) : undefined,
	};
}

export type ListInput = 'choice' | 'type' | 'order' | 'match' | undefined;

/** A card with options is chosen, except where choosing would be no recall; undefined when nobody can judge it. */
export function inputOf(card: Card): ListInput {
	const inputs = quizInputs(card);
	return inputs.find((input) => input !== 'type') ?? inputs[0];
}

const text = (raw: string): string => escapeHtml(raw.trim());

function optionsOf(card: Card, deck: Deck, seed: string): ReturnType<typeof orderOptions> {
	return orderOptions(card, seed, keyPlace(deck, card, seed));
}

function optionsHtml(card: Card, deck: Deck, seed: string): string {
	const options = optionsOf(card, deck, seed);
	return `<ol class=o>${options.map((option) => `<li>${text(option.text)}`).join('')}</ol>`;
}

/** What choosing each option gives in a result. */
function outcomesOf(card: Card, deck: Deck, seed: string): string {
	return optionsOf(card, deck, seed)
		.map((option) => (option.isKey ? 1 : outcomeOf(card, option.text)))
		.join('');
}

function mixedItems({id, items = []}: Card, seed: string): string {
	const {places} = openOrdering(items, `${id}\n${seed}`);
	return `<ul>${places.map((place) => `<li>${text(items[place]!)}`).join('')}</ul>`;
}

function mixedPairs({id, pairs = []}: Card, seed: string): string {
	const {lefts, rights} = openMatching(pairs, `${id}\n${seed}`);
	const left = lefts.map((pair) => `<li>${text(pairs[pair]![0])}`).join('');
	const right = rights.map((pair) => `<li>${text(pairs[pair]![1])}`).join('');
	return `<ol>${left}</ol><ol class=partners>${right}</ol>`;
}

function keyHtml({answer, accept = [], items = [], pairs = []}: Card, input: ListInput): string {
	if (input === 'order')
		return `<ol class=r>${items.map((item) => `<li>${text(item)}`).join('')}</ol>`;
	if (input === 'match') {
		const rows = pairs.map(
			([left, right]) => `<li><span>${text(left)}</span> = <span>${text(right)}</span>`,
		);
		return `<ul class=p>${rows.join('')}</ul>`;
	}
	const also = input === 'choice' ? [] : accept.filter((form) => form.trim() !== '');
	const forms = also.map((form) => `<span>${text(form)}</span>`).join('');
	return `<p class=k>${text(answer)}${forms === '' ? '' : `<p class=a>${forms}`}`;
}

function evidenceHtml({text: sentence, start, end}: Evidence): string {
	return `<blockquote>${markedHtml(sentence, start, end)}</blockquote>`;
}

function briefly({
	publisher,
	title,
	publishedAt,
}: {
	publisher?: string;
	title: string;
	publishedAt?: string;
}): string {
	return [publisher || title, publishedAt]
		.filter((part) => part !== undefined && part !== '')
		.map((part) => sanitiseLine(part!))
		.join(', ');
}

function typedCard({kind, form, distractors, word}: Card): TypedCard {
	return {
		kind,
		...(form === undefined ? {} : {form}),
		...(distractors && distractors.length > 0 ? {distractors} : {}),
		...(word ? {word: {root: word.root, ...(word.synonyms ? {synonyms: word.synonyms} : {})}} : {}),
	};
}
