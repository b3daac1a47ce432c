import type {Card, Deck} from '../../../deck/deck.js';
import {cardOfQuestion} from './card-of-question.js';
import {feedbackLines, questionOfCard} from './question-of-card.js';

const compared = ['form', 'question', 'accept', 'distractors', 'tags'] as const;

/**
 * A card that newsquiz wrote and somebody has changed as a question: what a question shows is taken from there where it
 * differs from what was written, everything else from the card.
 * @param card as it was written
 * @param found as the question says it now
 */
export function changedCard(card: Card, found: Card, deck: Deck): Card {
	const written = cardOfQuestion(questionOfCard(card, 1, deck, {language: 'id', seed: 1})).card;
	if (!written) return {...found, id: card.id};
	const result: Card = {...card};
	for (const field of compared) {
		// In which order options stand is chance.
		if (!isSame(sorted(written[field]), sorted(found[field]))) take(result, field, found[field]);
	}
	// Not every question shows the hint of its card.
	if (found.hint !== undefined && found.hint !== written.hint) result.hint = found.hint;
	if (found.pairs === undefined && !isSame(written.answer, found.answer)) {
		result.answer = found.answer;
		// They spelt the former answer.
		take(result, 'accept', found.accept);
	}
	if (!isSame(sorted(written.pairs), sorted(found.pairs))) takePairs(result, card, found);
	const explanation = ownExplanation(found, card, deck);
	if (explanation !== (card.explanation ?? '').trim()) {
		take(result, 'explanation', explanation === '' ? undefined : explanation);
	}
	return result;
}

/** A card to put in order is a matching question of items and their numbers. */
function takePairs(result: Card, card: Card, found: Card): void {
	const {pairs} = found;
	const isOrder = card.form === 'order' && pairs?.every(([, place]) => /^\d{1,3}$/.test(place));
	if (pairs && isOrder) {
		result.items = [...pairs]
			.sort(([, one], [, other]) => Number(one) - Number(other))
			.map(([item]) => item);
		result.answer = result.items.join(', ');
		result.form = 'order';
		return;
	}
	take(result, 'pairs', pairs);
	result.answer = found.answer;
}

/** What the feedback says beside what newsquiz writes there of itself. */
function ownExplanation(found: Card, card: Card, deck: Deck): string {
	const {explanation: _, ...silent} = card;
	const ours = new Set(
		(['id', 'en'] as const).flatMap((language) => [
			...feedbackLines(silent as Card, deck, language),
			...[card, found].flatMap(({answer}) => [`Jawaban: ${answer}`, `Answer: ${answer}`]),
		]),
	);
	return (found.explanation ?? '')
		.split('\n')
		.filter((line) => !ours.has(line.trim()))
		.join('\n')
		.trim();
}

function take<Field extends keyof Card>(
	card: Card,
	field: Field,
	value: Card[Field] | undefined,
): void {
	if (value === undefined) Reflect.deleteProperty(card, field);
	else card[field] = value;
}

function sorted(value: unknown): unknown {
	return Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).sort() : value;
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
