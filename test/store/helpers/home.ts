import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach} from 'vitest';
import type {NewEvent} from '../../../source/progress/event.js';
import {type HomePaths, homePaths} from '../../../source/store/paths.js';

/** 10:00 in Jakarta on 3 February 2025. */
export const start = Date.UTC(2025, 1, 3, 3);

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-'));
	folders.push(folder);
	return folder;
}

/** A home folder that does not exist yet. */
export function temporaryHome(): HomePaths {
	return homesAt(join(temporaryFolder(), 'rumah saya'));
}

export function homesAt(folder: string): HomePaths {
	return homePaths({NEWSQUIZ_HOME: folder}, process.platform, folder);
}

/** A clock that goes a minute with every look at it. */
export function tickingClock(from = start): {now(): number; timezone(): number; random(): number} {
	let now = from - 60_000;
	return {now: () => (now += 60_000), timezone: () => 420, random: () => 0.5};
}

export function answer(card: string, grade: 1 | 2 | 3 | 4 = 3): NewEvent {
	return {type: 'review', deck: 'berita', card, grade, ms: 1500, mode: 'study'};
}

/** Every line of every log, without its line end. */
export function logLines(paths: HomePaths): string[] {
	return readdirSync(paths.reviews)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()
		.flatMap((name) => readFileSync(join(paths.reviews, name), 'utf8').split('\n').slice(0, -1));
}
