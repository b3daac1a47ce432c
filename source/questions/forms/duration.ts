import type {Chunk, Clause} from '../clause/clause.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {content} from './objects.js';
import {isAmount, quantityDraft} from './amount.js';

const spans = /^(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|malam|dekade|abad)$/;

const lasting =
	/^(?:memimpin|menjabat|memerintah|menjajah|menduduki|menguasai|menutup|menggelar|menjalani|menjadi|menyimpan|memegang|menjalankan|mengasuh|melatih|membela|memperkuat|mengikuti|menghuni|menempati|menunggu|memblokir|mengepung)$/;

/** *memecahkan kebuntuan selama 25 tahun*: with most objects the time may be theirs. */
const lasts = ({passive, rest, verb, front}: Clause, chunk: Chunk) =>
	passive ||
	rest[0] === chunk ||
	front.includes(chunk) ||
	rest[0]?.marker !== '' ||
	lasting.test(verb);

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
		if (opening === undefined || (opening === 'Berapa lama' && !lasts(clause, chunk))) return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const stem = stemOf(story, statement, [opening, questionUnits(clause, dropped)], {stop: '?'});
		return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
	});
}
