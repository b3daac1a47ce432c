import type {Language} from '../errors.js';
import {type Action, type Place, bindingsAt, keyName} from '../keys.js';
import {cells} from './text/cells.js';
import {type Line, type Segment, segment} from './text/line.js';

const gap = 3;

/** The keys that matter at a place, in one row: the least important give way when it is narrow. */
export function keyHints(
	place: Place,
	setting: {
		readonly language: Language;
		readonly width: number;
		readonly hidden?: ReadonlySet<Action>;
	},
): Line {
	const hints = bindingsAt(place)
		.filter((binding) => binding.footer !== undefined && !setting.hidden?.has(binding.action))
		.map((binding) => ({
			rank: binding.footer!,
			key: binding.together?.keys ?? keyName(binding.keys[0]!, setting.language),
			label: (binding.together?.label ?? binding.label)[setting.language],
		}));
	const size = (hint: {key: string; label: string}): number =>
		cells(hint.key) + 1 + cells(hint.label);
	const kept = new Set<(typeof hints)[number]>();
	let used = 0;
	for (const hint of [...hints].sort((a, b) => a.rank - b.rank)) {
		const more = size(hint) + (kept.size > 0 ? gap : 0);
		if (used + more > setting.width) continue;
		kept.add(hint);
		used += more;
	}
	return hints
		.filter((hint) => kept.has(hint))
		.flatMap((hint, index): Segment[] => [
			...(index > 0 ? [segment(' '.repeat(gap))] : []),
			segment(hint.key, 'key'),
			segment(` ${hint.label}`, 'muted'),
		]);
}
