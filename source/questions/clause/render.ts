import {formatIso} from '../words/dates.js';
import type {Unit} from './units.js';

/** What stands in a stem in a unit's place, when it is not what was published. */
export type Surface = (unit: Unit) => string;

const closes = /^[,.;:!?)\]%”’]/;
const opens = /[([“‘]$/;

/** Units as text: published spacing where neighbours stayed together, one space elsewhere, no doubled commas. */
export function render(units: readonly Unit[], surface: Surface): string {
	let result = '';
	let previous: Unit | undefined;
	for (const unit of units) {
		const text = surface(unit);
		if (text === '') continue;
		const together = previous !== undefined && previous.end === unit.start && !unit.spaced;
		const glued = together || closes.test(text) || opens.test(result) || result === '';
		result += (glued ? '' : ' ') + text;
		previous = unit;
	}
	return tidy(result);
}

/** Mends what leaving units out leaves behind. */
export function tidy(text: string): string {
	return text
		.replace(/\(\s*\)/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ([,.;:!?])/g, '$1')
		.replace(/,(?:\s*,)+/g, ',')
		.replace(
			/,(?= pada (?:tahun )?(?:\d|_|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember))/g,
			'',
		)
		.replace(/^[\s,;:.–—-]+/, '')
		.replace(/[\s,;:–—-]+$/, '')
		.trim();
}

/** How a date reads on a card: with its year when that is known. */
export function dateSurface(unit: Unit): string {
	const iso = unit.entity?.iso;
	// *tahun ini* → *tahun 2019*
	if (iso !== undefined && /^\d{4}$/.test(iso) && /^tahun\b/i.test(unit.text))
		return `tahun ${iso}`;
	if (unit.form === 'full' && !/\(/.test(unit.text)) return unit.text;
	const formatted = iso === undefined ? undefined : formatIso(iso);
	return formatted ?? unit.text;
}
