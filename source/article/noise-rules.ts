import {bylines, sources} from './rules/bylines.js';
import {commentRules, comments} from './rules/comments.js';
import {datelines} from './rules/datelines.js';
import {copyright, disclaimers, syndication} from './rules/editorial-notes.js';
import {bareBylines, breadcrumbs} from './rules/head.js';
import {
	advertisementFrames,
	advertisementMarkers,
	bareMediaMarkers,
	embedMarkers,
	embeddedPosts,
	mediaMarkers,
	scripts,
	scrollMarkers,
	strayTags,
} from './rules/markers.js';
import {markdownSigns} from './rules/markdown.js';
import {captionFragments, frontMatterLines, linkLines, type MarkupHints} from './rules/markup.js';
import {continuations, navigation} from './rules/navigation.js';
import {photoCredits} from './rules/photo-credits.js';
import {appeals, mottos, polls, prompts} from './rules/prompts.js';
import {relatedLines} from './rules/related.js';
import {bracketedLinks, quotedVideos, relatedRuns, strayHeadlines} from './rules/related-runs.js';
import {lineRule, type NoiseRule} from './rules/rule.js';
import {
	advertisementsWithin,
	closingCopyright,
	closingShare,
	closingTags,
	navigationWithin,
	postsWithin,
	promptsWithin,
} from './rules/running-text.js';
import {shareBars} from './rules/share-bars.js';
import {signatures} from './rules/signatures.js';
import {stamps} from './rules/stamps.js';
import {tags, trailingTags} from './rules/tags.js';

/** Lines without a letter or figure. */
const separators: NoiseRule = lineRule('separator', (line) => !/[\p{L}\p{N}]/u.test(line));

/**
 * Every rule, in the order in which they apply: each sees what those before it have left. Placeholders go first,
 * so that lines show their true ends; page furniture next; then what stands at the edges of article lines.
 */
export function noiseRules(markup: MarkupHints): readonly NoiseRule[] {
	return [
		frontMatterLines(markup),
		strayTags,
		...markdownSigns,
		embedMarkers,
		mediaMarkers,
		bareMediaMarkers,
		scrollMarkers,
		advertisementFrames,
		advertisementMarkers,
		scripts,
		embeddedPosts,
		separators,
		comments,
		commentRules,
		copyright,
		disclaimers,
		prompts,
		appeals,
		polls,
		mottos,
		relatedLines,
		shareBars,
		tags,
		trailingTags,
		navigation,
		continuations,
		stamps,
		bylines,
		sources,
		bracketedLinks,
		quotedVideos,
		advertisementsWithin,
		navigationWithin,
		postsWithin,
		promptsWithin,
		relatedRuns,
		strayHeadlines,
		closingTags,
		closingCopyright,
		closingShare,
		syndication,
		linkLines(markup),
		...datelines,
		photoCredits,
		breadcrumbs,
		bareBylines,
		captionFragments(markup),
		signatures,
	];
}
