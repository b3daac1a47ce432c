import {items, lines} from '../../language/data/gazetteer-table.js';

/**
 * Well-known people and things by what they are known for: members of one circle are wrong answers for one another.
 * Each line is a circle.
 */
export const peopleCircles: ReadonlyArray<readonly string[]> = lines(`
Soekarno, Soeharto, B.J. Habibie, Abdurrahman Wahid, Megawati Soekarnoputri, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto
Bung Karno, Bung Hatta, Bung Tomo, Bung Sjahrir
Mohammad Hatta, Adam Malik, Try Sutrisno, Hamzah Haz, Jusuf Kalla, Boediono, Ma'ruf Amin
Ki Hajar Dewantara, Mohammad Yamin, Sutan Sjahrir, Tan Malaka, Agus Salim, Wahid Hasyim, Soepomo, Tjokroaminoto, Mohammad Natsir
Pangeran Diponegoro, Sultan Hasanuddin, Tuanku Imam Bonjol, Cut Nyak Dien, Teuku Umar, Pattimura, Pangeran Antasari, Sisingamangaraja XII
George Washington, Abraham Lincoln, Franklin Roosevelt, Harry Truman, Dwight Eisenhower, John Kennedy, Richard Nixon, Jimmy Carter, Ronald Reagan, Bill Clinton, George Bush, Barack Obama
Saddam Hussein, Muammar Gaddafi, Bashar al-Assad, Hosni Mubarak, Hafez al-Assad, Zine El Abidine Ben Ali
Adolf Hitler, Benito Mussolini, Joseph Stalin, Francisco Franco, Winston Churchill, Charles de Gaulle
Vladimir Lenin, Joseph Stalin, Nikita Khrushchev, Leonid Brezhnev, Mikhail Gorbachev, Boris Yeltsin
Mahatma Gandhi, Nelson Mandela, Martin Luther King, Desmond Tutu, Aung San Suu Kyi, Dalai Lama, Jose Ramos-Horta
Albert Einstein, Isaac Newton, Galileo Galilei, Charles Darwin, Stephen Hawking, Marie Curie, Nikola Tesla, Niels Bohr
Paus Fransiskus, Paus Benediktus XVI, Paus Yohanes Paulus II, Paus Leo XIV, Paus Paulus VI
Fernando Alonso, Michael Schumacher, Kimi Raikkonen, Mika Hakkinen, Juan Pablo Montoya, Jenson Button, David Coulthard, Rubens Barrichello, Giancarlo Fisichella, Ralf Schumacher
Ayrton Senna, Alain Prost, Niki Lauda, Nelson Piquet, Nigel Mansell, James Hunt, Damon Hill
Lewis Hamilton, Sebastian Vettel, Max Verstappen, Charles Leclerc, Lando Norris, Nico Rosberg, Valtteri Bottas, Oscar Piastri, George Russell
Valentino Rossi, Marc Marquez, Jorge Lorenzo, Dani Pedrosa, Casey Stoner, Max Biaggi, Sete Gibernau, Fabio Quartararo, Francesco Bagnaia, Jorge Martin
Lionel Messi, Cristiano Ronaldo, Neymar, Kylian Mbappe, Erling Haaland, Luka Modric, Mohamed Salah, Robert Lewandowski, Kevin De Bruyne, Vinicius Junior
Ronaldinho, David Beckham, Zinedine Zidane, Thierry Henry, Andriy Shevchenko, Frank Lampard, Steven Gerrard, Wayne Rooney, Raul Gonzalez, Luis Figo, Michael Ballack
Pele, Diego Maradona, Johan Cruyff, Franz Beckenbauer, Michel Platini, Eusebio, Alfredo Di Stefano
Jose Mourinho, Arsene Wenger, Alex Ferguson, Pep Guardiola, Juergen Klopp, Carlo Ancelotti, Rafael Benitez, Fabio Capello, Thomas Tuchel, Mikel Arteta
Shin Tae-yong, Luis Milla, Alfred Riedl, Patrick Kluivert, Peter Withe, Ivan Kolev, Benny Dollo, Indra Sjafri
Taufik Hidayat, Sony Dwi Kuncoro, Simon Santoso, Hendrawan, Lin Dan, Lee Chong Wei, Peter Gade, Chen Hong, Bao Chunlai
Anthony Sinisuka Ginting, Jonatan Christie, Tommy Sugiarto, Viktor Axelsen, Kento Momota, Shi Yuqi, Chou Tien-chen
Susi Susanti, Maria Kristin, Mia Audina, Gregoria Mariska Tunjung, Fitriani, Lindaweni Fanetri, Adriyanti Firdasari
Liliyana Natsir, Greysia Polii, Apriyani Rahayu, Vita Marissa, Nova Widianto, Tontowi Ahmad, Hendra Setiawan, Markis Kido, Kevin Sanjaya Sukamuljo
Roger Federer, Rafael Nadal, Novak Djokovic, Andy Murray, Andre Agassi, Pete Sampras, Andy Roddick, Lleyton Hewitt, Carlos Alcaraz, Jannik Sinner, Marat Safin
Serena Williams, Venus Williams, Maria Sharapova, Kim Clijsters, Justine Henin, Lindsay Davenport, Naomi Osaka, Iga Swiatek, Amelie Mauresmo
Mike Tyson, Muhammad Ali, Evander Holyfield, Lennox Lewis, George Foreman, Joe Frazier, Chris John, Manny Pacquiao, Floyd Mayweather
Usain Bolt, Carl Lewis, Asafa Powell, Justin Gatlin, Maurice Greene, Lalu Muhammad Zohri, Mohamed Farah
Michael Jordan, LeBron James, Kobe Bryant, Shaquille O'Neal, Stephen Curry, Kevin Durant, Magic Johnson
Michael Jackson, Elvis Presley, Freddie Mercury, John Lennon, Paul McCartney, Mick Jagger, Bob Dylan, David Bowie
Madonna, Beyonce, Rihanna, Lady Gaga, Taylor Swift, Mariah Carey, Celine Dion, Whitney Houston, Britney Spears, Adele
Iwan Fals, Ebiet G. Ade, Chrisye, Rhoma Irama, Titiek Puspa, Broery Marantika, Ahmad Dhani, Bimbo
Agnez Mo, Raisa, Krisdayanti, Rossa, Titi DJ, Ruth Sahanaya, Isyana Sarasvati, Anggun, Bunga Citra Lestari
Affandi, Raden Saleh, Basuki Abdullah, S. Sudjojono, Hendra Gunawan, Dullah, Popo Iskandar
Pramoedya Ananta Toer, Chairil Anwar, W.S. Rendra, Taufiq Ismail, Goenawan Mohamad, Sutardji Calzoum Bachri, Sapardi Djoko Damono, Mochtar Lubis
Bill Gates, Steve Jobs, Mark Zuckerberg, Jeff Bezos, Elon Musk, Larry Page, Tim Cook, Warren Buffett, Sundar Pichai
Osama bin Laden, Ayman al-Zawahiri, Abu Musab al-Zarqawi, Mullah Omar, Abu Bakr al-Baghdadi
Ratu Elizabeth II, Raja Charles III, Pangeran Philip, Pangeran William, Pangeran Harry, Putri Diana
`).map(items);

