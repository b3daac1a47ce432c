import path from 'node:path';
import {build} from 'esbuild';

/**
 * esbuild makes a chunk of every set of modules that the same entries share: some thirty files stand between
 * `newsquiz` and its first frame, most of them tiny, loaded one wave after the other. Here those that are always
 * loaded together become one file each.
 *
 * @typedef {{entryPoint?: string | undefined, exports: string[], imports: Array<{path: string, kind: string}>}} Chunk
 * @typedef {{name: string, sources: string[]}} Wave the sources whose static imports are loaded at one moment
 */

/**
 * Merges the chunks of each wave that no earlier wave has loaded.
 * @param {Map<string, string>} texts file name → text of every bundled script; changed in place
 * @param {Map<string, Chunk>} chunks the same files, as esbuild describes them
 * @param {Wave[]} waves in the order in which they are loaded
 * @param {(entryPoint: string) => boolean} isApart whether a source is loaded without the waves, in a process or thread
 *   of its own: what it needs is merged apart
 */
export async function mergeChunks(texts, chunks, waves, isApart) {
	const entries = [...chunks].flatMap(([file, {entryPoint}]) =>
		entryPoint === undefined ? [] : [{file, entryPoint}],
	);
	const apart = closure(
		chunks,
		entries.filter(({entryPoint}) => isApart(entryPoint)).map(({file}) => file),
	);
	const done = new Set();
	for (const {name, sources} of waves) {
		const roots = sources.map((source) => {
			// node_modules may be a link to somewhere else.
			const found = entries.find(({entryPoint}) => `/${entryPoint}`.endsWith(`/${source}`));
			if (!found) throw new Error(`${source} is not loaded by import(): mend scripts/bundle.js.`);
			return found.file;
		});
		// An entry that the outside knows by its name keeps its file.
		const wave = [...closure(chunks, roots)].filter((file) => !done.has(file) && isChunk(file));
		await merge(
			`${name}-base.js`,
			wave.filter((file) => apart.has(file)),
			texts,
			chunks,
		);
		await merge(
			`${name}.js`,
			wave.filter((file) => !apart.has(file)),
			texts,
			chunks,
		);
		for (const file of wave) done.add(file);
	}
}

/** @param {string} file */
function isChunk(file) {
	return file.startsWith('chunk-');
}

/** @param {Map<string, Chunk>} chunks @param {string[]} files @returns {Set<string>} the files and all they import */
function closure(chunks, files) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} file */
	const add = (file) => {
		if (found.has(file)) return;
		for (const {path: imported, kind} of chunks.get(file)?.imports ?? []) {
			if (kind === 'import-statement' && chunks.has(imported)) add(imported);
		}

		// After what it imports: this is the order in which they are evaluated.
		found.add(file);
	};

	files.forEach(add);
	return found;
}

/** @param {string} target @param {string[]} members @param {Map<string, string>} texts @param {Map<string, Chunk>} chunks */
async function merge(target, members, texts, chunks) {
	if (members.length < 2) return;
	/** @param {string} file */
	const prefix = (file) => `m${members.indexOf(file)}_`;
	const exports = members.map((file) => {
		const names = (chunks.get(file)?.exports ?? []).map(
			(name) => `${name} as ${prefix(file)}${name}`,
		);
		const from = `from ${JSON.stringify(`./${file}`)};`;
		// The namespace as a whole is for those who import() it.
		return `export {${names.join(', ')}} ${from}\nexport * as ${prefix(file)} ${from}`;
	});
	const text = await bundleTogether(exports.join('\n'), members, texts);
	for (const file of members) texts.delete(file);
	for (const [file, importing] of texts)
		texts.set(file, redirect(importing, members, target, prefix));
	texts.set(target, text);
}

/** @param {string} entry @param {string[]} members @param {Map<string, string>} texts */
async function bundleTogether(entry, members, texts) {
	const result = await build({
		stdin: {contents: entry, resolveDir: '/'},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		minify: true,
		lineLimit: 160,
		logLevel: 'warning',
		plugins: [
			{
				name: 'chunks-in-memory',
				setup({onResolve, onLoad}) {
					onResolve({filter: /.*/}, ({path: name, kind}) => {
						const file = path.posix.basename(name);
						return kind !== 'entry-point' && members.includes(file)
							? {path: file, namespace: 'chunk'}
							: {path: name, external: true};
					});
					onLoad({filter: /.*/, namespace: 'chunk'}, ({path: file}) => ({
						contents: texts.get(file) ?? '',
					}));
				},
			},
		],
	});
	return result.outputFiles[0]?.text ?? '';
}

/**
 * Lets a script import from the merged file what it imports from its members.
 * @param {string} text as esbuild writes it, minified
 * @param {string[]} members
 * @param {string} target
 * @param {(file: string) => string} prefix
 */
export function redirect(text, members, target, prefix) {
	const redirected = text
		.replace(
			/\b(import|export)\s*\{([^{}]*)\}\s*from\s*"\.\/([^"]+)"/g,
			(found, keyword, names, file) => {
				if (!members.includes(file)) return found;
				const renamed = names
					.split(',')
					.filter((/** @type {string} */ each) => each.trim() !== '')
					.map((/** @type {string} */ each) => {
						const [name = '', alias = name] = each.trim().split(/\s+as\s+/);
						return `${prefix(file)}${name} as ${alias}`;
					});
				return `${keyword}{${renamed.join(',')}}from"./${target}"`;
			},
		)
		.replace(/\bimport\s*"\.\/([^"]+)"/g, (found, file) =>
			members.includes(file) ? `import"./${target}"` : found,
		)
		.replace(/\bimport\(\s*"\.\/([^"]+)"\s*\)/g, (found, file) =>
			members.includes(file) ? `import("./${target}").then(m=>m.${prefix(file)})` : found,
		);
	const left = members.find((file) => redirected.includes(file));
	if (left !== undefined)
		throw new Error(`An import of ${left} could not be redirected to ${target}.`);
	return redirected;
}
