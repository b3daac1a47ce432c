import {emptyWords, harmlessNya, passingTimes, pointers} from '../data/words.js';
import {withoutQuotations, wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import type {CardView} from '../view.js';

/** A fault of a stem. */
export const stemFault = (id: string, en: string) => fault(['question'], id, en);

/** Phrases that point at the options, which stand on the card. */
const toOptions = /\b(?:(?:berikut|di bawah) ini|berikut)\b/giu;

export const gap = '____';

/** What the stem of a card says in its own words. */
export function own({card, isWord}: CardView): string {
	return isWord ? '' : withoutQuotations(card.question);
}

/** A published sentence with a gap, its context before it: it points within the article, as its evidence shows. */
function isPublished({card}: CardView): boolean {
	const {form, question, evidence = []} = card;
	const [first] = evidence;
	const [before = '', after = ''] = question.split(gap);
	const beside = [before.trim().split(' ').slice(-3), after.trim().split(' ').slice(0, 3)].map(
		(words) => words.join(' '),
	);
	return (
		form === 'cloze' &&
		first !== undefined &&
		beside.some((words) => words.length > 7 && first.text.includes(words))
	);
}

/** The words of the stem that point, each with what stands before it. */
function pointing(view: CardView): Array<{readonly word: string; readonly before: string}> {
	if (isPublished(view)) return [];
	const text = view.options.length > 0 ? own(view).replace(toOptions, '') : own(view);
	return [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].flatMap((match) => {
		const word = match[0].toLowerCase();
		const isPointer =
			pointers.has(word) || (/^\p{L}{3,}nya$/u.test(word) && !harmlessNya.has(word));
		return isPointer ? [{word, before: text.slice(0, match.index)}] : [];
	});
}

/** Whether something stands before a word that it can refer to: a name, or the same noun. */
function hasReferent({word, before}: {word: string; before: string}): boolean {
	const words = before.split(/[^\p{L}\p{N}-]+/u).filter((part) => part !== '');
	if (/^(?:kami|kita|saya|aku|kamu|anda|kalian)$/.test(word)) return false;
	const noun = words.at(-1)?.toLowerCase();
	if (/^(?:tersebut|itu|ini)$/.test(word)) {
		return words.slice(0, -1).some((other) => other.toLowerCase() === noun) || hasName(words);
	}
	return hasName(words);
}

/** A capital inside a sentence makes a name; the first word has one anyway. */
function hasName(words: readonly string[]): boolean {
	return words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

const passing =
	/\b(?:(?:hari|pekan|minggu|bulan|tahun|malam|pagi|siang|sore) (?:ini|lalu|kemarin|depan|mendatang)|saat ini|(?:tadi|nanti) (?:pagi|siang|sore|malam))\b/iu;

/** What the stem of a card has to say by itself. */
export const stemRules: readonly CardRule[] = [
	{
		id: 'no-pointer',
		family: 'stem',
		severity: 'error',
		means: {
			id: 'Soal berdiri sendiri: tidak ada kata yang menunjuk ke luar kartu (ia, tersebut, -nya).',
			en: 'The stem stands alone: no word points at something outside the card (ia, tersebut, -nya).',
		},
		todo: {
			id: 'Tulis nama atau benda yang dimaksud.',
			en: 'Write the name or thing that is meant.',
		},
		checkCard(view) {
			const found = pointing(view).find((pointer) => !hasReferent(pointer));
			return found
				? stemFault(
						`"${found.word}" tidak menunjuk apa pun dalam soal ini`,
						`"${found.word}" points at nothing in this question`,
					)
				: fine;
		},
	},
	{
		id: 'pointer',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal lebih jelas dengan nama daripada dengan kata tunjuk, juga bila yang ditunjuk ada di dalamnya.',
			en: 'A name is clearer than a word that points, even where the stem says what is meant.',
		},
		todo: {id: 'Ulangi namanya.', en: 'Repeat the name.'},
		checkCard(view) {
			const all = pointing(view);
			const [found] = all;
			return found && all.every(hasReferent)
				? stemFault(`"${found.word}" dapat berarti lain`, `"${found.word}" may mean something else`)
				: fine;
		},
	},
	{
		id: 'passing-time',
		family: 'stem',
		severity: 'error',
		means: {
			id: 'Waktu disebut dengan tanggal, bulan, atau tahun, bukan dengan kata seperti "kemarin" dan "tahun lalu".',
			en: 'A time is given as a date, month or year, not by words such as "kemarin" and "tahun lalu".',
		},
		todo: {id: 'Tulis tanggal, bulan, atau tahunnya.', en: 'Write the date, month or year.'},
		checkCard(view) {
			const text = isPublished(view) ? '' : own(view);
			const found = passing.exec(text)?.[0] ?? wordsOf(text).find((word) => passingTimes.has(word));
			return found === undefined
				? fine
				: stemFault(
						`"${found}" berarti lain setiap hari`,
						`"${found}" means something else each day`,
					);
		},
	},
	{
		id: 'stray-gap',
		family: 'stem',
		severity: 'error',
		means: {
			id: 'Hanya soal rumpang dan soal kata memuat ____.',
			en: 'Only a cloze and a question about a word hold ____.',
		},
		todo: {
			id: 'Tulis "form": "cloze", atau ganti ____ dengan kata tanya.',
			en: 'Write "form": "cloze", or put a question word for ____.',
		},
		checkCard: ({card, isWord}) =>
			!isWord && card.form !== 'cloze' && card.question.includes(gap)
				? stemFault(
						'soal ini bertitik-titik, tetapi bukan soal rumpang',
						'it has a gap but is no cloze',
					)
				: fine,
	},
	{
		id: 'empty-stem',
		family: 'stem',
		severity: 'error',
		means: {
			id: 'Soal menyebut apa yang ditanyakan, tidak hanya kata tanya.',
			en: 'The stem says what is asked, not only a question word.',
		},
		todo: {id: 'Tulis pertanyaan yang lengkap.', en: 'Write the whole question.'},
		checkCard: ({card, stemWords}) =>
			card.form !== 'match' &&
			card.form !== 'order' &&
			stemWords.every((word) => emptyWords.has(word) || /^_+$/.test(word))
				? stemFault('tidak menyebut apa yang ditanyakan', 'it does not say what is asked')
				: fine,
	},
];
