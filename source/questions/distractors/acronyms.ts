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

/** Wrong expansions with the key's own initials: one or two of its words changed, the parts shared evenly. */
export function acronymDistractors(
	expansion: string,
	acronym: string,
	count: number,
	random: () => number,
): string[] {
	const words = expansion.split(' ');
	// Only where single letters stand for words can a word be changed and the acronym still be spelt.
	const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
	if (initials.join('') !== acronym.toUpperCase() || count !== 3) return [];
	const places = words
		.map((word, index) => ({word, index}))
		.filter(
			({word, index}) =>
				index > 0 && (byLetter.get(word[0]!) ?? []).some((other) => other !== word),
		);
	if (places.length < 2) return [];
	const first = places[Math.floor(random() * places.length)]!;
	const others = places.filter((place) => place !== first);
	const second = others[Math.floor(random() * others.length)]!;
	const swap = ({word, index}: {word: string; index: number}, from: readonly string[]) => {
		const choices = byLetter
			.get(word[0]!)!
			.filter((other) => other !== word && !words.includes(other));
		const chosen = choices[Math.floor(random() * choices.length)];
		return chosen === undefined ? undefined : from.map((old, at) => (at === index ? chosen : old));
	};
	const one = swap(first, words);
	const two = swap(second, words);
	if (!one || !two) return [];
	const both = two.map((word, at) => (at === first.index ? one[at]! : word));
	return [one, two, both].map((parts) => parts.join(' '));
}