/** Titles and things by class. */
export const thingCircles: ReadonlyArray<readonly string[]> = lines(`
Rafflesia arnoldii, Amorphophallus titanum, Nepenthes rajah, Phalaenopsis amabilis, Santalum album, Eusideroxylon zwageri, Jasminum sambac, Tectona grandis, Shorea leprosula, Aquilaria malaccensis, Oryza sativa, Zea mays
Panthera tigris, Rhinoceros sondaicus, Pongo abelii, Varanus komodoensis, Elephas maximus, Macaca nigra, Helarctos malayanus, Tarsius tarsier, Nasalis larvatus, Bubalus depressicornis, Babyrousa celebensis, Nycticebus javanicus
Nisaetus bartelsi, Leucopsar rothschildi, Buceros rhinoceros, Macrocephalon maleo, Cacatua galerita, Paradisaea apoda, Casuarius casuarius
Aedes aegypti, Anopheles sundaicus, Culex quinquefasciatus, Aedes albopictus, Anopheles maculatus
Chelonia mydas, Eretmochelys imbricata, Dermochelys coriacea, Lepidochelys olivacea, Caretta caretta
Kota Kembang, Kota Hujan, Kota Pahlawan, Kota Pelajar, Kota Apel, Kota Lumpia, Kota Gudeg, Kota Batik, Kota Seribu Sungai
Negeri Sakura, Negeri Ginseng, Negeri Tirai Bambu, Negeri Paman Sam, Negeri Gajah Putih, Negeri Kincir Angin, Negeri Jiran, Negeri Kanguru
Bumi Cenderawasih, Bumi Lancang Kuning, Bumi Sriwijaya, Bumi Serambi Mekah, Bumi Anoa, Bumi Gora
Laskar Pelangi, Ada Apa dengan Cinta, Ayat-ayat Cinta, Dilan 1990, Petualangan Sherina, Habibie dan Ainun, Daun di Atas Bantal
Bumi Manusia, Siti Nurbaya, Salah Asuhan, Ronggeng Dukuh Paruk, Laut Bercerita, Layar Terkembang, Atheis
Indonesia Raya, Rayuan Pulau Kelapa, Bagimu Negeri, Garuda Pancasila, Berkibarlah Benderaku, Tanah Airku
bahasa Inggris, bahasa Arab, bahasa Mandarin, bahasa Jepang, bahasa Prancis, bahasa Belanda, bahasa Jerman, bahasa Spanyol
rupiah, ringgit, baht, peso, yen, yuan, won, dolar
malaria, demam berdarah, tuberkulosis, kolera, campak, difteri, rabies, tifus, hepatitis
jagung, kedelai, kacang tanah, ubi kayu, gandum, sorgum, kentang
nikel, bauksit, timah, tembaga, emas, batu bara, bijih besi
`).map(items);

