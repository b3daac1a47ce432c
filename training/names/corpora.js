/**
 * The texts that the recogniser of names is trained on and measured by, each with its names as spans of characters.
 *
 * @typedef {{from: number, to: number, type: number}} Name type is an index into `types`
 * @typedef {{corpus: string, text: string, names: Name[]}} Example
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

export const types = ['person', 'place', 'organisation', 'event'];

const typeOf = new Map([
	['PER', 0],
	['PERSON', 0],
	['LOC', 1],
	['PLACE', 1],
	['ORG', 2],
	['ORGANISATION', 2],
	['EVT', 3],
]);

/**
 * The public corpora, by what they are called here. `sha256` of the file that the shipped weights were trained on.
 * @type {Record<string, {file: string, sha256: string, licence: string, source: string, use: string}>}
 */
export const corpora = JSON.parse(readFileSync(path.join(here, 'corpora.json'), 'utf8'));

/**
 * @param {string} data folder with the corpora
 * @param {string} name
 */
export function corpusFile(data, name) {
	const {file, sha256} = corpora[name];
	const place = path.join(data, file);
	if (!existsSync(place)) return undefined;
	const found = createHash('sha256').update(readFileSync(place)).digest('hex');
	if (found !== sha256)
		console.error(`note: ${file} is not the version named in corpora.json: figures may differ.`);
	return place;
}

/**
 * Sentences in columns: the token first, its tag last (`B-PER`, `I-PER`, `O`), an empty line after each sentence.
 * @param {string} place
 */
