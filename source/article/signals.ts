/** What a page shows beside its article: what tells an article from an index, a paywall, a consent or login page. */
export interface PageSignals {
	/** The page declares an article: linked data, or an article type with a date. */
	readonly declaresArticle: boolean;
	/** Its address is the front page of a site. */
	readonly isFrontPage: boolean;
	/** Share, 0 to 1, of the extracted text that is links. */
	readonly linkShare: number;
	/** The publisher declares that the article is not free to read. */
	readonly declaresPaywall: boolean;
	/** The page asks to subscribe or log in to read on. */
	readonly asksToSubscribe: boolean;
	/** The page wants something settled before it shows anything. */
	readonly gate: 'consent' | 'login' | 'robot-check' | undefined;
	/** The article goes on, on another page; unknown when several pages were read. */
	readonly nextPage: string | undefined;
	/** The address that shows all pages of the article as one. */
	readonly singlePage: string | undefined;
}
