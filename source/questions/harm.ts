import type {Unit} from './clause/units.js';
import type {Draft} from './draft.js';
import {groupOf, wordsOf, type Story} from './story.js';
import {burdens, sensitiveWords} from './words/harm.js';
import {isPublicRole} from './words/people.js';

/**
 * Whether asking this would do harm: in stories of crime, death, illness, religion or sex only people who act in a
 * public office are asked about, and never as a suspect, victim or patient.
 */
export function isHarmful(story: Story, draft: Draft): boolean {
	const words = wordsOf(`${draft.question} ${draft.answer}`);
	const touchy = words.some((word) => sensitiveWords.has(word));
	const people = [
		...(draft.key?.kind === 'person' ? [draft.key] : []),
		...draft.shown.filter(({kind}) => kind === 'person'),
	];
	if (!story.sensitive && !touchy) return false;
	for (const unit of people) {
		const roles = groupOf(story, unit.entity!)?.roles ?? [];
		if (!roles.some(isPublicRole)) return true;
	}
	// A name that nobody recognised may be a victim's or a suspect's.
	const isUnknownName = (unit: Unit) =>
		unit.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(unit.text) && !story.starts.has(unit.start);
	if (touchy && draft.shown.some(isUnknownName)) return true;
	const asksPerson = draft.kind === 'person' || draft.kind === 'quote';
	return asksPerson && words.some((word) => burdens.has(word));
}
