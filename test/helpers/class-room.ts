import type {Received} from '../../source/class-report/received.js';
import {classReport, type ClassReport, standardPass} from '../../source/class-report/report.js';
import {rosterOf} from '../../source/class-report/roster.js';
import type {Card, Deck} from '../../source/deck/deck.js';
import type {CodedResult} from '../../source/results/code.js';
import {fingerprintOf} from '../../source/results/fingerprint.js';
import type {Outcome} from '../../source/results/outcome.js';

/** A deck of so many cards, each with the options `benar 1`, `a 1`, `b 1` and `c 1`. */
export function testDeck(cards: number, id = 'ulangan'): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: 'Latihan berita',
		language: 'id',
		articles: [
			{
				id: 'a1',
				title: 'Banjir surut',
				publisher: 'Suara Nusantara',
				url: 'https://contoh.id/banjir',
				publishedAt: '2026-07-01',
			},
		],
		cards: Array.from({length: cards}, (_, at): Card => ({
			id: `k${at + 1}`,
			kind: 'custom',
			question: `Pertanyaan ${at + 1}?`,
			answer: `benar ${at + 1}`,
			distractors: [`a ${at + 1}`, `b ${at + 1}`, `c ${at + 1}`],
			evidence: [{article: 'a1', text: `Kalimat benar ${at + 1}.`, start: 8, end: 15}],
		})),
	};
}

/** What a pupil answered, a letter a card: `+` right, `-` wrong, `.` not asked, `a` to `e` that wrong option. */
export function coded(deck: Deck, pupil: string, answers: string): CodedResult {
	const outcome = (letter: string): Outcome =>
		(letter === '.'
			? 0
			: letter === '+'
				? 1
				: letter === '-'
					? 2
					: letter.charCodeAt(0) - 94) as Outcome;
	return {
		pupil,
		fingerprint: fingerprintOf(deck),
		outcomes: [...answers].map(outcome),
		flagged: [],
	};
}

/** Codes as they come in, one for each pupil. */
export function receivedCodes(deck: Deck, answers: Readonly<Record<string, string>>): Received[] {
	return Object.entries(answers).map(([pupil, letters]) => ({
		from: 'obrolan.txt',
		what: {kind: 'code', code: coded(deck, pupil, letters)},
	}));
}

/** The report of a class. */
export function reportOf(
	deck: Deck,
	answers: Readonly<Record<string, string>>,
	pass = standardPass,
): ClassReport {
	return reportOn(receivedCodes(deck, answers), deck, pass);
}

export function reportOn(
	received: readonly Received[],
	deck: Deck,
	pass = standardPass,
): ClassReport {
	const roster = rosterOf(received, [deck], {attempt: 'first'});
	return classReport({...roster, deck}, {pass, attempt: 'first'});
}
