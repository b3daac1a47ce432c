import {bylines, sources, stamps} from './rules/bylines.js';
import {datelines} from './rules/datelines.js';
import {
	appeals,
	comments,
	continuations,
	copyright,
	navigation,
	prompts,
	separators,
	shareBars,
	syndication,
	tags,
	trailingTags,
} from './rules/furniture.js';
import {bareBylines, breadcrumbs} from './rules/head.js';
import {
	advertisementMarkers,
	embedMarkers,
	embeddedPosts,
	mediaMarkers,
	scrollMarkers,
} from './rules/markers.js';
import {markdownSigns} from './rules/markdown.js';
import {captionFragments, frontMatterLines, linkLines, type MarkupHints} from './rules/markup.js';
import {photoCredits} from './rules/photo-credits.js';
import {relatedLines, relatedRuns} from './rules/related.js';
import type {NoiseRule} from './rules/rule.js';
import {signatures} from './rules/signatures.js';

/**
 * Every rule, in the order in which they apply: each sees what those before it have left. Placeholders go first,
 * so that lines show their true ends; page furniture next; then what stands at the edges of article lines.
 */
export function noiseRules(markup: MarkupHints): readonly NoiseRule[] {
	return [
		frontMatterLines(markup),
		...markdownSigns,
		embedMarkers,
		mediaMarkers,
		scrollMarkers,
		advertisementMarkers,
		embeddedPosts,
		separators,
		comments,
		copyright,
		prompts,
		appeals,
		relatedLines,
		shareBars,
		tags,
		trailingTags,
		navigation,
		continuations,
		stamps,
		bylines,
		sources,
		relatedRuns,
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
