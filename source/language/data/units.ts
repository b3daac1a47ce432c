/** Powers of ten that follow a figure. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
	['ribu', 1e3],
	['rb', 1e3],
	['juta', 1e6],
	['jt', 1e6],
	['miliar', 1e9],
	['milyar', 1e9],
	['miliard', 1e9],
	['triliun', 1e12],
	['trilyun', 1e12],
	['trillun', 1e12],
	['kuadriliun', 1e15],
]);

/** Headlines shorten the magnitude of money: `Rp 973,6 T`. */
export const moneyMagnitudes: ReadonlyMap<string, number> = new Map([
	['M', 1e9],
	['T', 1e12],
	['Miliar', 1e9],
]);

/** What stands before an amount (in small letters) → ISO 4217. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
	['rp', 'IDR'],
	['idr', 'IDR'],
	['usd', 'USD'],
	['us$', 'USD'],
	['$', 'USD'],
	['sgd', 'SGD'],
	['s$', 'SGD'],
	['aud', 'AUD'],
	['a$', 'AUD'],
	['hkd', 'HKD'],
	['hk$', 'HKD'],
	['nt$', 'TWD'],
	['c$', 'CAD'],
	['r$', 'BRL'],
	['eur', 'EUR'],
	['€', 'EUR'],
	['gbp', 'GBP'],
	['£', 'GBP'],
	['jpy', 'JPY'],
	['¥', 'JPY'],
	['cny', 'CNY'],
	['rmb', 'CNY'],
	['krw', 'KRW'],
	['₩', 'KRW'],
	['myr', 'MYR'],
	['rm', 'MYR'],
	['sar', 'SAR'],
	['inr', 'INR'],
	['₹', 'INR'],
	['thb', 'THB'],
	['php', 'PHP'],
	['chf', 'CHF'],
]);

const meanings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['rupiah', {'': 'IDR'}],
	...['dolar', 'dollar'].map((name): [string, Record<string, string>] => [
		name,
		{
			'': 'USD',
			as: 'USD',
			'amerika serikat': 'USD',
			amerika: 'USD',
			singapura: 'SGD',
			australia: 'AUD',
			'hong kong': 'HKD',
			hongkong: 'HKD',
			kanada: 'CAD',
			taiwan: 'TWD',
			'selandia baru': 'NZD',
		},
	]),
	['euro', {'': 'EUR'}],
	['pound', {'': 'GBP', sterling: 'GBP'}],
	['poundsterling', {'': 'GBP', inggris: 'GBP'}],
	['yen', {'': 'JPY', jepang: 'JPY'}],
	['yuan', {'': 'CNY', china: 'CNY', tiongkok: 'CNY'}],
	['renminbi', {'': 'CNY'}],
	['won', {'': 'KRW', korea: 'KRW', 'korea selatan': 'KRW'}],
	['ringgit', {'': 'MYR', malaysia: 'MYR'}],
	['riyal', {'': 'SAR', saudi: 'SAR', 'arab saudi': 'SAR', qatar: 'QAR'}],
	['real', {brasil: 'BRL'}],
	['baht', {'': 'THB', thailand: 'THB'}],
	['rupee', {'': 'INR', india: 'INR', pakistan: 'PKR'}],
	['peso', {filipina: 'PHP', argentina: 'ARS', meksiko: 'MXN', '': 'peso'}],
	['dirham', {'': 'AED', uea: 'AED'}],
	['rubel', {'': 'RUB', rusia: 'RUB'}],
	['lira', {'': 'TRY', turki: 'TRY'}],
	['dinar', {kuwait: 'KWD', yordania: 'JOD', irak: 'IQD', '': 'dinar'}],
	['franc', {swiss: 'CHF', '': 'franc'}],
	['dong', {vietnam: 'VND'}],
	['kyat', {'': 'MMK'}],
	['bitcoin', {'': 'BTC'}],
	['btc', {'': 'BTC'}],
	['sen', {'': 'sen'}],
];

/** What stands after an amount, with the country that may follow; `''` is the meaning without one. */
export const currencyNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	meanings.map(([name, countries]) => [name, new Map(Object.entries(countries))]),
);

const table = (list: string): Map<string, string> => {
	const map = new Map<string, string>();
	for (const line of list.trim().split('\n')) {
		const [unit = '', names = ''] = line.trim().split(' = ');
		for (const name of names.split(', ')) map.set(name, unit);
	}
	return map;
};

