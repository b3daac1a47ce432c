import {defineConfig} from 'vitest/config';

/** Folders of pure functions: nothing that one file of tests does can reach another one. */
const core =
	'test/{article,deck,exchange,facts,language,progress,questions,schedule,session,vocabulary}/**';

export default defineConfig({
	test: {
		testTimeout: 30_000,
		setupFiles: ['test/helpers/seed.ts'],
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
