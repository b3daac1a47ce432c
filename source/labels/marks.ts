import type {WordingField} from '../deck/changed.js';
import type {Language} from '../errors.js';
import type {FlagReason} from '../progress/event.js';
import type {Deed} from '../progress/latest.js';

/** What is said of cards that are suspended, put off, flagged or changed, and of taking things back. */
export interface MarkLabels {
	/** How a card stands, in a word or two. */
	readonly suspended: string;
	readonly leech: (lapses: number) => string;
	readonly buried: string;
	readonly flagged: string;
	readonly changed: string;
	readonly reasons: Readonly<Record<FlagReason, string>>;
	/** Said when something has been done; how to take it back follows. */
	readonly done: Readonly<Record<Exclude<Deed, 'answer' | 'accepted'>, string>>;
	/** Between these stands the key. */
	readonly takeBack: readonly [before: string, after: string];
	/** Said when something has been taken back, of a card with this question. */
	readonly undone: Readonly<Record<Deed, (question: string) => string>>;
	/** In place of the question of a card that is not there any more. */
	readonly unknownCard: string;
	readonly nothingToUndo: string;
	readonly becameLeech: (lapses: number) => string;
	readonly leechAdvice: string;
	readonly leechSuspended: string;
	readonly flag: {
		readonly title: string;
		readonly ask: string;
		readonly note: string;
		readonly noteHere: string;
	};
	readonly form: {
		readonly title: string;
		readonly fields: Readonly<Record<WordingField, string>>;
		readonly empty: string;
		/** Beside a field that differs from the deck. */
		readonly isOwn: string;
		readonly leave: string;
		readonly unchanged: string;
		readonly noEditor: string;
		readonly line: (line: number, problem: string) => string;
		readonly kept: string;
	};
	readonly list: {
		readonly reason: (reason: string) => string;
		readonly deckSays: string;
		/** At home, of the selected deck; the key stands behind it. */
		readonly ofDeck: (suspended: number, flagged: number, changed: number) => string;
	};
}

const indonesian: MarkLabels = {
	suspended: 'diistirahatkan',
	leech: (lapses) => `bandel, ${lapses} kali terlupa`,
	buried: 'ditunda sampai besok',
	flagged: 'ditandai',
	changed: 'diubah',
	reasons: {
		wrong: 'jawabannya salah',
		ambiguous: 'jawabannya bisa lebih dari satu',
		unclear: 'soalnya tidak jelas',
		outdated: 'sudah tidak berlaku',
		language: 'bahasanya keliru',
		other: 'alasan lain',
	},
	done: {
		suspended: 'Kartu tadi diistirahatkan: tidak muncul sampai Anda mempelajarinya lagi.',
		unsuspended: 'Kartu ini dipelajari lagi.',
		buried: 'Kartu tadi ditunda sampai besok.',
		reset: 'Kartu ini menjadi kartu baru lagi.',
		flagged: 'Kartu ini ditandai.',
		unflagged: 'Tanda pada kartu ini dicabut.',
		changed: 'Kartu ini diubah; kemajuan belajarnya tetap.',
	},
	takeBack: [' Tekan ', ' untuk membatalkan.'],
	undone: {
		answer: (question) => `Jawaban untuk “${question}” dibatalkan.`,
		accepted: (question) => `Jawaban Anda untuk “${question}” tidak lagi diterima.`,
		changed: (question) => `Perubahan pada “${question}” dibatalkan.`,
		suspended: (question) => `“${question}” tidak jadi diistirahatkan.`,
		unsuspended: (question) => `“${question}” kembali diistirahatkan.`,
		buried: (question) => `“${question}” tidak jadi ditunda.`,
		reset: (question) => `Kemajuan belajar “${question}” dipulihkan.`,
		flagged: (question) => `“${question}” tidak jadi ditandai.`,
		unflagged: (question) => `“${question}” kembali ditandai.`,
	},
	unknownCard: 'kartu yang sudah tidak ada',
	nothingToUndo: 'Tidak ada lagi yang bisa dibatalkan.',
	becameLeech: (lapses) => `Kartu tadi bandel: sudah ${lapses} kali terlupa. Itu biasa.`,
	leechAdvice:
		'Coba ubah soalnya, beri petunjuk, atau baca lagi beritanya; mungkin juga kartu ini belum perlu.',
	leechSuspended:
		'Sementara ini kartunya diistirahatkan; pelajari lagi kapan saja dari “kartu bertanda” di layar awal.',
	flag: {
		title: 'Tandai kartu',
		ask: 'Apa yang keliru pada kartu ini?',
		note: 'Catatan untuk penulis paket ini (boleh kosong):',
		noteHere: 'ketik catatan Anda',
	},
	form: {
		title: 'Ubah kartu',
		fields: {
			question: 'Soal',
			answer: 'Jawaban',
			accept: 'Juga benar',
			distractors: 'Pilihan salah',
			hint: 'Petunjuk',
			explanation: 'Penjelasan',
		},
		empty: 'kosong',
		isOwn: 'berbeda dari paketnya',
		leave: 'Keluar tanpa menyimpan perubahan ini?',
		unchanged: 'Tidak ada yang berubah.',
		noEditor: 'Penyunting teks hanya bisa dibuka dari aplikasi di terminal.',
		line: (line, problem) => `Baris ${line}: ${problem}.`,
		kept: 'Teks Anda masih ada: buka lagi penyuntingnya untuk memperbaiki.',
	},
	list: {
		reason: (reason) => `Alasan: ${reason}`,
		deckSays: 'Menurut paketnya',
		ofDeck: (suspended, flagged, changed) =>
			[
				...(suspended > 0 ? [`${suspended} diistirahatkan`] : []),
				...(flagged > 0 ? [`${flagged} ditandai`] : []),
				...(changed > 0 ? [`${changed} diubah`] : []),
			].join(', '),
	},
};

