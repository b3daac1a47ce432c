/** Two words that affixes write as one: `penandatanganan`, `pertanggungjawaban`. */
export const compounds: ReadonlyMap<string, string> = new Map(
	`
	alih bahasa; alih daya; alih fungsi; alih rupa; alih teknologi; alih tugas; ambang batas; ambil alih; anak buah
	anak emas; anak tiri; arus utama; bagi hasil; bagi rata; baku hantam; balas budi; bawah sadar; belah dua
	berat sebelah; beri kuasa; beri tahu; besar hati; budi daya; bumi hangus; campur aduk; campur tangan
	cetak ulang; cuci otak; daftar ulang; dalam negeri; daur ulang; daya guna; ganti nama; ganti rugi; garis bawah
	garis besar; gegap gempita; gempa bumi; gotong royong; gulung tikar; hak milik; hancur lebur; hilir mudik
	hitam putih; hukum mati; ikut campur; ikut serta; ingkar janji; jaga jarak; jual beli; jungkat jungkit
	jungkir balik; kaji ulang; kambing hitam; kerja bakti; kerja keras; kerja sama; kuasa hukum; lalu lalang
	lalu lintas; latar belakang; lepas landas; lepas tangan; lipat ganda; lompat jauh; luar biasa; luluh lantak
	mabuk laut; maju mundur; masa bodoh; mata pencaharian; merah putih; muat turun; naik banding; naik kelas
	naik pangkat; naik turun; nama baik; nomor dua; nomor satu; padu padan; pecah belah; peran serta; pikir ulang
	pindah buku; pindah tangan; pindah tugas; porak poranda; pulang pergi; putar balik; putus asa; rekam jejak
	rekam medis; rumah tangga; salah arti; salah guna; salah kaprah; salah paham; sama rata; satu padu; sebar luas
	serah terima; siar ulang; silang pendapat; simpang siur; sumber daya; surat kabar; tanda tangan; tanggung jawab
	tata kelola; tata usaha; tatap muka; tayang ulang; tekuk lutut; temu kenali; temu wicara; tepuk tangan
	terima kasih; tidak acuh; tidak adil; tidak aktif; tidak akurat; tidak aman; tidak andal; tidak beres
	tidak cocok; tidak cukup; tidak disiplin; tidak efektif; tidak efisien; tidak enak; tidak hadir; tidak harmonis
	tidak ikut; tidak jelas; tidak jujur; tidak laku; tidak layak; tidak lengkap; tidak mampu; tidak mau
	tidak mungkin; tidak netral; tidak nyaman; tidak pantas; tidak pasti; tidak patuh; tidak peduli; tidak percaya
	tidak puas; tidak rata; tidak sabar; tidak sadar; tidak sah; tidak sama; tidak seimbang; tidak selaras
	tidak sempurna; tidak serius; tidak sesuai; tidak setara; tidak setuju; tidak siap; tidak sinkron; tidak sopan
	tidak stabil; tidak suka; tidak taat; tidak tahu; tidak tentu; tidak tepat; tidak tertib; tidak wajar
	tindak lanjut; titik berat; titik tolak; tolak belakang; tolak ukur; tumpang tindih; tunggang langgang
	turun tangan; turut serta; uji coba; uji tuntas; ujung tombak; unjuk rasa; warga negara
	`
		.trim()
		.split(/[;\n]/)
		.map((compound) => compound.trim())
		.map((compound): [string, string] => [compound.replace(' ', ''), compound]),
);
