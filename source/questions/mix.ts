import type {Draft} from './draft.js';
import {wordsOf} from './story.js';

interface Candidate {
	readonly draft: Draft;
	readonly score: number;
	readonly fact: string;
}

/** Whether a card compares whole statements, as against asking for one part of a sentence. */
export function comparesStatements({form}: Draft): boolean {
	return form === 'true-false' || form === 'statement' || form === 'order' || form === 'match';
}

// The first cards are the plain questions that anybody would ask; no other stands among them, though a gap may go.
const plainStart = 6;
const firstToStay = 3;
const forEvery = 6;

/**
 * Puts a few cards that compare statements among the chosen ones, one for every six: a choice of statements, an order
 * or match, then what is true beside what is false. They take the place of the last cards, and of gaps in their own
 * sentence.
 */
export function withComparisons<T extends Candidate>(
	chosen: readonly T[],
	comparing: readonly T[],
	most: number,
): T[] {
	const share = Math.min(3, Math.floor(Math.min(most, chosen.length + 2) / forEvery));
	let cards = [...chosen];
	const added: T[] = [];
	for (const candidate of inTurn(comparing, chosen)) {
		if (added.length === share) break;
		if (!isWelcome(candidate, added)) continue;
		const told = new Set(cards.filter((card) => tellsOf(candidate, card)));
		// Only a gap is worth less; a match shows all its pairs, whatever asked for one of them.
		const mayGo = (card: T) =>
			cards.indexOf(card) >= firstToStay &&
			(candidate.draft.form === 'match' || card.draft.form === 'cloze');
		if (![...told].every(mayGo)) continue;
		cards = cards.filter((card) => !told.has(card));
		added.push(candidate);
	}
	const kept = cards.slice(0, Math.max(0, most - added.length));
	for (const [index, card] of added.entries()) kept.splice(plainStart + 3 * index, 0, card);
	return kept;
}

/** The best of each sort in turn; first those of sentences that nobody asks about. */
function inTurn<T extends Candidate>(comparing: readonly T[], chosen: readonly T[]): T[] {
	const asked = new Set(chosen.map(({draft}) => draft.statement.sentence.index));
	const isAsked = ({draft}: T) => Number(asked.has(draft.statement.sentence.index));
	const sorted = [...comparing].sort((a, b) => isAsked(a) - isAsked(b) || b.score - a.score);
	const of = (...forms: string[]) => sorted.filter(({draft}) => forms.includes(draft.form));
	return [...of('statement'), ...of('order', 'match'), ...of('true-false')];
}

/** One choice of statements, one order or match, one true sentence and one false, none about the same sentence. */
function isWelcome({draft}: Candidate, added: readonly Candidate[]): boolean {
	const sort = (form: string) => (form === 'order' ? 'match' : form);
	return added.every(
		(other) =>
			(sort(other.draft.form) !== sort(draft.form) ||
				(draft.form === 'true-false' && other.draft.answer !== draft.answer)) &&
			other.draft.statement.sentence !== draft.statement.sentence,
	);
}

/** Whether one card gives the other's answer away. */
function tellsOf({draft, fact}: Candidate, card: Candidate): boolean {
	if (card.fact === fact) return true;
	if (draft.pairs) {
		const [lefts, rights] = [0, 1].map((side) =>
			draft.pairs!.map((pair) => pair[side]!.toLowerCase()),
		);
		if (card.draft.kind === 'acronym') return rights!.includes(card.draft.answer.toLowerCase());
		return card.draft.topic !== undefined && lefts!.includes(card.draft.topic.toLowerCase());
	}
	if (card.draft.statement.sentence.index !== draft.statement.sentence.index) return false;
	const shown = draft.form === 'true-false' ? draft.question : draft.answer;
	return ` ${wordsOf(shown).join(' ')} `.includes(` ${wordsOf(card.draft.answer).join(' ')} `);
}
