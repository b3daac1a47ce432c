/**
 * Trains the recogniser of names and writes the weights that ship.
 *   node training/names/train.js --data DIR [--epochs N]
 * DIR holds the corpora named in corpora.json, under the paths given there.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {blockOf, chainsOf, loadEngine, wordReader} from './chains.js';
import {addEvents, partBrackets, readMarked, readOwn, readTagged, types} from './corpora.js';
import {train} from './crf.js';
import {pack, packClasses} from './pack.js';

/** @typedef {typeof import('./engine.js')} Engine */

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const dataFolder = path.join(root, 'source/language/names/model/data');

/**
 * How much rather an encyclopaedia uses each word than a newspaper does, as a naive Bayes classifier counts it.
 * @param {readonly {tokens: readonly {text: string, kind: string}[], block: number}[]} chains
 * @param {Engine} engine
 */
function genreRows(chains, engine) {
	/** @type {Map<number, [number, number]>} */
	const counts = new Map();
	const totals = [0, 0];
	for (const {tokens, block} of chains) {
		const genre = block === 1 ? 1 : 0;
		for (const {text, kind} of tokens) {
			if (kind !== 'word') continue;
			const word = engine.hashText(text.toLowerCase());
			const both = counts.get(word) ?? [0, 0];
			both[genre]++;
			totals[genre]++;
			counts.set(word, both);
		}
	}
	/** @type {Map<number, number[]>} */
	const rows = new Map();
	for (const [word, [news, encyclopaedia]] of counts) {
		if (news + encyclopaedia < 4) continue;
		const ratio =
			Math.log((encyclopaedia + 0.5) / (totals[1] + 100)) -
			Math.log((news + 0.5) / (totals[0] + 100));
		const weight = Math.max(-127, Math.min(127, Math.round(ratio * 25)));
		if (Math.abs(weight) >= 8) rows.set(engine.mix(engine.genreMark, word), [weight]);
	}
	return rows;
}

const {values} = parseArgs({
	options: {
		data: {type: 'string'},
		epochs: {type: 'string', default: '8'},
		least: {type: 'string', default: '0.12'},
	},
});
if (values.data === undefined) {
	console.error('Say where the corpora are: npm run train -- --data DIR (see training/README.md).');
	process.exit(2);
}

const data = path.resolve(values.data);
const engine = await loadEngine();
const examples = [
	...partBrackets(addEvents(readTagged(data, 'idner-news-2k-train'), 'idner-news-2k-train-events')),
	...addEvents(readTagged(data, 'nergrit-train'), 'nergrit-train-events'),
	...partBrackets(readMarked(data, 'facqa-train')),
	...partBrackets(readMarked(data, 'ud-csui-train')),
	...readOwn(),
];
for (const corpus of Object.keys(blockOf)) {
	const own = examples.filter((example) => example.corpus === corpus);
	const names = own.reduce((sum, example) => sum + example.names.length, 0);
	console.log(`${corpus.padEnd(22)} ${own.length} texts, ${names} names`);
	if (own.length === 0) {
		console.error(`${corpus} is not in ${values.data}: nothing was trained.`);
		process.exit(1);
	}
}

const table = readFileSync(path.join(here, 'word-classes.txt'), 'utf8').trimEnd();
const packedClasses = packClasses(table, engine.hashText);
const wordOf = wordReader(engine, packedClasses);
const chains = examples.flatMap((example) => chainsOf(example, engine, wordOf));
const {tagCount} = engine;
/** The mean of several trainings with other chance: a single one is off by a point here or there. */
const seeds = [1, 2, 3];
const trainings = seeds.map((seed) =>
	train(chains, {
		tagCount,
		mayFollow: engine.mayFollow,
		blocks: 3,
		epochs: Number(values.epochs),
		rate: 0.1,
		calm: 0.1,
		decay: 1e-4,
		dropout: 0.4,
		least: 2,
		seed,
		say: console.log,
	}),
);
const {index, blockSize} = trainings[0];
const mean = (/** @type {ArrayLike<number>[]} */ lists) =>
	Float64Array.from(
		lists[0],
		(_, at) => lists.reduce((sum, list) => sum + list[at], 0) / lists.length,
	);
const weights = mean(trainings.map((training) => training.weights));
const transitions = mean(trainings.map((training) => training.transitions));
const least = Number(values.least);
const events = engine.tagOf(types.indexOf('event'), engine.first);
const scale = 40;
const whole = (/** @type {number} */ weight) =>
	Math.max(-127, Math.min(127, Math.round(weight * scale)));
const rows = genreRows(chains, engine);
for (const [feature, at] of index) {
	const row = at * tagCount;
	/** @type {number[]} */
	const news = [];
	/** @type {number[]} */
	const beyondNews = [];
	for (let tag = 0; tag < tagCount; tag++) {
		// Events are marked whole in our own block alone.
		const block = tag >= events ? 3 : 1;
		const own = weights[block * blockSize + row + tag];
		const other = weights[2 * blockSize + row + tag];
		const shared = weights[row + tag] + own;
		news.push(Math.abs(shared) < least ? 0 : whole(shared));
		beyondNews.push(Math.abs(other - own) < least ? 0 : whole(other - own));
	}
	if (news.some((weight) => weight !== 0)) rows.set(feature, news);
	if (beyondNews.some((weight) => weight !== 0))
		rows.set(engine.mix(engine.encyclopaediaMark, feature), beyondNews);
}
const packed = pack(
	rows,
	Array.from(transitions, (weight) => Math.round(weight * scale)),
);
write('weights', packed);
write('word-classes', packedClasses, 'wordClasses');
const size = [packed, packedClasses].reduce(
	(sum, text) => sum + gzipSync(Buffer.from(text, 'base64')).length,
	0,
);
console.log(
	`${rows.size} features with weights, ${(size / 1e6).toFixed(2)} MB compressed with the word classes`,
);

/** @param {string} name @param {string} content */
function write(name, content, constant = name) {
	writeFileSync(
		path.join(dataFolder, `${name}.ts`),
		`// Generated by training/names/train.js; see training/names/MODEL.md.\nexport const ${constant} =\n\t${JSON.stringify(content)};\n`,
	);
}
