import {type Attempt, attempts} from '../results/result.js';
import type {OptionValues} from './command.js';
import {text, wrongValue} from './values.js';

/** Which of several answers counts; the first unless told. */
export function attemptOf(values: OptionValues): Attempt {
	const value = text(values, 'attempt') ?? 'first';
	const known = attempts.find((attempt) => attempt === value);
	if (known !== undefined) return known;
	throw wrongValue('attempt', value, {
		id: 'Pakai "first" (yang pertama) atau "last" (yang terakhir).',
		en: 'Use "first" or "last".',
	});
}
