import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';

const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'];

// Each article is read with everything that costs wink-nlp time, and what it found is asked for, as our run writes it out.
const reader = `
const {readFileSync} = require('node:fs');
const began = performance.now();
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
const its = nlp.its;
nlp.readDoc('Mayor Ratna arrived on Monday.').entities().out(its.detail);
const ready = performance.now() - began;
const texts = readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line));
const started = performance.now();
let tokens = 0;
let found = 0;
for (const text of texts) {
	const doc = nlp.readDoc(text);
	tokens += doc.tokens().length();
	found += doc.tokens().out(its.pos).length + doc.entities().out(its.detail).length + doc.sentences().length();
}
console.log(JSON.stringify({ready, tokens, found, milliseconds: performance.now() - started}));
`;

/**
 * Installs wink-nlp, which is no dependency of ours.
 * @param {string} folder
 * @returns {string | undefined} the script that reads a file of JSON strings, one a line; none without a network
 */
export function installWink(folder) {
	console.log(`installing ${packages.join(' and ')} into a temporary folder …`);
	writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
	const isWindows = process.platform === 'win32';
	const {status} = spawnSync(
		isWindows ? 'npm.cmd' : 'npm',
		['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
		{cwd: folder, stdio: 'ignore', shell: isWindows},
	);
	if (status !== 0) {
		console.log('skipped: it could not be installed; without a network, compare another time');
		return undefined;
	}
	const script = path.join(folder, 'read.cjs');
	writeFileSync(script, reader);
	return script;
}
