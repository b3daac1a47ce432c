import type {Unit} from '../clause/units.js';
import {partsOf} from '../words/dates.js';
import {harmlessNya} from '../words/lists.js';

/** Words that only the day of reading or the speaker's place fills. */
const here =
	/^(?:kini|sekarang|tadi|nanti|nantinya|kemarin|besok|lusa|barusan|baru-baru|sini|sana|situ|disini|disana|mendatang)$/;
const speakers =
	/^(?:saya|aku|kami|kita|kamu|anda|kalian|ku|lah|kan|dong|sih|nih|kok|nggak|gak|ya)$/;
const singular = /^(?:ia|dia|beliau|dirinya)$/;
const plural = /^(?:mereka|keduanya|ketiganya|keempatnya|semuanya|masing-masing|seluruhnya)$/;
const remainder =
	/^(?:lainnya|sisanya|selebihnya|sebaliknya|pihaknya|bersangkutan|serupa|sejenis)$/;
const manner = /^(?:begitu|demikian|begini|berikut|berikutnya|selanjutnya|inilah|itulah)$/;
const demonstrative = /^(?:ini|itu|tersebut)$/;

const ofPerson =
	/^(?:pria|wanita|perempuan|lelaki|laki-laki|politikus|politisi|tokoh|aktor|aktris|penyanyi|pemain|pelatih|atlet|petinju|pebalap|menteri|presiden|gubernur|bupati|wali|ketua|direktur|jenderal|pengusaha|ekonom|peneliti|ilmuwan|profesor|mantan|pejabat|bintang|penyerang|bek|kiper|gelandang|striker|ibu|ayah|bapak|remaja|gadis|pemuda)$/;
const ofBody =
	/^(?:perusahaan|perseroan|emiten|bank|klub|tim|partai|lembaga|badan|organisasi|kementerian|departemen|komisi|universitas|kampus|maskapai|kelompok|band|grup|asosiasi|yayasan|sekolah|rumah|bursa|instansi|dinas|produsen|startup|media|stasiun|surat|situs)$/;
const ofPlace =
	/^(?:kota|kabupaten|provinsi|negara|negeri|daerah|wilayah|kawasan|pulau|desa|kampung|kecamatan|gunung|sungai|danau|pantai|bandara|pelabuhan|stadion|lokasi|tempat|situs|candi|taman|hutan|laut|teluk)$/;

/**
 * Whether a word of a passage means nothing to somebody who has not read what stands before the passage.
 * @param units the sentence that is judged
 * @param before what the passage shows before it; with it, words may point back at anything there
 * @param isHidden tells the key, to which nothing may point
 */
export function pointsOut(
	units: readonly Unit[],
	before: readonly Unit[],
	isHidden: (unit: Unit) => boolean,
): boolean {
	const seen = before.filter((unit) => !isHidden(unit));
	const hasContext = before.length > 0;
	let quotes = 0;
	for (const [at, unit] of units.entries()) {
		if (unit.kind === 'punctuation' && /^["“”]$/.test(unit.text)) quotes++;
		if (unit.kind === 'date' && isUndated(unit)) return true;
		if (unit.kind === 'word' && isOpen(units, at, {seen, hasContext, isQuoted: quotes % 2 === 1}))
			return true;
		if (!isHidden(unit)) seen.push(unit);
	}
	return false;
}

interface Surroundings {
	readonly seen: readonly Unit[];
	readonly hasContext: boolean;
	readonly isQuoted: boolean;
}

function isOpen(
	units: readonly Unit[],
	at: number,
	{seen, hasContext, isQuoted}: Surroundings,
): boolean {
	const {lower} = units[at]!;
	const previous = units[at - 1];
	if (here.test(lower)) return true;
	if (speakers.test(lower)) return !isQuoted || !hasNamed(units);
	if (singular.test(lower)) return !seen.some(({kind}) => kind === 'person');
	if (plural.test(lower)) return !hasContext && seen.filter(isThing).length < 2;
	if (remainder.test(lower) || manner.test(lower))
		return !hasContext && !seen.some(({kind}) => kind === 'quantity' || kind === 'number');
	if (demonstrative.test(lower)) return isBareDemonstrative(previous, seen, hasContext);
	if (/nya(?:-|$)/.test(lower) && !harmlessNya.has(lower)) return !seen.some(isThing);
	return false;
}

/** *kota itu* needs a town before it, *hal itu* a sentence; *Persija itu* names what it means. */
function isBareDemonstrative(
	previous: Unit | undefined,
	seen: readonly Unit[],
	hasContext: boolean,
): boolean {
	if (previous === undefined || previous.kind === 'punctuation') return !hasContext;
	if (previous.entity !== undefined && previous.kind !== 'date') return false;
	if (/^(?:hari|saat|tahun|bulan|pekan|minggu|malam|kali|musim|abad)$/.test(previous.lower))
		return true;
	const noun = previous.lower;
	const earlier = seen.slice(0, -1);
	if (
		noun !== '' &&
		earlier.some(({lower, text}) => lower === noun || text.toLowerCase().startsWith(`${noun} `))
	)
		return false;
	const fits = (kind: string) => earlier.some((unit) => unit.kind === kind);
	if (ofPerson.test(noun) && fits('person')) return false;
	if (ofBody.test(noun) && fits('organisation')) return false;
	if (ofPlace.test(noun) && fits('place')) return false;
	return !hasContext;
}

/** A relative date that nothing resolves: *tahun ini*, *Senin lalu*. */
const isUndated = ({form, entity}: Unit) =>
	form === 'relative' && partsOf(entity?.iso) === undefined && !/[/]/.test(entity?.iso ?? '');

const isThing = ({kind, lower}: Unit) =>
	kind !== 'punctuation' &&
	kind !== 'date' &&
	kind !== 'time' &&
	(kind !== 'word' || lower.length > 3);

const hasNamed = (units: readonly Unit[]) =>
	units.some(({kind}) => kind === 'person' || kind === 'organisation');
