import {createHash} from 'node:crypto';
import {readFileSync, statSync, unlinkSync} from 'node:fs';
import {join} from 'node:path';
import {atomicWrite} from '../atomic-write.js';
import {readableNamesIn} from '../names-in.js';
import {makeFolder} from '../paths.js';

/** What a host answered, to ask it next time only for what has changed. */
export interface KeptAnswer {
	/** Where it was asked for. */
	readonly asked: string;
	/** Where it was found in the end. */
	readonly url: string;
	/** When it was last known to be so: epoch milliseconds. */
	readonly at: number;
	readonly etag?: string;
	readonly lastModified?: string;
	readonly text: string;
}

export interface KeptAnswers {
	read(address: string): KeptAnswer | undefined;
	keep(answer: KeptAnswer): void;
}

const most = 100;
const largest = 10_000_000;

/** Answers in a folder that can be lost at any time: anything wrong with it costs a download and no more. */
export function openKeptAnswers(folder: string): KeptAnswers {
	const fileOf = (address: string): string =>
		join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
	return {
		read(address) {
			const file = fileOf(address);
			try {
				if (statSync(file).size > largest) return undefined;
				const {v, ...answer} = JSON.parse(readFileSync(file, 'utf8')) as KeptAnswer & {v?: unknown};
				return v === 1 && isAnswer(answer) && answer.asked === address ? answer : undefined;
			} catch {
				return undefined;
			}
		},
		keep(answer) {
			try {
				makeFolder(folder);
				atomicWrite(fileOf(answer.asked), JSON.stringify({v: 1, ...answer}));
				forgetOldest(folder);
			} catch {
				// Without it, everything is asked for anew.
			}
		},
	};
}

function isAnswer({asked, url, at, text, etag, lastModified}: Partial<KeptAnswer>): boolean {
	return (
		[asked, url, text].every((each) => typeof each === 'string') &&
		typeof at === 'number' &&
		[etag, lastModified].every((each) => each === undefined || typeof each === 'string')
	);
}

function forgetOldest(folder: string): void {
	const files = readableNamesIn(folder).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
	if (files.length <= most) return;
	const aged = files.map((name) => ({name, at: statSync(join(folder, name)).mtimeMs}));
	for (const {name} of aged.sort((one, other) => other.at - one.at).slice(most)) {
		unlinkSync(join(folder, name));
	}
}
