import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from './checkout.js';

/**
 * What Ink and its packages do at start that newsquiz need not wait for. Each edit names the text it replaces and how
 * often that occurs; when a new version of a package reads differently, the build fails and says which.
 * @typedef {{find: string | RegExp, times: number, replace: string | ((found: string, ...groups: string[]) => string)}} Edit
 * @typedef {{file: string, why: string, edits: Edit[]}} Patch
 */

const plainText = fileURLToPath(new URL('runtime/plain-text.js', import.meta.url));
const importOfPlainText = `import {isEmoji, isNarrow} from ${JSON.stringify(plainText)};\n`;

const importOfWasm = `import yogaWasmFile from 'yoga.wasm';
import {readFileSync} from 'node:fs';
const yogaWasm = () => new WebAssembly.Module(readFileSync(new URL(yogaWasmFile, import.meta.url)));
`;

// The rows of a screen on which no two texts meet and none is cut; undefined for any other.
const rowsOf = `
function rowsOf(operations, height) {
	const rows = Array.from({length: height}, () => '');
	for (const {type, x, y, text, transformers} of operations) {
		if (type !== 'write' || x < 0 || text.includes('\\n') || rows[y] !== '') return undefined;
		let row = text;
		for (const transformer of transformers) row = transformer(row, 0);
		rows[y] = ' '.repeat(x) + row;
	}
	return rows.map((row) => row.trimEnd());
}
`;

