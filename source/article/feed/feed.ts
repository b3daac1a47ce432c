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
