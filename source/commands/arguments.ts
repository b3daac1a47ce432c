import {parseArgs, type ParseArgsConfig} from 'node:util';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {CommandDefinition, Invocation} from './command.js';
import {commands} from './definitions.js';
import {allOptions} from './definitions/options.js';

/**
 * Reads a command line.
 * @throws UserError with exit status 2 when it is not one of ours
 */
export function parseArguments(argv: readonly string[]): Invocation {
	const command = findCommand(argv);
	let parsed;
	try {
		parsed = parseArgs({
			args: [...argv],
			options: parserOptions(command),
			allowPositionals: true,
			strict: true,
		});
	} catch (error) {
		throw explain(error, command);
	}

	const positionals = command.name === '' ? parsed.positionals : parsed.positionals.slice(1);
	const values = parsed.values as Invocation['values'];
	if (values['help'] === true || values['version'] === true) return {command, positionals, values};
	rejectEmpty(command, positionals, values);
	if (command.name === '') rejectUnknownCommand(positionals[0]);
	checkCount(command, positionals);
	return {command, positionals, values};
}

// The command is the first argument that is no option; `newsquiz --lang id build x` works as well.
function findCommand(argv: readonly string[]): CommandDefinition {
	const [own] = commands;
	if (!own) throw new Error('There are no commands.');
	const {tokens} = parseArgs({
		args: [...argv],
		options: parserOptions(own),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const first = tokens.find((token) => token.kind === 'positional');
	return commands.find(({name}) => name !== '' && name === first?.value) ?? own;
}

/** A command's options in the form that `util.parseArgs` reads. */
function parserOptions(command: CommandDefinition): NonNullable<ParseArgsConfig['options']> {
	return Object.fromEntries(
		Object.entries(allOptions(command)).map(([name, {type, short}]) => [
			name,
			{type, ...(short !== undefined && {short})},
		]),
	);
}

function explain(error: unknown, command: CommandDefinition): UserError {
	const {code, message} = error as NodeJS.ErrnoException;
	const option = /'?(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? '';
	const hint = helpHint(command);
	if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
		const takesNone = message.includes('does not take an argument');
		return new UserError(
			takesNone
				? {id: `Opsi ${option} tidak menerima nilai.`, en: `The option ${option} takes no value.`}
				: {id: `Opsi ${option} memerlukan nilai.`, en: `The option ${option} needs a value.`},
			{hint, exitStatus: 2},
		);
	}

	const shown = sanitiseLine(option);
	return new UserError(
		{id: `Opsi ${shown} tidak dikenal.`, en: `There is no option ${shown}.`},
		{hint, exitStatus: 2},
	);
}

function helpHint(command: CommandDefinition): {id: string; en: string} {
	const help = ['newsquiz', command.name, '--help'].filter(Boolean).join(' ');
	return {id: `Lihat: ${help}`, en: `See: ${help}`};
}

// Most often a variable of a script that was never set. As a path it would mean the current folder.
function rejectEmpty(
	command: CommandDefinition,
	positionals: readonly string[],
	values: Invocation['values'],
): void {
	const option = Object.keys(values).find((name) => values[name] === '');
	if (option === undefined && !positionals.includes('')) return;
	throw new UserError(
		option === undefined
			? {id: 'Salah satu argumen kosong.', en: 'One of the arguments is empty.'}
			: {id: `Nilai opsi --${option} kosong.`, en: `The value of the option --${option} is empty.`},
		{hint: helpHint(command), exitStatus: 2},
	);
}

// A word that is no command can still be an article: an address, a path, standard input, a name with an ending.
function rejectUnknownCommand(word: string | undefined): void {
	if (word === undefined || word === '-' || /[./\\:]/.test(word)) return;
	const near = commands.find(({name}) => name !== '' && isNear(name, word));
	const shown = sanitiseLine(word).slice(0, 60);
	throw new UserError(
		{id: `Perintah "${shown}" tidak ada.`, en: `There is no command "${shown}".`},
		{
			hint: near
				? {id: `Maksud Anda: newsquiz ${near.name}?`, en: `Did you mean: newsquiz ${near.name}?`}
				: {
						id: `Lihat: newsquiz --help. Untuk berkas tanpa ekstensi: newsquiz ./${shown}`,
						en: `See: newsquiz --help. For a file without an extension: newsquiz ./${shown}`,
					},
			exitStatus: 2,
		},
	);
}

/** Whether a word is a name with one letter more, less, other or swapped. */
export function isNear(name: string, word: string): boolean {
	if (Math.abs(name.length - word.length) > 1) return false;
	let start = 0;
	while (start < name.length && name[start] === word[start]) start++;
	const rest = (text: string, skip: number): string => text.slice(start + skip);
	return (
		rest(name, 1) === rest(word, 1) ||
		rest(name, 1) === rest(word, 0) ||
		rest(name, 0) === rest(word, 1) ||
		(name[start] === word[start + 1] &&
			name[start + 1] === word[start] &&
			rest(name, 2) === rest(word, 2))
	);
}

function checkCount(command: CommandDefinition, positionals: readonly string[]): void {
	const name = ['newsquiz', command.name].filter(Boolean).join(' ');
	if (positionals.length > command.maximum) {
		const extra = sanitiseLine(positionals[command.maximum] ?? '').slice(0, 60);
		const most = command.maximum;
		throw new UserError(
			most === 0
				? {
						id: `"${extra}" berlebih: ${name} tidak menerima argumen.`,
						en: `"${extra}" is one too many: ${name} takes no arguments.`,
					}
				: {
						id: `"${extra}" berlebih: ${name} menerima paling banyak ${String(most)} argumen.`,
						en: `"${extra}" is one too many: ${name} takes at most ${String(most)} ${most === 1 ? 'argument' : 'arguments'}.`,
					},
			{hint: helpHint(command), exitStatus: 2},
		);
	}
}
