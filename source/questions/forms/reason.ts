import {clauseUnits, isBreak, type Chunk, type Clause} from '../clause/clause.js';
import type {Slot} from '../clause/slots.js';
import {render} from '../clause/render.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {slotsNamed} from '../fact.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutExtras} from '../stem/shorten.js';
import {dangles} from '../stem/standalone.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {isInfinitive} from '../words/lists.js';
import {askable, type Askable} from './askable.js';

/** Verbs whose *untuk …* is what is ordered, allowed or planned, not what for. */
const completed =
	/^(?:memerintahkan|meminta|mengajak|mengimbau|berhasil|berencana|sepakat|bersepakat|siap|berkomitmen|memutuskan|mengizinkan|menolak|memilih|diminta|dilarang|diizinkan|diperintahkan|diperbolehkan|ditugaskan|mendorong|memaksa|berusaha|berupaya|bersiap|menyetujui|setuju|menyarankan|menyerukan|menugaskan|diajak|diimbau|didorong|dipaksa|mempersilakan|merekomendasikan|bertekad|berjanji|terpaksa|melarang|mengusulkan|menjadwalkan|dijadwalkan|direncanakan|merencanakan|mengharuskan|diharuskan|diwajibkan|mewajibkan|membutuhkan|memerlukan|mengharapkan|cukup|perlu|mampu|memungkinkan|mendesak|didesak|memiliki|mempunyai|ada|adalah|merupakan|menjadi|mendapat|mendapatkan|memberi|memberikan|menghabiskan|bersedia|berniat|berpotensi|sempat|diharapkan|dituntut|tertarik|berhak|berwenang|menunggu|butuh|punya|digunakan|dipakai|dimaksudkan|diperlukan|dibutuhkan|dimungkinkan)$/;
/** Nouns that *untuk …* explains. */
const explained =
	/^(?:rencana|upaya|cara|waktu|hak|izin|target|keputusan|kemampuan|mandat|alasan|kesempatan|langkah|tempat|peluang|ruang|syarat|kewajiban|keinginan|permintaan|ajakan|kewenangan|wewenang|kuasa|komitmen|tekad|potensi|dana|anggaran|biaya|alat|momentum|strategi|program|kebijakan|aturan|usulan|dorongan|tugas|tanggung|jawab|nasional|pertama|penting|baik|tepat|cukup|persetujuan|kesepakatan|fasilitas|bantuan|kerja|sama|sarana|perintah|undangan|proses|bagian|acuan|dasar|sumber|bahan|modal)$/;

/** What happens to somebody and is nobody's aim. */
const unwilled =
	/^(?:tewas|meninggal|jatuh|kalah|menang|kehilangan|lahir|rusak|naik|turun|meningkat|menurun|tumbuh|terjadi|terpilih|terbukti|gagal|mengalami|menderita|kekurangan|bertambah|berkurang|terancam)$/;

/** `Mengapa …?`, `Apa tujuan …?`, `Bagaimana cara …?` from clauses that say so by their first word. */
export function reasonForms(story: Story, statement: Statement): Draft[] {
	const found = askable(statement);
	if (!found || found.fact.type === 'speech') return [];
	const {clause, fact} = found;
	return slotsNamed(fact, 'reason', 'purpose', 'manner').flatMap((slot) => {
		const at = clause.rest.indexOf(slot.chunk!);
		const before = clause.rest.slice(0, at);
		// Only the first clause after the main one is sure to belong to it.
		if (at < 0 || before.some((other) => other.deep || isBreak(other))) return [];
		const last = before.at(-1)?.units.at(-1) ?? clause.predicate.at(-1)!;
		const opening = openingOf(clause, slot, last);
		return opening === undefined ? [] : ask(story, statement, found, slot, opening);
	});
}

interface Opening {
	readonly text: string;
	/** How many words of the marked clause are no part of the key. */
	readonly skip: number;
}

