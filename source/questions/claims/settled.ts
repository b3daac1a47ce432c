import {bodyClass} from '../bodies.js';
import type {Change} from '../changes/index.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {rivalsOf} from '../rivals.js';
import type {Statement} from '../statement.js';
import type {Story} from '../story.js';

/** In a story of crime or death only figures are changed, and none about a company. */
export function isHarmless(story: Story, units: readonly Unit[], {kind}: Change): boolean {
	if (!story.sensitive) return true;
	const isCompany = ({kind: type, text}: Unit) =>
		type === 'organisation' && /^(?:company|bank)$/.test(bodyClass(text) ?? 'company');
	return kind === 'quantity' && !units.some(isCompany);
}

/** Whether the part stands in the sentence once, and no like sentence gives another figure, place or day for it. */
export function isSettled(
	story: Story,
	statement: Statement,
	text: string,
	change: Change,
): boolean {
	if (text.split(change.unit.text).length > 2) return false;
	return !hasTwin(story, change) && rivalsOf(story, draftFor(statement, text, change)).size === 0;
}

/** *2.355 personel* here and *2.335 personel* there: two reports of one figure, or a slip. */
function hasTwin({facts}: Story, {kind, unit}: Change): boolean {
	const {value, unit: measure} = unit.entity ?? {};
	if (kind !== 'quantity' || value === undefined || measure === '%') return false;
	return facts.entities.some(
		(other) =>
			other.type === 'quantity' &&
			other.unit === measure &&
			other.sentence !== unit.entity!.sentence &&
			other.value !== undefined &&
			other.value !== value &&
			value > 20 &&
			Math.abs(other.value - value) < 0.08 * value,
	);
}

/** A claim as the judges of drafts see it: with the part that could be asked for as its key. */
export function draftFor(statement: Statement, text: string, change: Change): Draft {
	return {
		kind: change.kind,
		form: 'true-false',
		question: text,
		answer: change.key,
		accept: [],
		span: {start: change.unit.start, end: change.unit.end},
		statement,
		key: change.unit,
		shown: [],
		merit: 0,
	};
}
