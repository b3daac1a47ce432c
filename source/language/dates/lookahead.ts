import {WordSet} from '../word-set.js';

const aheadWords = new WordSet(
	'akan bakal dijadwalkan direncanakan rencananya hendak nanti nantinya mendatang diperkirakan'.split(
		' ',
	),
);

/** What ends a clause, so that a future before it says nothing about the days after it. */
const clauseEnds =
	/^(?:[,;:"“”()]|kata|ujar|tutur|ucap|jelas|ungkap|imbuh|lanjut|sebut|katanya|ujarnya)$/;

/** How many tokens after such a word a date is taken to lie ahead. */
const reach = 10;

/** Follows the words of one sentence that look ahead. */
export class Lookahead {
	private until = -1;
	private clauseUntil = -1;

	/** Takes note of the word at token `at`. */
	pass(word: string, at: number): void {
		if (aheadWords.has(word)) {
			this.until = at + reach;
			this.clauseUntil = this.until;
		} else if (this.clauseUntil >= at && clauseEnds.test(word)) {
			this.clauseUntil = -1;
		}
	}

	reaches(at: number): boolean {
		return at <= this.until;
	}

	reachesInClause(at: number): boolean {
		return at <= this.clauseUntil;
	}
}
