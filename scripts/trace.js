/**
 * `npm run trace -- FILE` or `npm run trace -- "TEXT"`: why the language engine reads a text as it does.
 *   --date YYYY-MM-DD  the day of publication, from which relative dates count
 *   --roots            the roots of all words as well
 *   --features N       how many features to show for a word (5)
 *   --docs             records the trace of a paragraph of the sample article in docs/language-trace.md
 */
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {importSource} from './import-source.js';

/** Has a name that the model decides, one that the rest of the text does, a range of dates and an amount. */
const recordedParagraph = 4;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		date: {type: 'string'},
		roots: {type: 'boolean', default: false},
		features: {type: 'string', default: '5'},
		docs: {type: 'boolean', default: false},
	},
});

if (values.docs) {
	const {traceText, traceLines} = await loadEngine();
	const file = path.join(root, 'docs', 'language-trace.md');
	const old = readFileSync(file, 'utf8');
	const article = readFileSync(path.join(root, 'decks', 'contoh-artikel.txt'), 'utf8');
	const paragraph = article.split(/\n\s*\n/)[recordedParagraph]?.trim() ?? '';
	const lines = traceLines(traceText(paragraph, {className: classNames()}));
	const recording = ['```console', `$ npm run trace -- "${paragraph}"`, ...lines, '```'].join('\n');
	writeFileSync(
		file,
		old.replace(
			/(<!-- recording: [^\n]*-->\n)[\s\S]*?(<!-- \/recording -->)/,
			(_, begin, end) => `${begin}\n${recording}\n\n${end}`,
		),
	);
} else if (positionals[0] === undefined || positionals.length > 1) {
	console.error('usage: npm run trace -- FILE|"TEXT" [--date YYYY-MM-DD] [--roots] [--features N]');
	process.exitCode = 2;
} else {
	const {traceText, traceLines} = await loadEngine();
	const [given] = positionals;
	const isFile = given.length < 1000 && existsSync(given) && statSync(given).isFile();
	const text = isFile ? readFileSync(given, 'utf8') : given;
	const trace = traceText(text, {
		...(values.date !== undefined && {publishedAt: values.date}),
		roots: values.roots,
		className: classNames(),
	});
	console.log(traceLines(trace, Number(values.features)).join('\n'));
}

/**
 * The engine as it stands in the sources.
 * @returns {Promise<typeof import('../source/language/trace.js') & typeof import('../source/language/trace/lines.js')>}
 */
async function loadEngine() {
	return importSource('source/language/trace.ts', 'source/language/trace/lines.ts');
}

/** Word classes by number, with their three commonest words; the numbers alone say nothing. */
function classNames() {
	const table = readFileSync(path.join(root, 'training', 'names', 'word-classes.txt'), 'utf8');
	const lines = table.trimEnd().split('\n');
	return (/** @type {number} */ fine) => {
		const words = (lines[fine] ?? '').split(' ').slice(1, 4);
		return words.length === 0 ? String(fine) : `${fine} (${words.join(' ')} …)`;
	};
}
