import {burdens, harmWordsOf, namesIn} from '../harm.js';
import {wordsOf} from '../text.js';
import {type CardRule, fault, fine} from '../rule.js';

/** What may not be done to people: rules about crime, death and illness. */
export const peopleRules: readonly CardRule[] = [
	{
		id: 'no-burden',
		family: 'people',
		severity: 'error',
		means: {
			id: 'Tidak ada orang yang menjadi jawaban sebagai tersangka, korban, atau pasien.',
			en: 'Nobody is a key as a suspect, a victim or a patient.',
		},
		todo: {
			id: 'Tanyakan tanggal, tempat, jumlah, atau lembaganya.',
			en: 'Ask for the date, the place, the number or the body.',
		},
		checkCard({card, isAsked, isWord}) {
			if (isWord || !isAsked || !/^(?:person|quote)$/.test(card.kind)) return fine;
			const word = burdenIn(card.question);
			return word === undefined
				? fine
				: fault(
						['question'],
						`soal ini menanyakan nama orang bersama kata "${word}"`,
						`it asks for a person’s name together with "${word}"`,
					);
		},
	},
	{
		id: 'no-false-claim',
		family: 'people',
		severity: 'error',
		means: {
			id: 'Tidak ada pernyataan keliru tentang kejahatan, kematian, atau penyakit seseorang.',
			en: 'No false statement is made about anybody’s crime, death or illness.',
		},
		todo: {
			id: 'Tulis pernyataan yang benar, atau tanpa nama orang.',
			en: 'Write what is true, or leave the name out.',
		},
		checkCard({card}) {
			const claims =
				card.form === 'true-false' && card.answer === 'Salah'
					? [card.question]
					: card.form === 'statement'
						? (card.distractors ?? [])
						: [];
			const at = claims.findIndex(
				(claim) => burdenIn(claim) !== undefined && namesIn(claim).length > 0,
			);
			return at < 0
				? fine
				: fault(
						card.form === 'statement' ? ['distractors', at] : ['question'],
						'pernyataan keliru ini dapat mencemarkan nama orang',
						'this false statement may hurt somebody’s name',
					);
		},
	},
	{
		id: 'no-suicide',
		family: 'people',
		severity: 'error',
		means: {
			id: 'Tidak ada soal tentang bunuh diri.',
			en: 'No card asks about a suicide.',
		},
		todo: {id: 'Hapus kartu ini.', en: 'Delete this card.'},
		checkCard: ({card, isWord}) =>
			!isWord && harmWordsOf(`${card.question} ${card.answer}`).has('suicide')
				? fault(['question'], 'kartu ini tentang bunuh diri', 'it is about a suicide')
				: fine,
	},
];

function burdenIn(text: string): string | undefined {
	return harmWordsOf(text).size === 0 ? undefined : wordsOf(text).find((word) => burdens.has(word));
}
