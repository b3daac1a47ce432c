import {noteFields} from './note-fields.js';
import {style} from './style.js';

/** The note types that we write. Their ids can never change. */
export interface NoteType {
	readonly id: number;
	readonly name: string;
	readonly isCloze: boolean;
	readonly front: string;
	readonly back: string;
}

const hint = section(
	'Petunjuk',
	'<details class="petunjuk"><summary>Petunjuk</summary>{{Petunjuk}}</details>',
);

const solution = [
	section('Juga benar', '<p class="juga"><b>Juga benar:</b> {{Juga benar}}</p>'),
	section('Susunan', '<div class="susunan">{{Susunan}}</div>'),
	section('Penjelasan', '<h2>Penjelasan</h2>\n<div>{{Penjelasan}}</div>'),
	section('Bukti', '<h2>Bukti</h2>\n{{Bukti}}'),
	section('Sumber', '<footer>Sumber: {{Sumber}}</footer>'),
];

const question = '<div class="soal">{{Soal}}</div>';
const options = section('Pilihan', '<div class="pilihan">{{Pilihan}}</div>');
const typed = section('Ketik', '<div class="ketik">{{type:Jawaban}}</div>');
const cloze = '<div class="soal">{{cloze:Soal}}</div>';
const hiddenOptions = section(
	'Pilihan',
	'<details class="pilihan"><summary>Pilihan jawaban</summary>{{Pilihan}}</details>',
);

/**
 * One type for all cards but clozes, rather than one for each way to ask: Anki updates no note whose type has become
 * another one, and a card that gets wrong options has to stay the same note.
 */
export const plainType: NoteType = {
	id: 1_764_115_200_001,
	name: 'newsquiz',
	isCloze: false,
	front: page('depan', [question, options, typed, hint]),
	back: page('belakang', [
		question,
		// What was to be put in order or matched is shown as it is right.
		unless('Susunan', options),
		'<hr id="answer">',
		typed,
		unless('Ketik', unless('Susunan', '<div class="jawaban">{{Jawaban}}</div>')),
		...solution,
	]),
};

export const clozeType: NoteType = {
	id: 1_764_115_200_002,
	name: 'newsquiz (rumpang)',
	isCloze: true,
	front: page('depan', [cloze, hiddenOptions, hint]),
	back: page('belakang', [cloze, '<hr id="answer">', ...solution]),
};

/** As schema 11 of Anki keeps them. */
export function schema11Model({id, name, isCloze, front, back}: NoteType, changed: number): object {
	return {
		...{id, name, type: isCloze ? 1 : 0, mod: changed, usn: -1, sortf: 0, did: null, css: style},
		tmpls: [
			{
				...{name: isCloze ? 'Rumpang' : 'Kartu', ord: 0, qfmt: front, afmt: back},
				...{bqfmt: '', bafmt: '', did: null, bfont: '', bsize: 0},
			},
		],
		flds: noteFields.map((field, ord) => ({
			...{name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: []},
			...(field === 'Id' || field === 'Data newsquiz'
				? {plainText: true, collapsed: true, excludeFromSearch: true}
				: {}),
		})),
		// Which fields a card needs to be there: the question, which every card has.
		...(isCloze ? {} : {req: [[0, 'any', [0]]]}),
		...{latexPre: latexHead, latexPost: String.raw`\end{document}`, tags: [], vers: []},
	};
}

const latexHead = String.raw`\documentclass[12pt]{article}
\special{papersize=3in,5in}
\usepackage[utf8]{inputenc}
\usepackage{amssymb,amsmath}
\pagestyle{empty}
\setlength{\parindent}{0in}
\begin{document}
`;

function section(field: (typeof noteFields)[number], html: string): string {
	return `{{#${field}}}\n${html}\n{{/${field}}}`;
}

function unless(field: (typeof noteFields)[number], html: string): string {
	return `{{^${field}}}\n${html}\n{{/${field}}}`;
}

function page(side: string, parts: readonly string[]): string {
	return [`<main class="newsquiz ${side}" lang="id">`, ...parts, '</main>'].join('\n');
}
