import {activeOf} from '../../language/clauses/active-form.js';
import {analyseWord} from '../../language/roots.js';

/**
 * The passive form of an active verb, for a third person's deed: *memiliki* → *dimiliki*. Nothing for a verb that
 * has none (*berjalan*) or whose form is not regular enough to be sure of.
 */
export function passiveOf(active: string): string | undefined {
	if (!/^me[a-z]{4,}$/.test(active)) return undefined;
	const {root} = analyseWord(active);
	const at = active.lastIndexOf(root.slice(1));
	if (root === active || at < 0) return undefined;
	const stem = root + active.slice(at + root.length - 1);
	return [`di${stem}`, `diper${stem}`, `diber${stem}`].find(
		(passive) => activeOf(passive) === active,
	);
}
