/**
 * Every screen of the app, and how to come to it.
 * @typedef {object} Scene
 * @property {string} name
 * @property {'learner' | 'fresh'} [home] somebody who has studied for weeks, unless told
 * @property {string[]} [args]
 * @property {string[]} [keys]
 * @property {Record<string, string>} [env]
 */

const quizDeck = 'akronim-dan-lembaga';
const factDeck = 'pertemuan-pyongyang-2023';
const formsDeck = 'scripts/pictures/bentuk-soal.json';
const article = 'decks/contoh-artikel.txt';
const namesRead = 'gone:Membaca nama|Reading the names';

/** @param {string} kind */
const quizOf = (kind) => ['quiz', formsDeck, '--mode', 'kind', '--kind', kind];

/** @type {Scene[]} */
export const scenes = [
	{name: 'home'},
	{name: 'home-first-day', home: 'fresh', keys: ['escape']},
	{name: 'study-question', args: ['study', factDeck]},
	{name: 'study-answer', args: ['study', factDeck], keys: ['space']},
	{name: 'study-typing', args: ['study', factDeck], keys: ['t', 'Kim']},
	{name: 'study-typed', args: ['study', factDeck], keys: ['t', 'Kim Jong', 'enter']},
	{name: 'study-summary', args: ['study', factDeck], keys: ['space', '3', 'space', '1', 'q']},
	{
		name: 'study-revisited',
		args: ['study', factDeck],
		keys: ['space', '3', 'space', '1', 'q', 'enter'],
	},
	{name: 'study-paused', args: ['study', factDeck], keys: ['P']},
	{name: 'study-order', args: ['study', formsDeck]},
	{name: 'study-order-moved', args: ['study', formsDeck], keys: ['J', 'J']},
	{name: 'study-order-held', args: ['study', formsDeck], keys: ['space', 'down']},
	{name: 'study-order-checked', args: ['study', formsDeck], keys: ['J', 'J', 'enter']},
	{name: 'quiz-question', args: ['quiz', quizDeck, '--mode', 'kind', '--kind', 'thing']},
	{name: 'quiz-choice', args: quizOf('organisation')},
	{name: 'quiz-feedback', args: quizOf('organisation'), keys: ['1']},
	{name: 'quiz-match', args: quizOf('person')},
	{name: 'quiz-match-some', args: quizOf('person'), keys: ['a']},
	{name: 'quiz-match-pick', args: quizOf('person'), keys: ['space']},
	{name: 'quiz-match-checked', args: quizOf('person'), keys: ['a', 'b', 'c', 'enter']},
	{name: 'quiz-true-false', args: quizOf('quantity')},
	{name: 'quiz-true-false-checked', args: quizOf('quantity'), keys: ['b']},
	{name: 'quiz-cloze', args: quizOf('place'), keys: ['Bukit']},
	{name: 'quiz-cloze-checked', args: quizOf('place'), keys: ['Bukit L', 'enter']},
	{name: 'quiz-menu', keys: ['z']},
	{name: 'quiz-exam-menu', keys: ['z', 'down', 'enter', 'down']},
	{name: 'quiz-exam', args: ['quiz', factDeck, '--mode', 'exam'], keys: ['2', 'r']},
	{
		name: 'quiz-exam-list',
		args: ['quiz', factDeck, '--mode', 'exam'],
		keys: ['1', 'right', '2', 'r', 'right', '3', 'escape'],
	},
	{
		name: 'quiz-result',
		args: ['quiz', factDeck, '--mode', 'exam', '--limit', '5'],
		keys: ['1', 'right', '2', 'right', '3', 'right', '1', 'escape', 'e', 'y'],
	},
	{name: 'approve', home: 'fresh', args: [article], keys: ['down']},
	{name: 'read', args: ['read', article]},
	{name: 'read-word', args: ['read', article], keys: ['tab', 'enter']},
	{name: 'library', keys: ['o']},
	{name: 'library-no-own', home: 'fresh', keys: ['escape', 'o']},
	{name: 'library-details', keys: ['o', 'enter']},
	{name: 'library-add', keys: ['o', 'a']},
	{name: 'library-export', keys: ['o', 'x', 'enter']},
	{name: 'library-remove', keys: ['o', 'd']},
	{name: 'library-check', keys: ['o', 'c']},
	{name: 'statistics', keys: ['s']},
	{name: 'statistics-first-day', home: 'fresh', keys: ['escape', 's']},
	{name: 'people', keys: ['t', namesRead]},
	{name: 'people-none', home: 'fresh', keys: ['escape', 't', namesRead]},
	{name: 'person', keys: ['t', namesRead, 'enter']},
	{name: 'person-news', keys: ['t', namesRead, 'enter', 'tab']},
	{name: 'words', keys: ['m']},
	{name: 'words-first-day', home: 'fresh', keys: ['escape', 'm']},
	{name: 'placement', keys: ['p']},
	{name: 'custom-study', keys: ['f']},
	{name: 'deck', keys: ['b', 'j', 'space', 'j']},
	{name: 'deck-search', keys: ['b', '/', 'korea']},
	{name: 'deck-search-empty', keys: ['b', '/', 'zzz']},
	{name: 'deck-filter', keys: ['b', 'tab', 'j']},
	{name: 'deck-card', keys: ['b', 'enter']},
	{name: 'card-form', args: ['study', factDeck], keys: ['e']},
	{name: 'flag', args: ['study', factDeck], keys: ['f']},
	{name: 'look-up', args: ['study', factDeck], keys: ['w']},
	{name: 'help', keys: ['?']},
	{name: 'help-search', keys: ['?', '/', 'esc']},
	{name: 'palette', keys: [':']},
	{name: 'palette-empty', keys: [':', 'zzz']},
	{name: 'palette-found', args: ['study', factDeck], keys: [':', 'stat']},
	{name: 'settings', keys: [',']},
	{name: 'settings-goal', keys: [':', 'goal', 'enter', 'enter']},
	{name: 'keys', keys: [':', 'shortcuts', 'enter']},
	{name: 'keys-taken', keys: [':', 'shortcuts', 'enter', 'down', 'down', 'enter', 's']},
	{name: 'welcome', home: 'fresh'},
	{name: 'welcome-goal', home: 'fresh', keys: ['enter']},
	{name: 'welcome-ready', home: 'fresh', keys: ['enter', 'enter', 'enter']},
];

export const sizes = /** @type {const} */ ([
	[100, 30],
	[80, 24],
	[60, 18],
]);

/**
 * The pictures that README and docs show.
 * @type {Array<{scene: string, language: 'id' | 'en', columns: number, rows: number, file: string}>}
 */
export const published = [
	{scene: 'home', language: 'id', columns: 92, rows: 24, file: 'home.svg'},
	{scene: 'approve', language: 'id', columns: 92, rows: 30, file: 'approve.svg'},
	{scene: 'study-answer', language: 'id', columns: 92, rows: 24, file: 'study.svg'},
	{scene: 'quiz-exam', language: 'en', columns: 92, rows: 24, file: 'quiz.svg'},
	{scene: 'deck', language: 'en', columns: 110, rows: 28, file: 'deck.svg'},
	{scene: 'person', language: 'en', columns: 92, rows: 26, file: 'person.svg'},
	{scene: 'statistics', language: 'en', columns: 92, rows: 30, file: 'statistics.svg'},
];
