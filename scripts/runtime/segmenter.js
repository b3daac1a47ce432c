import {isOfSingles} from './plain-text.js';

/** @typedef {{segment: string, index: number, input: string}} Segment */

const {Segmenter} = Intl;

/**
 * Stands in for `Intl.Segmenter` in the bundle. Loading the real one's data takes longer than a first frame's
 * layout, so it is made when a text comes along whose graphemes are not plain to see.
 */
export class LazySegmenter {
	/** @param {ConstructorParameters<typeof Segmenter>} options */
	constructor(...options) {
		this.options = options;
		/** @type {Intl.Segmenter | undefined} */
		this.real = undefined;
		this.isOfGraphemes = (options[1]?.granularity ?? 'grapheme') === 'grapheme';
	}

	/** @param {string} text */
	segment(text) {
		if (this.isOfGraphemes && isOfSingles(text)) return new SingleSegments(text);
		this.real ??= new Segmenter(...this.options);
		return this.real.segment(text);
	}
}

/** The graphemes of a text in which every character is one. */
class SingleSegments {
	/** @param {string} input */
	constructor(input) {
		this.input = input;
	}

	/** @param {number} index @returns {Segment | undefined} */
	containing(index) {
		const segment = this.input[index];
		return segment === undefined ? undefined : {segment, index, input: this.input};
	}

	/** @returns {Generator<Segment>} */
	*[Symbol.iterator]() {
		const {input} = this;
		for (let index = 0; index < input.length; index++) {
			yield {segment: /** @type {string} */ (input[index]), index, input};
		}
	}
}
