import {seededBy} from '../chance.js';
import type {Change} from '../changes/index.js';
import {lowerOpening, worded, type Claim} from '../claims/claim.js';
import type {Draft} from '../draft.js';

/** `Benar atau salah: …`: a claim as it is, or with one part of it exchanged. Which, the claim itself decides. */
export function trueFalseForm(claim: Claim): Draft | undefined {
	const {statement, text, changes} = claim;
	const random = seededBy(`true-false ${text}`);
	const isTrue = random() < 0.5;
	// A true sentence is asked for the part that would have been changed in it.
	for (const change of changes) {
		const shown = isTrue ? text : falsified(claim, change, random);
		if (shown === undefined) continue;
		return {
			kind: change.kind,
			form: 'true-false',
			question: `Benar atau salah: ${lowerOpening(claim, shown)}`,
			answer: isTrue ? 'Benar' : 'Salah',
			accept: [],
			factKey: change.key,
			...(isTrue ? {} : {explanation: `Yang benar: ${change.key}.`}),
			span: {start: change.unit.start, end: change.unit.end},
			statement,
			shown: claim.units,
			merit: -1,
		};
	}
	return undefined;
}

/** A claim with one part exchanged for one of the wrong ones. */
export function falsified(
	claim: Claim,
	change: Change,
	random: () => number,
	bare = false,
): string | undefined {
	const most = Math.min(2, change.wrong.length);
	const wrong = change.wrong[Math.floor(random() * most)]!;
	const text = worded(claim, {unit: change.unit, wrong}, bare);
	return text === worded(claim, undefined, bare) ? undefined : text;
}
