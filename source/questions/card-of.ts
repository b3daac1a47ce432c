import type {Card, Evidence} from '../deck/deck.js';
import {cardId, factId} from '../deck/ids.js';
import {sanitise} from '../sanitise.js';
import type {Draft} from './draft.js';
import {distractorsFor} from './distractors/index.js';
import {lint} from './lint/rules.js';
import type {Story} from './story.js';

/** A draft as a card of a deck, with its evidence and ids. */
export function cardOf(story: Story, draft: Draft, article: string): Card {
	const evidence = evidenceAt(story, draft.span, article);
	const fact = factId({
		kind: draft.kind,
		answer: draft.fact ?? draft.answer,
		evidence: evidence.text,
	});
	const id = cardId({article, fact, form: draft.form});
	const antecedent = draft.antecedent && evidenceAt(story, draft.antecedent, article);
	const support = (draft.support ?? []).map((span) => evidenceAt(story, span, article));
	const accept = acceptedForms(draft, evidence);
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
			...(antecedent ? [{...antecedent, via: 'antecedent' as const}] : []),
			...support,
		],
		fact,
		...(story.publishedAt === undefined ? {} : {asOf: story.publishedAt}),
	};
}

/** The card with wrong answers, if there are enough that are good; else as it is, to be typed. */
export function withDistractors(story: Story, draft: Draft, card: Card, options: number): Card {
	if (card.form === 'true-false' || card.items || card.pairs) return card;
	if (card.distractors !== undefined) return withFewer(card, options - 1);
	const distractors = distractorsFor(story, draft, options - 1, card.id);
	if (distractors.length === 0) return card;
	const {evidence, fact, asOf, ...head} = card;
	const full: Card = {
		...head,
		distractors,
		evidence: evidence!,
		fact: fact!,
		...(asOf === undefined ? {} : {asOf}),
	};
	return lint(full).length === 0 ? full : card;
}

/** No more wrong answers than asked for, and the evidence of those that are left. */
function withFewer(card: Card, most: number): Card {
	const distractors = card.distractors!.slice(0, most);
	const cut = card.distractors!.length - distractors.length;
	const evidence = card.evidence!.slice(0, card.evidence!.length - cut);
	return {...card, distractors, evidence};
}

function acceptedForms(draft: Draft, evidence: Evidence): string[] {
	const printed = evidence.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
	const forms =
		draft.kind === 'date' || draft.key?.pronoun === true || !/^(?:direct|cloze)$/.test(draft.form)
			? [...draft.accept]
			: [...draft.accept, printed];
	const seen = new Set([draft.answer.toLowerCase()]);
	return forms.map(sanitise).filter((form) => {
		const key = form.toLowerCase();
		if (form.trim() === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
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
