/** A text on the screen whose words can be looked up. */
export interface TextAtHand {
	readonly role: 'stem' | 'option' | 'key' | 'evidence' | 'explanation';
	readonly text: string;
	/** Where the word that a card asks for stands in it, if it does and has been answered. */
	readonly start?: number;
}

/** What to look words up in. */
export interface LookUp {
	readonly texts: readonly TextAtHand[];
	/**
	 * Words that a card asks for and that have not been answered yet: nothing is told of them and of their families. In
	 * small letters; absent when there is nothing to keep.
	 */
	readonly asked?: readonly string[];
}