/** Measures: the spellings of each (of one to three words, in small letters) → the unit that is reported. */
export const measures: ReadonlyMap<string, string> = table(`
	% = %, persen, prosen, pct
	poin persentase = persen poin, poin persentase, poin persen
	basis poin = basis poin, bps, bp
	permil = ‰, permil
	kg = kg, kilogram, kilo, kilogramme
	g = gram, gr, g
	mg = mg, miligram
	ons = ons
	ton = ton, metrik ton, metric ton
	kuintal = kuintal, kwintal
	km = km, kilometer
	m = m, meter
	cm = cm, sentimeter, centimeter
	mm = mm, milimeter
	inci = inci, inch
	kaki = kaki
	mil = mil
	mil laut = mil laut
	km² = kilometer persegi, km persegi, km2, km²
	m² = meter persegi, m persegi, m2, m²
	m³ = meter kubik, m3, m³
	hektare = hektare, hektar, ha
	liter = liter, l, ltr
	ml = ml, mililiter
	kiloliter = kiloliter, kl
	barel = barel, barrel
	°C = °c, derajat celsius, derajat celcius, derajat c
	°F = °f, derajat fahrenheit
	derajat = derajat, °
	magnitudo = sr, skala richter, magnitudo, magnitude
	LS = lintang selatan, ls
	LU = lintang utara, lu
	BT = bujur timur, bt
	BB = bujur barat, bb
	km/jam = km/jam, kilometer/jam, kpj
	knot = knot, knots
	watt = watt
	kW = kilowatt, kw
	MW = megawatt, mw
	GW = gigawatt, gw
	kWh = kwh
	volt = volt
	GB = gb, gigabyte, gigabita
	MB = mb, megabyte
	TB = tb, terabyte
	Mbps = mbps
	Gbps = gbps
	Hz = hz
	GHz = ghz
	MHz = mhz
	megapiksel = megapiksel, mp
	mAh = mah
	cc = cc
	hp = hp, tk, tenaga kuda, daya kuda
	Nm = nm
	karat = karat
	kalori = kalori, kkal
	dB = desibel, db
	tahun cahaya = tahun cahaya
	kaki kubik = kaki kubik
	tahun = tahun, thn
	bulan = bulan
	minggu = minggu, pekan
	hari = hari
	jam = jam
	menit = menit
	detik = detik
	dekade = dekade, dasawarsa
	abad = abad
	kuartal = kuartal
	kali = kali
	kali lipat = kali lipat
	poin = poin
	skor = skor
	lot = lot
`);

/** Written to a figure without a space: `10km`, `1,5juta`. */
export const gluedUnits: ReadonlySet<string> = new Set(
	`km kg cm mm m g gr gram mg ton ha l ml gb mb tb mw gw kw kwh cc hp mah mbps ghz mhz hz mp jt juta rb ribu miliar
	triliun persen meter jam menit detik hari tahun orang kali wib wita wit sr bps m² km² m2 t`
		.trim()
		.split(/\s+/),
);

/** People, things and classifiers that news counts. */
export const counted: ReadonlySet<string> = new Set(
	`
	orang warga korban unit ekor buah kali jiwa personel petugas pekerja karyawan pegawai buruh anggota siswa pelajar
	mahasiswa murid guru dosen dokter perawat pasien penumpang penduduk pengungsi jemaah jamaah peserta penonton
	pengunjung wisatawan turis pelaku tersangka terdakwa saksi terpidana narapidana napi tahanan sandera prajurit
	tentara polisi atlet pemain pembalap petani nelayan pedagang pembeli pelanggan nasabah pengguna responden pemilih
	relawan delegasi delegasi pejabat menteri hakim jaksa advokat pengacara wartawan jurnalis aktivis ilmuwan
	peneliti pria wanita perempuan lelaki laki-laki anak remaja balita bayi lansia keluarga rumah tangga kepala
	kk santri ulama pengusaha investor emiten perusahaan bank lembaga organisasi partai fraksi kementerian negara
	provinsi kabupaten kota kecamatan kelurahan desa dusun pulau daerah wilayah titik lokasi tempat lantai ruang
	kamar kursi meja gedung bangunan rumah sekolah kampus universitas kelas masjid gereja hotel toko kios gerai
	pabrik gudang bandara pelabuhan stasiun jembatan jalan ruas jalur rute kapal pesawat helikopter mobil motor
	sepeda kendaraan bus truk kereta gerbong rangkaian tank rudal roket satelit drone peluru senjata pucuk bom
	lembar batang butir helai pasang potong bungkus botol kaleng karung dus kotak paket kantong tablet kapsul
	dosis vaksin sampel spesimen kasus kejadian insiden peristiwa kecelakaan serangan gempa pertandingan laga gol
	poin medali emas perak perunggu trofi gelar kemenangan kekalahan set gim babak putaran ronde pertemuan
	rapat sidang kunjungan penerbangan perjalanan proyek program kegiatan acara produk barang jenis macam tipe
	model merek varian karya buku judul film lagu album episode artikel dokumen berkas surat laporan aduan
	pengaduan gugatan perkara putusan pasal ayat butir aturan rancangan saham obligasi transaksi rekening akun
	pengikut pelanggan unduhan tayangan suara pohon tanaman sapi kambing ayam kerbau ikan hewan burung gajah harimau
	domba unta babi kuda anjing kucing telur porsi piring gelas sendok cangkir halaman kata huruf bahasa
	suku agama hal alasan faktor cara langkah tahap tahapan syarat kriteria indikator poin isu masalah kandidat calon
	pasangan kelompok tim klub regu kontingen grup pihak perwakilan kantor cabang posko pos tenda dapur
	tps kontainer sumur blok kilang pembangkit turbin menara tiang jaringan situs aplikasi fitur perangkat ponsel
	laptop komputer kamera layar lapangan stadion jabatan posisi lapis kubu anak-anak negara-negara meja penghargaan
	cuitan komentar hadiah kilatan letusan titik hotspot kolom lubang
	paslon caleg pemudik pemohon penerima pendaftar pelamar lulusan alumni pendukung suporter tamu undangan rekan
	teman saudara kakak adik istri suami putra putri cucu pemerkosa penembak perampok pencuri begal militan
	pemberontak teroris bajak pelayat pendemo demonstran massa kru awak pilot pramugari
	`
		.trim()
		.split(/\s+/),
);
