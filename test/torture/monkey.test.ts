import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, it} from 'vitest';
import {makeLearner} from '../../scripts/pictures/learner.js';
import {manyCards} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {letLoose} from './monkey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');
/** How many keys each run presses: `MONKEY=2000 npx vitest run test/torture/monkey.test.ts` is the long one. */
const presses = Number(process.env['MONKEY'] ?? 100);
const firstSeed = Number(process.env['MONKEY_SEED'] ?? 1);
const isLong = process.env['MONKEY'] !== undefined;

let learner: string | undefined;
afterAll(() => learner && rmSync(learner, {recursive: true, force: true}));

/** With history where there is time to make it; with a deck of its own in any case. */
function homeOf(kind: 'history' | 'empty'): string {
	const home = temporaryFolder();
	if (kind === 'empty') return home;
	if (isLong) {
		if (learner === undefined) {
			learner = mkdtempSync(join(tmpdir(), 'newsquiz-monkey-'));
			makeLearner(learner, Date.now());
		}
		cpSync(learner, home, {recursive: true});
		for (const folder of [home, join(home, 'reviews')]) chmodSync(folder, 0o700);
		return home;
	}
	const deck = manyCards(12);
	mkdirSync(join(home, 'decks'), {mode: 0o700});
	writeFileSync(join(home, 'decks', `${deck.id}.json`), JSON.stringify(deck), {mode: 0o600});
	return home;
}

const ways = [
	{name: 'Indonesian', home: 'history', env: {LANG: 'id_ID.UTF-8'}, args: ['--lang', 'id']},
	{name: 'English, no colour', home: 'history', env: {NO_COLOR: '1'}, args: ['--lang', 'en']},
	{name: 'a new learner, ASCII', home: 'empty', env: {LANG: 'C', LC_ALL: 'C'}, args: []},
	{name: 'read aloud', home: 'history', env: {INK_SCREEN_READER: 'true'}, args: ['--lang', 'id']},
] as const;

describe.skipIf(process.platform === 'win32')('keys pressed at random, on every screen', () => {
	it.each(ways)(
		'neither stop the app nor cost an answer ($name)',
		async ({home, env, args}) => {
			const place = homeOf(home);
			for (const resizes of [false, true]) {
				const seed = firstSeed + Number(resizes);
				expect(await letLoose({program, home: place, seed, presses, resizes, args, env})).toEqual(
					[],
				);
			}
		},
		isLong ? 1_800_000 : 120_000,
	);
});
