import {padded, wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import {evidenceOf} from '../view.js';

const isWordCharacter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** What has to prove a key. */
export const evidenceRules: readonly CardRule[] = [
	{
		id: 'no-evidence',
		family: 'evidence',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Setiap kartu memuat kalimat yang membuktikan jawabannya.',
			en: 'Every card has a sentence that proves its key.',
		},
		todo: {
			id: 'Kutip kalimat beritanya ("evidence"; kolom atau baris "Bukti").',
			en: 'Fill in "evidence" with the sentence.',
		},
		checkCard: ({card}) =>
			evidenceOf(card).length === 0
				? fault([], 'tidak ada kalimat bukti', 'no sentence proves the key')
				: fine,
	},
	{
		id: 'key-in-evidence',
		family: 'evidence',
		severity: 'error',
		means: {
			id: 'Bagian bukti yang ditandai memuat jawaban, atau bukti lain menunjukkan apa yang dirujuknya.',
			en: 'The marked part of the evidence gives the key, or further evidence shows what it refers to.',
		},
		todo: {
			id: 'Tandai jawaban dalam kalimat buktinya, atau tambahkan bentuk itu ("accept"; "Juga benar").',
			en: 'Mark the key in its sentence, or add that form to "accept".',
		},
		checkCard({card, isAsked, isWord, keyWords}) {
			const evidence = evidenceOf(card);
			const [first] = evidence;
			if (!first || !isAsked) return fine;
			const marked = first.text.slice(first.start, first.end);
			const span = wordsOf(marked).join(' ');
			if (span === '')
				return fault(['evidence', 0], 'bagian yang ditandai kosong', 'the marked part is empty');
			// A date is written out, a word is asked about in its sentence, and a clause may be shortened.
			if (card.kind === 'date' || isWord) return fine;
			const isKnown = [card.answer, ...(card.accept ?? [])].some(
				(form) => wordsOf(form).join(' ') === span,
			);
			if (isKnown || evidence.some(({via}) => via === 'antecedent')) return fine;
			const isInside = padded(wordsOf(marked)).includes(padded(keyWords));
			return isInside
				? fine
				: fault(
						['evidence', 0],
						`yang ditandai "${marked.trim().slice(0, 60)}", bukan jawabannya`,
						`it marks "${marked.trim().slice(0, 60)}", which is not the key`,
					);
		},
	},
	{
		id: 'evidence-marks',
		family: 'evidence',
		severity: 'advice',
		means: {
			id: 'Bagian yang ditandai dalam bukti tidak memotong kata.',
			en: 'The marked part of the evidence cuts no word.',
		},
		todo: {id: 'Geser "start" atau "end".', en: 'Move "start" or "end".'},
		checkCard: ({card}) =>
			evidenceOf(card).flatMap(({text, start, end}, at) => {
				const cuts = (offset: number) =>
					isWordCharacter(text[offset - 1]) && isWordCharacter(text[offset]);
				return cuts(start) || cuts(end)
					? fault(['evidence', at], 'sebuah kata terpotong', 'a word is cut')
					: fine;
			}),
	},
	{
		id: 'evidence-length',
		family: 'evidence',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Bukti cukup pendek untuk dibaca (1.500 huruf).',
			en: 'The evidence is short enough to be read (1,500 characters).',
		},
		todo: {id: 'Kutip kalimatnya saja.', en: 'Quote only the sentence.'},
		checkCard: ({card}) =>
			evidenceOf(card).flatMap(({text}, at) =>
				text.length > 1500
					? fault(['evidence', at], 'terlalu panjang untuk dibaca', 'it is too long to be read')
					: fine,
			),
	},
];
