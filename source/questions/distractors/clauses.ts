import {functionWords} from '../../language/data/function-words.js';
import {shuffled} from '../chance.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {contentWords} from '../rivals.js';
import {wordsOf, type Story} from '../story.js';
import {conjunctions, harmlessNya, isInfinitive, isVerb, pointers} from '../words/lists.js';

/** How a key's clause is built. */
type Shape = 'infinitive' | 'whole' | 'subjectless' | 'noun';

/**
 * Other reasons, purposes and manners of the key's grammatical form and about its length, which the article gives for
 * something else. None is made up: beside clauses of another matter the key would be the only sensible one.
 */
export function clauses(story: Story, draft: Draft, random: () => number): string[] {
	const marker = markerOf(draft);
	const body = draft.answer.slice(marker.length).trim();
	const shape = shapeOf(draft, marker, body);
	const length = body.length;
	const fits = (text: string) => Math.abs(text.length - length) <= Math.max(0.3 * length, 9);
	const own = ofArticle(story, draft, shape).filter(fits);
	const asKey = (text: string) => (marker === '' ? text : `${marker} ${text}`);
	return shuffled([...new Set(own)], random).map(asKey);
}

/** The conjunction that a reason is given with; purposes and manners have theirs in the stem. */
function markerOf({kind, answer}: Draft): string {
	if (kind !== 'reason') return /^(?:agar|supaya)\b/.exec(answer)?.[0] ?? '';
	return (
		/^(?:karena|lantaran|akibat|sebab|berkat|disebabkan(?: oleh)?|gara-gara)\b/.exec(answer)?.[0] ??
		''
	);
}

function shapeOf({kind}: Draft, marker: string, body: string): Shape {
	const words = wordsOf(body);
	const [first = ''] = words;
	if (kind !== 'reason') return isInfinitive(first) ? 'infinitive' : 'whole';
	if (/^(?:akibat|berkat|gara-gara|disebabkan oleh)$/.test(marker)) return 'noun';
	if (
		isVerb(first) ||
		/^(?:tidak|tak|belum|sudah|telah|ingin|masih|akan|khawatir|takut|kurang|terlalu|sedang|ada|merasa|dianggap)$/.test(
			first,
		)
	)
		return 'subjectless';
	return words.some((word) => isVerb(word) || /^(?:tidak|belum|sudah|masih|terlalu)$/.test(word))
		? 'whole'
		: 'noun';
}

/** The article's own clauses of the same form, told of somebody or something else. */
function ofArticle(story: Story, draft: Draft, shape: Shape): string[] {
	const opens =
		shape === 'infinitive'
			? draft.kind === 'manner'
				? /^cara$/
				: /^(?:untuk|guna|demi|tujuan)$/
			: shape === 'noun'
				? /^(?:akibat|berkat)$/
				: /^(?:karena|lantaran|sebab)$/;
	if (draft.kind !== 'reason' && shape !== 'infinitive') return [];
	const stem = contentWords(`${draft.question} ${draft.answer}`);
	const named = new Set(draft.shown.map(({entity}) => entity?.name).filter(Boolean));
	return story.sentences.flatMap(({units, index, rank}) => {
		if (index === draft.statement.sentence.index || rank >= 1000) return [];
		if (units.some(({entity}) => entity?.name !== undefined && named.has(entity.name))) return [];
		// Who does the same or does it there may do it for that as well.
		if (units.some(({lower}) => stem.has(lower))) return [];
		return units.flatMap(({lower}, at) => {
			if (!opens.test(lower)) return [];
			const clause = clauseFrom(units, at + 1);
			const first = clause[0]?.lower ?? '';
			if (clause.length < 3 || (shape === 'infinitive' && !isInfinitive(first))) return [];
			if (shape === 'noun' && clause.some((unit) => isVerb(unit.lower))) return [];
			const text = story.facts.article.text
				.slice(clause[0]!.start, clause.at(-1)!.end)
				.replace(/\s+/g, ' ');
			const stays =
				shape === 'noun' || shape === 'infinitive' || shapeOf(draft, '', text) === shape;
			return stays ? [text] : [];
		});
	});
}

/** A clause up to its end or to the next one; nothing when it points out of itself. */
function clauseFrom(units: readonly Unit[], from: number): readonly Unit[] {
	let end = from;
	while (
		end < units.length &&
		units[end]!.kind !== 'punctuation' &&
		units[end]!.kind !== 'date' &&
		!(conjunctions.has(units[end]!.lower) && units[end]!.lower !== 'yang')
	)
		end++;
	const clause = units.slice(from, end);
	const points = ({lower}: Unit) =>
		pointers.has(lower) || lower === 'ini' || (/nya$/.test(lower) && !harmlessNya.has(lower));
	const last = clause.at(-1)?.lower ?? '';
	return clause.some(points) || functionWords.has(last) ? [] : clause;
}
