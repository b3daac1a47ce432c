import {describe, expect, it} from 'vitest';
import type {Card} from '../../../source/deck/deck.js';
import {checkDeck} from '../../../source/deck/lint/check-deck.js';
import {rules} from '../../../source/deck/lint/rules.js';
import {readDeck} from '../../../source/deck/parse-deck.js';

const sentence = 'Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024.';
const marks = (text: string, key: string) => [
	{article: 'a', text, start: text.indexOf(key), end: text.indexOf(key) + key.length},
];

/** A card that breaks no rule, and one for each type of key. */
const good: Card = {
	id: 'tempat',
	kind: 'place',
	form: 'direct',
	question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?',
	answer: 'Kendari',
	distractors: ['Manado', 'Bitung', 'Kolaka'],
	evidence: marks(sentence, 'Kendari'),
};
const person: Card = {
	id: 'orang',
	kind: 'person',
	form: 'direct',
	question: 'Siapakah gubernur yang menanam pohon di Bukit Lontar pada Mei 2024?',
	answer: 'Rendra Laut',
	distractors: ['Budi Karsa', 'Nia Rosada', 'Tirta Wana'],
	evidence: marks('Gubernur Rendra Laut menanam pohon di Bukit Lontar.', 'Rendra Laut'),
};
const date: Card = {
	id: 'tanggal',
	kind: 'date',
	form: 'direct',
	question: 'Pada tanggal berapakah Pasar Kencana dibuka kembali?',
	answer: '27 Juli 1953',
	distractors: ['27 Juni 1950', '25 Juli 1950', '25 Juni 1953'],
	evidence: marks('Pasar Kencana dibuka kembali pada 27 Juli 1953.', '27 Juli 1953'),
};
const wordSentence = 'Ketua panitia menyerahkan piala kepada pemenang lomba.';
const serah = {
	form: 'menyerahkan',
	root: 'serah',
	affixes: ['meN-', '-kan'],
	gloss: 'to hand over',
	sentence: wordSentence,
};
const gloss: Card = {
	id: 'arti',
	kind: 'word',
	form: 'gloss',
	question: `Apa arti “menyerahkan” dalam kalimat ini?\n${wordSentence}`,
	answer: 'to hand over',
	distractors: ['to give up', 'to attack', 'to take back'],
	evidence: marks(wordSentence, 'menyerahkan'),
	word: serah,
};
const family: Card = {
	id: 'bentuk',
	kind: 'word',
	form: 'family',
	question:
		'Bentuk mana dari kata dasar “serah” yang berarti “to hand over”?\nKetua panitia ____ piala kepada pemenang lomba.',
	answer: 'menyerahkan',
	distractors: ['menyerah', 'penyerahan', 'terserah'],
	evidence: marks(wordSentence, 'menyerahkan'),
	word: serah,
};
const {distractors: _, ...recall}: Card = {...family, id: 'kata', form: 'recall'};
const amount: Card = {
	id: 'jumlah',
	kind: 'quantity',
	form: 'direct',
	question: 'Berapa kapal yang dapat ditampung Pelabuhan Arguni?',
	answer: '180 kapal',
	distractors: ['160 kapal', '200 kapal', '220 kapal'],
	evidence: marks('Pelabuhan Arguni dapat menampung 180 kapal.', '180 kapal'),
};
const purpose: Card = {
	id: 'tujuan',
	kind: 'purpose',
	form: 'direct',
	question: 'Untuk apa Pemerintah Kota Lontar menanam pohon di sepanjang jalan?',
	answer: 'mencegah tanah longsor',
	distractors: ['menambah tempat parkir', 'menarik wisatawan asing', 'memperluas pasar ikan'],
	evidence: marks(
		'Pemerintah Kota Lontar menanam pohon untuk mencegah tanah longsor.',
		'mencegah tanah longsor',
	),
};
const cloze: Card = {
	...good,
	id: 'rumpang',
	form: 'cloze',
	question: 'Bupati Wira Santoso meresmikan Jembatan Randu di ____ pada 4 Mei 2024.',
};
const judged: Card = {
	id: 'benar-salah',
	kind: 'custom',
	form: 'true-false',
	question: 'Jembatan Randu diresmikan oleh seorang menteri.',
	answer: 'Salah',
	explanation: 'Jembatan itu diresmikan oleh bupati.',
	evidence: marks(sentence, 'Bupati Wira Santoso'),
};
const word: Card = {
	id: 'kata',
	kind: 'word',
	form: 'gloss',
	question: 'Apa arti “menyerahkan” dalam kalimat ini? Ia menyerahkan piala itu kemarin.',
	answer: 'to hand over',
	distractors: ['to give up', 'to attack', 'to take back'],
	evidence: marks('Ia menyerahkan piala itu kemarin.', 'menyerahkan'),
	word: {
		form: 'menyerahkan',
		root: 'serah',
		affixes: ['meN-', '-kan'],
		gloss: 'to hand over',
		sentence: 'Ia menyerahkan piala itu kemarin.',
	},
};

