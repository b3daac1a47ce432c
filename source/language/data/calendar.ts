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
	januari djanuari; februari pebruari febuari pebuari; maret; april; mei; juni djuni djoeni; juli djuli djoeli;
	agustus agoestoes; september; oktober; november nopember; desember
`);

/** Month names and their old spellings → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
	[...monthNames].map(([name, index]) => [name, index + 1]),
);

const shortNames = numbered(`
	jan; feb febr peb; mar mrt; apr; may; jun; jul; agu agt ags agst agus aug; sep sept; okt oct; nov nop; des dec
`);

/** Short names of months, taken as months only beside a day or a year. */
export const shortMonths: ReadonlyMap<string, number> = new Map(
	[...shortNames].map(([name, index]) => [name, index + 1]),
);

const englishNames = numbered(
	'january; february; march; ; may; june; july; august; ; october; ; december',
);

/** English names that are no Indonesian ones, taken as months only beside a day or a year. */
export const englishMonths: ReadonlyMap<string, number> = new Map(
	[...englishNames].filter(([name]) => name !== '').map(([name, index]) => [name, index + 1]),
);

/** Months of the Islamic calendar, in the spellings of the news. */
export const islamicMonths: ReadonlySet<string> = new Set(
	`muharram muharam safar shafar rajab radjab syaban sya'ban sya’ban syakban ramadan ramadhan romadhon syawal syawwal
	zulkaidah dzulqadah dzulqa'dah dzulqa’dah dzulkaidah zulkaedah zulhijah dzulhijjah zulhijjah dzulhijah rabiulawal
	rabiulakhir jumadilawal jumadilakhir`
		.trim()
		.split(/\s+/),
);

/** First halves of Islamic months of two words: `Rabiul Awal`, `Jumadil Akhir`. */
export const islamicMonthHeads: ReadonlySet<string> = new Set(
	"rabiul rabi'ul rabi’ul jumadil jumadal".split(' '),
);

/** Names of weekdays → 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = numbered(`
	minggu ahad; senin; selasa; rabu; kamis; jumat jum'at jum’at jum\`at jumaat; sabtu
`);

/** Old and English names of weekdays, taken as weekdays only with a date: `Thursday, July 27, 2023`. */
export const datedWeekdays: ReadonlyMap<string, number> = numbered(`
	sunday; senen monday; tuesday; rebo wednesday; kemis thursday; djumat djum'at djum’at friday; saptu saturday
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

interface NamedDay {
	readonly words: readonly string[];
	readonly month: number;
	readonly day: number;
}

const fixedDays = `
	1-1 tahun baru; tahun baru masehi
	1-24 hari pendidikan internasional
	1-25 hari gizi nasional
	2-9 hari pers nasional
	2-14 hari valentine; hari kasih sayang
	3-8 hari perempuan internasional; hari perempuan sedunia
	3-9 hari musik nasional
	3-22 hari air sedunia
	3-30 hari film nasional
	4-7 hari kesehatan dunia; hari kesehatan sedunia
	4-21 hari kartini
	4-22 hari bumi
	4-23 hari buku sedunia
	5-1 hari buruh; hari buruh internasional; may day
	5-2 hari pendidikan nasional; hardiknas
	5-17 hari buku nasional
	5-20 hari kebangkitan nasional; harkitnas
	5-31 hari tanpa tembakau sedunia
	6-1 hari lahir pancasila
	6-5 hari lingkungan hidup sedunia
	6-29 hari keluarga nasional; harganas
	7-1 hari bhayangkara
	7-12 hari koperasi nasional
	7-23 hari anak nasional
	8-14 hari pramuka
	8-17 hari kemerdekaan; hari kemerdekaan ri; hari kemerdekaan indonesia; hari kemerdekaan republik indonesia; hari proklamasi; hut ri; hut kemerdekaan; hut kemerdekaan ri
	9-9 hari olahraga nasional; haornas
	9-17 hari perhubungan nasional
	9-24 hari tani nasional
	10-1 hari kesaktian pancasila
	10-2 hari batik nasional
	10-16 hari pangan sedunia
	10-22 hari santri; hari santri nasional
	10-24 hari dokter nasional
	10-27 hari listrik nasional
	10-28 hari sumpah pemuda
	10-30 hari oeang
	11-7 hari wayang nasional
	11-10 hari pahlawan
	11-12 hari kesehatan nasional; hari ayah; hari ayah nasional
	11-25 hari guru; hari guru nasional
	12-1 hari aids sedunia
	12-3 hari disabilitas internasional
	12-9 hari antikorupsi sedunia; hari anti korupsi sedunia
	12-10 hari hak asasi manusia; hari ham sedunia
	12-19 hari bela negara
	12-22 hari ibu
	12-24 malam natal
	12-25 natal; hari natal; hari raya natal
	12-31 malam tahun baru
`;

/** Days with a fixed date, by the first word of their name, the longest name first. */
export const namedDays: ReadonlyMap<string, readonly NamedDay[]> = group(
	fixedDays
		.trim()
		.split(/\s*\n\s*/)
		.flatMap((line) => {
			const [, month, day, names] = /^(\d+)-(\d+) (.+)$/.exec(line) ?? [];
			return (names ?? '').split('; ').map((name): NamedDay => ({
				words: name.split(' '),
				month: Number(month),
				day: Number(day),
			}));
		}),
);