/** Events by class. */
export const eventCircles: ReadonlyArray<readonly string[]> = lines(`
Hari Kemerdekaan, Hari Pahlawan, Hari Kemenangan, Hari Pembebasan, Hari Persatuan, Hari Revolusi, Hari Konstitusi, Hari Pendirian
Hari Persahabatan, Hari Perdamaian, Hari Kebudayaan, Hari Kebebasan, Hari Persaudaraan, Hari Peringatan
Hari Kebangkitan Nasional, Hari Pendidikan Nasional, Hari Kesehatan Nasional, Hari Guru Nasional, Hari Batik Nasional, Hari Olahraga Nasional, Hari Santri Nasional, Hari Anak Nasional, Hari Pers Nasional, Hari Koperasi Nasional
Hari Kartini, Hari Ibu, Hari Buruh, Hari Pahlawan, Hari Guru, Hari Ayah
Hari Lingkungan Hidup Sedunia, Hari Kesehatan Sedunia, Hari Air Sedunia, Hari Laut Sedunia, Hari Pangan Sedunia, Hari Pengungsi Sedunia, Hari AIDS Sedunia, Hari Tanpa Tembakau Sedunia
Idul Fitri, Idul Adha, Natal, Nyepi, Waisak, Imlek, Paskah, Maulid Nabi, Isra Mikraj
Ramadan, Syawal, Muharam, Zulhijah, Rajab, Syakban
Perang Dunia I, Perang Dunia II, Perang Dingin, Perang Korea, Perang Vietnam, Perang Teluk, Perang Falkland, Perang Yom Kippur, Perang Enam Hari, Perang Bosnia, Perang Saudara Suriah
Perang Diponegoro, Perang Padri, Perang Aceh, Perang Puputan, Perang Banjar, Perang Makassar
Piala Dunia, Piala Eropa, Piala Asia, Piala Afrika, Copa America, Piala Konfederasi, Piala Emas
Piala AFF, Piala Asia, Piala Dunia, Piala Presiden, Piala Indonesia, Piala Merdeka, Piala Menpora
Liga Champions, Liga Europa, Liga Konferensi, Piala Super Eropa, Piala Dunia Antarklub
Liga Inggris, Liga Spanyol, Liga Italia, Liga Jerman, Liga Prancis, Liga Belanda, Liga Portugal
Liga 1, Liga 2, Liga 3, Liga Super Indonesia, Liga Djarum, Copa Dji Sam Soe
Premier League, La Liga, Serie A, Bundesliga, Ligue 1, Eredivisie
Piala FA, Piala Liga Inggris, Community Shield, Piala Raja, Coppa Italia, DFB-Pokal
Olimpiade, Asian Games, SEA Games, Pekan Olahraga Nasional, Islamic Solidarity Games, Universiade, Paralimpiade, Asian Para Games
Olimpiade Sydney, Olimpiade Athena, Olimpiade Beijing, Olimpiade London, Olimpiade Tokyo, Olimpiade Paris, Olimpiade Atlanta, Olimpiade Barcelona
Piala Thomas, Piala Uber, Piala Sudirman, All England, Indonesia Open, Malaysia Open, Kejuaraan Dunia
Wimbledon, US Open, French Open, Australian Open, Indian Wells, ATP Finals, Piala Davis, Piala Fed
MotoGP, Formula 1, Formula E, Superbike, Reli Dakar, NASCAR, Moto2
Topan Katrina, Topan Rita, Topan Wilma, Topan Ivan, Topan Andrew, Topan Dennis, Topan Mitch
Topan Haiyan, Topan Khanun, Topan Damrey, Topan Nabi, Topan Mangkhut, Topan Hagibis, Topan Talim
Badai Katrina, Badai Rita, Badai Wilma, Badai Sandy, Badai Irma, Badai Harvey, Badai Ian
Konferensi Asia Afrika, Konferensi Meja Bundar, Konferensi Malino, Konferensi Jenewa, Konferensi San Francisco
Konferensi Meja Bundar, Perjanjian Linggajati, Perjanjian Renville, Perjanjian Roem-Roijen, Persetujuan New York
Sumpah Pemuda, Proklamasi Kemerdekaan, Kebangkitan Nasional, Serangan Umum 1 Maret, Bandung Lautan Api, Pertempuran Surabaya
KTT ASEAN, KTT G20, KTT APEC, KTT BRICS, KTT G7, KTT Iklim, KTT Nonblok
Pemilihan Presiden, Pemilihan Legislatif, Pemilihan Gubernur, Pemilihan Bupati, Pemilihan Wali Kota, Pemilihan Kepala Desa
Pemilu, Pilpres, Pilkada, Pileg, Pilgub, Pilwalkot
Oscar, Grammy Awards, Golden Globe, Emmy Awards, BAFTA, MTV Awards
Festival Film Cannes, Festival Film Berlin, Festival Film Venesia, Festival Film Toronto, Festival Film Busan, Festival Film Indonesia
Festival Danau Sentani, Festival Krakatau, Festival Lembah Baliem, Festival Erau, Festival Tabot, Festival Danau Toba, Festival Sungai Barito, Festival Pesona Bahari, Festival Teluk Jailolo, Festival Bunga Tomohon
Kejuaraan Dunia, Kejuaraan Asia, Kejuaraan Nasional, Kejuaraan Eropa, Kejuaraan Asia Tenggara
Gempa Aceh, Gempa Yogyakarta, Gempa Padang, Gempa Palu, Gempa Lombok, Gempa Cianjur
Tsunami Aceh, Tsunami Pangandaran, Tsunami Mentawai, Tsunami Selat Sunda, Tsunami Palu
Operasi Lilin, Operasi Ketupat, Operasi Zebra, Operasi Patuh, Operasi Keselamatan, Operasi Tinombala, Operasi Camar Maleo
Tragedi Kanjuruhan, Tragedi Trisakti, Tragedi Semanggi, Tragedi Mina, Tragedi Bintaro
Muktamar, Musyawarah Nasional, Rapat Kerja Nasional, Kongres, Konferensi Nasional
`).map(items);
