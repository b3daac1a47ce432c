import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {root} from './checkout.js';
import {licences} from './licences.js';
import {mergeChunks} from './merge-chunks.js';
import {patchedPackages} from './patches.js';

const require =
	"import {createRequire} from 'node:module';const require = createRequire(import.meta.url);\n";

/**
 * What newsquiz and the start-up benchmark are bundled with: one recipe, so that they can be compared.
 * @type {import('esbuild').BuildOptions & {metafile: true, write: false}}
 */
const recipe = {
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	// Node prints the line of an uncaught error: it should not be the whole file.
	lineLimit: 160,
	legalComments: 'none',
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'Intl.Segmenter': 'LazySegmenter',
	},
	inject: [path.join(root, 'scripts', 'runtime', 'segmenter.js')],
	jsx: 'automatic',
	loader: {'.txt': 'text', '.wasm': 'file'},
	// Files name each other by `new URL('./name.js', import.meta.url)`, so all lie in one folder.
	entryNames: '[name]',
	chunkNames: 'chunk-[hash]',
	assetNames: '[name]-[hash]',
	metafile: true,
	write: false,
	logLevel: 'warning',
	absWorkingDir: root,
};

/** What `newsquiz` loads on its way to the first frame. */
const waves = [
	{name: 'cli-core', sources: ['source/cli.tsx']},
	// With what the counts take, so that prompts that ask what is due load no screen.
	{
		name: 'cli-start',
		sources: ['source/commands/app.ts', 'source/start-app.tsx', 'source/commands/due.ts'],
	},
	{
		name: 'cli-screen',
		sources: ['node_modules/ink/build/index.js', 'source/app.tsx', 'source/screens/home.tsx'],
	},
];

/**
 * Writes the bundle of newsquiz into a folder.
 * @param {string} folder
 */
export async function bundle(folder) {
	const entries = entryPoints();
	const {outputs, inputs} = await bundleInMemory(entries);
	await mergeChunks(
		outputs.texts,
		outputs.chunks,
		waves,
		(entry) => entry !== entries.cli && Object.values(entries).includes(entry),
	);
	write(folder, outputs);
	writeFileSync(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), licences(inputs));
}

/**
 * Bundles something else by the same recipe.
 * @param {string} folder
 * @param {Record<string, string>} entries name of the output → source file
 */
export async function bundleInto(folder, entries) {
	const {outputs} = await bundleInMemory(entries);
	write(folder, outputs);
}

/** @typedef {{texts: Map<string, string>, assets: Map<string, Uint8Array>, chunks: Map<string, import('./merge-chunks.js').Chunk>}} Outputs */

/**
 * @param {Record<string, string>} entries
 * @throws Error when something cannot be bundled, or a patch no longer fits its package
 */
async function bundleInMemory(entries) {
	const patches = patchedPackages();
	const outdir = path.join(root, 'dist');
	const result = await build({
		...recipe,
		entryPoints: entries,
		outdir,
		plugins: [leanNodeModules, leanManifest, patches.plugin],
	});
	const inputs = Object.keys(result.metafile.inputs);
	patches.check(inputs);
	const isScript = (/** @type {string} */ file) => file.endsWith('.js');
	const files = result.outputFiles.map((file) => ({name: path.basename(file.path), file}));
	/** @type {Outputs} */
	const outputs = {
		texts: new Map(
			files.filter(({name}) => isScript(name)).map(({name, file}) => [name, file.text]),
		),
		assets: new Map(
			files.filter(({name}) => !isScript(name)).map(({name, file}) => [name, file.contents]),
		),
		chunks: new Map(
			Object.entries(result.metafile.outputs).map(([file, {entryPoint, exports, imports}]) => [
				path.posix.basename(file),
				{
					entryPoint,
					exports,
					imports: imports.map(({path: imported, kind}) => ({
						path: path.posix.basename(imported),
						kind,
					})),
				},
			]),
		),
	};
	return {outputs, inputs};
}

/** @param {string} folder @param {Outputs} outputs */
function write(folder, {texts, assets}) {
	mkdirSync(folder, {recursive: true});
	for (const [name, text] of texts) {
		// Only the chunk with esbuild's stand-in for `require` needs a real one to hand on.
		writeFileSync(
			path.join(folder, name),
			text.includes('Dynamic require of') ? require + text : text,
		);
	}

	for (const [name, contents] of assets) writeFileSync(path.join(folder, name), contents);
}

/** @returns {Record<string, string>} name in dist/ → source file */
function entryPoints() {
	/** @type {Array<[string, string]>} */
	const entries = [
		['cli', 'source/cli.tsx'],
		['language', 'source/language/index.ts'],
		['build', 'source/build.ts'],
		...readdirSync(path.join(root, 'source'), {recursive: true, encoding: 'utf8'})
			.filter((file) => file.endsWith('-worker.ts'))
			.map(workerEntry),
	];
	return Object.fromEntries(entries.filter(([, file]) => existsSync(path.join(root, file))));
}

/** @param {string} file @returns {[string, string]} */
function workerEntry(file) {
	return [path.basename(file, '.ts'), path.join('source', file)];
}

/**
 * Makes the import of Node's own modules cheaper: only what is used of them is touched. An `import` runs every lazy
 * getter of a module to learn its exports, and so loads streams, web cryptography and the like for nothing.
 * `node:process` is the global of that name.
 * @type {import('esbuild').Plugin}
 */
const leanNodeModules = {
	name: 'lean-node-modules',
	setup({onResolve, onLoad}) {
		const runtime = path.join(root, 'scripts', 'runtime', 'builtin.js');
		onResolve({filter: /^node:|^process$/}, ({path: name, importer, kind}) => {
			if (importer === runtime || kind !== 'import-statement') return undefined;
			return {path: name, namespace: 'node', sideEffects: false};
		});
		onLoad({filter: /.*/, namespace: 'node'}, async ({path: name}) => {
			const isProcess = /^(?:node:)?process$/.test(name);
			const names = Object.keys(await import(name)).filter((each) => each !== 'default');
			return {
				contents: [
					isProcess ? '' : `import {builtin} from ${JSON.stringify(runtime)};`,
					`const all = ${isProcess ? 'globalThis.process' : `/* @__PURE__ */ builtin('${name}')`};`,
					'export default all;',
					...names.map((each) => `export const ${each} = /* @__PURE__ */ (() => all.${each})();`),
				].join('\n'),
				resolveDir: root,
			};
		});
	},
};

/**
 * Of package.json the program reads the version only.
 * @type {import('esbuild').Plugin}
 */
const leanManifest = {
	name: 'lean-manifest',
	setup({onLoad}) {
		onLoad({filter: /[/\\]package\.json$/}, ({path: file}) => {
			const {version} = JSON.parse(readFileSync(file, 'utf8'));
			return {contents: JSON.stringify({version}), loader: 'json'};
		});
	},
};
