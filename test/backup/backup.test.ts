import {describe, expect, it} from 'vitest';
import {compareEvents, compareFiles, undoForgetting} from '../../source/backup/difference.js';
import {entryName, placeOf} from '../../source/backup/entry-name.js';
import {formatManifest, type Manifest, parseManifest} from '../../source/backup/manifest.js';
import {backupName, readBackupName} from '../../source/backup/name.js';
import type {AnyEvent} from '../progress/events.js';

const at = Date.UTC(2025, 1, 3, 3);

describe('the name of a backup', () => {
	it('says when it was made and why', () => {
		expect(backupName(at, 'auto')).toBe('2025-02-03T030000-auto.zip');
		expect(backupName(at, 'before-reset', 2)).toBe('2025-02-03T030000-before-reset-2.zip');
	});

	it.each(['auto', 'manual', 'before-restore', 'before-repair'] as const)(
		'is read again: %s',
		(reason) => {
			for (const copy of [1, 2]) {
				const name = backupName(at, reason, copy);
				expect(readBackupName(name)).toEqual({name, at, reason});
			}
		},
	);

	it.each([
		'notes.zip',
		'2025-02-03T030000.zip',
		'2025-02-03T030000-auto.zip.bak',
		'2025-13-03T030000-auto.zip',
		'2025-02-03T030000-other.zip',
		'.2025-02-03T030000-auto.zip',
	])('is not that of other files: %s', (name) => expect(readBackupName(name)).toBeUndefined());
});

describe('a file of a backup', () => {
	it.each([
		'reviews/0123456789abcdef.jsonl',
		'reviews/0123456789abcdef (salinan konflik).jsonl',
		'reviews/0123456789abcdef.torn-812',
		'decks/berita-hari-ini.json',
		'decks/berita.json.bak',
		'config.json',
	])('has its place: %s', (name) => {
		const placed = placeOf(name);
		expect(placed && entryName(placed)).toBe(name);
	});

	it.each([
		'../config.json',
		'reviews/../../x.jsonl',
		'/etc/passwd',
		'C:\\x.jsonl',
		'reviews\\x.jsonl',
		'reviews/a/b.jsonl',
		'reviews/..',
		'reviews/.git',
		'reviews/notes.txt',
		'decks/',
		'decks/.index.json',
		'decks/a\u0000.json',
		'devices/a.json',
		'snapshot.json',
		'manifest.json',
		'',
	])('has none under another name: %j', (name) => expect(placeOf(name)).toBeUndefined());
});

describe('what a backup says of itself', () => {
	const manifest: Manifest = {
		format: 'newsquiz-backup',
		version: 1,
		app: '0.1.0',
		at,
		tz: 420,
		reason: 'auto',
		counts: {events: 2, reviews: 1, cards: 1, decks: 0, lastDay: '2025-02-03'},
		files: [{name: 'reviews/a.jsonl', bytes: 12, sha256: 'a'.repeat(64)}],
	};
	const says = (value: unknown): string => {
		try {
			parseManifest(JSON.stringify(value), 'x.zip');
			return 'nothing';
		} catch (error) {
			return (error as Error).message;
		}
	};

	it('is read as it was written', () => {
		expect(parseManifest(formatManifest(manifest), 'x.zip')).toEqual(manifest);
	});

	it.each([
		['of another program', {...manifest, format: 'other'}, 'x.zip is no backup of newsquiz.'],
		['that is no object', null, 'x.zip is no backup of newsquiz.'],
		[
			'of a newer version',
			{...manifest, version: 2},
			'The backup x.zip was made by a newer newsquiz.',
		],
		['of a wrong shape', {...manifest, counts: {}}, 'The backup x.zip is damaged or incomplete.'],
		[
			'with a path that leads elsewhere',
			{...manifest, files: [{...manifest.files[0], name: '../a.jsonl'}]},
			'The backup x.zip is damaged or incomplete.',
		],
		[
			'with one file twice',
			{...manifest, files: [...manifest.files, ...manifest.files]},
			'The backup x.zip is damaged or incomplete.',
		],
	])('is refused %s', (_, value, message) => expect(says(value)).toBe(message));
});

describe('what a restore would change', () => {
	const event = (n: number, more: object = {}): AnyEvent => ({
		...{v: 1, device: 'laptop', n, at: at + n, tz: 420, type: 'review'},
		...more,
	});

	it('is told by identity and contents', () => {
		const here = [event(1), event(2), event(3, {grade: 4}), event(4, {type: 'schedule'})];
		const there = [event(1), event(3, {grade: 1}), event(9)];
		expect(compareEvents(here, there)).toEqual({gone: 2, back: 2, others: 1});
		expect(compareEvents(here, here)).toEqual({gone: 0, back: 0, others: 0});
	});

	it('is told file by file', () => {
		const file = (name: string, hash: string) => ({name, bytes: 1, sha256: hash.repeat(64)});
		expect(
			compareFiles(
				[file('a', '1'), file('b', '1'), file('c', '1')],
				[file('a', '1'), file('b', '2'), file('d', '1')],
			),
		).toEqual({gone: ['c'], back: ['d'], changed: ['b']});
	});

	it('takes back what was forgotten since, for the sake of synced copies', () => {
		const forget = event(5, {type: 'forget'});
		expect(undoForgetting([event(1), forget], [event(1)])).toEqual([
			{type: 'undo', target: ['laptop', 5]},
		]);
		expect(undoForgetting([event(1), forget], [event(1), forget])).toEqual([]);
	});
});
