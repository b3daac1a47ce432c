import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {reportOn} from '../../source/deck/lint/report.js';
import {readDeck} from '../../source/deck/parse-deck.js';
import {updateDeck} from '../../source/deck/update.js';
import {UserError} from '../../source/errors.js';
import type {Route} from '../../source/hooks/routes.js';
import {cells} from '../../source/components/text/cells.js';
import {sanitise} from '../../source/sanitise.js';
import type {
	Articles,
	Collection,
	OfferedDecks,
	OpenedFeed,
	TakenDeck,
} from '../../source/services.js';
import {fakeServices} from '../helpers/fake-services.js';
import {type Screen, renderApp} from '../helpers/render.js';

const escape = '\u001b';
/** Strings that would move the cursor, set the title, ring, reverse, overflow or never end. */
const worst = [
	`${escape}[2J${escape}[31mmerah${escape}[0m`,
	`${escape}]0;judul palsu\u0007`,
	`${escape}]8;;http://contoh.id\u0007tautan${escape}]8;;\u0007`,
	`${escape}]52;c;cm0gLXJm\u0007`,
	`${escape}P1$r${escape}\\`,
	'\u009b31mC1\u009c\u0090',
	'\u202egnabret\u202c\u2066\u2067\u2069\u200f\u061c',
	'\b\b\b\r\u0000\u0007\u007f\t\v\f',
	'baris\r\nbaru\nlagi\u2028dan\u2029lagi',
	'\ud800 sendiri \udc00',
	'\ufeff\ufff9\ufffb',
	`e${'\u0301'.repeat(300)}`,
	'👩‍👩‍👧'.repeat(60),
	'漢字'.repeat(120),
	'tanpaspasi'.repeat(60),
	'',
	' ',
];
const all = worst.join(' ');

function hostileDeck(text: string, id = 'jahat'): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: text,
		description: text,
		language: 'id',
		articles: [{id: 'a', title: text, publisher: text, url: text, publishedAt: text}],
		cards: [
			{
				id: 'k1',
				kind: text,
				form: text,
				question: `${text}?`,
				answer: text,
				accept: [text, `${text}2`],
				distractors: [`${text} b`, `${text} c`, `d ${text}`],
				hint: text,
				explanation: text,
				asOf: text,
				word: {form: text, root: text, affixes: [text], gloss: text, sentence: text},
				evidence: [
					{article: 'a', text, start: 1, end: 4},
					{article: 'a', text, start: -5, end: 1e9, via: 'antecedent'},
					{article: text, text, start: 9, end: 2},
				],
			},
			{
				id: 'k2',
				kind: 'custom',
				form: 'order',
				question: `${text} urutkan`,
				answer: text,
				items: [text, `${text} x`],
			},
			{
				id: 'k4',
				kind: 'word',
				form: 'gloss',
				question: `${text}?`,
				answer: text,
				fact: 'root-x',
				word: {form: text, root: text, affixes: [text, 'meN-'], gloss: text, sentence: text},
			},
			{
				id: 'k3',
				kind: '__proto__',
				form: 'match',
				question: `${text} pasangkan`,
				answer: text,
				pairs: [[text, text]],
			},
		],
	};
}

/** Nothing in any frame may be more than letters in their rows. */
function isHarmless(screen: Screen, columns: number, rows: number, from = 1): number {
	for (const frame of screen.frames().slice(from)) {
		expect(sanitise(frame)).toBe(frame);
	}
	const lines = screen.frame().split('\n');
	expect(lines.length).toBeLessThanOrEqual(rows - 1);
	for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(columns);
	return screen.frames().length;
}

const journeys: ReadonlyArray<
	readonly [name: string, route: Route['name'], keys: readonly string[]]
