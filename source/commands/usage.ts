import type {Language} from '../errors.js';
import type {CommandDefinition, FormatInHelp} from './command.js';
import {commands} from './definitions.js';
import {allOptions} from './definitions/options.js';
import {wrap as linesOf} from './wrap.js';

const words = {
	usage: {id: 'Pemakaian', en: 'Usage'},
	commands: {id: 'Perintah', en: 'Commands'},
	options: {id: 'Opsi', en: 'Options'},
	formats: {id: 'Format (F)', en: 'Formats (F)'},
	ending: {
		id: 'Tanpa --format, akhiran nama FILE yang menentukan.',
		en: 'Without --format, how the name of FILE ends tells.',
	},
	status: {
		id: 'Status keluar: 0 berhasil, 1 gagal, 2 pemakaian keliru.',
		en: 'Exit status: 0 success, 1 failure, 2 wrong usage.',
	},
} as const;

const width = 80;

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

	const options = Object.entries(allOptions(command)).map(
		([name, {short, value, help}]): [string, string] => {
			const letter = short === undefined ? '' : `-${short}, `;
			return [`${letter}--${name}${value === undefined ? '' : ` ${value}`}`, help[language]];
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
	const notes = [
		...(formats.length > 0 ? [words.ending] : []),
		...(command.notes ?? []),
		command.exitStatus ?? words.status,
	];
	paragraphs.push(notes.map((note) => wrap(note[language], 0)).join('\n'));
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
	return linesOf(text, width - indent).join(`\n${' '.repeat(indent)}`);
}
