import {parentPort, workerData} from 'node:worker_threads';
import {readHtml} from '../article/from-html.js';
import {UserError} from '../errors.js';
import type {HtmlAnswer, HtmlRequest} from './html.js';

/** Reads the pages it was started with, answers once, and ends. */
function answer(): HtmlAnswer {
	const {pages, metadata} = workerData as HtmlRequest;
	try {
		return {reading: readHtml(pages, metadata)};
	} catch (error) {
		if (error instanceof UserError) return {refusal: {says: error.says, hint: error.hint}};
		return {failure: error instanceof Error ? (error.stack ?? error.message) : String(error)};
	}
}

parentPort?.postMessage(answer());
