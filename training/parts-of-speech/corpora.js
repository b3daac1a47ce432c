// Reads the corpora as sentences of tokens of our own with the tags of our own scheme.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{form: string, upos: string, start: number, end: number}} CorpusWord
 * @typedef {{text: string, words: CorpusWord[]}} CorpusSentence
 */

/** @param {string} file @returns {string} */
const read = (file) => readFileSync(file, 'utf8').replaceAll('\r', '');

/**
 * Surface words of a treebank: a word with a clitic is one, and has the part of speech of its first half.
 * @param {string} file
 * @returns {CorpusSentence[]}
 */
export function readTreebank(file) {
	return read(file)
		.trim()
		.split(/\n\n+/)
		.map((block) => {
			const lines = block.split('\n');
			const text = /** @type {string} */ (lines.find((line) => line.startsWith('# text = '))).slice(
				'# text = '.length,
			);
			/** @type {CorpusWord[]} */
			const words = [];
			let covered = 0;
			let at = 0;
			/** @type {string | undefined} */
			let joined;
			for (const line of lines) {
				if (line.startsWith('#')) continue;
				const [id = '', form = '', , upos = ''] = line.split('\t');
				if (id.includes('-')) {
					covered = Number(id.split('-')[1]);
					joined = form;
					continue;
				}
				if (Number(id) <= covered && joined === undefined) continue;
				const surface = joined ?? form;
				joined = undefined;
				const start = text.indexOf(surface, at);
				if (start < 0) throw new Error(`${surface} is not in: ${text}`);
				at = start + surface.length;
				words.push({form: surface, upos, start, end: at});
			}
			return {text, words};
		});
}

/**
 * A file of one token a line (`token tag entity`), which are joined by spaces.
 * @param {string} file
 * @returns {CorpusSentence[]}
 */
export function readTagged(file) {
	return read(file)
		.trim()
		.split(/\n\s*\n/)
		.map((block) => {
			let text = '';
			/** @type {CorpusWord[]} */
			const words = [];
			for (const line of block.split('\n')) {
				const [form = '', upos = ''] = line.trim().split(/\s+/);
				if (form === '') continue;
				if (text !== '') text += ' ';
				words.push({form, upos, start: text.length, end: text.length + form.length});
				text += form;
			}
			return {text, words};
		});
}

/** @param {string} folder */
export function corpusFiles(folder) {
	return {
		treebank: path.join(folder, 'ud-csui', 'train.conllu'),
		tagged: path.join(folder, 'idner-news-2k', 'train.txt'),
		heldOut: path.join(folder, 'idner-news-2k', 'dev.txt'),
	};
}

/** SHA-256 of the files the published figures and weights come from. */
const sums = {
	treebank: '0b91a404b4d96ba7f8b21c087a225798d1671b00b3d6126eec9e0b1895a7ca24',
	tagged: '106da0fda132ff93832565b39b0e5b67dfc1cf0119d564dfdba8e943e40d437f',
	heldOut: 'e21ef2c5ff90b1ef3f45d04cdf6756b107e4b530539312074bb7cff25f3b214b',
};

/**
 * Says so when a corpus is another version: the weights then come out different.
 * @param {ReturnType<typeof corpusFiles>} files
 */
export function checkCorpora(files) {
	for (const name of /** @type {const} */ (['treebank', 'tagged', 'heldOut'])) {
		const sum = createHash('sha256').update(readFileSync(files[name])).digest('hex');
		if (sum !== sums[name]) console.warn(`${files[name]} is not the version that MODEL.md names`);
	}
}