const article = {
	id: 'a',
	title: 'Jembatan',
	publisher: 'Warta Lontar',
	publishedAt: '2024-05-05',
	url: 'https://warta-lontar.example/jembatan',
};

function deckOf(cards: readonly unknown[], fields: object = {}): object {
	return {
		format: 'newsquiz',
		version: 1,
		id: 'contoh',
		title: 'Contoh',
		language: 'id',
		license: 'CC-BY-4.0',
		articles: [article],
		cards,
		...fields,
	};
}

const found = (deck: object): string[] =>
	checkDeck(readDeck(JSON.stringify(deck), 'contoh.json')).map(({rule}) => rule);
const ofCard = (card: object): string[] => found(deckOf([card]));
const many = (count: number, card: (index: number) => Card): Card[] =>
	Array.from({length: count}, (_, index) => ({...card(index), id: `k${index}`}));

/** Cards of one kind that differ in what they ask. */
const harbours = (distractors: (index: number) => string[]) =>
	many(8, (index) => ({
		...amount,
		question: `Berapa kapal yang dapat ditampung Pelabuhan Nomor${index} di Kabupaten${index * 7}?`,
		distractors: distractors(index),
	}));
const verdicts = (answer: (index: number) => string) =>
	many(8, (index) => ({
		...judged,
		question: `Pelabuhan nomor ${index} dibuka pada ${2000 + index}.`,
		answer: answer(index),
	}));
const clauses = (answer: string) =>
	many(8, (index) => ({
		...purpose,
		question: `Untuk apa Pemerintah Kota Lontar menanam pohon di jalan nomor ${index}?`,
		answer,
		evidence: marks(`Pohon ditanam untuk ${answer}.`, answer),
	}));

