import {knownMisses, namesIn} from './table.js';

namesIn({
	products: [
		'Vaksin Sinovac dikirim dengan truk berpendingin.',
		'Rudal Iskander dan drone Shahed menghantam gudang.',
		'Sebagian warga membeli Indomie dan Aqua untuk persediaan.',
		'Sepeda motor Honda Vario milik korban hilang.',
		'Pelaku merekam aksinya dengan iPhone 13.',
		'Polisi menyita sebuah Toyota Avanza hitam.',
		'Peretas menyerang komputer berbasis Windows XP.',
		'Pesawat Boeing 737 itu tergelincir saat mendarat.',
	],
	'works and laws': [
		'Pasal itu bertentangan dengan Undang-Undang Dasar 1945.',
		'Omnibus Law Cipta Kerja digugat para buruh.',
		'Peraturan Pemerintah Nomor 12 Tahun 2019 direvisi.',
		'Mereka dijerat Kitab Undang-Undang Hukum Pidana.',
		'Film Laskar Bayangan ditonton sejuta orang.',
	],
	'species, languages, religions, peoples': [
		'Harimau Sumatera itu masuk perangkap warga.',
		'Umat Buddha menyalakan lilin di halaman wihara.',
		'Suku Dayak dan suku Bugis hidup berdampingan di sana.',
		'Peneliti menemukan jejak Homo erectus di gua itu.',
		'Kitab itu ditulis dalam aksara Arab dan bahasa Melayu.',
		'Pemeluk Islam dan Kristen bersama-sama membangun jembatan.',
		'Orang Minang dikenal gemar merantau.',
	],
	'words that open a sentence': [
		'Sementara itu, arus mudik mulai padat.',
		'Penyidik memeriksa tujuh saksi. Hasilnya belum diumumkan.',
		'Sayangnya, jembatan itu ambruk lagi.',
		'Keduanya ditahan di rumah tahanan.',
		'Berdasarkan data itu, jumlah pemudik turun.',
		'Korban mengalami luka bakar. Lukanya cukup parah.',
		'Pengunjuk rasa membakar ban. Lalu lintas tersendat.',
		'Rupiah melemah. Investor menunggu kepastian.',
		'Hingga kini, penyebab kebakaran belum diketahui.',
		'Nelayan berhenti melaut. Ombak terlalu tinggi.',
		'Kebanyakan pembeli datang pada malam hari.',
		'Tersangka mengaku khilaf. Motifnya masih didalami.',
	],
	'months, days, awards, diseases and ships': [
		'Ia menerima Bintang Mahaputera pada Agustus lalu.',
		'Sejak Januari hingga Maret, curah hujan tinggi.',
		'Sidang berikutnya digelar Senin atau Selasa.',
		'Pasar ramai menjelang bulan Ramadan.',
		'Pandemi Covid-19 memukul para pedagang.',
		'Kapal KM Bahtera Jaya kandas dihantam ombak.',
		'Penulis itu meraih Nobel Sastra dan Pulitzer.',
		'Wabah Ebola dan flu burung dilaporkan pada Juni.',
	],
});

knownMisses({
	'works and laws': [
		'Novel Laut Bercerita diterjemahkan ke bahasa Inggris.',
		'Ia menyanyikan lagu Indonesia Raya dengan lantang.',
		'Sinetron Cinta di Ujung Senja tayang setiap malam.',
	],
	'species, languages, religions, peoples': ['Ia fasih berbahasa Jawa, Sunda, dan Mandarin.'],
});
