import {emptyWords} from '../data/words.js';
import {rising} from '../figures.js';
import {padded, wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import type {CardView} from '../view.js';
import {eachOption} from './each-option.js';

const whole = ['distractors'] as const;

const startsUpper = (text: string): boolean | undefined => {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter === undefined ? undefined : letter !== letter.toLowerCase();
};

const isNamed = ({card}: CardView) => /^(?:person|quote|place)$/.test(card.kind);

function keyIsLonger({card, options}: CardView): boolean {
	const [key, ...wrong] = options;
	if (!key) return false;
	const most = Math.max(...wrong.map(({text}) => text.length));
	return card.answer.length > 1.3 * most && card.answer.length - most >= 6;
}

/** What may not give the key of a choice away: number, order, case, length and shared parts of its options. */
export const optionLookRules: readonly CardRule[] = [
	{
		id: 'option-in-stem',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal tidak menyebut pengecohnya: yang sudah disebut jelas bukan jawaban.',
			en: 'The stem names no distractor: what it names is plainly not the answer.',
		},
		todo: {id: 'Ganti pengecoh itu.', en: 'Replace that distractor.'},
		checkCard(view) {
			if (view.isWord || !view.isAsked) return fine;
			return eachOption(view, ({words, shape}) =>
				shape.type === 'words' &&
				words.length > 0 &&
				!(words.length === 1 && (words[0]!.length < 4 || emptyWords.has(words[0]!))) &&
				view.stem.includes(padded(words))
					? {id: 'sudah disebut dalam soal', en: 'the stem names it'}
					: undefined,
			);
		},
	},
	{
		id: 'option-count',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Soal pilihan memuat dua sampai empat pengecoh.',
			en: 'A choice has two to four distractors.',
		},
		todo: {
			id: 'Tambahkan pengecoh yang baik, atau kosongkan agar jawabannya diketik.',
			en: 'Add good distractors, or leave them out so that the answer is typed.',
		},
		checkCard({options}) {
			const count = options.length - 1;
			return count === 1 || count > 4
				? fault(whole, `ada ${count} pengecoh`, `there ${count === 1 ? 'is 1' : `are ${count}`}`)
				: fine;
		},
	},
	{
		id: 'option-order',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Pengecoh berupa angka dan tanggal ditulis dari kecil ke besar.',
			en: 'Distractors that are figures or dates stand in rising order.',
		},
		todo: {id: 'Jalankan: newsquiz check --fix', en: 'Run: newsquiz check --fix'},
		checkCard({card}) {
			const {answer, distractors = []} = card;
			const order = rising([answer, ...distractors])?.filter((text) => text !== answer);
			return order &&
				order.length === distractors.length &&
				order.join('\n') !== distractors.join('\n')
				? fault(whole, 'tidak urut dari kecil ke besar', 'they are not in rising order')
				: fine;
		},
	},
	{
		id: 'option-case',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Huruf awal jawaban dan pengecoh sama: semua besar atau semua kecil.',
			en: 'Key and distractors begin alike: all with a capital or all without.',
		},
		todo: {id: 'Samakan huruf awalnya.', en: 'Begin them alike.'},
		checkCard({options}) {
			const [key, ...wrong] = options.map(({text}) => startsUpper(text));
			const known = wrong.filter((upper) => upper !== undefined);
			return key !== undefined && known.length > 0 && known.every((upper) => upper !== key)
				? fault(
						['answer'],
						'hanya jawabannya yang berhuruf awal lain',
						'only the key begins otherwise',
					)
				: fine;
		},
	},
	{
		id: 'key-longest',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Jawaban tidak jauh lebih panjang daripada setiap pengecoh (paling banyak 30%).',
			en: 'The key is not much longer than every distractor (at most 30%).',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard: (view) =>
			keyIsLonger(view)
				? fault(['answer'], 'jawabannya paling panjang', 'the key is the longest by far')
				: fine,
	},
	{
		id: 'key-stands-out',
		family: 'options',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Jawaban yang bukan nama tidak lebih dari dua kali panjang pengecohnya.',
			en: 'A key that is no name is not over twice as long as its distractors.',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			if (!key || isNamed(view)) return fine;
			return key.text.length > 2.2 * Math.max(...wrong.map(({text}) => text.length)) + 4
				? fault(['answer'], 'panjangnya mencolok', 'it stands out by its length')
				: fine;
		},
	},
	{
		id: 'option-lengths',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Panjang pengecoh mendekati panjang jawaban (70 sampai 130%).',
			en: 'Distractors are near the key in length (70 to 130%).',
		},
		todo: {id: 'Samakan panjangnya.', en: 'Make them alike in length.'},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			// Names are as long as they are, and one odd option among several gives nothing away.
			if (!key || isNamed(view) || keyIsLonger(view)) return fine;
			const far = wrong.filter(({text}) => {
				const by = Math.abs(text.length - key.text.length);
				return by > 0.3 * key.text.length && by >= 10;
			});
			return far.length * 2 > wrong.length
				? fault(whole, 'panjangnya jauh berbeda dari jawaban', 'their length is far from the key’s')
				: fine;
		},
	},
	{
		id: 'clue-word',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Tidak ada kata soal yang terulang hanya dalam jawaban.',
			en: 'No word of the stem is repeated in the key alone.',
		},
		todo: {
			id: 'Ganti kata itu dalam soal, atau pakai juga dalam pengecoh.',
			en: 'Use another word in the stem, or use it in distractors too.',
		},
		checkCard(view) {
			const [key, ...wrong] = view.options;
			if (!key || view.isWord || !view.isAsked) return fine;
			const word = key.words.find(
				(other) =>
					other.length > 4 &&
					view.content.has(other) &&
					!wrong.some(({words}) => words.includes(other)),
			);
			return word === undefined
				? fine
				: fault(['answer'], `hanya jawaban mengulang "${word}"`, `only the key repeats "${word}"`);
		},
	},
	{
		id: 'shared-parts',
		family: 'options',
		severity: 'advice',
		means: {
			id: 'Hari, bulan, dan tahun tersebar merata di antara pilihan, sehingga tidak membocorkan jawaban.',
			en: 'Days, months and years are shared evenly by the options and give nothing away.',
		},
		todo: {
			id: 'Pakai tiap bagian jawaban sesering bagian lain, misalnya dua hari dan dua bulan.',
			en: 'Use each part of the key as often as the others, such as two days by two months.',
		},
		checkCard({options}) {
			const parts = options.map(({text, shape}) =>
				shape.type === 'date' && shape.precision === 'day' ? wordsOf(text) : undefined,
			);
			if (options.length < 4 || parts.some((words) => words === undefined)) return fine;
			const shares = parts.map((words) =>
				words!.reduce(
					(sum, word, at) => sum + parts.filter((other) => other![at] === word).length,
					0,
				),
			);
			const [key = 0, ...wrong] = shares;
			return key > Math.max(...wrong) + 1
				? fault(
						whole,
						'jawabannya berbagi paling banyak bagian',
						'the key shares most of its parts',
					)
				: fine;
		},
	},
];
