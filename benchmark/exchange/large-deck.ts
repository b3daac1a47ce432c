import type {Card, Deck} from '../../source/deck/deck.js';

const places = 'Muara Hulu Tanjung Sanca Kencana Pelita Bahari Lingkar Rimba Telaga'.split(' ');
const people = 'Ratna Hendra Siti Budi Wayan Maria Yosef Dewi Agus Lestari'.split(' ');
const of = (list: readonly string[], index: number): string => list[index % list.length]!;

/** 10,000 cards as an industrious class might collect them: each with options, every other one with its evidence. */
export function largeDeck(count = 10_000): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id: 'sepuluh-ribu-kartu',
		title: 'Sepuluh ribu kartu',
		language: 'id',
		authors: ['Guru Muara'],
		license: 'CC-BY-4.0',
		articles: Array.from({length: 20}, (_, index) => ({
			id: `a${String(index)}`,
			title: `Pasar Apung ${of(places, index)} dibuka`,
			publisher: 'Suara Muara',
			url: `https://muara.example/berita/${String(index)}`,
			publishedAt: '2025-11-10',
		})),
		cards: Array.from({length: count}, (_, index) => card(index)),
	};
}

function card(index: number): Card {
	const place = of(places, index);
	const name = `${of(people, index)} ${of(people, Math.floor(index / 10))}`;
	const distractors = [1, 2, 3].map(
		(step) => `${of(people, index + step)} ${of(people, index + 2 * step)}`,
	);
	const text = `${name} memimpin Pasar Apung ${place} ke-${String(index)}.`;
	return {
		id: `k${String(index)}`,
		kind: 'person',
		form: 'direct',
		question: `Siapakah yang memimpin Pasar Apung ${place} ke-${String(index)}?`,
		answer: name,
		distractors: distractors.filter((each) => each !== name),
		...(index % 2 === 0
			? {evidence: [{article: `a${String(index % 20)}`, text, start: 0, end: name.length}]}
			: {}),
	};
}
