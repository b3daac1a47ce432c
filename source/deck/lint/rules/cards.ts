import {emptyWords} from '../data/words.js';
import {brief, padded, sameText, wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';
import {type CardView, type DeckView, evidenceOf} from '../view.js';

const isSibling = (a: CardView, b: CardView): boolean =>
	a.card.fact !== undefined && a.card.fact === b.card.fact;

const named = ({card, index}: CardView): string => `${index + 1} ("${brief(card.id)}")`;

/** How much of what a stem speaks of another text has, the words of an answer apart. */
function overlap(content: ReadonlySet<string>, words: readonly string[]): number {
	if (content.size === 0) return 0;
	const there = new Set(words);
	return [...content].filter((word) => there.has(word)).length / content.size;
}

/** Whether one sentence proves both, or the one card shows the other's sentence before its own. */
const isOfOneSentence = (a: CardView, b: CardView): boolean => {
	const [first] = evidenceOf(a.card);
	if (first === undefined) return false;
	const isContext =
		b.card.form === 'cloze' && b.card.question.includes(first.text.trim().slice(-24, -1));
	return isContext || first.text === evidenceOf(b.card)[0]?.text;
};

/** The card whose stem gives this card's key away, if one does. */
function giverOf(
	view: CardView,
	{stemsWith}: DeckView,
	ofOneSentence: boolean,
): CardView | undefined {
	if (!view.isAsked || view.isWord || view.content.size < 3) return undefined;
	const [only = ''] = view.keyWords;
	if (view.keyWords.length === 1 && (only.length < 3 || emptyWords.has(only))) return undefined;
	return stemsWith
		.get(view.keyWords.join(' '))
		?.find(
			(other) =>
				other !== view &&
				!other.isWord &&
				!isSibling(view, other) &&
				isOfOneSentence(view, other) === ofOneSentence &&
				overlap(view.content, other.stemWords) >= 0.75,
		);
}

/** *Siapakah Menteri Sosial …?* is true of whoever the sentence gives that office, not of all whom it names. */
function holdsOffice(
	{stemWords}: CardView,
	sentence: readonly string[],
	name: readonly string[],
): boolean {
	if (!/^siapa(?:kah)?$/.test(stemWords[0] ?? '') || stemWords.includes('yang')) return true;
	const end = stemWords.indexOf('pada');
	const office = stemWords.slice(1, end < 0 ? undefined : end);
	const text = padded(sentence);
	return text.includes(padded([...office, ...name])) || text.includes(padded([...name, ...office]));
}

/** Whether a distractor stands beside the key as its equal in a sentence: *A dan B*, *A, B, dan C*. */
function isBesideKey(view: CardView, option: string): boolean {
	const [first] = evidenceOf(view.card);
	if (!first) return false;
	const key = first.text.slice(first.start, first.end);
	const between = textBetween(first.text, key, option);
	if (between === undefined) return false;
	// *Ambon, Maluku*: a place and the larger one that it lies in.
	return (
		/^,? (?:dan|serta|maupun) $/.test(between) || (between === ', ' && view.card.kind !== 'place')
	);
}

function textBetween(text: string, a: string, b: string): string | undefined {
	const [first, second] = [text.indexOf(a), text.indexOf(b)];
	if (first < 0 || second < 0 || a === '' || b === '') return undefined;
	return first < second
		? text.slice(first + a.length, Math.max(first + a.length, second))
		: text.slice(second + b.length, Math.max(second + b.length, first));
}

/** What the cards of a deck have to do with one another. */
export const cardsRules: readonly CardRule[] = [
	{
		id: 'two-answers',
		family: 'cards',
		severity: 'error',
		means: {
			id: 'Dua kartu dengan soal yang sama tidak memberi jawaban yang berbeda.',
			en: 'Two cards with one stem do not give different keys.',
		},
		todo: {
			id: 'Bedakan soalnya dengan tanggal, tempat, atau nama.',
			en: 'Tell them apart by a date, place or name.',
		},
		checkCard(view, deck) {
			const other = deck.byStem
				.get(sameText(view.card.question))
				?.find((second) => second !== view && !isSameKey(view, second));
			// A sentence to be judged, ordered or gapped anew is asked again on purpose.
			return other && view.isAsked && other.isAsked && view.card.form === other.card.form
				? fault(
						['question'],
						`kartu ${named(other)} menanyakan hal yang sama dengan jawaban lain`,
						`card ${named(other)} asks the same and has another key`,
						other.index,
					)
				: fine;
		},
	},
	{
		id: 'asked-twice',
		family: 'cards',
		severity: 'advice',
		dropsBuilt: true,
		means: {id: 'Tidak ada soal yang ditulis dua kali.', en: 'No stem is there twice.'},
		todo: {id: 'Hapus salah satunya.', en: 'Delete one of them.'},
		checkCard(view, deck) {
			const first = deck.byStem
				.get(sameText(view.card.question))
				?.find((other) => isSameKey(view, other) && sameOptions(view, other));
			return first === undefined || first === view
				? fine
				: fault(
						['question'],
						`kartu ${named(first)} sama dengan kartu ini`,
						`card ${named(first)} asks the same`,
						first.index,
					);
		},
	},
	{
		id: 'given-away',
		family: 'cards',
		severity: 'error',
		means: {
			id: 'Soal kartu dari kalimat lain tidak membocorkan jawaban kartu ini, kecuali keduanya satu "fact" dan karena itu tidak muncul bersama.',
			en: 'No stem from another sentence gives this card’s key away, unless both are of one "fact" and so never shown together.',
		},
		todo: {
			id: 'Ubah salah satu soal, atau beri keduanya "fact" yang sama.',
			en: 'Reword one of them, or give both the same "fact".',
		},
		checkCard(view, deck) {
			const giver = giverOf(view, deck, false);
			return giver
				? fault(
						['answer'],
						`soal kartu ${named(giver)} membocorkannya`,
						`the stem of card ${named(giver)} gives it away`,
						giver.index,
					)
				: fine;
		},
	},
	{
		id: 'one-sentence',
		family: 'cards',
		severity: 'advice',
		means: {
			id: 'Dua kartu dari satu kalimat, yang soalnya saling membocorkan, memakai satu "fact" agar tidak muncul bersama.',
			en: 'Two cards of one sentence whose stems give each other away have one "fact", so that they are never shown together.',
		},
		todo: {
			id: 'Beri keduanya "fact" yang sama, atau hapus yang kurang penting.',
			en: 'Give both the same "fact", or delete the lesser one.',
		},
		checkCard(view, deck) {
			const giver = giverOf(view, deck, true);
			return giver && giver.index < view.index
				? fault(
						['answer'],
						`soal kartu ${named(giver)} dari kalimat yang sama membocorkannya`,
						`the stem of card ${named(giver)}, of the same sentence, gives it away`,
						giver.index,
					)
				: fine;
		},
	},
	{
		id: 'option-true',
		family: 'cards',
		severity: 'error',
		means: {
			id: 'Tidak ada pengecoh yang juga benar menurut kalimat bukti kartu mana pun.',
			en: 'No distractor is true as well by the evidence of any card.',
		},
		todo: {
			id: 'Ganti pengecoh itu, atau persempit soalnya.',
			en: 'Replace that distractor, or narrow the stem.',
		},
		checkCard(view, deck) {
			if (!view.isAsked || view.isWord || view.content.size < 3) return fine;
			return view.options.slice(1).flatMap((option, at) => {
				const path = ['distractors', at];
				if (isBesideKey(view, option.text)) {
					return fault(
						path,
						'disebut bersama jawaban dalam buktinya',
						'the evidence names it together with the key',
					);
				}
				const other = deck.sentencesWith
					.get(option.words.join(' '))
					?.find(
						({words, card}) =>
							card !== view &&
							!padded(words).includes(padded(view.keyWords)) &&
							overlap(view.content, words) >= 0.8 &&
							holdsOffice(view, words, option.words),
					);
				return other
					? fault(
							path,
							`menurut bukti kartu ${named(other.card)} pilihan ini juga benar`,
							`by the evidence of card ${named(other.card)} it is true as well`,
							other.card.index,
						)
					: fine;
			});
		},
	},
];

function isSameKey(a: CardView, b: CardView): boolean {
	const forms = new Set([a.card.answer, ...(a.card.accept ?? [])].map(keyText));
	return [b.card.answer, ...(b.card.accept ?? [])].some((form) => forms.has(keyText(form)));
}

const keyText = (text: string) => wordsOf(text).join(' ') || sameText(text);

/** *Manakah pernyataan yang sesuai dengan isi teks?* is asked again and again, each time of other options. */
function sameOptions(a: CardView, b: CardView): boolean {
	return a.card.form === b.card.form;
}
