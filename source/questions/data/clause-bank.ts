import {fields, lines} from '../../language/data/gazetteer-table.js';

/** A clause, short, and with what may follow it to make it longer. */
export type Stretchable = readonly string[];

/** Clauses of a field of news that fit many stems of it and follow from none. */
export interface ClauseField {
	/** Words that tell the field. */
	readonly cues: RegExp;
	/** Infinitives: for what, or how. */
	readonly purposes: readonly Stretchable[];
	/** Whole clauses, subject first: why. */
	readonly reasons: readonly Stretchable[];
}

// Each line: the clause | what may follow | and what may follow that.
const table = (text: string): Stretchable[] => lines(text).map(fields);

export const clauseFields: readonly ClauseField[] = [
	{
		cues: /\b(?:menteri|presiden|dpr|gubernur|bupati|pemerintah|partai|pemilu|undang-undang|kebijakan|wali)\b/gi,
		purposes: table(`
			menampung usulan para kepala desa | di wilayah terpencil | sebelum musyawarah tahunan
			menyusun rancangan aturan baru | tentang tata ruang kota | bersama para akademisi
			memangkas jenjang birokrasi | di kantor pelayanan umum | agar izin lebih cepat terbit
			memilih pengurus baru | untuk masa bakti lima tahun berikutnya | secara musyawarah
			menilai kinerja para pejabat | di lingkungan kantor daerah | selama setahun terakhir
			menyelesaikan sengketa batas wilayah | antara dua kabupaten bertetangga | yang sudah berlangsung lama
			menyatukan data kependudukan | dari berbagai instansi | ke dalam satu pangkalan data
			menguji calon pejabat eselon | melalui wawancara terbuka | di hadapan panitia seleksi
		`),
		reasons: table(`
			masa jabatan pengurus lama segera berakhir | pada pertengahan tahun | tanpa calon pengganti
			jumlah peserta rapat belum memenuhi kuorum | hingga batas waktu | yang ditentukan panitia
			rancangan aturannya masih menuai kritik | dari kalangan akademisi | dan pegiat antikorupsi
			data pemilih belum lengkap | di sejumlah daerah terpencil | yang sulit dijangkau petugas
			kantor lama tidak layak ditempati | setelah atapnya roboh | akibat usia bangunan
			dua kepala daerah belum sepakat | mengenai pembagian biaya | pembangunan jalan penghubung
		`),
	},
	{
		cues: /\b(?:polisi|polda|polres|kpk|jaksa|hakim|sidang|tersangka|hukum|keamanan|personel|penyidik)\b/gi,
		purposes: table(`
			melatih anggota baru | dalam penanganan unjuk rasa | tanpa kekerasan
			memeriksa surat kendaraan bermotor | milik anggota kepolisian | menjelang pergantian tahun
			memutakhirkan data senjata api | milik kesatuan | yang lama tidak diperbarui
			menertibkan pedagang kaki lima | yang berjualan di trotoar | dekat pusat perbelanjaan
			menelusuri asal barang sitaan | yang belum diketahui pemiliknya | sejak tahun lalu
			mengganti peralatan komunikasi | yang sudah usang | di pos-pos penjagaan
			meresmikan kantor baru | yang dibangun di atas lahan hibah | dekat terminal kota
		`),
		reasons: table(`
			berkas perkaranya belum lengkap | menurut jaksa peneliti | setelah dua kali diperiksa
			saksi ahli berhalangan hadir | pada persidangan pertama | karena urusan keluarga
			jumlah petugas jaga tidak cukup | untuk mengawasi semua gerbang | selama libur panjang
			rekaman kamera pengawas tidak terbaca | oleh perangkat lunak | milik laboratorium forensik
			surat izin penggeledahan belum terbit | hingga tengah malam | meski sudah diminta sepekan
			peralatan komunikasi petugas rusak | terkena air hujan | saat berjaga di lapangan
		`),
	},
	{
		cues: /\b(?:timnas|liga|gol|pemain|pelatih|laga|pertandingan|juara|atlet|turnamen|klub|stadion)\b/gi,
		purposes: table(`
			menguji kekuatan pemain cadangan | dalam laga persahabatan | tanpa penonton
			memulihkan kondisi fisik pemain | setelah perjalanan jauh | dari kandang lawan
			mencari pengganti penjaga gawang | yang pindah ke klub lain | pada akhir musim
			mengenal keadaan lapangan | yang baru selesai diperbaiki | oleh pengelola stadion
			menjaring bakat muda | dari sekolah sepak bola | di kota-kota kecil
			mematangkan taktik serangan balik | yang jarang dipakai | sepanjang musim lalu
			menghemat biaya perjalanan | ke kandang lawan | yang terletak di luar pulau
		`),
		reasons: table(`
			penjaga gawang utamanya cedera | pada latihan terakhir | sehari sebelum bertanding
			lapangannya tergenang air | setelah hujan deras semalam | dan sulit dikeringkan
			jadwal pertandingannya terlalu padat | dalam dua pekan | tanpa hari istirahat
			pelatih kepalanya mengundurkan diri | di tengah musim | setelah berselisih dengan pengurus
			beberapa pemain inti terkena hukuman kartu | pada laga sebelumnya | melawan tim tamu
			wasit menganulir satu gol | pada menit terakhir | setelah memeriksa tayangan ulang
		`),
	},
	{
		cues: /\b(?:duta|diplomat|bilateral|perundingan|delegasi|pbb|militer|gencatan|perjanjian|kunjungan|pertahanan|pemimpin|perdana|nuklir)\b/gi,
		purposes: table(`
			meresmikan gedung kedutaan baru | di pusat ibu kota | yang selesai dipugar tahun lalu
			menandatangani perjanjian dagang | tentang bea masuk hasil pertanian | yang tertunda dua tahun
			membuka jalur penerbangan langsung | antara kedua ibu kota | mulai musim panas
			menyerahkan bantuan kemanusiaan | bagi pengungsi di daerah perbatasan | menjelang musim dingin
			membahas pertukaran pelajar | dan peneliti muda | antara universitas kedua pihak
			menyelesaikan sengketa batas laut | di kawasan yang kaya ikan | melalui jalur hukum
			menghadiri pelantikan kepala negara | yang baru terpilih | bersama tamu dari kawasan lain
			merundingkan pembebasan tahanan | yang ditangkap di perbatasan | sejak awal tahun
		`),
		reasons: table(`
			perundingan dagang menemui jalan buntu | pada putaran ketiga | di ibu kota negara tetangga
			gedung kedutaannya sedang dipugar | hingga akhir tahun | setelah atapnya bocor
			usulan damainya ditolak satu pihak | dalam pertemuan tertutup | yang berlangsung semalaman
			masa berlaku perjanjian lama habis | tanpa kesepakatan baru | mengenai bea masuk
			jadwal kunjungan tamu negara berubah | akibat cuaca buruk | di bandara tujuan
			parlemen belum menyetujui anggarannya | hingga masa sidang ditutup | pekan lalu
		`),
	},
	{
		cues: /\b(?:harga|ekspor|impor|bank|investasi|pasar|saham|perusahaan|petani|beras|ekonomi|industri|pertanian|produksi|dana|laba)\b/gi,
		purposes: table(`
			membuka gudang penyimpanan baru | di dekat pelabuhan | untuk menampung barang musiman
			mencari pemasok bahan baku | yang lebih murah | dari negara tetangga
			melunasi pinjaman jangka pendek | yang segera jatuh tempo | pada sejumlah kreditur
			memperkenalkan produk baru | kepada calon pembeli | dalam pameran dagang
			menekan biaya pengiriman | barang antarpulau | yang naik sejak awal tahun
			melatih tenaga penjualan | di kota-kota kecil | yang belum memiliki cabang
			mengganti mesin lama | yang boros bahan bakar | dengan mesin buatan dalam negeri
			menjajaki kemitraan usaha | dengan pengusaha muda | di bidang makanan olahan
		`),
		reasons: table(`
			biaya pengangkutan naik dua kali lipat | sejak awal tahun | di hampir semua jalur
			gudang penyimpanannya sudah penuh | oleh barang musim lalu | yang belum terjual
			mesin produksinya sedang diperbaiki | oleh tenaga ahli asing | selama sebulan penuh
			pasokan bahan bakunya terlambat | datang dari luar negeri | akibat kapal yang rusak
			izin usahanya belum diperpanjang | oleh dinas setempat | meski sudah diajukan lama
			minat pembeli terhadap barang lama menurun | setelah muncul produk baru | dari pesaing
		`),
	},
	{
		cues: /\b(?:banjir|gempa|tsunami|longsor|hutan|lingkungan|sampah|cuaca|bencana|plastik|iklim|laut|satwa|pencemaran)\b/gi,
		purposes: table(`
			memetakan daerah rawan longsor | di lereng perbukitan | dengan bantuan pesawat nirawak
			memasang alat pengukur muka air | di bagian hulu sungai | yang sering meluap
			menanam kembali bibit bakau | di pesisir utara | yang rusak akibat tambak
			melatih relawan muda | dalam evakuasi mandiri | bagi penyandang disabilitas
			memulihkan sumber air bersih | milik warga lereng gunung | yang tertimbun tanah
			meneliti kandungan logam berat | pada ikan dan kerang | di muara sungai
			membangun tempat penampungan | yang tahan guncangan | di dataran tinggi
		`),
		reasons: table(`
			tanggul di bagian hulu belum selesai dibangun | meski sudah dianggarkan | sejak tahun lalu
			saluran airnya tersumbat sampah | rumah tangga | yang menumpuk berbulan-bulan
			alat pemantaunya rusak | tersambar petir | dan belum sempat diganti
			angin kencang menumbangkan puluhan pohon | di sepanjang jalan utama | menuju lokasi
			lahan resapan air terus menyusut | akibat pembangunan vila | di kawasan perbukitan
			jalur evakuasinya tertutup material | sepanjang ratusan meter | di dua tempat
		`),
	},
	{
		cues: /\b(?:sekolah|siswa|mahasiswa|universitas|peneliti|penelitian|dokter|pasien|kesehatan|vaksin|penyakit|imunisasi|sains|teknologi|aplikasi|satelit)\b/gi,
		purposes: table(`
			membandingkan hasil uji | dari dua laboratorium | yang memakai cara berbeda
			menyusun bahan ajar | yang lebih sederhana | bagi siswa sekolah dasar
			melatih guru muda | di sekolah terpencil | selama libur semester
			memperbarui peralatan laboratorium | di kampus daerah | yang sudah ketinggalan zaman
			menyeleksi calon penerima beasiswa | dari keluarga nelayan | di pulau-pulau kecil
			menguji ketahanan alat | pada suhu tinggi | selama seratus jam
			menerjemahkan buku panduan | ke dalam bahasa daerah | untuk para kader desa
		`),
		reasons: table(`
			jumlah tenaga pengajarnya belum memadai | terutama di bidang sains | dan bahasa asing
			peralatan laboratoriumnya belum ditera | sejak dibeli | beberapa tahun silam
			contoh yang diperiksa terlalu sedikit | untuk ditarik kesimpulan | secara ilmiah
			jaringan internetnya belum stabil | di daerah pegunungan | yang jauh dari menara pemancar
			hasil uji awalnya tidak dapat diulang | oleh laboratorium lain | dengan cara yang sama
			buku panduannya belum diterjemahkan | ke dalam bahasa setempat | oleh penerbit
		`),
	},
	{
		cues: /\b(?:film|musik|konser|penyanyi|aktor|festival|pameran|budaya|wisata|seni|penonton|album|lukisan)\b/gi,
		purposes: table(`
			memperkenalkan seniman muda | kepada para kolektor | dari mancanegara
			mengumpulkan dana sosial | bagi korban kebakaran | di kampung seniman
			merayakan ulang tahun sanggar | yang berdiri sejak lama | bersama para alumni
			merekam lagu-lagu daerah | yang hampir punah | dengan peralatan modern
			menarik minat wisatawan asing | pada musim sepi | menjelang akhir tahun
			mengenang jasa seniman senior | yang mendirikan sanggar | di kota kelahirannya
			menghidupkan kerajinan tangan | warisan leluhur | di desa-desa perajin
		`),
		reasons: table(`
			naskah ceritanya belum selesai ditulis | oleh penulis utama | yang sedang berlibur
			gedung pertunjukannya sedang diperbaiki | setelah kebakaran kecil | di ruang rias
			tiketnya sudah habis terjual | dalam waktu satu jam | sejak loket dibuka
			pemeran utamanya berhalangan hadir | pada hari terakhir | pengambilan gambar
			hak siarnya masih disengketakan | oleh dua stasiun televisi | di pengadilan niaga
			jumlah pengunjungnya turun | selama musim hujan | dibandingkan tahun sebelumnya
		`),
	},
];

