import type {Bilingual} from '../errors.js';
import {type Wording, type WordingField, wordingFields} from './changed.js';

/** The headings of a card that is edited as text, and what stands below them. */
const headings: Readonly<
	Record<WordingField, {readonly name: Bilingual; readonly note?: Bilingual}>
> = {
	question: {name: {id: 'Soal', en: 'Question'}},
	answer: {name: {id: 'Jawaban', en: 'Answer'}},
	accept: {
		name: {id: 'Juga benar', en: 'Also right'},
		note: {id: 'satu jawaban per baris', en: 'one answer a line'},
	},
	distractors: {
		name: {id: 'Pilihan salah', en: 'Wrong options'},
		note: {id: 'satu pilihan per baris', en: 'one option a line'},
	},
	hint: {name: {id: 'Petunjuk', en: 'Hint'}, note: {id: 'boleh kosong', en: 'may be empty'}},
	explanation: {
		name: {id: 'Penjelasan', en: 'Explanation'},
		note: {id: 'boleh kosong', en: 'may be empty'},
	},
};

const introduction: readonly string[] = [
	'newsquiz: ubah kartu ini, simpan, lalu tutup penyuntingnya.',
	'newsquiz: change this card, save, then close the editor.',
	'',
	'Baris yang diawali # dilewati; biarkan judul == … == di tempatnya.',
	'Lines that begin with # are passed over; leave the headings == … == where they are.',
	'Kosongkan seluruh berkas untuk membatalkan. Awali baris dengan \\ jika teksnya diawali # atau =.',
	'Empty the whole file to cancel. Put a \\ before a line of text that begins with # or =.',
];

/** Why a text is no card, and the line that shows it, from 1. */
export interface CardTextProblem {
	readonly line: number;
	readonly says: Bilingual;
}

export type CardText =
	| {readonly wording: Wording}
	/** Everything was taken away: the learner has thought better of it. */
	| {readonly isEmpty: true}
	| {readonly problem: CardTextProblem};

/** A card as a text that people can edit line by line. */
export function writeCardText(wording: Wording): string {
	const sections = wordingFields.map((field) => {
		const {name, note} = headings[field];
		const value = wording[field];
		const lines = typeof value === 'string' ? value.split('\n') : value.map(oneLine);
		return [
			`== ${name.id} / ${name.en} ==`,
			...(note ? [`# ${note.id} / ${note.en}`] : []),
			...lines.filter((line) => line !== '' || lines.length > 1).map(escaped),
			'',
		].join('\n');
	});
	return [...introduction.map((line) => `# ${line}`.trimEnd()), '', ...sections].join('\n');
}

/** Reads what {@link writeCardText} wrote and a person has edited. */
export function readCardText(text: string): CardText {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);
	const found = new Map<WordingField, string[]>();
	let section: string[] | undefined;
	for (const [index, line] of lines.entries()) {
		const problem = (says: Bilingual): CardText => ({problem: {line: index + 1, says}});
		if (line.startsWith('#')) continue;
		if (line.startsWith('==')) {
			const field = fieldNamed(headingIn(line));
			if (!field) return problem(unknownHeading(line));
			if (found.has(field)) return problem(headingTwice(field));
			section = [];
			found.set(field, section);
		} else if (section) section.push(line.replace(/^\\(?=[#=\\])/, ''));
		else if (line.trim() !== '') return problem(noHeading());
	}

	if (found.size === 0) return {isEmpty: true};
	const missing = wordingFields.find((field) => !found.has(field));
	if (missing) return {problem: {line: lines.length, says: headingMissing(missing)}};
	const textOf = (field: WordingField): string => found.get(field)!.join('\n').trim();
	const listOf = (field: WordingField): string[] =>
		found
			.get(field)!
			.map((line) => line.trim())
			.filter((line) => line !== '');
	return {
		wording: {
			question: textOf('question'),
			answer: textOf('answer'),
			accept: listOf('accept'),
			distractors: listOf('distractors'),
			hint: textOf('hint'),
			explanation: textOf('explanation'),
		},
	};
}

/** What stands between the marks of a heading, however many there are. */
function headingIn(line: string): string {
	let start = 0;
	let end = line.length;
	while (start < end && isMark(line, start)) start++;
	while (end > start && isMark(line, end - 1)) end--;
	return line.slice(start, end);
}

function isMark(line: string, at: number): boolean {
	const character = line.charAt(at);
	return character === '=' || character.trim() === '';
}

function oneLine(text: string): string {
	return text
		.split(/[\n\r]/)
		.map((line) => line.trim())
		.filter(Boolean)
		.join(' ');
}

function escaped(line: string): string {
	return /^[#=\\]/.test(line) ? `\\${line}` : line;
}

/** A heading may have lost one of its languages. */
function fieldNamed(heading: string): WordingField | undefined {
	const names = heading.split('/').map((name) => name.trim().toLowerCase());
	return wordingFields.find((field) => {
		const {id, en} = headings[field].name;
		return names.includes(id.toLowerCase()) || names.includes(en.toLowerCase());
	});
}

function headingOf(field: WordingField): string {
	const {id, en} = headings[field].name;
	return `== ${id} / ${en} ==`;
}

function unknownHeading(line: string): Bilingual {
	const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
	return {
		id: `judul "${shown}" tidak dikenal; jika ini isi kartu, awali barisnya dengan \\`,
		en: `the heading "${shown}" is not known; if it is text of the card, put a \\ before it`,
	};
}

function headingTwice(field: WordingField): Bilingual {
	return {
		id: `judul ${headingOf(field)} ada dua kali`,
		en: `the heading ${headingOf(field)} is there twice`,
	};
}

function headingMissing(field: WordingField): Bilingual {
	return {
		id: `judul ${headingOf(field)} hilang; tulis lagi di tempatnya`,
		en: `the heading ${headingOf(field)} is missing; write it again in its place`,
	};
}

function noHeading(): Bilingual {
	return {
		id: 'teks ini berada sebelum judul yang pertama; pindahkan ke bawah judulnya',
		en: 'this text stands before the first heading; move it below its own',
	};
}
