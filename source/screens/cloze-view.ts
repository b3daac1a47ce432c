import {type Segment, safeText, segment} from '../components/text/line.js';
import type {Card} from '../deck/deck.js';
import type {TextField} from '../session/text-field.js';

/** Blanks keep at least this length, so that they can be seen. */
const blankLength = 4;

/** Whether an answer is typed into the question itself: it has one blank. */
export function fillsBlank({question}: Card): boolean {
	return (question.match(/_{2,}/g) ?? []).length === 1;
}

/** A blank with what has been typed into it so far, and the cursor. */
export function blankSegments({characters, cursor}: TextField, isPlain: boolean): Segment[] {
	const typed = characters.map((character, index) => {
		const isAt = index === cursor && !isPlain;
		// A space under the cursor must not be lost where the row ends.
		const text = isAt && character === ' ' ? '\u00a0' : safeText(character);
		return segment(text, isAt ? 'cursor' : 'answer');
	});
	const caret = segment(isPlain ? '▏' : '\u00a0', 'cursor');
	if (isPlain || cursor === characters.length) typed.splice(cursor, 0, caret);
	const rest = segment('_'.repeat(Math.max(0, blankLength - characters.length)), 'selected');
	return isPlain ? [segment('['), ...typed, rest, segment(']')] : [...typed, rest];
}

/** A blank with the key in it, lit; marked as well where there are no styles. */
export function filledBlank({answer}: Card, isPlain: boolean): Segment[] {
	return [segment(isPlain ? `«${answer}»` : answer, 'answer')];
}
