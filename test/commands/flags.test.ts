import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {LogEvent} from '../../source/progress/event.js';
import {runCommand} from '../helpers/run-command.js';
import {meeting} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const base = {v: 1, device: 'dulu', tz: 420} as const;
const at = Date.UTC(2026, 6, 20, 5);
const events: readonly LogEvent[] = [
	{
		...base,
		n: 1,
		at,
		type: 'flag',
		deck: meeting.id,
		card: 'hari',
		reason: 'ambiguous',
		note: 'bisa juga\nnama lain',
	},
	{...base, n: 2, at: at + 1, type: 'flag', deck: 'paket-lama', card: 'k1', reason: 'other'},
	{...base, n: 3, at: at + 2, type: 'flag', deck: meeting.id, card: 'li', reason: 'wrong'},
	{
		...base,
		n: 4,
		at: at + 3,
		type: 'edit',
		deck: meeting.id,
		card: 'li',
		change: {answer: 'Tuan Li', hint: ''},
	},
	{...base, n: 5, at: at + 4, type: 'suspend', deck: meeting.id, card: 'gencatan'},
];

/** A home with one deck of the user's own, and a log. */
function homeWith(log: readonly LogEvent[]): string {
	const home = temporaryFolder();
	for (const folder of ['decks', 'reviews']) mkdirSync(join(home, folder));
	writeFileSync(join(home, 'decks', `${meeting.id}.json`), JSON.stringify(meeting));
	const lines = log.map((event) => `${JSON.stringify(event)}\n`).join('');
	writeFileSync(join(home, 'reviews', 'dulu.jsonl'), lines);
	return home;
}

describe('newsquiz flags', () => {
	it('lists flagged cards for the author of their deck, the learner’s proposal beside them', async () => {
		const {status, stdout} = await runCommand(['flags'], {home: homeWith(events)});
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			'# Flagged cards (3)',
			'',
			'## paket-lama',
			'',
			'- (this card is no longer in its deck)',
			'  - Reason: another reason',
			'  - Flagged: 20 July 2026',
			'  - Card: k1',
			'',
			'## Pertemuan di Pyongyang, Juli 2023 (pertemuan-pyongyang)',
			'',
			'- Di Korea Utara, tanggal 27 Juli dikenal sebagai ____.',
			'  - Answer: Hari Kemenangan',
			'  - Reason: more than one answer is right',
			'  - Note: bisa juga nama lain',
			'  - Flagged: 20 July 2026',
			'  - Card: hari',
			'',
			`- ${meeting.cards[0]!.question}`,
			'  - Answer: Li Hongzhong',
			'  - Reason: the answer is wrong',
			'  - Proposal, answer: Tuan Li',
			'  - Proposal, hint:',
			'  - Flagged: 20 July 2026',
			'  - Card: li',
			'',
		]);
	});

	it('speaks Indonesian, of one deck', async () => {
		const home = homeWith(events);
		const {stdout} = await runCommand(['flags', meeting.id, '--lang', 'id'], {home});
		expect(stdout).toContain('# Kartu yang ditandai (2)');
		expect(stdout).toContain('  - Alasan: jawabannya bisa lebih dari satu');
		expect(stdout).not.toContain('paket-lama');
	});

	it('gives programs one clean object', async () => {
		const {stdout, stderr} = await runCommand(['flags', meeting.id, '--json'], {
			home: homeWith(events),
		});
		expect(stderr).toBe('');
		expect(JSON.parse(stdout)).toEqual({
			flags: [
				{
					deck: meeting.id,
					title: meeting.title,
					card: 'hari',
					question: meeting.cards[2]!.question,
					answer: 'Hari Kemenangan',
					reason: 'ambiguous',
					note: 'bisa juga\nnama lain',
					date: '2026-07-20',
				},
				{
					deck: meeting.id,
					title: meeting.title,
					card: 'li',
					question: meeting.cards[0]!.question,
					answer: 'Li Hongzhong',
					reason: 'wrong',
					date: '2026-07-20',
					change: {answer: 'Tuan Li', hint: ''},
				},
			],
		});
	});

	it('writes a file, and says so on standard error', async () => {
		const home = homeWith(events);
		const {status, stdout, stderr} = await runCommand(['flags', '-o', 'tanda.md'], {home});
		expect([status, stdout]).toEqual([0, '']);
		expect(stderr).toBe('3 flagged cards written to tanda.md.\n');
		expect(readFileSync(join(home, 'tanda.md'), 'utf8')).toContain('## paket-lama');
		const missing = await runCommand(['flags', '-o', join('tidak-ada', 'tanda.md')], {home});
		expect(missing.status).toBe(1);
		expect(missing.stderr).toContain('could not be written (ENOENT)');
		expect(existsSync(join(home, 'tidak-ada'))).toBe(false);
	});

	it('says how to flag a card when there is none, and knows a deck that does not exist', async () => {
		const home = homeWith([]);
		const none = await runCommand(['flags'], {home});
		expect(none.stdout).toBe(
			'No card is flagged. While studying, press f on a card that is not good.\n',
		);
		expect(JSON.parse((await runCommand(['flags', '--json'], {home})).stdout)).toEqual({flags: []});
		expect((await runCommand(['flags', 'tidak-ada'], {home})).status).toBe(1);
	});
});

it('newsquiz decks counts suspended cards where there are any', async () => {
	const {stdout} = await runCommand(['decks'], {home: homeWith(events)});
	expect(stdout).toContain('0 due, 4 new, 0 learned, 1 suspended');
	expect(stdout.match(/suspended/g)).toHaveLength(1);
});
