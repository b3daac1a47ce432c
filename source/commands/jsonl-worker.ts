import {parentPort, workerData} from 'node:worker_threads';
import {answerLine, dictionaryOf, type JsonlTask} from './jsonl-task.js';

const task = workerData as JsonlTask;
const dictionary = await dictionaryOf(task);

/** A worker of {@link runJsonl}: batches of lines in, batches of results out, one at a time. */
parentPort?.on('message', (lines: readonly string[]) => {
	parentPort?.postMessage(lines.map((line) => answerLine(line, task, dictionary)));
});
