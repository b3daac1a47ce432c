import {fetchPage, type FetchedPage, type NetworkEnvironment, type Wanted} from '../network.js';
import type {KeptAnswer, KeptAnswers} from './kept-answers.js';

/**
 * Asks for what may have been asked for before: where that has not changed, nothing travels.
 * @param decode of what came, and throws where it can't be used
 */
export async function askAgain(
	address: string,
	{
		kept,
		now,
		wanted,
		environment,
		decode,
	}: {
		readonly kept: KeptAnswers;
		now(): number;
		readonly wanted: Wanted;
		readonly environment: NetworkEnvironment;
		decode(page: FetchedPage): string;
	},
): Promise<KeptAnswer & {readonly isUnchanged: boolean}> {
	const known = kept.read(address);
	const headers = {
		...(known?.etag === undefined ? {} : {'if-none-match': known.etag}),
		...(known?.lastModified === undefined ? {} : {'if-modified-since': known.lastModified}),
	};
	const page = await fetchPage(address, environment, {...wanted, headers});
	const isUnchanged = page.status === 304 && known !== undefined;
	const {etag, lastModified} = page;
	const answer: KeptAnswer = isUnchanged
		? {...known, at: now()}
		: {
				asked: address,
				url: page.url,
				at: now(),
				...(etag === undefined ? {} : {etag}),
				...(lastModified === undefined ? {} : {lastModified}),
				text: decode(page),
			};
	kept.keep(answer);
	return {...answer, isUnchanged};
}
