const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what has an amount. */
const measured = list(`
	harga jumlah total target luas produksi laba tinggi nilai anggaran kerugian pendapatan omzet tarif upah gaji
	populasi penduduk kapasitas panjang lebar berat suhu kecepatan kekuatan magnitudo kedalaman jarak utang defisit
	inflasi pertumbuhan investasi ekspor impor realisasi kebutuhan stok cadangan biaya denda hadiah modal aset saham
	dana volume rasio kuota persentase penjualan penerimaan setoran usia umur durasi skor korban peserta penonton
	ketinggian bobot diameter tebal ketebalan konsumsi pengeluaran surplus kenaikan penurunan subsidi bantuan plafon
	limit bunga kurs ongkos iuran pajak royalti bonus tunjangan kandungan kadar curah debit daya anggota pelanggan
	pengguna kunjungan tingkat pinjaman kredit simpanan
`);

export const isMeasured = (word: string): boolean => measured.has(word);

/** What a word before a figure tells of a noun: *jalan sepanjang 5 km* is about its *panjang*. */
const dimensions: Readonly<Record<string, string>> = {
	seluas: 'luas',
	sepanjang: 'panjang',
	setinggi: 'tinggi',
	selebar: 'lebar',
	sedalam: 'dalam',
	setebal: 'tebal',
	seberat: 'berat',
	sebesar: 'besar',
	senilai: 'nilai',
	seharga: 'harga',
	sebanyak: 'banyak',
	sejauh: 'jauh',
	berkapasitas: 'kapasitas',
	berkekuatan: 'kekuatan',
	berukuran: 'ukuran',
	berdiameter: 'diameter',
	berkecepatan: 'kecepatan',
	berbobot: 'bobot',
	bermagnitudo: 'magnitudo',
	bernilai: 'nilai',
	bertarif: 'tarif',
	berketinggian: 'ketinggian',
	berdaya: 'daya',
};

export const dimensionOf = (word: string): string | undefined =>
	Object.hasOwn(dimensions, word) ? dimensions[word] : undefined;
