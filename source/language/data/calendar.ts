const numbered = (list: string): ReadonlyMap<string, number> => {
	const map = new Map<string, number>();
	for (const [index, names] of list
		.trim()
		.split(/\s*;\s*/)
		.entries()) {
		for (const name of names.split(/\s+/)) map.set(name, index);
	}
	return map;
};

const monthNames = numbered(`
	januari; februari pebruari; maret; april; mei; juni; juli; agustus; september; oktober; november nopember;
	desember
`);

/** Month names and their old spellings → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
	[...monthNames].map(([name, index]) => [name, index + 1]),
);

const shortNames = numbered(`
	jan; feb febr peb; mar mrt; apr; may; jun june; jul july; agu agt ags agus aug august; sep sept; okt oct october;
	nov nop; des dec december
`);

/** Short and foreign names of months, taken as months only after a day. */
export const shortMonths: ReadonlyMap<string, number> = new Map(
	[...shortNames].map(([name, index]) => [name, index + 1]),
);

/** Names of weekdays → 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = numbered(`
	minggu ahad; senin; selasa; rabu; kamis; jumat jum'at jum’at jumaat; sabtu
`);

export const weekdayNames = [
	'Minggu',
	'Senin',
	'Selasa',
	'Rabu',
	'Kamis',
	'Jumat',
	'Sabtu',
] as const;

/** Short weekdays of datelines: `Sen, 10 Jul 2023`. */
export const shortWeekdays: ReadonlyMap<string, number> = numbered(
	'min; sen; sel; rab; kam; jum; sab',
);

/** Words for the part of a day between a weekday and its date: `Senin malam (10/2)`. */
export const dayParts: ReadonlySet<string> = new Set(
	'pagi siang sore petang malam dini subuh'.split(' '),
);

/** Days with a fixed date: phrase in small letters → month and day. */
export const namedDays: readonly {
	readonly words: readonly string[];
	readonly month: number;
	readonly day: number;
}[] = (
	[
		['hari kemerdekaan republik indonesia', 8, 17],
		['hari kemerdekaan indonesia', 8, 17],
		['hari kemerdekaan ri', 8, 17],
		['hari kemerdekaan', 8, 17],
		['hari proklamasi', 8, 17],
		['hari pahlawan', 11, 10],
		['hari kartini', 4, 21],
		['hari pendidikan nasional', 5, 2],
		['hardiknas', 5, 2],
		['hari kebangkitan nasional', 5, 20],
		['harkitnas', 5, 20],
		['hari lahir pancasila', 6, 1],
		['hari kesaktian pancasila', 10, 1],
		['hari sumpah pemuda', 10, 28],
		['hari ibu', 12, 22],
		['hari natal', 12, 25],
		['natal', 12, 25],
		['tahun baru masehi', 1, 1],
		['tahun baru', 1, 1],
		['malam tahun baru', 12, 31],
		['hari buruh internasional', 5, 1],
		['hari buruh', 5, 1],
		['may day', 5, 1],
		['hari guru nasional', 11, 25],
		['hari batik nasional', 10, 2],
		['hari anak nasional', 7, 23],
		['hari santri nasional', 10, 22],
		['hari santri', 10, 22],
		['hari bhayangkara', 7, 1],
		['hari pers nasional', 2, 9],
		['hari tani nasional', 9, 24],
		['hari olahraga nasional', 9, 9],
		['haornas', 9, 9],
		['hari listrik nasional', 10, 27],
		['hari bumi', 4, 22],
		['hari perempuan internasional', 3, 8],
		['hari kesehatan nasional', 11, 12],
		['hari aids sedunia', 12, 1],
		['hari lingkungan hidup sedunia', 6, 5],
		['hari valentine', 2, 14],
	] as const
).map(([phrase, month, day]) => ({words: phrase.split(' '), month, day}));

/** What makes a named day another one: `Tahun Baru Imlek`, `Hari Kemerdekaan Amerika Serikat`. */
export const namedDayExceptions: ReadonlySet<string> = new Set(
	`imlek islam hijriah saka jawa china tiongkok amerika as israel malaysia filipina singapura india pakistan vietnam
	ukraina rusia turki timor papua yunani korea polandia finlandia brasil`
		.trim()
		.split(/\s+/),
);

/** A bare year after one of these is a date. */
export const yearCues: ReadonlySet<string> = new Set(
	`tahun pada sejak semenjak hingga sampai di dari per selama sepanjang awal akhir pertengahan menjelang medio
	periode antara mulai dibanding dibandingkan ketimbang pasca sebelum setelah sesudah untuk tahun-tahun kurun
	masa era jelang memasuki dalam musim`
		.trim()
		.split(/\s+/),
);

/** Words between `tahun` and its figure: `tahun anggaran 2025`. */
export const yearKinds: ReadonlySet<string> = new Set(
	'anggaran ajaran ajar pelajaran pajak buku fiskal akademik masehi'.split(' '),
);

/** A month without a day or a year after one of these is a date. */
export const monthCues: ReadonlySet<string> = new Set(
	`bulan pada di sejak semenjak hingga sampai dari per selama sepanjang awal akhir pertengahan menjelang medio
	antara mulai dibanding dibandingkan ketimbang sebelum setelah untuk jelang memasuki dalam`
		.trim()
		.split(/\s+/),
);
