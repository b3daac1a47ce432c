/**
 * `npm test`: sets up what is missing or stale, then checks types, lint, format and build, and runs the tests.
 * With names of tests (`npm test -- test/facts`) only those run. The last line is the count.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {root, say} from './checkout.js';
import {requireNode} from './node-version.js';
import {closingLine, countResults} from './test-results.js';

requireNode();
const filters = process.argv.slice(2);
/** @param {string} name */
const tool = (name) => path.join(root, 'node_modules', name);

/** What the tests should not inherit: they are to be the same in every terminal and on every machine. */
const env = {...process.env};
for (const name of ['NODE_ENV', 'FORCE_COLOR', 'NO_COLOR', 'NEWSQUIZ_HOME']) delete env[name];

/** @type {Array<[name: string, args: string[]]>} */
const checks = [
	['types', [tool('typescript/bin/tsc'), '--project', root]],
	...['source', 'test'].map((folder) => {
		const project = path.join(root, folder, 'practice');
		return /** @type {[string, string[]]} */ ([
			`types of ${folder}/practice`,
			[tool('typescript/bin/tsc'), '--project', project],
		]);
	}),
	['types of training', [tool('typescript/bin/tsc'), '--project', path.join(root, 'training')]],
	['lint', [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
	['format', [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
];

const {succeeded: isReady} = await run([path.join(root, 'scripts', 'build.js'), '--types']);
if (!isReady) {
	end({passed: 0, failed: 1, skipped: 0});
} else {
	const isWhole = filters.every((filter) => filter.startsWith('-'));
	const [checked, counts] = await Promise.all([isWhole ? runChecks() : [], runTests()]);
	for (const {name, report} of checked) {
		process.stdout.write(report);
		say(`${name}: FAILED`);
	}

	end({...counts, failed: counts.failed + checked.length});
}

/**
 * Runs the checks one after the other, beside the tests, and keeps what they print until the tests are through.
 * @returns {Promise<Array<{name: string, report: string}>>} those that failed
 */
async function runChecks() {
	const failed = [];
	for (const [name, args] of checks) {
		const {succeeded, report} = await run(args, {quiet: true});
		if (!succeeded) failed.push({name, report});
	}

	return failed;
}

async function runTests() {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-test-'));
	const file = path.join(folder, 'results.json');
	try {
		const vitest = [tool('vitest/vitest.mjs'), 'run', '--root', root];
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const {succeeded} = await run([...vitest, ...reporters, ...filters]);
		return countResults(readResults(file), succeeded);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** @param {string} file */
function readResults(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Runs a script with this Node.
 * @param {string[]} args
 * @param {{quiet?: boolean}} [options] `quiet`: what it prints is returned instead of shown
 */
async function run(args, {quiet = false} = {}) {
	const output = quiet ? 'pipe' : 'inherit';
	const child = spawn(process.execPath, args, {cwd: root, env, stdio: ['ignore', output, output]});
	let report = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => (report += text));
	}

	const status = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	return {succeeded: status === 0, report};
}

/** @param {import('./test-results.js').Counts} counts */
function end(counts) {
	process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
	process.stdout.write(`${closingLine(counts)}\n`);
}