/** Reasons without a subject of their own: *karena ingin …*. */
export const subjectlessReasons: readonly Stretchable[] = table(`
	ingin menghemat biaya perjalanan | ke luar kota | pada masa libur
	belum menerima surat undangan | dari panitia pusat | hingga hari terakhir
	tidak sanggup membayar uang sewa | gedung pertemuan | di pusat kota
	terlambat menyerahkan laporan tahunan | kepada dewan pengawas | sesuai jadwal
	tidak memiliki izin yang sah | dari dinas setempat | sejak tahun lalu
	kalah bersaing dengan pendatang baru | yang menawarkan tarif murah | di jalur yang sama
	merasa tidak pernah diajak berunding | oleh pihak pengelola | sebelum aturan itu terbit
	kekurangan tenaga terampil | di bagian pemeliharaan | sejak awal tahun
	sudah terikat kontrak | dengan pihak lain | hingga tahun depan
	sedang memperbaiki peralatan | di bengkel pusat | selama beberapa pekan
`);

/** What may follow *akibat* and *berkat*: nouns only. */
export const nounReasons: Readonly<Record<'bad' | 'good', readonly Stretchable[]>> = {
	bad: table(`
		krisis ekonomi | di negara tetangga | pada akhir tahun lalu
		musim kemarau panjang | di daerah lumbung pangan | sejak pertengahan tahun
		pemadaman listrik | di kawasan industri | selama dua hari
		kebakaran gudang | di dekat pelabuhan | pada awal bulan
		gelombang tinggi | di perairan selatan | selama sepekan
		hujan abu vulkanik | dari gunung terdekat | yang kembali aktif
		kerusakan mesin | di ruang pengendali | yang terlambat diketahui
		pemogokan buruh | di pelabuhan utama | sejak pekan lalu
		putusnya jaringan komunikasi | di daerah perbatasan | selama tiga hari
		kenaikan harga bahan bakar | di pasar dunia | sejak awal tahun
	`),
	good: table(`
		dukungan para sponsor | dari luar daerah | sejak awal musim
		kerja keras panitia | di tingkat desa | selama setahun
		bantuan para alumni | yang bekerja di luar negeri | sejak lama
		cuaca yang bersahabat | sepanjang musim tanam | di dataran tinggi
		turunnya harga bahan baku | di pasar dunia | sejak awal tahun
		hibah peralatan baru | dari lembaga asing | pada tahun lalu
	`),
};
