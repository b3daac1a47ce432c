import papaparse from 'papaparse';
import {noWords, type WordsInFile} from './known-words-file.js';
import {columnOfWords, TallyOfColumn, type Tally} from './tally.js';

const mostRows = 500_000;
const mostColumns = 40;
const longestCell = 500;

/**
 * The known words of a table (CSV, TSV, with any usual separator) or of a list with one word a line: the column that
 * holds most headwords. Where a column says which of them are known, only those count.
 * @param file as shown in messages
 * @throws UserError when there are no Indonesian words
 */
export function wordsOfTable(text: string, file: string): WordsInFile {
	const rows = rowsOf(text);
	const [first = []] = rows;
	const hasHeader = first.some((cell) => headerNames.has(folded(cell)));
	const entries = hasHeader ? rows.slice(1) : rows;
	const status = hasHeader ? first.findIndex((name) => statusNames.has(folded(name))) : -1;
	const isKnown = status < 0 ? undefined : readStatus(entries.map((row) => row[status] ?? ''));
	const counted = isKnown ? entries.filter((row) => isKnown(row[status] ?? '')) : entries;
	const best = columnOfWords(tallyRows(counted, status));
	if (!best) throw noWords(file);
	return {
		...plainTally(best),
		counted: isKnown ? 'marked-known' : 'all-rows',
		leftOut: entries.length - counted.length,
	};
}

function tallyRows(rows: ReadonlyArray<readonly string[]>, status: number): TallyOfColumn[] {
	// One line of words has no columns.
	if (rows.length === 1) {
		const tally = new TallyOfColumn();
		for (const cell of rows[0]!) tally.add(cell);
		return [tally];
	}
	const columns: TallyOfColumn[] = [];
	for (const row of rows) {
		for (const [at, cell] of row.entries()) {
			columns[at] ??= new TallyOfColumn();
			if (at !== status) columns[at].add(cell);
		}
	}
	return columns;
}

const plainTally = ({total, recognised, headwords, strange}: Tally): Tally => ({
	total,
	recognised,
	headwords,
	strange,
});

function rowsOf(text: string): string[][] {
	const rows: string[][] = [];
	papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		// Lines such as `#separator:tab` open a text that Anki exported.
		comments: '#',
		skipEmptyLines: 'greedy',
		delimitersToGuess: ['\t', ';', ',', '|'],
		step({data}, parser) {
			rows.push(data.slice(0, mostColumns).map((cell) => cell.slice(0, longestCell).trim()));
			if (rows.length >= mostRows) parser.abort();
		},
	});
	return rows;
}

const folded = (cell: string): string =>
	cell
		.trim()
		.toLowerCase()
		.replace(/[ _-]+/g, ' ');

const statusNames = new Set([
	...['status', 'known', 'level', 'mastery', 'learned', 'familiarity'],
	...['dikenal', 'dikuasai', 'tingkat', 'hafal'],
]);

const headerNames = new Set([
	...statusNames,
	...['word', 'words', 'term', 'front', 'back', 'text', 'lemma', 'root', 'headword', 'vocabulary'],
	...['indonesian', 'bahasa indonesia', 'english', 'translation', 'meaning', 'gloss', 'definition'],
	...['kata', 'istilah', 'lema', 'kosakata', 'indonesia', 'inggris', 'arti', 'terjemahan'],
]);

const saysKnown = new Set([
	...[
		'known',
		'well known',
		'yes',
		'y',
		'true',
		'learned',
		'learnt',
		'mastered',
		'w',
		'x',
		'✓',
		'✔',
	],
	...['dikenal', 'sudah dikenal', 'tahu', 'ya', 'hafal', 'dikuasai', 'sudah', 'benar'],
]);

const saysUnknown = new Set([
	...['', 'unknown', 'no', 'n', 'false', 'new', 'learning', 'ignored', 'i', 'seen', 'recognized'],
	...['familiar', 'difficult', 'tracking', 'encountered'],
	...['belum', 'belum dikenal', 'tidak dikenal', 'tidak', 'baru', 'dipelajari', 'salah'],
]);

/**
 * How the values of a column say that a word is known: in words, as 1 beside 0, or as the highest step of a scale
 * (1–5 with 99 for well known, 98 for ignored; 0–4; 0–3). Nothing when they leave it open, as a column of language levels does.
 */
function readStatus(values: readonly string[]): ((value: string) => boolean) | undefined {
	const used = new Set(values.map((value) => folded(value)));
	const words = [...used].filter((value) => !/^\d{1,2}$/.test(value));
	if (words.some((value) => !saysKnown.has(value) && !saysUnknown.has(value))) return undefined;
	const steps = [...used].filter((value) => /^\d{1,2}$/.test(value)).map(Number);
	const scale = steps.filter((step) => step < 98);
	const top = Math.max(...scale, 0);
	const isScale = steps.length === 0 || top === 1 || (top >= 3 && top <= 5);
	if (!isScale || (steps.length === 0 && !words.some((value) => value !== ''))) return undefined;
	const highest = steps.length > scale.length || words.includes('w') ? 5 : top;
	return (value) => {
		const said = folded(value);
		if (!/^\d{1,2}$/.test(said)) return saysKnown.has(said);
		const step = Number(said);
		return step === 99 || (step === highest && step > 0);
	};
}
