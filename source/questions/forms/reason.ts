import type {Chunk, Clause} from '../clause/clause.js';
import {clauseUnits, isBreak, isVerbUnit} from '../clause/clause.js';
import {render} from '../clause/render.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits} from '../stem/shorten.js';
import {dangles} from '../stem/standalone.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {isInfinitive, tellingVerbs} from '../words/lists.js';

/** Verbs whose *untuk …* is what is ordered, allowed or planned, not what for. */
const completed =
	/^(?:memerintahkan|meminta|mengajak|mengimbau|berhasil|berencana|sepakat|bersepakat|siap|berkomitmen|memutuskan|mengizinkan|menolak|memilih|diminta|dilarang|diizinkan|diperintahkan|diperbolehkan|ditugaskan|mendorong|memaksa|berusaha|berupaya|bersiap|menyetujui|setuju|menyarankan|menyerukan|menugaskan|diajak|diimbau|didorong|dipaksa|mempersilakan|merekomendasikan|bertekad|berjanji|terpaksa|melarang|mengusulkan|menjadwalkan|dijadwalkan|direncanakan|merencanakan|mengharuskan|diharuskan|diwajibkan|mewajibkan|membutuhkan|memerlukan|mengharapkan|cukup|perlu|mampu|memungkinkan|mendesak|didesak|memiliki|mempunyai|ada|adalah|merupakan|menjadi|mendapat|mendapatkan|memberi|memberikan|menghabiskan|bersedia|berniat|berpotensi|sempat|diharapkan|dituntut|tertarik|berhak|berwenang|menunggu|butuh|punya|digunakan|dipakai|dimaksudkan)$/;
/** Nouns that *untuk …* explains. */
const explained =
	/^(?:rencana|upaya|cara|waktu|hak|izin|target|keputusan|kemampuan|mandat|alasan|kesempatan|langkah|tempat|peluang|ruang|syarat|kewajiban|keinginan|permintaan|ajakan|kewenangan|wewenang|kuasa|komitmen|tekad|potensi|dana|anggaran|biaya|alat|momentum|strategi|program|kebijakan|aturan|usulan|dorongan|tugas|tanggung|jawab|nasional|pertama|penting|baik|tepat|cukup|persetujuan|kesepakatan|fasilitas|bantuan|kerja|sama|sarana|perintah|undangan|proses|bagian|acuan|dasar|sumber|bahan|modal)$/;

/** `Mengapa …?`, `Apa tujuan …?`, `Bagaimana cara …?` from clauses that say so by their first word. */
export function reasonForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause || tellingVerbs.has(clause.verb)) return [];
	return clause.rest.flatMap((chunk, at) => {
		const before = clause.rest.slice(0, at);
		// Only the first clause after the main one is sure to belong to it.
		if (before.some((other) => other.deep || isBreak(other))) return [];
		const last = before.at(-1)?.units.at(-1) ?? clause.predicate.at(-1)!;
		if (/^(?:untuk|guna|demi|agar|supaya)$/.test(chunk.marker))
			return purpose(story, statement, clause, at, last);
		if (/^(?:karena|lantaran|akibat|sebab|berkat)$/.test(chunk.marker))
			return reason(story, statement, clause, at);
		if (chunk.marker === 'dengan') {
			const words = chunk.units.filter((unit) => unit.text !== ',');
			if (words[1]?.lower === 'tujuan') return purpose(story, statement, clause, at, last, 2);
			if (words[1]?.lower === 'cara') return manner(story, statement, clause, at);
		}
		return [];
	});
}

function purpose(
	story: Story,
	statement: Statement,
	clause: Clause,
	at: number,
	last: Unit,
	skip = 1,
): Draft[] {
	if (completed.test(clause.verb) || (skip === 1 && explained.test(last.lower))) return [];
	if (
		skip === 1 &&
		clause.predicate.some((unit) => /^(?:siap|ingin|mampu|tidak|tak|belum)$/.test(unit.lower))
	)
		return [];
	const key = keyUnits(clause.rest, at, skip);
	const purposeClause = clause.rest[at]!.marker === 'agar' || clause.rest[at]!.marker === 'supaya';
	if (!key[0] || (!purposeClause && !isInfinitive(key[0].lower))) return [];
	return clauseDraft(story, statement, clause, at, 'purpose', 'Apa tujuan', key);
}

function reason(story: Story, statement: Statement, clause: Clause, at: number): Draft[] {
	return clauseDraft(
		story,
		statement,
		clause,
		at,
		'reason',
		'Mengapa',
		keyUnits(clause.rest, at, 0),
	);
}

function manner(story: Story, statement: Statement, clause: Clause, at: number): Draft[] {
	return clauseDraft(
		story,
		statement,
		clause,
		at,
		'manner',
		'Bagaimana cara',
		keyUnits(clause.rest, at, 2),
	);
}

/**
 * The clause from its chunk on, to the next statement: without its marker words, the comma and any later break.
 * Nothing when it goes on after a comma, as a list does: half a list is a wrong answer.
 */
function keyUnits(rest: readonly Chunk[], at: number, skip: number): Unit[] {
	const units: Unit[] = [];
	for (const [index, chunk] of rest.slice(at).entries()) {
		if (index > 0) {
			if (chunk.marker === ',' && chunk.units[0]?.text === ',') return [];
			if (isBreak(chunk) || chunk.units[0]?.text === ',' || chunk.marker === '') break;
			// *menutup pasar akibat banjir pada 2020*: the year of the closing.
			if (isNominal(units) && chunk.units.some(({kind}) => kind === 'date')) break;
		}
		units.push(...chunk.units);
	}
	return units.filter((unit, index) => !(index === 0 && unit.text === ',')).slice(skip);
}

const isNominal = (units: readonly Unit[]) => !units.some((unit) => isVerbUnit(unit, false));

function clauseDraft(
	story: Story,
	statement: Statement,
	clause: Clause,
	at: number,
	kind: 'purpose' | 'reason' | 'manner',
	opening: string,
	key: readonly Unit[],
): Draft[] {
	const keyed = new Set(key);
	const rest = clause.rest.slice(at);
	const end = rest.findLastIndex(({units: part}) => part.some((unit) => keyed.has(unit)));
	const isDated = rest[end + 1]?.units.some(({kind: type}) => type === 'date') === true;
	// A date right behind a reason stays with the clause.
	const kept = new Set(rest.filter((_, index) => !(isDated && index === end + 1)));
	const first = key[0];
	const last = key.at(-1);
	if (
		!first ||
		!last ||
		key.length < 2 ||
		key.length > 22 ||
		dangles([...clauseUnits(clause, kept), ...key])
	)
		return [];
	// *Apa tujuan X akan menarik …* asks about the plan, not about when.
	const units = questionUnits(clause, kept).filter(
		(unit) =>
			!(
				kind === 'purpose' &&
				clause.predicate.includes(unit) &&
				/^(?:akan|telah|sudah|sedang|tengah|bakal)$/.test(unit.lower)
			),
	);
	const stem = stemOf(story, statement, [opening, units], {
		stop: '?',
		negative: kind === 'reason',
	});
	if (!stem) return [];
	const text = story.facts.article.text.slice(first.start, last.end);
	return [
		{
			kind,
			form: 'direct',
			question: stem.text,
			answer: text.replace(/\s+/g, ' '),
			accept: kind === 'reason' ? [render(key.slice(1), (unit) => unit.text)] : [],
			span: {start: first.start, end: last.end},
			statement,
			shown: stem.units,
			// *akibat pandemi*: little to tell.
			merit: key.length < 4 ? -1 : 1,
		},
	];
}
