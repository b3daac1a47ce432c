import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

/** Where in its work with files a process dies. */
export interface Crash {
	/** At which call to the file system, counted from 1. */
	readonly call: number;
	/** `midway`: with half of what the call writes on the disk; like `before` where it writes nothing. */
	readonly how: 'before' | 'midway' | 'after';
}

const watched = [
	'closeSync',
	'fchmodSync',
	'fsyncSync',
	'ftruncateSync',
	'linkSync',
	'mkdirSync',
	'openSync',
	'readFileSync',
	'readSync',
	'readdirSync',
	'renameSync',
	'rmSync',
	'truncateSync',
	'unlinkSync',
	'writeFileSync',
	'writeSync',
] as const;

type Call = (...given: unknown[]) => unknown;

/**
 * Lets this process kill itself, as `kill -9` does, at one of its calls to the file system.
 * @returns how many calls there were so far
 */
export function crashAt(crash: Crash | undefined): () => number {
	let calls = 0;
	let isInside = false;
	const calling = fs as unknown as Record<string, Call>;
	for (const name of watched) {
		const call = calling[name] as Call;
		calling[name] = (...given) => {
			// What Node itself calls to carry out one of our calls is a part of that one.
			if (isInside) return call(...given);
			const isLast = ++calls === crash?.call;
			isInside = true;
			try {
				if (isLast && crash.how === 'midway') writeHalf(name, call, given);
				if (isLast && crash.how !== 'after') die();
				const result = call(...given);
				if (isLast) die();
				return result;
			} finally {
				isInside = false;
			}
		};
	}

	syncBuiltinESMExports();
	return () => calls;
}

function writeHalf(name: string, call: Call, [target, data, ...more]: unknown[]): void {
	if (name !== 'writeSync' && name !== 'writeFileSync') return;
	const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array);
	const options = name === 'writeFileSync' ? more : [];
	call(target, bytes.subarray(0, bytes.length / 2), ...options);
}

function die(): void {
	process.kill(process.pid, 'SIGKILL');
}
