import {parentPort, workerData} from 'node:worker_threads';
import {makeInSteps, type DeckRequest} from './deck-steps.js';
import type {DeckAnswer} from './articles.js';

function tell(answer: DeckAnswer): void {
	parentPort?.postMessage(answer);
}

/** Makes the deck it was started with, tells each step, and ends. */
try {
	const deck = makeInSteps(workerData as DeckRequest, (found) => tell({found}));
	tell({deck});
} catch (error) {
	tell({failure: error instanceof Error ? (error.stack ?? error.message) : String(error)});
}