> = [
	['home', 'home', ['j', 'k', '?', 'escape']],
	['study in the head', 'study', ['i', 'space', 'pagedown', '1', 'space', '3', 'u', 'escape']],
	['study by typing', 'study', ['t', 'x', 'enter', '2', 'escape']],
	['study by choosing', 'study', ['c', 'down', 'enter', 'pagedown', '4', 'escape', 'escape']],
	['quiz', 'quiz', ['1', 'enter', 'space', '2', 'enter', 'enter', 'escape', 'pagedown']],
	[
		'choosing a quiz',
		'quiz-menu',
		['G', 'space', 'g', 'down', 'enter', 'right', '?', 'escape', 'escape'],
	],
	[
		'an exam',
		'quiz-menu',
		['down', 'enter', 'enter', '1', 'right', 'x', 'escape', 'down', 'r', 'e', 'y', 'G', 'escape'],
	],
	['approval', 'approve', ['down', 'space', 'escape', 't']],
	[
		'reading',
		'read',
		['enter', 'right', 'down', 'escape', 'pagedown', 'k', 'space', 'e', 'a', 'u'],
	],
	['my words', 'words', ['pagedown', 'j', 'G', '?', 'escape']],
	['custom study', 'custom-study', ['j', 'space', 'a', 'G', 'enter', 'space', '1']],
	['placement', 'placement', ['y', 'n', 'u', 'pagedown', 'escape', 't']],
	['looking through cards', 'deck', ['s', 'e', 'escape', 'r', 'u', 'escape']],
	[
		'finding cards',
		'deck',
		['enter', 'G', 'right', 'escape', '/', '\u202e', 'enter', 'tab', 'G', 'enter', 'a', 'p'],
	],
	[
		'flagging and editing',
		'study',
		['f', '2', 'enter', 'e', 'tab', 'a', 'enter', 'escape', 'y', 'u'],
	],
	[
		'the library',
		'library',
		['j', 'enter', 'G', 'escape', 'c', 'G', 'm', 'e', 'tab', 'x', 'enter', 'u', 'enter'],
	],
	['removing and exporting', 'library', ['d', 'escape', 'x', 'enter', 'enter', 'escape', 'escape']],
	['adding a deck', 'library', ['a', 'x', 'enter', 'escape', '/', 'j', 'enter', 's']],
	[
		'choosing decks to add',
		'library',
		['a', 'k', 'enter', 'G', 'space', 'a', 'enter', 'b', 'b', 'r', 'enter', 'y', 'escape'],
	],
	[
		'choosing articles of a feed',
		'feed',
		[
			'space',
			'j',
			'a',
			'G',
			'enter',
			'escape',
			'escape',
			'a',
			'a',
			'a',
			'space',
			'enter',
			'escape',
		],
	],
	['people and bodies', 'people', ['/', 'a', 'escape', 'tab', 'o', 'enter', 'tab', 'p']],
	['a page', 'person', ['tab', 'enter', 'w', 'escape', 'escape']],
	['settings', 'settings', ['j', 'enter', 'x', 'enter', 'escape', 'u', ':', 'a', 'enter']],
	['keys', 'keys', ['enter', 'k', 'escape', '/', 'a', 'enter', 'escape']],
	['backups', 'backups', ['j', '?', 'escape', 'enter', 'escape']],
	['the welcome', 'welcome', ['enter', 'down', 'down', 'enter', 'escape', 'h', 'escape']],
	['a problem', 'problem', ['pagedown']],
];

/** A library to which a deck comes that differs from the one with its id. */
function hostileCollection(text: string): Partial<Collection> {
	const [deck, present] = [hostileDeck(text), hostileDeck('Aman')];
	const taken: TakenDeck = {
		from: text,
		deck,
		present: {
			deck: present,
			isBundled: false,
			isSameOrigin: false,
			update: updateDeck(present, deck),
		},
	};
	const offer = {
		...{entry: text, id: 'jahat', title: text, description: text, cards: 1, size: 9},
		...{publishers: [text, text], updatedAt: text, state: 'other' as const},
	};
	const offered: OfferedDecks = {
		...{kind: 'catalogue', from: text, title: text},
		offers: [offer, {...offer, entry: `${text} 2`}, {...offer, entry: `${text} 3`}],
		problems: [{name: text, error: new UserError({id: text, en: text})}],
		notes: [{id: text, en: text}],
		take: ({entry}) =>
			entry.endsWith('3')
				? Promise.reject(new UserError({id: text, en: text}))
				: Promise.resolve(taken),
	};
	return {
		look: (address) => Promise.resolve(address === 'k' ? {offered} : {taken}),
		take: () => Promise.resolve(taken),
		takeAgain: () => Promise.resolve(taken),
		renew: () => Promise.reject(new UserError({id: text, en: text})),
		mend: () => Promise.reject(new UserError({id: text, en: text})),
		rename: () => Promise.reject(new UserError({id: text, en: text})),
		check: () => Promise.resolve({...reportOn(readDeck(formatDeck(deck), text)), path: text}),
		export: () => Promise.resolve({path: text, isWritten: false, notes: []}),
		formats: [{name: 'json', ending: 'json', means: {id: text, en: text}}],
	};
}

