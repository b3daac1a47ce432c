// Loaded into a measured process with --import: counts the milliseconds that it spends in fsync.
import fs from 'node:fs';

const {fsyncSync} = fs;
const counted = /** @type {{newsquizFsync?: number}} */ (globalThis);
fs.fsyncSync = (file) => {
	const began = performance.now();
	fsyncSync(file);
	counted.newsquizFsync = (counted.newsquizFsync ?? 0) + performance.now() - began;
};
