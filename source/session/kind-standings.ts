import type {Deck} from '../deck/deck.js';
import {type ProgressState, cardKey} from '../progress/state.js';
import {retrievability} from '../schedule/review.js';
import {dayNumber} from '../schedule/study-day.js';
import {factKey, kindOf, quizInputs} from './choose-questions.js';

/** How well the learner knows what one kind of card asks for. */
export interface KindStanding {
	readonly kind: string;
	/** What a quiz can ask, each fact once. */
	readonly questions: number;
	/** Cards that were studied. */
	readonly studied: number;
	/**
	 * The share that is likely right today: each studied card by how likely it is remembered, each answer of the latest
	 * quizzes by whether it was right. Absent while too little is known.
	 */
	readonly strength?: number;
}

/** Quizzes longer ago say little of today. */
const latestQuizzes = 20;
/** Fewer cards and answers than this tell nothing. */
const leastEvidence = 3;

/** The kinds that a quiz over some decks can ask, the weakest first, then those that nothing is known of. */
export function kindStandings(
	decks: readonly Deck[],
	{memories, quizzes, schedule}: ProgressState,
	now: number,
	tz: number,
): KindStanding[] {
	const today = dayNumber({at: now, tz}, schedule.dayStart);
	const kinds = new Map<
		string,
		{facts: Set<string>; studied: number; likely: number; answers: number; right: number}
	>();
	for (const deck of decks) {
		for (const card of deck.cards) {
			if (quizInputs(card).length === 0) continue;
			const kind = kindOf(card);
			let known = kinds.get(kind);
			if (!known) {
				known = {facts: new Set(), studied: 0, likely: 0, answers: 0, right: 0};
				kinds.set(kind, known);
			}
			known.facts.add(factKey({deck, card}));
			const memory = memories.get(cardKey(deck.id, card.id));
			if (!memory) continue;
			known.studied++;
			known.likely += retrievability(memory, today, schedule);
		}
	}

	const ids = new Set(decks.map(({id}) => id));
	// An exam that was handed in half empty says little of what is known.
	const about = quizzes.filter(
		({decks: of, blank, total}) => of.every((id) => ids.has(id)) && blank * 2 <= total,
	);
	for (const {byKind} of about.slice(-latestQuizzes)) {
		for (const [kind, [right, total]] of Object.entries(byKind)) {
			const known = kinds.get(kind);
			if (!known) continue;
			known.right += right;
			known.answers += total;
		}
	}

	const standings = [...kinds].map(([kind, {facts, studied, likely, answers, right}]) => {
		const evidence = studied + answers;
		return {
			kind,
			questions: facts.size,
			studied,
			...(evidence < leastEvidence ? {} : {strength: (likely + right) / evidence}),
		};
	});
	return standings.sort(
		(a, b) => (a.strength ?? 2) - (b.strength ?? 2) || b.questions - a.questions,
	);
}
