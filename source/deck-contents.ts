import {UserError} from './errors.js';
import {type HardKind, hardestKinds} from './progress/statistics/cards.js';
import type {Statistics} from './progress/statistics/statistics.js';
import {type CardKey, cardKey} from './progress/state.js';
import type {Services} from './services.js';
import {createPause} from './turns.js';

/** What statistics show of the contents of cards. */
export interface HardContents {
	/** The questions of the hardest cards. */
	readonly questions: ReadonlyMap<CardKey, string>;
	/** Kinds of cards, those that are forgotten most first. */
	readonly kinds: readonly HardKind[];
}

/**
 * Reads the decks that were begun, one after the other, for what statistics show of their cards. A deck that
 * can't be read is left out: its own place says why.
 */
export async function readHardContents(
	{library, progress}: Pick<Services, 'library' | 'progress'>,
	{cards, hardest}: Statistics,
): Promise<HardContents> {
	const answered = cards.filter(({memory}) => memory !== undefined);
	const hard = new Set(hardest.map(({key}) => key));
	const kinds = new Map<CardKey, string>();
	const questions = new Map<CardKey, string>();
	const pause = createPause();
	for (const id of new Set(answered.map(({deck}) => deck))) {
		await pause();
		try {
			for (const card of (await library.read(id)).cards) {
				const key = cardKey(id, card.id);
				kinds.set(key, card.kind ?? 'custom');
				if (!hard.has(key)) continue;
				questions.set(key, progress.state.changes.get(key)?.question ?? card.question);
			}
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
		}
	}
	return {questions, kinds: hardestKinds(answered, kinds)};
}
