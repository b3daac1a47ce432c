import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {content} from './objects.js';
import {isAmount, quantityDraft} from './amount.js';

const spans = /^(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|malam|dekade|abad)$/;

/** `… selama 12 hari` and `… sebanyak tiga kali` */
export function durationForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause) return [];
	return [...clause.front, ...clause.rest].flatMap((chunk) => {
		if (chunk.deep) return [];
		const [head, unit, ...more] = content(chunk.units);
		if (!unit || !isAmount(unit) || more.length > 0) return [];
		const last = unit.text.split(/\s/).at(-1)!.toLowerCase();
		const opening =
			head?.lower === 'selama' && spans.test(last)
				? 'Berapa lama'
				: /^(?:sebanyak|hingga)$/.test(head?.lower ?? '') && last === 'kali'
					? 'Berapa kali'
					: undefined;
		if (opening === undefined) return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const stem = stemOf(story, statement, [opening, questionUnits(clause, dropped)], {stop: '?'});
		return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
	});
}
