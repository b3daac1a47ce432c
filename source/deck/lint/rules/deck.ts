import {rising} from '../figures.js';
import {type DeckRule, fault, fine} from '../rule.js';
import type {CardView} from '../view.js';

/** From so many cards on, a habit is no chance. */
const enough = 8;

/** What a deck as a whole has to be. */
export const deckRules: readonly DeckRule[] = [
	{
		id: 'no-cards',
		family: 'deck',
		severity: 'error',
		means: {id: 'Paket kartu memuat kartu.', en: 'A deck has cards.'},
		todo: {id: 'Tulis kartunya dalam "cards".', en: 'Write its cards in "cards".'},
		checkDeck: ({cards}) =>
			cards.length === 0 ? fault(['cards'], 'belum ada kartu', 'there are no cards yet') : fine,
	},
	{
		id: 'source',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Paket kartu menyebut sumbernya: artikel dengan penerbit, serta tanggal atau alamatnya.',
			en: 'A deck names its source: articles with their publisher, and a date or an address.',
		},
		todo: {
			id: 'Lengkapi "articles": "publisher", "publishedAt", "url".',
			en: 'Complete "articles": "publisher", "publishedAt", "url".',
		},
		checkDeck({deck}) {
			const articles = deck.articles ?? [];
			if (articles.length === 0) return fault([], 'sumbernya tidak disebut', 'it names no source');
			return articles.flatMap(({publisher, publishedAt, url}, at) => {
				if (publisher === undefined && url === undefined)
					return fault(['articles', at], 'penerbitnya tidak disebut', 'its publisher is not named');
				return publishedAt === undefined && url === undefined
					? fault(['articles', at], 'tanpa tanggal dan alamat', 'it has neither date nor address')
					: fine;
			});
		},
	},
	{
		id: 'licence',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Paket kartu yang menyebut penulisnya menyebut juga lisensinya.',
			en: 'A deck that names its authors names its licence too.',
		},
		todo: {
			id: 'Tulis misalnya "license": "CC-BY-4.0".',
			en: 'Write, for example, "license": "CC-BY-4.0".',
		},
		checkDeck: ({deck}) =>
			deck.license === undefined && (deck.authors ?? []).length > 0
				? fault(
						[],
						'orang lain tidak tahu apakah boleh memakainya',
						'others can’t know whether they may use it',
					)
				: fine,
	},
	{
		id: 'key-position',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Jawaban berupa angka dan tanggal tersebar di semua tempat dalam urutan pilihannya.',
			en: 'Keys that are figures and dates are spread over all places among their options.',
		},
		todo: {
			id: 'Ganti pengecoh sebagian kartu, sehingga jawabannya kadang terkecil, kadang terbesar.',
			en: 'Change distractors of some cards, so that the key is now the lowest, now the highest.',
		},
		checkDeck({cards}) {
			const places = cards.flatMap(({card, options}) => {
				const order = options.length < 3 ? undefined : rising(options.map(({text}) => text));
				return order ? [{place: order.indexOf(card.answer), of: order.length}] : [];
			});
			if (places.length < enough) return fine;
			const most = Math.max(...countsOf(places.map(({place}) => place)));
			const ends = places.filter(({place, of}) => place === 0 || place === of - 1).length;
			return most > 0.6 * places.length || ends === 0 || ends === places.length
				? fault(
						['cards'],
						'letak jawaban di antara angka dan tanggal dapat ditebak',
						'the place of keys among figures and dates can be guessed',
					)
				: fine;
		},
	},
	{
		id: 'key-length-habit',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Jawaban bukan pilihan terpanjang pada lebih dari separuh soal pilihan.',
			en: 'The key is not the longest option of more than half of the choices.',
		},
		todo: {
			id: 'Perpanjang pengecoh atau persingkat jawaban.',
			en: 'Lengthen distractors or shorten keys.',
		},
		checkDeck({cards}) {
			const choices = cards.filter(({options}) => options.length >= 3);
			return choices.length >= enough && choices.filter(isLongest).length > choices.length / 2
				? fault(
						['cards'],
						'jawaban terpanjang biasanya benar',
						'the longest option is usually right',
					)
				: fine;
		},
	},
	{
		id: 'true-false-habit',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Soal benar-salah tidak hampir semua benar atau hampir semua salah.',
			en: 'True-false cards are neither nearly all true nor nearly all false.',
		},
		todo: {id: 'Seimbangkan Benar dan Salah.', en: 'Balance Benar and Salah.'},
		checkDeck({cards}) {
			const answers = cards.flatMap(({card}) => (card.form === 'true-false' ? [card.answer] : []));
			const share = answers.filter((answer) => answer === 'Benar').length / answers.length;
			return answers.length >= enough && (share > 0.8 || share < 0.2)
				? fault(['cards'], 'jawabannya hampir selalu sama', 'the answer is nearly always the same')
				: fine;
		},
	},
];

function isLongest({options}: CardView): boolean {
	const [key, ...wrong] = options;
	return key !== undefined && wrong.every(({text}) => text.length < key.text.length);
}

function countsOf(values: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts.values()];
}
