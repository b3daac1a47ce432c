import type {Problem} from '../../deck/deck-rules.js';
import {deckId} from '../../deck/ids.js';
import {UserError} from '../../errors.js';
import {problemsOf, type DeckReading} from '../../deck/parse-deck.js';
import {typedDay} from '../../session/typed-day.js';
import {type Fields, present} from './rest.js';
import {nameCards} from './typed-card.js';

/** The place in a file of what its reader found there. */
export class Lines {
	readonly #lines = new Map<string, number>();

	note(path: Problem['path'], line: number): void {
		this.#lines.set(path.join('.'), line);
	}

	/** The line of a path, or of the innermost thing on the way. */
	of(path: Problem['path']): number {
		for (let length = path.length; length > 0; length--) {
			const line = this.#lines.get(path.slice(0, length).join('.'));
			if (line !== undefined) return line;
		}
		return 1;
	}
}

/** More cards than a deck file has room for. */
const mostCards = 30_000;

/** @throws UserError when a file has more cards than a deck can have */
export function requireFewCards(count: number): void {
	if (count <= mostCards) return;
	throw new UserError(
		{
			id: 'Berkas ini memuat lebih dari 30.000 soal, terlalu banyak untuk satu paket kartu.',
			en: 'This file has more than 30,000 questions, too many for one deck.',
		},
		{
			hint: {
				id: 'Bagi isinya menjadi beberapa berkas.',
				en: 'Split it into several files.',
			},
		},
	);
}

/** A day in a deck file, as a teacher writes it: `2024-03-14`, `14 Maret 2024`, `14/3/2024`; else the text as it is. */
export function dayTyped(text: string): string {
	return /\d{4}/.test(text) ? (typedDay(text, '1970-01-01') ?? text) : text;
}

/** A file's name without its folder and endings: what a deck without a title is called. */
function nameOfFile(file: string): string {
	const name = file.replace(/^.*[/\\]/, '').replace(/(?:\.[a-z]{1,10}){1,2}$/i, '');
	return name.replace(/[-_]+/g, ' ').trim() || 'Paket kartu';
}

/** Makes a deck of what a typed file tells, and says what is wrong with it. */
export function readingOf(
	parts: {
		readonly text: string;
		readonly name: string;
		/** Without what every deck has. */
		readonly head: Fields;
		readonly articles: readonly Fields[] | undefined;
		readonly cards: ReadonlyArray<Record<string, unknown>>;
	},
	lines: Lines,
	slips: readonly Problem[],
): DeckReading {
	const {text, name, head, articles, cards} = parts;
	const title = typeof head['title'] === 'string' ? head['title'] : nameOfFile(name);
	nameCards(cards);
	const value = present({
		format: 'newsquiz',
		version: 1,
		id: deckId(title, title),
		language: 'id',
		...head,
		title,
		articles,
		cards: cards.map(present),
	});
	return {
		text,
		value,
		problems: problemsOf(value, name, slips),
		lineOf: (path) => lines.of(path),
	};
}
