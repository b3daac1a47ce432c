import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';
import {temporaryFolder} from './temporary-folder.js';

/** What a pupil answered in a quiz of a deck, a letter a card: `+` the key, `a` to `c` that wrong option. */
export function pupilLog(
	answers: string,
	deck: Deck,
	more: readonly object[] = [],
): readonly LogEvent[] {
	const events = [
		...[...answers].flatMap((letter, at) => {
			const card = deck.cards[at]!;
			if (letter === '.') return [];
			const option = letter === '+' ? card.answer : card.distractors!['abc'.indexOf(letter)];
			const answer = {deck: deck.id, card: card.id, grade: letter === '+' ? 3 : 1, ms: 900};
			return [{type: 'review', mode: 'quiz', input: 'choice', option, ...answer}];
		}),
		...more,
	];
	return events.map((event, at) => ({
		...{v: 1, device: 'hp', tz: 420, n: at + 1, at: Date.UTC(2026, 6, 20) + at},
		...event,
	})) as unknown as readonly LogEvent[];
}

/** A home whose learner answered cards of a deck so. */
export function pupilHome(answers: string, deck: Deck, more: readonly object[] = []): string {
	const home = temporaryFolder();
	for (const folder of ['decks', 'reviews']) mkdirSync(join(home, folder));
	writeFileSync(join(home, 'decks', `${deck.id}.json`), JSON.stringify(deck));
	const lines = pupilLog(answers, deck, more).map((event) => JSON.stringify(event));
	writeFileSync(join(home, 'reviews', 'hp.jsonl'), `${lines.join('\n')}\n`);
	return home;
}
