/** A word taken apart. */
export interface WordAnalysis {
	/** In small letters; of a compound, two words (`tanda tangan`). The word itself where nothing comes off. */
	readonly root: string;
	/**
	 * From the outside in, as a learner knows them: `['memper-', '-i']`, `['ber-', 'ke-…-an']`, `['se-…-nya']`,
	 * `['meN-', '-kan', '-nya']`. meN- and peN- stand for all their forms; a doubled word has `reduplikasi` first.
	 */
	readonly affixes: readonly string[];
}
