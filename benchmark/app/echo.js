// The least that a terminal program can do: for each key a row in a synchronized update. Nothing is faster.
import process from 'node:process';

const {stdin, stdout} = process;
const frame = (/** @type {string} */ text) =>
	stdout.write(`\u001B[?2026h\u001B[1;1H${text}\u001B[K\u001B[?2026l`);

stdin.setRawMode(true);
stdin.setEncoding('utf8');
let count = 0;
stdin.on('data', (/** @type {string} */ keys) => {
	if (keys.includes('\u0003')) process.exit(0);
	frame(`key ${++count}`);
});
frame('ready');
