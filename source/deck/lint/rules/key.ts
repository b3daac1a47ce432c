import {changingOffices, commonNameWords, emptyWords, passingTimes} from '../data/words.js';
import {padded, wordsOf} from '../text.js';
import {type CardRule, type Fault, fault, fine} from '../rule.js';
import type {CardView} from '../view.js';

const key = (id: string, en: string) => fault(['answer'], id, en);

const named = /^(?:person|place|organisation|event|quote)$/;

/** A form of the key that the stem holds in full, if one does. */
function formInStem({card, stem, isAsked, isWord}: CardView): string | undefined {
	if (!isAsked || isWord) return undefined;
	return [card.answer, ...(card.accept ?? [])].find((form) => {
		const words = wordsOf(form);
		const [first = ''] = words;
		// *2* or *di* may stand in any sentence.
		if (words.length === 0 || (words.length === 1 && (first.length < 3 || emptyWords.has(first))))
			return false;
		return stem.includes(padded(words));
	});
}

function partInStem({card, stem, keyWords, isAsked}: CardView): string | undefined {
	if (!isAsked || !named.test(card.kind)) return undefined;
	const telling = keyWords.filter(
		(word) => word.length > 3 && !emptyWords.has(word) && !commonNameWords.has(word),
	);
	const shown = telling.filter(
		(word) => stem.includes(` ${word} `) && !isOfOtherNames(card.question, keyWords, word),
	);
	// A family name tells the person; one word in three of a body's long name is any word.
	const isTold = card.kind === 'person' || shown.length * 2 >= telling.length;
	return isTold ? shown[0] : undefined;
}

