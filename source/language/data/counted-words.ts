const words = (list: string): string[] => list.trim().split(/\s+/);

/** People, things and classifiers that news counts. */
export const counted: ReadonlySet<string> = new Set(
	words(`
	orang warga korban unit ekor buah kali jiwa personel petugas pekerja karyawan pegawai buruh anggota siswa pelajar
	mahasiswa murid guru dosen dokter perawat pasien penumpang penduduk pengungsi jemaah jamaah peserta penonton
	pengunjung wisatawan turis pelaku tersangka terdakwa saksi terpidana narapidana napi tahanan sandera prajurit
	tentara polisi atlet pemain pembalap petani nelayan pedagang pembeli pelanggan nasabah pengguna responden pemilih
	relawan delegasi pejabat menteri hakim jaksa advokat pengacara wartawan jurnalis aktivis ilmuwan
	peneliti pria wanita perempuan lelaki laki-laki anak remaja balita bayi lansia keluarga rumah tangga kepala
	kk santri ulama pengusaha investor emiten perusahaan bank lembaga organisasi partai fraksi kementerian negara
	provinsi propinsi kabupaten kota kecamatan kelurahan desa dusun pulau daerah wilayah titik lokasi tempat lantai
	kamar kursi meja gedung bangunan rumah sekolah kampus universitas kelas masjid gereja hotel toko kios gerai ruang
	pabrik gudang bandara pelabuhan stasiun jembatan jalan ruas jalur rute kapal pesawat helikopter mobil motor
	sepeda kendaraan bus truk kereta gerbong rangkaian tank rudal roket satelit drone peluru senjata pucuk bom
	lembar batang butir helai pasang potong bungkus botol kaleng karung dus kotak paket kantong tablet kapsul
	dosis vaksin sampel spesimen kasus kejadian insiden peristiwa kecelakaan serangan gempa pertandingan laga gol
	poin medali emas perak perunggu trofi gelar kemenangan kekalahan set gim babak putaran ronde pertemuan
	rapat sidang kunjungan penerbangan perjalanan proyek program kegiatan acara produk barang jenis macam tipe
	model merek varian karya buku judul film lagu album episode artikel dokumen berkas surat laporan aduan
	pengaduan gugatan perkara putusan pasal ayat butir aturan rancangan saham obligasi transaksi rekening akun
	pengikut unduhan tayangan suara pohon tanaman sapi kambing ayam kerbau ikan hewan burung gajah harimau
	domba unta babi kuda anjing kucing telur porsi piring gelas sendok cangkir halaman kata huruf bahasa
	suku agama hal alasan faktor cara langkah tahap tahapan syarat kriteria indikator isu masalah kandidat calon
	pasangan kelompok tim klub regu kontingen grup pihak perwakilan kantor cabang posko pos tenda dapur
	tps kontainer sumur blok kilang pembangkit turbin menara tiang jaringan situs aplikasi fitur perangkat ponsel
	laptop komputer kamera layar lapangan stadion jabatan posisi lapis kubu anak-anak negara-negara penghargaan
	cuitan komentar hadiah kilatan letusan hotspot kolom lubang ledakan
	paslon caleg pemudik pemohon penerima pendaftar pelamar lulusan alumni pendukung suporter tamu undangan rekan
	teman saudara kakak adik istri suami putra putri cucu pemerkosa penembak perampok pencuri begal militan
	pemberontak teroris bajak pelayat pendemo demonstran massa kru awak pilot pramugari
	keping pcs tangkai ikat sak tabung drum jeriken jerigen bal gulung rol kavling petak bidang bilah carik utas untai
	eksemplar biji jenazah mayat jasad kerangka tiket kupon kartu kategori kilatan periode tikungan lap
	divisi distrik direktur diplomat dinas digit disertasi sektor seri sesi sentra sertifikat selongsong senar sel
	selat segel senyawa sensor server terminal terowongan ternak teror teriakan menara meter mesin media menu memo
	mentor berita beras berlian sepatu sekoci selang sawah semifinal sengketa serikat kapita akses
	pertanyaan jawaban tuntutan rekomendasi usulan tawaran pilihan opsi kesempatan peluang gerakan pukulan tembakan
	tandan rumpun liang lusin kodi rim gros`),
);

/** The same of two words, each under the first. */
export const countedPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		kepala: 'keluarga daerah desa negara dinas sekolah',
		rumah: 'tangga sakit ibadah makan toko susun singgah',
		mata: 'uang air pelajaran kuliah',
		uji: 'coba klinis',
		sepeda: 'motor',
		tempat: 'tidur duduk ibadah pemungutan wisata',
		tenaga: 'kerja medis kesehatan honorer ahli',
		alat: 'berat',
		surat: 'suara',
		warga: 'negara',
		peti: 'kemas mati',
		kartu: 'kuning merah',
		anak: 'buah tangga perusahaan',
		butir: 'peluru telur',
		kendaraan: 'bermotor',
		program: 'studi',
		perguruan: 'tinggi',
		badan: 'usaha',
		jemaah: 'haji umrah',
		calon: 'jemaah',
	}).map(([first, second]) => [first, new Set(second.split(' '))]),
);

/** What became of the people whom a figure alone counts: `3 tewas, 5 luka-luka`. */
export const fates: ReadonlySet<string> = new Set(
	words('tewas luka luka-luka terluka cedera selamat hilang meninggal sembuh'),
);
