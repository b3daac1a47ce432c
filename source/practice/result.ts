import {type CodedResult, decodeResult, encodeResult, longestPupil} from '../results/code.js';
import type {Outcome} from '../results/outcome.js';
import type {Attempt} from './attempt.js';
import type {PageCard} from './cards.js';
import type {PageData} from './page-data.js';

/** A pseudonym as a code can carry it: one line, and not longer than fits. */
export function pupilName(typed: string): string {
	let name = '';
	let size = 0;
	for (const character of typed.replace(/\s+/g, ' ').replace(/^ /, '')) {
		size += new TextEncoder().encode(character).length;
		if (size > longestPupil) break;
		name += character;
	}
	return name;
}

/** The code of an attempt. A card that the page lacks, or that is open, was not asked. */
export function codeOf(
	{pupil, outcomes, flagged}: Attempt,
	cards: readonly PageCard[],
	data: PageData,
): string {
	const all = Array.from({length: data.cards}, (): Outcome => 0);
	for (const [at, {place}] of cards.entries()) all[place] = (outcomes[at] ?? 0) as Outcome;
	return encodeResult({
		pupil: pupil.trim(),
		fingerprint: data.fingerprint,
		outcomes: all,
		flagged: flagged.map((at) => cards[at]!.place).sort((one, other) => one - other),
	});
}

/** What a code tells: read from the code itself. */
export function toldBy(code: string): CodedResult {
	const told = decodeResult(code);
	if (typeof told === 'string') throw new Error(`A code of ours is ${told}.`);
	return told;
}

/** What a pupil sends: which practice it is, and the code. */
export function messageOf({title}: PageData, code: string): string {
	return `${title}\n${code}`;
}
