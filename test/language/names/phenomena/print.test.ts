import {knownMisses, namesIn} from './table.js';

namesIn({
	'headlines in capitalised words': [
		'Dituding Terima Suap, [P Marwan Tobing] Pilih Bungkam',
		'[O PLN] Padamkan Listrik Tiga Jam di [L Bekasi], Ini Daftar Wilayahnya',
		'Usai Dilantik, [P Retno Anggarini] Langsung Sidak ke [L Pelabuhan Merak]',
		'[P Yosef Lewar]: Kami Tidak Pernah Diajak Bicara',
		'[O Persebaya] Tundukkan [O Arema] 2-1, [P Rizal Wattimury] Cetak Gol Penentu',
		'Sopir Mengantuk, Truk Tronton Masuk Jurang di [L Garut]',
		'Wali Kota Bitung Larang Kantong Plastik Mulai Januari',
		'[O KPK] Geledah Rumah Dinas Bupati Lamandau',
		'Kisah Mbah [P Karsinah], Penjual Jamu yang Kuliahkan Tiga Anak',
		'Jelang [E Idul Adha], Harga Sapi di [L Lombok Timur] Naik',
		'Lima Cara Merawat Sepatu Kulit agar Tahan Lama',
		'Viral Video Pelajar Berkelahi, Polisi Turun Tangan',
		'Rupiah Menguat Tipis, Analis Ingatkan Risiko Inflasi',
	],
	'lines in capitals': [
		'[P SURYANTI MANULLANG] TERPILIH LAGI PIMPIN KOPERASI',
		'BANJIR RENDAM RATUSAN RUMAH DI [L KENDAL]',
		'BUPATI LEBAK TINJAU JEMBATAN PUTUS',
		'HARGA BERAS NAIK LAGI, IBU RUMAH TANGGA MENJERIT',
		'TIGA PELAKU CURANMOR DITANGKAP, SATU DITEMBAK',
		'[O DPR] SAHKAN RUU PERLINDUNGAN PEKERJA RUMAH TANGGA',
	],
	'text in small letters': [
		'[O persib] kalah lagi, kipernya bikin blunder',
		'ada yang tahu jam buka bank di dekat terminal?',
		'adik saya kuliah di [O universitas indonesia] semester tiga',
		'besok libur, jangan lupa beli beras dan minyak',
		'hujan deras dari sore, sungai sudah naik setengah meter',
		'harga gabah turun terus, petani rugi besar',
	],
	'words printed without a space between them': [
		'"Kami menunggu," kata [P Budi].Ia menolak menyebut nama saksi.',
		'Hujan merendam tiga kelurahan di [L JakartaSelatan] sejak pagi.',
		'Laporan itu diterima [O Komisi Pemberantasan Korupsi] ([O KPK])[L Jakarta], Rabu.',
		'Kapal itu tiba di [L Batam].Penumpang turun satu per satu.',
		'Ia terbang ke [L Medan],lalu melanjutkan perjalanan darat.',
		'[P Kartini Hutapea](43)tewas tertimpa pohon di [L Binjai].',
		'Menurut [P Suprapto],air mulai surut."Warga bisa pulang,"katanya.',
		'Pengumuman itu disampaikan [P Hesti Larasati](juru bicara [O Bulog]).',
		'Banjir melanda [L Poso];[L Palu];[L Donggala] pada Senin pagi.',
		'Ia lahir di [L Ende],[L Flores],pada 1961.',
		'Dokumen dikirim [O TNI]dari [L Biak] pekan lalu.',
	],
});

knownMisses({
	'headlines in capitalised words': [
		'Harga Cabai Tembus Rp100 Ribu, Pedagang [L Pasar Kramat Jati] Mengeluh',
		'Gempa Guncang [L Maluku Tenggara], Warga Berlarian ke Bukit',
		'Mengapa Harga Emas Naik? Ini Kata [P Lutfi Hanggara]',
	],
	'lines in capitals': [
		'[O KEJAKSAAN AGUNG] SITA ASET [O PT BUMI ARTHA LESTARI]',
		'[O BMKG]: GELOMBANG TINGGI ANCAM NELAYAN DI [L SELAT SUNDA]',
		'PEMAIN MUDA [P RIFALDI BONAY] RESMI GABUNG [O PERSIPURA]',
		'DUA PENDAKI HILANG DI [L GUNUNG SINDORO]',
		'[P WIDYANTI] MENANGIS DI RUANG SIDANG',
		'WARGA [L KAMPUNG MELAYU] MENGUNGSI KE MASJID',
		'DITINGGAL MUDIK, RUMAH [P HENDRIK PALAR] DIBOBOL MALING',
	],
	'text in small letters': [
		'kemarin macet parah di [L bandung] gara-gara pohon tumbang',
		'jadwal kapal dari [L surabaya] ke [L makassar] mundur sehari',
		'menurut [P budi], listriknya baru nyala tadi malam',
		'kami sudah lapor ke [O kpk] minggu lalu tapi belum ada kabar',
		'ongkos ojek dari [L depok] ke [L jakarta] sekarang berapa ya',
		'kata pak [P slamet] jalannya ditutup sampai lusa',
		'mobil itu dijual [P rina] karena butuh uang buat sekolah',
	],
	'words printed without a space between them': [
		'Sidang di[L Semarang] ditunda karena hakim sakit.',
		'Ketua RTsetempat, [P Mulyadi], melapor ke polisi.',
		'[O PSSI]dan [O PT Liga Indonesia Baru] sepakat menunda laga.',
	],
});
