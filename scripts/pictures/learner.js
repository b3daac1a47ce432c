/** Makes the home folders that pictures are taken in. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {dice} from '../../benchmark/dice.js';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const articles = path.join(root, 'scripts', 'pictures', 'articles');
const cli = path.join(root, 'dist', 'cli.js');
const DAY = 86_400_000;
const device = '5c1a7e90b2d4f683';

/** @param {string} folder */
function decksIn(folder) {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json') && !name.startsWith('.') && !/schema|index/.test(name))
		.sort()
		.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

/**
 * Fills a home folder with the decks of four articles and seven weeks of study, as of a moment.
 * @param {string} home
 * @param {number} now epoch milliseconds
 */
export function makeLearner(home, now) {
	mkdirSync(home, {recursive: true, mode: 0o700});
	const sources = readdirSync(articles).map((name) => path.join(articles, name));
	for (const source of [...sources, path.join(root, 'decks', 'contoh-artikel.txt')]) {
		execFileSync(process.execPath, [cli, 'build', source], {
			env: {...process.env, NEWSQUIZ_HOME: home},
			stdio: 'ignore',
		});
	}
	const own = decksIn(path.join(home, 'decks'));
	const bundled = decksIn(path.join(root, 'decks')).filter(({cards}) => cards.length < 120);
	const cards = [...own.slice(0, 3), ...bundled].flatMap((deck) =>
		deck.cards
			.slice(0, Math.ceil(deck.cards.length * 0.7))
			.map((/** @type {{id: string}} */ card) => ({deck: deck.id, card: card.id})),
	);
	const reviews = path.join(home, 'reviews');
	mkdirSync(reviews, {recursive: true, mode: 0o700});
	const lines = answersOf(cards, now).map((event, index) =>
		JSON.stringify({v: 1, device, n: index + 1, tz: 420, ...event}),
	);
	writeFileSync(path.join(reviews, `${device}.jsonl`), `${lines.join('\n')}\n`, {mode: 0o600});
}

/**
 * What the learner did: each card is met on some day and then again after intervals that grow.
 * @param {Array<{deck: string, card: string}>} cards
 * @param {number} now
 */
function answersOf(cards, now) {
	const random = dice(7);
	const first = now - 48 * DAY;
	/** @type {Array<{at: number, type: string} & Record<string, unknown>>} */
	const events = [];
	for (const [index, key] of cards.entries()) {
		let at = first + Math.floor((index / cards.length) * 46) * DAY + random() * 3_600_000;
		let interval = 1;
		while (at < now - 3_600_000) {
			const luck = random();
			const grade = luck < 0.1 ? 1 : luck < 0.2 ? 2 : luck < 0.9 ? 3 : 4;
			const review = {type: 'review', ...key, grade, mode: 'study', input: 'think'};
			events.push({at: Math.round(at), ...review, ms: 2500 + Math.round(random() * 9000)});
			interval = grade === 1 ? 1 : Math.round(interval * (grade === 4 ? 3.5 : 2.3) + random());
			at += interval * DAY + (random() - 0.5) * 1_800_000;
		}
	}
	const [one, two, three] = cards;
	events.push(
		{at: first - 1000, type: 'schedule', dailyGoal: 30},
		{at: now - 7_200_000, type: 'suspend', ...one},
		{at: now - 7_100_000, type: 'flag', ...two, reason: 'unclear'},
		{at: now - 7_000_000, type: 'edit', ...three, change: {hint: 'Ingat jabatannya.'}},
	);
	return events.sort((a, b) => a.at - b.at);
}
