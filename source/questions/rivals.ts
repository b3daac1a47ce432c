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
export function rivalsOf(story: Story, draft: Draft): Set<string> {
	const type = draft.key?.kind ?? (draft.kind === 'quote' ? 'person' : undefined);
	const rivals = new Set<string>();
	if (type === undefined) return rivals;
	const stem = contentWords(draft.question);
	const shown = new Set(draft.shown);
	const visible = draft.question.toLowerCase();
	for (const sentence of story.sentences) {
		const same = sentence.index === draft.statement.sentence.index;
		const words = new Set(
			sentence.units.flatMap((unit) => wordsOf(unit.entity?.name ?? unit.text)),
		);
		const shared = [...stem].filter((word) => words.has(word)).length;
		if (!same && (stem.size === 0 || shared / stem.size < 0.6)) continue;
		for (const unit of sentence.units) {
			if (unit.kind !== type || unit === draft.key || shown.has(unit)) continue;
			const name = unit.entity?.name ?? unit.text;
			if (name === draft.answer || visible.includes(name.toLowerCase())) continue;
			// In the key's own sentence only what stands beside it as an equal can be meant by the stem too.
			if (!same || isBeside(sentence.units, unit, draft)) rivals.add(name);
		}
	}
	return rivals;
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
