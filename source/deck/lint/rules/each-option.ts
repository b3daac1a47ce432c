import {type Fault, fine} from '../rule.js';
import type {CardView, OptionView} from '../view.js';

/** One fault for each distractor of which something is so. */
export function eachOption(
	{options}: CardView,
	says: (option: OptionView, key: OptionView) => {id: string; en: string} | undefined,
): readonly Fault[] {
	const [key, ...wrong] = options;
	if (!key) return fine;
	return wrong.flatMap((option, at) => {
		const found = says(option, key);
		return found ? [{path: ['distractors', at], says: found}] : [];
	});
}
