import type {Language} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {countCards} from '../schedule/counts.js';
import {planExam} from '../schedule/exam.js';
import type {Services} from '../services.js';
import {totalDue} from './total-due.js';

const words = {
	due: {id: 'perlu diulang', en: 'due'},
	new: {id: 'baru', en: 'new'},
	learned: {id: 'dipelajari', en: 'learned'},
	suspended: {id: 'diistirahatkan', en: 'suspended'},
	unreadable: {id: 'Tidak terbaca', en: 'Unreadable'},
	empty: {
		id: 'Belum ada paket kartu. Buat satu dari artikel: newsquiz build artikel.txt',
		en: 'There are no decks yet. Make one from an article: newsquiz build article.txt',
	},
	nothingDue: {id: 'Tidak ada kartu yang perlu diulang.', en: 'No cards are due.'},
	waiting: {
		id: (count: number) => `${String(count)} kartu perlu diulang.`,
		en: (count: number) => (count === 1 ? '1 card is due.' : `${String(count)} cards are due.`),
	},
	start: {
		id: 'Buka newsquiz di terminal untuk belajar, atau buat kartu: newsquiz build artikel.txt -o paket.json',
		en: 'Open newsquiz in a terminal to study, or make cards: newsquiz build article.txt -o deck.json',
	},
} as const;

/** The list that `newsquiz decks` prints: id, counts and title of each deck, then the files that can't be read. */
export function renderDecks(services: Services, language: Language): string {
	const {decks, unreadable} = services.library.list();
	if (decks.length === 0 && unreadable.length === 0) return `${words.empty[language]}\n`;
	const {state} = services.progress;
	const now = services.now();
	const tz = services.timezone(now);
	const plan = planExam(decks, state, now, tz);
	const rows = decks.map((deck) => {
		const counts = countCards(deck, state, now, tz, plan);
		const figures = (['due', 'new', 'learned', 'suspended'] as const)
			.filter((name) => name !== 'suspended' || counts[name] > 0)
			.map((name) => `${String(counts[name])} ${words[name][language]}`)
			.join(', ');
		return `${deck.id}\n  ${sanitiseLine(deck.title)}\n  ${figures}`;
	});
	const damaged = unreadable.map(
		({file, error}) =>
			`${words.unreadable[language]}: ${sanitiseLine(file)}\n  ${error.says[language].replaceAll('\n', '\n  ')}`,
	);
	return [...rows, ...damaged].join('\n\n') + '\n';
}

/** What `newsquiz` prints where there is no terminal to draw on: what is due, and how to start. */
export function renderSummary(services: Services, language: Language): string {
	const due = totalDue(services);
	const first = due === 0 ? words.nothingDue[language] : words.waiting[language](due);
	return `${first}\n${words.start[language]}\n`;
}
