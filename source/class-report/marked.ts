import type {Card, Deck} from '../deck/deck.js';
import type {CardResult} from '../results/result.js';
import {type Note, note, some} from './note.js';
import type {Pupil} from './roster.js';

/** What a pupil answered to a card that counts. */
export interface CountedAnswer {
	readonly isRight: boolean;
	/** The option that was chosen; absent when it was typed or arranged. */
	readonly option?: string;
}

/** A pupil with the answers that count, by card. */
export interface MarkedPupil extends Pupil {
	readonly answers: ReadonlyMap<string, CountedAnswer>;
	readonly flags: ReadonlyMap<string, NonNullable<CardResult['flag']>>;
}

/**
 * The answers that count in this version of a deck: to cards whose key is still the one that the pupil was marked by.
 * Which were left out is told.
 */
export function markedPupils(
	pupils: readonly Pupil[],
	deck: Deck,
): {readonly pupils: readonly MarkedPupil[]; readonly notes: readonly Note[]} {
	const cards = new Map(deck.cards.map((card, place) => [card.id, {card, place}]));
	const changed = new Map<string, number>();
	const gone = new Map<string, number>();
	const marked = pupils.map((pupil): MarkedPupil => {
		const answers = new Map<string, CountedAnswer>();
		const flags = new Map<string, NonNullable<CardResult['flag']>>();
		for (const result of pupil.result.cards) {
			const found = cards.get(result.id);
			if (!found) gone.set(result.id, (gone.get(result.id) ?? 0) + 1);
			else if (result.key !== found.card.answer) {
				const label = String(found.place + 1);
				changed.set(label, (changed.get(label) ?? 0) + 1);
			} else {
				if (result.isRight !== undefined) answers.set(result.id, counted(result, found.card));
				if (result.flag) flags.set(result.id, result.flag);
			}
		}
		return {...pupil, answers, flags};
	});
	return {pupils: marked, notes: versionNotes(changed, gone)};
}

// As long as the log keeps them.
const longestOption = 1000;

function counted({isRight = false, option}: CardResult, card: Card): CountedAnswer {
	// Of two options the other one was chosen.
	const other = card.form === 'true-false' && !isRight ? otherTruth(card) : undefined;
	const chosen = option?.slice(0, longestOption) ?? other;
	return chosen === undefined ? {isRight} : {isRight, option: chosen};
}

function otherTruth({answer}: Card): string | undefined {
	return answer === 'Benar' ? 'Salah' : answer === 'Salah' ? 'Benar' : undefined;
}

function versionNotes(
	changed: ReadonlyMap<string, number>,
	gone: ReadonlyMap<string, number>,
): Note[] {
	const total = (counts: ReadonlyMap<string, number>): number =>
		[...counts.values()].reduce((sum, count) => sum + count, 0);
	return [
		...(changed.size === 0
			? []
			: [
					note(
						`Kunci soal ${some([...changed.keys()], 10)} berbeda dalam versi yang dipakai murid; ${total(changed)} jawaban atasnya tidak dihitung.`,
						`The version that pupils used has another key for: ${some([...changed.keys()], 10)}. Answers to it that are not counted: ${total(changed)}.`,
					),
				]),
		...(gone.size === 0
			? []
			: [
					note(
						`${gone.size} soal dari versi lain tidak ada dalam paket ini; ${total(gone)} jawaban atasnya tidak dihitung: ${some([...gone.keys()])}.`,
						`Not in this deck, but in the version that pupils used: ${some([...gone.keys()])}. Answers to it that are not counted: ${total(gone)}.`,
					),
				]),
	];
}
