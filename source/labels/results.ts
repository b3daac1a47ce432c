import type {Card} from '../deck/deck.js';
import type {Language} from '../errors.js';
import type {Attempt, CardResult} from '../results/result.js';
import {markLabelsFor} from './marks.js';

/** What is said of a pupil's results on their way to the teacher. */
export interface ResultsLabels {
	readonly title: string;
	readonly pupil: string;
	readonly deck: string;
	readonly version: string;
	readonly attempt: Readonly<Record<Attempt, string>>;
	readonly right: string;
	readonly wrong: string;
	readonly chose: string;
	readonly unasked: string;
	readonly flagged: string;
	readonly otherKey: string;
	/** How many cards of the deck are not among the results. */
	readonly left: (count: number) => string;
	readonly nothingElse: string;
	/** In the app. */
	readonly send: {
		readonly title: string;
		readonly ask: string;
		readonly nameHere: string;
		readonly inCode: string;
		readonly inFile: string;
		readonly code: string;
		readonly sendIt: string;
		readonly copied: string;
		/** Of a code that fills several rows. */
		readonly severalRows: string;
		readonly path: string;
		readonly exists: (file: string) => string;
		readonly written: (file: string) => string;
	};
}

const indonesian: ResultsLabels = {
	title: 'Hasil yang akan dikirim',
	pupil: 'Murid',
	deck: 'Paket kartu',
	version: 'versi',
	attempt: {
		first: 'jawaban pertama untuk tiap kartu',
		last: 'jawaban terakhir untuk tiap kartu',
	},
	right: 'benar',
	wrong: 'salah',
	chose: 'memilih',
	unasked: 'tidak dijawab',
	flagged: 'ditandai',
	otherKey: 'dengan kunci yang Anda ubah sendiri; mungkin tidak dihitung',
	left: (count) => `${count} kartu lain belum dijawab.`,
	nothingElse: 'Tanpa waktu, perangkat, atau paket kartu lain.',
	send: {
		title: 'Hasil untuk guru',
		ask: 'Nama samaran atau nomor absen Anda (yang diketahui guru):',
		nameHere: 'misalnya: 07',
		inCode: 'Hanya ini yang ada dalam kode:',
		inFile: 'Hanya ini yang ada dalam berkas:',
		code: 'Kode Anda',
		sendIt: 'Salin kode ini dan kirimkan kepada guru Anda, misalnya lewat WhatsApp.',
		copied:
			'Kode dikirim ke papan klip. Sebagian terminal tidak mengizinkannya: jika tidak dapat ditempelkan, sorot kodenya di layar ini.',
		severalRows: 'Kode ini lebih dari satu baris: kirimkan semua barisnya.',
		path: 'Tulis berkas ke:',
		exists: (file) => `${file} sudah ada. Timpa?`,
		written: (file) => `Hasil ditulis ke ${file}. Kirimkan berkas itu kepada guru Anda.`,
	},
};

const english: ResultsLabels = {
	title: 'Results that would be sent',
	pupil: 'Pupil',
	deck: 'Deck',
	version: 'version',
	attempt: {first: 'the first answer to each card', last: 'the last answer to each card'},
	right: 'right',
	wrong: 'wrong',
	chose: 'chose',
	unasked: 'not answered',
	flagged: 'flagged',
	otherKey: 'by a key that you changed yourself; it may not count',
	left: (count) =>
		count === 1
			? '1 other card has not been answered.'
			: `${count} other cards have not been answered.`,
	nothingElse: 'No times, no device and no other decks.',
	send: {
		title: 'Results for your teacher',
		ask: 'Your pseudonym or number (one that your teacher knows):',
		nameHere: 'such as: 07',
		inCode: 'This is all that the code holds:',
		inFile: 'This is all that the file holds:',
		code: 'Your code',
		sendIt: 'Copy this code and send it to your teacher, by WhatsApp for example.',
		copied:
			'The code was handed to the clipboard. Some terminals do not allow that: if it cannot be pasted, select the code on this screen.',
		severalRows: 'This code fills several rows: send all of them.',
		path: 'Write the file to:',
		exists: (file) => `${file} is there already. Overwrite it?`,
		written: (file) => `Your results were written to ${file}. Send that file to your teacher.`,
	},
};

export function resultsLabelsFor(language: Language): ResultsLabels {
	return language === 'id' ? indonesian : english;
}

/** What came of one card, in words: `salah, memilih “Li Qiang”`. Not made safe to show yet. */
export function outcomeText(
	{key, isRight, option, flag}: CardResult,
	card: Card,
	language: Language,
): string {
	const says = resultsLabelsFor(language);
	const parts: string[] = [];
	if (isRight === undefined) parts.push(says.unasked);
	else parts.push(isRight ? says.right : says.wrong);
	if (isRight === false && option !== undefined) parts.push(`${says.chose} “${option}”`);
	if (flag) {
		const reason = flag.reason === undefined ? '' : markLabelsFor(language).reasons[flag.reason];
		const why = [reason, flag.note ?? ''].filter((text) => text !== '').join('; ');
		parts.push(says.flagged + (why === '' ? '' : ` (${why})`));
	}
	if (key !== card.answer && isRight !== undefined) parts.push(says.otherKey);
	return parts.join(', ');
}
