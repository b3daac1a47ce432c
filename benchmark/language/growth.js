#!/usr/bin/env node
// That time grows with the length of the text and no faster, whatever the text is.
//   node benchmark/language/growth.js [--quick]
import {indonesianArticles} from './corpus.js';
import {importSource} from '../../scripts/import-source.js';

const scale = process.argv.includes('--quick') ? 5 : 1;
/** @type {typeof import('../../source/language/index.js')} */
const {readText} = await importSource('source/language/index.ts');
/** @type {typeof import('../../source/article/from-text.js')} */
const {articleFromText} = await importSource('source/article/from-text.ts');

/** @type {Record<string, (text: string) => unknown>} */
const readers = {
	readText: (text) => readText(text, {publishedAt: '2026-05-06'}),
	articleFromText: (text) => articleFromText(text, {publishedAt: '2026-05-06'}),
};

/** @param {() => unknown} work the best of two, in milliseconds */
function best(work) {
	const times = [0, 1].map(() => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return Math.min(...times);
}

const megabyte = 1_000_000 / scale;
let prose = '';
for (const {text} of indonesianArticles(7)) {
	prose += `${text}\n\n`;
	if (prose.length >= megabyte) break;
}
prose = prose.slice(0, megabyte);
console.log(`one article of ${megabyte} characters against its four quarters (1 is linear)`);
for (const [name, read] of Object.entries(readers)) {
	const quarter = megabyte / 4;
	const quarters = [0, 1, 2, 3].map((at) => prose.slice(at * quarter, (at + 1) * quarter));
	const apart = best(() => quarters.map(read));
	const whole = best(() => read(prose));
	const shown = `${whole.toFixed(0)} ms against ${apart.toFixed(0)} ms`;
	console.log(`${name.padEnd(24)} ${(whole / apart).toFixed(2)}  (${shown})`);
}

/** Short enough that what is quadratic still comes to an end. */
const short = 20_000 / scale;

/** What a text is endlessly made of. */
const endless = [
	'kata ',
	'sekitar ',
	'Jakarta ',
	'Rp 1 hingga ',
	'27 Juli ',
	'Senin (',
	'2019 dan ',
	'dua puluh ',
	'yang ',
	'Dr. ',
	'a.',
	'a,',
	'7',
	'7.',
	'x',
	'X',
	'xX',
	'-',
	'"',
	'“',
	'(',
	')',
	'[',
	'"kata ',
	' ',
	'\n',
	'\n \n',
	'kata\n',
	'(a) ',
	'www.a.',
	'*',
	'é̂',
	'👍',
	'\u200b',
];
console.log(
	`\nfour times the text takes (4 is linear, 16 quadratic): ${short} and ${4 * short} characters`,
);
console.log(`${''.padEnd(16)} ${Object.keys(readers).join('   ')}`);
for (const piece of endless) {
	const row = Object.values(readers).map((read) => {
		/** @param {number} length */
		const time = (length) => {
			const text = piece.repeat(Math.ceil(length / piece.length));
			return best(() => read(text));
		};
		const least = time(short);
		const long = time(4 * short);
		return `${(long / least).toFixed(1).padStart(5)} (${long.toFixed(0)} ms)`;
	});
	console.log(`${JSON.stringify(piece).padEnd(16)} ${row.join('   ')}`);
}
