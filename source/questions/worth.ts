import type {Draft} from './draft.js';
import {groupOf, wordsOf, type Story} from './story.js';
import {weights} from './worth-weights.js';

/**
 * How likely people are to ask for a key, as the logarithm of odds, from what it is and where it stands. The weights
 * were fitted to the questions that people asked of news passages; `training/questions` holds the corpus's name and
 * the script.
 */
export function worthOf(story: Story, draft: Draft): number {
	return featuresOf(story, draft).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/** The names of what holds for a draft; the training script fits a weight to each. */
export function featuresOf(story: Story, draft: Draft): string[] {
	const {kind, key, statement, span, answer} = draft;
	const {sentence} = statement;
	const text = story.facts.article.text;
	const before = text.slice(Math.max(0, span.start - 24), span.start);
	const after = text.slice(span.end, span.end + 24);
	const previous = /([\p{L}]+)\s+["“(]?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
	const group = key?.entity ? groupOf(story, key.entity) : undefined;
	const sentenceStart = story.facts.analysis.sentences[sentence.index]?.start ?? 0;
	const words = wordsOf(answer).length;
	const features = [
		'any',
		`kind:${kind}`,
		`words:${Math.min(words, 5)}`,
		`${kind} words:${Math.min(words, 4)}`,
	];
	if (sentence.rank < 1000) features.push(`rank:${Math.min(sentence.rank, 3)}`);
	if (span.start - sentenceStart < 3) features.push('opens', `opens:${kind}`);
	else if (
		/^(?:di|ke|dari|oleh|pada|dengan|untuk|sebagai|dan|bernama|menjadi|adalah|yakni|yaitu|sejak|hingga|tahun|sebesar|sebanyak|mencapai|sekitar|menurut|kata|ujar)$/.test(
			previous,
		)
	)
		features.push(`after:${previous}`);
	if (/\($/.test(before)) features.push(`bracketed:${kind}`);
	if (/^\s?\(/.test(after)) features.push(`glossed:${kind}`);
	if (/^,/.test(after)) features.push(`comma:${kind}`);
	if (/^\s(?:dan|serta|atau)\s/.test(after)) features.push('listed');
	if (group && group.mentions.length > 1) features.push(`again:${kind}`);
	if (kind === 'person') {
		const role = key?.entity?.role;
		features.push(
			role === undefined ? 'no role' : `role:${role.split(' ')[0]!.toLowerCase()}`,
			words > 1 ? 'full name' : 'short name',
		);
		if (role !== undefined) features.push('role');
	}
	if (kind === 'date')
		features.push(
			/\d{4}/.test(answer) ? 'year' : 'no year',
			/\d{1,2} \p{L}/u.test(answer) ? 'day' : 'no day',
		);
	if (kind === 'quantity') {
		const unit = key?.entity?.unit ?? 'none';
		features.push(
			`unit:${unit}`,
			/\d/.test(answer) ? 'figure' : 'spelt',
			key?.entity?.approximate === true ? 'about' : 'exact',
		);
	}
	if (kind === 'thing') {
		const sort = /^\p{Lu}/u.test(answer) ? 'name' : (wordsOf(answer)[0] ?? '');
		features.push(`thing:${sort}`, /["“]$/.test(before) ? 'quoted thing' : 'bare thing');
	}
	if (/^\p{Lu}{2,6}$/u.test(answer)) features.push('acronym');
	return features;
}