/** Addresses and days are checked where a feed is read; titles are a stranger's. */
function hostileFeed(text: string, articles: Articles): OpenedFeed {
	const items = ['1', '2', '3'].map((path) => ({
		title: text,
		url: `https://contoh.id/${path}`,
		publishedAt: '2026-07-01',
	}));
	const url = 'https://contoh.id/rss';
	return {feed: {title: text, items}, url, isUnchanged: true, others: [], articles};
}

describe('hostile text is harmless', () => {
	describe.each([
		[80, 24, worst],
		[40, 12, [all]],
	])('at %i × %i', (columns, rows, texts) => {
		it.each(journeys)('%s', async (_, name, keys) => {
			for (const text of texts) {
				const deck = hostileDeck(text);
				const error = new UserError({id: text, en: text}, {hint: {id: text, en: text}});
				const services = fakeServices({
					decks: [deck, hostileDeck(text, 'jahat-2')],
					unreadable: [{file: text, error}],
					notices: [{id: text, en: text}],
					collection: hostileCollection(text),
				});
				const routes: Readonly<Record<Route['name'], Route>> = {
					home: {name: 'home'},
					study: {name: 'study', deck: 'jahat'},
					'quiz-menu': {name: 'quiz-menu', deck: 'jahat'},
					quiz: {name: 'quiz', deck: 'jahat'},
					build: {name: 'build', text},
					feed: {name: 'feed', opened: hostileFeed(text, services.articles), typed: text},
					approve: {
						name: 'approve',
						made: {
							deck,
							article: {...articleFromText(text), noise: [{start: 0, end: 1, reason: text}]},
							notices: [{id: text, en: text}],
						},
					},
					read: {
						name: 'read',
						facts: findFacts(articleFromText(text, {title: text, publisher: text})),
					},
					words: {name: 'words'},
					'custom-study': {name: 'custom-study', deck: 'jahat'},
					placement: {name: 'placement'},
					deck: {name: 'deck'},
					people: {name: 'people'},
					person: {name: 'person', id: 'person:tidak ada'},
					stats: {name: 'stats'},
					library: {name: 'library'},
					settings: {name: 'settings'},
					keys: {name: 'keys'},
					backups: {name: 'backups'},
					welcome: {name: 'welcome'},
					problem: {name: 'problem', error: new Error(text)},
				};
				const screen = await renderApp({services, screen: routes[name], columns, rows});
				let seen = isHarmless(screen, columns, rows);
				for (const key of keys) {
					await screen.press(key);
					seen = isHarmless(screen, columns, rows, seen);
				}
				screen.unmount();
			}
		});
	});

	it('typed or pasted', async () => {
		const services = fakeServices({decks: [hostileDeck('Aman')]});
		const screen = await renderApp({services, screen: {name: 'study', deck: 'jahat'}, columns: 60});
		await screen.press('t');
		for (const text of worst) await screen.paste(text.replaceAll(`${escape}[201~`, ''));
		isHarmless(screen, 60, 24);
		await screen.press('enter');
		isHarmless(screen, 60, 24);
	});

	it('a failure to save says hostile things harmlessly', async () => {
		const services = fakeServices({decks: [hostileDeck('Aman')]});
		const screen = await renderApp({services, screen: {name: 'study', deck: 'jahat'}});
		services.failNext(new UserError({id: all, en: all}, {hint: {id: all, en: all}}));
		await screen.press('space', '3');
		isHarmless(screen, 80, 24);
	});
});
