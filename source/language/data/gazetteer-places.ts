import {items} from './gazetteer-table.js';

/** Cities abroad that Indonesian news names, capitals apart (those stand with their countries). */
export const worldCities: readonly string[] = [
	// Named most often
	`
New York, New York City, Washington, Los Angeles, San Francisco, Chicago, Houston, Boston, Seattle, Miami, Atlanta, Dallas, Las Vegas, Philadelphia, Detroit, Denver, Phoenix, San Diego, Orlando, Honolulu, New Orleans, Minneapolis,
Pittsburgh, Baltimore, Toronto, Vancouver, Montreal, Rio de Janeiro, Sao Paulo, Medellin, Guadalajara, Monterrey, Tijuana, Manchester, Liverpool, Birmingham, Leeds, Newcastle, Glasgow, Bristol, Leicester, Nottingham, Southampton,
Oxford, Cambridge, Marseille, Lyon, Nice, Bordeaux, Strasbourg, Lille, Munich, Muenchen, München, Frankfurt, Hamburg, Koln, Köln, Dortmund, Stuttgart, Leipzig, Dresden, Dusseldorf, Bonn, Hannover, Rotterdam, Den Haag, Utrecht,
Eindhoven, Leiden, Antwerpen, Brussels, Barcelona, Sevilla, Valencia, Bilbao, Malaga, Porto, Milan, Milano, Turin, Torino, Napoli, Naples, Venesia, Florence, Firenze, Genoa, Bologna, Palermo, Zurich, Jenewa, Basel, Davos, Salzburg,
Gothenburg, Malmo, Saint Petersburg, St Petersburg, Sochi, Kazan, Vladivostok, Grozny, Kyiv, Odessa, Odesa, Kharkiv, Mariupol, Kherson, Donetsk, Luhansk, Lviv, Bakhmut, Krakow, Istanbul, Izmir, Antalya, Gaziantep, Aleppo, Homs,
Idlib, Raqqa, Mosul, Basra, Fallujah, Tikrit, Erbil, Baghdad, Tehran, Isfahan, Natanz, Mashhad, Qom, Makkah, Mekkah, Mekah, Madinah, Jeddah, Mina, Arafah, Muzdalifah, Thaif, Dubai, Sharjah, Aden, Hodeidah, Tel Aviv, Haifa,
Yerusalem, Jerusalem, Rafah, Khan Younis, Khan Yunis, Ramallah, Jenin, Nablus, Hebron, Betlehem, Iskandariyah, Alexandria, Sharm el-Sheikh, Benghazi, Misrata, Casablanca, Marrakesh, Fes, Lagos, Johannesburg, Cape Town, Durban,
Mombasa, Goma, Darfur, Port Sudan, Omdurman, Mumbai, Delhi, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Srinagar, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Kandahar, Kunduz, Jalalabad, Herat, Colombo,
Chittagong, Cox's Bazar, Yangon, Mandalay, Chiang Mai, Phuket, Pattaya, Ho Chi Minh, Ho Chi Minh City, Da Nang, Danang, Haiphong, Siem Reap, Penang, Johor Bahru, Johor, Sabah, Sarawak, Kuching, Kota Kinabalu, Selangor, Putrajaya,
Malaka, Kelantan, Kedah, Perak, Cebu, Davao, Marawi, Mindanao, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin, Nanjing, Hangzhou, Xi'an, Harbin, Hainan, Xinjiang, Urumqi, Tibet, Lhasa, Guangdong, Sichuan, Hubei,
Fujian, Zhejiang, Yunnan, Kaohsiung, Osaka, Kyoto, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Fukushima, Fukuoka, Sendai, Kobe, Okinawa, Hokkaido, Busan, Incheon, Daegu, Gwangju, Pyeongchang, Jeju, Panmunjom, Hoechang,
Kaesong, Wonsan, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Auckland, Christchurch, California, Texas, Florida, Hawaii, Alaska, Ohio, Virginia, Pennsylvania, Michigan, Arizona, Nevada, Colorado,
Georgia, Illinois, Massachusetts, New Jersey, New Mexico, Oklahoma, Louisiana, Minnesota, Wisconsin, Missouri, Tennessee, Kentucky, Maryland, Connecticut, Utah, Oregon, Iowa, Kansas, Nebraska, Alabama, Mississippi, South Carolina,
North Carolina, Queensland, New South Wales, Victoria, Tasmania, Bavaria, Catalunya, Katalunya, Kashmir, Punjab, Gujarat, Kerala, Crimea, Krimea, Chechnya, Siberia, Donbas, Abkhazia, Ossetia Selatan, Nagorno-Karabakh, Kurdistan,
Palmyra, Kobani, Gaza, Rakhine, Patani
`,
	// North America
	`
Sacramento, San Antonio, El Paso, Nashville, Oakland, Long Beach, Anaheim, Santa Monica, Beverly Hills, Pasadena, Palo Alto, Cupertino, Mountain View, Salt Lake City, Kansas City, St Louis, St. Louis, Saint Louis, Cleveland,
Cincinnati, Indianapolis, Milwaukee, Buffalo, Albuquerque, Tucson, Tulsa, Oklahoma City, Anchorage, Jacksonville, Palm Beach, Mar-a-Lago, Fort Lauderdale, Parkland, Newtown, Uvalde, Charlottesville, Charleston, Savannah,
Montgomery, Little Rock, Santa Fe, Camp David, Annapolis, Princeton, New Haven, Arlington, Los Alamos, Kalifornia, Montana, Wyoming, Idaho, Dakota Utara, Dakota Selatan, North Dakota, South Dakota,
West Virginia, Virginia Barat, Delaware, Rhode Island, New Hampshire, Vermont, Maine, Indiana, Arkansas, Carolina Utara, Carolina Selatan, Guam, Saipan, Samoa Amerika, Quebec, Ontario, Alberta, British Columbia, Manitoba,
Saskatchewan, Nova Scotia, Newfoundland, Yukon, Nunavut, Calgary, Edmonton, Winnipeg, Halifax, Mississauga, Cancun, Acapulco, Ciudad Juarez, Culiacan, Sinaloa, Chiapas, Oaxaca, Veracruz, Puebla, Yucatan, Guerrero, Michoacan
`,
	// Latin America and the Caribbean
	`
Belo Horizonte, Salvador de Bahia, Fortaleza, Recife, Manaus, Curitiba, Porto Alegre, Belem, Brumadinho, Maracana, Ushuaia, Patagonia, Bariloche, Mar del Plata, Valparaiso, Vina del Mar, Concepcion, Atacama, Cusco, Cuzco, Arequipa,
Machu Picchu, Iquitos, Cali, Cartagena, Barranquilla, Bucaramanga, Cucuta, Maracaibo, Guayaquil, Galapagos, Kepulauan Galapagos, Santa Cruz, Sucre, Cochabamba, Teluk Guantanamo, Santiago de Cuba, San Pedro Sula, Falkland,
Kepulauan Falkland, Malvinas, Kepulauan Malvinas, Hutan Amazon, Pegunungan Andes, Terusan Panama, Belize, Belmopan, Grenada, Dominika, Santa Lucia, St Lucia, Antigua dan Barbuda, Saint Kitts dan Nevis, Saint Vincent, Aruba,
Kepulauan Cayman, Kepulauan Virgin Britania, Martinik, Guadeloupe, Guyana Prancis
`,
	// Britain and Ireland
	`
Sheffield, Coventry, Wolverhampton, Bradford, Brighton, Portsmouth, Plymouth, Norwich, Sunderland, Middlesbrough, Blackburn, Burnley, Bournemouth, Brentford, Watford, Luton, Ipswich, Stoke-on-Trent, Swansea, Aberdeen, Dundee,
Inverness, Londonderry, Derry, Galway, Salisbury, Canterbury, Westminster, Downing Street, Buckingham, Istana Buckingham, Kastil Windsor, Heathrow, Gatwick, Stansted, Grenfell Tower, Tower Bridge, Big Ben, Hyde Park, Stonehenge,
Silverstone, Gibraltar, Guernsey, Pulau Man
`,
	// Western and southern Europe
	`
Toulouse, Nantes, Rennes, Montpellier, Reims, Le Mans, Le Havre, Cannes, Calais, Dunkirk, Versailles, Nimes, Grenoble, Dijon, Metz, Toulon, Avignon, Korsika, Normandia, Bretagne, Champs-Elysees, Menara Eiffel, Notre Dame,
Katedral Notre Dame, Louvre, Museum Louvre, Bataclan, Istana Elysee, Roland Garros, Ghent, Brugge, Bruges, Liege, Charleroi, Waterloo, Zaventem, Maastricht, Groningen, Arnhem, Nijmegen, Haarlem, Delft, Tilburg, Breda, Schiphol,
Bandara Schiphol, Cologne, Bremen, Nuremberg, Nurnberg, Mannheim, Heidelberg, Karlsruhe, Freiburg, Wolfsburg, Gelsenkirchen, Leverkusen, Bochum, Duisburg, Wuppertal, Lubeck, Rostock, Potsdam, Chemnitz, Magdeburg, Erfurt, Weimar,
Solingen, Ramstein, Saxony, Sachsen, Thuringia, Brandenburg, Hessen, Rhineland-Palatinate, Gerbang Brandenburg, Tembok Berlin, Graz, Linz, Innsbruck, Lausanne, Lucerne, Lugano, St Moritz, Crans-Montana, Verona,
Brescia, Parma, Modena, Padua, Udine, Trieste, Pisa, Siena, Livorno, Bari, Lecce, Catania, Messina, Cagliari, Amalfi, Pompeii, Lampedusa, Sisilia, Sicilia, Sardinia, Lombardia, Lombardy, Veneto, Tuscany, Toscana, Piedmont,
Calabria, Puglia, Campania, Monza, Mugello, Imola, Misano, Maranello, Menara Pisa, Colosseum, Zaragoza, Granada, Cordoba, Murcia, Alicante, Vigo, La Coruna, Salamanca, Toledo, San Sebastian, Pamplona, Girona, Palma de Mallorca,
Mallorca, Majorca, Ibiza, Kepulauan Canary, Tenerife, Andalusia, Basque, Galicia, Asturias, Ceuta, Melilla, Jerez, Coimbra, Braga, Faro, Algarve, Madeira, Azores
`,
	// Northern, central and eastern Europe
	`
Aarhus, Odense, Aalborg, Kepulauan Faroe, Bergen, Trondheim, Stavanger, Tromso, Utoya, Svalbard, Uppsala, Malmoe, Malmö, Goteborg, Tampere, Turku, Espoo, Tartu, Narva, Kaunas, Klaipeda, Kaliningrad, Gdansk, Wroclaw, Poznan, Lodz,
Katowice, Lublin, Rzeszow, Auschwitz, Brno, Ostrava, Karlovy Vary, Kosice, Debrecen, Szeged, Timisoara, Cluj-Napoca, Transilvania, Plovdiv, Varna, Thessaloniki, Piraeus, Patras, Lesbos, Kreta, Santorini, Korfu, Akropolis,
Dubrovnik, Rijeka, Zadar, Maribor, Srebrenica, Mostar, Banja Luka, Novi Sad, Mitrovica, Durres, Tiraspol, Transnistria, Larnaca, Limassol, Siprus Utara, Siprus Turki, Bukarest, Belgrade, Prague, Warsaw, Vienna, Copenhagen, Moscow,
Moskwa, Lisbon, Rome, Kishinev, Geneva, The Hague
`,
	// Russia, Ukraine, Caucasus and central Asia
	`
Novosibirsk, Yekaterinburg, Nizhny Novgorod, Chelyabinsk, Omsk, Samara, Volgograd, Stalingrad, Leningrad, Rostov, Rostov-on-Don, Krasnodar, Krasnoyarsk, Irkutsk, Yakutsk, Murmansk, Arkhangelsk, Kursk, Belgorod, Bryansk, Voronezh,
Tver, Smolensk, Saratov, Penza, Novorossiysk, Magadan, Sakhalin, Kamchatka, Kuril, Kepulauan Kuril, Beslan, Dagestan, Makhachkala, Ingushetia, Tatarstan, Bashkortostan, Buryatia, Tuva, Ural, Pegunungan Ural, Kaukasus Utara,
Chechen, Lapangan Merah, Kharkov, Dnipro, Dnipropetrovsk, Zaporizhzhia, Zaporozhye, Mykolaiv, Nikolaev, Sumy, Chernihiv, Zhytomyr, Vinnytsia, Poltava, Kremenchuk, Kryvyi Rih, Melitopol, Enerhodar, Kramatorsk, Sloviansk, Slovyansk,
Avdiivka, Pokrovsk, Toretsk, Chasiv Yar, Kupiansk, Izium, Izyum, Severodonetsk, Sievierodonetsk, Lysychansk, Vuhledar, Soledar, Irpin, Bucha, Hostomel, Borodyanka, Nova Kakhovka, Simferopol, Sevastopol, Yalta, Jembatan Kerch,
Jembatan Krimea, Pulau Ular, Donbass, Galisia, Gomel, Grodno, Brest, Vitebsk, Batumi, Gori, Sukhumi, Tskhinvali, Stepanakert, Ossetia Utara, Nakhchivan, Almaty, Nur-Sultan, Baikonur, Shymkent, Samarkand, Bukhara, Andijan, Fergana,
Ulaanbaatar, Lembah Fergana
`,
	// Turkey and the Middle East
	`
Adana, Konya, Diyarbakir, Kahramanmaras, Hatay, Antakya, Malatya, Adiyaman, Sanliurfa, Trabzon, Bodrum, Incirlik, Kapadokia, Cappadocia, Anatolia, Bosphorus, Selat Bosphorus, Dardanella, Hagia Sophia,
Lapangan Taksim, Latakia, Tartus, Daraa, Deir ez-Zor, Deir Ezzor, Suwayda, Sweida, Quneitra, Ghouta, Ghouta Timur, Douma, Afrin, Manbij, Kobane, Palmira, Sidon, Tyre, Baalbek, Lembah Bekaa, Dahiyeh, Shatila,
Sungai Litani, Aqaba, Zarqa, Irbid, Zaatari, Kirkuk, Najaf, Karbala, Ramadi, Anbar, Sinjar, Samarra, Nasiriyah, Sulaymaniyah, Abu Ghraib, Basrah, Nineveh, Zona Hijau, Shiraz, Tabriz, Ahvaz, Bandar Abbas, Bushehr, Fordow, Kerman,
Khuzestan, Chabahar, Sistan-Baluchestan, Pulau Kharg, Dammam, Dhahran, Taif, Tabuk, Neom, Yanbu, Abha, Jizan, Qatif, Mekka, Mecca, Medina, Madinah al-Munawarah, Gua Hira, Jabal Rahmah, Jabal Uhud, Jamarat, Mesjid Nabawi, Bir Ali,
Hijaz, Lusail, Al Wakrah, Al Rayyan, Al Khor, Ajman, Fujairah, Ras Al Khaimah, Burj Khalifa, Palm Jumeirah, Muscat, Sana'a, Taiz, Marib, Hudaydah, Mukalla, Hadramaut, Hadramawt, Socotra, Bab el-Mandeb, Bab al-Mandab,
Selat Bab al-Mandab, Beersheba, Eilat, Ashdod, Ashkelon, Sderot, Nazareth, Tiberias, Dimona, Galilea, Negev, Gurun Negev, Yerusalem Timur, Yerusalem Barat, Sheikh Jarrah, Kota Tua Yerusalem, Tembok Ratapan, Haram al-Sharif,
Kota Gaza, Gaza City, Gaza Utara, Gaza Tengah, Gaza Selatan, Deir al-Balah, Deir el-Balah, Jabalia, Beit Hanoun, Beit Lahia, Beit Lahiya, Nuseirat, Bureij, Maghazi, Shujaiya, Al-Mawasi, Tal al-Sultan, Kerem Shalom,
Perlintasan Rafah, Koridor Philadelphia, Koridor Netzarim, Tulkarem, Tulkarm, Qalqilya, Jericho, Yerikho, Huwara, Bethlehem, Nabulus, Laut Mati, Sungai Yordan
`,
	// Africa
	`
Giza, Luxor, Aswan, Suez, Terusan Suez, Port Said, El Arish, Al-Arish, Lapangan Tahrir, Sirte, Tobruk, Derna, Zawiya, Sabha, Fezzan, Cyrenaica, Sfax, Sousse, Kairouan, Oran, Constantine, Annaba, Agadir, Tangier,
Marrakech, Meknes, Sahara Barat, Laayoune, Timbuktu, Kidal, Mopti, Agadez, Maiduguri, Kaduna, Borno, Chibok, Port Harcourt, Ibadan, Benin City, Delta Niger, Abidjan, Yamoussoukro, Kumasi, Cotonou, Douala, Dar es Salaam, Zanzibar,
Arusha, Kilimanjaro, Gunung Kilimanjaro, Serengeti, Entebbe, Gulu, Kisumu, Garissa, Nakuru, Dadaab, Hargeisa, Somaliland, Puntland, Kismayo, Baidoa, Mekelle, Tigray, Amhara, Oromia, Ogaden, Massawa, El Fasher, Al-Fashir, Kassala,
Kordofan, Wad Madani, Abyei, Malakal, Bunia, Bukavu, Kivu, Kivu Utara, Kivu Selatan, Ituri, Lubumbashi, Katanga, Kisangani, Beira, Cabo Delgado, Bulawayo, Port Elizabeth, Soweto, Bloemfontein, Sun City, Cape Verde,
Sao Tome dan Principe, Eswatini, Swaziland, Pulau Robben, Reunion, Mayotte, Saint Helena, Kirene, Kartago, Cairo, Khartum, Addis Abeba, Mogadisu, Algiers, Sungai Nil, Danau Victoria, Sahel, Maghribi, Maghreb, Sahara, Gurun Sahara,
Gurun Kalahari
`,
	// South Asia
	`
Agra, Jaipur, Varanasi, Amritsar, Lucknow, Kanpur, Patna, Pune, Nagpur, Indore, Bhopal, Kochi, Coimbatore, Visakhapatnam, Bhubaneswar, Guwahati, Chandigarh, Noida, Gurgaon, Gurugram, Pathankot, Pahalgam, Jammu,
Jammu dan Kashmir, Ladakh, Lembah Galwan, Siachen, Ayodhya, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Arunachal Pradesh, Himachal Pradesh, Uttarakhand, Bihar, Jharkhand, Chhattisgarh, Odisha, Rajasthan, Haryana, Maharashtra,
Karnataka, Telangana, Tamil Nadu, Assam, Manipur, Nagaland, Mizoram, Meghalaya, Tripura, Sikkim, Benggala Barat, West Bengal, Puducherry, Calcutta, Madras, Bombay, Andaman, Kepulauan Andaman, Nicobar, Taj Mahal, Faisalabad, Multan,
Sialkot, Muzaffarabad, Abbottabad, Lembah Swat, Waziristan, Waziristan Utara, Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa, Gwadar, Gilgit-Baltistan, Azad Kashmir, Helmand, Lashkar Gah, Mazar-i-Sharif, Ghazni, Bagram,
Bamiyan, Panjshir, Nangarhar, Paktika, Kunar, Badakhshan, Tora Bora, Sylhet, Rajshahi, Khulna, Bhasan Char, Kutupalong, Pokhara, Everest, Gunung Everest, Himalaya, Pegunungan Himalaya, Kandy, Galle, Jaffna, Hambantota, Trincomalee,
Batticaloa, Sungai Gangga, Sungai Indus
`,
	// Southeast Asia
	`
Naypyitaw, Rangoon, Sittwe, Maungdaw, Buthidaung, Sagaing, Myawaddy, Mae Sot, Kayin, Kachin, Lashio, Laukkai, Bago, KK Park, Ayutthaya, Chiang Rai, Hat Yai, Songkhla, Narathiwat, Yala, Pattani, Krabi, Koh Samui,
Hua Hin, Udon Thani, Khon Kaen, Nakhon Ratchasima, Buriram, Surin, Sisaket, Suvarnabhumi, Don Mueang, Tham Luang, Luang Prabang, Vang Vieng, Savannakhet, Battambang, Sihanoukville, Poipet, Preah Vihear, Oddar Meanchey, Angkor Wat,
Angkor, Bavet, Saigon, Nha Trang, Dalat, Hai Phong, Can Tho, Vinh, Ha Long, Teluk Ha Long, Dien Bien Phu, Delta Mekong, Sungai Mekong, Kuala Terengganu, Pahang, Kuantan, Negeri Sembilan, Seremban, Melaka, Perlis, Alor Setar, Ipoh,
Shah Alam, Petaling Jaya, Klang, Port Klang, Putra Jaya, Cyberjaya, Sepang, Langkawi, Genting Highlands, George Town, Pulau Pinang, Pulau Penang, Kota Bharu, Johor Baru, Tawau, Sandakan, Semporna, Lahad Datu, Miri, Bintulu, Sibu,
Tebedu, Bukit Bintang, Bukit Jalil, Menara Kembar Petronas, Changi, Bandara Changi, Pulau Sentosa, Orchard Road, Marina Bay, Marina Bay Sands, Batu Puteh, Seria, Temburong, Baucau, Maliana, Oecusse, Oecussi, Suai,
Balibo, Quezon City, Makati, Davao City, Cebu City, Zamboanga, General Santos, Cotabato, Basilan, Jolo, Sulu, Kepulauan Sulu, Palawan, Leyte, Tacloban, Luzon, Visayas, Baguio, Batangas, Boracay, Iloilo, Bohol, Maguindanao,
Bangsamoro, Scarborough, Scarborough Shoal, Beting Scarborough, Second Thomas Shoal, Teluk Subic, Spratly, Kepulauan Spratly, Paracel, Kepulauan Paracel, Gunung Taal, Gunung Mayon
`,
	// East Asia
	`
Kowloon, Wan Chai, Causeway Bay, Victoria Harbour, Tai Po, Zhuhai, Dongguan, Foshan, Xiamen, Fuzhou, Quanzhou, Suzhou, Wuxi, Ningbo, Wenzhou, Hefei, Qingdao, Jinan, Dalian, Shenyang, Changchun, Changsha, Nanchang, Zhengzhou,
Kunming, Guiyang, Nanning, Lanzhou, Xining, Yinchuan, Hohhot, Taiyuan, Shijiazhuang, Sanya, Haikou, Kashgar, Xian, Anhui, Gansu, Guangxi, Guizhou, Hebei, Heilongjiang, Henan, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning,
Mongolia Dalam, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Peking, Nanking, Tiananmen, Lapangan Tiananmen, Zhongnanhai, Tembok Besar China, Kota Terlarang, Sungai Yangtze, Bendungan Tiga Ngarai, Taichung, Tainan, Hsinchu,
Hualien, Taoyuan, Kinmen, Matsu, Selat Taiwan, Senkaku, Kepulauan Senkaku, Kepulauan Diaoyu, Diaoyu, Kawasaki, Saitama, Chiba, Niigata, Kanazawa, Nagano, Kumamoto, Kagoshima, Miyazaki, Ishikawa, Miyagi, Iwate, Aomori, Gunma,
Kanagawa, Shizuoka, Hamamatsu, Naha, Noto, Semenanjung Noto, Kyushu, Shikoku, Honshu, Shibuya, Shinjuku, Ginza, Akihabara, Harajuku, Asakusa, Narita, Haneda, Bandara Haneda, Kuil Yasukuni, Gunung Fuji, Fujiyama, Suzuka, Motegi,
Ulsan, Suwon, Changwon, Daejeon, Gimpo, Muan, Jeonju, Gangneung, Pohang, Itaewon, Gangnam, Sejong, Pulau Jeju, Yeongbyon, Yongbyon, Punggye-ri, Sinuiju, Kepulauan Dokdo, Dokdo, Takeshima, DMZ Korea, Wonju, Hamhung, Rason
`,
	// Australia and the Pacific
	`
Cairns, Townsville, Geelong, Wollongong, Pantai Bondi, Alice Springs, Broome, Phillip Island, Pulau Christmas, Pulau Natal, Kepulauan Cocos, Australia Barat, Australia Selatan, Northern Territory,
Wilayah Utara Australia, Great Barrier Reef, Opera House, Dunedin, Queenstown, Rotorua, Hawke's Bay, Vanimo, Wutung, Bougainville, Manus, Pulau Manus, Noumea, Tahiti, Polinesia, Polinesia Prancis, Melanesia,
Pago Pago, Majuro, Tarawa, Funafuti, Nuku'alofa, Nukualofa, Guadalkanal, Kepulauan Cook, Niue, Tokelau, Pulau Norfolk, Pulau Paskah, Bikini Atol
`,
].flatMap((part) => items(part));

