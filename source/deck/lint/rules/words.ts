import {blank} from '../../deck-rules.js';
import type {Card} from '../../deck.js';
import {type CardRule, fault, fine} from '../rule.js';
import {brief, padded, wordsOf} from '../text.js';
import type {CardView} from '../view.js';
import {eachOption} from './each-option.js';

/** Whether the card has a gap for its word to be put in. */
const hasGap = ({form}: Card): boolean => form === 'recall' || form === 'family';

/** *Apa kata dasar “pertahanan”?* Its wrong options are cut wrongly on purpose. */
const asksForRoot = ({form, word, answer, question}: Card): boolean =>
	form === 'family' && word?.root === answer && !question.includes(blank);

const says = (text: string, words: string): boolean =>
	padded(wordsOf(text)).includes(padded(wordsOf(words)));

/** What a root keeps under its affixes: *serah* is *-erah* in *menyerah*. */
function coreOf(root: string): string {
	const [last = ''] = root.toLowerCase().split(' ').slice(-1);
	return last.length > 3 ? last.slice(1) : last;
}

const isOfRoot = (form: string, root: string): boolean =>
	form.toLowerCase().replaceAll(' ', '').includes(coreOf(root));

/** Words that any two English glosses may share. */
const small = new Set(
	'to be a an the of or in on at by for with from up out over into not'.split(' '),
);

function sharedWord(option: readonly string[], key: readonly string[]): string | undefined {
	return option.find((word) => !small.has(word) && key.includes(word));
}

/** What stands in brackets only says of what it is: *to set (a rate)*, *to pay (a rate)*. */
const bareGloss = (gloss: string): string => gloss.replace(/\([^()]{0,60}\)/g, ' ');

const wordOf = ({card}: CardView): NonNullable<Card['word']> | undefined => card.word;

/** What a card that asks for a word has to be. */
export const wordRules: readonly CardRule[] = [
	{
		id: 'word-fields',
		family: 'words',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Kartu kata (gloss, recall, family) mengisi "word": bentuk, kata dasar, imbuhan, arti, dan kalimatnya.',
			en: 'A word card (gloss, recall, family) fills in "word": form, root, affixes, gloss and sentence.',
		},
		todo: {id: 'Isi "word".', en: 'Fill in "word".'},
		checkCard: ({card}) =>
			card.word === undefined && /^(?:gloss|recall|family)$/.test(card.form ?? '')
				? fault([], '"word" belum diisi', 'it has no "word"')
				: fine,
	},
	{
		id: 'word-in-sentence',
		family: 'words',
		severity: 'error',
		means: {
			id: 'Kata itu ada dalam kalimat contohnya, dan soal tentang artinya memuat kata itu.',
			en: 'The word stands in its sentence, and a question for its meaning shows it.',
		},
		todo: {
			id: 'Tulis "form" seperti dalam kalimatnya, atau ganti kalimatnya.',
			en: 'Write "form" as the sentence has it, or take another sentence.',
		},
		checkCard(view) {
			const word = wordOf(view);
			if (!word) return fine;
			if (!says(word.sentence, word.form)) {
				return fault(
					['word', 'sentence'],
					`kalimatnya tidak memuat "${brief(word.form)}"`,
					`its sentence has no "${brief(word.form)}"`,
				);
			}
			return view.card.form === 'gloss' && !says(view.card.question, word.form)
				? fault(
						['question'],
						`soal tidak memuat "${brief(word.form)}"`,
						`the question has no "${brief(word.form)}"`,
					)
				: fine;
		},
	},
	{
		id: 'word-gap',
		family: 'words',
		severity: 'error',
		means: {
			id: 'Soal yang menanyakan kata atau bentuknya memuat tepat satu ____; soal tentang arti tidak memuatnya.',
			en: 'A question for a word or its form has exactly one ____; a question for a meaning has none.',
		},
		todo: {
			id: 'Tulis ____ sekali, di tempat katanya.',
			en: 'Write ____ once, where the word belongs.',
		},
		checkCard({card}) {
			if ((card.form !== 'gloss' && !hasGap(card)) || asksForRoot(card)) return fine;
			const gaps = card.question.match(/_{2,}/g) ?? [];
			const isRight = hasGap(card) ? gaps.length === 1 && gaps[0] === blank : gaps.length === 0;
			return isRight
				? fine
				: fault(
						['question'],
						`memuat ${gaps.length} bagian kosong`,
						`it has ${gaps.length} gap${gaps.length === 1 ? '' : 's'}`,
					);
		},
	},
	{
		id: 'word-shown',
		family: 'words',
		severity: 'error',
		means: {
			id: 'Soal tidak memuat kata atau arti yang ditanyakannya.',
			en: 'The question does not show the word or the meaning that it asks for.',
		},
		todo: {
			id: 'Pakai kalimat yang memuat kata itu sekali saja.',
			en: 'Take a sentence that has the word once.',
		},
		checkCard: ({card, stem, keyWords, isWord}) =>
			isWord &&
			(card.form === 'gloss' || hasGap(card)) &&
			keyWords.join('').length > 2 &&
			stem.includes(padded(keyWords)) &&
			// *ingat* may be both the root that is named and the form that is wanted.
			!(card.form === 'family' && card.word?.root === card.answer)
				? fault(['question'], 'soal memuat jawabannya', 'the question shows its key')
				: fine,
	},
	{
		id: 'family-root',
		family: 'words',
		severity: 'error',
		means: {
			id: 'Semua pilihan soal bentuk kata berasal dari kata dasar yang sama.',
			en: 'All options of a question for a form come from one root.',
		},
		todo: {
			id: 'Ganti pengecoh itu dengan bentuk lain dari kata dasarnya.',
			en: 'Replace it by another form of the root.',
		},
		checkCard(view) {
			const word = wordOf(view);
			if (!word || view.card.form !== 'family' || asksForRoot(view.card)) return fine;
			return eachOption(view, ({text}) =>
				isOfRoot(text, word.root)
					? undefined
					: {
							id: `bukan bentuk dari "${brief(word.root)}"`,
							en: `it is no form of "${brief(word.root)}"`,
						},
			);
		},
	},
	{
		id: 'gloss-alike',
		family: 'words',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Pengecoh soal arti tidak berbagi kata dengan jawabannya, kecuali semuanya.',
			en: 'Distractors of a question for a meaning share no word with the key, unless all do.',
		},
		todo: {id: 'Ganti pengecoh itu.', en: 'Replace that distractor.'},
		checkCard(view) {
			if (view.card.form !== 'gloss') return fine;
			const key = wordsOf(bareGloss(view.card.answer));
			const sharedWith = (text: string) => sharedWord(wordsOf(bareGloss(text)), key);
			// What all options have gives none of them away.
			const inAll = (view.card.distractors ?? []).every((text) => sharedWith(text) !== undefined);
			return eachOption(view, ({text}) => {
				const shared = inAll ? undefined : sharedWith(text);
				return shared === undefined
					? undefined
					: {
							id: `juga memuat "${shared}" seperti jawabannya`,
							en: `it has "${shared}" as the key does`,
						};
			});
		},
	},
];
