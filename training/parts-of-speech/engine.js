// The language engine, bundled as it stands in the sources.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const parts = ['features', 'openings', 'part-of-speech', 'tagger', 'weights-text'];

/** @typedef {Awaited<ReturnType<typeof loadEngine>>} Engine */

export async function loadEngine() {
	const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-training-'));
	const outfile = path.join(folder, 'engine.mjs');
	const sources = parts.map(
		(name) => `export * from './source/language/parts-of-speech/${name}.js';`,
	);
	await build({
		stdin: {
			contents: [
				...sources,
				`export * from './source/language/clauses/clauses-of.js';`,
				`export * from './source/language/clauses/voice.js';`,
				`export * from './source/language/index.js';`,
			].join('\n'),
			resolveDir: root,
		},
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'warning',
	});
	/**
	 * @type {typeof import('../../source/language/parts-of-speech/features.js')
	 *   & typeof import('../../source/language/parts-of-speech/openings.js')
	 *   & typeof import('../../source/language/parts-of-speech/part-of-speech.js')
	 *   & typeof import('../../source/language/parts-of-speech/tagger.js')
	 *   & typeof import('../../source/language/parts-of-speech/weights-text.js')
	 *   & typeof import('../../source/language/clauses/clauses-of.js')
	 *   & typeof import('../../source/language/clauses/voice.js')
	 *   & typeof import('../../source/language/index.js')}
	 */
	const engine = await import(pathToFileURL(outfile).href);
	rmSync(folder, {recursive: true});
	return engine;
}
