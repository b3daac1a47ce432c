import {negations} from '../data/words.js';
import {brief, wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import {gap, own, stemFault as stem} from './stem.js';

const isBalanced = (text: string): boolean => {
	const count = (mark: string) => text.split(mark).length - 1;
	return (
		count('"') % 2 === 0 &&
		count('“') === count('”') &&
		count('(') === count(')') &&
		count('[') === count(']')
	);
};

const brokenOff =
	/(?<!\p{L})(?:yang|dan|di|ke|dari|untuk|dengan|pada|oleh|bahwa|serta|atau|sebagai|ketika|saat|karena|tentang|agar|bahkan|terutama|termasuk|yakni|yaitu|meski|sementara)[.?]$|--|(?:bahkan|yakni|yaitu) \p{L}+(?: \p{L}+)?[.?]$/u;

const gluedWords =
	/(?<!\p{L})\p{Ll}{4,}\p{Lu}\p{Ll}|\p{Ll}{4}(?:19|20)\d\d(?!\d)|(?<!\p{Ll})\p{Ll}{3,}\p{Lu}\p{Ll}{2,}\s\p{Lu}|(?<!\p{L})\p{Lu}{2,}(?:dari|yang|dan|untuk|pada|dengan|sebagai|dalam|akan|telah)(?!\p{L})/u;

const residue = /,\s*[?.]$|\(\s*\)|,,|\s[,.?]|\b(\p{L}{2,}) \1\b(?!-)/u;

/** How the stem of a card has to be written. */
export const stemStyleRules: readonly CardRule[] = [
	{
		id: 'stem-length',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Soal cukup panjang untuk jelas (18 huruf) dan cukup pendek untuk sekali baca (280 huruf; kalimat rumpang 480).',
			en: 'The stem is long enough to be clear (18 characters) and short enough to be read once (280; with a gap 480).',
		},
		todo: {id: 'Perjelas atau persingkat soalnya.', en: 'Make it clearer or shorter.'},
		checkCard: ({card, isWord}) =>
			!isWord &&
			(card.question.length < 18 || card.question.length > (card.form === 'cloze' ? 480 : 280))
				? stem(
						`panjangnya ${card.question.length} huruf`,
						`it has ${card.question.length} characters`,
					)
				: fine,
	},
	{
		id: 'stem-end',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Pertanyaan berakhir dengan tanda tanya, kalimat rumpang dan pernyataan dengan titik.',
			en: 'A question ends with a question mark, a cloze or a statement with a full stop.',
		},
		todo: {id: 'Bubuhkan tanda bacanya.', en: 'Add the mark.'},
		checkCard({card, isWord}) {
			if (isWord || card.form === 'match' || card.form === 'order') return fine;
			const isSentence = card.form === 'cloze' || card.form === 'true-false';
			const end = card.question.trimEnd().replace(/(?<!["”’')\]])["”’')\]]+$/, '');
			if (isSentence ? /[.?!]$/.test(end) : /[?]$/.test(end)) return fine;
			return isSentence
				? stem('tidak berakhir dengan titik', 'it does not end with a full stop')
				: stem('tidak berakhir dengan tanda tanya', 'it does not end with a question mark');
		},
	},
	{
		id: 'balanced',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Tanda kutip dan kurung berpasangan.',
			en: 'Quotation marks and brackets come in pairs.',
		},
		todo: {id: 'Tambahkan pasangannya.', en: 'Add the other one.'},
		checkCard: ({card}) =>
			isBalanced(card.question) && isBalanced(card.answer)
				? fine
				: fault(
						[isBalanced(card.question) ? 'answer' : 'question'],
						'tanda kutip atau kurung tidak berpasangan',
						'a quotation mark or bracket has no partner',
					),
	},
	{
		id: 'whole-sentence',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {id: 'Soal tidak terputus di tengah.', en: 'The stem does not break off.'},
		todo: {id: 'Lengkapi kalimatnya.', en: 'Complete the sentence.'},
		checkCard: ({card, isWord}) =>
			!isWord && brokenOff.test(card.question)
				? stem('kalimatnya terputus', 'the sentence breaks off')
				: fine,
	},
	{
		id: 'no-residue',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {
			id: 'Tidak ada sisa suntingan: kata berulang, koma ganda, spasi sebelum tanda baca.',
			en: 'Nothing is left of an edit: no word or comma twice, no space before a mark.',
		},
		todo: {id: 'Rapikan soalnya.', en: 'Tidy it up.'},
		checkCard(view) {
			const found = residue.exec(own(view).replace(gap, 'X'))?.[0];
			return found === undefined
				? fine
				: stem(`ada sisa: "${brief(found)}"`, `something is left over: "${brief(found)}"`);
		},
	},
	{
		id: 'glued-words',
		family: 'stem',
		severity: 'advice',
		dropsBuilt: true,
		means: {id: 'Tidak ada kata yang menempel.', en: 'No words have run together.'},
		todo: {id: 'Pisahkan dengan spasi.', en: 'Part them by a space.'},
		checkCard({card}) {
			const found = gluedWords.exec(`${card.question} ${card.answer}`)?.[0];
			return found === undefined
				? fine
				: stem(`kata menempel pada "${found}"`, `words have run together at "${found}"`);
		},
	},
	{
		id: 'printable',
		family: 'stem',
		severity: 'error',
		means: {
			id: 'Soal, jawaban, dan pilihan hanya memuat huruf yang dapat ditampilkan.',
			en: 'Stem, key and options hold only characters that can be shown.',
		},
		todo: {id: 'Ketik ulang bagian itu.', en: 'Type that part again.'},
		checkCard: ({card}) =>
			[card.question, card.answer, ...(card.distractors ?? [])].some((text) =>
				/[\ufffd\p{Cc}]/u.test(text.replace(/[\n\t\r]/g, ' ')),
			)
				? stem('ada huruf rusak atau tanda kendali', 'there is a broken or a control character')
				: fine,
	},
	{
		id: 'negative-stem',
		family: 'stem',
		severity: 'advice',
		means: {
			id: 'Soal pilihan menanyakan yang benar; kata ingkar mudah terlewat kecuali ditulis dengan huruf besar.',
			en: 'A choice asks for what is so; a negative is easily missed unless it stands in capitals.',
		},
		todo: {
			id: 'Tanyakan yang benar, atau tulis BUKAN, TIDAK, KECUALI dengan huruf besar.',
			en: 'Ask for what is so, or write BUKAN, TIDAK, KECUALI in capitals.',
		},
		checkCard(view) {
			const found = /\b(?:yang|mana yang) (?:bukan|tidak)\b|\bkecuali\b|\bbukanlah\b/u.exec(
				own(view),
			);
			return found && view.options.length > 0
				? stem(`"${found[0]}" mudah terlewat`, `"${found[0]}" is easily missed`)
				: fine;
		},
	},
	{
		id: 'double-negative',
		family: 'stem',
		severity: 'advice',
		means: {
			id: 'Tidak ada dua kata ingkar dalam satu soal.',
			en: 'No two negatives stand in one stem.',
		},
		todo: {id: 'Ubah menjadi kalimat positif.', en: 'Say it positively.'},
		checkCard(view) {
			// *bukan … melainkan*, *tidak hanya* deny nothing twice.
			const text = own(view).replace(/\b(?:tidak|bukan|tak) (?:hanya|saja)\b/giu, '');
			const words = wordsOf(text);
			const most = words.includes('bukan') && words.includes('melainkan') ? 2 : 1;
			return words.filter((word) => negations.has(word)).length > most
				? stem('dua kata ingkar membingungkan', 'two negatives confuse')
				: fine;
		},
	},
	{
		id: 'shouting',
		family: 'stem',
		severity: 'advice',
		means: {
			id: 'Soal tidak seluruhnya berhuruf besar.',
			en: 'The stem is not all in capitals.',
		},
		todo: {id: 'Pakai huruf kecil.', en: 'Use small letters.'},
		checkCard: ({card, content}) =>
			content.size >= 3 && !/\p{Ll}/u.test(card.question)
				? stem('seluruhnya huruf besar', 'it is all in capitals')
				: fine,
	},
];
