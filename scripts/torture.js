/**
 * `npm run torture`: what `npm test` tries a little of, tried thousands of times.
 *   --runs N   learners that are killed (1000)
 *   --files N  logs and snapshots that are damaged (10000)
 *   --only N   just the Nth of these files, to see a finding again
 *   --seed S   another seed tries other moments and other damage (1)
 * Learners study with newsquiz in processes of their own, some in a real terminal, some two at a time on one home, and
 * are killed as by `kill -9`: at every call to the file system in turn, with half of what it writes, and at random
 * moments. Each time the home has to hold all that newsquiz had said was saved, and the next start to need no help.
 * The last lines are what it came to; the exit status is 1 if anything was lost.
 */
import {parseArgs} from 'node:util';
import {ensureBuilt, root, say} from './checkout.js';
import {importInCheckout} from './import-in-checkout.js';
import {requireNode} from './node-version.js';

requireNode();
ensureBuilt();
const {values} = parseArgs({
	options: {
		runs: {type: 'string', default: '1000'},
		files: {type: 'string', default: '10000'},
		only: {type: 'string'},
		seed: {type: 'string', default: '1'},
	},
});
const runs = count(values.runs);
const files = count(values.files);
const seed = count(values.seed);
const only = values.only === undefined ? undefined : count(values.only);
const {killLearners, damageFiles} = await importInCheckout('test/torture/campaigns.ts');
const kinds = {
	call: 'at a call to the file system',
	moment: 'at a moment of their work',
	start: 'while starting',
	pair: 'beside another on the same home',
	terminal: 'in a terminal',
};

if (runs > 0) await kill();
if (files > 0) damage();

async function kill() {
	const began = performance.now();
	const onKill = (/** @type {number} */ done) =>
		done % 100 === 0 && say(`${done} of ${runs} killed`);
	const tally = await killLearners({root, runs, seed, onKill});
	tell(tally.lost, tally.unreadable, tally.helped);
	table({
		'learners killed': sum(Object.values(tally.kills)),
		...Object.fromEntries(
			Object.entries(kinds).map(([kind, name]) => [`  ${name}`, tally.kills[kind]]),
		),
		'done and acknowledged': tally.acknowledged,
		lost: tally.lost.size,
		'unreadable homes': tally.unreadable.size,
		'starts that needed help': tally.helped.size,
		'cut lines kept aside': tally.torn,
		seconds: secondsSince(began),
	});
}

function damage() {
	const began = performance.now();
	const onFile = (/** @type {number} */ done) =>
		done % 1000 === 0 && say(`${done} of ${files} damaged`);
	const tally = damageFiles({files, seed, only, onFile});
	tell(tally.crashes, tally.lost, tally.messages);
	table({
		'files damaged': sum(tally.files.values()),
		...Object.fromEntries([...tally.files].sort().map(([name, number]) => [`  ${name}`, number])),
		crashes: tally.crashes.length,
		lost: tally.lost.length,
		'wrong messages': tally.messages.length,
		seconds: secondsSince(began),
	});
}

/** @param {Record<string, string | number>} rows */
function table(rows) {
	for (const [name, value] of Object.entries(rows)) {
		process.stdout.write(`${name.padEnd(64)}${String(value).padStart(8)}\n`);
	}
}

/** @param {Array<Iterable<string>>} findings */
function tell(...findings) {
	for (const finding of findings.flatMap((some) => [...some])) {
		process.exitCode = 1;
		process.stdout.write(`${finding}\n`);
	}
}

/** @param {Iterable<number>} numbers */
function sum(numbers) {
	return [...numbers].reduce((all, number) => all + number, 0);
}

/** @param {number} began */
function secondsSince(began) {
	return Math.round((performance.now() - began) / 1000);
}

/** @param {string} text */
function count(text) {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	say(`not a number: ${text}`);
	process.exit(2);
}
