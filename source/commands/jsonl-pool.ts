import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {answerLine, dictionaryOf, type JsonlResult, type JsonlTask} from './jsonl-task.js';

/** Answers batches of lines, several at a time. */
export interface Pool {
	readonly size: number;
	answer(lines: readonly string[]): Promise<readonly JsonlResult[]>;
	close(): Promise<void>;
}

/**
 * A pool of up to `jobs` workers, started as they are needed, or this thread alone when one job is enough or the built worker is not there
 * (running from source).
 */
export function openPool(task: JsonlTask, jobs: number): Pool {
	const script = new URL('./jsonl-worker.js', import.meta.url);
	if (jobs === 1 || !existsSync(fileURLToPath(script))) return ownThread(task);

	const all: Worker[] = [];
	const idle: Worker[] = [];
	// Its streams stay its own: joined to ours, each worker would hang listeners on them, and Node would warn.
	const start = (): Worker => {
		const worker = new Worker(script, {workerData: task, stdout: true, stderr: true});
		all.push(worker);
		return worker;
	};
	const waiting: Array<(worker: Worker) => void> = [];
	const release = (worker: Worker): void => {
		const next = waiting.shift();
		if (next) next(worker);
		else idle.push(worker);
	};

	return {
		size: jobs,
		async answer(lines) {
			const worker =
				idle.pop() ??
				(all.length < jobs ? start() : await new Promise<Worker>((next) => waiting.push(next)));
			try {
				return await ask(worker, lines);
			} finally {
				release(worker);
			}
		},
		async close() {
			await Promise.all(all.map(async (worker) => worker.terminate()));
		},
	};
}

function ownThread(task: JsonlTask): Pool {
	const opening = dictionaryOf(task);
	// Met when the first lines are answered.
	opening.catch(() => undefined);
	return {
		size: 1,
		async answer(lines) {
			const dictionary = await opening;
			return lines.map((line) => answerLine(line, task, dictionary));
		},
		close: async () => Promise.resolve(),
	};
}

async function ask(worker: Worker, lines: readonly string[]): Promise<readonly JsonlResult[]> {
	return new Promise((resolve, reject) => {
		const settle = (): void => {
			worker.off('message', onMessage);
			worker.off('error', onError);
			worker.off('exit', onExit);
		};
		const onMessage = (results: readonly JsonlResult[]): void => {
			settle();
			resolve(results);
		};
		const onError = (error: Error): void => {
			settle();
			reject(error);
		};
		const onExit = (): void => {
			settle();
			reject(new Error('A worker ended without an answer.'));
		};
		worker.on('message', onMessage);
		worker.on('error', onError);
		worker.on('exit', onExit);
		worker.postMessage(lines);
	});
}
