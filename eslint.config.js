import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Globals of Node that the plain scripts use. */
const node = Object.fromEntries(
	['console', 'performance', 'process', 'Buffer', 'URL', 'setTimeout'].map((name) => [
		name,
		'readonly',
	]),
);

export default defineConfig(
	globalIgnores([
		'dist/',
		'.setup/',
		'source/language/parts-of-speech/weights.ts',
		'source/language/names/model/data/',
	]),
	js.configs.recommended,
	{
		linterOptions: {reportUnusedDisableDirectives: 'error'},
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-var': 'error',
			'no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
			'object-shorthand': 'error',
			'prefer-const': 'error',
		},
	},
	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.recommendedTypeChecked],
		languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
		rules: {
			'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true}}],
			'@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
			],
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/prefer-readonly': 'error',
			'@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
			// The interfaces here are records of functions, which need no `this`.
			'@typescript-eslint/unbound-method': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{considerDefaultExhaustiveForUnions: true},
			],
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
		},
	},
	{
		// What a bundled text file exports is not for us to choose.
		files: ['source/text-files.d.ts'],
		rules: {'no-restricted-exports': 'off'},
	},
	{
		files: ['test/**', 'vitest.config.ts', 'benchmark/**', 'scripts/**', 'training/**'],
		rules: {
			'no-console': 'off',
			'no-restricted-exports': 'off',
		},
	},
	{
		files: ['**/*.js'],
		languageOptions: {globals: node},
	},
	{
		// Read by very old Nodes too.
		files: ['bin/newsquiz.js'],
		languageOptions: {sourceType: 'commonjs', globals: {__dirname: 'readonly'}},
		rules: {'no-var': 'off', 'no-console': 'off'},
	},
);
