import {currencyNames, currencyPrefixes, kinds, measures} from '../../language/data/units.js';

/** What a figure counts. */
export interface Unit {
	/** A currency or measure under its one name; absent where only things are counted. */
	readonly measure?: string;
	/** The words of what is counted, classifiers left out. */
	readonly nouns: readonly string[];
}

// English names of measures, and Indonesian ones that news does not print.
const further: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{percent: '%', 'per cent': '%', 'per sen': '%', kilos: 'kg', kilometers: 'km'},
		...{kilometres: 'km', meters: 'm', metres: 'm', metre: 'm', kilometre: 'km', tons: 'ton'},
		...{tonnes: 'ton', hectares: 'hektare', days: 'hari', day: 'hari', weeks: 'minggu'},
		...{week: 'minggu', months: 'bulan', month: 'bulan', years: 'tahun', year: 'tahun'},
		...{hours: 'jam', hour: 'jam', minutes: 'menit', minute: 'menit', seconds: 'detik'},
		...{times: 'kali', liters: 'liter', litres: 'liter', degrees: 'derajat', th: 'tahun'},
		...{celsius: '°C', celcius: '°C', fahrenheit: '°F', rp: 'IDR', idr: 'IDR', usd: 'USD'},
		...{'degrees celsius': '°C', 'degrees fahrenheit': '°F', $: 'USD', us$: 'USD', '€': 'EUR'},
	}),
);

// Words that count and name nothing.
const classifiers = new Set(
	(
		'orang buah unit ekor butir lembar helai batang pucuk jumlah sebanyak sebesar total nilai senilai kali ' +
		'yang di the of per itu tersebut an'
	).split(' '),
);

/** Words for people of any sort. */
const anyone = new Set(
	'orang jiwa korban warga penduduk manusia personel people persons person'.split(' '),
);

/** Words for people of some sort, whom `orang` names as well. */
const people = new Set(
	(
		'siswa pelajar mahasiswa murid guru dosen dokter perawat pasien penumpang pengungsi jemaah peserta penonton ' +
		'pengunjung wisatawan turis pelaku tersangka terdakwa saksi terpidana narapidana napi tahanan sandera prajurit ' +
		'tentara polisi atlet pemain petani nelayan pedagang pembeli pelanggan nasabah pengguna responden pemilih ' +
		'relawan pejabat menteri hakim jaksa pengacara wartawan aktivis peneliti pria wanita perempuan lelaki anak ' +
		'remaja balita bayi lansia santri ulama pengusaha pekerja karyawan pegawai buruh anggota petugas pemudik calon'
	).split(' '),
);

function namedMeasure(words: readonly string[]): {measure: string; length: number} | undefined {
	for (let length = Math.min(3, words.length); length > 0; length--) {
		const name = words.slice(0, length).join(' ');
		const measure =
			measures.get(name) ?? measures.get(name.replace('° ', '°')) ?? further.get(name);
		if (measure !== undefined && measure !== 'kali') return {measure, length};
	}
	const countries = currencyNames.get(words[0] ?? '');
	if (!countries) return undefined;
	for (let length = Math.min(2, words.length - 1); length > 0; length--) {
		const measure = countries.get(words.slice(1, 1 + length).join(' '));
		if (measure !== undefined) return {measure, length: length + 1};
	}
	const measure = countries.get('');
	return measure === undefined ? undefined : {measure, length: 1};
}

/** The currency that stands before a figure: `Rp`, `US$`. */
export function currencyBefore(word: string | undefined): string | undefined {
	return currencyPrefixes.get(word ?? '') ?? currencyNames.get(word ?? '')?.get('');
}

/** What the words behind a figure say that it counts. */
export function unitOf(words: readonly string[]): Unit {
	const named = namedMeasure(words);
	const rest = words.slice(named?.length ?? 0);
	const nouns = rest
		.filter((word) => /^\p{L}{2,}/u.test(word))
		.map((word) => measures.get(word) ?? word);
	return {...(named ? {measure: named.measure} : {}), nouns};
}

/** How many of the smallest unit of its kind one is, and which kind; undefined for a unit without others. */
function sizeOf(measure: string): {readonly kind: number; readonly size: number} | undefined {
	const kind = kinds.findIndex((units) => Object.hasOwn(units, measure));
	return kind < 0 ? undefined : {kind, size: kinds[kind]![measure]!};
}

/** How many of unit `b` one of unit `a` is; undefined where they measure different things. */
export function ratio(a: string, b: string): number | undefined {
	if (a === b || new Set([a, b, '°C', 'derajat']).size === 2) return 1;
	const [from, to] = [sizeOf(a), sizeOf(b)];
	return from && to && from.kind === to.kind ? from.size / to.size : undefined;
}

/** Whether two figures may count the same things; `named` tells what the question speaks of. */
export function mayCountTheSame(
	typed: Unit,
	key: Unit,
	isNamed: (word: string) => boolean,
): boolean {
	const plain = ({nouns}: Unit): string[] => nouns.filter((word) => !classifiers.has(word));
	const isAnyone = ({nouns}: Unit): boolean => nouns.some((word) => anyone.has(word));
	const isPeople = (unit: Unit): boolean =>
		isAnyone(unit) || unit.nouns.some((word) => people.has(word));
	if (isPeople(typed) && isPeople(key) && (isAnyone(typed) || isAnyone(key))) return true;
	const [given, wanted] = [plain(typed), plain(key)];
	if (given.some((word) => wanted.includes(word) || isNamed(word))) return true;
	if (isAnyone(typed)) return wanted.length === 0;
	return given.length === 0 || (wanted.length === 0 && !isAnyone(key));
}
