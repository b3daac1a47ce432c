import {shuffled} from '../chance.js';

/** Words of institutions' and projects' names by first letter: teachers' own way to make wrong readings of an acronym. */
const table = `
	Badan Balai Biro Bidang Bagian Bantuan Biaya Bersama Bina
	Dewan Dinas Direktorat Data Dana Daerah Dasar
	Komisi Komite Kantor Kepala Keuangan Kesehatan Keamanan Kegiatan Kepegawaian Kebudayaan Koordinasi Ketahanan Keluarga Kebijakan
	Lembaga Layanan Laporan Latihan Lingkungan Lapangan
	Pusat Pengelola Pengawas Pembina Pelaksana Pengendali Penelitian Pendidikan Pembangunan Perlindungan Perencanaan Pelayanan Penanggulangan Pemberantasan Pertanian Perdagangan Perhubungan Pemerintah Pemilihan Penyelenggara
	Nasional Negara Nusantara Niaga
	Indonesia Industri Informasi Inovasi Integrasi Internasional Investasi
	Anggaran Agama Akademi Administrasi Akuntansi Alat Asosiasi
	Sistem Sekretariat Satuan Sosial Sumber Sarana Standar Strategi Surat
	Tenaga Teknologi Tim Transportasi Tata Terpadu Tindak Tahunan
	Masyarakat Majelis Mahkamah Manajemen Mutu Modal
	Usaha Unit Umum Urusan Utama
	Rakyat Republik Rencana Riset Ruang Reformasi
	Hukum Hak Harga Harian Hasil
	Otoritas Operasional Organisasi Olahraga
	Jaminan Jasa Jaringan Jawatan
	Wilayah Warga Wadah
	Geofisika Gabungan Gerakan Gizi
	Forum Fasilitas Federasi Fakultas
	Ekonomi Energi Evaluasi Ekspor
	Gas Cadangan Catatan Cipta
	Persatuan Perkumpulan Perhimpunan Pengusaha Produsen Peternak Pedagang
`;

const byLetter = new Map<string, string[]>();
for (const word of table.trim().split(/\s+/)) {
	byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word]);
}

const known = new Set([...byLetter.values()].flat());

/** A word of Indonesian names of institutions: from the table, or made with pe-, per- or ke- and -an. */
function isIndonesian(word: string): boolean {
	return (
		known.has(word) ||
		/^(?:Pe|Per|Ke)[a-z]{4,}an$/.test(word) ||
		/^(?:dan|untuk|dari|di)$/.test(word)
	);
}

/** Wrong expansions with the key's own initials: one or two of its words changed, the parts shared evenly. */
export function acronymDistractors(
	expansion: string,
	acronym: string,
	count: number,
	random: () => number,
): string[] {
	const words = expansion.split(' ');
	const isLower = expansion === expansion.toLowerCase();
	const titled = words.map((word) =>
		/^(?:dan|untuk|dari|di)$/.test(word) ? word : upperFirst(word),
	);
	// Only where single letters stand for words can a word be changed and the acronym still be spelt.
	const initials = titled.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
	if (initials.join('') !== acronym.toUpperCase() || count !== 3) return [];
	// A foreign name with an Indonesian word in it deceives nobody.
	if (titled.filter((word) => !isIndonesian(word)).length > titled.length / 3) return [];
	const places = titled
		.map((word, index) => ({word, index}))
		.filter(
			({word, index}) => index > 0 && isIndonesian(word) && choicesFor(word, titled).length > 0,
		);
	if (places.length < 2) return [];
	const [first, second] = [...places]
		.map((place) => ({place, at: random()}))
		.sort((a, b) => a.at - b.at)
		.map(({place}) => place);
	const one = choose(first!.word, titled, random);
	const two = choose(second!.word, titled, random);
	const replace = (from: readonly string[], index: number, word: string) =>
		from.map((old, at) => (at === index ? word : old));
	const withOne = replace(titled, first!.index, one);
	const withTwo = replace(titled, second!.index, two);
	const withBoth = replace(withOne, second!.index, two);
	return [withOne, withTwo, withBoth].map((parts) =>
		isLower ? parts.join(' ').toLowerCase() : parts.join(' '),
	);
}

/** Words by which institutions of one sort are told apart. */
const ranks = [
	'Pusat',
	'Nasional',
	'Umum',
	'Rakyat',
	'Internasional',
	'Federal',
	'Regional',
	'Resmi',
];

/** For a name whose letters spell nothing: the same name with another of the words that tell its like apart. */
export function renamed(name: string, random: () => number): string[] {
	const words = name.split(' ');
	const at = words.findIndex((word) => ranks.includes(word));
	if (at < 0) return [];
	return shuffled(
		ranks.filter((word) => word !== words[at]),
		random,
	).map((word) => words.map((old, index) => (index === at ? word : old)).join(' '));
}

function choicesFor(word: string, words: readonly string[]): string[] {
	return (byLetter.get(word[0]!) ?? []).filter(
		(other) => !words.includes(other) && other.slice(0, 5) !== word.slice(0, 5),
	);
}

function choose(word: string, words: readonly string[], random: () => number): string {
	const choices = choicesFor(word, words);
	return choices[Math.floor(random() * choices.length)]!;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
