import {readFileSync} from 'node:fs';
import {type Plugin} from 'vite';
import {defineConfig} from 'vitest/config';

/** Folders of pure functions: nothing that one file of tests does can reach another one. */
const core =
	'test/{article,backup,deck,exchange,facts,language,palette,people,progress,questions,reading,schedule,session,vocabulary}/**';

/** Text files are imported as they stand, as esbuild bundles them. */
const textFiles: Plugin = {
	name: 'text-files',
	enforce: 'pre',
	load: (file) =>
		file.endsWith('.txt')
			? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`
			: undefined,
};

/** WebAssembly files are imported as their addresses. */
const wasmFiles: Plugin = {
	name: 'wasm-files',
	enforce: 'pre',
	resolveId: (file) => (file.endsWith('.wasm') ? `\0address of ${file}` : undefined),
	load(file) {
		const name = file.startsWith('\0address of ') ? file.slice('\0address of '.length) : undefined;
		return name && `export default ${JSON.stringify(import.meta.resolve(name))};`;
	},
};

export default defineConfig({
	plugins: [textFiles, wasmFiles],
	test: {
		testTimeout: 30_000,
		setupFiles: ['test/helpers/seed.ts', 'test/helpers/show-screens.ts'],
		projects: [
			{
				extends: true,
				// Half the time: each process loads the word lists once.
				test: {name: 'core', include: [`${core}/*.test.{ts,tsx}`], isolate: false},
			},
			{
				extends: true,
				test: {name: 'rim', include: ['test/**/*.test.{ts,tsx}'], exclude: [core]},
			},
		],
	},
});
