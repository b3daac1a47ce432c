/** What training shares with the engine: features must be the same in both. */
export {splitSentences} from '../../source/language/sentences.js';
export {tokenise} from '../../source/language/tokens.js';
export {lexicon} from '../../source/language/names/lexicon.js';
export {hashText, mix} from '../../source/language/names/model/hash.js';
export {offsets, SentenceFeatures} from '../../source/language/names/model/sentence-features.js';
export {rulesBySentence} from '../../source/language/names/model/sentence-rules.js';
export {encyclopaediaMark, genreMark} from '../../source/language/names/model/tagger.js';
export {
	edge,
	first,
	inside,
	last,
	mayFollow,
	outside,
	single,
	tagCount,
	tagOf,
} from '../../source/language/names/model/tags.js';
export {readWordClasses} from '../../source/language/names/model/word-classes.js';
export {beyond, wordFeatures} from '../../source/language/names/model/word-features.js';
export {readByRules} from '../../source/language/names/rules.js';
export {viewOf} from '../../source/language/names/token-view.js';
export {unglue} from '../../source/language/names/unglue.js';
export {truecase} from '../../source/language/names/truecase.js';
