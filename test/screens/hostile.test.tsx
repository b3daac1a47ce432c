import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import type {Route} from '../../source/hooks/routes.js';
import {cells} from '../../source/components/text/cells.js';
import {sanitise} from '../../source/sanitise.js';
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
	['approval', 'approve', ['down', 'space', 'escape', 't']],
	[
		'reading',
		'read',
		['enter', 'right', 'down', 'escape', 'pagedown', 'k', 'space', 'e', 'a', 'u'],
	],
	['my words', 'words', ['pagedown', 'j', 'G', '?', 'escape']],
	['custom study', 'custom-study', ['j', 'space', 'a', 'G', 'enter', 'space', '1']],
	['placement', 'placement', ['y', 'n', 'u', 'pagedown', 'escape', 't']],
	[
		'marked cards',
		'marked',
		['s', 'f', 'enter', 'enter', 'e', 'tab', 'escape', 'r', 'u', 'escape'],
	],
	[
		'flagging and editing',
		'study',
		['f', '2', 'enter', 'e', 'tab', 'a', 'enter', 'escape', 'y', 'u'],
	],
	['a problem', 'problem', ['pagedown']],
];

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
				});
				const routes: Readonly<Record<Route['name'], Route>> = {
					home: {name: 'home'},
					study: {name: 'study', deck: 'jahat'},
					quiz: {name: 'quiz', deck: 'jahat'},
					approve: {name: 'approve', deck, noiseSummary: text, onKeep: () => {}},
					read: {
						name: 'read',
						facts: findFacts(articleFromText(text, {title: text, publisher: text})),
					},
					words: {name: 'words'},
					'custom-study': {name: 'custom-study', deck: 'jahat'},
					placement: {name: 'placement'},
					marked: {name: 'marked', deck: 'jahat'},
					stats: {name: 'stats'},
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
