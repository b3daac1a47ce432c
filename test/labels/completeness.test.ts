import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Language} from '../../source/errors.js';
import {bilingualsInSources} from '../helpers/bilinguals.js';
import {foreignWords} from '../helpers/foreign-words.js';

const folder = join(import.meta.dirname, '..', '..', 'source', 'labels');
const modules = await Promise.all(
	readdirSync(folder)
		.sort()
		.map(async (file): Promise<readonly [file: string, exported: Record<string, unknown>]> => [
			file,
			(await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>,
		]),
);

/** Each dictionary of the app, from the functions that hand it out by language. */
const dictionaries = modules.flatMap(([file, exported]) =>
	Object.entries(exported).flatMap(([name, value]) =>
		/^[a-zA-Z]*[lL]abelsFor$/.test(name) && typeof value === 'function'
			? [[`${file.replace('.ts', '')}.${name}`, value as Speaker] as const]
			: [],
	),
);

type Speaker = (language: Language) => unknown;

/** What some sentences are called with, by the end of their path, where figures and names will not do. */
const samples: ReadonlyArray<readonly [path: RegExp, sample: readonly unknown[]]> = [
	[/\.(?:span|when)$/, [{count: 3, unit: 'day'}]],
	[/\.dateOff$/, [{by: -2, unit: 'month'}]],
	[/\.(?:date|day|month|shortDate)$/i, ['2026-08-17']],
];

/** For sentences that are told of something with figures: each of them is 3. */
const figures: unknown = new Proxy(
	{},
	{get: (_, name) => (typeof name === 'string' ? 3 : undefined)},
);

const isBroken = (said: string): boolean => /undefined|NaN|\[object|=>|Infinity/.test(said);

interface Sentence {
	readonly path: string;
	readonly text: string;
}

/** Every sentence of a dictionary; functions are called with samples. */
function sentences(value: unknown, path: string): Sentence[] {
	if (typeof value === 'string') return [{path, text: value}];
	if (typeof value === 'function') return spoken(value as (...sample: unknown[]) => unknown, path);
	if (Array.isArray(value)) return [{path, text: value.map((part) => textOf(part)).join(' ')}];
	if (value instanceof Map) return sentences(Object.fromEntries(value), path);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

function textOf(part: unknown): string {
	return typeof part === 'string'
		? part
		: sentences(part, '')
				.map(({text}) => text)
				.join(' ');
}

function spoken(speak: (...sample: unknown[]) => unknown, path: string): Sentence[] {
	const own = samples.filter(([pattern]) => pattern.test(path)).map(([, sample]) => sample);
	const tries =
		own.length > 0
			? own
			: [
					[3, 5, 7],
					['7', '7', '7'],
					[1, 1, 1],
					[figures, 5, 7],
				];
	const said = tries.flatMap((sample) => {
		try {
			return [sentences(speak(...sample), path)];
		} catch {
			return [];
		}
	});
	const whole = said.find((each) => each.length > 0 && !each.some(({text}) => isBroken(text)));
	return whole ?? said[0] ?? [{path, text: `undefined: no sample fits ${path}`}];
}

/** Names of keys, formats and programs are the same in both languages. */
const isName = (text: string): boolean => !/\p{Ll}{3}.* .*\p{Ll}{3}/u.test(text);

/** Names in the other language: of a folder, of a language, of the answers of true-false cards. */
const meant: ReadonlySet<string> = new Set(['reviews', 'Bahasa', 'Benar', 'Salah']);

/** Asked before a language has been chosen. */
const inBoth: ReadonlySet<string> = new Set(['.language.ask']);

/** What words of Indonesian mean that stand on an English screen. */
const onlyEnglish = /^\.session\.trueFalse\.meaning\./;

describe('a leak', () => {
	it.each([
		['id', 'Tekan Enter and see jawabannya.', ['and', 'see']],
		['id', 'Kartu ini sudah due.', ['due']],
		['id', 'Lihat “the cards”, atau: newsquiz study', []],
		['en', 'Press Enter untuk melihat the answer.', ['untuk']],
		['en', 'Grade the kartu.', ['kartu']],
	] as const)('is seen (%s: %s)', (language, text, words) =>
		expect(foreignWords(text, language)).toEqual(words),
	);
});

describe('the labels', () => {
	it('are found', () => expect(dictionaries.length).toBeGreaterThan(5));

	describe.each(dictionaries)('%s', (_, labelsFor) => {
		const indonesian = sentences(labelsFor('id'), '');
		const english = sentences(labelsFor('en'), '');

		it('say something', () => expect(indonesian.length).toBeGreaterThan(0));

		it('say the same things in both languages', () => {
			const paths = english.map(({path}) => path).filter((path) => !onlyEnglish.test(path));
			expect(indonesian.map(({path}) => path)).toEqual(paths);
		});

		it('leave nothing empty', () => {
			const holes = [...indonesian, ...english].filter(({text}) => isBroken(text));
			expect(holes).toEqual([]);
		});

		it('say paket kartu, pengulangan and perlu diulang as Indonesians do', () => {
			const odd = indonesian.filter(({text}) => /\b(?:dek|ulasan|jatuh tempo)\b/i.test(text));
			expect(odd).toEqual([]);
		});

		it('keep to their language', () => {
			const leaks = (all: readonly Sentence[], language: Language) =>
				all
					.filter(({path}) => !inBoth.has(path))
					.map(({path, text}) => ({path, text, words: foreignWords(text, language)}))
					.filter(({words}) => words.some((word) => !meant.has(word)));
			expect({id: leaks(indonesian, 'id'), en: leaks(english, 'en')}).toEqual({id: [], en: []});
		});
	});
});

describe('what is said in two languages anywhere in the sources', () => {
	const said = bilingualsInSources();

	it('is found', () => expect(said.length).toBeGreaterThan(500));

	it('is said in both, each in its own words', () => {
		// What is no text but an expression is said elsewhere.
		const whole = said.filter(({id, en}) => id.length > 0 && en.length > 0);
		const halves = whole.filter(({id, en}) => (id.join('') === '') !== (en.join('') === ''));
		expect(halves).toEqual([]);
		const same = whole.filter(
			({id, en}) => id.join() === en.join() && /\p{L}{3}/u.test(id.join()) && !isName(id.join()),
		);
		expect(same.map(({at, id}) => `${at} ${id.join()}`)).toEqual([]);
	});

	it.each(['id', 'en'] as const)('keeps to its language (%s)', (language) => {
		const leaks = said.flatMap(({at, [language]: texts}) =>
			texts.flatMap((text) => {
				const words = foreignWords(text, language).filter((word) => !meant.has(word));
				return words.length > 0 ? [`${at} ${words.join(', ')}: ${text}`] : [];
			}),
		);
		expect(leaks).toEqual([]);
	});
});
