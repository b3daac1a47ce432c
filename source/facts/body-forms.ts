import {items, lines, words} from '../language/data/gazetteer-table.js';
import {institutions} from '../language/data/institutions.js';
import {lexicon} from '../language/names/lexicon.js';
import {asToken} from '../language/names/token-view.js';
import {aliasSet} from './aliases.js';

/** Bodies that every region has one of, in full and in short; the region's level where the short form tells it. */
const regional = lines(`
	pemerintah kota, pemkot | kota
	pemerintah kabupaten, pemkab | kabupaten
	pemerintah provinsi, pemprov | provinsi
	pemerintah daerah, pemda
	pemerintah desa, pemdes | desa
	kepolisian daerah, polda
	kepolisian resor, polres
	kepolisian resor kota, polresta
	kepolisian resor kota besar, polrestabes
	kepolisian resor metro, polres metro
	kepolisian sektor, polsek
	kejaksaan negeri, kejari
	kejaksaan tinggi, kejati
	pengadilan negeri, pn
	dinas kesehatan, dinkes
	dinas pendidikan, disdik
	dinas perhubungan, dishub
	dinas sosial, dinsos
	dinas lingkungan hidup, dlh
	dinas tenaga kerja, disnaker
	satuan polisi pamong praja, satpol pp
	dewan perwakilan rakyat daerah, dprd
	badan penanggulangan bencana daerah, bpbd
	badan perencanaan pembangunan daerah, bappeda
	kantor wilayah, kanwil
	lembaga pemasyarakatan, lapas
	rumah sakit umum daerah, rsud
	komando daerah militer, kodam
`).map((line) => {
	const [names = '', level] = line.split('|').map((part) => part.trim());
	const [full = '', short = ''] = items(names);
	return {full: words(full), short: words(short), level: level === '' ? undefined : level};
});

const byFirst = new Map<string, typeof regional>();
for (const each of regional) {
	for (const first of new Set([each.full[0]!, each.short[0]!]))
		byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
}

/** What tells two places of one name apart: *Kota Bogor* is not *Kabupaten Bogor*, and *Bogor* may be either. */
const levels = new Map([
	['kota', 'kota'],
	['kabupaten', 'kabupaten'],
	['kab', 'kabupaten'],
	['kab.', 'kabupaten'],
	['provinsi', 'provinsi'],
	['propinsi', 'provinsi'],
	['kecamatan', 'kecamatan'],
	['desa', 'desa'],
	['kelurahan', 'kelurahan'],
	['pulau', 'pulau'],
]);

export const isLevel = (word: string): boolean => levels.has(word);

export interface ThingForm {
	/** In small letters, the head written out and the region by its usual name. */
	readonly name: string;
	readonly level: string | undefined;
}

/**
 * `Pemkot Bandung` and `Pemerintah Kota Bandung`, `DPRD Kota Medan` and `DPRD Medan`, `Kota Bogor` and `Bogor` as one
 * form, with the level that each tells.
 */
export function formOfBody(parts: readonly string[], isBody: boolean): ThingForm {
	const head = isBody ? headOf(parts) : undefined;
	const {rest, level} = withoutLevels(parts.slice(head?.length ?? 0));
	if (!head) return {name: rest.join(' ').toLowerCase(), level};
	const region = rest.join(' ');
	return {
		name: `${head.name} ${(aliasSet('place', region) ?? region).toLowerCase()}`.trim(),
		level: head.level ?? level,
	};
}

/** *Kota* is no level in *Jakarta Kota*: something must follow it. */
function withoutLevels(parts: readonly string[]): {
	rest: readonly string[];
	level: string | undefined;
} {
	let level: string | undefined;
	const rest = parts.filter((part, at) => {
		const own = at < parts.length - 1 ? levels.get(part.toLowerCase()) : undefined;
		level ??= own;
		return own === undefined;
	});
	return {rest, level};
}

interface Head {
	/** Written out, in small letters. */
	readonly name: string;
	readonly level: string | undefined;
	/** How many words of the form it takes. */
	readonly length: number;
	/** Whether no region follows: `Pemkot`. */
	readonly isWhole: boolean;
}

/** The head of a regional body that a form begins with. */
export function headOf(parts: readonly string[]): Head | undefined {
	const lower = parts.map((part) => part.toLowerCase());
	let best: Head | undefined;
	for (const {full, short, level} of byFirst.get(lower[0] ?? '') ?? []) {
		for (const form of [full, short]) {
			if (form.length <= (best?.length ?? 0) || !form.every((word, at) => word === lower[at]))
				continue;
			const {length} = form;
			best = {name: full.join(' '), level, length, isWhole: length === parts.length};
		}
	}
	return best;
}

let known: ReadonlySet<string> | undefined;

/** Whether a name is a body's own by the lists, clubs apart: `KPU` is not short for `KPU Bandung`. */
export function isKnownBody(name: string): boolean {
	known ??= new Set(
		institutions
			.filter(({kind}) => kind !== 'sport')
			.flatMap((body) => [body.name, ...body.aliases]),
	);
	return known.has(name);
}

const clubWords = new Set(words('fc united city hotspur cf afc sc bc'));

/** What a club's name may end in and its short name leaves out: its town, or *FC*. */
export function isClubEnding(rest: string): boolean {
	if (rest === '') return false;
	if (clubWords.has(rest.toLowerCase())) return true;
	const parts = rest.split(' ');
	const known = lexicon().names.longest(
		parts.map(asToken),
		parts.map((part) => part.toLowerCase()),
		0,
	);
	return (
		known?.to === parts.length && known.value.type === 'place' && known.value.isCountry !== true
	);
}