const nameRun = /\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:dan |of |the )?\p{Lu}[\p{L}\p{N}.'’-]*)*/gu;

/** *Korea* in *Korea Selatan* does not tell *Korea Utara*: the word stands in the stem only within other names. */
function isOfOtherNames(question: string, keyWords: readonly string[], word: string): boolean {
	const runs = question.match(nameRun) ?? [];
	if (wordsOf(question.replace(nameRun, ' ')).includes(word)) return false;
	return runs
		.map(wordsOf)
		.filter((run) => run.includes(word))
		.every((run) => run.some((other) => !keyWords.includes(other)));
}

function officeAsked({card, stemWords}: CardView): string | undefined {
	if (!/^siapa(?:kah)?$/.test(stemWords[0] ?? '') && card.kind !== 'person') return undefined;
	return stemWords.slice(0, 4).find((word) => changingOffices.has(word));
}

/** What the key of a card has to be. */
export const keyRules: readonly CardRule[] = [
	{
		id: 'key-in-stem',
		family: 'key',
		severity: 'error',
		means: {
			id: 'Soal tidak memuat jawabannya, juga tidak dalam bentuk lain yang diterima.',
			en: 'The stem does not hold its key, nor another accepted form of it.',
		},
		todo: {id: 'Hapus jawaban dari soalnya.', en: 'Take the key out of the stem.'},
		checkCard(view) {
			const form = formInStem(view);
			return form === undefined
				? fine
				: fault(
						['question'],
						`soal memuat jawabannya: "${form}"`,
						`the question holds its key: "${form}"`,
					);
		},
	},
	{
		id: 'key-part-in-stem',
		family: 'key',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal tidak memuat bagian yang khas dari sebuah nama yang ditanyakan.',
			en: 'The stem does not hold a telling part of the name that is asked for.',
		},
		todo: {id: 'Hapus bagian nama itu dari soal.', en: 'Take that part of the name out.'},
		checkCard(view) {
			const part = formInStem(view) === undefined ? partInStem(view) : undefined;
			return part === undefined
				? fine
				: fault(
						['question'],
						`soal memuat bagian jawabannya: "${part}"`,
						`the question holds a part of its key: "${part}"`,
					);
		},
	},
	{
		id: 'passing-key',
		family: 'key',
		severity: 'error',
		means: {
			id: 'Jawaban tidak pernah waktu nisbi seperti "kemarin" atau "tahun lalu".',
			en: 'A key is never a relative time such as "kemarin" or "tahun lalu".',
		},
		todo: {
			id: 'Tulis tanggal atau tahunnya; bentuk aslinya tetap dalam bukti.',
			en: 'Write the date or year; the evidence keeps the words as published.',
		},
		checkCard: ({card, isWord, isAsked}) =>
			!isWord &&
			isAsked &&
			card.answer.length < 40 &&
			(passingTimes.has(card.answer.trim().toLowerCase()) ||
				/^(?:(?:hari|pekan|minggu|bulan|tahun|malam) (?:ini|lalu|depan|mendatang|kemarin)|hari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|(?:senin|selasa|rabu|kamis|jumat|sabtu) (?:lalu|depan|malam|pagi|sore))$/i.test(
					card.answer.trim(),
				))
				? key(
						`"${card.answer}" berarti lain setiap hari`,
						`"${card.answer}" means another day each day`,
					)
				: fine,
	},
	{
		id: 'date-year',
		family: 'key',
		severity: 'advice',
		means: {
			id: 'Jawaban berupa tanggal menyebut tahunnya.',
			en: 'A key that is a date gives its year.',
		},
		todo: {id: 'Tambahkan tahunnya.', en: 'Add the year.'},
		checkCard: ({card, isAsked}) =>
			card.kind === 'date' &&
			isAsked &&
			!/\d{4}/.test(card.answer) &&
			!/\b\d{4}\b/.test(card.question)
				? key('tanggal ini tanpa tahun', 'this date has no year')
				: fine,
	},
	{
		id: 'key-trim',
		family: 'key',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal, jawaban, dan pilihan tidak diawali atau diakhiri spasi.',
			en: 'Stem, key and options neither begin nor end with white space.',
		},
		todo: {id: 'Jalankan: newsquiz check --fix', en: 'Run: newsquiz check --fix'},
		checkCard({card}) {
			const texts: Array<[ReadonlyArray<string | number>, string]> = [
				[['question'], card.question],
				[['answer'], card.answer],
				...(card.distractors ?? []).map((text, at): [[string, number], string] => [
					['distractors', at],
					text,
				]),
				...(card.accept ?? []).map((text, at): [[string, number], string] => [
					['accept', at],
					text,
				]),
			];
			return texts.flatMap(([path, text]): readonly Fault[] =>
				text.trim() === text
					? fine
					: fault(path, 'ada spasi di tepinya', 'there is white space at its edge'),
			);
		},
	},
	{
		id: 'key-shape',
		family: 'key',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Jawaban satu baris, tanpa tanda baca sisa, paling banyak 160 huruf; nama ditulis dengan huruf besar.',
			en: 'The key is one line without stray marks, at most 160 characters; a name has its capital.',
		},
		todo: {id: 'Rapikan jawabannya.', en: 'Tidy the key.'},
		checkCard({card, isAsked}) {
			const {answer, kind} = card;
			if (/\n/.test(answer))
				return key('jawaban ini lebih dari satu baris', 'the key has several lines');
			if (/^\s*[,.;:)\]]|[,;:([]\s*$/.test(answer))
				return key('ada tanda baca sisa di tepinya', 'a stray mark stands at its edge');
			if (/^(?:person|place|organisation)$/.test(kind) && isAsked && !/\p{Lu}|\d/u.test(answer))
				return key('nama ini tanpa huruf besar', 'this name has no capital');
			return answer.length > 160
				? key(`panjangnya ${answer.length} huruf`, `it has ${answer.length} characters`)
				: fine;
		},
	},
	{
		id: 'office-date',
		family: 'key',
		severity: 'advice',
		means: {
			id: 'Pertanyaan tentang pemegang jabatan menyebut bulan atau tahun, sebab pejabat berganti.',
			en: 'A question about who holds an office gives a month or year, since holders change.',
		},
		todo: {
			id: 'Sebutkan peristiwa dan tahunnya dalam soal, atau isi tanggal berlakunya ("asOf"; "Per tanggal").',
			en: 'Name the event and its year in the stem, or fill in "asOf".',
		},
		checkCard(view) {
			const office = officeAsked(view);
			return office !== undefined &&
				view.card.asOf === undefined &&
				!/\b[12]\d{3}\b/.test(view.card.question)
				? fault(
						['question'],
						`pemegang jabatan "${office}" berganti; soal ini tidak menyebut waktunya`,
						`the office "${office}" changes hands; the question gives no time`,
					)
				: fine;
		},
	},
	{
		id: 'false-explained',
		family: 'key',
		severity: 'advice',
		means: {
			id: 'Soal benar-salah yang salah menjelaskan apa yang benar.',
			en: 'A true-false card that is false explains what is true.',
		},
		todo: {id: 'Isi penjelasannya ("explanation"; "Penjelasan").', en: 'Fill in "explanation".'},
		checkCard: ({card}) =>
			card.form === 'true-false' && card.answer === 'Salah' && card.explanation === undefined
				? key('pelajar tidak diberi tahu apa yang benar', 'the pupil is not told what is true')
				: fine,
	},
];
