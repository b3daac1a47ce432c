import {lettersMatch} from '../../facts/acronym-letters.js';
import {bodiesOf, bodyClass, findBody} from '../bodies.js';
import {shuffled} from '../chance.js';
import {firmNames} from '../data/body-circles.js';
import type {Draft} from '../draft.js';
import {findPlace} from '../places.js';
import {rivalsOf} from '../rivals.js';
import type {Story} from '../story.js';
import {bodyCircle} from './circle.js';
import {byLength, holds, overlaps, similar} from './fits.js';
import {nearPlaces} from './places.js';
import {isShown} from './shown.js';

/** Other bodies of the same kind: the article's first, then those of lists, then those that differ by a place or charge. */
export function bodies(story: Story, draft: Draft, random: () => number): string[] {
	const {answer} = draft;
	const text = story.facts.article.text;
	const shape = shapeOf(answer);
	const fresh = (names: readonly string[]) =>
		byLength(
			shuffled([...new Set(names)], random).filter(
				(name) => shapeOf(name) === shape && !text.includes(name),
			),
			answer,
		);
	return [
		...shuffled(own(story, draft), random),
		...fresh(circleOf(answer)),
		...fresh(elsewhere(answer, draft.question)),
		...fresh(otherCharge(answer)),
		...fresh(firms(answer)),
		...fresh(ofKind(answer)),
	];
}

function own(story: Story, draft: Draft): string[] {
	const kind = classOf(draft.answer);
	if (kind === undefined) return [];
	const rivals = rivalsOf(story, draft);
	const names = new Set([draft.answer, ...draft.accept]);
	return story.groups
		.filter(
			(group) =>
				group.type === 'organisation' &&
				classOf(group.name) === kind &&
				shapeOf(group.name) === shapeOf(draft.answer) &&
				![...names].some((name) => isSame(story, name, group.name)) &&
				![group.name, ...group.aliases].some((name) => rivals.has(name)) &&
				!isShown(draft, group) &&
				similar(group.name, draft.answer),
		)
		.map(({name}) => name);
}

/** Letters such as *KPK*, or a name. */
const shapeOf = (name: string) => /^[\p{Lu}\d-]{2,6}$/u.test(name);

/** The kind of a body, else the word that it begins with where that tells one: *Koperasi X*, *Yayasan Y*. */
function classOf(name: string): string | undefined {
	if (/^(?:RS\p{Lu}{0,3}|Rumah Sakit)\b/u.test(name)) return 'hospital';
	const circle = bodyCircle().like(name);
	const kind = bodyClass(name) ?? (circle.length > 0 ? bodyClass(circle[0]!) : undefined);
	return (
		kind ??
		/^(?:Koperasi|Yayasan|Dinas|Polda|Polres|Polsek|Kejaksaan|Pemerintah|Pemkab|Pemkot|Pemprov|DPRD|Timnas|Klub|Asosiasi|Himpunan|Ikatan|Persatuan|Fakultas|Fraksi|RSUD|Rumah Sakit|SMA|SMP|SD)\b/.exec(
			name,
		)?.[0]
	);
}

/** Whether two names are of one body: by the gazetteer, by its letters, or since one holds the other. */
function isSame(story: Story, one: string, other: string): boolean {
	const body = findBody(one);
	if (overlaps(one, other) || (body !== undefined && body === findBody(other))) return true;
	const bare = (name: string) => name.replace(/^(?:PT|CV|PB|Perum)\s+/, '');
	const [a, b] = [bare(one), bare(other)];
	return (
		lettersMatch(a, b) ||
		lettersMatch(b, a) ||
		story.facts.entities.some(
			({type, text, expansion}) =>
				type === 'acronym' &&
				expansion !== undefined &&
				((holds(one, text) && holds(other, expansion)) ||
					(holds(other, text) && holds(one, expansion))),
		)
	);
}

function circleOf(name: string): readonly string[] {
	const index = bodyCircle();
	const found = index.like(name);
	if (found.length > 0) return found;
	// Whether another body is a *PT*, a *Persero* or a *Tbk* is not for us to say.
	if (name.startsWith('PT ')) return [];
	const body = findBody(name);
	const forms = body ? [body.name, ...body.aliases] : [];
	return forms.map((form) => index.like(form)).find((circle) => circle.length > 0) ?? [];
}

/** *Polda Jateng* → *Polda Papua*, *Timnas Indonesia* → *Timnas Vietnam*: the same body of another place. */
function elsewhere(name: string, question: string): string[] {
	if (name === 'Polda Metro Jaya')
		return ['Jawa Barat', 'Jawa Tengah', 'Jawa Timur', 'Banten', 'Lampung'].map(
			(province) => `Polda ${province}`,
		);
	if (!ofPlaces.test(name)) return [];
	// Who plays at home is told by the ground.
	if (/^tim(?:nas| nasional)\b/i.test(name) && atHome.test(question)) return [];
	const words = name.split(' ');
	for (let at = 1; at < words.length; at++) {
		const tail = words.slice(at).join(' ');
		const place = findPlace(tail);
		if (!place || !/^\p{Lu}/u.test(tail)) continue;
		const head = words.slice(0, at).join(' ');
		const isSpelled = place.name === tail;
		return nearPlaces(place.name)
			.map((other) => (isSpelled ? other : (findPlace(other)?.aliases[0] ?? other)))
			.map((other) => `${head} ${other}`);
	}
	return [];
}

const atHome = /\b(?:stadion|gelora|gbk|sugbk|menjamu|kandang|tuan rumah)\b/i;