function readColumns(place) {
	/** @type {string[][][]} */
	const sentences = [[]];
	for (const line of readFileSync(place, 'utf8').split('\n')) {
		const columns = line.trim().split(/\s+/);
		if (columns[0] === '') sentences.push([]);
		else sentences.at(-1)?.push([columns[0] ?? '', columns.at(-1) ?? '']);
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/**
 * @param {string} data
 * @param {string} name
 * @returns {Example[]}
 */
export function readTagged(data, name) {
	const place = corpusFile(data, name);
	if (place === undefined) return [];
	return readColumns(place).map((sentence) => {
		const tokens = sentence.map(([token]) => token ?? '');
		const starts = startsOf(tokens);
		/** @type {Name[]} */
		const names = [];
		let open;
		for (const [at, [token, tag]] of sentence.entries()) {
			const type = typeOf.get(tag?.slice(2) ?? '');
			const to = starts[at] + (token?.length ?? 0);
			if (type === undefined) open = undefined;
			else if (open && tag?.startsWith('I') && open.type === type) open.to = to;
			else names.push((open = {from: starts[at], to, type}));
		}
		return {corpus: name, text: tokens.join(' '), names};
	});
}

/** @param {readonly string[]} tokens */
function startsOf(tokens) {
	let at = 0;
	return tokens.map((token) => {
		const start = at;
		at += token.length + 1;
		return start;
	});
}

/**
 * The passages of FacQA, each once, as rows of tokens.
 * @param {string} place
 */
function readPassages(place) {
	const passages = new Set();
	const text = readFileSync(place, 'utf8');
	// Rows of three quoted lists; the second is the passage.
	for (const [, cell] of text.matchAll(
		/^(?:"(?:[^"]|"")*"|\[[^\n]*?\]),((?:"(?:[^"]|"")*")|\[[^\n"]*?\]),/gm,
	))
		passages.add((cell ?? '').replace(/^"|"$/g, '').replace(/""/g, '"'));
	return [...passages].map(pythonList);
}

/** The items of a list as Python prints it. @param {string} text */
export function pythonList(text) {
	/** @type {string[]} */
	const items = [];
	for (const [, single, double] of text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g))
		items.push((single ?? double ?? '').replace(/\\(.)/g, '$1'));
	return items;
}

/**
 * The sentences of a treebank as rows of printed tokens.
 * @param {string} place
 */
function readTreebank(place) {
	/** @type {string[][]} */
	const sentences = [[]];
	let covered = 0;
	for (const line of readFileSync(place, 'utf8').split('\n')) {
		if (line === '') {
			sentences.push([]);
			covered = 0;
			continue;
		}
		if (line.startsWith('#')) continue;
		const [id, form] = line.split('\t');
		const range = /^\d+-(\d+)$/.exec(id ?? '');
		if (range) covered = Number(range[1]);
		else if (id?.includes('.') || Number(id) <= covered) continue;
		sentences.at(-1)?.push(form ?? '');
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/**
 * Our own marks on texts of a public corpus, by the number of the text.
 * @param {string} name
 * @returns {Map<number, {hash: string, names: Array<{first: number, end: number, type: number}>}>}
 */
function readMarks(name) {
	const marks = new Map();
	const table = readFileSync(path.join(here, 'annotations', `${name}.tsv`), 'utf8');
	for (const line of table.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [index, hash, spans = ''] = line.split('\t');
		const names = [...spans.matchAll(/(\d+)-(\d+):(\w+)/g)].map(([, first, end, type]) => ({
			first: Number(first),
			end: Number(end),
			type: typeOf.get(type ?? '') ?? 0,
		}));
		marks.set(Number(index), {hash, names});
	}
	return marks;
}

/** @param {readonly string[]} tokens */
const hashOf = (tokens) => createHash('sha256').update(tokens.join(' ')).digest('hex').slice(0, 8);

/**
 * A corpus without names of its own, with the names that we marked on it.
 * @param {string} data
 * @param {'facqa-train' | 'ud-csui-train'} name
 * @returns {Example[]}
 */
export function readMarked(data, name) {
	const place = corpusFile(data, name);
	if (place === undefined) return [];
	const texts = name === 'facqa-train' ? readPassages(place) : readTreebank(place);
	/** @type {Example[]} */
	const examples = [];
	for (const [index, {hash, names}] of readMarks(name)) {
		const tokens = texts[index] ?? [];
		if (hashOf(tokens) !== hash) continue;
		const starts = startsOf(tokens);
		examples.push({
			corpus: name,
			text: tokens.join(' '),
			names: names.map(({first, end, type}) => ({
				from: starts[first],
				to: starts[end - 1] + (tokens[end - 1]?.length ?? 0),
				type,
			})),
		});
	}
	return examples;
}

/**
 * Puts the events that we marked in a tagged corpus over what the corpus marks there.
 * @param {Example[]} examples all of the corpus, in its order
 * @param {string} name
 */
export function addEvents(examples, name) {
	for (const [index, {hash, names}] of readMarks(name)) {
		const example = examples[index];
		if (!example) continue;
		const tokens = example.text.split(' ');
		if (hashOf(tokens) !== hash) continue;
		const starts = startsOf(tokens);
		for (const {first, end, type} of names) {
			const from = starts[first];
			const to = starts[end - 1] + (tokens[end - 1]?.length ?? 0);
			const kept = example.names.filter((other) => other.to <= from || other.from >= to);
			example.names = [...kept, {from, to, type}].sort((a, b) => a.from - b.from);
		}
	}
	return examples;
}

/**
 * The sentences of our own writing, with names marked in them: `[PER Ratna Wirasti]`.
 * @returns {Example[]}
 */
export function readOwn() {
	const folder = path.join(here, 'sentences');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
		.filter((line) => line.trim() !== '')
		.map((line) => {
			let text = '';
			let at = 0;
			/** @type {Name[]} */
			const names = [];
			for (const {index, 0: mark, 1: type = '', 2: name = ''} of line.matchAll(
				/\[(PER|LOC|ORG|EVT) ([^[\]]+)\]/g,
			)) {
				text += line.slice(at, index);
				names.push({from: text.length, to: text.length + name.length, type: typeOf.get(type) ?? 0});
				text += name;
				at = index + mark.length;
			}
			return {corpus: 'own', text: text + line.slice(at), names};
		});
}

const organisation = 2;

/**
 * The corpora count `Komisi Pemilihan Umum (KPU)` as one name, and glue brackets to names; newsquiz knows two names there.
 * @param {Example[]} examples
 */
export function partBrackets(examples) {
	for (const example of examples) {
		example.names = example.names.flatMap((name) => {
			const {from, to, type} = name;
			const text = example.text.slice(from, to);
			const both = /^(.*\S) \( ?([A-Za-z-]{2,}) ?\)$/.exec(text);
			if (both && type === organisation && !/^(?:persero|tbk)$/i.test(both[2] ?? '')) {
				const short = from + text.lastIndexOf(both[2] ?? '');
				return [
					{from, to: from + (both[1] ?? '').length, type},
					{from: short, to: short + (both[2] ?? '').length, type},
				];
			}
			return /^\(.+\)$/.test(text) ? [{from: from + 1, to: to - 1, type}] : [name];
		});
	}
	return examples;
}
