import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable, Writable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {run} from '../../source/commands/run.js';
import type {Deck} from '../../source/deck/deck.js';
import type {Language} from '../../source/errors.js';
import {findCodes} from '../../source/results/code.js';
import {chromiumPath, noChromium, openChromium} from '../helpers/chromium.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {pages, type Story} from './teachers-pages.js';

const docs = new URL('../../docs/', import.meta.url);
const file = new URL('teachers.md', docs);

/** What five pupils answered, card by card: `k` the key, a digit the wrong option of that place. */
const pupils = {
	'03': 'kkkkkkkk',
	'11': 'kkkk0kkk',
	Dewi: 'kk0k0kkk',
	Made: '0kkk1k1k',
	Yohana: '1k001k0k',
} as const;

type Pupil = keyof typeof pupils;

let browser: Browser | undefined;
beforeAll(async () => {
	if (chromiumPath === undefined) console.log(noChromium);
	else browser = await openChromium();
});
afterAll(async () => browser?.close());

/** A pupil opens the page on a phone, answers every question, and reads the code at the end. */
async function codeOnPage(
	browser: Browser,
	file: string,
	deck: Deck,
	pupil: Pupil,
): Promise<string> {
	const context = await browser.newContext({
		viewport: {width: 360, height: 640},
		hasTouch: true,
		isMobile: true,
	});
	try {
		const page = await context.newPage();
		await page.goto(pathToFileURL(file).href);
		await page.locator('#app input').first().fill(pupil);
		await page.locator('#app button').first().tap();
		for (const _ of deck.cards) {
			const question = (await page.locator('#app h2').textContent())!.trim();
			const place = deck.cards.findIndex((card) => card.question === question);
			const {answer: key, distractors} = deck.cards[place]!;
			const said = pupils[pupil][place]!;
			const text = said === 'k' ? key : distractors?.[Number(said)];
			if ((await page.locator('#answer').count()) > 0) {
				await page.locator('#answer').fill(text ?? 'entahlah');
				await page.locator('#answer').press('Enter');
			} else {
				await page.locator('.opt', {hasText: text!}).tap();
			}
			await page.locator('#app .bar button').tap();
		}
		return findCodes(await page.locator('#message').inputValue())[0]!.code;
	} finally {
		await context.close();
	}
}

/** A teacher and five pupils, each with a home of their own, and the folder in which the teacher works. */
function story(language: Language): Story {
	const cwd = temporaryFolder();
	const homes = new Map<string, string>();
	const homeOf = (whose: string): string => {
		const home = homes.get(whose) ?? temporaryFolder();
		homes.set(whose, home);
		return home;
	};

	/** Runs a command line as it stands in the page, and gives what a terminal shows. */
	const typed = async (line: string, whose: string): Promise<string> => {
		const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
		expect(argv.shift()).toBe('newsquiz');
		const shown: string[] = [];
		const terminal = new Writable({
			write(chunk: Buffer, _, done) {
				shown.push(chunk.toString());
				done();
			},
		});
		const status = await run(argv, {
			stdin: Readable.from([]),
			stdout: terminal,
			stderr: terminal,
			env: {
				NEWSQUIZ_HOME: homeOf(whose),
				LANG: language === 'id' ? 'id_ID.UTF-8' : 'en_GB.UTF-8',
			},
			cwd,
		});
		const text = shown
			.join('')
			.replaceAll(`${cwd}/`, '')
			.replace(/[^\S\n]+$/gm, '')
			.trimEnd();
		expect(status, `${line}\n${text}`).toBe(0);
		return text;
	};

	/** Puts into a pupil's log what they answered. */
	const answer = (pupil: Pupil, deckFile: string): void => {
		const deck = JSON.parse(readFileSync(join(cwd, deckFile), 'utf8')) as Deck;
		const at = Date.UTC(2025, 9, 7, 1);
		const lines = [...pupils[pupil]].map((said, index) => {
			const card = deck.cards[index]!;
			const isRight = said === 'k';
			const option = isRight ? card.answer : card.distractors?.[Number(said)];
			return JSON.stringify({
				...{v: 1, device: 'hp', n: index + 1, at: at + index * 20_000, tz: 420},
				...{type: 'review', deck: deck.id, card: card.id, grade: isRight ? 3 : 1, ms: 9000},
				...{mode: 'quiz', input: option === undefined ? 'type' : 'choice'},
				...(option === undefined ? {} : {option}),
			});
		});
		const reviews = join(homeOf(pupil), 'reviews');
		mkdirSync(reviews, {recursive: true});
		writeFileSync(join(reviews, 'hp.jsonl'), `${lines.join('\n')}\n`);
	};

	/** What the pupil gives as answers has the same code in newsquiz and, where a browser is there, on the page. */
	const practise = async (pupil: Pupil, page: string, deckFile: string): Promise<string> => {
		answer(pupil, deckFile);
		const shown = await typed(`newsquiz results ${deckFile} --as ${pupil} --code --yes`, pupil);
		const code = shown.split('\n').find((line) => line.startsWith('NQ1'))!;
		if (browser) {
			const deck = JSON.parse(readFileSync(join(cwd, deckFile), 'utf8')) as Deck;
			expect(await codeOnPage(browser, join(cwd, page), deck, pupil)).toBe(code);
		}
		return code;
	};

	copyFileSync(new URL('teachers/berita.md', docs), join(cwd, 'berita.md'));
	return {
		language,
		typed,
		answer: (pupil, deckFile) => answer(pupil as Pupil, deckFile),
		practise: async (pupil, page, deckFile) => practise(pupil as Pupil, page, deckFile),
		read: (name) => readFileSync(join(cwd, name), 'utf8'),
		write: (name, text) => writeFileSync(join(cwd, name), text),
		remove: (name) => rmSync(join(cwd, name)),
	};
}

it(
	'docs/teachers.md tells a day of a teacher as it runs today, in both languages',
	{timeout: 300_000},
	async () => {
		const parts = [];
		for (const language of ['id', 'en'] as const) parts.push(await pages(story(language)));
		const fresh = `${parts.join('\n\n---\n\n')}\n`;
		if (process.env['UPDATE_TEACHERS']) writeFileSync(file, fresh);
		else expect(readFileSync(file, 'utf8'), 'run: npm run teachers').toBe(fresh);
	},
);
