import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {placeKind} from '../places.js';
import {roleText} from '../stem/surfaces.js';
import {groupOf, type Story} from '../story.js';
import {isPublicRole} from '../words/people.js';
import {similar} from './fits.js';

const ministries = [
	'Luar Negeri',
	'Dalam Negeri',
	'Keuangan',
	'Pertahanan',
	'Perdagangan',
	'Kehakiman',
];

/** Other offices: those of the article's people, then others of the same land or body. */
export function offices(story: Story, draft: Draft, random: () => number): string[] {
	const [unit] = draft.shown;
	const group = unit?.entity ? groupOf(story, unit.entity) : undefined;
	if (!group) return [];
	const held = new Set(group.roles.map((role) => role.toLowerCase()));
	const own = story.groups
		.filter((other) => other.type === 'person' && other !== group)
		.flatMap(({roles}) => roles.slice(0, 1))
		.filter(
			(role) =>
				isPublicRole(role) &&
				role.includes(' ') &&
				!held.has(role.toLowerCase()) &&
				!/^(?:mantan|eks|calon)\b/i.test(role) &&
				!draft.answer.includes(role) &&
				!role.includes(draft.answer),
		)
		.map(roleText);
	return [
		...shuffled([...new Set(own)], random),
		...shuffled(likeOffices(draft.answer), random).filter((role) => !held.has(role.toLowerCase())),
	]
		.flatMap((role) => inCaseOf(draft.answer, role))
		.filter((role) => similar(role, draft.answer) && !isNearlySame(role, draft.answer));
}

/** An office in the key's capitals: *manajer Barito Putera* → *Manajer Barito Putera*. */
function inCaseOf(key: string, role: string): string[] {
	const isCapital = (text: string) => /^\p{Lu}/u.test(text);
	if (isCapital(key) === isCapital(role)) return [role];
	if (!isCapital(key)) return [];
	return [
		role.replace(/(?<!\p{L})\p{Ll}\p{L}*/gu, (word) =>
			/^(?:dan|untuk|dari|di|ke|atas|dalam|bagi|yang)$/.test(word)
				? word
				: word.charAt(0).toUpperCase() + word.slice(1),
		),
	];
}

/** *Sekretaris PSSI* beside *Sekjen PSSI*, *Direktur X* beside *Direktur Utama X*: less exact, yet not wrong. */
function isNearlySame(one: string, other: string): boolean {
	const words = (role: string) =>
		role
			.toLowerCase()
			.replace(/\bsekjen\b/g, 'sekretaris jenderal')
			.replace(/\bdirut\b/g, 'direktur utama')
			.split(' ');
	const within = (part: readonly string[], whole: readonly string[]) =>
		part[0] === whole[0] && part.every((word) => whole.includes(word));
	const [a, b] = [words(one), words(other)];
	return within(a, b) || within(b, a);
}

