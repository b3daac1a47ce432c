// The language engine, bundled as it stands in the sources.
import {importSource} from '../../scripts/import-source.js';

export {root} from '../../scripts/checkout.js';

/** @typedef {Awaited<ReturnType<typeof loadEngine>>} Engine */

/**
 * @returns {Promise<typeof import('../../source/language/parts-of-speech/features.js')
 *   & typeof import('../../source/language/parts-of-speech/openings.js')
 *   & typeof import('../../source/language/parts-of-speech/part-of-speech.js')
 *   & typeof import('../../source/language/parts-of-speech/tagger.js')
 *   & typeof import('../../source/language/parts-of-speech/weights-text.js')
 *   & typeof import('../../source/language/clauses/clauses-of.js')
 *   & typeof import('../../source/language/clauses/voice.js')
 *   & typeof import('../../source/language/index.js')>}
 */
export const loadEngine = async () =>
	importSource(
		...['features', 'openings', 'part-of-speech', 'tagger', 'weights-text'].map(
			(name) => `source/language/parts-of-speech/${name}.ts`,
		),
		'source/language/clauses/clauses-of.ts',
		'source/language/clauses/voice.ts',
		'source/language/index.ts',
	);
