/**
 * `npm run torture:importers`: everything that reads what strangers made, with thousands of damaged files.
 *   --inputs N        for each importer (10000)
 *   --importer NAME   just those whose name has this in it
 *   --only N          just the Nth input, to see a finding again
 *   --seed S          another seed tries other damage (1)
 * The files are of our own writers, cut, flipped, spliced, nested and filled with what means something to some format;
 * archives are damaged inside too. Each importer has a process of its own with little memory. Whatever comes of it but
 * a deck or one message for the user is a finding, and makes the exit status 1.
 */
import {parseArgs} from 'node:util';
import {say} from './checkout.js';
import {importInCheckout} from './import-in-checkout.js';
import {ensureInstalled} from './install.js';
import {requireNode} from './node-version.js';

requireNode();
ensureInstalled();
const {values} = parseArgs({
	options: {
		inputs: {type: 'string', default: '10000'},
		importer: {type: 'string'},
		only: {type: 'string'},
		seed: {type: 'string', default: '1'},
	},
});
/** @type {typeof import('../test/torture/importers/run.js')} */
const {tortureImporters, memory} = await importInCheckout('test/torture/importers/run.ts');
const columns = [-18, 8, 9, 9, 12, 8, 11];
row(['importer', 'inputs', 'accepted', 'refused', 'slowest, ms', 'which', 'memory, MB']);
const tallies = await tortureImporters({
	inputs: count(values.inputs),
	seed: count(values.seed),
	importer: values.importer,
	...(values.only === undefined ? {} : {only: count(values.only)}),
	onDone({name, inputs, accepted, refused, worst, slowest, peak, findings}) {
		row([name, inputs, accepted, refused, worst, `#${slowest}`, Math.round(peak / 2 ** 20)]);
		for (const finding of findings) process.stdout.write(`  ${finding}\n`);
	},
});
const findings = tallies.reduce((sum, tally) => sum + tally.findings.length, 0);
process.stdout.write(
	`${findings} findings; memory is that of the whole process, of which JavaScript may keep ${memory} MB\n`,
);
if (findings > 0) process.exitCode = 1;

/** @param {Array<string | number>} cells */
function row(cells) {
	const line = cells.map((cell, index) => {
		const width = columns[index] ?? 10;
		return width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width);
	});
	process.stdout.write(`${line.join(' ')}\n`);
}

/** @param {string} text */
function count(text) {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	say(`not a number: ${text}`);
	process.exit(2);
}