/** Rule, what is so, a deck that breaks it, and one that nearly does. */
const table: ReadonlyArray<readonly [string, string, object, object]> = [
	['format', 'a field is missing', deckOf([{...good, question: undefined}]), deckOf([good])],
	[
		'id-twice',
		'two cards share an id',
		deckOf([good, {...person, id: 'tempat'}]),
		deckOf([good, {...person, id: 'Tempat'}]),
	],
	[
		'article-unknown',
		'evidence names no article',
		deckOf([good], {articles: [{...article, id: 'b'}]}),
		deckOf([good]),
	],
	[
		'evidence-span',
		'the span lies outside',
		deckOf([{...good, evidence: [{article: 'a', text: sentence, start: 70, end: 999}]}]),
		deckOf([good]),
	],
	[
		'one-gap',
		'a gap of two strokes',
		deckOf([{...cloze, question: cloze.question.replace('____', '__')}]),
		deckOf([cloze]),
	],
	['true-false-answer', 'another word', deckOf([{...judged, answer: 'Tidak'}]), deckOf([judged])],
	[
		'option-is-key',
		'in capitals',
		deckOf([{...good, distractors: ['KENDARI', 'Bitung', 'Kolaka']}]),
		deckOf([{...good, distractors: ['Kendal', 'Bitung', 'Kolaka']}]),
	],
	[
		'option-twice',
		'in other letters',
		deckOf([{...good, distractors: ['Manado', 'manado', 'Kolaka']}]),
		deckOf([good]),
	],
	[
		'items-and-pairs',
		'one item',
		deckOf([{...good, form: 'order', distractors: undefined, items: ['satu']}]),
		deckOf([{...good, form: 'order', distractors: undefined, items: ['satu', 'dua']}]),
	],

	[
		'no-pointer',
		'tersebut without its noun',
		deckOf([
			{...good, question: 'Di mana bupati tersebut meresmikan Jembatan Randu pada 4 Mei 2024?'},
		]),
		deckOf([
			{
				...good,
				question:
					'Di mana Bupati Wira Santoso meresmikan Jembatan Randu yang terpanjang pada 2024?',
			},
		]),
	],
	[
		'no-pointer',
		'an ending that points',
		deckOf([{...good, question: 'Di mana letak jembatannya yang diresmikan pada 4 Mei 2024?'}]),
		deckOf([{...good, question: 'Di mana Jembatan Randu akhirnya diresmikan pada 4 Mei 2024?'}]),
	],
	[
		'no-pointer',
		'berikut where there are no options',
		deckOf([
			{
				...good,
				distractors: undefined,
				question: 'Di manakah kota berikut yang dikunjungi bupati pada 2024?',
			},
		]),
		deckOf([
			{...good, question: 'Di kota manakah berikut ini Jembatan Randu diresmikan pada 4 Mei 2024?'},
		]),
	],
	[
		'no-pointer',
		'kami has no name to go to',
		deckOf([{...good, question: 'Di mana Bupati Wira Santoso menemui kami pada 4 Mei 2024?'}]),
		deckOf([{...good, question: 'Di mana Wira Santoso berkata "kami siap" pada 4 Mei 2024?'}]),
	],
	[
		'pointer',
		'a name stands before it',
		deckOf([
			{...good, question: 'Di mana Bupati Wira Santoso meresmikan jembatannya pada 4 Mei 2024?'},
		]),
		deckOf([word]),
	],
	[
		'passing-time',
		'last year',
		deckOf([
			{...good, question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu tahun lalu?'},
		]),
		deckOf([
			{
				...good,
				question: 'Di mana Bupati Wira Santoso lalu meresmikan Jembatan Randu pada tahun 2024?',
			},
		]),
	],
	[
		'passing-time',
		'yesterday',
		deckOf([{...good, question: 'Di mana Bupati Wira Santoso kemarin meresmikan Jembatan Randu?'}]),
		deckOf([word]),
	],
	[
		'stray-gap',
		'a question with a gap',
		deckOf([
			{...good, question: 'Di ____ Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?'},
		]),
		deckOf([cloze]),
	],
	[
		'stem-length',
		'two words',
		deckOf([{...good, question: 'Di mana Randu?'}]),
		deckOf([{...good, question: 'Di mana letak Randu?'}]),
	],
	[
		'stem-length',
		'an essay',
		deckOf([
			{...good, question: `Di mana ${'Jembatan Randu Besar '.repeat(14)}?`.replace(' ?', '?')},
		]),
		deckOf([good]),
	],
	[
		'stem-end',
		'no question mark',
		deckOf([{...good, question: good.question.slice(0, -1)}]),
		deckOf([{...good, question: 'Di mana letak jembatan yang dijuluki “Sang Randu?”'}]),
	],
	[
		'stem-end',
		'a cloze without its full stop',
		deckOf([{...cloze, question: cloze.question.slice(0, -1)}]),
		deckOf([cloze]),
	],
	[
		'balanced',
		'one bracket',
		deckOf([
			{...good, question: 'Di mana Jembatan Randu (jembatan kayu diresmikan pada 4 Mei 2024?'},
		]),
		deckOf([
			{...good, question: 'Di mana Jembatan Randu (jembatan kayu) diresmikan pada 4 Mei 2024?'},
		]),
	],
	[
		'whole-sentence',
		'it ends in yang',
		deckOf([{...good, question: 'Di mana Bupati Wira Santoso meresmikan jembatan yang?'}]),
		deckOf([{...good, question: 'Di mana orang menyeberang dan bupati datang pada 4 Mei 2024?'}]),
	],
	[
		'no-residue',
		'a comma before the end',
		deckOf([{...good, question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu,?'}]),
		deckOf([
			{
				...good,
				question: 'Di mana Bupati Wira Santoso, 52 tahun, meresmikan anak-anak sungai Randu?',
			},
		]),
	],
	[
		'glued-words',
		'a capital inside',
		deckOf([
			{...good, question: 'Di mana Bupati Wira Santoso meresmikan jembatanRandu pada 4 Mei 2024?'},
		]),
		deckOf([{...good, question: 'Di mana Bupati Wira Santoso meresmikan MRT pada 4 Mei 2024?'}]),
	],
	[
		'printable',
		'a lost letter',
		deckOf([
			{...good, question: 'Di mana Bupati Wira \ufffd meresmikan Jembatan Randu pada 2024?'},
		]),
		deckOf([{...good, question: 'Di mana Bupati Wira ñ meresmikan Jembatan Randu pada 2024?'}]),
	],
	[
		'negative-stem',
		'yang bukan',
		deckOf([
			{...good, question: 'Kota manakah yang bukan tempat Jembatan Randu diresmikan pada 2024?'},
		]),
		deckOf([
			{...good, question: 'Kota manakah yang BUKAN tempat Jembatan Randu diresmikan pada 2024?'},
		]),
	],
	[
		'double-negative',
		'tidak and tanpa',
		deckOf([
			{...good, question: 'Di mana Jembatan Randu tidak dapat dilewati tanpa izin pada 2024?'},
		]),
		deckOf([
			{
				...good,
				question: 'Di mana Jembatan Randu tidak hanya dilewati pejalan kaki tanpa bayar pada 2024?',
			},
		]),
	],
	[
		'shouting',
		'all capitals',
		deckOf([{...good, question: 'DI MANA BUPATI WIRA SANTOSO MERESMIKAN JEMBATAN RANDU?'}]),
		deckOf([{...good, question: 'Di mana BMKG dan BNPB membuka pos SAR pada 2024?'}]),
	],
	[
		'empty-stem',
		'only a question word',
		deckOf([{...good, question: 'Siapakah itu yang ada di dalam?'}]),
		deckOf([good]),
	],

	[
		'key-in-stem',
		'the key',
		deckOf([
			{
				...good,
				question: 'Di mana Bupati Kendari Wira Santoso meresmikan Jembatan Randu pada 2024?',
			},
		]),
		deckOf([
			{
				...good,
				question: 'Di mana Bupati Kendaritua Wira Santoso meresmikan Jembatan Randu pada 2024?',
			},
		]),
	],
	[
		'key-in-stem',
		'another form of it',
		deckOf([
			{
				...good,
				accept: ['Kota Lulo'],
				question: 'Di mana, selain di kota lulo, Jembatan Randu diresmikan pada 2024?',
			},
		]),
		deckOf([{...good, accept: ['Kota Lulo']}]),
	],
	[
		'key-in-stem',
		'a figure of one digit is no telltale',
		deckOf([
			{
				...amount,
				answer: '180',
				distractors: undefined,
				question: 'Berapa kapal dari 180 yang ditampung pelabuhan?',
				accept: ['180 kapal'],
			},
		]),
		deckOf([
			{
				...amount,
				answer: '2',
				accept: ['180 kapal'],
				distractors: undefined,
				question: 'Berapa kapal yang tiba pada 2 Mei 2024?',
			},
		]),
	],
	[
		'key-part-in-stem',
		'half of a name',
		deckOf([
			{
				...person,
				question: 'Siapakah adik Rendra yang menanam pohon di Bukit Lontar pada Mei 2024?',
			},
		]),
		deckOf([person]),
	],
	[
		'passing-key',
		'kemarin',
		deckOf([{...date, answer: 'tahun lalu', distractors: undefined}]),
		deckOf([date]),
	],
	[
		'date-year',
		'a day without its year',
		deckOf([{...date, answer: '27 Juli', distractors: undefined}]),
		deckOf([
			{
				...date,
				answer: '27 Juli',
				distractors: undefined,
				question: 'Pada tanggal berapakah tahun 1953 Pasar Kencana dibuka?',
			},
		]),
	],
	['key-trim', 'a space before', deckOf([{...good, answer: ' Kendari'}]), deckOf([good])],
	['key-shape', 'a stray comma', deckOf([{...good, answer: 'Kendari,'}]), deckOf([good])],
	[
		'key-shape',
		'a name in small letters',
		deckOf([{...good, answer: 'kendari', distractors: ['manado', 'bitung', 'kolaka']}]),
		deckOf([purpose]),
	],
	[
		'office-date',
		'no time',
		deckOf([{...person, question: 'Siapakah gubernur yang menanam pohon di Bukit Lontar?'}]),
		deckOf([
			{
				...person,
				asOf: '2024-05-05',
				question: 'Siapakah gubernur yang menanam pohon di Bukit Lontar?',
			},
		]),
	],
	[
		'false-explained',
		'no explanation',
		deckOf([{...judged, explanation: undefined}]),
		deckOf([judged]),
	],

	['no-evidence', 'none', deckOf([{...good, evidence: undefined}]), deckOf([good])],
	[
		'key-in-evidence',
		'it marks another word',
		deckOf([{...good, evidence: marks(sentence, 'Jembatan Randu')}]),
		deckOf([
			{
				...good,
				accept: ['Jembatan Randu Kendari'],
				evidence: marks('Di Kota Kendari bupati meresmikan jembatan.', 'Kota Kendari'),
			},
		]),
	],
	[
		'key-in-evidence',
		'a short name with its full form is enough',
		deckOf([{...person, evidence: marks('Ia menanam pohon di Bukit Lontar.', 'Ia')}]),
		deckOf([
			{
				...person,
				evidence: [
					...marks('Ia menanam pohon di Bukit Lontar.', 'Ia'),
					{...marks('Gubernur Rendra Laut datang.', 'Rendra Laut')[0], via: 'antecedent'},
				],
			},
		]),
	],
	[
		'evidence-marks',
		'half a word',
		deckOf([{...good, accept: ['Kend'], evidence: marks(sentence, 'Kend')}]),
		deckOf([good]),
	],
	[
		'evidence-length',
		'a page',
		deckOf([{...good, evidence: marks(`${sentence} ${'Warga datang. '.repeat(120)}`, 'Kendari')}]),
		deckOf([{...good, evidence: marks(`${sentence} ${'Warga datang. '.repeat(80)}`, 'Kendari')}]),
	],

	[
		'option-alias',
		'two names of a country',
		deckOf([
			{
				...good,
				answer: 'Tiongkok',
				evidence: marks('Mereka tiba di Tiongkok.', 'Tiongkok'),
				distractors: ['China', 'Jepang', 'Rusia'],
			},
		]),
		deckOf([
			{
				...good,
				answer: 'Tiongkok',
				evidence: marks('Mereka tiba di Tiongkok.', 'Tiongkok'),
				distractors: ['Chile', 'Jepang', 'Rusia'],
			},
		]),
	],
	[
		'option-alias',
		'one amount, written twice',
		deckOf([
			{
				...amount,
				answer: '1,5 juta',
				accept: ['180 kapal'],
				distractors: ['1.500.000', '2 juta', '3 juta'],
			},
		]),
		deckOf([
			{
				...amount,
				answer: '1,5 juta',
				accept: ['180 kapal'],
				distractors: ['2 juta', '2,5 juta', '3 juta'],
			},
		]),
	],
	[
		'option-alias',
		'letters and what they stand for',
		deckOf([
			{
				...good,
				kind: 'organisation',
				answer: 'Badan Pusat Lontar',
				evidence: marks('Badan Pusat Lontar tiba.', 'Badan Pusat Lontar'),
				distractors: ['BPL', 'BNL', 'BKL'],
			},
		]),
		deckOf([
			{
				...good,
				kind: 'organisation',
				answer: 'Badan Pusat Lontar',
				evidence: marks('Badan Pusat Lontar tiba.', 'Badan Pusat Lontar'),
				distractors: ['BPR', 'BNL', 'BKL'],
			},
		]),
	],
	[
		'option-part',
		'a longer name',
		deckOf([{...person, distractors: ['Rendra Laut Jaya', 'Nia Rosada', 'Tirta Wana']}]),
		deckOf([{...person, distractors: ['Rendra Darat', 'Nia Rosada', 'Tirta Wana']}]),
	],
	[
		'option-part',
		'a denial is another thing',
		deckOf([
			{
				...purpose,
				distractors: [
					'dapat mencegah tanah longsor',
					'menarik wisatawan asing',
					'memperluas pasar ikan',
				],
			},
		]),
		deckOf([
			{
				...purpose,
				distractors: [
					'tidak mencegah tanah longsor',
					'menarik wisatawan asing',
					'memperluas pasar ikan',
				],
			},
		]),
	],
	[
		'option-kind',
		'a place among dates',
		deckOf([{...date, distractors: ['Kendari', '25 Juli 1950', '25 Juni 1953']}]),
		deckOf([date]),
	],
	[
		'option-kind',
		'names that hold a figure',
		deckOf([
			{
				...good,
				kind: 'event',
				answer: 'Apollo 11',
				accept: ['Kendari'],
				distractors: ['Rp5', 'Soyuz', 'Vostok'],
			},
		]),
		deckOf([
			{
				...good,
				kind: 'event',
				answer: 'Apollo 11',
				accept: ['Kendari'],
				distractors: ['Gemini', 'Soyuz', 'Vostok'],
			},
		]),
	],
	[
		'option-precision',
		'a year among days',
		deckOf([{...date, distractors: ['1950', '25 Juli 1950', '25 Juni 1953']}]),
		deckOf([date]),
	],
	[
		'option-unit',
		'people among ships',
		deckOf([{...amount, distractors: ['160 kapal', '200 orang', '220 kapal']}]),
		deckOf([amount]),
	],
	[
		'word-fields',
		'nothing is said of the word',
		deckOf([{...gloss, word: undefined}]),
		deckOf([gloss]),
	],
	[
		'word-in-sentence',
		'its sentence has another form',
		deckOf([{...gloss, word: {...serah, sentence: 'Ketua panitia menyerah kepada lawannya.'}}]),
		deckOf([{...gloss, question: 'Apa arti “Menyerahkan”?\nKetua panitia menyerahkan piala.'}]),
	],
	[
		'word-in-sentence',
		'the question does not show it',
		deckOf([{...gloss, question: 'Apa arti kata ini?\nKetua panitia memberikan piala.'}]),
		deckOf([gloss]),
	],
	[
		'word-gap',
		'two gaps',
		deckOf([{...recall, question: `${recall.question} Ia ____ medali juga.`}]),
		deckOf([recall]),
	],
	[
		'word-gap',
		'a gap in a question for a meaning',
		deckOf([{...gloss, question: `${gloss.question} Ia ____ medali juga.`}]),
		deckOf([gloss]),
	],
	[
		'word-shown',
		'the sentence has the word a second time',
		deckOf([{...recall, question: `${recall.question} Ia menyerahkan medali juga.`}]),
		deckOf([{...recall, question: `${recall.question} Ia menyerah juga.`}]),
	],
	[
		'family-root',
		'a form of another root',
		deckOf([{...family, distractors: ['menyerah', 'penyerahan', 'menyerang']}]),
		deckOf([family]),
	],
	[
		'gloss-alike',
		'another way of handing',
		deckOf([{...gloss, distractors: ['to hand out', 'to attack', 'to take back']}]),
		deckOf([{...gloss, distractors: ['to be fit', 'to attack', 'to take back']}]),
	],
	[
		'option-all-none',
		'semua benar',
		deckOf([{...good, distractors: ['Manado', 'Bitung', 'Semua jawaban benar']}]),
		deckOf([{...good, distractors: ['Manado', 'Bitung', 'Semua Indah']}]),
	],
	[
		'option-all-none',
		'A dan B',
		deckOf([{...good, distractors: ['Manado', 'Bitung', 'A dan B']}]),
		deckOf([{...good, distractors: ['Manado', 'Bitung', 'Adan']}]),
	],
	[
		'option-in-stem',
		'it was named',
		deckOf([{...good, distractors: ['Jembatan Randu', 'Bitung', 'Kolaka']}]),
		deckOf([{...good, distractors: ['Jembatan Lontar', 'Bitung', 'Kolaka']}]),
	],
	[
		'option-count',
		'one',
		deckOf([{...good, distractors: ['Manado']}]),
		deckOf([{...good, distractors: ['Manado', 'Bitung']}]),
	],
	[
		'option-order',
		'falling',
		deckOf([{...amount, distractors: ['220 kapal', '200 kapal', '160 kapal']}]),
		deckOf([amount]),
	],
	[
		'option-case',
		'only the key has no capital',
		deckOf([
			{
				...purpose,
				distractors: ['Menambah tempat parkir', 'Menarik wisatawan', 'Memperluas pasar ikan'],
			},
		]),
		deckOf([
			{
				...purpose,
				distractors: ['Menambah tempat parkir', 'menarik wisatawan', 'memperluas pasar ikan'],
			},
		]),
	],
	[
		'key-longest',
		'by half',
		deckOf([{...purpose, distractors: ['menanam padi', 'menambah air', 'menarik warga']}]),
		deckOf([{...purpose, distractors: ['menanam padi di sawah', 'menambah air', 'menarik warga']}]),
	],
	[
		'key-stands-out',
		'by far',
		deckOf([{...purpose, distractors: ['parkir', 'wisata', 'ikan']}]),
		deckOf([{...purpose, distractors: ['tempat parkir', 'wisata', 'ikan']}]),
	],
	[
		'option-lengths',
		'most are far longer',
		deckOf([
			{
				...purpose,
				distractors: [
					'menambah tempat parkir bagi para pengunjung',
					'menarik wisatawan asing dari semua negara',
					'memperluas pasar',
				],
			},
		]),
		deckOf([
			{
				...purpose,
				distractors: [
					'menambah tempat parkir bagi para pengunjung',
					'menarik wisatawan asing',
					'memperluas pasar ikan',
				],
			},
		]),
	],
	[
		'clue-word',
		'only the key repeats it',
		deckOf([
			{
				...purpose,
				question: 'Untuk apa lahan di Lontar ditanami agar tidak longsor?',
			},
		]),
		deckOf([
			{
				...purpose,
				question: 'Untuk apa lahan di Lontar ditanami agar tidak longsor?',
				distractors: ['menambah longsor salju', 'menarik wisatawan asing', 'memperluas pasar ikan'],
			},
		]),
	],
	[
		'shared-parts',
		'each option has two parts of the key',
		deckOf([{...date, distractors: ['27 Juli 1950', '25 Juli 1953', '27 Juni 1953']}]),
		deckOf([date]),
	],

	[
		'two-answers',
		'one stem, two keys',
		deckOf([
			good,
			{
				...good,
				id: 'lain',
				answer: 'Wakatobi',
				evidence: marks('Jembatan itu ada di Wakatobi.', 'Wakatobi'),
			},
		]),
		deckOf([
			good,
			{
				...good,
				id: 'lain',
				answer: 'Kota Kendari',
				accept: ['Kendari'],
				question: 'Di kota manakah Jembatan Randu berada sejak 2024?',
			},
		]),
	],
	[
		'asked-twice',
		'the same card again',
		deckOf([good, {...good, id: 'lain'}]),
		deckOf([
			good,
			{...good, id: 'lain', question: 'Di kota manakah Jembatan Randu dapat dilihat sejak 2024?'},
		]),
	],
	[
		'given-away',
		'another stem says it',
		deckOf([
			good,
			{
				...amount,
				question:
					'Berapa kapal yang lewat ketika Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024?',
			},
		]),
		deckOf([
			good,
			{
				...amount,
				question: 'Berapa kapal yang lewat di Kendari ketika Bupati Wira Santoso tiba pada 2024?',
			},
		]),
	],
	[
		'given-away',
		'not if both are never shown together',
		deckOf([
			{...good, fact: 'f'},
			{
				...amount,
				fact: 'g',
				question:
					'Berapa kapal yang lewat ketika Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024?',
			},
		]),
		deckOf([
			{...good, fact: 'f'},
			{
				...amount,
				fact: 'f',
				question:
					'Berapa kapal yang lewat ketika Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024?',
			},
		]),
	],
	[
		'one-sentence',
		'two gaps of one sentence',
		deckOf([
			{...good, fact: 'f'},
			{
				...date,
				fact: 'g',
				question: 'Kapan Bupati Wira Santoso meresmikan Jembatan Randu di Kendari?',
				answer: '4 Mei 2024',
				distractors: undefined,
				evidence: marks(sentence, '4 Mei 2024'),
			},
		]),
		deckOf([
			{...good, fact: 'f'},
			{
				...date,
				fact: 'f',
				question: 'Kapan Bupati Wira Santoso meresmikan Jembatan Randu di Kendari?',
				answer: '4 Mei 2024',
				distractors: undefined,
				evidence: marks(sentence, '4 Mei 2024'),
			},
		]),
	],
	[
		'option-true',
		'named together with the key',
		deckOf([
			{
				...person,
				distractors: ['Nia Rosada', 'Budi Karsa', 'Tirta Wana'],
				evidence: marks('Rendra Laut dan Nia Rosada menanam pohon di Bukit Lontar.', 'Rendra Laut'),
			},
		]),
		deckOf([
			{
				...person,
				distractors: ['Nia Rosada', 'Budi Karsa', 'Tirta Wana'],
				evidence: marks(
					'Rendra Laut menanam pohon di Bukit Lontar yang dimiliki Nia Rosada.',
					'Rendra Laut',
				),
			},
		]),
	],
	[
		'option-true',
		'true by another card’s sentence',
		deckOf([
			person,
			{
				...amount,
				evidence: marks(
					'Pada Mei 2024 gubernur Budi Karsa menanam pohon di Bukit Lontar di depan 180 kapal.',
					'180 kapal',
				),
			},
		]),
		deckOf([
			person,
			{
				...amount,
				evidence: marks(
					'Pada Mei 2024 gubernur Budi Karsa membuka jalan di depan 180 kapal.',
					'180 kapal',
				),
			},
		]),
	],

	[
		'no-burden',
		'who was arrested',
		deckOf([
			{
				...person,
				question: 'Siapakah pengusaha yang ditangkap polisi karena penipuan pada Mei 2024?',
			},
		]),
		deckOf([{...person, question: 'Siapakah pelatih yang timnya ditahan imbang pada Mei 2024?'}]),
	],
	[
		'no-false-claim',
		'a name and a crime',
		deckOf([{...judged, question: 'Pedagang bernama Raka Wibisana menjadi tersangka pencurian.'}]),
		deckOf([{...judged, question: 'Polisi menetapkan tiga tersangka pencurian.'}]),
	],
	[
		'no-suicide',
		'never',
		deckOf([{...good, question: 'Di mana seorang warga Kota Randu bunuh diri pada 4 Mei 2024?'}]),
		deckOf([
			{...good, question: 'Di mana seorang warga Kota Randu melindungi diri pada 4 Mei 2024?'},
		]),
	],

	['no-cards', 'an empty deck', deckOf([]), deckOf([good])],
	[
		'source',
		'no article',
		deckOf([{...good, evidence: undefined}], {articles: undefined}),
		deckOf([good]),
	],
	[
		'source',
		'no publisher',
		deckOf([good], {articles: [{...article, publisher: undefined}]}),
		deckOf([good]),
	],
	[
		'source-date',
		'no date',
		deckOf([good], {articles: [{...article, publishedAt: undefined}]}),
		deckOf([good]),
	],
	[
		'source-link',
		'no address, and not their own',
		deckOf([good], {articles: [{...article, url: undefined}]}),
		deckOf([good], {
			authors: ['Warta Lontar'],
			articles: [{...article, url: undefined}],
		}),
	],
	[
		'example-left',
		'the title of a new deck',
		deckOf([good], {title: 'Judul paket kartu'}),
		deckOf([good]),
	],
	[
		'licence',
		'authors and no licence',
		deckOf([good], {authors: ['Ibu Guru'], license: undefined}),
		deckOf([good], {authors: ['Ibu Guru'], license: 'CC-BY-4.0'}),
	],
	[
		'licence',
		'a card that somebody typed, and no licence',
		deckOf([{...good, id: 'tempat'}], {license: undefined}),
		deckOf([{...good, id: 'c0123456789abcdef'}], {license: undefined}),
	],
	[
		'key-position',
		'always in the middle',
		deckOf(harbours(() => ['160 kapal', '200 kapal', '220 kapal'])),
		deckOf(
			harbours((index) =>
				index % 2
					? ['160 kapal', '200 kapal', '220 kapal']
					: ['190 kapal', '200 kapal', '220 kapal'],
			),
		),
	],
	[
		'key-length-habit',
		'always the longest',
		deckOf(clauses('mencegah semua tanah longsor')),
		deckOf(clauses('mencegah longsor')),
	],
	[
		'true-false-habit',
		'always false',
		deckOf(verdicts(() => 'Salah')),
		deckOf(verdicts((index) => (index % 2 ? 'Salah' : 'Benar'))),
	],
];

describe('the rules', () => {
	it('have ids of their own, and sentences in both languages', () => {
		expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
		for (const {means, todo} of rules) {
			for (const text of [means.id, means.en, todo.id, todo.en])
				expect(text).toMatch(/^\p{Lu}|^"/u);
		}
	});

	it('are all in this table', () => {
		expect(new Set(table.map(([rule]) => rule))).toEqual(new Set(rules.map(({id}) => id)));
	});

	it.each(table)('%s: %s', (rule, _, broken, sound) => {
		expect(found(broken)).toContain(rule);
		expect(found(sound)).not.toContain(rule);
	});
});

describe('cards that a teacher would sign', () => {
	it.each([good, person, date, amount, purpose, cloze, judged, word])('$id', (card) => {
		expect(ofCard(card)).toEqual([]);
	});

	it('also stand together', () => {
		expect(found(deckOf([good, person, date, amount, purpose, judged, word]))).toEqual([]);
	});
});

it('a deck that is not right yet has its sound cards judged, each in its own place', () => {
	const deck = deckOf([{id: 7}, {...good, distractors: ['Manado']}, {...person, answer: ''}]);
	const findings = checkDeck(readDeck(JSON.stringify(deck), 'contoh.json'));
	expect(findings.map(({rule, path}) => `${rule} ${path.join('.')}`)).toEqual([
		'format cards.0.id',
		'format cards.0.question',
		'format cards.0.answer',
		'format cards.2.answer',
		'option-count cards.1.distractors',
	]);
});
