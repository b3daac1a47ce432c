/** Two words that affixes write as one: `penandatanganan`, `pertanggungjawaban`. */
export const compounds: ReadonlyMap<string, string> = new Map(
	`
	tanda tangan; tanggung jawab; beri tahu; kerja sama; salah guna; ambil alih; tindak lanjut; sebar luas; campur aduk
	lipat ganda; serah terima; uji coba; terima kasih; bagi hasil; daur ulang; tata kelola; kambing hitam; anak tiri
	jual beli; lalu lintas; titik berat; garis bawah; hancur lebur; surat kabar; mata pencaharian; tumpang tindih
	latar belakang; luluh lantak; porak poranda; tidak adil; tidak pasti; tidak hadir; tidak tahu
	tidak mampu; tidak sesuai; tidak setuju; tidak puas; tidak seimbang; tidak jelas; tidak stabil; tidak percaya
	tidak taat; tidak cocok; tidak patuh; tidak lengkap; tidak harmonis; warga negara; rumah tangga; budi daya
	ganti rugi; ikut serta; peran serta; turut serta; temu kenali; naik pangkat; arus utama; alih daya; alih fungsi
	alih bahasa; ambang batas; anak emas; rekam jejak; tolak ukur; hitam putih; maju mundur
	`
		.trim()
		.split(/[;\n]/)
		.map((compound) => compound.trim())
		.map((compound): [string, string] => [compound.replace(' ', ''), compound]),
);
