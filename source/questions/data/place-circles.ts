import {items, lines} from '../../language/data/gazetteer-table.js';

/** Landmarks of other lands, likewise: no likes of one of ours. */
export const foreignLandmarks: ReadonlyArray<readonly string[]> = lines(`
Bandara Heathrow, Bandara Changi, Bandara Charles de Gaulle, Bandara Schiphol, Bandara Incheon, Bandara Narita, Bandara Suvarnabhumi, Bandara Don Mueang
Stadion Wembley, Stadion Santiago Bernabeu, Stadion Camp Nou, Stadion San Siro, Stadion Olimpico, Stadion Allianz Arena, Stadion Stade de France, Stadion Maracana
Gedung Putih, Gedung Kremlin, Istana Buckingham, Istana Elysee, Gedung Biru, Gedung Capitol
Gunung Everest, Gunung Fuji, Gunung Kilimanjaro, Gunung Elbrus, Gunung Etna, Gunung Vesuvius, Gunung McKinley
Laut China Selatan, Laut Jepang, Laut Kuning, Laut Andaman, Laut Filipina, Laut China Timur
Laut Merah, Laut Hitam, Laut Tengah, Laut Mati, Laut Kaspia, Laut Baltik
Selat Hormuz, Selat Bosporus, Selat Gibraltar, Selat Taiwan, Terusan Suez, Terusan Panama
Sungai Nil, Sungai Amazon, Sungai Mekong, Sungai Gangga, Sungai Mississippi, Sungai Yangtze, Sungai Danube
Teluk Persia, Teluk Meksiko, Teluk Benggala, Teluk Aden, Teluk Thailand
`).map(items);

