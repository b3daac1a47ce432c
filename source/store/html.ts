import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {ArticleMetadata} from '../article/article.js';
import type {HtmlReading} from '../article/from-html.js';
import {UserError} from '../errors.js';
import {copyInstead} from './source-errors.js';

/** What the worker is asked. */
export interface HtmlRequest {
	readonly pages: readonly string[];
	readonly metadata: ArticleMetadata;
}

/** What it answers: a reading, or a failure in a form that crosses threads. */
export type HtmlAnswer =
	| {readonly reading: HtmlReading}
	| {readonly refusal: Pick<UserError, 'says' | 'hint'>}
	| {readonly failure: string};

export interface HtmlOptions {
	/** The built worker; without a file there, as when running from the sources, pages are read in this thread. */
	readonly worker?: URL;
	/** Milliseconds that one article may take. */
	readonly timeLimit?: number;
}

/**
 * Reads an article from the markup of its page, or of its several pages in order. A worker does it, so that a page
 * made to be slow can be given up.
 * @throws UserError when the page can't be read safely or in time
 */
export async function readPages(
	pages: readonly string[],
	metadata: ArticleMetadata,
	options: HtmlOptions = {},
): Promise<HtmlReading> {
	const worker = options.worker ?? new URL('./html-worker.js', import.meta.url);
	if (!existsSync(fileURLToPath(worker))) {
		const {readHtml} = await import('../article/from-html.js');
		return readHtml(pages, metadata);
	}
	return readInWorker(worker, {pages, metadata}, options.timeLimit ?? 15_000);
}

async function readInWorker(
	file: URL,
	request: HtmlRequest,
	timeLimit: number,
): Promise<HtmlReading> {
	const worker = new Worker(file, {
		workerData: request,
		resourceLimits: {maxOldGenerationSizeMb: 1024, stackSizeMb: 8},
	});
	let timer: NodeJS.Timeout | undefined;
	try {
		const answer = await new Promise<HtmlAnswer>((resolve, reject) => {
			timer = setTimeout(() => {
				reject(tooSlow());
			}, timeLimit);
			worker.once('message', resolve);
			worker.once('error', (error) => {
				reject(isOutOfMemory(error) ? tooSlow(error) : error);
			});
			worker.once('exit', () => {
				reject(new Error('The page reader ended without an answer.'));
			});
		});
		if ('reading' in answer) return answer.reading;
		if ('refusal' in answer) {
			const {says, hint} = answer.refusal;
			throw new UserError(says, hint && {hint});
		}
		throw new Error(answer.failure);
	} finally {
		clearTimeout(timer);
		await worker.terminate();
	}
}

function isOutOfMemory(error: Error): boolean {
	return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooSlow(cause?: unknown): UserError {
	return new UserError(
		{
			id: 'Halaman ini terlalu berat untuk dibaca.',
			en: 'This page is too heavy to read.',
		},
		{hint: copyInstead, cause},
	);
}
