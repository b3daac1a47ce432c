import {fields, items, lines} from './gazetteer-table.js';

/** A province of Indonesia. */
export interface Province {
	readonly name: string;
	/** Other names and abbreviations in use: `Jabar`. */
	readonly aliases: readonly string[];
	/** Absent where the province has no capital of its own (Jakarta). */
	readonly capital?: string;
	/** Names without `Kabupaten`. */
	readonly regencies: readonly string[];
	/** Names without `Kota`. */
	readonly cities: readonly string[];
}

/** The 38 provinces with their 416 regencies and 98 cities (2022). Each line: name | aliases | capital | regencies | cities. */
export const provinces: readonly Province[] = lines(`
Aceh | Nanggroe Aceh Darussalam | Banda Aceh | Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Aceh Utara, Simeulue, Aceh Singkil, Bireuen, Aceh Barat Daya, Gayo Lues, Aceh Jaya, Nagan Raya, Aceh Tamiang, Bener Meriah, Pidie Jaya | Banda Aceh, Sabang, Lhokseumawe, Langsa, Subulussalam
Sumatera Utara | Sumut, Sumatra Utara | Medan | Tapanuli Tengah, Tapanuli Utara, Tapanuli Selatan, Nias, Langkat, Karo, Deli Serdang, Simalungun, Asahan, Labuhanbatu, Dairi, Toba, Mandailing Natal, Nias Selatan, Pakpak Bharat, Humbang Hasundutan, Samosir, Serdang Bedagai, Batu Bara, Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat | Medan, Pematangsiantar, Sibolga, Tanjungbalai, Binjai, Tebing Tinggi, Padangsidimpuan, Gunungsitoli
Sumatera Barat | Sumbar, Sumatra Barat | Padang | Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota, Pasaman, Kepulauan Mentawai, Dharmasraya, Solok Selatan, Pasaman Barat | Padang, Solok, Sawahlunto, Padang Panjang, Bukittinggi, Payakumbuh, Pariaman
Riau | | Pekanbaru | Kampar, Indragiri Hulu, Bengkalis, Indragiri Hilir, Pelalawan, Rokan Hulu, Rokan Hilir, Siak, Kuantan Singingi, Kepulauan Meranti | Pekanbaru, Dumai
Jambi | | Jambi | Kerinci, Merangin, Sarolangun, Batanghari, Muaro Jambi, Tanjung Jabung Barat, Tanjung Jabung Timur, Bungo, Tebo | Jambi, Sungai Penuh
Sumatera Selatan | Sumsel, Sumatra Selatan | Palembang | Ogan Komering Ulu, Ogan Komering Ilir, Muara Enim, Lahat, Musi Rawas, Musi Banyuasin, Banyuasin, Ogan Komering Ulu Timur, Ogan Komering Ulu Selatan, Ogan Ilir, Empat Lawang, Penukal Abab Lematang Ilir, Musi Rawas Utara | Palembang, Pagaralam, Lubuklinggau, Prabumulih
Bengkulu | | Bengkulu | Bengkulu Selatan, Rejang Lebong, Bengkulu Utara, Kaur, Seluma, Mukomuko, Lebong, Kepahiang, Bengkulu Tengah | Bengkulu
Lampung | | Bandar Lampung | Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Tulang Bawang, Tanggamus, Lampung Timur, Way Kanan, Pesawaran, Pringsewu, Mesuji, Tulang Bawang Barat, Pesisir Barat | Bandar Lampung, Metro
Kepulauan Bangka Belitung | Bangka Belitung, Babel | Pangkalpinang | Bangka, Belitung, Bangka Selatan, Bangka Tengah, Bangka Barat, Belitung Timur | Pangkalpinang
Kepulauan Riau | Kepri | Tanjungpinang | Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas | Batam, Tanjungpinang
DKI Jakarta | Daerah Khusus Ibukota Jakarta, Daerah Khusus Jakarta, DKI | | Kepulauan Seribu | Jakarta Pusat, Jakarta Utara, Jakarta Barat, Jakarta Selatan, Jakarta Timur
Jawa Barat | Jabar | Bandung | Bogor, Sukabumi, Cianjur, Bandung, Garut, Tasikmalaya, Ciamis, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran | Bogor, Sukabumi, Bandung, Cirebon, Bekasi, Depok, Cimahi, Tasikmalaya, Banjar
Jawa Tengah | Jateng | Semarang | Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes | Magelang, Surakarta, Salatiga, Semarang, Pekalongan, Tegal
Daerah Istimewa Yogyakarta | DI Yogyakarta, DIY | Yogyakarta | Kulon Progo, Bantul, Gunungkidul, Sleman | Yogyakarta
Jawa Timur | Jatim | Surabaya | Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Malang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep | Kediri, Blitar, Malang, Probolinggo, Pasuruan, Mojokerto, Madiun, Surabaya, Batu
Banten | | Serang | Pandeglang, Lebak, Tangerang, Serang | Tangerang, Cilegon, Serang, Tangerang Selatan
Bali | | Denpasar | Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli, Karangasem, Buleleng | Denpasar
Nusa Tenggara Barat | NTB | Mataram | Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima, Sumbawa Barat, Lombok Utara | Mataram, Bima
Nusa Tenggara Timur | NTT | Kupang | Kupang, Timor Tengah Selatan, Timor Tengah Utara, Belu, Alor, Flores Timur, Sikka, Ende, Ngada, Manggarai, Sumba Timur, Sumba Barat, Lembata, Rote Ndao, Manggarai Barat, Nagekeo, Sumba Tengah, Sumba Barat Daya, Manggarai Timur, Sabu Raijua, Malaka | Kupang
Kalimantan Barat | Kalbar | Pontianak | Sambas, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Bengkayang, Landak, Sekadau, Melawi, Kayong Utara, Kubu Raya | Pontianak, Singkawang
Kalimantan Tengah | Kalteng | Palangka Raya | Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Katingan, Seruyan, Sukamara, Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Barito Timur | Palangka Raya
Kalimantan Selatan | Kalsel | Banjarbaru | Tanah Laut, Kotabaru, Banjar, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan | Banjarmasin, Banjarbaru
Kalimantan Timur | Kaltim | Samarinda | Paser, Kutai Kartanegara, Berau, Kutai Barat, Kutai Timur, Penajam Paser Utara, Mahakam Ulu | Balikpapan, Samarinda, Bontang
Kalimantan Utara | Kaltara | Tanjung Selor | Bulungan, Malinau, Nunukan, Tana Tidung | Tarakan
Sulawesi Utara | Sulut | Manado | Bolaang Mongondow, Minahasa, Kepulauan Sangihe, Kepulauan Talaud, Minahasa Selatan, Minahasa Utara, Minahasa Tenggara, Bolaang Mongondow Utara, Kepulauan Siau Tagulandang Biaro, Bolaang Mongondow Timur, Bolaang Mongondow Selatan | Manado, Bitung, Tomohon, Kotamobagu
Sulawesi Tengah | Sulteng | Palu | Banggai, Poso, Donggala, Tolitoli, Buol, Morowali, Banggai Kepulauan, Parigi Moutong, Tojo Una-Una, Sigi, Banggai Laut, Morowali Utara | Palu
Sulawesi Selatan | Sulsel | Makassar | Kepulauan Selayar, Bulukumba, Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Bone, Maros, Pangkajene dan Kepulauan, Barru, Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Luwu, Tana Toraja, Luwu Utara, Luwu Timur, Toraja Utara | Makassar, Parepare, Palopo
Sulawesi Tenggara | Sultra | Kendari | Kolaka, Konawe, Muna, Buton, Konawe Selatan, Bombana, Wakatobi, Kolaka Utara, Konawe Utara, Buton Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah, Buton Selatan | Kendari, Baubau
Gorontalo | | Gorontalo | Gorontalo, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara | Gorontalo
Sulawesi Barat | Sulbar | Mamuju | Pasangkayu, Mamuju, Mamasa, Polewali Mandar, Majene, Mamuju Tengah |
Maluku | | Ambon | Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Buru, Seram Bagian Timur, Seram Bagian Barat, Kepulauan Aru, Maluku Barat Daya, Buru Selatan | Ambon, Tual
Maluku Utara | Malut | Sofifi | Halmahera Barat, Halmahera Tengah, Halmahera Utara, Halmahera Selatan, Kepulauan Sula, Halmahera Timur, Pulau Morotai, Pulau Taliabu | Ternate, Tidore Kepulauan
Papua | | Jayapura | Jayapura, Kepulauan Yapen, Biak Numfor, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya | Jayapura
Papua Barat | | Manokwari | Manokwari, Fakfak, Teluk Bintuni, Teluk Wondama, Kaimana, Manokwari Selatan, Pegunungan Arfak |
Papua Selatan | | Merauke | Merauke, Boven Digoel, Mappi, Asmat |
Papua Tengah | | Nabire | Nabire, Puncak Jaya, Paniai, Mimika, Puncak, Dogiyai, Intan Jaya, Deiyai |
Papua Pegunungan | | Wamena | Jayawijaya, Pegunungan Bintang, Yahukimo, Tolikara, Mamberamo Tengah, Yalimo, Lanny Jaya, Nduga |
Papua Barat Daya | | Sorong | Sorong, Sorong Selatan, Raja Ampat, Tambrauw, Maybrat | Sorong
`).map((line) => {
	const [name = '', aliases = '', capital = '', regencies = '', cities = ''] = fields(line);
	return {
		name,
		aliases: items(aliases),
		...(capital === '' ? {} : {capital}),
		regencies: items(regencies),
		cities: items(cities),
	};
});
