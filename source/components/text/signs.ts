import type {Bilingual} from '../../errors.js';

/** A character that newsquiz draws with. */
interface Sign {
	/** What stands for it, in as many cells, where a terminal shows only ASCII. */
	readonly ascii: string;
	/** What is said for it before a text; what has nothing to say is left out. */
	readonly says?: Bilingual;
}

const chosen: Bilingual = {id: 'dipilih:', en: 'selected:'};
const from: Bilingual = {id: 'dari', en: 'from'};

/** Every sign of ours. A test finds those that screens and labels use and that are missing here. */
export const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
	// Marks before a row.
	['▸', {ascii: '>', says: chosen}],
	['›', {ascii: '>'}],
	['‹', {ascii: '<'}],
	['◂', {ascii: '<', says: {id: '(hari ini)', en: '(today)'}}],
	['✓', {ascii: '+', says: {id: 'ya:', en: 'yes:'}}],
	['✗', {ascii: 'x', says: {id: 'tidak:', en: 'no:'}}],
	['≈', {ascii: '~', says: {id: 'hampir:', en: 'almost:'}}],
	['↻', {ascii: '@', says: {id: 'ulangi:', en: 'again:'}}],
	['●', {ascii: '*', says: {id: 'ya:', en: 'yes:'}}],
	['○', {ascii: 'o', says: {id: 'tidak:', en: 'no:'}}],
	['◆', {ascii: '*'}],
	['◇', {ascii: 'o'}],
	['•', {ascii: '*'}],
	['◦', {ascii: 'o'}],
	['★', {ascii: '*'}],
	['☆', {ascii: 'o'}],
	['■', {ascii: '#', says: {id: 'ya:', en: 'yes:'}}],
	['□', {ascii: 'o', says: {id: 'tidak:', en: 'no:'}}],
	['▪', {ascii: '*'}],
	['▫', {ascii: 'o'}],
	['⚑', {ascii: '!', says: {id: 'ditandai:', en: 'flagged:'}}],
	// Arrows.
	['→', {ascii: '>'}],
	['←', {ascii: '<', says: from}],
	['↑', {ascii: '^'}],
	['↓', {ascii: 'v'}],
	['↕', {ascii: '|'}],
	['↔', {ascii: '-'}],
	['⇄', {ascii: '-'}],
	['▲', {ascii: '^'}],
	['▼', {ascii: 'v'}],
	['▴', {ascii: '^'}],
	['▾', {ascii: 'v'}],
	['▶', {ascii: '>', says: chosen}],
	['◀', {ascii: '<'}],
	// Rules, bars and charts.
	['─', {ascii: '-'}],
	['━', {ascii: '='}],
	['╍', {ascii: '+'}],
	['╌', {ascii: '-'}],
	['┄', {ascii: '-'}],
	['═', {ascii: '='}],
	['│', {ascii: '|'}],
	['┃', {ascii: '|'}],
	['├', {ascii: '|'}],
	['└', {ascii: '`'}],
	['┌', {ascii: '+'}],
	['┐', {ascii: '+'}],
	['┘', {ascii: '+'}],
	['┤', {ascii: '|'}],
	['┬', {ascii: '+'}],
	['┴', {ascii: '+'}],
	['┼', {ascii: '+'}],
	['▏', {ascii: '_'}],
	['▌', {ascii: '|'}],
	['▎', {ascii: '|'}],
	['▁', {ascii: '_'}],
	['▂', {ascii: '.'}],
	['▃', {ascii: ':'}],
	['▄', {ascii: '-'}],
	['▅', {ascii: '='}],
	['▆', {ascii: '+'}],
	['▇', {ascii: '*'}],
	['█', {ascii: '#'}],
	['▓', {ascii: '%'}],
	['▒', {ascii: ':'}],
	['░', {ascii: '.'}],
	['‾', {ascii: '~'}],
	// Punctuation.
	['…', {ascii: '~'}],
	['·', {ascii: '-'}],
	['–', {ascii: '-'}],
	['—', {ascii: '-'}],
	['−', {ascii: '-'}],
	['‐', {ascii: '-'}],
	['‑', {ascii: '-'}],
	['“', {ascii: '"'}],
	['”', {ascii: '"'}],
	['„', {ascii: '"'}],
	['«', {ascii: '"'}],
	['»', {ascii: '"'}],
	['‘', {ascii: "'"}],
	['’', {ascii: "'"}],
	['‚', {ascii: "'"}],
	['′', {ascii: "'"}],
	['″', {ascii: '"'}],
	['×', {ascii: 'x'}],
	['÷', {ascii: ':'}],
	['≤', {ascii: '<'}],
	['≥', {ascii: '>'}],
	['±', {ascii: '+'}],
	['°', {ascii: 'o'}],
	['€', {ascii: 'E'}],
	['£', {ascii: 'L'}],
	['¥', {ascii: 'Y'}],
	['§', {ascii: 'S'}],
	['\u00a0', {ascii: ' '}],
]);

/** Signs that draw a rule, a bar or a chart: in a row of two or more they are a picture. */
export const drawing = '─━╍╌┄═│┃├└┌┐┘┤┬┴┼▏▌▎▁▂▃▄▅▆▇█▓▒░‾●○■□';
