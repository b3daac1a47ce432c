import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {UserError} from '../../source/errors.js';
import {findFacts} from '../../source/facts/find-facts.js';
import type {Route} from '../../source/hooks/routes.js';
import {fakeServices} from '../helpers/fake-services.js';
import {foreignWords} from '../helpers/foreign-words.js';
import {offeredDecks} from '../helpers/offered-decks.js';
import {truce} from '../helpers/readings.js';
import {renderApp} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const feeds = {
	'https://contoh.id/rss': {
		feed: {
			items: ['pasar', 'jembatan'].map((about) => ({
				title: `Berita ${about}`,
				url: `https://contoh.id/${about}`,
			})),
		},
		isUnchanged: true,
	},
};

/** Every screen and the keys that lead through its states. */
const routes: Readonly<Record<Route['name'], {readonly route: Route; readonly keys: string[]}>> = {
	home: {route: {name: 'home'}, keys: ['down', '?']},
	study: {
		route: {name: 'study', deck: meeting.id},
		keys: ['i', 'space', '1', 't', 'x', 'enter', '3', 'escape', 'f', 'escape', 'e', 'escape', 'q'],
	},
	quiz: {route: {name: 'quiz', deck: meeting.id}, keys: ['1', 'enter', '2', 'q', 'q']},
	'quiz-menu': {route: {name: 'quiz-menu', deck: meeting.id}, keys: ['down', 'right', 'tab', '?']},
	build: {route: {name: 'build'}, keys: ['?', 'x', 'enter', 'escape']},
	feed: {
		route: {name: 'build', text: 'https://contoh.id/rss'},
		keys: ['enter', 'space', 'down', 'space', '?', 'escape', 'enter', '?', 'escape', 'escape'],
	},
	approve: {
		route: {
			name: 'approve',
			made: {
				deck: meeting,
				article: articleFromText(truce, {title: 'Gencatan senjata'}),
				notices: [],
			},
		},
		keys: ['space', 'down', 'escape'],
	},
	deck: {
		route: {name: 'deck', deck: meeting.id},
		keys: ['down', 'f', 'escape', 'o', 'escape', '/'],
	},
	library: {
		route: {name: 'library'},
		keys: [
			...['down', 'a', 'escape', 'e', 'escape', 'x', 'escape'],
			...['a', 'x', 'enter', 'space', 'a', '?', 'escape', 'enter', 'escape'],
		],
	},
	settings: {route: {name: 'settings'}, keys: ['down', 'down', 'enter', 'escape', '?']},
	keys: {route: {name: 'keys'}, keys: ['down', 'enter', 'escape']},
	backups: {route: {name: 'backups'}, keys: ['down', '?']},
	welcome: {route: {name: 'welcome'}, keys: ['enter', 'enter', 'enter']},
	read: {
		route: {name: 'read', facts: findFacts(articleFromText(truce, {title: 'Gencatan senjata'}))},
		// What words mean is told in English: that is what the learner reads.
		keys: ['down', '?'],
	},
	words: {route: {name: 'words'}, keys: ['down']},
	'custom-study': {route: {name: 'custom-study'}, keys: ['down', 'space', 'tab']},
	placement: {route: {name: 'placement'}, keys: ['y', 'n', 'u']},
	people: {route: {name: 'people'}, keys: ['/', 'x', 'z', 'escape', 'tab', 'o', 'o', 'o']},
	person: {route: {name: 'person', id: 'person:li hongzhong'}, keys: ['enter', 'tab', 'tab']},
	stats: {route: {name: 'stats'}, keys: ['tab', 'right', 'tab']},
	problem: {
		route: {name: 'problem', error: new UserError({id: 'Ada yang salah.', en: 'Oh.'})},
		keys: [],
	},
};

describe('no English stands on a screen in Indonesian', () => {
	it.each(Object.entries(routes))('%s', async (_, {route, keys}) => {
		const look = () => Promise.resolve({offered: offeredDecks});
		const services = fakeServices({decks: [meeting], collection: {look}, feeds});
		const screen = await renderApp({services, screen: route, columns: 100, rows: 40});
		const seen = [screen.frame()];
		for (const key of keys) {
			await screen.press(key);
			seen.push(screen.frame());
		}
		// The key that changes the language names the other one; the welcome asks for one in both.
		const leaks = seen.map((frame) =>
			foreignWords(frame.replace(/English|Which language do you prefer\?/g, ''), 'id'),
		);
		expect(leaks.flatMap((words, at) => (words.length > 0 ? [[seen[at], words]] : []))).toEqual([]);
		screen.unmount();
	});
});
