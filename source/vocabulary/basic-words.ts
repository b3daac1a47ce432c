/**
 * Words that whoever reads a newspaper knows. A root among them is no word to learn unless affixes make another word of
 * it that does not stand here as well.
 */
export const basicWords: ReadonlySet<string> = new Set(
	`
	ada adik air ajak ajar akhir akibat alam alat aman ambil anak anda angin angka angkat antar antara api apa arah arti
	asal asap asing awal ayah baca badan bagi bagus bahan bahasa bahaya baik baju bakar balas banding bangsa bangun
	bank bantu banyak bapak barang barat baru batas batu bawa bawah bayar bebas beda belajar belakang beli beliau belum
	benar bentuk berani berapa berat beras beri berita berubah besar besok betul biasa bicara bikin bisa boleh buah buat
	budaya buka bukan bukti buku bulan bumi buruk buruh burung butuh cabang cahaya cara cari cepat cerita coba contoh
	cuaca cuci cukup daerah daftar dagang dalam damai dapat darah darat dasar data datang daun dekat delapan dengar depan
	desa di dia diam diri dokter dua dunia duduk empat enak enam film foto gambar ganti gaya gedung gempa gerak gunung
	guru habis hadir hal halaman hari harga harus hasil hati hidup hijau hilang hitam hitung hotel hubung hujan hukum
	hutan ibu ikan ikut indah ingat ingin isi istri jadi jaga jalan jam jangan janji jarak jatuh jauh jawab jelas jembatan
	jenis jual juga jumlah kabar kadang kaki kalah kali kamar kami kampung kamu kanan kantor kapal karena kartu kasih kata
	kaya keluar keluarga kemarin kembali kenal kepala keras kereta kerja kertas kecil kiri kirim kita kopi kosong kota kuat
	kuda kuliah kulit kunci kurang laki-laki lain laku lalu lama lampu langit langsung lapar lari laut layan lebih lelah lemah
	lengkap lepas lewat libur lihat lima listrik luar luas lupa maaf mahal main maju makan malam mana mandi manusia marah
	masa masak masalah masih masuk masyarakat mata mati mau meja menang menit merah mereka minggu minta minum minyak mobil
	motor mudah muda muka mula mulai mulut murah murid musik musim nama nanti nasi naik negara negeri nilai nomor nyata
	obat olahraga orang pagi pahit pakai pakaian panas panggil panjang pantai pasar pasang pasti pecah pegang penting
	penuh pergi perlu pernah pertama perusahaan pesan pesawat pikir pilih pimpin pindah pintu pisah pohon polisi
	potong program proyek pukul pulang pulau pusat putih putus rabu radio rajin ramai rambut rapat rasa ratus rencana rendah
	ribu rumah rusak saat sabtu sakit salah sama sampah sampai sangat satu saudara saya sebab sebut sedang sedikit sehat
	sekarang sekolah selalu selamat selasa selatan selesai semua senang sendiri senin sepeda sering siang siap siapa simpan
	singkat sinar sisa siswa sore suami suara suatu sudah suka sulit sungai susah surat tahan tahu tahun takut tanggal tamat
	tambah tamu tanah tanam tanda tangan tanya tari tarik tas tawar teh telepon teman tempat temu tengah tentang tentu
	terang terbang terima terus tiba tidak tidur tiga timur tinggal tinggi tokoh toko tolong tua tugas tujuh tulis tumbuh
	tunggu turun tutup uang udara uji ujung ukur ulang umum umur untuk urus utama utara waktu wanita warga warna wilayah
	pemerintah presiden menteri rakyat hakim tim pemain gol bola video media internet situs kelompok anggota ketua kepala
	perang damai kasus korban acara agama kelas keadaan kegiatan kesehatan pendidikan juta miliar triliun persen rupiah
	dolar kilometer meter ton kilogram januari februari maret april mei juni juli agustus september oktober november desember
	kamis jumat ahad detik abad pria perempuan laki bayi mahasiswa pasien petani nelayan pedagang sopir tentara raja
	adanya berada berjalan berkata berasal bernama berdasarkan berharap bekerja belajar bermain bertemu berubah bisnis
	dikatakan dilakukan dibuat diberikan diketahui diminta digunakan lakukan makanan minuman masakan melakukan
	melihat membaca membantu membawa membayar membeli memberi memberikan membuat membuka memilih memiliki meminta memakai
	mempunyai menang menari mencari mendapat mendapatkan mendengar mengambil mengatakan mengenal mengetahui menggunakan
	mengikuti mengirim menjadi menjual menulis menunggu menutup merasa minuman pekerjaan pelajaran pemerintah
	perjalanan pertanyaan permainan jawaban pakaian terjadi terbesar terlihat sebesar sebanyak setiap
	seorang sebagian sejumlah sehari seminggu sebulan setahun penjual pembeli pekerja pelajar pemain penulis petugas
	`
		.trim()
		.split(/\s+/),
);
