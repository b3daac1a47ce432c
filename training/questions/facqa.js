import {readFileSync} from 'node:fs';
import {pythonList} from '../names/corpora.js';

/** @typedef {{passage: string, answer: string}} Asked */

/**
 * The news passages of FacQA, each with the answer that somebody asked for, as newspapers print them.
 * @param {string} file CSV with question, passage and labels, each a Python list of words
 * @returns {Asked[]}
 */
export function readQuestions(file) {
	return readRows(readFileSync(file, 'utf8'))
		.slice(1)
		.flatMap(([, passage = '', labels = '']) => {
			const tokens = pythonList(passage);
			const marks = pythonList(labels);
			const answer = tokens.filter((_, at) => marks[at] !== 'O');
			return answer.length === 0 ? [] : [{passage: printed(tokens), answer: printed(answer)}];
		});
}

/** @param {string} text */
function readRows(text) {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
				quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
			),
		);
}

/** Without the spaces that the corpus puts around punctuation. @param {readonly string[]} tokens */
function printed(tokens) {
	return tokens
		.join(' ')
		.replace(/ ([,.;:?!)\]%])/g, '$1')
		.replace(/([([]) /g, '$1')
		.replace(/(\d) - (\d)/g, '$1-$2')
		.replace(/ - an\b/g, '-an')
		.replace(/" ([^"]*) "/g, '"$1"');
}
