import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readText} from '../../source/language/index.js';
import {readSentences} from '../../source/language/analyse.js';
import {explainNames} from '../../source/language/names.js';
import {traceLines} from '../../source/language/trace/lines.js';
import {type Trace, traceText} from '../../source/language/trace.js';

const read = (file: string): string =>
	readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const article = read('decks/contoh-artikel.txt');
const spoken =
	'Kemarin (17/8), Dr. Budi Santoso, S.H., tiba di Jl. Melati pukul 10.30 WIB. "Kami datang Rabu lalu. Semua baik," ' +
	'kata Budi. Pada 5 Juni, sekitar 2,5 juta orang ikut dan suhu turun ke minus 3 derajat.';
const texts = {
	'an article': article,
	'a headline': 'Bupati Rina Kartika Resmikan Pasar Baru di Kota Medan',
	capitals: 'GUBERNUR JAWA TENGAH BUKA KONGRES NELAYAN DI SEMARANG',
	'an encyclopaedia':
		'Sungai Kapuas adalah sungai di Kabupaten Kapuas Hulu, Kalimantan Barat. Desa Nanga adalah salah satu desa di ' +
		'kecamatan Putussibau, Indonesia. Genus ini termasuk famili dari ordo yang sama, dan merupakan spesies asli.',
	speech: spoken,
};

describe.each(Object.entries(texts))('the trace of %s', (_, text) => {
	const {names, dates, quantities, times} = traceText(text);

	it('has the mentions that the engine reads', () => {
		const sentences = readSentences(text, [{start: 0, end: text.length}]);
		const traced = names.names.map(({start, end, type, decidedBy: rule}) => ({
			start,
			end,
			type,
			rule,
		}));
		expect(traced).toEqual(explainNames(text, sentences));
		const whole = readText(text);
		const kept = <T>(all: ReadonlyArray<{mention: T; givesWayTo?: string}>): T[] =>
			all.filter(({givesWayTo}) => givesWayTo === undefined).map(({mention}) => mention);
		expect(kept(dates)).toEqual(whole.dates);
		expect(kept(quantities)).toEqual(whole.quantities);
		expect(times).toEqual(whole.times);
	});

	it('gives every word of a name its reasons, which add up to the score of the model', () => {
		const tokens = [
			...names.names.flatMap((name) => name.tokens),
			...names.close.map((c) => c.token),
		];
		for (const {reasons, hints, score, text: word} of tokens) {
			expect(reasons.length, word).toBeGreaterThan(0);
			expect(
				reasons.reduce((sum, {weight}) => sum + weight, hints),
				word,
			).toBe(score);
		}
	});

	it('knows every feature by name', () => {
		const tokens = [
			...names.names.flatMap((name) => name.tokens),
			...names.close.map((c) => c.token),
		];
		const features = tokens.flatMap(({reasons}) => reasons.map(({feature}) => feature));
		expect(features.filter((name) => name.startsWith('unnamed'))).toEqual([]);
	});

	it('puts no other reading above the one that was taken', () => {
		for (const {second} of [...names.names, ...names.close])
			expect(second?.behind ?? 0).toBeGreaterThanOrEqual(0);
	});
});

it('tells what the rules read', () => {
	const {names} = traceText(
		'Menurut Danureja, dermaga aman. Ketua Panitia Bagus Wiryawan hadir.',
	).names;
	expect(names.map(({text, type, rules}) => [text, type, rules.map(({rule}) => rule)])).toEqual([
		['Danureja', 'person', ['saying-before']],
		['Bagus Wiryawan', 'person', ['title-before']],
	]);
});

describe('dates, amounts and full stops', () => {
	const trace = traceText(spoken, {publishedAt: '2023-08-18'});
	const textOf = ({start, end}: {start: number; end: number}): string => spoken.slice(start, end);

	it('stand with the reader that found them', () => {
		expect(trace.dates.map(({mention, candidate}) => [textOf(mention), candidate.rule])).toEqual([
			['Kemarin (17/8)', 'relative'],
			['Rabu lalu', 'weekday'],
			['5 Juni', 'day'],
		]);
		expect(trace.quantities.map(({mention, rule}) => [textOf(mention), rule])).toEqual([
			['sekitar 2,5 juta orang', 'plain'],
			['minus 3 derajat', 'below nothing'],
		]);
	});

	it('say why no sentence ends at them', () => {
		const [first] = trace.sentences;
		expect(first?.stops.map(({why}) => why)).toEqual([
			'an abbreviation, initial or figure',
			'no space after it',
			'no space after it',
			'an abbreviation, initial or figure',
			'no space after it',
		]);
	});

	it.each([
		['Ia datang kemarin.', '2023-08-18', 'counted from the publication or report, 2023-08-18'],
		['Ia datang kemarin.', undefined, 'nothing in the text or its date of publication settles it'],
		['Ia lahir 5 Juni 1970.', undefined, 'all of it is printed'],
		['Ia datang pada 5 Juni.', undefined, 'nothing settles its year'],
		['Ia datang pada 5 Juni.', '2023-08-18', 'the rest from the day of publication, 2023-08-18'],
		['Ia datang 5 Juni 1970. Dua hari kemudian ia pergi.', undefined, '1970-06-05'],
	])('%s (%s): %s', (text, publishedAt, why) => {
		const lines = traceLines(traceText(text, publishedAt === undefined ? {} : {publishedAt}));
		expect(lines.join('\n')).toContain(why);
	});
});

it('has roots where they are asked for', () => {
	expect(traceText('Mereka memperbaiki jalan.', {roots: true}).roots).toEqual([
		{word: 'Mereka', root: 'mereka', affixes: []},
		{word: 'memperbaiki', root: 'baik', affixes: ['memper-', '-i']},
		{word: 'jalan', root: 'jalan', affixes: []},
	]);
	expect(traceText('Mereka memperbaiki jalan.').roots).toEqual([]);
});

/** What a recording shows beside weights, which change with each training. */
const form = (lines: readonly string[]): string[] =>
	lines.filter((line) => !/^ {6}|^ {4}(?:second: | .* is )|→ .* against outside$/.test(line));

it('docs/language-trace.md shows the reading of today', () => {
	const recorded = /\$ npm run trace -- "([^\n]*)"\n([\s\S]*?)\n```/.exec(
		read('docs/language-trace.md'),
	);
	const [, paragraph = '', lines = ''] = recorded ?? [];
	expect(article).toContain(paragraph);
	expect(form(lines.split('\n')), 'run: npm run trace -- --docs').toEqual(
		form(traceLines(traceText(paragraph)).filter((line) => !line.startsWith('  outside'))),
	);
});

it('is lines of text', () => {
	const lines = traceLines(traceText('Rina Kartika tiba di Medan.') satisfies Trace, 1);
	expect(lines.slice(0, 6)).toEqual([
		'Sentences',
		'  "Rina Kartika tiba di Medan."',
		'    ends at "."',
		'',
		'Names (read as news)',
		'  person: "Rina Kartika"',
	]);
	expect(lines.filter((line) => line.startsWith('    Rina →'))).toHaveLength(1);
});
