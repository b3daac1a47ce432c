/**
 * `npm run train -- --data DIR`: trains the recogniser of names, then the tagger of parts of speech, and writes their
 * weights. Other arguments (`--epochs N`, `--least N`) go to the first. See training/README.md.
 */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const {values} = parseArgs({args, strict: false, options: {data: {type: 'string'}}});
const data = typeof values.data === 'string' ? ['--data', values.data] : [];

process.exitCode =
	run('training/names/train.js', args) || run('training/parts-of-speech/train.js', data);

/** @param {string} script @param {string[]} given */
function run(script, given) {
	console.log(script);
	const {status} = spawnSync(process.execPath, [path.join(root, script), ...given], {
		stdio: 'inherit',
	});
	return status ?? 1;
}