/** Offices by what they are of: those of one line are held side by side. */
const families: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
	[
		/^(?:Kapolres|Wakapolres)(?= )/,
		[
			'Wakapolres',
			'Kasat Reskrim Polres',
			'Kasat Lantas Polres',
			'Kasi Humas Polres',
			'Kabag Ops Polres',
		],
	],
	[
		/^(?:Kapolda|Wakapolda)(?= )/,
		[
			'Wakapolda',
			'Kabid Humas Polda',
			'Direktur Lalu Lintas Polda',
			'Irwasda Polda',
			'Kabid Propam Polda',
		],
	],
	[
		/^(?:Kabid|Kepala Bidang) Humas(?= Polda)/,
		['Kabid Propam', 'Direktur Lalu Lintas', 'Kabid Dokkes', 'Direktur Samapta'],
	],
	[
		/^Kapolsek(?= )/,
		['Wakapolsek', 'Kanit Reskrim Polsek', 'Kanit Lantas Polsek', 'Kanit Binmas Polsek'],
	],
	[
		/^(?:Direktur Utama|Direktur|Dirut|Presiden Direktur|Komisaris Utama|CEO)(?= (?:\p{Lu}|PT\b))/u,
		[
			'Komisaris Utama',
			'Direktur Keuangan',
			'Sekretaris Perusahaan',
			'Direktur Operasional',
			'Manajer Umum',
		],
	],
	[
		/^(?:Presiden|Manajer|Pelatih|Kapten|Pemilik|pelatih|pemilik)(?: Klub)?(?= \p{Lu}.*(?:United|FC|City|Persi|Pers|PS))/u,
		['Manajer Klub', 'Direktur Teknik Klub', 'Sekretaris Klub', 'Bendahara Klub'],
	],
	[
		/^(?:Gubernur|Wali Kota|Bupati)(?= )/,
		[
			'Wakil $&',
			'Ketua DPRD',
			'Kepala Dinas Perhubungan',
			'Kepala Dinas Kesehatan',
			'Sekretaris Daerah',
		],
	],
	[
		/^(?:Rektor|Wakil Rektor|Dekan)(?= )/,
		['Wakil Rektor', 'Ketua Senat Akademik', 'Sekretaris', 'Kepala Humas'],
	],
	[
		/^(?:Kepala|Wakil Kepala)(?= \p{Lu})/u,
		['Sekretaris', 'Wakil Kepala', 'Juru Bicara', 'Inspektur', 'Kepala Humas'],
	],
	[
		/^(?:Ketua Umum|Ketua|Wakil Ketua|Sekretaris Jenderal|Sekjen|Sekretaris|Bendahara|Juru Bicara|juru bicara|Jubir|Humas)(?= (?:\p{Lu}|\d))/u,
		['Sekretaris', 'Bendahara', 'Wakil Ketua', 'Juru Bicara', 'Ketua Dewan Pembina'],
	],
	[
		/^(?:Duta Besar|Dubes|Konsul Jenderal|Atase Pertahanan)(?= )/,
		['Konsul Jenderal', 'Atase Pertahanan', 'Utusan Khusus', 'Atase Perdagangan'],
	],
];

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

/** *Menteri Pertahanan X* → *Menteri Keuangan X*; *Kepala Badan Y* → *Sekretaris Badan Y*. */
function likeOffices(role: string): string[] {
	const acting = /^(?:Plt|Pj|Pjs|Penjabat)\.? /i.exec(role)?.[0] ?? '';
	const plain = role.slice(acting.length);
	return familyOf(plain)
		.filter((other) => other !== plain)
		.map((other) => acting + other);
}

function familyOf(role: string): string[] {
	const commission = /^(.*\bKomisi )([IVX]+)( .*|)$/.exec(role);
	if (commission) {
		const [, head = '', number = '', tail = ''] = commission;
		return romans.filter((other) => other !== number).map((other) => `${head}${other}${tail}`);
	}
	const portfolio = /^Menteri (?:Koordinator |Negara )?\p{Lu}/u.test(role)
		? ministries.find((name) => role.startsWith(`Menteri ${name}`))
		: undefined;
	if (portfolio !== undefined) {
		const tail = role.slice('Menteri '.length + portfolio.length);
		return ministries.filter((name) => name !== portfolio).map((name) => `Menteri ${name}${tail}`);
	}
	if (/^Menteri \p{Lu}/u.test(role)) {
		const land = /\s(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u.exec(role)?.[1] ?? '';
		const tail = placeKind(land) === 'country' ? ` ${land}` : '';
		return ministries
			.filter((name) => !role.includes(name))
			.map((name) => `Menteri ${name}${tail}`);
	}
	const leader = /^(?:Presiden|Perdana Menteri)(?= \p{Lu})/u.exec(role)?.[0];
	if (leader !== undefined && placeKind(role.slice(leader.length + 1)) === 'country') {
		const land = role.slice(leader.length);
		// Every land has these ministers; not every one has a vice president.
		return ministries.map((name) => `Menteri ${name}${land}`);
	}
	for (const [head, others] of families) {
		const found = head.exec(role)?.[0];
		if (found === undefined) continue;
		const tail = role.slice(found.length);
		return others
			.map((other) => other.replace('$&', found))
			.filter((other) => other !== found)
			.map((other) => other + tail);
	}
	return [];
}
