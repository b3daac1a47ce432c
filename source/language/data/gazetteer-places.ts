import {items} from './gazetteer-table.js';

/** Cities abroad that Indonesian news names, capitals apart (those stand with their countries). */
export const worldCities: readonly string[] = items(`
New York, New York City, Washington, Los Angeles, San Francisco, Chicago, Houston, Boston, Seattle, Miami, Atlanta, Dallas, Las Vegas,
Philadelphia, Detroit, Denver, Phoenix, San Diego, Orlando, Honolulu, New Orleans, Minneapolis, Pittsburgh, Baltimore, Toronto, Vancouver, Montreal,
Rio de Janeiro, Sao Paulo, Medellin, Guadalajara, Monterrey, Tijuana, Manchester, Liverpool, Birmingham, Leeds, Newcastle, Glasgow, Bristol, Leicester, Nottingham, Southampton,
Oxford, Cambridge, Marseille, Lyon, Nice, Bordeaux, Strasbourg, Lille, Munich, Muenchen, München, Frankfurt, Hamburg, Koln, Köln, Dortmund, Stuttgart, Leipzig, Dresden, Dusseldorf, Bonn,
Hannover, Rotterdam, Den Haag, Utrecht, Eindhoven, Leiden, Antwerpen, Brussels, Barcelona, Sevilla, Valencia, Bilbao, Malaga, Porto, Milan, Milano, Turin, Torino, Napoli, Naples, Venesia, Florence, Firenze, Genoa, Bologna,
Palermo, Zurich, Jenewa, Basel, Davos, Salzburg, Gothenburg, Malmo, Saint Petersburg, St Petersburg, Sochi, Kazan, Vladivostok, Grozny, Kyiv, Odessa, Odesa, Kharkiv, Mariupol, Kherson, Donetsk, Luhansk, Lviv,
Bakhmut, Krakow, Istanbul, Izmir, Antalya, Gaziantep, Aleppo, Homs, Idlib, Raqqa, Mosul, Basra, Fallujah, Tikrit, Erbil, Baghdad, Tehran, Isfahan, Natanz, Mashhad, Qom, Makkah, Mekkah, Mekah, Madinah, Jeddah, Mina, Arafah, Muzdalifah, Thaif,
Dubai, Sharjah, Aden, Hodeidah, Tel Aviv, Haifa, Yerusalem, Jerusalem, Rafah, Khan Younis, Khan Yunis, Ramallah, Jenin, Nablus, Hebron, Betlehem, Iskandariyah, Alexandria, Sharm el-Sheikh, Benghazi, Misrata, Casablanca, Marrakesh, Fes,
Lagos, Johannesburg, Cape Town, Durban, Mombasa, Goma, Darfur, Port Sudan, Omdurman, Mumbai, Delhi, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Srinagar, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Kandahar, Kunduz,
Jalalabad, Herat, Colombo, Chittagong, Cox's Bazar, Yangon, Mandalay, Chiang Mai, Phuket, Pattaya, Ho Chi Minh, Ho Chi Minh City, Da Nang, Danang, Haiphong, Siem Reap, Penang, Johor Bahru, Johor, Sabah, Sarawak, Kuching, Kota Kinabalu, Selangor, Putrajaya, Malaka, Kelantan, Kedah, Perak,
Cebu, Davao, Marawi, Mindanao, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin, Nanjing, Hangzhou, Xi'an, Harbin, Hainan, Xinjiang, Urumqi, Tibet, Lhasa, Guangdong, Sichuan, Hubei, Fujian, Zhejiang, Yunnan, Kaohsiung, Osaka, Kyoto, Hiroshima, Nagasaki, Nagoya, Yokohama,
Sapporo, Fukushima, Fukuoka, Sendai, Kobe, Okinawa, Hokkaido, Busan, Incheon, Daegu, Gwangju, Pyeongchang, Jeju, Panmunjom, Hoechang, Kaesong, Wonsan, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Auckland, Christchurch,
California, Texas, Florida, Hawaii, Alaska, Ohio, Virginia, Pennsylvania, Michigan, Arizona, Nevada, Colorado, Georgia, Illinois, Massachusetts, New Jersey, New Mexico, Oklahoma, Louisiana, Minnesota, Wisconsin, Missouri, Tennessee, Kentucky, Maryland, Connecticut, Utah, Oregon, Iowa, Kansas, Nebraska, Alabama, Mississippi, South Carolina, North Carolina,
Queensland, New South Wales, Victoria, Tasmania, Bavaria, Catalunya, Katalunya, Kashmir, Punjab, Gujarat, Kerala, Crimea, Krimea, Chechnya, Siberia, Donbas, Abkhazia, Ossetia Selatan, Nagorno-Karabakh, Kurdistan, Palmyra, Kobani, Gaza, Rakhine, Patani
`);

/** Parts of the world and powers that news names as peoples and governments as often as places. */
export const powers: readonly string[] = items(`
Asia, Eropa, Afrika, Amerika, Gaza, Palestina, Hawaii, Korea
`);

