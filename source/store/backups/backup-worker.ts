import {parentPort, workerData} from 'node:worker_threads';
import {backUpIfDue, type BackupAnswer, type BackupRequest} from './automatic.js';

/** Makes the backup that it was started for, says how it went, and ends. */
const problem = await backUpIfDue(workerData as BackupRequest);
parentPort?.postMessage({...(problem && {problem})} satisfies BackupAnswer);
