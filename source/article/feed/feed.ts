/** What a feed tells of one article. */
export interface FeedItem {
	/** In one line, without markup. */
	readonly title: string;
	/** `http(s)`, without user name and password. */
	readonly url: string;
	/** `YYYY-MM-DD`, in the article's own time zone. */
	readonly publishedAt?: string;
}

/** A list of articles as a site publishes it, whatever its format. */
export interface Feed {
	readonly title?: string;
	/** Newest first where all have dates, else as the feed has them; each address once. */
	readonly items: readonly FeedItem[];
}

/** A feed as it was read. */
export interface FeedReading {
	readonly feed: Feed;
	/** Where it is. */
	readonly url: string;
	/** The site says that it is the same as last time. */
	readonly isUnchanged: boolean;
	/** Further feeds that the page names which was given in place of one. */
	readonly others: readonly string[];
}
