import {describe, expect, it} from 'vitest';
import {parseArguments} from '../../source/commands/arguments.js';
import {UserError} from '../../source/errors.js';
import {sanitise} from '../../source/sanitise.js';

const parse = (line: string): string => {
	const {command, positionals, values} = parseArguments(line === '' ? [] : line.split(' '));
	const options = Object.entries(values).map(([name, value]) => `${name}=${String(value)}`);
	return [command.name || 'newsquiz', ...positionals, ...options].join(' ');
};

const refusal = (line: string): UserError => {
	try {
		parse(line);
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}

	throw new Error(`"${line}" was accepted`);
};

describe('a command line', () => {
	it.each([
		['', 'newsquiz'],
		['artikel.txt', 'newsquiz artikel.txt'],
		['https://contoh.id/berita', 'newsquiz https://contoh.id/berita'],
		['-', 'newsquiz -'],
		['./artikel', 'newsquiz ./artikel'],
		['--clipboard', 'newsquiz clipboard=true'],
		['build a.txt b.txt -o -', 'build a.txt b.txt output=-'],
		['build --output=deck.json a.txt', 'build a.txt output=deck.json'],
		['--lang id build a.txt', 'build a.txt lang=id'],
		['build - --date 2023-07-28 --cards 5', 'build - date=2023-07-28 cards=5'],
		['facts --jsonl - --jobs 2', 'facts jsonl=- jobs=2'],
		['study', 'study'],
		['quiz akronim', 'quiz akronim'],
		['due --no-color', 'due no-color=true'],
		['build --help', 'build help=true'],
		['--version', 'newsquiz version=true'],
		['-- build.txt', 'newsquiz build.txt'],
	])('%s → %s', (line, meaning) => expect(parse(line)).toBe(meaning));

	it.each([
		['biuld a.txt', 'There is no command "biuld".', 'Did you mean: newsquiz build?'],
		['fact', 'There is no command "fact".', 'Did you mean: newsquiz facts?'],
		['artikel', 'There is no command "artikel".', 'newsquiz ./artikel'],
		['build --kartu 5', 'There is no option --kartu.', 'See: newsquiz build --help'],
		['build -x', 'There is no option -x.', 'See: newsquiz build --help'],
		['build a.txt --cards', 'The option --cards needs a value.', 'See: newsquiz build --help'],
		['due --help=3', 'The option --help takes no value.', 'See: newsquiz due --help'],
		[
			'study a b',
			'"b" is one too many: newsquiz study takes at most 1 argument.',
			'newsquiz study',
		],
		['due a', '"a" is one too many: newsquiz due takes no arguments.', 'newsquiz due --help'],
		['build ', 'One of the arguments is empty.', 'See: newsquiz build --help'],
		['build a.txt --output=', 'The value of the option --output is empty.', 'newsquiz build'],
	])('refuses %s', (line, message, hint) => {
		const error = refusal(line);
		expect(error.says.en).toContain(message);
		expect(error.hint?.en).toContain(hint);
		expect(error.exitStatus).toBe(2);
	});

	it('never echoes control characters', () => {
		const {id} = refusal('\u001b]0;x\u0007').says;
		expect(id).toBe(sanitise(id));
	});
});