/** @type {Patch[]} */
export const patches = [
	{
		file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
		why: 'the WebAssembly is read from a file of its own, at once, and not fetched from a data: URL, which loads undici',
		edits: [
			{find: /^/, times: 1, replace: importOfWasm},
			{
				find: /H="data:application\/octet-stream;base64,[A-Za-z0-9+/=]+"/,
				times: 1,
				replace: 'H="data:application/octet-stream;base64,"',
			},
			{
				find: 'loadYoga = loadYoga || {};',
				times: 1,
				replace: `loadYoga = {instantiateWasm(imports, done) {
					const instance = new WebAssembly.Instance(yogaWasm(), imports);
					done(instance);
					return instance.exports;
				}};`,
			},
		],
	},
	{
		file: 'terminal-size/index.js',
		why: 'without a terminal the size is 80 columns; no child process is started to ask for it',
		edits: [
			{find: /\btput\(\) \?\? /, times: 3, replace: ''},
			{find: /\bresize\(\) \?\? /, times: 1, replace: ''},
		],
	},
	{
		file: 'string-width/index.js',
		why: 'the expression for emoji is made when a text needs it, and the common text is measured without',
		edits: [
			{find: /^/, times: 1, replace: importOfPlainText},
			{find: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', times: 1, replace: ''},
			{find: 'rgiEmojiRegex.test(segment)', times: 1, replace: 'isEmoji(segment)'},
			{
				find: 'if (/^[\\u0020-\\u007E]*$/.test(string))',
				times: 1,
				replace: 'if (ambiguousIsNarrow ? isNarrow(string) : /^[\\u0020-\\u007E]*$/.test(string))',
			},
		],
	},
	{
		file: '@alcalzone/ansi-tokenize/build/diff.js',
		why: 'two cells of one style, as nearly all neighbours are, need no change; a screen has thousands of cells',
		edits: [
			{
				find: 'export function diffAnsiCodes(from, to) {',
				times: 1,
				replace: `export function diffAnsiCodes(from, to) {
					if (from.length === to.length && from.every((code, index) => code === to[index])) return [];`,
			},
		],
	},
	{
		file: 'ink/build/ansi-tokenizer.js',
		why: 'every text is searched for control characters: by one expression, not character by character',
		edits: [
			{
				find: /for \(const character of text\) \{\s+if \(isC1ControlCharacter\(character\)\) \{\s+return true;\s+\}\s+\}\s+return false;/,
				times: 1,
				replace: 'return /[\\u0080-\\u009f]/.test(text);',
			},
		],
	},
	{
		file: 'ink/build/output.js',
		why: 'a row that is one text, as all of ours are, is taken as it is and not cell by cell: most of the time of a frame',
		edits: [
			{
				find: 'get() {',
				times: 1,
				replace: `get() {
					const rows = rowsOf(this.operations, this.height);
					if (rows) return {output: rows.join('\\n'), height: this.height};`,
			},
			{find: /$/, times: 1, replace: rowsOf},
		],
	},
	{
		file: 'ink/build/measure-text.js',
		why: 'what it remembers of texts is bounded, however long one studies',
		edits: [
			{
				find: 'cache.set(text',
				times: 1,
				replace: 'if (cache.size > 5000) cache.clear();\n    cache.set(text',
			},
		],
	},
	{
		file: 'ink/build/wrap-text.js',
		why: 'what it remembers of texts is bounded, however long one studies',
		edits: [
			{find: 'const cache = {};', times: 1, replace: 'let cache = {};\nlet size = 0;'},
			{
				find: 'cache[cacheKey] = wrappedText;',
				times: 1,
				replace: `if (++size > 5000) {
					cache = {};
					size = 0;
				}
				cache[cacheKey] = wrappedText;`,
			},
		],
	},
	{
		file: 'ink/build/reconciler.js',
		why: 'no connection to the React DevTools, also when the environment has DEV=true',
		edits: [{find: 'isDev()', times: 2, replace: 'false'}],
	},
	{
		file: 'ink/build/ink.js',
		why: 'no connection to the React DevTools, also when the environment has DEV=true',
		edits: [{find: 'isDev()', times: 1, replace: 'false'}],
	},
];

/** Packages that must not be bundled: they come in only through the DevTools. */
const banned = /node_modules[/\\](?:react-devtools-core|ws)[/\\]/;

/** An esbuild plugin that applies the patches, and a check afterwards that none was forgotten. */
export function patchedPackages() {
	/** @type {Set<Patch>} */
	const applied = new Set();
	/** @type {import('esbuild').Plugin} */
	const plugin = {
		name: 'patched-packages',
		setup({onLoad, onResolve, resolve}) {
			// wrap-ansi brings an older copy, which would measure emoji in another way than the rest of Ink does.
			onResolve({filter: /^string-width$/}, async ({importer, path: name, kind}) => {
				if (!/[/\\]wrap-ansi[/\\]/.test(importer)) return undefined;
				return resolve(name, {kind, resolveDir: root});
			});
			onResolve({filter: /^yoga\.wasm$/}, ({path: name, importer}) => ({
				path: name,
				namespace: 'inside',
				pluginData: importer,
			}));
			onLoad({filter: /^yoga\.wasm$/, namespace: 'inside'}, ({pluginData}) => ({
				contents: wasmIn(readFileSync(pluginData, 'utf8')),
				loader: 'file',
			}));
			onLoad({filter: /[/\\]node_modules[/\\].*\.js$/}, ({path: file}) => {
				const patch = patches.find((each) => isFileOf(file, each));
				if (!patch) return undefined;
				applied.add(patch);
				return {contents: patched(readFileSync(file, 'utf8'), patch), loader: 'js'};
			});
		},
	};
	return {
		plugin,
		/**
		 * @param {string[]} inputs the bundled files
		 * @throws Error when Ink is bundled without one of its patches, or with what they should keep out
		 */
		check(inputs) {
			if (!inputs.some((file) => /node_modules[/\\]ink[/\\]build[/\\]ink\.js$/.test(file))) return;
			const missing = patches.find((patch) => !applied.has(patch));
			if (missing) throw new Error(`${missing.file} was not bundled: is its patch still needed?`);
			const unwanted = inputs.find((file) => banned.test(file));
			if (unwanted) throw new Error(`${unwanted} must not be bundled.`);
		},
	};
}

/** @param {string} file @param {Patch} patch */
function isFileOf(file, patch) {
	const [, ...rest] = file.split(path.sep).join('/').split('/node_modules/');
	return rest.join('/node_modules/') === patch.file;
}

/**
 * @param {string} text
 * @param {Patch} patch
 * @throws Error when the text is not the one that the patch was written for
 */
export function patched(text, {file, edits}) {
	for (const {find, times, replace} of edits) {
		const pattern = new RegExp(typeof find === 'string' ? escape(find) : find.source, 'g');
		const found = text.match(pattern)?.length ?? 0;
		if (found !== times) {
			throw new Error(
				`The patch of ${file} no longer fits: ${pattern} occurs ${found} times, not ${times}. ` +
					'Read the new version of the package and mend scripts/patches.js.',
			);
		}

		// Always a function: in a replacement text `$` has a meaning of its own.
		text = text.replace(pattern, typeof replace === 'string' ? () => replace : replace);
	}

	return text;
}

/** In WebAssembly: a memory of 256 pages of 64 KB, which may grow to 32768. */
const yogaMemory = Buffer.from([5, 7, 1, 1, 0x80, 2, 0x80, 0x80, 2]);

/**
 * The WebAssembly of Yoga, with a first memory of 2 MB in place of 16 MB. It grows when a layout needs more; the
 * 16 MB, hardly used, make V8 collect all garbage before the first frame.
 * @param {string} script the module of yoga-layout that carries its WebAssembly along as text
 * @throws Error when it is not the one that this was written for
 */
function wasmIn(script) {
	const wasm = Buffer.from(/base64,([A-Za-z0-9+/=]+)"/.exec(script)?.[1] ?? '', 'base64');
	const at = wasm.indexOf(yogaMemory);
	if (at < 0 || wasm.includes(yogaMemory, at + 1)) {
		throw new Error('The WebAssembly of yoga-layout has changed: mend scripts/patches.js.');
	}

	// 32 pages, in two bytes as 256 was.
	wasm.set([0xa0, 0], at + 4);
	return wasm;
}

/** @param {string} text */
function escape(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
