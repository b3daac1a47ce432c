import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {CommandDefinition} from '../../source/commands/command.js';
import {commands} from '../../source/commands/definitions.js';
import {allOptions, commonOptions} from '../../source/commands/definitions/options.js';

const folder = path.join(import.meta.dirname, '..', '..', 'source', 'commands', 'definitions');
const files = readdirSync(folder).map((file) => path.parse(file).name);
const shared = ['notes', 'options'];
const fileOf = ({name}: CommandDefinition): string => name || 'app';

/** What a module imports when it is loaded itself: no types, nothing that is imported when it is needed. */
function importsOf(file: string): string[] {
	const text = readFileSync(path.join(folder, `${file}.ts`), 'utf8');
	return [...text.matchAll(/^import (?!type )[^;]* from '(.*)';$/gm)].map(([, from]) => from!);
}

describe('the list of commands', () => {
	it('begins with newsquiz itself', () => expect(commands[0]!.name).toBe(''));

	it('has every definition once', () =>
		expect([...commands.map(fileOf), ...shared].sort()).toEqual(files.sort()));

	it('is read without loading what any command does', () =>
		expect(
			files.flatMap(importsOf).filter((from) => from !== './options.js' && from !== './notes.js'),
		).toEqual([]));
});

describe.each(commands.map((command) => [`newsquiz ${command.name}`.trim(), command] as const))(
	'%s',
	(_, command) => {
		it('leaves the options that all commands take to them', () =>
			expect(Object.keys(command.options).filter((name) => name in commonOptions)).toEqual([]));

		it('gives no letter to two options', () => {
			const letters = Object.values(allOptions(command)).flatMap(({short}) => short ?? []);
			expect(letters).toEqual([...new Set(letters)]);
		});

		it('says in its help what SOURCE, DECK or BACKUP may be', () => {
			const named = command.usage.match(/SOURCE|DECK|BACKUP/g) ?? [];
			for (const language of ['id', 'en'] as const) {
				const said = (command.notes ?? []).map((note) => note[language].split(':')[0]);
				expect(said).toEqual(expect.arrayContaining(named));
			}
		});
	},
);