/** Places by class and nearness, for those that no list of towns and countries holds. Each line is a circle. */
export const placeCircles: ReadonlyArray<readonly string[]> = [
	...foreignLandmarks,
	...lines(`
Aceh, Sumatera Utara, Sumatera Barat, Riau, Jambi, Sumatera Selatan, Bengkulu, Lampung, Kepulauan Bangka Belitung, Kepulauan Riau
DKI Jakarta, Jawa Barat, Jawa Tengah, Jawa Timur, Banten, Daerah Istimewa Yogyakarta
Bali, Nusa Tenggara Barat, Nusa Tenggara Timur, Maluku, Jawa Timur
Kalimantan Barat, Kalimantan Tengah, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara
Sulawesi Utara, Sulawesi Tengah, Sulawesi Selatan, Sulawesi Tenggara, Gorontalo, Sulawesi Barat
Papua, Papua Barat, Maluku, Maluku Utara, Sulawesi Tenggara, Nusa Tenggara Timur
Papua Tengah, Papua Selatan, Papua Pegunungan, Papua Barat Daya, Papua Barat, Papua
Australia, Selandia Baru, Papua Nugini, Fiji, Timor Leste, Singapura, Malaysia
Indonesia, Malaysia, Singapura, Thailand, Filipina, Vietnam, Myanmar, Kamboja, Laos, Brunei Darussalam
Jepang, Korea Selatan, Tiongkok, Korea Utara, Mongolia, Rusia, Vietnam
India, Pakistan, Bangladesh, Sri Lanka, Nepal, Afganistan, Maladewa
Arab Saudi, Iran, Irak, Suriah, Yordania, Lebanon, Turki, Kuwait, Qatar, Uni Emirat Arab, Yaman, Oman, Israel, Mesir
Inggris, Prancis, Jerman, Italia, Spanyol, Belanda, Belgia, Portugal, Swiss, Austria, Irlandia
Swedia, Norwegia, Denmark, Finlandia, Islandia, Belanda
Rusia, Ukraina, Polandia, Belarus, Rumania, Hungaria, Bulgaria, Ceko, Serbia
Amerika Serikat, Kanada, Meksiko, Inggris, Australia, Brasil
Brasil, Argentina, Chile, Peru, Kolombia, Venezuela, Ekuador, Bolivia, Uruguay, Paraguay
Mesir, Libya, Tunisia, Aljazair, Maroko, Sudan
Nigeria, Ghana, Kenya, Etiopia, Somalia, Afrika Selatan, Uganda, Tanzania, Kamerun, Zimbabwe
Pyongyang, Seoul, Beijing, Tokyo, Ulan Bator, Moskow
Bandara Soekarno-Hatta, Bandara Halim Perdanakusuma, Bandara Juanda, Bandara Ngurah Rai, Bandara Kualanamu, Bandara Sultan Hasanuddin, Bandara Adisutjipto, Bandara Ahmad Yani, Bandara Husein Sastranegara, Bandara Sam Ratulangi, Bandara Sepinggan, Bandara Minangkabau, Bandara Hang Nadim, Bandara Sentani, Bandara Pattimura
Bandara Internasional Soekarno-Hatta, Bandara Internasional Juanda, Bandara Internasional Ngurah Rai, Bandara Internasional Kualanamu, Bandara Internasional Sultan Hasanuddin, Bandara Internasional Yogyakarta, Bandara Internasional Minangkabau
Stadion Utama Gelora Bung Karno, Stadion Gelora Bandung Lautan Api, Stadion Gelora Bung Tomo, Stadion Kapten I Wayan Dipta, Stadion Maguwoharjo, Stadion Kanjuruhan, Stadion Manahan, Stadion Pakansari, Stadion Si Jalak Harupat, Stadion Gelora Sriwijaya, Stadion Batakan, Stadion Mandala, Stadion Andi Mattalatta, Stadion Teladan
Jakarta International Stadium, Stadion Utama Gelora Bung Karno, Stadion Patriot Candrabhaga, Stadion Madya, Stadion Lebak Bulus
Old Trafford, Anfield, Stamford Bridge, Emirates, Etihad, Goodison Park, Villa Park, Wembley
Gelora Bung Karno, Gelora Bung Tomo, Gelora Sriwijaya, Gelora Bandung Lautan Api
Istana Merdeka, Istana Negara, Istana Bogor, Istana Cipanas, Istana Tampaksiring, Gedung Agung, Istana Wakil Presiden
Istana Kepresidenan Bogor, Istana Kepresidenan Cipanas, Istana Kepresidenan Yogyakarta, Istana Kepresidenan Tampaksiring, Istana Kepresidenan Jakarta
Gedung DPR, Gedung KPK, Gedung Kejaksaan Agung, Gedung Mahkamah Konstitusi, Gedung Bank Indonesia, Gedung Bina Graha
Gunung Merapi, Gunung Semeru, Gunung Bromo, Gunung Kelud, Gunung Slamet, Gunung Raung, Gunung Merbabu, Gunung Lawu, Gunung Gede, Gunung Arjuno, Gunung Sumbing
Gunung Sinabung, Gunung Marapi, Gunung Kerinci, Gunung Talang, Gunung Dempo, Gunung Leuser, Gunung Singgalang
Gunung Agung, Gunung Batur, Gunung Rinjani, Gunung Tambora, Gunung Lewotobi, Gunung Egon, Gunung Rokatenda
Gunung Soputan, Gunung Lokon, Gunung Karangetang, Gunung Gamalama, Gunung Dukono, Gunung Ibu, Gunung Ruang
Pulau Jawa, Pulau Sumatera, Pulau Kalimantan, Pulau Sulawesi, Pulau Papua, Pulau Bali
Jawa, Sumatera, Kalimantan, Sulawesi, Papua, Maluku
Pulau Lombok, Pulau Sumbawa, Pulau Flores, Pulau Sumba, Pulau Timor, Pulau Rote, Pulau Komodo, Pulau Alor
Lombok, Sumbawa, Flores, Sumba, Timor, Rote, Alor
Pulau Seram, Pulau Buru, Pulau Halmahera, Pulau Ambon, Pulau Ternate, Pulau Tidore, Pulau Morotai, Pulau Banda
Pulau Nias, Pulau Siberut, Pulau Simeulue, Pulau Enggano, Pulau Bintan, Pulau Batam, Pulau Belitung, Pulau Bangka, Pulau Weh
Pulau Madura, Pulau Bawean, Pulau Karimunjawa, Pulau Nusakambangan, Pulau Sempu, Pulau Tidung, Pulau Pramuka
Pulau Biak, Pulau Yapen, Pulau Waigeo, Pulau Misool, Pulau Salawati, Pulau Supiori
Laut Jawa, Laut Banda, Laut Flores, Laut Arafuru, Laut Sulawesi, Laut Natuna, Laut Maluku, Laut Sawu
Selat Sunda, Selat Malaka, Selat Bali, Selat Makassar, Selat Lombok, Selat Karimata, Selat Madura
Samudra Hindia, Samudra Pasifik, Samudra Atlantik, Samudra Arktik
Sungai Ciliwung, Sungai Citarum, Sungai Brantas, Sungai Bengawan Solo, Sungai Cisadane, Sungai Serayu, Sungai Progo
Sungai Musi, Sungai Batanghari, Sungai Kampar, Sungai Siak, Sungai Indragiri, Sungai Asahan
Sungai Kapuas, Sungai Barito, Sungai Mahakam, Sungai Kahayan, Sungai Martapura, Sungai Katingan
Danau Toba, Danau Singkarak, Danau Maninjau, Danau Ranau, Danau Kerinci, Danau Laut Tawar
Danau Poso, Danau Tondano, Danau Matano, Danau Towuti, Danau Tempe, Danau Limboto, Danau Sentani
Pelabuhan Tanjung Priok, Pelabuhan Tanjung Perak, Pelabuhan Merak, Pelabuhan Bakauheni, Pelabuhan Ketapang, Pelabuhan Gilimanuk, Pelabuhan Belawan, Pelabuhan Tanjung Emas, Pelabuhan Padangbai
Pantai Kuta, Pantai Sanur, Pantai Losari, Pantai Parangtritis, Pantai Pangandaran, Pantai Anyer, Pantai Senggigi, Pantai Ancol, Pantai Carita
Candi Borobudur, Candi Prambanan, Candi Mendut, Candi Sewu, Candi Ratu Boko, Candi Penataran, Candi Kalasan, Candi Dieng
Masjid Istiqlal, Masjid Agung Al-Azhar, Masjid Raya Baiturrahman, Masjid Sunda Kelapa, Masjid Cut Meutia, Masjid Agung Demak
Hotel Borobudur, Hotel Indonesia, Hotel Sahid Jaya, Hotel Mulia, Hotel Sultan, Hotel Aryaduta, Hotel Grand Hyatt
Teluk Jakarta, Teluk Bone, Teluk Tomini, Teluk Cenderawasih, Teluk Lampung, Teluk Ambon, Teluk Bintuni
Lapangan Monas, Lapangan Banteng, Lapangan Gasibu, Lapangan Karebosi, Lapangan Merdeka, Lapangan Puputan
Jalan Sudirman, Jalan Thamrin, Jalan Gatot Subroto, Jalan Merdeka Barat, Jalan Rasuna Said, Jalan Medan Merdeka Selatan, Jalan Kuningan, Jalan MT Haryono
Jalan Malioboro, Jalan Braga, Jalan Diponegoro, Jalan Ahmad Yani, Jalan Pemuda, Jalan Dago, Jalan Pahlawan, Jalan Veteran
Tol Jagorawi, Tol Cipularang, Tol Cipali, Tol Jakarta-Cikampek, Tol Semarang-Solo, Tol Trans-Jawa, Tol Purbaleunyi
Jalan Tol Jagorawi, Jalan Tol Cipularang, Jalan Tol Cipali, Jalan Tol Jakarta-Cikampek, Jalan Tol Becakayu, Jalan Tol Cisumdawu
Stasiun Gambir, Stasiun Pasar Senen, Stasiun Manggarai, Stasiun Tanah Abang, Stasiun Jatinegara, Stasiun Tugu, Stasiun Gubeng, Stasiun Tawang, Stasiun Bandung
Terminal Pulogadung, Terminal Kampung Rambutan, Terminal Kalideres, Terminal Purabaya, Terminal Leuwipanjang, Terminal Tirtonadi
Taman Nasional Kutai, Taman Nasional Ujung Kulon, Taman Nasional Gunung Leuser, Taman Nasional Way Kambas, Taman Nasional Komodo, Taman Nasional Lore Lindu, Taman Nasional Lorentz, Taman Nasional Tanjung Puting, Taman Nasional Bunaken, Taman Nasional Baluran
Pasar Tanah Abang, Pasar Senen, Pasar Jatinegara, Pasar Kramat Jati, Pasar Minggu, Pasar Beringharjo, Pasar Klewer, Pasar Turi
Jakarta Pusat, Jakarta Utara, Jakarta Barat, Jakarta Selatan, Jakarta Timur
Tanah Abang, Menteng, Senen, Gambir, Kemayoran, Sawah Besar, Cempaka Putih, Johar Baru
Kebayoran Baru, Kebayoran Lama, Cilandak, Tebet, Setiabudi, Mampang Prapatan, Pancoran, Jagakarsa, Pasar Minggu
Cengkareng, Kalideres, Grogol, Kembangan, Kebon Jeruk, Palmerah, Tambora, Taman Sari
Tanjung Priok, Penjaringan, Kelapa Gading, Cilincing, Koja, Pademangan
Cakung, Duren Sawit, Jatinegara, Kramat Jati, Cipayung, Ciracas, Pulogadung, Matraman
Cikampek, Purwakarta, Karawang, Bekasi, Cibitung, Cikarang
Monas, Ancol, Ragunan, Taman Mini Indonesia Indah, Kota Tua, Senayan
Senayan, Kemayoran, Cikini, Menteng, Kuningan, Blok M, Semanggi
Malioboro, Alun-alun Utara, Kotagede, Kaliurang, Prambanan, Parangtritis
Tembok Besar, Menara Eiffel, Taj Mahal, Piramida Giza, Patung Liberty, Colosseum, Menara Pisa
Jalur Gaza, Tepi Barat, Dataran Tinggi Golan, Yerusalem Timur, Semenanjung Sinai
Asia, Afrika, Eropa, Amerika, Australia, Antartika
Asia Tenggara, Asia Timur, Asia Selatan, Asia Tengah, Timur Tengah, Asia Pasifik
Afrika Barat, Afrika Timur, Afrika Utara, Afrika Tengah
Amerika Utara, Amerika Tengah, Amerika Selatan, Karibia
Eropa Barat, Eropa Timur, Eropa Utara, Eropa Selatan, Balkan, Skandinavia
California, Texas, Florida, Louisiana, Mississippi, Alabama, Georgia, Illinois, Ohio, Virginia, Pennsylvania, Michigan, Arizona, Nevada, Colorado, Massachusetts
New York, Los Angeles, Chicago, Houston, Boston, San Francisco, Seattle, Miami, Atlanta, Dallas, New Orleans, Philadelphia, Detroit, Denver, Phoenix, Las Vegas, Saint Louis, Minneapolis
Washington, London, Moskow, Beijing, Tokyo, Paris
Toronto, Vancouver, Montreal, Calgary, Ottawa, Quebec, Edmonton
Manchester, Liverpool, Birmingham, Leeds, Newcastle, Glasgow, Bristol, Leicester, Nottingham, Southampton
Marseille, Lyon, Nice, Bordeaux, Strasbourg, Lille, Toulouse
Munich, Frankfurt, Hamburg, Dortmund, Stuttgart, Leipzig, Dresden, Bonn, Hannover, Koln, Dusseldorf
Barcelona, Sevilla, Valencia, Bilbao, Malaga, Zaragoza
Milan, Turin, Napoli, Venesia, Florence, Genoa, Bologna, Palermo
Rotterdam, Den Haag, Utrecht, Eindhoven, Leiden, Amsterdam
Zurich, Jenewa, Basel, Davos, Lausanne, Bern
Istanbul, Izmir, Antalya, Gaziantep, Bursa, Adana
Makkah, Madinah, Jeddah, Riyadh, Thaif, Dammam
Mekkah, Madinah, Jeddah, Riyadh, Thaif, Dammam
Mumbai, Delhi, Kolkata, Chennai, Bangalore, Hyderabad, Ahmedabad, Srinagar
Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Islamabad
Kandahar, Kunduz, Jalalabad, Herat, Kabul, Mazar-i-Sharif
Mosul, Basra, Fallujah, Tikrit, Erbil, Kirkuk, Ramadi
Gaza City, Rafah, Khan Younis, Ramallah, Jenin, Nablus, Hebron
Gaza, Rafah, Khan Younis, Ramallah, Jenin, Nablus, Hebron, Betlehem
Tel Aviv, Haifa, Yerusalem, Beersheba, Eilat, Ashdod
Aleppo, Homs, Idlib, Raqqa, Hama, Latakia
Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin, Nanjing, Hangzhou, Harbin
Osaka, Kyoto, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Fukuoka, Sendai, Kobe
Busan, Incheon, Daegu, Gwangju, Pyeongchang, Jeju, Daejeon
Kaesong, Wonsan, Hamhung, Sinuiju, Nampo, Chongjin
Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast
Auckland, Christchurch, Dunedin, Queenstown, Hamilton
Chiang Mai, Phuket, Pattaya, Hat Yai, Ayutthaya, Narathiwat, Yala
Ho Chi Minh, Da Nang, Haiphong, Hue, Can Tho
Cebu, Davao, Marawi, Zamboanga, Baguio
Penang, Johor Bahru, Kuching, Kota Kinabalu, Putrajaya, Ipoh, Malaka
Selangor, Johor, Kelantan, Kedah, Perak, Sabah, Sarawak, Pahang
Yangon, Mandalay, Bago, Sittwe, Mawlamyine
Saint Petersburg, Vladivostok, Kazan, Sochi, Grozny, Novosibirsk
Kharkiv, Odesa, Mariupol, Kherson, Donetsk, Luhansk, Lviv, Bakhmut, Zaporizhzhia
Rio de Janeiro, Sao Paulo, Salvador, Recife, Manaus, Belo Horizonte, Curitiba
Johannesburg, Cape Town, Durban, Pretoria, Soweto
Iskandariyah, Sharm el-Sheikh, Luxor, Aswan, Port Said
Bengkulu, Padang, Pekanbaru, Jambi, Palembang
Kutai, Paser, Berau, Bulungan
Tapanuli, Minangkabau, Priangan, Banyumas, Madura, Kedu
Bumi, Mars, Venus, Jupiter, Saturnus, Merkurius, Uranus, Neptunus
`).map(items),
];

/** Names that follow the head of a small place. */
export const smallPlaceNames: readonly string[] = items(`
Sukamaju, Mekarsari, Sidomulyo, Karanganyar, Purwosari, Wonorejo, Sumberejo, Tanjungsari, Cibodas, Margahayu, Sukajaya, Tegalrejo, Banjarsari, Kebonagung, Rejosari, Pulosari, Padangsari, Sumbersari, Karangrejo, Mulyorejo, Bojongsari, Cikaret, Kertajaya, Wanasari, Jatimulyo
`);