/** Bodies that every place of a kind has. */
const ofPlaces =
	/^(?:Polda|Polres|Polresta|Polrestabes|Polsek|Kodam|Kodim|Koramil|Korem|BPBD|DPRD|DPD|DPC|DPW|KPU|KPUD|Bawaslu|Panwaslu|Pemprov|Pemkab|Pemkot|Pemda|Pemerintah|Dinas|Badan|Kejaksaan|Kejari|Kejati|Pengadilan|PN|Timnas|Tim Nasional|Tim nasional|RSUD|RS|Rumah Sakit|Universitas|Bappeda|Satpol|Kedutaan|Kedubes|Konsulat|Samsat|SMA|SMK|SMP|SD|BNN|BNNP|Kanwil|Kantor|Perwakilan|KONI|Kadin|Lapas|Rutan|Imigrasi|Keuskupan|Perusahaan Daerah|PDAM)\b/;

const charges: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
	[
		/^((?:Kementerian|Departemen) )(.+?)( (?:Rusia|AS|Amerika Serikat|China|Tiongkok|Jepang|Inggris|Prancis|Jerman|Israel|Iran|Irak|India|Malaysia|Singapura|Thailand|Filipina|Vietnam|Australia|Korea Utara|Korea Selatan|Turki|Ukraina|Mesir|Arab Saudi|Norlandia))$/,
		['Pertahanan', 'Luar Negeri', 'Keuangan', 'Dalam Negeri', 'Kesehatan', 'Perdagangan'],
	],
	[
		/^((?:Dinas|Suku Dinas) )(Kesehatan|Pendidikan|Perhubungan|Sosial|Perdagangan|Lingkungan Hidup|Pariwisata|Pertanian|Perikanan|Pekerjaan Umum|Tenaga Kerja|Kebudayaan|Kehutanan)(.*)$/,
		[
			...['Kesehatan', 'Pendidikan', 'Perhubungan', 'Sosial', 'Perdagangan', 'Pertanian'],
			...['Lingkungan Hidup', 'Pariwisata', 'Perikanan', 'Tenaga Kerja'],
		],
	],
	[
		/^((?:Direktorat Jenderal|Ditjen) )(.+?)()$/,
		[
			...['Pajak', 'Bea dan Cukai', 'Imigrasi', 'Anggaran', 'Perbendaharaan', 'Hortikultura'],
			...['Perhubungan Udara', 'Perhubungan Laut', 'Bina Marga', 'Cipta Karya', 'Migas'],
		],
	],
	[
		/^(Komisi )([IVX]+)( DPR.*|)$/,
		['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'],
	],
	[
		/^(Fakultas )(.+?)( Universitas .*| U[A-Z].*|)$/,
		['Hukum', 'Kedokteran', 'Teknik', 'Ekonomi', 'Pertanian', 'Psikologi', 'Ilmu Budaya'],
	],
	[/^((?:SMA|SMP|SD|SMK) Negeri )(\d{1,3})( .*|)$/, ['1', '2', '3', '4', '5', '6', '7', '8']],
];

/** *Dinas Kesehatan Ambon* → *Dinas Sosial Ambon*: a body with another charge at the same place. */
function otherCharge(name: string): string[] {
	for (const [pattern, others] of charges) {
		const match = pattern.exec(name);
		if (!match) continue;
		const [, head = '', own_ = '', tail = ''] = match;
		return others.filter((other) => other !== own_).map((other) => `${head}${other}${tail}`);
	}
	return [];
}

function firms(name: string): string[] {
	const head = /^(?:PT|CV|Koperasi|UD)(?=\s\p{Lu})/u.exec(name)?.[0];
	if (head === undefined || findBody(name) !== undefined) return [];
	if (/\bTbk\b|\(/.test(name)) return [];
	// *PT PIM*: letters have no likes among words.
	if (/^\S+ \p{Lu}{2,6}$/u.test(name)) return [];
	return firmNames.map((firm) => `${head} ${firm}`);
}

/** Kinds whose bodies are alike enough to be taken for one another. */
const narrow: ReadonlySet<string> = new Set(['ministry', 'party', 'university']);

function ofKind(name: string): string[] {
	const kind = bodyClass(name);
	if (kind === undefined || classOf(name) === 'hospital') return [];
	const key = findBody(name);
	const isOneWord = !name.includes(' ');
	const head =
		/^(?:Badan|Komisi|Lembaga|Perum|Otoritas|Mahkamah|Pengadilan|Polda|Polres|Kantor Berita|Asosiasi|Ikatan|Persatuan|Himpunan|Gerakan|Dewan|Bank|Universitas|Institut|Politeknik)\b/.exec(
			name,
		)?.[0];
	return (
		bodiesOf(kind)
			.filter((body) => body !== key)
			// Parties of another country are no likes of ours.
			.filter(() => kind !== 'party' || key !== undefined)
			// A ministry beside a department of old would stand out.
			.filter(
				({name: other}) => kind !== 'ministry' || isOneWord || firstWord(other) === firstWord(name),
			)
			.filter((body) =>
				head === undefined ? narrow.has(kind) : body.name.startsWith(`${head} `) || isOneWord,
			)
			.map((body) =>
				isOneWord ? (body.aliases.find((alias) => !alias.includes(' ')) ?? body.name) : body.name,
			)
			.filter(
				(other) => kind !== 'ministry' || !isOneWord || other.slice(0, 3) === name.slice(0, 3),
			)
	);
}

const firstWord = (text: string) => text.split(' ')[0]!;
