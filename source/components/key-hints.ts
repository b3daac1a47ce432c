import type {Language} from '../errors.js';
import type {Action, Binding, Place} from '../keys/binding.js';
import type {Keymap} from '../keys/keymap.js';
import {keyName} from '../keys/names.js';
import {cells} from './text/cells.js';
import {type Line, type Segment, segment} from './text/line.js';

const gap = 3;

/** Keys such as 1–9, as far as there is something to do for them. */
function rangeLeft(
	{action}: Binding,
	keys: string,
	{
		bindings,
		hidden,
	}: {readonly bindings: readonly Binding[]; readonly hidden?: ReadonlySet<Action>},
): string {
	const [, first, last] = /^(.)–(.)$/.exec(keys) ?? [];
	if (first === undefined || last === undefined || !hidden) return keys;
	const family = action.slice(0, action.lastIndexOf('-') + 1);
	const left = bindings
		.filter((binding) => binding.action.startsWith(family) && !hidden.has(binding.action))
		.map((binding) => binding.keys[0]!)
		.filter((key) => key.length === 1 && key >= first && key <= last)
		.sort();
	const end = left.at(-1) ?? first;
	return end === first ? first : `${first}–${end}`;
}

/** The keys that matter at a place, in one row: the least important give way when it is narrow. */
export function keyHints(
	place: Place,
	setting: {
		readonly language: Language;
		readonly width: number;
		readonly keymap: Keymap;
		readonly hidden?: ReadonlySet<Action>;
	},
): Line {
	const bindings = setting.keymap.at(place);
	const hints = bindings
		.filter((binding) => binding.footer !== undefined && !setting.hidden?.has(binding.action))
		.map((binding) => ({
			rank: binding.footer!,
			key: binding.together?.keys
				? rangeLeft(binding, binding.together.keys, {bindings, ...setting})
				: keyName(binding.keys[0]!, setting.language),
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
