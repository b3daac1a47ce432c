import {inflateSync} from 'fflate';
import type {Deck, DeckArticle} from '../../../deck/deck.js';
import type {Language} from '../../../errors.js';
import type {PageData, TypedCard} from '../../../practice/page-data.js';
import {mostCodedCards} from '../../../results/code.js';
import {sanitise, sanitiseLine} from '../../../sanitise.js';
import {escapeHtml} from '../../escape.js';
import {citedHtml, makersHtml} from './credits.js';
import {type ListCard, articleMark} from './list-card.js';
import {bothHtml} from './markup.js';
import {policy} from './policy.js';
import script from './script.txt';
import style from './style.txt';
import unpack from './unpack.txt';
import {shortened} from './shortened.js';

/** A card of the page with its place in the deck. */
export interface PlacedCard extends ListCard {
	readonly place: number;
}

export interface PageSetting {
	readonly language: Language;
	readonly roots: string;
	/** The version of the deck, for results. */
	readonly fingerprint: string;
	/** The judging of typed answers, deflated; without it they are judged by their spelling alone. */
	readonly judging: string | undefined;
}

/** The whole page. */
export function pageHtml(deck: Deck, cards: readonly PlacedCard[], setting: PageSetting): string {
	const title = shortened(sanitiseLine(deck.title.slice(0, 400)), 200);
	const numbers = new Map<string, number>();
	for (const {article} of cards) {
		if (article !== undefined && !numbers.has(article)) numbers.set(article, numbers.size + 1);
	}
	const list = cards.map(({html, article}) =>
		html.replace(articleMark, String(numbers.get(article ?? '') ?? '')),
	);
	const sources = sourcesHtml(deck, numbers);
	const about = deck.description === undefined ? '' : sanitise(shortened(deck.description, 1000));
	const {judging} = setting;
	const scripts = judging === undefined ? [script] : [script, unpack, unpacked(judging)];
	const unpacking =
		judging === undefined
			? ''
			: `<script type=text/plain id=judge>${judging}</script><script>${unpack}</script>`;
	return [
		'<!doctype html><html lang=id><head><meta charset=utf-8>',
		madeOf,
		`<meta http-equiv=Content-Security-Policy content="${policy(style, scripts)}">`,
		'<meta name=viewport content="width=device-width,initial-scale=1">',
		'<meta name=referrer content=no-referrer><meta name=color-scheme content="light dark">',
		`<title>${escapeHtml(title)}</title><link rel=icon href="data:,">`,
		`<style>${style}</style></head><body>`,
		`<input type=checkbox id=en class=v${setting.language === 'en' ? ' checked' : ''}>`,
		`<header><div class=top><p class=badge>${bothHtml(says.practice)}</p>`,
		`<label for=en><span lang=en>English</span></label></div><h1>${escapeHtml(title)}</h1>`,
		about === '' ? '' : `<p class=about>${escapeHtml(about)}`,
		'</header><main><div id=app hidden></div><section id=all>',
		`<h2>${bothHtml(says.all)}</h2><p class=note id=plain>${bothHtml(says.plain)}`,
		`<ol id=cards>${list.join('\n')}</ol></section></main>`,
		`<footer>${sources}${makersHtml(deck)}<p>${bothHtml(says.quiet)}</footer>`,
		`<script type=application/json id=data>${json(dataOf(deck, title, cards, setting))}</script>`,
		`${unpacking}<script>${script}</script></body></html>\n`,
	].join('');
}

/** Of whose work the scripts are made. */
const madeOf =
	'<!-- newsquiz, with @noble/hashes (c) Paul Miller and fflate (c) Arjun Barrett; all MIT License -->';

const says = {
	practice: {id: 'Latihan, bukan ulangan', en: 'Practice, not a test'},
	all: {id: 'Semua soal', en: 'All questions'},
	plain: {
		id: 'Skrip tidak berjalan di sini. Pikirkan jawabannya, lalu buka kuncinya.',
		en: 'Scripts don’t run here. Think of the answer, then open the key.',
	},
	sources: {id: 'Sumber berita', en: 'Articles'},
	quiet: {
		id: 'Halaman ini bekerja tanpa internet dan tidak mengirim apa pun dengan sendirinya. Dibuat dengan newsquiz.',
		en: 'This page works without the internet and sends nothing by itself. Made with newsquiz.',
	},
} as const;

/** The script that the page takes out of what it brings. */
function unpacked(packed: string): string {
	const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
	return new TextDecoder().decode(inflateSync(bytes));
}

function sourcesHtml(deck: Deck, numbers: ReadonlyMap<string, number>): string {
	if (numbers.size === 0) return '';
	const articles = new Map<string, DeckArticle>();
	for (const article of deck.articles ?? []) {
		if (!articles.has(article.id)) articles.set(article.id, article);
	}
	const rows = [...numbers].map(
		([id, number]) => `<li id=s${number}>${citedHtml(articles.get(id)!)}`,
	);
	return `<h2>${bothHtml(says.sources)}</h2><ol>${rows.join('')}</ol>`;
}

function dataOf(
	deck: Deck,
	title: string,
	cards: readonly PlacedCard[],
	{roots, fingerprint}: PageSetting,
): PageData {
	const held = new Set(cards.map(({place}) => place));
	const last = Math.max(0, ...held);
	const typed: Record<number, TypedCard> = {};
	for (const [at, card] of cards.entries()) if (card.typed) typed[at] = card.typed;
	const order = orderOf(cards.map(({place}) => deck.cards[place]!.fact));
	return {
		id: deck.id,
		title: shortened(title, 80),
		fingerprint,
		cards: deck.cards.length,
		...(deck.cards.length > mostCodedCards ? {isTooLarge: true} : {}),
		missing: Array.from({length: last}, (_, place) => place).filter((place) => !held.has(place)),
		...(order.every((card, at) => card === at) ? {} : {order}),
		typed,
		roots,
	};
}

/** Cards of one fact tell of each other: the second ones come when all first ones are through, and so on. */
function orderOf(facts: ReadonlyArray<string | undefined>): number[] {
	const met = new Map<string, number>();
	const rounds = facts.map((fact) => {
		if (fact === undefined) return 0;
		const round = met.get(fact) ?? 0;
		met.set(fact, round + 1);
		return round;
	});
	return [...facts.keys()].sort((one, other) => rounds[one]! - rounds[other]! || one - other);
}

/** JSON that nothing in it can end the element of. */
function json(data: PageData): string {
	return JSON.stringify(data)
		.replace(/</g, '\\u003c')
		.replace(/[\u2028\u2029\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}
