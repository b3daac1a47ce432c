import {lettersMatch} from '../../facts/acronym-letters.js';
import {seededBy, shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {rivalsOf} from '../rivals.js';
import type {Story} from '../story.js';
import {partsOf} from '../words/dates.js';
import {acronymDistractors, renamed} from './acronyms.js';
import {bodies} from './bodies.js';
import {dateDistractors, dateIdentity} from './dates.js';
import {events} from './events.js';
import {offices} from './offices.js';
import {people} from './people.js';
import {places} from './places.js';
import {quantityDistractors} from './quantities.js';

/** Wrong answers of the key's own type and format: exactly `count`, or none when that many good ones can't be had. */
export function distractorsFor(story: Story, draft: Draft, count: number, seed: string): string[] {
	if (count < 1) return [];
	const random = seededBy(seed);
	const candidates = candidatesFor(story, draft, count, random);
	const chosen: string[] = [];
	for (const candidate of candidates) {
		if (chosen.length === count) break;
		if (!isTaken(candidate, draft, chosen)) chosen.push(candidate);
	}
	return chosen.length === count ? chosen : [];
}

function candidatesFor(
	story: Story,
	draft: Draft,
	count: number,
	random: () => number,
): readonly string[] {
	switch (draft.kind) {
		case 'person':
		case 'quote':
			return people(story, draft, random);
		case 'place':
			return places(story, draft, random);
		case 'organisation':
			return bodies(story, draft, random);
		case 'date': {
			const key = partsOf(draft.key?.entity?.iso);
			if (!key) return [];
			const taken = new Set(
				[...rivalDates(story, draft)].filter((iso): iso is string => iso !== undefined),
			);
			return dateDistractors(key, count, random, partsOf(story.latest), taken);
		}
		case 'quantity':
			return quantities(story, draft, count, random);
		case 'acronym': {
			const acronym =
				/^Apa (?:kepanjangan|nama) (\S.*?)(?: dalam bahasa Indonesia)?\?$/.exec(
					draft.question,
				)?.[1] ?? '';
			return lettersMatch(acronym, draft.answer)
				? acronymDistractors(draft.answer, acronym, count, random)
				: renamed(draft.answer, random);
		}
		case 'thing':
			return /apa jabatan /i.test(draft.question) ? offices(story, draft, random) : [];
		case 'event':
			return events(draft, random);
		default:
			return [];
	}
}

/** Dates the stem may be true of: those of sentences like its own. */
function rivalDates(story: Story, draft: Draft): Set<string | undefined> {
	const rivals = rivalsOf(story, draft);
	return new Set(
		story.facts.entities
			.filter((entity) => entity.type === 'date' && rivals.has(entity.name ?? entity.text))
			.map((entity) => dateIdentity(entity.iso)),
	);
}

function quantities(story: Story, draft: Draft, count: number, random: () => number): string[] {
	const rivals = rivalsOf(story, draft);
	const value = draft.key?.entity?.value ?? 0;
	const figures = story.facts.entities.filter(
		({type, unit, text}) =>
			type === 'quantity' && unit === draft.key?.entity?.unit && text !== draft.answer,
	);
	// A figure of the article deceives best, if it is surely another's: neither in a like sentence nor so
	// near that two reports of one thing may differ.
	const others = figures
		.filter(
			({text, value: other = 0}) =>
				!rivals.has(text) &&
				!draft.question.includes(text) &&
				Math.abs(other - value) > 0.15 * value,
		)
		.map(({text}) => text);
	return quantityDistractors(
		draft.answer,
		count,
		random,
		shuffled([...new Set(others)], random).slice(0, 1),
		new Set(figures.map(({text}) => text)),
	);
}

/** Whether a candidate is the key again, a part of it or of a chosen one, or given in the stem. */
function isTaken(candidate: string, draft: Draft, chosen: readonly string[]): boolean {
	const text = candidate.toLowerCase();
	const held = [draft.answer, ...draft.accept, ...chosen].map((other) => other.toLowerCase());
	const figure = draft.kind === 'quantity' || draft.kind === 'date';
	return held.some(
		(other) => other === text || (!figure && (other.includes(text) || text.includes(other))),
	);
}
