// The articles that the measurements of vocabulary read: a folder of .txt files, one article each.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {importSource} from '../../scripts/import-source.js';

/**
 * Reads the articles of a folder in the order of their names; without one, says so and ends the process.
 * @param {string | undefined} folder
 */
export async function* eachArticle(folder) {
	if (folder === undefined || !existsSync(folder)) {
		console.log('skipped: name a folder of .txt articles with --articles');
		process.exit(0);
	}

	/** @type {typeof import('../../source/build.js') & typeof import('../../source/vocabulary/article-words.js')} */
	const {articleFromText, findFacts, articleWords} = await importSource(
		'source/build.ts',
		'source/vocabulary/article-words.ts',
	);
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()) {
		const facts = findFacts(articleFromText(readFileSync(path.join(folder, file), 'utf8'), {}));
		yield {facts, words: articleWords(facts)};
	}
}
