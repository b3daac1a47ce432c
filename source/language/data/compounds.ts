/** Two words that affixes write as one: `penandatanganan`, `pertanggungjawaban`. */
export const compounds: ReadonlyMap<string, string> = new Map(
	`
	adu domba; kembang biak; atas nama; alih bahasa; alih daya; alih fungsi; alih rupa; alih teknologi; alih tugas; ambang batas; ambil alih
	anak buah; anak emas; anak tiri; aneka ragam; angkat kaki; angkat tangan; arus utama; bagi hasil; bagi rata
	baku hantam; balas budi; bawah sadar; belah dua; berat sebelah; beri kuasa; beri tahu; besar hati; bolak balik
	budi daya; bumi hangus; campur aduk; campur tangan; carut marut; cerai berai; cetak ulang; cuci otak
	cuci tangan; daftar ulang; dalam negeri; daur ulang; daya guna; duka cita; ganti nama; ganti rugi; garis bawah
	garis besar; gawat darurat; gegap gempita; gempa bumi; gotong royong; gugat cerai; gulung tikar; hak milik
	hancur lebur; haru biru; hilir mudik; hitam putih; hitung mundur; hukum mati; ikut campur; ikut serta
	ingkar janji; jaga jarak; jual beli; jungkat jungkit; jungkir balik; kaji ulang; kambing hitam; kaya raya
	kerja bakti; kerja keras; kerja sama; kuasa hukum; kucar kacir; lalu lalang; lalu lintas; latar belakang
	lepas landas; lepas tangan; lipat ganda; lipat tiga; lompat jauh; luar biasa; luluh lantak; mabuk laut
	maju mundur; masa bodoh; mata pencaharian; merah putih; muat turun; naik banding; naik kelas; naik pangkat
	naik turun; nama baik; nomor dua; nomor satu; nomor tiga; padu padan; pecah belah; peran serta; pikir ulang
	pilih kasih; pindah buku; pindah tangan; pindah tugas; porak poranda; pukul rata; pulang pergi; putar balik
	putus asa; rekam jejak; rekam medis; rendah diri; rumah tangga; salah arti; salah guna; salah kaprah
	salah paham; sama rata; satu padu; sebar luas; serah terima; siap siaga; siar ulang; silang pendapat
	simpan pinjam; simpang siur; suka duka; sumber daya; surat kabar; syak wasangka; tanda tangan; tanggung jawab
	tarik ulur; tata bahasa; tata kelola; tata negara; tata usaha; tatap muka; tayang ulang; tebang pilih
	tekuk lutut; temu kenali; temu wicara; tenaga kerja; tepat guna; tepat sasaran; tepat waktu; tepuk tangan
	terima kasih; tidak acuh; tidak adil; tidak aktif; tidak akurat; tidak aman; tidak andal; tidak baik
	tidak benar; tidak berani; tidak beres; tidak biasa; tidak cocok; tidak cukup; tidak disiplin; tidak efektif
	tidak efisien; tidak enak; tidak hadir; tidak harmonis; tidak hormat; tidak ikut; tidak jelas; tidak jujur
	tidak konsisten; tidak laku; tidak langsung; tidak layak; tidak lazim; tidak lengkap; tidak logis; tidak mampu
	tidak mau; tidak mungkin; tidak netral; tidak normal; tidak nyaman; tidak pantas; tidak pasti; tidak patuh
	tidak peduli; tidak percaya; tidak produktif; tidak profesional; tidak puas; tidak rata; tidak relevan
	tidak sabar; tidak sadar; tidak sah; tidak sama; tidak seimbang; tidak selaras; tidak sempurna; tidak sengaja
	tidak serius; tidak sesuai; tidak setara; tidak setuju; tidak siap; tidak sinkron; tidak sopan; tidak stabil
	tidak suka; tidak taat; tidak tahu; tidak tentu; tidak tepat; tidak tertib; tidak transparan; tidak wajar
	tidak wajib; tindak lanjut; tipu daya; tipu muslihat; titik berat; titik tolak; tolak belakang; tolak ukur
	tumpang tindih; tunggang langgang; turun tangan; turut serta; uji coba; uji tuntas; ujung tombak; unjuk rasa
	warga negara
	`
		.trim()
		.split(/[;\n]/)
		.map((compound) => compound.trim())
		.map((compound): [string, string] => [compound.replace(' ', ''), compound]),
);
