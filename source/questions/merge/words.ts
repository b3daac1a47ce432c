const wordsIn = (text: string): string[] => text.trim().split(/\s+/);

/** Words that report the same in news, by the concept that stands for them all. Forms as printed come before roots. */
const sameConcepts: Readonly<Record<string, string>> = {
	mati: 'tewas meninggal wafat gugur nyawa mati menewaskan',
	luka: 'luka cedera',
	tenggelam: 'tenggelam karam',
	rusak: 'rusak hancur roboh ambruk',
	menang: 'menang mengalahkan menaklukkan menundukkan membekuk menumbangkan kemenangan',
	kalah: 'kalah takluk tunduk tumbang',
	vonis: 'vonis hukum pidana',
	lantik: 'lantik angkat tunjuk',
	sah: 'sah setuju',
	akuisisi: 'akuisisi caplok',
	tangkap: 'tangkap ciduk ringkus',
	gelar: 'gelar selenggara langsung',
	guncang: 'guncang landa terjang hantam',
	ungsi: 'ungsi',
	bobot: 'bobot berat',
	tonton: 'tonton saksi',
	jual: 'jual banderol',
	datang: 'datang tiba',
};

/** Each word or root to its concept, where it is not its own. */
export const conceptOf: ReadonlyMap<string, string> = new Map(
	Object.entries(sameConcepts).flatMap(([concept, words]) =>
		wordsIn(words).map((word): [string, string] => [word, concept]),
	),
);

/** Concepts that say nothing about what a figure or name is of: being, becoming, reporting, counting. */
export const light: ReadonlySet<string> = new Set(
	wordsIn(`
		jadi tambah naik turun tingkat kurang susut capai catat lapor data sebut kata ujar tutur jelas ungkap tegas
		papar terang nyata sampai beri berita capai tembus sentuh laku ada punya milik banyak sedikit tidak jumlah
		total angka nilai besar capai raih peroleh dapat kira sekitar hingga per masih telah sudah akan bakal sempat
		kini baru sementara laku hasil resmi orang warga jiwa korban lebih siapa apa mana kapan berapa tanggal tahun
		bulan hari pekan minggu saat waktu lembaga yaitu yakni cara oleh dalam jadwal harap rencana senin selasa rabu
		kamis jumat sabtu ahad januari februari maret april mei juni juli agustus september oktober november desember
		langsung sebagai dunia dasar hitung cepat rekapitulasi adalah jalan satu dua tiga pihak bapak ibu saudara nama jabat jabatan benar seru tetap
	`),
);

/** What a figure can be of. Two figures of different ones never tell the same, nor does a change tell a level. */
export const measures: ReadonlySet<string> = new Set(
	wordsIn(`
		mati luka hilang ungsi selamat rusak evakuasi tangkap periksa tahan tuntut vonis denda menang kalah seri ekspor
		impor laba rugi untung dapatan hasilan produksi target realisasi anggar alokasi suara kursi tonton kunjung
		magnitudo tinggi panjang luas lebar bobot cepat jarak usia umur suhu harga gaji upah utang hadiah bantu kuota
		kapasitas biaya investasi tarif pajak subsidi inflasi tumbuh kurs suku bunga modal aset saham positif sembuh
		vaksin daftar lulus pilih pasal penumpang angkut tumpang rendam bakar hubung alir salur
	`),
);

/** Measures whose later figure takes the place of the earlier one: tolls, prices, rates, counts of votes. */
export const changing: ReadonlySet<string> = new Set(
	wordsIn(
		'mati luka hilang ungsi selamat rusak evakuasi tangkap periksa harga kurs suara kursi positif sembuh target inflasi rendam',
	),
);

/** Words with which a text itself says that a figure is new. */
export const revising: ReadonlySet<string> = new Set(
	wordsIn(
		'menjadi bertambah meningkat berkurang menyusut direvisi diperbarui dimutakhirkan dikoreksi',
	),
);

/** Words that announce another day for what was planned. */
export const postponing: ReadonlySet<string> = new Set(
	wordsIn('tunda undur mundur maju geser ulang pindah'),
);

/** Words that tell of somebody coming into an office. */
export const appointing: ReadonlySet<string> = new Set(wordsIn('lantik ganti pilih jabat sumpah'));

/** A figure before or after these is a part or an earlier state, never the whole. */
export const partly: ReadonlySet<string> = new Set(
	wordsIn('antaranya diantaranya termasuk semula sebelumnya awalnya tambahan'),
);

/** Change words: a figure right after one, without *menjadi* or *ke*, is the difference and no level. */
export const rising: ReadonlySet<string> = new Set(
	wordsIn('naik turun bertambah berkurang meningkat menurun menguat melemah susut selisih unggul'),
);

/** Units that count people and mean the same where both are of one story. */
export const personUnits: ReadonlySet<string> = new Set(
	wordsIn('orang jiwa warga korban penduduk nyawa'),
);

/** Words that a place or body may carry before its name, and may leave out. */
export const nameHeads: ReadonlySet<string> = new Set(
	wordsIn(
		'kabupaten kota provinsi kecamatan kelurahan desa pulau pt cv tbk persero negara republik klub',
	),
);
