import type {Draft} from './draft.js';
import {wordsOf, type Story} from './story.js';
import {functionWords} from '../language/data/function-words.js';

/** The words that tell one event from another. */
export function contentWords(text: string): Set<string> {
	return new Set(wordsOf(text).filter((word) => word.length > 2 && !functionWords.has(word)));
}

/**
 * Other answers of the article that may be true for a stem: names, dates or figures of the key's type in sentences
 * that tell much the same as the stem does.
 */
export function rivalsOf(story: Story, draft: Draft): ReadonlySet<string> {
	let rivals = known.get(draft);
	if (!rivals) {
		rivals = findRivals(story, draft);
		known.set(draft, rivals);
	}
	return rivals;
}

const known = new WeakMap<Draft, ReadonlySet<string>>();

function findRivals(story: Story, draft: Draft): Set<string> {
	const type = draft.key?.kind ?? (draft.kind === 'quote' ? 'person' : undefined);
	const rivals = new Set<string>();
	if (type === undefined) return rivals;
	const shown = new Set(draft.shown);
	const visible = draft.question.toLowerCase();
	const own = draft.statement.sentence.index;
	for (const index of [own, ...likeSentences(story, draft.question, own)]) {
		const {units} = story.sentences[index]!;
		for (const unit of units) {
			if (unit.kind !== type || unit === draft.key || shown.has(unit)) continue;
			const name = unit.entity?.name ?? unit.text;
			if (name === draft.answer || visible.includes(name.toLowerCase())) continue;
			// In the key's own sentence only what stands beside it as an equal can be meant by the stem too.
			if (index !== own || isBeside(units, unit, draft)) rivals.add(name);
		}
	}
	return rivals;
}

/** Other sentences that hold most of a stem's words. */
function likeSentences(story: Story, question: string, own: number): number[] {
	const stem = contentWords(question);
	const shared = new Map<number, number>();
	for (const word of stem) {
		for (const index of story.sentencesByWord.get(word) ?? []) {
			shared.set(index, (shared.get(index) ?? 0) + 1);
		}
	}
	return [...shared]
		.filter(([index, count]) => index !== own && count / stem.size >= 0.6)
		.map(([index]) => index);
}

function isBeside(
	units: Draft['statement']['units'],
	unit: Draft['key'] & object,
	draft: Draft,
): boolean {
	const at = units.indexOf(unit);
	const key = draft.key ? units.indexOf(draft.key) : -1;
	if (at < 0 || key < 0) return false;
	const between = units.slice(Math.min(at, key) + 1, Math.max(at, key));
	// *di Arguni, Provinsi Papua Barat*: a place and the larger one that it lies in.
	if (unit.kind === 'place' && at === key + 2 && between[0]!.text === ',')
		return isLink(units[at + 1]);
	return (
		between.length <= 6 &&
		between.every(
			(part) =>
				part.kind === unit.kind ||
				part.text === ',' ||
				/^(?:dan|serta|bersama|atau|juga)$/.test(part.lower),
		)
	);
}

/** Whether a list goes on here: *A, B, dan C*. */
const isLink = (unit: Draft['key']) =>
	unit !== undefined && /^(?:dan|serta|atau)$/.test(unit.lower);
