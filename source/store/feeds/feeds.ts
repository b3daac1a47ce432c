import type {Feeds} from '../../services.js';
import {openArticles} from '../articles.js';
import type {SourceEnvironment} from '../source.js';
import type {FeedReaderSetting} from './feed-reader.js';

/** Feeds from the network, each with manners of its own that its articles share. */
export function openFeeds({
	stdin,
	cwd,
	...setting
}: FeedReaderSetting & Pick<SourceEnvironment, 'stdin' | 'cwd'>): Feeds {
	return {
		async open(address, signal) {
			// What reads feeds is not loaded before there is one.
			const {openFeedReader} = await import('./feed-reader.js');
			const {environment, read} = openFeedReader(address, setting);
			const found = await read(signal);
			return {...found, articles: openArticles({...environment, stdin, cwd})};
		},
	};
}
