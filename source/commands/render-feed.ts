import type {FeedReading} from '../article/feed/feed.js';
import type {Bilingual, Language} from '../errors.js';
import type {FeedList} from '../feed-list.js';
import {feedLabelsFor} from '../labels/feed.js';
import {type ItemOutcome, tallyOutcomes} from '../make-feed-decks.js';
import {sanitiseLine} from '../sanitise.js';
import {wrap} from './wrap.js';

export function reading(address: string): Bilingual {
	const shown = sanitiseLine(address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1'));
	return {
		id: `Membaca umpan berita ${shown} …\n`,
		en: `Reading the feed ${shown} …\n`,
	};
}

export const whichOnes: Bilingual = {
	id: 'Yang mana? (misalnya 1,3-5; a = semua yang baru; Enter = tidak ada)',
	en: 'Which ones? (such as 1,3-5; a = all new ones; Enter = none)',
};

export const wayToChoose: Bilingual = {
	id: 'Untuk membuat paket kartu, jalankan lagi dengan --pick 1,3-5 atau --all.',
	en: 'To make decks, run this again with --pick 1,3-5 or --all.',
};

export const feedProblems = {
	pick: (count: number): Bilingual => ({
		id: `Sebutkan nomor dari 1 sampai ${String(count)}, misalnya 1,3-5, atau "a" untuk semua yang baru.`,
		en: `Give numbers from 1 to ${String(count)}, such as 1,3-5, or "a" for all new ones.`,
	}),
	busy: (says: Bilingual): Bilingual => ({
		id: `  ${says.id} Dicoba sekali lagi setelah jeda.`,
		en: `  ${says.en} One more try after a pause.`,
	}),
};

/** The articles to choose from, with their numbers. */
export function renderFeedList(
	{feed, url, others, isUnchanged}: Pick<FeedReading, 'feed' | 'url' | 'others' | 'isUnchanged'>,
	{items, older, undated, beyond}: FeedList,
	{language, stdout}: {readonly language: Language; readonly stdout: {readonly columns?: number}},
): string {
	const says = {...feedLabelsFor(language), ...words[language]};
	const known = items.filter((item) => item.known).length;
	const title = feed.title === undefined ? '' : `“${sanitiseLine(feed.title)}” `;
	const digits = String(items.length).length;
	const indent = digits + 4 + 10 + 2;
	const width = Math.max(30, Math.min(stdout.columns ?? 100, 120) - indent);
	const rows = items.flatMap((item) => {
		const number = String(item.number).padStart(digits);
		const day = (item.publishedAt ?? '').padEnd(10);
		const [first = '', ...rest] = wrap(sanitiseLine(item.title), width);
		return [
			`  ${number}  ${day}  ${first}`,
			...rest.map((line) => `${' '.repeat(indent)}${line}`),
			...(item.known ? [`${' '.repeat(indent)}✓ ${says.known}: ${item.known.id}`] : []),
		];
	});
	const left = [
		...(older > 0 ? [says.older(older)] : []),
		...(undated > 0 ? [says.undated(undated)] : []),
		...(beyond > 0 ? [says.beyond(beyond)] : []),
		...(others.length > 0
			? [says.others, ...others.slice(0, 5).map((each) => `  ${sanitiseLine(each)}`)]
			: []),
	];
	const head = [
		`${title}${sanitiseLine(url)}`,
		says.count(items.length - known, known) + (isUnchanged ? ` ${says.unchanged}` : ''),
	];
	const blocks = [head, rows, left].filter(({length}) => length > 0);
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}

/** What became of one article, under its title. */
export function renderOutcome(
	{status, deck, cards = 0, error}: ItemOutcome,
	language: Language,
): string {
	const says = feedLabelsFor(language);
	switch (status) {
		case 'saved':
			return `  ✓ ${says.saved(cards)}: newsquiz study ${deck!.id}\n`;
		case 'known':
			return `  – ${says.known}: ${deck!.id}\n`;
		default: {
			const lines = [error!.says[language], error!.hint?.[language] ?? ''].join('\n').split('\n');
			return `  ✗ ${lines
				.filter((line) => line !== '')
				.map(sanitiseLine)
				.join('\n    ')}\n`;
		}
	}
}

/** What it came to. */
export function renderSum(outcomes: readonly ItemOutcome[], language: Language): string {
	return outcomes.length === 0
		? `${words[language].nothingNew}.\n`
		: `${feedLabelsFor(language).sum(tallyOutcomes(outcomes))}.\n`;
}

const plural = (count: number, one: string, more: string): string =>
	`${String(count)} ${count === 1 ? one : more}`;

const words = {
	id: {
		older: (count: number) => `${String(count)} artikel lebih lama dari --since tidak ditampilkan.`,
		undated: (count: number) =>
			`${String(count)} artikel tanpa tanggal tidak ditampilkan karena --since.`,
		beyond: (count: number) =>
			`${String(count)} artikel baru lainnya tidak ditampilkan karena --limit.`,
		others: 'Halaman itu juga menyebut umpan lain:',
		nothingNew: 'Tidak ada artikel baru',
	},
	en: {
		older: (count: number) =>
			`${plural(count, 'article', 'articles')} older than --since left out.`,
		undated: (count: number) =>
			`${plural(count, 'article', 'articles')} without a date left out because of --since.`,
		beyond: (count: number) =>
			`${plural(count, 'more new article', 'more new articles')} left out because of --limit.`,
		others: 'That page names other feeds too:',
		nothingNew: 'No new articles',
	},
} as const;
