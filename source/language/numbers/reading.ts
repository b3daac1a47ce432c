/** A number read from tokens: figures or words, with its power of ten. */
export interface NumberReading {
	readonly value: number;
	/** The upper end of a vague number (`belasan`). */
	readonly valueMax?: number;
	readonly approximate?: boolean;
	/** Index of the first token after the number. */
	readonly next: number;
	/** The power of ten that was printed as a word: 1 for none. */
	readonly magnitude: number;
	/** The figure as printed; absent for a number in words. */
	readonly figure?: string;
}
