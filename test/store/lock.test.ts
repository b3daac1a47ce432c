import {readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {tryLock} from '../../source/store/lock.js';
import {temporaryFolder} from './helpers/home.js';

const path = (): string => join(temporaryFolder(), 'a.lock');

describe('a lock', () => {
	it('is held by one, until released', () => {
		const file = path();
		const first = tryLock(file);
		expect(first).toBeDefined();
		expect(tryLock(file)).toBeUndefined();
		first?.release();
		const second = tryLock(file);
		expect(second).toBeDefined();
		first?.release();
		expect(tryLock(file)).toBeUndefined();
	});

	it('of a process that is gone is taken over, leaving nothing behind', () => {
		const file = path();
		writeFileSync(file, '{"pid":2147483646,"started":"x 1"}\n');
		expect(tryLock(file)).toBeDefined();
		expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
		expect(readdirSync(join(file, '..'))).toEqual(['a.lock']);
	});

	it('of a living process is respected, even if nothing says when it began', () => {
		const file = path();
		writeFileSync(file, `{"pid":${process.ppid}}\n`);
		expect(tryLock(file)).toBeUndefined();
	});

	it.runIf(process.platform === 'linux')(
		'of an earlier process with the same number is taken over',
		() => {
			const file = path();
			writeFileSync(file, `{"pid":${process.ppid},"started":"an-earlier-boot 123"}\n`);
			expect(tryLock(file)).toBeDefined();
		},
	);

	it('that says nothing is taken over only when it is old', () => {
		const file = path();
		writeFileSync(file, '');
		expect(tryLock(file)).toBeUndefined();
		utimesSync(file, 1000, 1000);
		expect(tryLock(file)).toBeDefined();
	});
});