const english: MarkLabels = {
	suspended: 'suspended',
	leech: (lapses) => `leech, forgotten ${lapses} times`,
	buried: 'put off until tomorrow',
	flagged: 'flagged',
	changed: 'changed',
	reasons: {
		wrong: 'the answer is wrong',
		ambiguous: 'more than one answer is right',
		unclear: 'the question is unclear',
		outdated: 'it is no longer true',
		language: 'the language is wrong',
		other: 'another reason',
	},
	done: {
		suspended: 'That card is suspended: it stays away until you take it up again.',
		unsuspended: 'This card is back in study.',
		buried: 'That card is put off until tomorrow.',
		reset: 'This card is new again.',
		flagged: 'This card is flagged.',
		unflagged: 'This card is no longer flagged.',
		changed: 'This card is changed; its progress stays.',
	},
	takeBack: [' Press ', ' to undo.'],
	undone: {
		answer: (question) => `Your answer to “${question}” is taken back.`,
		accepted: (question) => `What you had accepted for “${question}” is no longer accepted.`,
		changed: (question) => `The change of “${question}” is taken back.`,
		suspended: (question) => `“${question}” is no longer suspended.`,
		unsuspended: (question) => `“${question}” is suspended again.`,
		buried: (question) => `“${question}” is no longer put off.`,
		reset: (question) => `What you had learnt of “${question}” is back.`,
		flagged: (question) => `“${question}” is no longer flagged.`,
		unflagged: (question) => `“${question}” is flagged again.`,
	},
	unknownCard: 'a card that is gone',
	nothingToUndo: 'There is nothing left to undo.',
	becameLeech: (lapses) => `A leech: forgotten ${lapses} times by now. It happens.`,
	leechAdvice:
		'Try another wording, add a hint, or read the news it is from again; perhaps you need not know it yet.',
	leechSuspended:
		'For now it is suspended; take it up again at any time from “marked cards” on the home screen.',
	flag: {
		title: 'Flag a card',
		ask: 'What is wrong with this card?',
		note: 'A note for the author of this deck (may be empty):',
		noteHere: 'type your note',
	},
	form: {
		title: 'Edit a card',
		fields: {
			question: 'Question',
			answer: 'Answer',
			accept: 'Also right',
			distractors: 'Wrong options',
			hint: 'Hint',
			explanation: 'Explanation',
		},
		empty: 'empty',
		isOwn: 'differs from the deck',
		leave: 'Leave these changes without saving them?',
		unchanged: 'Nothing has changed.',
		noEditor: 'A text editor can be opened only from the app in a terminal.',
		line: (line, problem) => `Line ${line}: ${problem}.`,
		kept: 'Your text is still there: open the editor again to correct it.',
	},
	list: {
		reason: (reason) => `Reason: ${reason}`,
		deckSays: 'The deck says',
		ofDeck: (suspended, flagged, changed) =>
			[
				...(suspended > 0 ? [`${suspended} suspended`] : []),
				...(flagged > 0 ? [`${flagged} flagged`] : []),
				...(changed > 0 ? [`${changed} changed`] : []),
			].join(', '),
	},
};

const all: Readonly<Record<Language, MarkLabels>> = {id: indonesian, en: english};

export function markLabelsFor(language: Language): MarkLabels {
	return all[language];
}