/** Regions, seas, islands, landmarks and quarters that carry no word such as *Laut* or *Pulau* telling what they are. */
export const otherPlaces: readonly string[] = items(`
Asia, Eropa, Afrika, Amerika, Oseania, Australasia, Asia Tenggara, Asia Timur, Asia Selatan, Asia Tengah, Asia Barat, Asia Pasifik, Asia-Pasifik, Indo-Pasifik, Eropa Timur, Eropa Barat, Eropa Utara, Eropa Selatan, Eropa Tengah, Afrika Barat, Afrika Utara, Afrika Timur, Afrika Tengah,
Amerika Latin, Amerika Selatan, Amerika Utara, Amerika Tengah, Timur Tengah, Timur Jauh, Skandinavia, Balkan, Karibia, Kaukasus, Antartika, Antarktika, Arktik, Kutub Utara, Kutub Selatan, Kongo Timur, Jerman Timur, Jerman Barat,
Tepi Barat, Jalur Gaza, Gaza, Sinai, Golan, Dataran Tinggi Golan, Semenanjung Korea, Semenanjung Arab, Tanduk Afrika, Laut Tengah, Mediterania, Pasifik, Atlantik, Samudra Hindia, Samudera Hindia, Samudra Pasifik, Samudera Pasifik, Samudra Atlantik, Selat Malaka, Selat Sunda, Selat Hormuz, Laut China Selatan, Laut Cina Selatan, Laut Natuna Utara, Natuna,
Hindia Belanda, Nusantara, IKN, Ibu Kota Nusantara, Ibukota Nusantara, Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Papua, Bali, Lombok, Flores, Sumba, Timor, Madura, Nias, Halmahera, Seram, Buru, Maluku, Nusa Tenggara, Nusa Penida, Mentawai, Borneo, Irian Jaya, Karimunjawa, Bawean, Sabang, Merauke, Rote, Miangas, Enggano, Weh, Krakatau,
Jakarta, Jabodetabek, Jabodetabekjur, Bodetabek, Ibu Kota Jakarta, Pantura, Puncak, Priangan, Solo, Jogja, Jogjakarta, Yogya, Purwokerto, Cikarang, Cibubur, Cileungsi, Cikampek, Karawang, BSD, Bintaro, Serpong, Ciputat, Pamulang, Cisarua, Lembang, Jatinangor, Soreang, Pelabuhan Ratu, Palabuhanratu, Kuta, Legian, Sanur, Nusa Dua, Seminyak, Ubud, Jimbaran, Canggu, Uluwatu, Gilimanuk, Ketapang, Merak, Bakauheni, Ungaran, Ambarawa, Kartasura, Prambanan, Borobudur, Labuan Bajo, Mandalika, Tanjung Selor, Sofifi, Wamena, Timika, Tembagapura, Nduga, Oksibil, Biak, Serui, Palangkaraya, Padangsidempuan, Tanjung Pinang, Pangkal Pinang, Bau-Bau, Ujung Pandang, Minangkabau, Tanah Abang, Tanah Air,
Menteng, Cikini, Senayan, Kuningan, Kemayoran, Gambir, Senen, Tanah Abang, Glodok, Mangga Dua, Ancol, Tanjung Priok, Kelapa Gading, Cilincing, Penjaringan, Pluit, Cengkareng, Kalideres, Grogol, Palmerah, Kebon Jeruk, Kemanggisan, Slipi, Tomang, Tebet, Pancoran, Mampang, Mampang Prapatan, Kemang, Cilandak, Pasar Minggu, Jagakarsa, Lebak Bulus, Pondok Indah, Kebayoran, Kebayoran Baru, Kebayoran Lama, Setiabudi, Setiabudhi, Manggarai, Jatinegara, Matraman, Pulogadung, Cakung, Duren Sawit, Kramat Jati, Pasar Rebo, Ciracas, Cipayung, Makassar, Cawang, Rawamangun, Kampung Melayu, Bukit Duri, Kalibata, Semanggi, Sudirman, Thamrin, Bundaran HI, Monas, Kota Tua, Simprug, Halim, Soekarno-Hatta, Lapangan Banteng, Cipinang, Salemba, Nusakambangan, Sukamiskin, Cipanas, Hambalang, Cikeas, Teuku Umar, Cendana, Sentul, Mako Brimob, Ragunan, TMII, GBK, JCC, JIExpo, JIS,
Gelora Bung Karno, SUGBK, Istana Negara, Istana Merdeka, Istana Bogor, Istana Kepresidenan, Istana Wakil Presiden, Kompleks Istana Kepresidenan, Kompleks Parlemen, Balai Kota, Gedung Putih, Kremlin, Gedung Biru, Kota Suci, Masjid Istiqlal, Masjid Al Aqsa, Masjid Al-Aqsa, Masjidil Haram, Masjid Nabawi, Kakbah, Candi Borobudur, Wembley, Old Trafford, Anfield, Camp Nou, Santiago Bernabeu, San Siro, Stamford Bridge, Etihad Stadium, Emirates Stadium, Silicon Valley, Wall Street, Hollywood, Broadway, Manhattan, Brooklyn, Guantanamo, Pearl Harbor, Chernobyl, Lockerbie, Mars, Venus, Jupiter, Saturnus
`);

/** Names of seas, rivers and mountains known without their head word, seldom needed alone, so only as help for people's names. */
export const volcanoes: readonly string[] = items(`
Merapi, Semeru, Sinabung, Agung, Rinjani, Kelud, Bromo, Anak Krakatau, Lewotobi, Lewotobi Laki-laki, Marapi, Ruang, Ibu, Dukono, Raung, Slamet, Tambora, Kerinci, Galunggung, Papandayan, Tangkuban Parahu, Gamalama, Soputan, Lokon, Karangetang, Ili Lewotolok
`);
