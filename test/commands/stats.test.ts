import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {printLines} from '../../source/commands/print-lines.js';
import type {LogEvent} from '../../source/progress/event.js';
import {runCommand} from '../helpers/run-command.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';
import {studyLog} from '../helpers/study-log.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const now = Date.now();
/** As the clock of this machine is: what is today depends on it. */
const tz = -new Date(now).getTimezoneOffset();

/** A home with two decks and forty days of study. */
function home(log: readonly LogEvent[] = studyLog(now, tz)): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'decks'));
	mkdirSync(join(folder, 'reviews'));
	for (const deck of [meeting, manyCards(24)])
		writeFileSync(join(folder, 'decks', `${deck.id}.json`), JSON.stringify(deck));
	const lines = log.map((event) => `${JSON.stringify(event)}\n`);
	writeFileSync(join(folder, 'reviews', 'rumah.jsonl'), lines.join(''));
	return folder;
}

const other = (card: string, n: number): LogEvent => ({
	...{v: 1, device: 'lain', n, at: now - 1000, tz, type: 'review', deck: 'banyak-kartu'},
	...{card, grade: 3, ms: 1000, mode: 'study'},
});

describe('stats', () => {
	it.each([
		[
			'en',
			[/^Statistics · /, /Answers per day/, /^Longest streak 4 days/m, /^Hardest cards\n +\d+× /m],
		],
		[
			'id',
			[
				/^Statistik · /,
				/Jawaban per hari/,
				/^Rekor: 4 hari beruntun/m,
				/^Kartu tersulit\n +\d+× /m,
			],
		],
	])('prints them (%s)', async (lang, expected) => {
		const {status, stdout, stderr} = await runCommand(['stats', '--lang', lang], {home: home()});
		expect([status, stderr]).toEqual([0, '']);
		for (const pattern of expected) expect(stdout).toMatch(pattern);
		expect(stdout).not.toContain('\u001b');
		expect(stdout).not.toMatch(/undefined|NaN| \n/);
		for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('gives them to programs', async () => {
		const {status, stdout} = await runCommand(['stats', '--json'], {home: home()});
		expect(status).toBe(0);
		const answer = JSON.parse(stdout) as Record<string, unknown>;
		expect(Object.keys(answer).sort()).toEqual(
			[
				...['activity', 'days', 'deck', 'decks', 'desiredRetention', 'forecast', 'future'],
				...['hardest', 'kinds', 'maturity', 'quizzes', 'retention', 'streak', 'today', 'untouched'],
			].sort(),
		);
		expect(answer).toMatchObject({deck: null, desiredRetention: 0.9, streak: {longest: 4}});
		expect(answer['hardest']).toMatchObject([{card: 'li', question: meeting.cards[0]!.question}]);
		expect(answer['activity']).toMatchObject([
			{period: 1},
			{period: 7},
			{period: 30},
			{period: null},
		]);
	});

	it('counts one deck alone, its days too', async () => {
		const folder = home([...studyLog(now, tz), other('k-1', 1), other('k-2', 2)]);
		const of = async (...deck: string[]): Promise<{answers: number; decks: number}> => {
			const {stdout} = await runCommand(['stats', ...deck, '--json'], {home: folder});
			const {activity, decks} = JSON.parse(stdout) as {
				activity: Array<{answers: number}>;
				decks: unknown[];
			};
			return {answers: activity.at(-1)!.answers, decks: decks.length};
		};
		const all = await of();
		expect(await of('banyak-kartu')).toMatchObject({answers: 2});
		expect(await of(meeting.id)).toEqual({answers: all.answers - 2, decks: 1});
	});

	it('lists quizzes and their trend, of one deck those that were about it alone', async () => {
		const quizzes = Array.from({length: 7}, (_, index): LogEvent => ({
			...{v: 1, device: 'kuis', n: index + 1, at: now - (7 - index) * 86_400_000, tz},
			...{type: 'quiz', mode: index === 6 ? 'exam' : 'quick', total: 10, blank: 0, best: 50},
			...{decks: index === 0 ? [meeting.id, 'banyak-kartu'] : [meeting.id], right: 3 + index},
			...{points: 5 * (3 + index), ms: 95_000, byKind: {date: [1, 2]}},
		}));
		const folder = home([...studyLog(now, tz), ...quizzes]);
		const paper = (await runCommand(['stats', '--lang', 'id'], {home: folder})).stdout;
		expect(paper).toMatch(/^Kuis +benar +poin +waktu$/m);
		expect(paper).toMatch(/Simulasi ujian +9\/10 +45\/50 +1 menit 35 detik$/m);
		expect(paper).toContain('dan 1 kuis sebelumnya');
		expect(paper).toContain('5 kuis terakhir 70% benar; 5 sebelumnya 35%.');
		const json = async (...args: string[]) =>
			JSON.parse((await runCommand(['stats', ...args, '--json'], {home: folder})).stdout) as {
				quizzes: Array<Record<string, unknown>>;
			};
		const all = await json();
		expect(all.quizzes).toHaveLength(7);
		expect(all.quizzes.at(-1)).toEqual({
			...{mode: 'exam', decks: [meeting.id], total: 10, right: 9, blank: 0, points: 45, best: 50},
			...{ms: 95_000, limit: null, pauses: 0, isScheduled: false},
			...{byKind: {date: [1, 2]}, byTag: {}, date: expect.stringMatching(/^\d{4}-/) as string},
		});
		expect((await json(meeting.id)).quizzes).toHaveLength(6);
		expect((await json('banyak-kartu')).quizzes).toEqual([]);
	});

	it('says what to do before the first answer', async () => {
		const {status, stdout} = await runCommand(['stats'], {home: home([])});
		expect(status).toBe(0);
		expect(stdout).toContain('There are no answers to count yet.');
		expect(stdout).toContain('newsquiz study');
	});

	it('comes without the questions of a deck that cannot be read any more', async () => {
		const folder = home();
		await runCommand(['decks'], {home: folder});
		const {stdout} = await runCommand(['stats', '--json'], {home: folder});
		expect(JSON.parse(stdout)).toHaveProperty('kinds');
		writeFileSync(join(folder, 'decks', `${meeting.id}.json`), '{');
		expect((await runCommand(['stats'], {home: folder})).status).toBe(0);
	});

	it('knows no other deck, and says so', async () => {
		const {status, stderr} = await runCommand(['stats', 'tidak-ada'], {home: home()});
		expect(status).toBe(1);
		expect(stderr).toContain('There is no deck with the id "tidak-ada".');
	});
});

describe('lines on paper', () => {
	const lines = [
		[
			{text: 'kuat', tone: 'heat-4'},
			{text: ' lemah  ', tone: 'muted'},
		],
		[],
	] as const;

	it('have the colours of the terminal if wanted', () => {
		expect(printLines(lines, true)).toBe('\u001b[32mkuat\u001b[39m\u001b[2m lemah\u001b[22m\n\n');
	});

	it('are plain text otherwise', () => expect(printLines(lines, false)).toBe('kuat lemah\n\n'));
});