function group(days: readonly NamedDay[]): Map<string, NamedDay[]> {
	const byFirstWord = new Map<string, NamedDay[]>();
	for (const day of [...days].sort((a, b) => b.words.length - a.words.length)) {
		const [first = ''] = day.words;
		byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), day]);
	}
	return byFirstWord;
}

/** Feasts that move through the year: a date only with a year beside them, or counted from (`H-7 Lebaran`). */
export const movableDays: readonly (readonly string[])[] = [
	'hari raya idul fitri',
	'hari raya idulfitri',
	'hari raya idul adha',
	'hari raya iduladha',
	'hari raya nyepi',
	'hari raya waisak',
	'hari raya lebaran',
	'hari raya kurban',
	'hari raya',
	'tahun baru imlek',
	'tahun baru islam',
	'maulid nabi muhammad',
	'maulid nabi',
	'isra miraj',
	"isra mi'raj",
	'isra mi’raj',
	'idul fitri',
	'idul adha',
	'idulfitri',
	'iduladha',
	'lebaran',
	'ramadan',
	'ramadhan',
	'imlek',
	'nyepi',
	'waisak',
	'paskah',
].map((phrase) => phrase.split(' '));

/** What makes a named day another one: `Tahun Baru Imlek`, `Hari Kemerdekaan Amerika Serikat`. */
export const namedDayExceptions: ReadonlySet<string> = new Set(
	`imlek islam hijriah saka jawa china tiongkok amerika as israel malaysia filipina singapura india pakistan vietnam
	ukraina rusia turki timor papua yunani korea polandia finlandia brasil`
		.trim()
		.split(/\s+/),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for what happens, after which a year is a date unless both are a name (`Tragedi 1998`). */
export const eventNouns: ReadonlySet<string> = words(
	'tragedi peristiwa kerusuhan krisis gempa tsunami pandemi perang kudeta revolusi reformasi',
);

/** A bare year after one of these is a date. */
export const yearCues: ReadonlySet<string> = new Set([
	...eventNouns,
	...words(`
	tahun thn th pada sejak semenjak hingga sampai di dari per selama sepanjang awal akhir pertengahan menjelang medio
	periode antara mulai dibanding dibandingkan ketimbang pasca sebelum setelah sesudah untuk tahun-tahun kurun
	masa era jelang memasuki dalam musim menuju menyambut mengawali menutup
	lahir kelahiran wafat meninggal tewas berdiri didirikan dibangun diresmikan dirilis rilis rilisan keluaran terbitan
	tayang buatan produksi lulusan angkatan edisi
	`),
]);

/** Words between `tahun` and its figure: `tahun anggaran 2025`. */
export const yearKinds: ReadonlySet<string> = words(
	'anggaran ajaran ajar pelajaran pajak buku fiskal akademik masehi politik takwim kalender',
);

/** A month without a day or a year after one of these is a date. */
export const monthCues: ReadonlySet<string> = words(`
	bulan pada di sejak semenjak hingga sampai dari per selama sepanjang awal akhir pertengahan menjelang medio
	antara mulai dibanding dibandingkan ketimbang sebelum setelah untuk jelang memasuki dalam
	pertama kedua ketiga keempat terakhir inflasi deflasi ekspor impor penjualan produksi edisi periode gaji data
`);

/** Month names that are no one's name, so that no cue is needed. */
export const plainMonths: ReadonlySet<string> = words('januari februari oktober november');

/** What a date is the name of: `Jalan 17 Agustus`, `Universitas 17 Agustus 1945`. */
export const namedAfterDates: ReadonlySet<string> = words(`
	jalan jl jln gang stadion universitas institut gelora lapangan alun-alun museum monumen gedung rsud rs sma smk smp sd
	sdn taman jembatan masjid bandara gerakan hotel pasar kampung
`);

/** Numbers that look like dates after these: `versi 10.12.2023`, `Pasal 27/7`. */
export const numberLabels: ReadonlySet<string> = words(`
	nomor no nomer pasal ayat rp versi version v build firmware seri tipe telepon telp tel hp wa resi rekening nik skor
	perkara butir bab ukuran rasio
`);

/** Clock zones → offset from UTC. */
export const zones: ReadonlyMap<string, string> = new Map([
	['wib', '+07:00'],
	['wita', '+08:00'],
	['wit', '+09:00'],
	['gmt', '+00:00'],
	['utc', '+00:00'],
	['kst', '+09:00'],
	['jst', '+09:00'],
	['cet', '+01:00'],
	['cest', '+02:00'],
	['bst', '+01:00'],
	['est', '-05:00'],
	['edt', '-04:00'],
	['pst', '-08:00'],
	['pdt', '-07:00'],
]);

/** `waktu Indonesia Barat` and its like. */
export const zoneRegions: ReadonlyMap<string, string> = new Map([
	['barat', '+07:00'],
	['tengah', '+08:00'],
	['timur', '+09:00'],
]);
