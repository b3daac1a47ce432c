/** What the judging of a typed answer needs of a card beside what the list shows. */
export interface TypedCard {
	readonly kind: string;
	readonly form?: string;
	readonly distractors?: readonly string[];
	readonly word?: {readonly root: string; readonly synonyms?: readonly string[]};
}

/** What the script of a page is told beside the list that everybody can read. */
export interface PageData {
	/** The deck's id. */
	readonly id: string;
	/** In one short line. */
	readonly title: string;
	/** The version of the deck, for results. */
	readonly fingerprint: string;
	/** How many cards the deck has, of which a result tells. */
	readonly cards: number;
	/** The deck has more cards than a code can tell of: there is nothing to send. */
	readonly isTooLarge?: true;
	/** The places in the deck of the cards that are left out before the last one of the page, rising. */
	readonly missing: readonly number[];
	/** In which order the cards of the list are asked, where it is another one than that of the list. */
	readonly order?: readonly number[];
	/** By place in the list. */
	readonly typed: Readonly<Record<number, TypedCard>>;
	/** Roots that matter to the keys of this deck, one `root class…` a line, sorted; empty where nothing is typed. */
	readonly roots: string;
}