/** Parts of the world and powers that news names as peoples and governments as often as places. */
export const powers: readonly string[] = items(`
Asia, Eropa, Afrika, Amerika, Gaza, Palestina, Hawaii, Korea
`);

/** Regions, seas, islands, landmarks and quarters that carry no word such as *Laut* or *Pulau* telling what they are. */
export const otherPlaces: readonly string[] = [
	// Named most often
	`
Asia, Eropa, Afrika, Amerika, Oseania, Australasia, Asia Tenggara, Asia Timur, Asia Selatan, Asia Tengah, Asia Barat, Asia Pasifik, Asia-Pasifik, Indo-Pasifik, Eropa Timur, Eropa Barat, Eropa Utara, Eropa Selatan, Eropa Tengah,
Afrika Barat, Afrika Utara, Afrika Timur, Afrika Tengah, Amerika Latin, Amerika Selatan, Amerika Utara, Amerika Tengah, Timur Tengah, Timur Jauh, Skandinavia, Balkan, Karibia, Kaukasus, Antartika, Antarktika, Arktik, Kutub Utara,
Kutub Selatan, Kongo Timur, Jerman Timur, Jerman Barat, Tepi Barat, Jalur Gaza, Gaza, Sinai, Golan, Dataran Tinggi Golan, Semenanjung Korea, Semenanjung Arab, Tanduk Afrika, Laut Tengah, Mediterania, Pasifik, Atlantik,
Samudra Hindia, Samudera Hindia, Samudra Pasifik, Samudera Pasifik, Samudra Atlantik, Selat Malaka, Selat Sunda, Selat Hormuz, Laut China Selatan, Laut Cina Selatan, Laut Natuna Utara, Natuna, Hindia Belanda, Nusantara, IKN,
Ibu Kota Nusantara, Ibukota Nusantara, Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Papua, Bali, Lombok, Flores, Sumba, Timor, Madura, Nias, Halmahera, Seram, Buru, Maluku, Nusa Tenggara, Nusa Penida, Mentawai, Borneo,
Irian Jaya, Karimunjawa, Bawean, Sabang, Merauke, Rote, Miangas, Enggano, Weh, Krakatau, Jakarta, Jabodetabek, Jabodetabekjur, Bodetabek, Ibu Kota Jakarta, Pantura, Puncak, Priangan, Solo, Jogja, Jogjakarta, Yogya, Purwokerto,
Cikarang, Cibubur, Cileungsi, Cikampek, Karawang, BSD, Bintaro, Serpong, Ciputat, Pamulang, Cisarua, Lembang, Jatinangor, Soreang, Pelabuhan Ratu, Palabuhanratu, Kuta, Legian, Sanur, Nusa Dua, Seminyak, Ubud, Jimbaran, Canggu,
Uluwatu, Gilimanuk, Ketapang, Merak, Bakauheni, Ungaran, Ambarawa, Kartasura, Prambanan, Borobudur, Labuan Bajo, Mandalika, Tanjung Selor, Sofifi, Wamena, Timika, Tembagapura, Nduga, Oksibil, Biak, Serui, Palangkaraya,
Padangsidempuan, Tanjung Pinang, Pangkal Pinang, Bau-Bau, Ujung Pandang, Minangkabau, Tanah Abang, Tanah Air, Menteng, Cikini, Senayan, Kuningan, Kemayoran, Gambir, Senen, Glodok, Mangga Dua, Ancol, Tanjung Priok, Kelapa Gading,
Cilincing, Penjaringan, Pluit, Cengkareng, Kalideres, Grogol, Palmerah, Kebon Jeruk, Kemanggisan, Slipi, Tomang, Tebet, Pancoran, Mampang, Mampang Prapatan, Kemang, Cilandak, Pasar Minggu, Jagakarsa, Lebak Bulus, Pondok Indah,
Kebayoran, Kebayoran Baru, Kebayoran Lama, Setiabudi, Setiabudhi, Manggarai, Jatinegara, Matraman, Pulogadung, Cakung, Duren Sawit, Kramat Jati, Pasar Rebo, Ciracas, Cipayung, Makassar, Cawang, Rawamangun, Kampung Melayu,
Bukit Duri, Kalibata, Semanggi, Sudirman, Thamrin, Bundaran HI, Monas, Kota Tua, Simprug, Halim, Soekarno-Hatta, Lapangan Banteng, Cipinang, Salemba, Nusakambangan, Sukamiskin, Cipanas, Hambalang, Cikeas, Teuku Umar, Cendana,
Sentul, Mako Brimob, Ragunan, TMII, GBK, JCC, JIExpo, JIS, Gelora Bung Karno, SUGBK, Istana Negara, Istana Merdeka, Istana Bogor, Istana Kepresidenan, Istana Wakil Presiden, Kompleks Istana Kepresidenan, Kompleks Parlemen,
Balai Kota, Gedung Putih, Kremlin, Gedung Biru, Kota Suci, Masjid Istiqlal, Masjid Al Aqsa, Masjid Al-Aqsa, Masjidil Haram, Masjid Nabawi, Kakbah, Candi Borobudur, Wembley, Old Trafford, Anfield, Camp Nou, Santiago Bernabeu,
San Siro, Stamford Bridge, Etihad Stadium, Emirates Stadium, Silicon Valley, Wall Street, Hollywood, Broadway, Manhattan, Brooklyn, Guantanamo, Pearl Harbor, Chernobyl, Lockerbie, Mars, Venus, Jupiter, Saturnus
`,
	// Parts of the world, seas, rivers, mountains and deserts
	`
Asia Barat Daya, Afrika Selatan Sahara, Afrika sub-Sahara, Eropa Tenggara, Eropa Kontinental, Dunia Arab, Semenanjung Iberia, Semenanjung Malaya, Semenanjung Balkan, Semenanjung Sinai, Semenanjung Krimea,
Semenanjung Indochina, Indochina, Indocina, Eurasia, Timteng, Amerika Utara dan Selatan, Antilles, Hindia Barat, Baltik, Negara-negara Baltik, Benelux, Levant, Mesopotamia, Asia Kecil, Babilonia, Kesultanan Utsmaniyah, Yugoslavia,
Cekoslowakia, Cekoslovakia, Vietnam Selatan, Vietnam Utara, Yaman Selatan, Zaire, Siam, Formosa, Ceylon, Temasek, Malaya, Rhodesia, Prusia, Biafra, Lingkaran Arktik, Cincin Api, Cincin Api Pasifik,
Segitiga Bermuda, Segitiga Emas, Coral Triangle, Palung Mariana, Pasifik Selatan, Pasifik Barat, Pasifik Barat Daya, Atlantik Utara, Atlantik Selatan, Samudra Arktik, Samudera Arktik, Samudera Atlantik, Laut Arab, Laut Merah,
Laut Hitam, Laut Kaspia, Laut Baltik, Laut Utara, Laut Jepang, Laut Timur, Laut Kuning, Laut China Timur, Laut Cina Timur, Laut Filipina, Laut Filipina Barat, Laut Sulu, Laut Sulawesi, Laut Andaman, Laut Adriatik, Laut Aegea,
Laut Ionia, Laut Marmara, Laut Azov, Laut Karibia, Laut Tasman, Laut Timor, Laut Arafura, Laut Aru, Laut Banda, Laut Seram, Laut Maluku, Laut Halmahera, Laut Flores, Laut Sawu, Laut Jawa, Laut Bali, Laut Natuna,
Laut Natuna Selatan, Teluk Persia, Teluk Arab, Teluk Oman, Teluk Aden, Teluk Bengal, Teluk Benggala, Teluk Tonkin, Teluk Thailand, Teluk Meksiko, Teluk Amerika, Teluk Aqaba, Teluk Finlandia, Selat Gibraltar, Selat Inggris,
Selat Dover, Selat Bering, Selat Magellan, Selat Torres, Selat Singapura, Selat Tsushima, Selat Makassar, Selat Lombok, Selat Bali, Selat Madura, Selat Karimata, Selat Bangka, Selat Gelasa, Selat Alas, Selat Sape, Selat Ombai,
Selat Wetar, Selat Badung, Selat Philip, Selat Durian, Selat Muria, Sungai Amazon, Sungai Mississippi, Sungai Kongo, Sungai Niger, Sungai Eufrat, Sungai Tigris, Sungai Rhein, Sungai Danube, Sungai Donau, Sungai Volga,
Sungai Dnipro, Sungai Seine, Sungai Thames, Sungai Kuning, Sungai Brahmaputra, Sungai Yalu, Sungai Han, Danau Toba, Danau Baikal, Danau Tanganyika, Danau Chad, Danau Titicaca, Pegunungan Alpen, Alpen, Pegunungan Rocky,
Pegunungan Appalachia, Pegunungan Pyrenees, Pegunungan Hindu Kush, Pegunungan Atlas, Mont Blanc, Kilauea, Etna, Gunung Etna, Vesuvius, Gunung Vesuvius, Pinatubo, Gunung Pinatubo, Gunung Sinai, Gunung Elbrus, Aconcagua, Gurun Gobi,
Gurun Sinai, Gurun Taklamakan, Gurun Atacama, Grand Canyon, Niagara, Air Terjun Niagara, Yellowstone, Yosemite, Amazonia, Borneo Utara, Jalur Sutra, Garis Wallace
`,
	// Landmarks abroad
	`
Capitol Hill, Gedung Capitol, Ruang Oval, Times Square, Ground Zero, World Trade Center, Menara Kembar WTC, Empire State Building, Central Park, Madison Square Garden, Patung Liberty, Jembatan Golden Gate, Golden Gate, Disneyland,
Las Vegas Strip, Fort Knox, Fort Bragg, Cape Canaveral, Kennedy Space Center, Area 51, Rose Garden, Sydney Opera House, Masjidil Aqsa, Masjid Al Haram, Raudhah, Ka'bah, Hajar Aswad, Makam Nabi, Basilika Santo Petrus,
Lapangan Santo Petrus, Kapel Sistina, Menara Shanghai, Allianz Arena, Signal Iduna Park, Parc des Princes, Stade de France, Stadio Olimpico, Juventus Stadium, Allianz Stadium, Wanda Metropolitano, Metropolitano, Mestalla,
Goodison Park, Villa Park, St James' Park, St. James' Park, Tottenham Hotspur Stadium, London Stadium, King Power Stadium, Elland Road, Selhurst Park, Craven Cottage, Johan Cruyff Arena, Luzhniki, Stadion Luzhniki, Stadion Azteca,
Stadion Lusail, Stadion Al Bayt, Stadion Khalifa, Stadion Rajamangala, Stadion My Dinh, Stadion Nasional Bukit Jalil, Stadion Nasional Singapura, Rizal Memorial Stadium, King Abdullah Sports City, MetLife Stadium, Axiata Arena,
Istora, Sirkuit Sepang, Sirkuit Losail, Sirkuit Buriram, Marina Bay Street Circuit, Bandara King Abdulaziz, Bandara Incheon, Bandara Heathrow, Bandara Narita, Bandara Suvarnabhumi, KLIA, Bandara Kuala Lumpur, 
Merkurius, Uranus, Neptunus, Pluto, Bima Sakti, Galaksi Bima Sakti, Andromeda
`,
	// Islands of Indonesia
	`
Pulau Jawa, Pulau Sumatera, Pulau Bali, Pulau Lombok, Pulau Komodo, Pulau Rinca, Pulau Padar, Gili Trawangan, Gili Meno, Gili Air, Tiga Gili, Nusa Lembongan, Nusa Ceningan, Pulau Sabu, Pulau Solor, Pulau Adonara, Adonara, Solor,
Pulau Pantar, Pulau Palue, Wetar, Pulau Weh, Pulau Rondo, Pulau Nias, Pulau Enggano, Pulau Simeulue, Pulau Siberut, Siberut, Sipora, Pagai Selatan, Pagai Utara, Pulau Pagai, Pulau Rupat, Pulau Galang, Pulau Rempang, Rempang,
Pulau Batam, Barelang, Pulau Bintan, Lagoi, Nongsa, Sekupang, Batuampar, Singkep, Dabo Singkep, Tarempa, Pulau Laut, Pulau Sebuku, Pulau Sebatik, Pulau Derawan, Derawan, Maratua, Pulau Bunyu, Sipadan, Ligitan, Ambalat,
Blok Ambalat, Masalembu, Kepulauan Masalembu, Kangean, Kepulauan Kangean, Pulau Raas, Sapudi, Gili Iyang, Pulau Sempu, Pulau Bawean, Kepulauan Karimunjawa, Pulau Panaitan, Pulau Sertung, Pulau Rakata, Pulau Sangiang, Pulau Tidung,
Pulau Pramuka, Pulau Pari, Pulau Untung Jawa, Pulau Panggang, Pulau Onrust, Pulau G, Pulau Pasaran, Pulau Sebesi, Pulau Bangka, Pulau Belitung, Pulau Selayar, Taka Bonerate, Spermonde, Siau, Tagulandang, Biaro, Sangihe, Talaud,
Sangihe Talaud, Marore, Melonguane, Tahuna, Bunaken, Lembeh, Togean, Kepulauan Togean, Kaledupa, Tomia, Binongko, Pulau Buton, Pulau Muna, Pulau Wawonii, Wawonii, Kabaena, Banda Neira, Bandaneira, Kepulauan Banda, Saparua,
Nusalaut, Pulau Seram, Pulau Buru, Ambalau, Kepulauan Kei, Pulau Aru, Yamdena, Saumlaki, Blok Masela, Morotai, Bacan, Pulau Obi, Pulau Gebe, Sanana, Mangole, Taliabu, Pulau Makian, Tidore, Misool, Waigeo, Salawati, Batanta, Wayag,
Kepulauan Ayau, Yapen, Numfor, Padaido, Pulau Kolepom, Pulau Dana, Pulau Ndana, Pulau Nipa, Pulau Nipah, Pulau Sekatung, Pulau Gag, Pulau Kawe, Pulau Manuran, Pulau Panjang, Pulau Lipan, Pulau Mangkir Besar, Pulau Mangkir Kecil,
Tanah Papua, Bumi Cenderawasih, Tanah Rencong, Bumi Serambi Mekah, Serambi Mekkah, Pulau Dewata, Kota Kembang, Kota Pahlawan, Kota Pelajar, Kota Gudeg, Kota Hujan, Kota Bengawan, Bumi Lancang Kuning, Bumi Anoa,
Bumi Lambung Mangkurat, Bumi Sriwijaya, Bumi Reog
`,
	// Mountains, lakes, rivers, bays, dams of Indonesia
	`
Anak Gunung Krakatau, Gunung Anak Krakatau, Gunung Merapi, Gunung Semeru, Gunung Sinabung, Gunung Agung, Gunung Rinjani, Gunung Kelud, Gunung Bromo, Gunung Lewotobi, Gunung Lewotobi Laki-laki, Gunung Lewotobi Perempuan,
Gunung Marapi, Gunung Ruang, Gunung Ibu, Gunung Dukono, Gunung Raung, Gunung Slamet, Gunung Tambora, Gunung Kerinci, Gunung Galunggung, Gunung Papandayan, Gunung Tangkuban Parahu, Gunung Gamalama, Gunung Soputan, Gunung Lokon,
Gunung Karangetang, Gunung Ili Lewotolok, Gunung Dempo, Gunung Talang, Gunung Singgalang, Gunung Sibayak, Gunung Leuser, Gunung Burni Telong, Gunung Seulawah, Gunung Kaba, Gunung Salak, Gunung Gede, Gunung Pangrango,
Gunung Ciremai, Gunung Guntur, Gunung Cikuray, Gunung Lawu, Gunung Merbabu, Gunung Sindoro, Gunung Sumbing, Gunung Prau, Gunung Ungaran, Gunung Muria, Gunung Arjuno, Gunung Welirang, Gunung Arjuno-Welirang, Gunung Kawi,
Gunung Wilis, Gunung Argopuro, Gunung Ijen, Kawah Ijen, Gunung Batur, Gunung Batukaru, Gunung Egon, Gunung Rokatenda, Gunung Inerie, Gunung Kelimutu, Danau Kelimutu, Gunung Ile Ape, Gunung Mahawu, Gunung Klabat, Gunung Awu,
Gunung Latimojong, Gunung Bawakaraeng, Gunung Lompobattang, Gunung Gamkonora, Gunung Kie Besi, Gunung Binaiya, Puncak Jayawijaya, Pegunungan Jayawijaya, Puncak Jaya Wijaya, Carstensz, Pegunungan Cycloop, Pegunungan Meratus,
Pegunungan Kendeng, Pegunungan Menoreh, Bukit Menoreh, Bukit Barisan, Kawah Sikidang, Kawah Putih, Dieng, Dataran Tinggi Dieng, Dataran Tinggi Gayo, Kaldera Tengger, Ranu Kumbolo, Ranu Pani, Cemoro Lawang, Kaliurang, Kaliadem,
Kinahrejo, Besakih, Lembah Baliem, Lembah Anai, Lembah Harau, Ngarai Sianok, Danau Maninjau, Danau Singkarak, Danau Ranau, Danau Kerinci, Danau Laut Tawar, Danau Poso, Danau Towuti, Danau Matano, Danau Tempe, Danau Tondano,
Danau Limboto, Danau Sentani, Danau Sentarum, Danau Semayang, Danau Batur, Danau Beratan, Danau Bratan, Danau Segara Anak, Danau Sunter, Danau Sipin, Rawa Pening, Situ Gintung, Situ Bagendit, Situ Patenggang, Waduk Jatiluhur,
Waduk Cirata, Waduk Saguling, Waduk Jatigede, Waduk Kedung Ombo, Waduk Gajah Mungkur, Waduk Sermo, Waduk Karangkates, Waduk Pluit, Waduk Ria Rio, Bendungan Katulampa, Bendung Katulampa, Bendungan Bener, Bendungan Ciawi,
Bendungan Sukamahi, Bendungan Karian, Bendungan Bili-Bili, Pintu Air Manggarai, Kanal Banjir Timur, Kanal Banjir Barat, Sungai Ciliwung, Ciliwung, Kali Ciliwung, Kali Bekasi, Kali Cipinang, Kali Sunter, Kali Pesanggrahan,
Kali Krukut, Kali Angke, Kali Code, Kali Progo, Kali Opak, Kali Gendol, Kali Brantas, Kalimas, Sungai Cisadane, Cisadane, Sungai Citarum, Citarum, Sungai Cimanuk, Sungai Citanduy, Sungai Serayu, Sungai Progo, Bengawan Solo,
Sungai Brantas, Sungai Besuk Kobokan, Sungai Musi, Musi, Jembatan Ampera, Sungai Batanghari, Sungai Kampar, Sungai Siak, Sungai Indragiri, Sungai Rokan, Sungai Asahan, Sungai Deli, Sungai Alas, Sungai Tamiang, Sungai Kapuas,
Sungai Mahakam, Sungai Barito, Sungai Martapura, Sungai Kahayan, Sungai Katingan, Sungai Kayan, Sungai Sesayap, Sungai Walanae, Sungai Jeneberang, Sungai Palu, Sungai Poso, Sungai Lariang, Sungai Konaweha, Sungai Mamberamo,
Sungai Digul, Sungai Fly, Teluk Jakarta, Teluk Lampung, Teluk Palu, Teluk Tomini, Teluk Bone, Teluk Ambon, Teluk Cenderawasih, Teluk Youtefa, Teluk Balikpapan, Teluk Benoa, Teluk Penyu, Teluk Naga, Teluk Bayur, Teluk Bungus,
Teluk Buyat, Teluk Kendari, Teluk Semangka, Teluk Bima, Teluk Saleh
`,
	// Towns and districts of Sumatra
	`
Meulaboh, Blangpidie, Tapaktuan, Singkil, Sigli, Meureudu, Jantho, Takengon, Redelong, Blangkejeren, Kutacane, Calang, Suka Makmue, Lhoksukon, Idi Rayeuk, Karang Baru, Kuala Simpang, Peureulak, Lhoknga, Ulee Lheue, Lamno,
Krueng Raya, Banda Raya, Berastagi, Brastagi, Kabanjahe, Sibolangit, Pancur Batu, Lubuk Pakam, Belawan, Percut Sei Tuan, Tanjung Morawa, Kuala Namu, Kualanamu, Stabat, Pangkalan Brandan, Tanjung Pura, Rantau Prapat, Rantauprapat,
Kotapinang, Aek Kanopan, Sei Rampah, Lima Puluh, Pematang Siantar, Parapat, Balige, Laguboti, Porsea, Siborong-borong, Tarutung, Dolok Sanggul, Doloksanggul, Pangururan, Tuktuk, Tomok, Simanindo, Sidikalang, 
Panyabungan, Sipirok, Gunung Tua, Sibuhuan, Batang Toru, Teluk Dalam, Telukdalam, Lahewa, Gunung Sitoli, Silangit, Kutalimbaru, Namorambe, Painan, Muaro Sijunjung, Batusangkar, Lubuk Alung, Lubuk Basung, Lubuksikaping,
Lubuk Sikaping, Simpang Empat, Tuapejat, Arosuka, Padang Aro, Pulau Punjung, Sarilamak, Koto Tangah, Kayu Tanam, Malalak, Palembayan, Canduang, Bangkinang, Rengat, Tembilahan, Pangkalan Kerinci, Pasir Pengaraian, Bagansiapiapi,
Bagan Siapiapi, Ujung Tanjung, Siak Sri Indrapura, Perawang, Mandau, Selatpanjang, Selat Panjang, Teluk Kuantan, Tesso Nilo, Rumbai, Muara Bulian, Muara Bungo, Sengeti, Muara Sabak, Kuala Tungkal, Muara Tebo, Kota Jambi, Baturaja,
Kayuagung, Kayu Agung, Indralaya, Martapura, Muaradua, Pangkalan Balai, Muara Beliti, Muara Rupit, Tanjung Enim, Pagar Alam, Lubuk Linggau, Plaju, Jakabaring, Gandus, Sungsang, Tulung Selapan, Curup, Arga Makmur, Argamakmur,
Bintuhan, Tais, Muara Aman, Kalianda, Gunung Sugih, Kotabumi, Kotaagung, Kota Agung, Sukadana, Blambangan Umpu, Gedong Tataan, Panaragan, Bandar Jaya, Teluk Betung, Telukbetung, Tanjung Karang, Tanjungkarang, Way Kambas,
Sungailiat, Sungai Liat, Toboali, Muntok, Tanjung Pandan, Tanjungpandan, Manggar, Jebus, Belinyu, Batu Ampar, Batu Aji, Sagulung, Bengkong, Lubuk Baja, Nagoya Batam, Muka Kuning, Batam Center, Harbour Bay,
Tanjung Uban, Tanjung Balai Karimun, Tanjung Pinang Kota, Dompak, Pulau Penyengat
`,
	// Towns and districts of west Java and Banten
	`
Rangkasbitung, Malingping, Carita, Anyer, Cinangka, Ciwandan, Pulomerak, Pulo Merak, Balaraja, Cikupa, Tigaraksa, Curug Tangerang, Kosambi, Pakuhaji, Teluknaga, Sepatan, Cisauk, Pagedangan, Alam Sutera, Gading Serpong, Karawaci,
Lippo Karawaci, Cipondoh, Ciledug, Pondok Aren, Pondok Cabe, Puspiptek, Ujung Kulon, Panimbang, Tanjung Lesung, Baduy, Kanekes, PIK, PIK 2, Pantai Indah Kapuk, Cibinong, Citeureup, Gunung Putri, Bojonggede, Bojong Gede, Parung,
Ciseeng, Leuwiliang, Jasinga, Ciawi, Megamendung, Caringin, Dramaga, Ciomas, Sukajaya, Nanggung, Ciampea, Jonggol, Babakan Madang, Tapos, Cimanggis, Sawangan, Cinere, Pancoran Mas, Sukmajaya, Margonda, Cilodong, Bojongsari, Tambun,
Tambun Selatan, Babelan, Tarumajaya, Muara Gembong, Cibitung, Cikarang Pusat, Cikarang Utara, Cikarang Selatan, Lippo Cikarang, Jababeka, Kota Deltamas, Setu Bekasi, Jatiasih, Jatisampurna, Pondok Gede, Pondokgede, Bantargebang,
Bantar Gebang, Rawalumbu, Mustikajaya, Medan Satria, Harapan Indah, Summarecon Bekasi, Rengasdengklok, Telukjambe, Klari, Cilamaya, Jatiluhur, Plered, Patimban, Pamanukan, Ciater, Jalan Cagak, Pusakanagara, Kalijati, Cicalengka,
Rancaekek, Majalaya, Baleendah, Bale Endah, Dayeuhkolot, Bojongsoang, Banjaran, Pangalengan, Ciwidey, Cileunyi, Cilengkrang, Padalarang, Cipatat, Cisarua Bandung, Ngamprah, Cililin, Cipongkor, Dago, Cihampelas, Gedebage,
Gedung Sate, Antapani, Cibiru, Ujungberung, Arcamanik, Buah Batu, Buahbatu, Tegallega, Cugenang, Cianjur Selatan, Sindangbarang, Cidaun, Pacet, Ciranjang, Cibadak, Cicurug, Parungkuda, Cisolok, Ciracap, Surade, Jampang,
Ujung Genteng, Ciletuh, Tarogong, Tarogong Kidul, Tarogong Kaler, Cibatu, Malangbong, Kadungora, Limbangan, Pameungpeuk, Singaparna, Ciawi Tasikmalaya, Cipatujah, Panjalu, Kertajati, Jatiwangi, Kadipaten, Arjawinangun, Plumbon,
Palimanan, Sumber Cirebon, Losari, Balongan, Haurgeulis, Jatibarang, Karangampel, Cilimus, Cigugur, Tanjungsari, Cadas Pangeran, Batu Karas, Batukaras, Cijulang, Green Canyon Pangandaran, Nagreg, Nagrek, Limbangan Garut
`,
	// Jakarta
	`
Jakpus, Jakut, Jakbar, Jaksel, Jaktim, Tangsel, Kota Jakarta, Gondangdia, Kebon Sirih, Kwitang, Kramat, Cempaka Putih, Johar Baru, Sawah Besar, Pasar Baru, Petojo, Taman Sari, Mangga Besar, Gunung Sahari, Kebon Kacang,
Karet Tengsin, Bendungan Hilir, Benhil, Palmerah Barat, Permata Hijau, Patal Senayan, Senopati, Gandaria, Blok M, Blok A, Blok S, SCBD, Mega Kuningan, Rasuna Said, Gatot Subroto, Kuningan Barat, Kuningan Timur, 
Pejaten, Cipete, Pondok Labu, Ulujami, Bintaro Jaya, Tanjung Barat, Lenteng Agung, Srengseng Sawah, Ciganjur, Condet, Cililitan, Pasar Kramat Jati, Cijantung, Kelapa Dua Wetan, Lubang Buaya, Pondok Bambu, Klender, Buaran,
Pulo Gebang, Pulogebang, Jatinegara Barat, Otista, Bidara Cina, Cipinang Melayu, Pinang Ranti, Makasar, Kramat Pulo, Utan Kayu, Pulomas, Kayu Putih, Sunter, Sunter Agung, Papanggo, Warakas, Koja, Plumpang, Semper, Marunda,
Cakung Cilincing, Muara Baru, Muara Angke, Muara Karang, Kapuk Muara, Kamal Muara, Luar Batang, Sunda Kelapa, Kampung Bayam, Kampung Akuarium, Kampung Pulo, Kampung Bandan, Kampung Rambutan, Kampung Bali, 
Jembatan Lima, Jembatan Besi, Krendang, Duri Kosambi, Rawa Buaya, Semanan, Meruya, Puri Indah, Joglo, Srengseng, Kedoya, Green Garden, Tanjung Duren, Grogol Petamburan, Roxy, Cideng, Tegal Alur, Kalijodo, Kalijodoh, Pasar Senen,
Pasar Ikan, Pasar Tanah Abang, Pasar Induk Kramat Jati, Pasar Minggu Baru, Pasar Santa, Pasar Mayestik, Pasar Pagi Mangga Dua, Pasar Glodok, Pasar Johar, Pasar Klewer, Pasar Beringharjo, Pasar Turi, Pasar Gede, Pasar Atom,
Pasar Kliwon, Pasar Raya Padang, Pasar Cinde, Pasar Badung, Pasar Sukawati, Pasar Legi, Pasar Caringin, Pasar Induk Cibitung, Terminal Kampung Rambutan, Terminal Pulo Gebang, Terminal Kalideres, Terminal Purabaya,
Terminal Bungurasih, Terminal Tirtonadi, Terminal Giwangan, Stasiun Gambir, Stasiun Pasar Senen, Stasiun Manggarai, Stasiun Tanah Abang, Stasiun Sudirman, Stasiun Bogor, Stasiun Jakarta Kota, Stasiun Halim, Stasiun Gubeng,
Stasiun Tugu, Stasiun Tawang, Stasiun Balapan, Simpang Susun Semanggi, Jembatan Semanggi, Patung Kuda, Tugu Tani, Tugu Proklamasi, Taman Ismail Marzuki, Taman Mini, Taman Mini Indonesia Indah, Taman Lapangan Banteng,
Taman Suropati, Monumen Nasional, Lapangan Monas, Silang Monas, Istana Cipanas, Istana Garuda, Istana Tampaksiring, Gedung Nusantara, Gedung KPK, Gedung Merah Putih KPK, Gedung Merdeka, Gedung Juang, Gedung Joang, Gedung Sarinah,
Sarinah, Hotel Indonesia, Grand Indonesia, Plaza Indonesia, Pacific Place, Senayan City, Plaza Senayan, Mal Taman Anggrek, Central Park Mall, Mall Kelapa Gading, Jakarta Convention Center, JI Expo Kemayoran, JIExpo Kemayoran,
ICE BSD, Balai Kartini, Balai Sarbini, Istora Senayan, Gelora Senayan, Hutan Kota GBK, Ragunan Zoo, Kebun Binatang Ragunan, Kebun Raya Bogor, Ancol Dreamland, Dunia Fantasi, Dufan, TMP Kalibata, Taman Makam Pahlawan Kalibata,
TPU Karet Bivak, TPU Tanah Kusir, TPU Jeruk Purut, San Diego Hills, Astana Giribangun, Rutan Salemba, Rutan Cipinang, Lapas Cipinang, Lapas Sukamiskin, Lapas Nusakambangan, Lapas Kerobokan, Lapas Tangerang, Rumah Pegangsaan,
Kertanegara, Bulak Kapal
`,
	// Central Java and Yogyakarta
	`
Surakarta Hadiningrat, Ngayogyakarta, Majenang, Sidareja, Kroya, Wangon, Ajibarang, Baturraden, Baturaden, Sokaraja, Bobotsari, Gombong, Karanganyar Kebumen, Kutoarjo, Purwodadi, Wadas, Secang, Muntilan, Mungkid, Cepogo, Delanggu,
Prambanan Klaten, Pedan, Baki, Grogol Sukoharjo, Solo Baru, Colomadu, Tawangmangu, Cemoro Kandang, Gemolong, Sangiran, Gemuh, Kaliwungu, Weleri, Kajen, Comal, Randudongkal, Slawi, Adiwerna, Guci, Bumiayu,
Tanjung Brebes, Demak Kota, Sayung, Mranggen, Genuk, Tugu Semarang, Banyumanik, Tembalang, Simpang Lima, Kota Lama Semarang, Lawang Sewu, Tanjung Emas, Bandungan, Bawen, Juwana, Tayu, Kayen, Lasem, Cepu,
Randublatung, Bangsri, Mlonggo, Welahan, Kartosuro, Jebres, Laweyan, Banjarsari, Serengan, Manahan, Stadion Manahan, Malioboro, Jalan Malioboro, Kotagede, Gondokusuman, Umbulharjo, Danurejan, Kraton Yogyakarta, Keraton Yogyakarta,
Keraton Solo, Keraton Kasunanan Surakarta, Puro Mangkunegaran, Pura Pakualaman, Taman Sari Yogyakarta, Tugu Jogja, Depok Sleman, Mlati, Gamping, Godean, Kalasan, Cangkringan, Ngaglik, Condongcatur, Caturtunggal, Babarsari, Seturan,
Sewon, Banguntapan, Pleret, Imogiri, Parangtritis, Pantai Parangtritis, Kretek, Dlingo, Wonosari, Playen, Semanu, Tepus, Wates, Temon, Nanggulan, Samigaluh, YIA, Bandara YIA
`,
	// East Java
	`
Waru, Gedangan, Porong, Tanggulangin, Krian, Taman Sidoarjo, Buduran, Bandara Juanda, Tanjung Perak, Rungkut, Wonokromo, Tegalsari, Sukolilo, Tambaksari, Dolly, Kedungdoro, Jembatan Suramadu, Suramadu, Manyar, Driyorejo, Cerme,
Paciran, Brondong, Tanjung Kodok, Ngasem, Ngancar, Wates Kediri, Srengat, Wlingi, Kepanjen, Singosari, Karangploso, Pujon, Ngantang, Turen, Dampit, Kanjuruhan, Stadion Kanjuruhan, Gajayana, Pronojiwo, Candipuro, Pasirian, Senduro,
Pandaan, Gempol, Beji Pasuruan, Tosari, Tretes, Purwosari, Bangil, Kraksaan, Paiton, Sukapura, Leces, Asembagus, Baluran, Kalisat, Ambulu, Puger, Muncar, Rogojampi, Glenmore, Genteng Banyuwangi, Alas Purwo, Pelabuhan Ketapang,
Caruban, Saradan, Karangjati, Walikukun, Mantingan, Maospati, Iswahjudi, Mojosari, Trowulan, Mojoagung, Ngoro, Tebuireng, Diwek, Tambakberas, Denanyar, Ploso, Lirboyo, Gontor, Kertosono, Warujayeng, Sampang Kota, Ketapang Sampang,
Tanah Merah Bangkalan, Arosbaya, Kalianget, Sapeken, Masjid Sunan Ampel, Tugu Pahlawan, Hotel Majapahit, Hotel Yamato, Jembatan Merah, Gelora Bung Tomo, Stadion Gelora Bung Tomo, Gelora Delta, Stadion Gajayana,
Gelora Joko Samudro
`,
	// Bali, Nusa Tenggara
	`
Dalung, Mengwi, Pecatu, Tanah Lot, Bedugul, Kintamani, Tampaksiring, Sukawati, Payangan, Tegallalang, Singaraja, Lovina, Seririt, Melaya, Amlapura, Padang Bai, Padangbai, Candidasa, Candi Dasa, Semarapura,
Nusa Dua Bali, Tanjung Benoa, Renon, Pulau Serangan, GWK, Garuda Wisnu Kencana, Pura Besakih, Benoa, Pelabuhan Benoa, Bandara Ngurah Rai, Ngurah Rai, Bali Utara, Bali Selatan, Ampenan, Cakranegara, Gerung, Praya, Selong,
Senggigi, Sembalun, Sekotong, Kuta Mandalika, Sirkuit Mandalika, Sirkuit Pertamina Mandalika, KEK Mandalika, Taliwang, Sumbawa Besar, Batu Hijau, Woha, Sape, Sanggar Bima, Atambua, Betun, Motaain, Mota'ain,
Kefamenanu, So'e, Kalabahi, Lewoleba, Larantuka, Maumere, Bajawa, Mbay, Ruteng, Waingapu, Waikabubak, Tambolaka, Waitabula, Waibakul, Ba'a, Seba, Oelamasi, Oesapa, Boking, Wae Rebo, Labuanbajo, Golo Mori, Manggarai Raya,
Sumba Raya, Timor Barat, Wulanggitang, Titehena
`,
	// Kalimantan
	`
Singkawang Selatan, Ngabang, Putussibau, Nanga Pinoh, Sukadana Kayong, Sungai Raya, Entikong, Badau, Nanga Badau, Aruk, Jagoi Babang, Jungkat, Sungai Pinyuh, Sungai Ambawang, Kuala Mempawah, Sampit, Pangkalan Bun, Kuala Kapuas,
Buntok, Muara Teweh, Kasongan, Kuala Pembuang, Nanga Bulik, Kuala Kurun, Puruk Cahu, Tamiang Layang, Sebangau, Tanjung Puting, Kumai, Pelaihari, Marabahan, Barabai, Amuntai, Tanjung Tabalong, Batulicin, Paringin,
Simpang Empat Banjar, Loksado, Sungai Danau, Tenggarong, Tanah Grogot, Sangatta, Sendawar, Ujoh Bilang, Long Bagun, Tanjung Redeb, Talisayan, Muara Badak, Samboja, Handil, Loa Janan, Loa Kulu, Palaran, Sungai Kunjang, Sepinggan,
Bandara Sepinggan, Bandara Sultan Aji Muhammad Sulaiman, Kariangau, Semayang, Pelabuhan Semayang, Muara Rapak, Jembatan Kutai Kartanegara, Jembatan Mahakam, Nusantara IKN, Titik Nol IKN, Long Bawan, Krayan, Long Nawang, Apau Kayan,
Sei Menggaris, Sungai Nyamuk, Tideng Pale, Kayan Mentarang, Mangkupadi, Tanah Kuning
`,
	// Sulawesi
	`
Tondano, Tomohon Utara, Amurang, Airmadidi, Ratahan, Lolak, Boroko, Tutuyan, Bolaang Uki, Ondong, Malalayang, Tikala, Likupang, KEK Likupang, Tanjung Bitung, Limboto, Tilamuta, Suwawa, Marisa, Kwandang, Luwuk, Salakan, Bungku,
Kolonodale, Bahodopi, Parigi, Ampana, Banawa, Tawaeli, Palu Barat, Petobo, Balaroa, Talise, Poboya, Sigi Biromaru, Lore Lindu, Tentena, Pesisir Poso, IMIP, Weda, IWIP, Sorowako, Malili, Masamba, Belopa, Makale, Rantepao, Sengkang,
Pangkajene, Sidrap, Watansoppeng, Watampone, Sungguminasa, Malino, Benteng Selayar, Pantai Bira, Pattallassang, Pangkep, Tanralili, Camba, Maros Baru, Mandai, Bandara Sultan Hasanuddin, Panakkukang, Tamalanrea, Biringkanaya,
Rappocini, Tallo, Ujung Tanah, Pantai Losari, Benteng Rotterdam, Fort Rotterdam, Karebosi, Wotu, Wasuponda, Mamuju Utara, Polman, Polewali, Wonomulyo, Malunda, Unaaha, Andoolo, Wanggudu, Langara,
Pasarwajo, Buranga, Batauga, Labungkari, Laworo, Tirawuta, Lasusua, Pomalaa, Morosi, Wolo, Bau Bau
`,
	// Maluku and Papua
	`
Masohi, Namlea, Namrole, Piru, Dobo, Langgur, Tiakur, Dataran Hunipopu, Hunimua, Waai, Tulehu, Latuhalat, Negeri Batu Merah, Batu Merah, Gunung Botak, Hitu, Jailolo, Tobelo, Galela, Labuha, Daruba, Bobong, Malifut, Pulau Hiri,
Soasio, Sentani, Abepura, Waena, Kotaraja, Entrop, Hamadi, Skouw, Arso, Genyem, Bandara Sentani, Stadion Mandala, Lukas Enembe, Stadion Lukas Enembe, Stadion Papua Bangkit, Senggi, Burmeso, Kasonaweja, Botawa, Sorendiweri,
Tanah Merah, Agats, Asgon, Kimaam, Wanam, Ilaga, Beoga, Sinak, Karubaga, Tiom, Elelim, Kobakma, Dekai, Kiwirok, Sugapa, Hitadipa, Enarotali, Waghete, Moanemani, Kuala Kencana, Grasberg, Mapurujaya, Kokonao, Kwamki Narama,
Kwamki Lama, Distrik Mimika Baru, Mimika Baru, Bintuni, LNG Tangguh, Rasiei, Wasior, Ransiki, Oransbari, Kumurkek, Teminabuan, Aimas, Waisai, Kisor, Ayamaru, Bandara Mozes Kilangin, Bandara Rendani, Bandara Domine Eduard Osok,
Distrik Kramomongga, Kramomongga, Teluk Etna, Kampung Yoboi, Kali Kopi, Lembah Warsamson, Tolikara Karubaga, Puncak Cartenz
`,
	// Toll roads, airports, harbours, stadiums, temples, parks, mosques of Indonesia
	`
Tol Cipali, Tol Cipularang, Tol Jagorawi, Tol Purbaleunyi, Tol Jakarta-Cikampek, Tol Japek, Tol Jakarta-Merak, Tol Tangerang-Merak, Tol Dalam Kota, Tol JORR, JORR, Tol Layang MBZ, Jalan Layang MBZ, Tol MBZ, Tol Cikampek,
Tol Trans Jawa, Tol Trans Sumatera, Trans Sumatera, Trans Jawa, Trans Papua, Trans Sulawesi, Trans Kalimantan, Tol Cisumdawu, Tol Bocimi, Tol Becakayu, Tol Desari, Tol Pejagan, Tol Pejagan-Pemalang, Tol Batang-Semarang,
Tol Semarang-Solo, Tol Solo-Ngawi, Tol Solo-Yogyakarta, Tol Ngawi-Kertosono, Tol Jombang-Mojokerto, Tol Surabaya-Mojokerto, Tol Gempol-Pasuruan, Tol Pandaan-Malang, Tol Bali Mandara, Tol Probolinggo-Banyuwangi,
Tol Bakauheni-Terbanggi Besar, Tol Palembang-Lampung, Tol Pekanbaru-Dumai, Tol Padang-Pekanbaru, Tol Belmera, Tol Sibanceh, Tol Balikpapan-Samarinda, Tol Manado-Bitung, Tol Soedijatmo, Tol Sedyatmo, Tol Cijago, Tol Antasari,
Tol Serpong-Balaraja, Tol Kunciran, Jalan Sudirman, Jalan MH Thamrin, Jalan Jenderal Sudirman, Jalan Gatot Subroto, Jalan HR Rasuna Said, Jalan Medan Merdeka Barat, Jalan Medan Merdeka Utara, Jalan Medan Merdeka Selatan,
Jalan Medan Merdeka Timur, Medan Merdeka, Jalan Diponegoro, Jalan Imam Bonjol, Jalan Teuku Umar, Jalan Kertanegara, Jalan Ahmad Yani, Jalan Raya Bogor, Jalan Raya Puncak, Jalur Puncak, Jalur Pantura, Gerbang Tol Cikampek Utama,
Gerbang Tol Kalikangkung, Gerbang Tol Ciawi, GT Cikampek Utama, GT Kalikangkung, Kalikangkung, Rest Area KM 57, Bandara Soekarno-Hatta, Bandara Soekarno Hatta, Soetta, Bandara Soetta, Bandara Halim Perdanakusuma,
Halim Perdanakusuma, Halim Perdana Kusuma, Bandara Kualanamu, Bandara Adisutjipto, Bandara Adi Soemarmo, Bandara Adi Sumarmo, Bandara Ahmad Yani, Bandara Husein Sastranegara, Bandara Kertajati, Bandara Minangkabau,
Bandara Internasional Minangkabau, Bandara Sultan Mahmud Badaruddin II, Bandara Sultan Syarif Kasim II, Bandara Hang Nadim, Hang Nadim, Bandara Radin Inten II, Bandara Supadio, Bandara Syamsudin Noor, Bandara Tjilik Riwut,
Bandara Juwata, Bandara Sam Ratulangi, Bandara Mutiara SIS Al-Jufri, Bandara Haluoleo, Bandara Djalaluddin, Bandara Pattimura, Bandara Sultan Babullah, Bandara El Tari, Bandara Komodo, Bandara Lombok, Bandara Praya,
Bandara Frans Kaisiepo, Bandara Mopah, Bandara Sultan Iskandar Muda, Bandara Silangit, Bandara Banyuwangi, Bandara Dhoho, Bandara Abdulrachman Saleh, Bandara Blimbingsari, Lanud Halim Perdanakusuma, Lanud Iswahjudi,
Pelabuhan Tanjung Priok, Pelabuhan Merak, Pelabuhan Bakauheni, Pelabuhan Gilimanuk, Pelabuhan Tanjung Perak, Pelabuhan Tanjung Emas, Pelabuhan Belawan, Pelabuhan Patimban, Pelabuhan Soekarno-Hatta, Pelabuhan Bitung,
Pelabuhan Teluk Bayur, Pelabuhan Muara Baru, Pelabuhan Sunda Kelapa, Pelabuhan Kuala Tanjung, Kuala Tanjung, KEK Sei Mangkei, Sei Mangkei, Jakarta International Stadium, Stadion Utama Gelora Bung Karno, Stadion Gelora Bung Karno,
Stadion Patriot Candrabhaga, Patriot Candrabhaga, Stadion Pakansari, Pakansari, Stadion Wibawa Mukti, Stadion Gelora Bandung Lautan Api, Gelora Bandung Lautan Api, GBLA, Si Jalak Harupat, Stadion Si Jalak Harupat,
Stadion Maguwoharjo, Maguwoharjo, Stadion Jatidiri, Stadion Sultan Agung, Stadion Mandala Krida, Stadion Kapten I Wayan Dipta, Kapten I Wayan Dipta, Stadion Batakan, Stadion Segiri, Stadion Andi Mattalatta, Stadion BJ Habibie,
Stadion Gelora Sriwijaya Jakabaring, Gelora Sriwijaya, Stadion Haji Agus Salim, Stadion Teladan, Stadion Harapan Bangsa, Stadion Indomilk Arena, Indomilk Arena, Stadion Brawijaya, Stadion Gelora Kie Raha, Stadion 17 Mei,
Stadion Demang Lehman, Stadion Sumpah Pemuda, Stadion Surajaya, Stadion Madya, Velodrome Rawamangun, Masjid Agung Al-Azhar, Masjid Al-Azhar, Masjid Raya Baiturrahman, Baiturrahman, Masjid Raya Al-Jabbar, Masjid Al Jabbar,
Masjid Raya Sheikh Zayed, Masjid Sunda Kelapa, Masjid Cut Meutia, Masjid Agung Demak, Masjid Gedhe Kauman, Masjid Jogokariyan, Masjid Salman, Istiqlal, Gereja Katedral, Gereja Katedral Jakarta, Katedral Jakarta, Gereja Immanuel,
Gereja Blenduk, GKI Yasmin, Candi Prambanan, Candi Mendut, Candi Sewu, Candi Dieng, Candi Cetho, Candi Sukuh, Candi Ratu Boko, Candi Muaro Jambi, Candi Penataran, Candi Singosari, Situs Trowulan, Gunung Padang, Situs Gunung Padang,
Benteng Vredeburg, Vredeburg, Museum Fatahillah, Museum Nasional, Taman Fatahillah, Taman Nasional Komodo, TN Komodo, Taman Nasional Ujung Kulon, Taman Nasional Gunung Leuser, Taman Nasional Kerinci Seblat,
Taman Nasional Bukit Barisan Selatan, Taman Nasional Way Kambas, Taman Nasional Tesso Nilo, Taman Nasional Bromo Tengger Semeru, Bromo Tengger Semeru, TNBTS, Taman Nasional Gunung Gede Pangrango, TNGGP, Gede Pangrango,
Taman Nasional Gunung Halimun Salak, Halimun Salak, Taman Nasional Gunung Ciremai, Taman Nasional Gunung Merapi, TNGM, Taman Nasional Gunung Merbabu, Taman Nasional Alas Purwo, Taman Nasional Baluran, Taman Nasional Meru Betiri,
Taman Nasional Bali Barat, Taman Nasional Gunung Rinjani, TNGR, Taman Nasional Tanjung Puting, Taman Nasional Sebangau, Taman Nasional Kutai, Taman Nasional Bunaken, Taman Nasional Wakatobi, Taman Nasional Lore Lindu,
Taman Nasional Lorentz, Lorentz, Taman Nasional Wasur, Wasur, Kawasan Ekosistem Leuser, Ekosistem Leuser, Taman Safari, Taman Safari Indonesia, Taman Safari Bogor, Kebun Raya Cibodas, Kebun Raya Purwodadi, Kebun Binatang Bandung,
Kebun Binatang Surabaya, Tahura Juanda, Jatim Park, Trans Studio Bandung, Saung Angklung Udjo, Candi Gedong Songo, Gedong Songo, Goa Jatijajar, Gua Jomblang, Nusa Barung
`,
	// Old names and other spellings
	`
Batavia, Buitenzorg, Sunda Kecil, Kutaraja, Hollandia, Kotabaru Jayapura, Djakarta, Soerabaja, Bandoeng, Jogyakarta, Djogjakarta, Mataram Islam, Pajajaran, Majapahit, Sriwijaya, Singasari, Kediri Raya, Malang Raya, Solo Raya,
Soloraya, Bandung Raya, Semarang Raya, Surabaya Raya, Jogja Istimewa, Medan Raya, Sumbagsel, Sumbagut, Jabodebek, Jabodetabek-Punjur, Jabodetabekpunjur, Ciayumajakuning, Barlingmascakeb, Gerbangkertosusila, Tapal Kuda, Mataraman,
Pantai Utara Jawa, Banyumasan, Kedungsepur, Subosukawonosraten, Joglosemar, Sulampua, Bali Nusra, Balinusra, Mebidangro, Maminasata, Sarbagita, Luwu Raya, Tapanuli, Tabagsel, Nias Raya, Tanah Karo, Tanah Minang, Ranah Minang,
Tanah Toraja, Toraja, Bolmong, Bolmong Raya, Tanah Batak, Tanah Gayo, Natuna Utara, Indonesia Timur, Indonesia Barat, Indonesia Tengah
`,
	// Short and former names of regencies
	`
OKU, OKI, OKU Timur, OKU Selatan, PALI, Muba, Mura, Muratara, Inhu, Inhil, Rohul, Rohil, Kuansing, Labura, Labusel, Paluta, Palas, Madina, Tapteng, Taput, Tapsel, Humbahas, Sergai, Nisel, Abdya, Pessel, Pasbar, Tubaba, Kukar, Kubar, Kutim, PPU, Mahulu, Kobar, Kotim, HSS, HST, HSU, Batola, Tanbu, Bolsel, Boltim, Bolmut, Sitaro, Minsel, Minut, Morut, Parimo, Konsel, Konut, Konkep, Koltim, Halsel, Halbar, Halut, Haltim, Halteng, Lobar, Loteng, Lotim, KLU, KSB, TTS, TTU, Mabar, Matim, Flotim, Yapen Waropen, Maluku Tenggara Barat, Toba Samosir, Polewali Mamasa, Bolaang Mangondow
`,
].flatMap((part) => items(part));
