import {
	chmodSync,
	closeSync,
	constants,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {atomicWrite, writeNamed} from '../../source/store/atomic-write.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsquiz atomic '));
});
afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

describe('atomicWrite', () => {
	it('writes text and bytes, and leaves no temporary file', () => {
		atomicWrite(join(folder, 'a.json'), 'é\n');
		atomicWrite(join(folder, 'b.bin'), new Uint8Array([0, 255]));
		expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('é\n');
		expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([0, 255]);
		expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.bin']);
	});

	it('replaces a file', () => {
		const path = join(folder, 'a.json');
		atomicWrite(path, 'a much longer first version');
		atomicWrite(path, 'second');
		expect(readFileSync(path, 'utf8')).toBe('second');
	});

	it.skipIf(process.platform === 'win32')('keeps the file private, whatever it was', () => {
		const path = join(folder, 'a.json');
		writeFileSync(path, 'old');
		chmodSync(path, 0o644);
		atomicWrite(path, 'new');
		expect(statSync(path).mode & 0o777).toBe(0o600);
		atomicWrite(path, 'for all', {mode: 0o644});
		expect(statSync(path).mode & 0o777).toBe(0o644);
	});

	it.skipIf(process.platform === 'win32')('replaces a link instead of writing through it', () => {
		const outside = join(folder, 'outside');
		writeFileSync(outside, 'untouched');
		symlinkSync(outside, join(folder, 'link'));
		atomicWrite(join(folder, 'link'), 'new');
		expect(readFileSync(outside, 'utf8')).toBe('untouched');
		expect(lstatSync(join(folder, 'link')).isFile()).toBe(true);
	});

	it('leaves nothing behind when it fails', () => {
		mkdirSync(join(folder, 'taken'));
		writeFileSync(join(folder, 'taken', 'child'), '');
		expect(() => {
			atomicWrite(join(folder, 'taken'), 'x');
		}).toThrow();
		expect(readdirSync(folder)).toEqual(['taken']);
		expect(() => {
			atomicWrite(join(folder, 'missing', 'a'), 'x');
		}).toThrow();
	});
});

describe.skipIf(process.platform === 'win32')('writeNamed', () => {
	it('writes to a pipe that is there instead of putting a file in its place', () => {
		const pipe = join(folder, 'pipa');
		execFileSync('mkfifo', [pipe]);
		const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
		writeNamed(pipe, 'isi');
		const bytes = Buffer.alloc(10);
		expect(bytes.toString('utf8', 0, readSync(reader, bytes))).toBe('isi');
		closeSync(reader);
		expect(lstatSync(pipe).isFIFO()).toBe(true);
	});
});
