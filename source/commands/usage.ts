import type {Bilingual, Language} from '../errors.js';
import type {CommandDefinition} from './command.js';
import {commands} from './definitions.js';
import {commonOptions} from './definitions/options.js';

const words = {
	usage: {id: 'Pemakaian', en: 'Usage'},
	commands: {id: 'Perintah', en: 'Commands'},
	options: {id: 'Opsi', en: 'Options'},
	formats: {id: 'Format (F)', en: 'Formats (F)'},
	ending: {
		id: 'Tanpa --format, akhiran nama FILE yang menentukan.',
		en: 'Without --format, how the name of FILE ends tells.',
	},
	source: {
		id: 'SOURCE: berkas (.txt, .md, .html), alamat http(s), "-" untuk masukan standar, atau --clipboard.',
		en: 'SOURCE: a file (.txt, .md, .html), an http(s) address, "-" for standard input, or --clipboard.',
	},
	status: {
		id: 'Status keluar: 0 berhasil, 1 gagal, 2 pemakaian keliru.',
		en: 'Exit status: 0 success, 1 failure, 2 wrong usage.',
	},
	file: {
		id: 'FILE: berkas paket kartu (.json, .md, .csv, .tsv), folder, atau "-" untuk masukan standar.',
		en: 'FILE: a deck file (.json, .md, .csv, .tsv), a folder, or "-" for standard input.',
	},
	checked: {
		id: 'Status keluar: 0 tanpa kesalahan (saran bukan kesalahan), 1 dengan kesalahan, 2 pemakaian keliru.',
		en: 'Exit status: 0 without errors (advice is none), 1 with errors, 2 wrong usage.',
	},
	judged: {
		id: 'Yang dihitung hanya jawaban yang dinilai newsquiz: yang dipilih, diketik, diurutkan, atau dijodohkan. Kartu yang Anda jawab dalam hati dan nilai sendiri tidak dihitung.',
		en: 'Only answers that newsquiz judged count: chosen, typed, put in order or paired. Cards that you answered in your head and graded yourself do not.',
	},
	results: {
		id: 'FILE: hasil murid (.nqr), obrolan WhatsApp yang diekspor (.txt atau .zip), teks berisi kode, folder, berkas paket kartu, atau "-" untuk masukan standar.\nStatus keluar: 0 berhasil, 1 jika ada hasil yang tidak dapat dihitung, 2 pemakaian keliru.',
		en: 'FILE: a pupil’s results (.nqr), a WhatsApp chat as exported (.txt or .zip), a text with codes, a folder, a deck file, or "-" for standard input.\nExit status: 0 success, 1 when some result could not be counted, 2 wrong usage.',
	},
	backup: {
		id: 'BACKUP: nomor atau nama dalam daftar, "latest" untuk yang terbaru, atau berkas cadangan.',
		en: 'BACKUP: a number or name of the list, "latest" for the newest, or a backup file.',
	},
	deckId: {
		id: 'DECK: id paket kartu (lihat: newsquiz decks).',
		en: 'DECK: the id of a deck (see: newsquiz decks).',
	},
	deck: {
		id: 'DECK: id paket kartu (lihat: newsquiz decks) atau berkas paket kartu.',
		en: 'DECK: the id of a deck (see: newsquiz decks) or a deck file.',
	},
} as const;

const width = 80;

/** A form of decks as the help lists it. */
export interface FormatInHelp {
	readonly name: string;
	readonly ending: string;
	readonly means: Bilingual;
}

/**
 * The text of `--help` for one command; the help of `newsquiz` itself lists all of them.
 * @param formats that the command reads or writes
 */
export function renderUsage(
	command: CommandDefinition,
	language: Language,
	formats: readonly FormatInHelp[] = [],
): string {
	const paragraphs = [usageLine(command, language)];
	if (command.name === '') {
		const rows = commands
			.filter(({name}) => name !== '')
			.map(({name, usage, summary}): [string, string] => [
				`${name} ${usage}`.trimEnd(),
				summary[language],
			]);
		paragraphs.push(`${words.commands[language]}:\n${table(rows)}`);
	}

	const options = Object.entries({...command.options, ...commonOptions}).map(
		([name, option]): [string, string] => {
			const short = 'short' in option && option.short ? `-${option.short}, ` : '';
			const value = 'value' in option && option.value ? ` ${option.value}` : '';
			return [`${short}--${name}${value}`, option.help[language]];
		},
	);
	paragraphs.push(`${words.options[language]}:\n${table(options)}`);
	if (formats.length > 0) {
		const rows = formats.map(({name, ending, means}): [string, string] => [
			name,
			`${means[language]} (.${ending})`,
		]);
		paragraphs.push(`${words.formats[language]}:\n${table(rows)}`);
	}
	const isOfLibrary = command.name === 'remove' || command.name === 'update';
	const notes = [
		formats.length > 0 && words.ending[language],
		command.usage.includes('SOURCE') && words.source[language],
		isOfLibrary && words.deckId[language],
		((command.usage.includes('DECK') && !isOfLibrary) || command.name === '') &&
			words.deck[language],
		command.usage.includes('BACKUP') && words.backup[language],
		command.usage.startsWith('FILE…') && words.file[language],
		command.name === 'results' && words.judged[language],
		command.name === 'check'
			? words.checked[language]
			: command.name === 'class'
				? words.results[language]
				: words.status[language],
	].filter((note) => note !== false);
	const lines = notes.flatMap((note) => note.split('\n'));
	paragraphs.push(lines.map((line) => wrap(line, 0)).join('\n'));
	return paragraphs.join('\n\n') + '\n';
}

function usageLine(command: CommandDefinition, language: Language): string {
	const line = ['newsquiz', command.name, command.usage].filter(Boolean).join(' ');
	return `${words.usage[language]}: ${line}\n\n  ${wrap(command.summary[language], 2)}`;
}

// What is longer stands on a line of its own, so that the others are not pushed aside by it.
const widestLeft = 26;

function table(rows: ReadonlyArray<readonly [string, string]>): string {
	const lengths = rows.map(([left]) => left.length).filter((length) => length <= widestLeft);
	const column = Math.max(...lengths) + 4;
	return rows
		.map(([left, right]) => {
			const said = wrap(right, column);
			return left.length > widestLeft
				? `  ${left}\n${' '.repeat(column)}${said}`
				: `  ${left.padEnd(column - 2)}${said}`;
		})
		.join('\n');
}

/** A text on lines of at most 80 characters, all but the first indented. */
export function wrap(text: string, indent: number): string {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && indent + line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}

	return [...lines, line].join('\n' + ' '.repeat(indent));
}