function openingOf(clause: Clause, {name, units, chunk}: Slot, last: Unit): Opening | undefined {
	const {marker} = chunk!;
	const [first] = units;
	if (name === 'reason')
		return /^(?:karena|lantaran|akibat|sebab|berkat)$/.test(marker)
			? {text: 'Mengapa', skip: 0}
			: undefined;
	if (name === 'manner')
		return marker === 'dengan' && first?.lower === 'cara'
			? {text: 'Bagaimana cara', skip: 2}
			: undefined;
	if (marker === 'dengan')
		return first?.lower === 'tujuan' ? {text: 'Apa tujuan', skip: 2} : undefined;
	const isClause = marker === 'agar' || marker === 'supaya';
	if (!/^(?:untuk|guna|demi|agar|supaya)$/.test(marker)) return undefined;
	if (completed.test(clause.verb) || explained.test(last.lower) || unwilled.test(clause.verb))
		return undefined;
	if (
		clause.predicate.some(({lower}) =>
			/^(?:siap|ingin|mampu|berencana|bermaksud|berniat|hendak|bertekad)$/.test(lower),
		)
	)
		return undefined;
	if (!first || (!isClause && !isInfinitive(first.lower))) return undefined;
	return {text: 'Apa tujuan', skip: 1};
}

/**
 * The marked clause to its end: the chunks that the main clause does not own. Nothing when it goes on after a comma, as
 * a list does: half a list is a wrong answer.
 */
function keyChunks(rest: readonly Chunk[], at: number): readonly Chunk[] {
	const after = rest.slice(at + 1);
	const end = after.findIndex(
		(chunk) => !chunk.deep || isBreak(chunk) || chunk.units[0]?.text === ',',
	);
	const next = end < 0 ? undefined : after[end];
	if (next?.units[0]?.text === ',' && next.marker === ',') return [];
	return rest.slice(at, end < 0 ? undefined : at + 1 + end);
}

function ask(
	story: Story,
	statement: Statement,
	{clause, fact}: Askable,
	slot: Slot,
	{text, skip}: Opening,
): Draft[] {
	const at = clause.rest.indexOf(slot.chunk!);
	const chunks = keyChunks(clause.rest, at);
	const key = chunks
		.flatMap(({units}) => units)
		.filter((unit, index) => index > 0 || unit.text !== ',')
		.slice(skip);
	const [first] = key;
	const last = key.at(-1);
	if (!first || !last || key.length < 2 || key.length > 20) return [];
	if (key.some(({text: mark}) => /^["“”]$/.test(mark))) return [];
	// A date of the main clause behind it fixes the event; anything else there may be the marked clause's.
	const dropped = new Set(
		clause.rest.slice(at).filter((chunk) => chunks.includes(chunk) || !isDate(chunk)),
	);
	if (dangles([...withoutExtras(clauseUnits(clause, dropped)), ...key])) return [];
	const kind = slot.name as 'reason' | 'purpose' | 'manner';
	// *Apa tujuan X akan menarik …* asks about the plan, not about when.
	const units = questionUnits(clause, dropped).filter(
		(unit) =>
			kind !== 'purpose' ||
			!clause.predicate.includes(unit) ||
			!/^(?:akan|telah|sudah|sedang|tengah|bakal)$/.test(unit.lower),
	);
	const stem = stemOf(story, statement, [text, units], {stop: '?', negative: kind === 'reason'});
	if (!stem) return [];
	return [
		{
			kind,
			form: 'direct',
			question: stem.text,
			answer: story.facts.article.text.slice(first.start, last.end).replace(/\s+/g, ' '),
			accept: kind === 'reason' ? [render(key.slice(1), (unit) => unit.text)] : [],
			span: {start: first.start, end: last.end},
			statement,
			fact,
			asked: slot.name,
			shown: stem.units,
			// *akibat pandemi*: little to tell.
			merit: key.length < 4 ? -1 : 1,
		},
	];
}

const isDate = ({deep, units}: Chunk) => !deep && units.some(({kind}) => kind === 'date');
