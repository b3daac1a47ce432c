import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';
import type {Amount} from './amount.js';
import {readUnit} from './units.js';

/** `2 x 45 menit`, `2x24 jam`, `2 x 10 megawatt`: so many of one amount. Sizes (`3 x 4 meter`) are no product. */
export function readProduct(tokens: readonly Token[], at: number): Amount | undefined {
	const token = tokens[at];
	const isWord = token?.kind === 'word';
	const [, head, tail] = (isWord && /^(\d{1,3})x(\d{1,4})?$/i.exec(token.text)) || [];
	const times = head === undefined ? timesBefore(tokens, at) : Number(head);
	if (times === undefined) return undefined;
	const each =
		tail === undefined
			? readNumber(tokens, head === undefined ? at + 2 : at + 1)
			: {value: Number(tail), next: at + 1, magnitude: 1, valueMax: undefined};
	if (!each || each.valueMax !== undefined) return undefined;
	const unit = readUnit(tokens, each.next);
	if (!unit || !factors.has(unit.unit)) return undefined;
	return {
		value: times * each.value,
		magnitude: each.magnitude,
		unit: unit.unit,
		type: 'measure',
		next: unit.next,
	};
}

function timesBefore(tokens: readonly Token[], at: number): number | undefined {
	const sign = lowerForms(tokens)[at + 1];
	const isTimes = sign === 'x' || sign === '×';
	const text = tokens[at]?.text ?? '';
	return isTimes && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** Units of which several add up; lengths side by side are a size. */
const factors = new Set([
	...['detik', 'menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'],
	...['watt', 'kW', 'MW', 'GW', 'VA', 'kVA', 'MVA', 'GB', 'MB', 'TB'],
]);
