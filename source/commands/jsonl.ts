import {createReadStream} from 'node:fs';
import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {OptionValues} from './command.js';
import {type Context, write} from './io.js';
import {splitLines} from './jsonl-lines.js';
import {openPool, type Pool} from './jsonl-pool.js';
import {type JsonlResult, type JsonlTask, refuseLine} from './jsonl-task.js';
import {count, text} from './values.js';

const lineLimit = 5_000_000;
const batchLines = 32;
// Small enough that no worker is left alone with much of the work at the end.
const batchCharacters = 16_000;

/**
 * Answers a stream of JSON Lines on standard output, in input order and in bounded memory.
 * The exit status is 1 when a line could not be read; the run goes on all the same.
 */
export async function runJsonl(
	source: string,
	task: JsonlTask,
	values: OptionValues,
	context: Context,
): Promise<number> {
	const jobs = count(values, 'jobs', 256) ?? availableParallelism();
	const input = source === '-' ? context.stdin : createReadStream(resolve(context.cwd, source));
	const pool = openPool(task, jobs);
	try {
		return await pump(input, pool, context);
	} catch (error) {
		throw isFileError(error) ? unreadable(source, error) : error;
	} finally {
		await pool.close();
	}
}

async function pump(
	input: AsyncIterable<Buffer | string>,
	pool: Pool,
	context: Context,
): Promise<number> {
	const pending: Array<Promise<readonly JsonlResult[]>> = [];
	let failed = false;
	const writeOldest = async (): Promise<void> => {
		const results = await pending.shift();
		if (!results) return;
		failed ||= results.some((result) => result.failed);
		await write(context.stdout, results.map(({line}) => `${line}\n`).join(''));
	};
	const send = async (results: Promise<readonly JsonlResult[]>): Promise<void> => {
		// A batch may fail while an older one is still being written: the error is met when its turn comes.
		results.catch(() => undefined);
		pending.push(results);
		if (pending.length > pool.size * 2) await writeOldest();
	};

	let batch: string[] = [];
	let characters = 0;
	const flush = async (): Promise<void> => {
		if (batch.length === 0) return;
		const lines = batch;
		batch = [];
		characters = 0;
		await send(pool.answer(lines));
	};

	for await (const line of splitLines(input, lineLimit)) {
		if (line.oversized) {
			await flush();
			await send(Promise.resolve([refuseLine(line.text, lineLimit)]));
			continue;
		}

		batch.push(line.text);
		characters += line.text.length;
		if (batch.length >= batchLines || characters >= batchCharacters) await flush();
	}

	await flush();
	while (pending.length > 0) await writeOldest();
	return failed ? 1 : 0;
}

/**
 * The option's value, when JSON Lines are asked for.
 * @throws UserError when something else is asked for that does not go with it
 */
export function jsonlSource(
	positionals: readonly string[],
	values: OptionValues,
): string | undefined {
	const source = text(values, 'jsonl');
	if (source === undefined) {
		if (values['jobs'] !== undefined) throw notTogether('--jobs', {id: 'tanpa', en: 'without'});
		return undefined;
	}

	const others = ['clipboard', 'rebuild', 'explain', 'output', 'known'].filter(
		(name) => values[name] !== undefined && !(name === 'output' && values[name] === '-'),
	);
	const other = positionals[0] ?? (others[0] === undefined ? undefined : `--${others[0]}`);
	if (other !== undefined) throw notTogether(other, {id: 'bersama', en: 'together with'});
	return source;
}

function notTogether(other: string, how: Bilingual): UserError {
	const shown = sanitiseLine(other).slice(0, 60);
	return new UserError(
		{
			id: `${shown} tidak dapat dipakai ${how.id} --jsonl.`,
			en: `${shown} can't be used ${how.en} --jsonl.`,
		},
		{
			hint: {
				id: 'Seluruh masukan berasal dari --jsonl dan hasilnya ke keluaran standar, misalnya: newsquiz build --jsonl masuk.jsonl > hasil.jsonl',
				en: 'All input comes from --jsonl and the answers go to standard output, such as: newsquiz build --jsonl in.jsonl > out.jsonl',
			},
			exitStatus: 2,
		},
	);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
	return (
		error instanceof Error &&
		'code' in error &&
		'syscall' in error &&
		(error.syscall === 'open' || error.syscall === 'read')
	);
}

function unreadable(source: string, cause: unknown): UserError {
	const shown = sanitiseLine(source);
	return new UserError(
		{id: `Berkas "${shown}" tidak dapat dibaca.`, en: `The file "${shown}" can't be read.`},
		{
			hint: {
				id: 'Periksa nama berkasnya. Isinya satu objek JSON per baris: {"id": "1", "text": "…"}',
				en: 'Check its name. It holds one JSON object a line: {"id": "1", "text": "…"}',
			},
			cause,
		},
	);
}
