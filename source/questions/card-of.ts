import type {Card, Evidence} from '../deck/deck.js';
import {cardId, factId} from '../deck/ids.js';
import type {Span} from '../span.js';
import {sanitise} from '../sanitise.js';
import {acceptedForms} from './accepted.js';
import type {Draft} from './draft.js';
import {distractorsFor} from './distractors/index.js';
import type {KeyPlaces} from './distractors/key-places.js';
import {lint} from './lint/rules.js';
import type {Story} from './story.js';

/** A draft as a card of a deck, with its evidence and ids. */
export function cardOf(story: Story, draft: Draft, article: string): Card {
	const evidence = evidenceAt(story, draft.span, article);
	const fact = factId({
		kind: draft.kind,
		answer: draft.factKey ?? draft.answer,
		evidence: evidence.text,
	});
	const id = cardId({article, fact, form: draft.form});
	const antecedents = antecedentsOf(draft).map((span) => evidenceAt(story, span, article));
	const support = (draft.support ?? []).map((span) => evidenceAt(story, span, article));
	const accept = acceptedForms(story.facts.article.text, draft);
	return {
		id,
		kind: draft.kind,
		form: draft.form,
		question: sanitise(draft.question),
		answer: sanitise(draft.answer),
		...(accept.length > 0 ? {accept} : {}),
		...(draft.distractors ? {distractors: draft.distractors.map(sanitise)} : {}),
		...(draft.items ? {items: draft.items.map(sanitise)} : {}),
		...(draft.pairs
			? {pairs: draft.pairs.map(([a, b]): [string, string] => [sanitise(a), sanitise(b)])}
			: {}),
		...(draft.explanation === undefined ? {} : {explanation: sanitise(draft.explanation)}),
		evidence: [
			evidence,
			...antecedents.map((shown) => ({...shown, via: 'antecedent' as const})),
			...support,
		],
		fact,
		...(story.publishedAt === undefined ? {} : {asOf: story.publishedAt}),
	};
}

/** Where the article says whom the key and each pronoun in the stem stand for, each place once. */
function antecedentsOf({antecedent, key, shown}: Draft): Span[] {
	const places = new Map<number, Span>();
	for (const place of [antecedent ?? key?.antecedent, ...shown.map((unit) => unit.antecedent)]) {
		if (place) places.set(place.start, {start: place.start, end: place.end});
	}
	return [...places.values()];
}

/** The card with wrong answers, if there are enough that are good; else as it is, to be typed. */
export function withDistractors(story: Story, draft: Draft, card: Card, places: KeyPlaces): Card {
	if (card.form === 'true-false' || card.items || card.pairs) return card;
	if (card.distractors !== undefined) return withFewer(card, places.options - 1);
	const found = distractorsFor(story, draft, places, card.id);
	if (!found) return card;
	const distractors = found.texts.map(sanitise);
	const {evidence, fact, asOf, ...head} = card;
	const full: Card = {
		...head,
		distractors,
		evidence: evidence!,
		fact: fact!,
		...(asOf === undefined ? {} : {asOf}),
	};
	if (lint(full).length > 0) return card;
	if (found.below !== undefined) places.take(found.below);
	return full;
}

/** No more wrong answers than asked for, and the evidence of those that are left. */
function withFewer(card: Card, most: number): Card {
	const distractors = card.distractors!.slice(0, most);
	const cut = card.distractors!.length - distractors.length;
	const evidence = card.evidence!.slice(0, card.evidence!.length - cut);
	return {...card, distractors, evidence};
}

/** The published sentence around a span. */
function evidenceAt(story: Story, span: {start: number; end: number}, article: string): Evidence {
	const {text} = story.facts.article;
	const {sentences} = story.facts.analysis;
	const from = sentences[lastStartingBy(sentences, span.start)];
	const to = sentences[lastStartingBy(sentences, span.end - 1)];
	const start = from?.start ?? span.start;
	const end = Math.max(to?.end ?? span.end, span.end);
	return {
		article,
		text: sanitise(text.slice(start, end)),
		start: span.start - start,
		end: span.end - start,
	};
}

/** The index of the last sentence that starts at an offset or before it. */
function lastStartingBy(
	sentences: ReadonlyArray<{readonly start: number}>,
	offset: number,
): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (sentences[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
