import {parentPort, workerData} from 'node:worker_threads';
import {answerLine, type JsonlTask} from './jsonl-task.js';

/** A worker of {@link runJsonl}: batches of lines in, batches of results out, one at a time. */
parentPort?.on('message', (lines: readonly string[]) => {
	parentPort?.postMessage(lines.map((line) => answerLine(line, workerData as JsonlTask)));
});
