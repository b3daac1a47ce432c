import {rising} from '../figures.js';
import type {Bilingual} from '../../../errors.js';
import type {Deck, DeckArticle} from '../../deck.js';
import {exampleAddress, placeholders} from '../../placeholders.js';
import {type DeckRule, type Fault, fault, fine} from '../rule.js';
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
		todo: {id: 'Tulis soalnya ("cards"; "Kartu").', en: 'Write its cards in "cards".'},
		checkDeck: ({cards}) =>
			cards.length === 0 ? fault(['cards'], 'belum ada kartu', 'there are no cards yet') : fine,
	},
	{
		id: 'source',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Paket kartu menyebut sumbernya: artikel dengan penerbitnya.',
			en: 'A deck names its source: articles with their publisher.',
		},
		todo: {
			id: 'Tulis penerbitnya ("publisher" dalam "articles"; kolom atau baris "Penerbit").',
			en: 'Name the publisher ("publisher" in "articles"; the column or line "Publisher").',
		},
		checkDeck: ({deck}) =>
			(deck.articles ?? []).length === 0
				? fault([], 'sumbernya tidak disebut', 'it names no source')
				: eachArticle(deck, ({publisher}) => publisher === undefined, {
						id: 'penerbitnya tidak disebut',
						en: 'its publisher is not named',
					}),
	},
	{
		id: 'source-date',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Setiap artikel menyebut tanggal terbitnya.',
			en: 'Every article says when it was published.',
		},
		todo: {
			id: 'Tulis tanggalnya ("publishedAt"; "Tanggal terbit"), misalnya 2024-03-18.',
			en: 'Write the date ("publishedAt"; "Published"), such as 2024-03-18.',
		},
		checkDeck: ({deck}) =>
			eachArticle(deck, ({publishedAt}) => publishedAt === undefined, {
				id: 'tanggal terbitnya tidak disebut',
				en: 'it does not say when it was published',
			}),
	},
	{
		id: 'source-link',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Setiap artikel menyebut alamatnya, kecuali yang diterbitkan penyusunnya sendiri.',
			en: 'Every article has its address, except what the authors published themselves.',
		},
		todo: {
			id: 'Tulis alamatnya ("url"; "Alamat"), yang diawali https://',
			en: 'Write the address ("url"; "Address"), which begins with https://',
		},
		checkDeck: ({deck}) =>
			eachArticle(
				deck,
				({url, publisher}) =>
					url === undefined && !(deck.authors ?? []).some((author) => author === publisher),
				{id: 'alamatnya tidak disebut', en: 'its address is not given'},
			),
	},
	{
		id: 'example-left',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Tidak ada contoh dari newsquiz new yang tertinggal.',
			en: 'Nothing is left of the examples of newsquiz new.',
		},
		todo: {
			id: 'Isi dengan milik Anda, atau hapus contohnya.',
			en: 'Fill in your own, or delete the example.',
		},
		checkDeck({deck}) {
			const {title, authors = [], description, articles = []} = deck;
			const left = {id: 'masih contoh', en: 'it is still the example'};
			const faults = [
				...(placeholders.titles.has(title) ? [{path: ['title'], says: left}] : []),
				...(description !== undefined && placeholders.descriptions.has(description)
					? [{path: ['description'], says: left}]
					: []),
				...(authors.some((author) => placeholders.authors.has(author))
					? [{path: ['authors'], says: left}]
					: []),
			];
			const place = articles.findIndex(({url}) => url === exampleAddress);
			return place < 0 ? faults : [...faults, {path: ['articles', place], says: left}];
		},
	},
	{
		id: 'licence',
		family: 'deck',
		severity: 'advice',
		means: {
			id: 'Paket kartu yang ditulis seseorang menyebut lisensinya.',
			en: 'A deck that somebody wrote names its licence.',
		},
		todo: {
			id: 'Tulis misalnya CC-BY-4.0 ("license"; "Lisensi"). Kalimat yang dikutip tidak termasuk.',
			en: 'Write, for example, CC-BY-4.0 ("license"; "Licence"). Quoted sentences are not included.',
		},
		checkDeck({deck}) {
			// What newsquiz builds is for its user until somebody signs it.
			const isBuilt = deck.cards.every(({id}) => /^c[\da-f]{16}$/.test(id));
			const isWritten = (deck.authors ?? []).length > 0 || !isBuilt;
			return deck.license === undefined && isWritten
				? fault(
						[],
						'orang lain tidak tahu apakah boleh memakainya',
						'others can’t know whether they may use it',
					)
				: fine;
		},
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

function eachArticle(
	{articles = []}: Deck,
	isFaulty: (article: DeckArticle) => boolean,
	says: Bilingual,
): Fault[] {
	return articles.flatMap((article, at) =>
		isFaulty(article) ? [{path: ['articles', at], says}] : [],
	);
}

function isLongest({options}: CardView): boolean {
	const [key, ...wrong] = options;
	return key !== undefined && wrong.every(({text}) => text.length < key.text.length);
}

function countsOf(values: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts.values()];
}
