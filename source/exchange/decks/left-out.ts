import {type Bilingual, UserError} from '../../errors.js';
import {NumberedNotes} from '../numbered-notes.js';

const reasons = {
	form: {
		id: 'bentuk soal ini tidak dikenal di sana, jadi tidak ikut',
		en: 'this form of question is not known there, so it is left out',
	},
	options: {
		id: 'tidak punya pilihan salah yang muat, jadi tidak ikut',
		en: 'no wrong option that fits, so it is left out',
	},
	question: {
		id: 'soalnya terlalu panjang, jadi tidak ikut',
		en: 'the question is too long, so it is left out',
	},
	key: {
		id: 'jawabannya terlalu panjang, jadi tidak ikut',
		en: 'the answer is too long, so it is left out',
	},
	option: {
		id: 'pilihan salah yang terlalu panjang tidak ikut',
		en: 'wrong options that are too long are left out',
	},
	fewer: {
		id: 'pilihan salah yang berlebih tidak ikut',
		en: 'wrong options beyond the limit are left out',
	},
	explanation: {
		id: 'pembahasannya terlalu panjang, jadi tidak ikut',
		en: 'the explanation is too long, so it is left out',
	},
} as const satisfies Record<string, Bilingual>;

export type LeftOutReason = keyof typeof reasons;

/** So many cards are named in a note. */
const named = 20;

/** What a quiz service does not take of a deck, by the numbers of the cards. Nothing is cut short without a word. */
export class LeftOut {
	readonly #service: string;
	readonly #cards = new NumberedNotes<LeftOutReason>();

	constructor(service: string) {
		this.#service = service;
	}

	add(reason: LeftOutReason, card: number): void {
		this.#cards.add(reason, card);
	}

	/** @throws UserError when there are cards, but none that the service takes */
	refuseNothing(taken: number, cards: number): void {
		if (taken > 0) return;
		const [first] = this.notes();
		throw new UserError(
			cards === 0
				? {id: 'Paket kartu ini kosong.', en: 'There are no cards in this deck.'}
				: {
						id: `Tidak ada kartu yang dapat dipakai di ${this.#service}. ${first?.id ?? ''}`.trim(),
						en: `There is no card that ${this.#service} takes. ${first?.en ?? ''}`.trim(),
					},
			{
				hint: {
					id: 'Yang dapat dipakai: soal pilihan ganda dan benar-salah yang pendek. Format lain: --format bank-soal atau docx.',
					en: 'It takes short questions with options, and true or false. Other formats: --format bank-soal or docx.',
					inApp: {
						id: 'Yang dapat dipakai: soal pilihan ganda dan benar-salah yang pendek. Pilih format lain: bank-soal atau docx.',
						en: 'It takes short questions with options, and true or false. Choose another format: bank-soal or docx.',
					},
				},
			},
		);
	}

	notes(): Bilingual[] {
		return this.#cards.notes(
			(reason, cards) => ({
				id: `${this.#service}, kartu ${cards}: ${reasons[reason].id}.`,
				en: `${this.#service}, card ${cards}: ${reasons[reason].en}.`,
			}),
			named,
		);
	}
}
