import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build, transform} from 'esbuild';
import {deflateSync} from 'fflate';
import {root} from './checkout.js';

const practice = path.join(root, 'source', 'practice');

/** Where the generated files lie. */
export const pageFolder = path.join(root, 'source', 'exchange', 'decks', 'html');

/**
 * What is made from the sources and committed beside the HTML format: the script and the style sheet of the page for
 * pupils, the style sheet of the worksheet, and the judging of typed answers, deflated, in base64, once whole and once for words alone.
 * @returns {Promise<Map<string, string>>} name → text
 */
export async function pageFiles() {
	const [script, unpack, all, words, style, worksheet] = await Promise.all([
		bundle('main.ts'),
		bundle('unpack.ts'),
		bundle('judge-pack.ts'),
		bundle('judge-pack.ts', [wordsOnly]),
		minified('style.css'),
		minified('worksheet.css'),
	]);
	return new Map([
		['script.txt', script],
		['unpack.txt', unpack],
		['judge-all.txt', packed(all)],
		['judge-words.txt', packed(words)],
		['style.txt', style],
		['worksheet.txt', worksheet],
	]);
}

/** @param {string} name */
async function minified(name) {
	const css = readFileSync(path.join(pageFolder, name), 'utf8');
	const target = ['chrome60', 'firefox60', 'safari11'];
	const {code} = await transform(css, {loader: 'css', minify: true, target});
	return code.trim();
}

/** @param {string} text */
function packed(text) {
	// Node's own zlib differs from version to version.
	return Buffer.from(deflateSync(Buffer.from(text), {level: 9, mem: 12})).toString('base64');
}

/**
 * @param {string} entry
 * @param {import('esbuild').Plugin[]} [plugins]
 */
async function bundle(entry, plugins = []) {
	const {outputFiles} = await build({
		entryPoints: [path.join(practice, entry)],
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2017',
		legalComments: 'none',
		tsconfig: path.join(practice, 'tsconfig.json'),
		plugins: [olderBrowsers, rootsOfThePage, ...plugins],
		write: false,
		logLevel: 'warning',
	});
	const text = outputFiles.map((file) => file.text).join('');
	// What would end the element that the script stands in.
	if (/<\/script|<!--/i.test(text)) throw new Error(`${entry} holds what ends a script in HTML.`);
	return text.trim();
}

/**
 * It is imported for what it does, which package.json says of no module.
 * @type {import('esbuild').Plugin}
 */
const olderBrowsers = {
	name: 'older-browsers',
	setup({onResolve}) {
		onResolve({filter: /\/older-browsers\.js$/}, () => ({
			path: path.join(practice, 'older-browsers.ts'),
			sideEffects: true,
		}));
	},
};

/**
 * The whole list of roots is larger than a page may be.
 * @type {import('esbuild').Plugin}
 */
const rootsOfThePage = {
	name: 'roots-of-the-page',
	setup({onLoad}) {
		onLoad({filter: /[/\\]language[/\\]data[/\\]roots\.ts$/}, () => ({
			contents: "export {roots} from '../../practice/pack-roots.js';",
			resolveDir: path.join(root, 'source', 'language', 'data'),
			loader: 'ts',
		}));
	},
};

/**
 * Leaves out the judging of names and figures.
 * @type {import('esbuild').Plugin}
 */
const wordsOnly = {
	name: 'words-only',
	setup({onLoad}) {
		onLoad(
			{filter: /[/\\]judging[/\\](?:judge-(?:person|place|body|amount|date)|times)\.ts$/},
			({path: file}) => ({
				contents: "export * from '../../practice/words-only.js';",
				resolveDir: path.dirname(file),
				loader: 'ts',
			}),
		);
	},
};
