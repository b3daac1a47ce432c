/**
 * The fields of our notes, in Indonesian, since that is what is learned. Their names and order can never change: Anki
 * would take the note type for another one and update no note that it has already.
 */
export const noteFields = [
	'Soal',
	'Jawaban',
	'Juga benar',
	'Pilihan',
	'Susunan',
	'Petunjuk',
	'Penjelasan',
	'Bukti',
	'Sumber',
	'Ketik',
	'Id',
	'Data newsquiz',
] as const;

export type NoteField = (typeof noteFields)[number];

/** What each field of a note says, in HTML; the last but one is plain text, and the last one JSON. */
export type NoteContent = Readonly<Record<NoteField, string>>;

/** What lies between the fields of a note. */
export const fieldEnd = '\u001f';
