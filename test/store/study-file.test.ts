import {chmodSync, existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {KeptStudy} from '../../source/session/kept-study.js';
import {openStudyFile} from '../../source/store/study-file.js';
import {temporaryHome} from './helpers/home.js';

const kept: KeptStudy = {
	version: 1,
	day: 20_000,
	deck: 'sebuah-paket',
	seed: '0.5',
	input: 'type',
	planned: ['sebuah-paket/a', 'sebuah-paket/b'],
	waiting: ['sebuah-paket/b'],
	answers: [{key: 'sebuah-paket/a', grade: 3, ms: 1200}],
};

it('keeps the place in a session until there is none, for its owner alone', () => {
	const paths = temporaryHome();
	const file = openStudyFile(paths);
	expect(file.read()).toBeUndefined();
	file.keep(kept);
	expect(openStudyFile(paths).read()).toEqual(kept);
	const path = join(paths.config, 'study.json');
	if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
	file.keep(undefined);
	file.keep(undefined);
	expect(existsSync(path)).toBe(false);
	expect(file.read()).toBeUndefined();
});

it.each(['', '{', '[]', '{"version":1}', '{"version":9,"day":1}'])(
	'takes a file that says %j for none',
	(text) => {
		const paths = temporaryHome();
		mkdirSync(paths.config, {recursive: true});
		writeFileSync(join(paths.config, 'study.json'), text);
		expect(openStudyFile(paths).read()).toBeUndefined();
	},
);

it('does not disturb the study when the place can’t be kept', () => {
	const paths = temporaryHome();
	mkdirSync(paths.config, {recursive: true});
	// A folder in the way of the file stops root as well.
	mkdirSync(join(paths.config, 'study.json', 'in the way'), {recursive: true});
	chmodSync(paths.config, 0o500);
	const file = openStudyFile(paths);
	expect(() => {
		file.keep(kept);
		file.keep(undefined);
	}).not.toThrow();
	chmodSync(paths.config, 0o700);
	expect(file.read()).toBeUndefined();
});
