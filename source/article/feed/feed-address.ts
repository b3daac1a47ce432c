/** What sites call their feeds, as a part of a path. */
const feedName = /^(?:rss\d?|feeds?|atom|rdf)$|\.(?:rss|atom|rdf|xml)$/i;

/** Whether an address is most likely that of a feed: it need not be tried as an article first. */
export function looksLikeFeed(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const {hostname, pathname} = new URL(address);
	if (/^(?:rss|feeds?)\./i.test(hostname)) return true;
	// An article may lie under such a name, but its own comes last.
	const last = pathname.split('/').findLast((part) => part !== '');
	return last !== undefined && feedName.test(last);
}
