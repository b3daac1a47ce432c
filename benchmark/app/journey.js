/** Keys as terminals send them. */
const sent = {enter: '\r', escape: '\u001B', space: ' ', backspace: '\u007F'};

/**
 * @typedef {{name: string, keys: string[]}} Leg a part of the journey, which begins and ends at home
 */

/** @param {string} text @returns {string[]} */
const letters = (text) => [...text];

/** @param {number} times @param {...string} keys @returns {string[]} */
const repeat = (times, ...keys) => Array.from({length: times}, () => keys).flat();

/**
 * A day with the app, over and over: through the list of decks, learning by heart, by typing and by choosing, a quiz,
 * the help, the statistics and the words.
 * @type {readonly Leg[]}
 */
export const legs = [
	{name: 'lists', keys: [...repeat(30, 'j'), ...repeat(30, 'k'), ...repeat(10, 'j')]},
	{
		name: 'study in the head',
		keys: [sent.enter, ...repeat(12, sent.space, '3'), sent.escape, sent.escape],
	},
	{
		name: 'typing',
		keys: [
			sent.enter,
			...repeat(
				4,
				't',
				...letters('kepala dinas siti aminah'),
				...repeat(6, sent.backspace),
				sent.enter,
				'3',
			),
			sent.escape,
			sent.escape,
		],
	},
	{
		name: 'choosing',
		keys: [sent.enter, ...repeat(8, 'c', 'j', 'k', '1', '3'), sent.escape, sent.escape],
	},
	{name: 'help', keys: ['?', ...repeat(25, 'j'), ...repeat(25, 'k'), sent.escape]},
	{name: 'statistics', keys: ['s', ...repeat(20, 'j'), ...repeat(20, 'k'), sent.escape]},
	{name: 'words', keys: ['m', sent.escape]},
];
