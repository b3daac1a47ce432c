import {describe, expect, it} from 'vitest';
import type {Place} from '../../source/keys/binding.js';
import {keyRows, keyTable, sections} from '../../source/keys/help.js';
import {defaultKeymap} from '../../source/keys/keymap.js';
import {bindings} from '../../source/keys/table.js';
import {keyHints} from '../../source/components/key-hints.js';
import {cells} from '../../source/components/text/cells.js';
import {plain} from '../../source/components/text/line.js';

const places = [...new Set(bindings.flatMap((binding) => binding.places))];

describe('the table of keys', () => {
	it('gives a key one meaning at a place', () => {
		for (const place of places) {
			const keys = defaultKeymap.at(place).flatMap((binding) => binding.keys);
			expect(
				keys.filter((key, index) => keys.indexOf(key) !== index),
				place,
			).toEqual([]);
		}
	});

	it('lets every place be left', () => {
		for (const place of places) {
			const ways = [
				'back',
				'overview',
				'leave',
				'home',
				'quit',
				'close',
				'no',
				'never-mind',
				'use-think',
			] as const;
			expect(
				defaultKeymap.at(place).some(({action}) => ways.some((way) => way === action)),
				place,
			).toBe(true);
		}
	});

	it('leaves letters alone where letters are typed', () => {
		for (const place of ['type', 'quiz-type'] as const) {
			const letters = defaultKeymap
				.at(place)
				.flatMap(({keys}) => keys.filter((key) => key.length === 1));
			expect(letters).toEqual([]);
		}
	});

	it('lists every place in the help, once', () => {
		const listed = sections.flatMap((section) => section.places ?? []);
		expect([...listed].sort()).toEqual(
			places.filter((place) => place !== 'help' && place !== 'problem').sort(),
		);
	});

	it.each<[Place, string, string | undefined]>([
		['home', 'enter', 'open'],
		['home', 'x', undefined],
		['think', 'space', 'reveal'],
		['choice', 'c', 'option-3'],
		['answer', '4', 'grade-4'],
		['confirm', 't', 'no'],
	])('%s: %s does %s', (place, key, action) =>
		expect(defaultKeymap.actionFor(place, key)).toBe(action),
	);
});

describe('the footer', () => {
	it.each(['id', 'en'] as const)(
		'fits every place into 36 columns and keeps the main key (%s)',
		(language) => {
			for (const place of places) {
				const wide = plain(keyHints(place, {language, width: 200, keymap: defaultKeymap}));
				const narrow = plain(keyHints(place, {language, width: 36, keymap: defaultKeymap}));
				expect(cells(narrow), place).toBeLessThanOrEqual(36);
				expect(narrow, place).not.toBe('');
				expect(wide.length).toBeGreaterThanOrEqual(narrow.length);
			}
		},
	);

	it('hides what makes no sense just now', () => {
		const setting = {language: 'id', width: 100, keymap: defaultKeymap} as const;
		expect(plain(keyHints('think', setting))).toContain('i petunjuk');
		expect(plain(keyHints('think', {...setting, hidden: new Set(['hint'])}))).not.toContain(
			'petunjuk',
		);
	});
});

describe('the table for the README', () => {
	it.each(['id', 'en'] as const)('has a row for every key that the help lists (%s)', (language) => {
		const rows = sections.flatMap((section) => keyRows(section, language, defaultKeymap));
		const table = keyTable(language, defaultKeymap).split('\n');
		expect(table).toHaveLength(rows.length + 2);
		for (const {label} of rows)
			expect(
				table.some((row) => row.includes(`| ${label} |`)),
				label,
			).toBe(true);
	});
});
