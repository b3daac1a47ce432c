import type {DeckFormat} from './format.js';

// The first bytes of the old formats of Office, as they look when they are taken for text.
const oldOffice = '\ufffd\ufffd\u0011\u0871\u001a';

/** The workbook of questions in which Indonesian schools keep and exchange them. */
export const bankSoal: DeckFormat = {
	name: 'bank-soal',
	ending: 'xlsx',
	means: {
		id: 'Excel: bank soal (Jenis, Pertanyaan, Opsi A–E, Kunci, Pembahasan)',
		en: 'Excel: a question bank as Indonesian schools use it',
	},
	isShuffled: true,
	// An old `.xls`, or one that is locked, is taken too, to be told how it is read.
	recognise: ({head, names}) => names.includes('xl/workbook.xml') || head.startsWith(oldOffice),
	write: async (deck, setting) =>
		(await import('../bank-soal/write-bank.js')).writeBank(deck, setting),
	read: async (bytes, setting) =>
		(await import('../bank-soal/read-bank.js')).readBank(bytes, setting),
};
