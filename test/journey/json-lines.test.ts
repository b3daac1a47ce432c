import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

it('many workers answer in the order of the lines, as one does, and say nothing else', () => {
	const file = join(temporaryFolder(), 'berita.jsonl');
	const text = 'Gubernur Raka Wibisono meresmikan jembatan di Surabaya pada Senin (4/5/2026). ';
	const lines = Array.from({length: 900}, (_, id) =>
		JSON.stringify({id: String(id), text: text.repeat(1 + (id % 7))}),
	);
	writeFileSync(file, lines.join('\n'));
	const answers = (jobs: string) => {
		const argv = [program, 'facts', '--jsonl', file, '--jobs', jobs];
		const env = {...process.env, NEWSQUIZ_HOME: temporaryFolder()};
		return spawnSync(process.execPath, argv, {env, encoding: 'utf8', maxBuffer: 1e8});
	};

	const one = answers('1');
	const many = answers('16');
	expect([one.status, one.stderr, many.status, many.stderr]).toEqual([0, '', 0, '']);
	expect(many.stdout).toBe(one.stdout);
	const ids = many.stdout
		.trim()
		.split('\n')
		.map((line) => (JSON.parse(line) as {id: string}).id);
	expect(ids).toEqual(lines.map((_, id) => String(id)));
});
