/** One invented story as several outlets, or one outlet on several days, tell it. */
export interface StorySet {
	readonly name: string;
	readonly articles: ReadonlyArray<{
		readonly publisher?: string;
		readonly publishedAt?: string;
		readonly title: string;
		readonly text: string;
	}>;
	/** What a strict teacher would do with the facts that come up in more than one of the articles. */
	readonly facts: readonly ExpectedFact[];
}

/**
 * A fact by its key and what is asked about it; `told` are the articles that tell it.
 * - `one`: told alike, one card that counts them.
 * - `changed`: from the first article's value to the last's; the old card is retired.
 * - `disputed`: told differently at one time; no plain card.
 * - `apart`: alike, and yet another matter: never counted together.
 */
export interface ExpectedFact {
	readonly is: 'one' | 'changed' | 'disputed' | 'apart';
	readonly key: RegExp;
	/** For `changed` and `disputed`: the other value. */
	readonly from?: RegExp;
	/** Told by the question or the key's own sentence. */
	readonly about: RegExp;
	readonly told: readonly number[];
}

const text = (paragraphs: TemplateStringsArray): string =>
	paragraphs[0]!.trim().replace(/\n\t*/g, '\n\n');

export const storySets: readonly StorySet[] = [
	{
		name: 'an earthquake with a rising toll',
		articles: [
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-03-01',
				title: 'Gempa Magnitudo 6,2 Guncang Kabupaten Lontar, 12 Orang Tewas',
				text: text`
					Gempa bumi bermagnitudo 6,2 mengguncang Kabupaten Lontar pada Jumat, 1 Maret 2024. Sebanyak 12 orang tewas akibat gempa bumi di Kabupaten Lontar.
					Gempa itu merusak 340 rumah di Kecamatan Arumba. Sebanyak 57 orang terluka dan dirawat di Rumah Sakit Umum Daerah Lontar.
					Kepala Badan Meteorologi Nusantara Rahmat Wiryawan mengatakan bahwa pusat gempa berada di kedalaman 10 kilometer.
					Gubernur Papua Timur Yosef Marani menetapkan masa tanggap darurat selama 14 hari.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-03-03',
				title: 'Korban Tewas Gempa Lontar Bertambah Menjadi 19 Orang',
				text: text`
					Jumlah korban tewas akibat gempa bumi di Kabupaten Lontar bertambah menjadi 19 orang hingga Minggu, 3 Maret 2024. Gempa bermagnitudo 6,2 itu mengguncang Kabupaten Lontar pada Jumat, 1 Maret 2024.
					Sebanyak 57 orang terluka dan dirawat di rumah sakit. Badan Penanggulangan Bencana Lontar mencatat 1.250 warga mengungsi ke Lapangan Merdeka.
					Gubernur Papua Timur Yosef Marani menetapkan masa tanggap darurat selama 14 hari.
				`,
			},
			{
				publisher: 'Suara Teluk',
				publishedAt: '2024-03-03',
				title: 'Bantuan untuk Korban Gempa Lontar Tiba',
				text: text`
					Bantuan untuk korban gempa bumi di Kabupaten Lontar tiba pada Minggu, 3 Maret 2024. Gempa bumi bermagnitudo 6,2 itu menewaskan 19 orang di Kabupaten Lontar.
					Menteri Sosial Ratna Dewanti menyerahkan 5.000 paket bantuan di Lapangan Merdeka. Sekitar 1.200 warga mengungsi ke Lapangan Merdeka.
				`,
			},
		],
		facts: [
			{is: 'changed', key: /^19/, from: /^12/, about: /tewas/, told: [0, 1, 2]},
			{is: 'one', key: /^6,2/, about: /gempa/i, told: [0, 1, 2]},
			{is: 'one', key: /^57/, about: /luka/, told: [0, 1]},
			{is: 'one', key: /^14 hari/, about: /darurat/, told: [0, 1]},
			{is: 'one', key: /Yosef Marani/, about: /darurat/, told: [0, 1]},
			{is: 'one', key: /^1\.250/, about: /mengungsi/, told: [1, 2]},
			{is: 'apart', key: /^340/, about: /rumah/, told: [0]},
			{is: 'apart', key: /^5\.000/, about: /bantuan/, told: [2]},
		],
	},
	{
		name: 'a cabinet change',
		articles: [
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-05-02',
				title: 'Menteri Perikanan Bagas Sudibyo Resmikan Pelabuhan Teluk Arguni',
				text: text`
					Menteri Perikanan Bagas Sudibyo meresmikan Pelabuhan Teluk Arguni pada Kamis, 2 Mei 2024. Pelabuhan itu dibangun dengan biaya Rp450 miliar.
					Menteri Perikanan Bagas Sudibyo menargetkan ekspor tuna sebesar 30 ribu ton pada 2025.
				`,
			},
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-06-10',
				title: 'Presiden Lantik Ningsih Paramita Jadi Menteri Perikanan',
				text: text`
					Presiden Arya Wicaksana melantik Ningsih Paramita sebagai Menteri Perikanan di Istana Negara pada Senin, 10 Juni 2024. Ningsih Paramita menggantikan Bagas Sudibyo yang mengundurkan diri.
					Menteri Perikanan Ningsih Paramita menargetkan ekspor tuna sebesar 35 ribu ton pada 2025.
				`,
			},
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-06-10',
				title: 'Ningsih Paramita Dilantik sebagai Menteri Perikanan',
				text: text`
					Ningsih Paramita dilantik sebagai Menteri Perikanan oleh Presiden Arya Wicaksana di Istana Negara, Senin, 10 Juni 2024. Ia menggantikan Bagas Sudibyo.
					Menurut Ningsih Paramita, kementeriannya akan membangun 40 gudang pendingin.
				`,
			},
		],
		facts: [
			{is: 'one', key: /Ningsih Paramita/, about: /lantik/, told: [1, 2]},
			{is: 'one', key: /Arya Wicaksana/, about: /lantik/, told: [1, 2]},
			{is: 'one', key: /Istana Negara/, about: /lantik/, told: [1, 2]},
			{is: 'one', key: /^10 Juni 2024/, about: /lantik/, told: [1, 2]},
			{is: 'apart', key: /^35/, about: /tuna/, told: [1]},
			{is: 'apart', key: /Rp450 miliar/, about: /Pelabuhan/, told: [0]},
			{is: 'apart', key: /^40/, about: /gudang/, told: [2]},
		],
	},
	{
		name: 'a match and its return leg',
		articles: [
			{
				publisher: 'Bola Raya',
				publishedAt: '2024-04-06',
				title: 'Persada FC Tundukkan Garuda Timur 2-1',
				text: text`
					Persada FC mengalahkan Garuda Timur dengan skor 2-1 di Stadion Lembayung pada Sabtu, 6 April 2024. Dimas Haryo mencetak gol kemenangan Persada FC pada menit ke-88.
					Laga itu disaksikan 18.500 penonton. Pelatih Persada FC Marko Ilic memuji kerja keras para pemain.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-04-06',
				title: 'Gol Dimas Haryo Menangkan Persada FC',
				text: text`
					Dimas Haryo mencetak gol kemenangan Persada FC ke gawang Garuda Timur pada menit ke-88. Persada FC menang dengan skor 2-1 atas Garuda Timur di Stadion Lembayung, Sabtu, 6 April 2024.
					Laga di Stadion Lembayung itu disaksikan 17.900 penonton.
				`,
			},
			{
				publisher: 'Bola Raya',
				publishedAt: '2024-04-20',
				title: 'Garuda Timur Balas Kalahkan Persada FC',
				text: text`
					Garuda Timur mengalahkan Persada FC dengan skor 3-0 di Stadion Angkasa pada Sabtu, 20 April 2024. Laga itu disaksikan 21.300 penonton.
					Ilham Sanjaya mencetak gol kemenangan Garuda Timur pada menit ke-12.
				`,
			},
		],
		facts: [
			{is: 'one', key: /Dimas Haryo/, about: /gol/, told: [0, 1]},
			{is: 'one', key: /Stadion Lembayung/, about: /skor|menang|kalah/, told: [0, 1]},
			{
				is: 'disputed',
				key: /^18\.500/,
				from: /^17\.900/,
				about: /penonton|disaksikan/,
				told: [0, 1],
			},
			{is: 'apart', key: /^21\.300/, about: /penonton|disaksikan/, told: [2]},
			{is: 'apart', key: /Ilham Sanjaya/, about: /gol/, told: [2]},
			{is: 'apart', key: /Stadion Angkasa/, about: /skor|kalah/, told: [2]},
			{is: 'one', key: /^6 April 2024/, about: /skor|kalah|menang/, told: [0, 1]},
			{is: 'apart', key: /^20 April 2024/, about: /skor|kalah/, told: [2]},
		],
	},
	{
		name: 'a price that rises',
		articles: [
			{
				publisher: 'Pasar Kita',
				publishedAt: '2024-02-05',
				title: 'Harga Beras Medium di Pasar Kenanga Rp14.000',
				text: text`
					Harga beras medium di Pasar Kenanga mencapai Rp14.000 per kilogram pada Senin, 5 Februari 2024. Harga beras premium di Pasar Kenanga mencapai Rp16.500 per kilogram.
					Kepala Dinas Perdagangan Kota Sagara Tuti Andayani mengatakan stok beras mencapai 2.400 ton.
				`,
			},
			{
				publisher: 'Pasar Kita',
				publishedAt: '2024-02-19',
				title: 'Harga Beras Medium di Pasar Kenanga Naik Lagi',
				text: text`
					Harga beras medium di Pasar Kenanga naik menjadi Rp15.500 per kilogram pada Senin, 19 Februari 2024. Harga beras premium di Pasar Kenanga masih Rp16.500 per kilogram.
					Kenaikan itu dipicu banjir di Kabupaten Welahan yang merendam 900 hektare sawah.
				`,
			},
		],
		facts: [
			{is: 'changed', key: /^Rp15\.500/, from: /^Rp14\.000/, about: /medium/, told: [0, 1]},
			{is: 'one', key: /^Rp16\.500/, about: /premium/, told: [0, 1]},
			{is: 'apart', key: /^900/, about: /sawah/, told: [1]},
		],
	},
	{
		name: 'a court verdict',
		articles: [
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-07-02',
				title: 'Jaksa Tuntut Mantan Bupati Welahan 12 Tahun Penjara',
				text: text`
					Jaksa menuntut mantan Bupati Welahan Hendra Kusuma 12 tahun penjara di Pengadilan Tipikor Sagara pada Selasa, 2 Juli 2024. Hendra Kusuma didakwa merugikan negara Rp27 miliar.
				`,
			},
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-08-13',
				title: 'Mantan Bupati Welahan Divonis 8 Tahun Penjara',
				text: text`
					Pengadilan Tipikor Sagara memvonis mantan Bupati Welahan Hendra Kusuma 8 tahun penjara pada Selasa, 13 Agustus 2024. Hakim menyatakan Hendra Kusuma merugikan negara Rp27 miliar.
				`,
			},
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-08-13',
				title: 'Hakim Hukum Hendra Kusuma 8 Tahun Penjara',
				text: text`
					Mantan Bupati Welahan Hendra Kusuma dijatuhi hukuman 8 tahun penjara oleh Pengadilan Tipikor Sagara, Selasa, 13 Agustus 2024. Hakim juga menjatuhkan denda Rp500 juta kepada Hendra Kusuma.
				`,
			},
		],
		facts: [
			{is: 'one', key: /^8 tahun/, about: /vonis|hukum/, told: [1, 2]},
			{is: 'apart', key: /^12 tahun/, about: /tuntut/, told: [0]},
			{is: 'apart', key: /^Rp27 miliar/, about: /hakim menyatakan/, told: [1]},
			{is: 'apart', key: /^Rp500 juta/, about: /denda/, told: [2]},
			{is: 'one', key: /^13 Agustus 2024/, about: /vonis|hukum/, told: [1, 2]},
			{is: 'apart', key: /^2 Juli 2024/, about: /tuntut/, told: [0]},
		],
	},
	{
		name: 'an election count',
		articles: [
			{
				publisher: 'Suara Teluk',
				publishedAt: '2024-11-27',
				title: 'Hitung Sementara: Sri Handayani Raih 48,2 Persen Suara',
				text: text`
					Sri Handayani meraih 48,2 persen suara dalam pemilihan Wali Kota Sagara berdasarkan hitung sementara, Rabu, 27 November 2024. Lawannya, Bambang Priyono, meraih 41,5 persen suara.
					Pemilihan Wali Kota Sagara diikuti 612 ribu pemilih.
				`,
			},
			{
				publisher: 'Suara Teluk',
				publishedAt: '2024-12-04',
				title: 'KPU Sagara Tetapkan Sri Handayani sebagai Pemenang',
				text: text`
					Komisi Pemilihan Umum Kota Sagara menetapkan Sri Handayani sebagai pemenang pemilihan Wali Kota Sagara pada Rabu, 4 Desember 2024. Sri Handayani meraih 49,7 persen suara dalam pemilihan Wali Kota Sagara.
					Pemilihan Wali Kota Sagara diikuti 612.384 pemilih.
				`,
			},
		],
		facts: [
			{is: 'changed', key: /^49,7/, from: /^48,2/, about: /suara/, told: [0, 1]},
			{is: 'one', key: /^612/, about: /pemilih/, told: [0, 1]},
			{is: 'apart', key: /^41,5/, about: /Bambang/, told: [0]},
		],
	},
	{
		name: 'a ship that sank',
		articles: [
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-09-11',
				title: 'Kapal Motor Bintang Laut Tenggelam di Selat Arung',
				text: text`
					Kapal Motor Bintang Laut tenggelam di Selat Arung pada Rabu, 11 September 2024. Kapal itu mengangkut 74 penumpang dari Pelabuhan Sagara menuju Pulau Lembata Kecil.
					Tim penyelamat menyelamatkan 61 penumpang. Sebanyak 13 penumpang masih hilang.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-09-11',
				title: 'Kapal Bintang Laut Karam, Belasan Hilang',
				text: text`
					Kapal Motor Bintang Laut karam di Selat Arung, Rabu, 11 September 2024. Kapal Motor Bintang Laut mengangkut 76 penumpang dari Pelabuhan Sagara.
					Sebanyak 61 penumpang diselamatkan oleh tim penyelamat.
				`,
			},
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-09-14',
				title: 'Lima Penumpang Bintang Laut Masih Hilang',
				text: text`
					Sebanyak 5 penumpang Kapal Motor Bintang Laut masih hilang pada Sabtu, 14 September 2024. Kapal Motor Bintang Laut tenggelam di Selat Arung pada Rabu, 11 September 2024.
					Pencarian dihentikan karena gelombang setinggi 4 meter.
				`,
			},
		],
		facts: [
			{is: 'one', key: /Selat Arung/, about: /tenggelam|karam/, told: [0, 1, 2]},
			{is: 'one', key: /^11 September 2024/, about: /tenggelam|karam/, told: [0, 1, 2]},
			{is: 'one', key: /^61/, about: /selamat/, told: [0, 1]},
			{is: 'disputed', key: /^74/, from: /^76/, about: /angkut/, told: [0, 1]},
			{is: 'changed', key: /^5/, from: /^13/, about: /hilang/, told: [0, 2]},
			{is: 'apart', key: /^4 meter/, about: /gelombang/, told: [2]},
		],
	},
	{
		name: 'a city budget',
		articles: [
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-10-01',
				title: 'APBD Sagara 2025 Ditetapkan Rp3,2 Triliun',
				text: text`
					Anggaran Kota Sagara untuk 2025 mencapai Rp3,2 triliun. DPRD Kota Sagara mengesahkan anggaran itu pada Selasa, 1 Oktober 2024.
					Anggaran pendidikan Kota Sagara mencapai Rp640 miliar. Wali Kota Sagara Sri Handayani berjanji memperbaiki 120 sekolah.
				`,
			},
			{
				publisher: 'Pasar Kita',
				publishedAt: '2024-10-02',
				title: 'Anggaran Sagara Disahkan',
				text: text`
					Anggaran Kota Sagara untuk 2025 mencapai Rp3.214.000.000.000. DPRD Kota Sagara mengesahkan anggaran tersebut pada Selasa, 1 Oktober 2024.
					Anggaran kesehatan Kota Sagara mencapai Rp410 miliar.
				`,
			},
		],
		facts: [
			{is: 'one', key: /^Rp3,2 triliun|^Rp3\.214/, about: /2025/, told: [0, 1]},
			{is: 'one', key: /^1 Oktober 2024/, about: /sah/, told: [0, 1]},
			{is: 'apart', key: /^Rp640 miliar/, about: /pendidikan/, told: [0]},
			{is: 'apart', key: /^Rp410 miliar/, about: /kesehatan/, told: [1]},
		],
	},
	{
		name: 'a festival',
		articles: [
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-06-20',
				title: 'Festival Layang-Layang Sagara Digelar 6 Juli',
				text: text`
					Festival Layang-Layang Sagara akan digelar di Pantai Purnama pada 6 Juli 2024. Festival itu akan diikuti 300 peserta dari 14 negara.
					Tiket Festival Layang-Layang Sagara dijual seharga Rp25.000.
				`,
			},
			{
				publisher: 'Kabar Lontar',
				publishedAt: '2024-07-01',
				title: 'Festival Layang-Layang Sagara Ditunda karena Cuaca',
				text: text`
					Festival Layang-Layang Sagara ditunda dan akan digelar di Pantai Purnama pada 20 Juli 2024. Penundaan itu disebabkan cuaca buruk.
					Tiket Festival Layang-Layang Sagara dijual seharga Rp25.000.
				`,
			},
		],
		facts: [
			{is: 'changed', key: /^20 Juli 2024/, from: /^6 Juli 2024/, about: /digelar/, told: [0, 1]},
			{is: 'one', key: /^Rp25\.000/, about: /iket/, told: [0, 1]},
		],
	},
	{
		name: 'a merger of two companies',
		articles: [
			{
				publisher: 'Pasar Kita',
				publishedAt: '2024-08-20',
				title: 'Samudra Raya Akuisisi Kargo Nusa Senilai Rp1,8 Triliun',
				text: text`
					PT Samudra Raya mengakuisisi PT Kargo Nusa senilai Rp1,8 triliun pada Selasa, 20 Agustus 2024. Direktur Utama PT Samudra Raya Lukas Tanjung mengatakan bahwa akuisisi itu memperkuat jaringan pelabuhan.
					PT Kargo Nusa memiliki 46 kapal.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-08-20',
				title: 'Kargo Nusa Resmi Diambil Alih Samudra Raya',
				text: text`
					PT Kargo Nusa diakuisisi PT Samudra Raya senilai Rp2,1 triliun pada Selasa, 20 Agustus 2024. PT Kargo Nusa memiliki 46 kapal.
					PT Samudra Raya memiliki 112 kapal.
				`,
			},
		],
		facts: [
			{
				is: 'disputed',
				key: /^Rp1,8 triliun/,
				from: /^Rp2,1 triliun/,
				about: /akuisisi/,
				told: [0, 1],
			},
			{is: 'one', key: /^46/, about: /kapal/, told: [0, 1]},
			{is: 'apart', key: /^112/, about: /kapal/, told: [1]},
			{is: 'one', key: /^20 Agustus 2024/, about: /akuisisi/, told: [0, 1]},
		],
	},
	{
		name: 'a new director',
		articles: [
			{
				publisher: 'Pasar Kita',
				publishedAt: '2024-03-05',
				title: 'Bank Cendana Bukukan Laba Rp2,4 Triliun',
				text: text`
					Bank Cendana membukukan laba sebesar Rp2,4 triliun pada 2023. Direktur Utama Bank Cendana Lukas Tanjung mengatakan bahwa laba itu naik karena kredit usaha kecil.
					Bank Cendana memiliki 214 kantor cabang.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-05-17',
				title: 'Mira Lestari Ditunjuk Jadi Direktur Utama Bank Cendana',
				text: text`
					Mira Lestari ditunjuk sebagai Direktur Utama Bank Cendana dalam rapat pemegang saham di Sagara pada Jumat, 17 Mei 2024. Mira Lestari menggantikan Lukas Tanjung.
					Direktur Utama Bank Cendana Mira Lestari mengatakan bahwa Bank Cendana memiliki 214 kantor cabang.
				`,
			},
		],
		facts: [
			{
				is: 'changed',
				key: /Mira Lestari/,
				from: /Lukas Tanjung/,
				about: /Direktur Utama/,
				told: [0, 1],
			},
			{is: 'one', key: /^214/, about: /kantor/, told: [0, 1]},
			{is: 'apart', key: /^Rp2,4 triliun/, about: /laba/, told: [0]},
		],
	},
	{
		name: 'a law that is passed',
		articles: [
			{
				publisher: 'Warta Negeri',
				publishedAt: '2024-09-24',
				title: 'DPR Sahkan RUU Perlindungan Nelayan',
				text: text`
					Dewan Perwakilan Rakyat mengesahkan Rancangan Undang-Undang Perlindungan Nelayan pada Selasa, 24 September 2024. Rapat paripurna di Gedung Nusantara dipimpin oleh Ketua DPR Melati Anggraini.
					Undang-Undang Perlindungan Nelayan memuat 87 pasal. Undang-undang itu disusun untuk melindungi nelayan kecil dari kenaikan harga bahan bakar.
				`,
			},
			{
				publisher: 'Suara Teluk',
				publishedAt: '2024-09-25',
				title: 'UU Perlindungan Nelayan Akhirnya Disahkan',
				text: text`
					Rancangan Undang-Undang Perlindungan Nelayan disahkan DPR pada Selasa, 24 September 2024. Ketua DPR Melati Anggraini memimpin rapat paripurna di Gedung Nusantara.
					Undang-Undang Perlindungan Nelayan memuat 87 pasal.
				`,
			},
		],
		facts: [
			{is: 'one', key: /^24 September 2024/, about: /sah/, told: [0, 1]},
			{is: 'one', key: /Melati Anggraini/, about: /pimpin/, told: [0, 1]},
			{is: 'one', key: /^87/, about: /pasal/, told: [0, 1]},
			{is: 'one', key: /Gedung Nusantara/, about: /pimpin/, told: [0, 1]},
		],
	},
	{
		name: 'a satellite that is launched',
		articles: [
			{
				publisher: 'Angkasa Kini',
				publishedAt: '2024-12-12',
				title: 'Satelit Nusaraya-2 Diluncurkan dari Biak',
				text: text`
					Badan Antariksa Nusantara meluncurkan satelit Nusaraya-2 dari Biak pada Kamis, 12 Desember 2024. Satelit Nusaraya-2 berbobot 450 kilogram.
					Kepala Badan Antariksa Nusantara Teguh Prakoso mengatakan satelit itu akan memantau cuaca laut.
				`,
			},
			{
				publisher: 'Harian Cendana',
				publishedAt: '2024-12-13',
				title: 'Nusaraya-2 Mengorbit, BAN Berhasil',
				text: text`
					Satelit Nusaraya-2 diluncurkan Badan Antariksa Nusantara (BAN) dari Biak, Kamis, 12 Desember 2024. Satelit Nusaraya-2 berbobot 450 kilogram dan mengorbit pada ketinggian 530 kilometer.
				`,
			},
			{
				title: 'Jembatan Biru Dibuka di Sagara',
				publisher: 'Kabar Lontar',
				publishedAt: '2024-12-12',
				text: text`
					Wali Kota Sagara Sri Handayani membuka Jembatan Biru di Sagara pada Kamis, 12 Desember 2024. Jembatan Biru menahan beban hingga 450 kilogram per meter persegi.
				`,
			},
		],
		facts: [
			{is: 'one', key: /^12 Desember 2024/, about: /luncur/, told: [0, 1]},
			{is: 'one', key: /^450 kilogram/, about: /bobot/, told: [0, 1]},
			{is: 'one', key: /Biak/, about: /luncur/, told: [0, 1]},
			{is: 'apart', key: /^12 Desember 2024/, about: /Jembatan/, told: [2]},
			{is: 'apart', key: /^450/, about: /Jembatan/, told: [2]},
			{is: 'apart', key: /^530/, about: /tinggi|orbit/, told: [1]},
		],
	},
];
