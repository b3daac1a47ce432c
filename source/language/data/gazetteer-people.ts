import {items, words} from './gazetteer-table.js';

/** Given names and family or clan names common in Indonesia and in foreign news: evidence that a run of capitals is a person. */
export const personNames: readonly string[] = [
	// Well known everywhere in the news, of all origins
	`
Abdul Angel Dara Asa Abdullah Abdurrahman Abdurahman Abi Abidin Abimanyu Achmad Ade Adhi Adi Adinda Aditya Adnan Adrian Afif Agnes Agung Agus Agustina Agustinus Ahmad Aida Airlangga Aisyah Ajeng Akbar Akhmad Alamsyah Alex
Alexander Alfian Alfred Ali Alif Alim Alwi Amalia Amanda Amelia Amien Amin Aminah Amir Amran Ana Anang Anas Andhika Andi Andika Andre Andreas Andri Andriani Angga Anggraini Anggun Ani Anies Anis Anisa Anita Annisa Antasari Anton
Antonius Anwar Aprilia Ardi Ardian Ardiansyah Ari Arief Arif Arifin Arip Aris Arman Arsyad Arya Asep Asmara Asri Astuti Aulia Ayu Azhar Aziz Azis Azwar Bachtiar Badrodin Badrun Bagas Bagus Baharuddin Bahlil Bahri Bakri Bakrie
Bambang Basaria Basarah Basri Basuki Batubara Bayu Benny Beny Bima Bintang Boediono Budhi Budi Budiarto Budiman Budiono Buhari Burhan Burhanuddin Busyro Cahya Cahyadi Cahyo Cahyono Candra Chaerul Chairul Chandra Citra Dadan Dadang
Dahlan Dani Daniel Darmawan Darmin Darwin David Dedi Dedy Deddy Deni Denny Deny Desi Desy Dewa Dewi Dharma Diah Dian Dicky Didi Didik Didin Dimas Dina Dini Dino Dita Djoko Dodi Doni Donny Dwi Dyah Edhy Edi Eddy Edwin Edy Effendi
Effendy Efendi Eka Eko Elsa Emil Endah Endang Endro Enggartiasto Eni Erick Erlangga Erna Ernawati Erwin Eva Evi Fachri Fadel Fadhil Fadhilah Fadil Fadli Fadlan Fahmi Fahri Fahrul Faisal Faizal Fajar Faisol Farhan Farid Farida
Fathul Fatimah Fatmawati Fauzan Fauzi Fauziah Febri Febrian Febriansyah Febriyanti Fendi Ferdi Ferdinand Ferdy Ferry Feri Firdaus Firli Firman Firmansyah Fitri Fitria Fitriani Fransiskus Fredy Fuad Galih Gandi Ganjar Gatot Gede
Gilang Gita Gunadi Gunawan Guntur Gusti Gustiawan Habib Habibie Hadi Hadianto Hafid Hafidz Hafiz Hakim Halim Hamdan Hamid Hamka Hamza Hamzah Handayani Handoko Hani Hanafi Hanif Hanum Hardi Hari Hariadi Hariyadi Hariyanto Harjono
Haris Harso Hartanto Hartarto Hartati Hartono Haryanto Haryono Hary Harry Hasan Hasanah Hasanuddin Hasbi Hasbullah Hasib Hasto Hasyim Hatta Hendra Hendrawan Hendri Hendro Hendropriyono Heni Heri Herlambang Herlina Herman
Hermansyah Hermawan Hermanto Heru Herry Hery Hidayat Hidayati Hidayatullah Hilman Hotman Husein Husni Husnul Hussein Iba Ibnu Ibrahim Ida Idham Idris Idrus Ignasius Ignatius Ika Ikhsan Ikhwan Ilham Ilyas Imam Iman Imron Inayah
Indah Indar Indra Indrajit Indrawan Indrawati Indriani Indriyani Ine Intan Iqbal Ira Irawan Irawati Irfan Irma Irman Irwan Irwansyah Irwanto Isa Ismail Isnaini Isran Istiqomah Iswanto Iwan Iwin Jamal Jamaludin Jamaluddin Janner
Jaya Jazilul Jefri Jeffry Jero Jimly Joko Jokowi Johan Johanes Johannes Johnny Joni Jonny Juanda Julia Juliari Juliana Julianto Jusuf Junaedi Junaidi Kadek Kadir Kamal Kamaruddin Karim Karni Kartika Kartini Kasim Ketut Khairul
Khalid Khofifah Khoirul Kholil Komang Komarudin Kristian Kristiani Kristianto Krisna Krisnandi Kuncoro Kurnia Kurniadi Kurniasih Kurniawan Kurniawati Kusnadi Kusuma Kusumo Kwik Laksana Laksono Laode Laoly Latief Latif Lestari Lia
Liliana Lilis Lina Linda Lisa Listyo Lukman Luhut Lusi Lutfi Luthfi Luthfie Made Mahendra Mahfud Mahfudz Mahmud Maimun Makarim Malik Mangku Marcus Maria Mariana Marlina Marsudi Marthen Martin Marwan Marzuki Maruarar Marwoto
Masduki Masinton Maulana Mega Megawati Meutya Mia Miftah Misbah Mochamad Mochammad Moeldoko Moerdiono Moh Mohamad Mohammad Monoarfa Muchtar Muhadjir Muhaimin Muhamad Muhammad Mukhlis Mukti Mulya Mulyadi Mulyana Mulyani Mulyono
Munandar Munir Murni Mursid Musa Muslim Mustafa Mustofa Mutia Nadia Nadiem Najwa Nana Nanang Nanda Nandang Nano Nasir Nasrullah Nasution Natalius Naufal Nazar Nazaruddin Neneng Neni Ngurah Nia Niken Nina Nining Nita Nizar Noer
Nova Novanto Novel Novi Novita Noviana Nugraha Nugroho Nuh Nur Nuraini Nurdin Nurhadi Nurhayati Nuri Nurlaela Nurmantyo Nurul Nyoman Okta Oktavia Oktavian Panjaitan Paloh Parlindungan Patria Permadi Permana Permata Philip Pohan
Prabowo Pramono Pranowo Prasetya Prasetyo Pratama Pratikno Pratiwi Pribadi Prihadi Priyanto Priyono Purnama Purnomo Purwadi Purwanto Purwati Puspa Puspita Puspitasari Putra Putri Putu Puan Rachman Rachmat Rachmawati Raditya Raden
Radjasa Rafi Rafli Raharjo Rahardja Rahardjo Rahayu Rahma Rahmad Rahman Rahmat Rahmawati Rajasa Raka Ramadan Ramadhan Ramadhani Ramdani Rana Rangga Rani Rasyid Ratih Ratna Ratu Ratnasari Razak Rendi Rendra Reni Renny Restu Retno
Reza Rezky Rian Rianto Ricky Ridha Ridho Ridwan Rieke Rifai Rifqi Rika Rina Rini Rinto Riri Risa Riski Risma Riswanto Ritonga Riyadi Riyanto Riza Rizal Rizieq Rizka Rizki Rizky Rocky Rohman Romi Romli Roni Ronny Rosa Rosan
Rosdiana Roslan Ruben Rudi Rudiantara Rudy Ruhut Rukmana Rusdi Ruslan Rustam Ryan Sadikin Safitri Safrizal Saiful Saifuddin Said Salahuddin Saleh Salim Salma Salman Samad Samsul Samsudin Sandi Sandiaga Sandra Sandy Sanusi Saputra
Saputri Saputro Sari Sarwo Satria Satrio Satya Sekar Sembiring Septian Setia Setiadi Setiawan Setiawati Setiono Setya Setyawan Setyo Setyowati Shinta Sigit Sihombing Silaban Silalahi Silvia Simanjuntak Simatupang Simbolon Sinaga
Sinta Siregar Siswanto Siswoyo Siti Sitompul Sitorus Situmorang Slamet Soedarmo Soedirman Soeharto Soekarno Soekarnoputri Soemarno Soeripto Sofyan Solihin Sony Sri Stefanus Subagyo Subandi Subekti Subianto Sucipto Sudarmadi
Sudarsono Sudarto Sudirman Sudjatmiko Sudrajat Sugeng Sugiarto Sugianto Sugiharto Sugiyanto Sugiyono Suharto Suhardi Suhartono Suhendar Suhendra Suherman Sujatmiko Sukandar Sukardi Sukarno Sukarnoputri Sukma Sulaeman Sulaiman
Sulistyo Sulistiyo Sumarni Sumarno Sumarsono Sumiati Sumarwan Sunarto Sunaryo Suparman Suparno Supratman Supriadi Supriyadi Supriyanto Supriatna Surya Suryadi Suryana Suryani Suryanto Suryo Susan Susanti Susanto Susi Susilawati
Susilo Suswono Sutanto Sutarman Sutisna Sutopo Sutrisno Suwandi Suwarno Suyanto Suyono Syafii Syafruddin Syafrudin Syah Syahrial Syahrini Syahrul Syaiful Syamsuddin Syamsul Syarif Syarifuddin Syukur Taufan Taufik Taufiq Tasdi
Teddy Tedy Tedjo Teguh Tejo Teten Teuku Thohir Tika Tina Titi Titiek Tito Tjahjo Tjandra Tjokro Tohari Tomi Tommy Toni Tony Totok Tri Trihatmodjo Trisno Tubagus Tumpak Tuti Ucok Ujang Umar Utami Utari Utomo Uno Vera Vero Vina Vivi
Wahid Wahidin Wahyu Wahyudi Wahyuni Wahyono Wardana Wardani Wardhana Wardoyo Waseso Wati Wawan Wayan Wibawa Wibisono Wibowo Wicaksono Wida Widi Widia Widjaja Widjojanto Widjajanto Widodo Widya Widyastuti Wijaya Wijayanto Wijayanti
Winarno Winata Wira Wiranto Wirawan Wisnu Wiwin Wulan Wulandari Yadi Yahya Yamin Yana Yani Yanti Yanto Yanuar Yasin Yasonna Yayan Yayuk Yenny Yogi Yohana Yohanes Yosef Yoseph Yosua Yudha Yudhi Yudhoyono Yudi Yudianto Yudo Yuli
Yulia Yuliana Yulianti Yulianto Yuliati Yulius Yuni Yuniarti Yunita Yunus Yuri Yusril Yusron Yusuf Yuswanto Zahra Zain Zainal Zainuddin Zainudin Zaki Zon Zulfikar Zulkarnain Zulkifli Hutabarat Hutagalung Hutapea Hutasoit Hutauruk
Lubis Harahap Rangkuti Manurung Marpaung Napitupulu Nababan Nainggolan Pandjaitan Pardede Pasaribu Purba Saragih Sianturi Sibarani Sibuea Sidabutar Sihotang Sihite Simarmata Simamora Sinambela Siringoringo Sirait Sitanggang Sitepu
Tambunan Tampubolon Tarigan Ginting Karo-karo Tobing Lumbantobing Lumban Barus Kaban Gultom Hasibuan Daulay Dalimunthe Rambe Tanjung Tandjung Koto Piliang Chaniago Caniago Sikumbang Kalla Pattimura Pattiasina Latuconsina Wenas
Mandagi Manoppo Mamoto Lumentut Rompas Runtuwene Sondakh Supit Tumbelaka Waworuntu Walanda Maramis Ratulangi Kawilarang Mangindaan Sarundajang Dondokambey Pandeiroot Tahalele Matulessy Leimena Siahaya Sahetapy Salossa Wanggai
Suebu Enembe Wenda Kogoya Tabuni Wonda Rumbiak Numberi Kambu Kambuaya Bonay Ohee Pigai Haluk Telenggen Murib Bobby Gibran Kaesang Iriana Selvi Kahiyang Mangarai Laiskodat Lebu Ahok SBY Gus Cak Aher Ical Bung Karno Sjahrir Natsir
Gajah Diponegoro Cut Meutia Dien Jenny Rachel Raffi Nagita Ayana Luna Ariel Agnez Isyana Raisa Afgan Tulus Rossa Krisdayanti Inul Sastro Nicholas Rahadian Iko Uwais Joe Taslim Nikita Mirzani Corbuzier Baim Prilly Anya Atta Aurel
Lesti Kejora Billar Vidi Shihab Rhoma Irama Adam Alan Albert Alejandro Alfonso Alice Allan Amy Andrea Andrew Andy Angela Angelina Ann Anna Anne Annie Anthony Antonio Arnold Arthur Barack Barbara Ben Benjamin Bernard Bernie Bill
Bob Boris Brad Brandon Brian Bruce Bruno Carl Carla Carlo Carlos Caroline Catherine Charles Charlie Chris Christian Christina Christine Christopher Claudia Cristiano Cristina Dan Dave Dean Deborah Dennis Diego Dick Dmitry Dominic
Donald Douglas Edward Elena Eli Elizabeth Ellen Emily Emma Emmanuel Eric Ernest Evan Federico Fernando Fidel Francis Francisco Francois François Frank Franklin Fred Gabriel Gary Gavin Geoff George Gerald Gerard Giorgio Giovanni
Glenn Gordon Graham Grant Greg Gregory Guillermo Harold Harrison Harvey Helen Henry Hillary Howard Hugo Hugh Ian Isaac Ivan Ivanka Jack Jackson Jacob Jacques Jake James Jamie Jan Jane Janet Jared Jason Jay Jean Jeff Jennifer Jens
Jeremy Jerome Jerry Jesse Jessica Jim Jimmy Joan John Johnson Jon Jonathan Jones Jordan Jorge Jose José Joseph Joshua Juan Judith Julian Julie Karen Karl Kate Katherine Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren
Laurent Lee Leo Leon Leonard Lewis Liam Lionel Liz Lloyd Louis Luca Lucas Lucy Luis Luke Lula Marc Marco Marcelo Margaret Mario Mark Marie Marion Matt Matteo Matthew Maurice Max Megan Melania Michael Michel Michelle Miguel Mike
Mikhail Mitch Mitchell Nancy Neil Nelson Nicolas Nicole Nigel Nikki Nikolai Noah Oleg Oliver Olivia Oscar Owen Pablo Pamela Pat Patricia Patrick Paul Paula Pedro Peter Phil Pierre Ralph Raul Ray Raymond Rebecca Recep Rex Ricardo
Richard Rishi Rob Robert Roberto Robin Rod Rodrigo Roger Roland Ron Ronald Ronaldo Rose Roy Rudolf Rupert Russell Ruth Sam Samantha Samuel Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Sheila Simon Sofia Sonia Stephen Steve
Steven Stuart Sue Taylor Ted Teresa Theresa Thomas Tim Timothy Todd Tom Tyler Valentina Vanessa Victor Victoria Vincent Vladimir Volodymyr Walter Warren Wayne Wendy William Wilson Xavier Yevgeny Trump Biden Obama Clinton Bush
Harris Pence Pompeo Blinken Rubio Vance Kerry Powell Rumsfeld Rice Putin Medvedev Lavrov Shoigu Peskov Zelensky Zelenskyy Erdogan Netanyahu Abbas Arafat Assad Khamenei Rouhani Ahmadinejad Raisi Macron Sarkozy Hollande Merkel
Scholz Cameron Blair Thatcher Sunak Starmer Truss Brown Corbyn Modi Gandhi Singh Sharif Khan Bhutto Musharraf Xi Jinping Li Keqiang Wang Yi Hu Jintao Wen Jiabao Deng Mao Zedong Zhou Zhang Chen Liu Yang Huang Zhao Wu Xu Sun Zhu Ma
Lin Jong Un Jong-un Il Sung Jong-il Moon Jae Jae-in Yoon Suk Yeol Park Geun-hye Myung-bak Choi Jung Kang Cho Abe Shinzo Kishida Fumio Suga Ishiba Koizumi Aso Tanaka Suzuki Yamamoto Sato Watanabe Ito Nakamura Kobayashi Takahashi
Mahathir Najib Muhyiddin Badawi Hsien Loong Kuan Yew Goh Thaksin Shinawatra Yingluck Prayuth Srettha Duterte Marcos Aquino Arroyo Hun Sen Nguyen Tran Pham Aung San Suu Kyi Hlaing Xanana Gusmao Ramos Horta Albanese Morrison
Turnbull Gillard Rudd Ardern Mandela Mugabe Zuma Ramaphosa Kagame Sisi Mursi Morsi Mubarak Gaddafi Khadafi Qadhafi Saddam Mohammed Mohamed Mahmoud Hassan Hosni Karzai Ghani Castro Chavez Maduro Bolsonaro Silva Milei Trudeau
Guterres Annan Tedros Soros Buffett Gates Musk Bezos Zuckerberg Jobs Murdoch Messi Neymar Mbappe Mbappé Haaland Salah Kane Bale Rooney Beckham Pele Maradona Zidane Guardiola Mourinho Ferguson Klopp Ancelotti Wenger Conte Tuchel
Arteta Pochettino Hazard Modric Benzema Iniesta Xavi Pique Suarez Griezmann Pogba Lukaku Sterling Rashford Federer Nadal Djokovic Serena Williams Hamilton Verstappen Rossi Marquez Lorenzo Bagnaia Quartararo Vettel Shin Tae-yong
Kluivert Riedl Milla Gideon Sanjaya Jonatan Christie Greysia Apriyani Liliyana Tontowi Smith Miller Davis Anderson Moore Thompson White Clark Robinson Walker Young Allen King Wright Hill Green Baker Adams Carter Roberts Turner
Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Cooper Reed Bailey Bell Gomez Ward Cox Diaz Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Foster Sanders Ross Morales Sullivan Ortiz
Cruz Lopez Gonzalez Rodriguez Garcia Martinez Hernandez Perez Sanchez Ramirez Torres Flores Rivera Fernandez Mendes Costa Santos Oliveira Pereira Muller Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Hoffmann Koch
Richter Klein Wolf Schroeder Jansen Berg Bakker Visser Hansen Larsen Olsen Nielsen Jensen Andersson Johansson Lindberg Ivanov Petrov Popov Smirnov Kozlov Dubois Bianchi Ferrari Esposito Cohen Levy Katz Goldberg Friedman Rabin
Sharon Peres Barak Olmert Lieberman Gantz
`,
	// Java and all Indonesia: men
	`
Abimayu Adhitya Adiguna Adipura Adiwijaya Adiyanto Agustian Agustiono Akmal Alfiansyah Alvin Ambarwati Anggara Anggoro Anggriawan Anindito Anindya Anom Antok Anung Aprianto Apriyadi Apriyanto Arbi Ardhana Ardhi Ardhianto Ardianto
Ardiyanto Argo Arianto Ariawan Ariestya Arifianto Arifudin Ario Ariyanto Arsjad Aryanto Aryo Ashari Asmoro Asrofi Asrul Asyari Atmadja Atmaja Atmodjo Atmojo Awaluddin Awaludin Azrul Azwan Baskara Baskoro Basori Bawono Bayuaji
Bhakti Bhirawa Bimantoro Bimo Bondan Bowo Broto Budhiarto Budianto Budiarso Budiarti Budiastuti Budihardjo Budiharto Budijanto Budisantoso Budisatrio Budiwan Budiyanto Budyanto Cahyani Cahyaningsih Cahyanti Cahyanto Cecep Cokro
Dalijo Damanhuri Damar Danar Danu Danuarta Danurwindo Darmadi Darmanto Darmono Darsono Darto Daruri Darusman Daryanto Daryono Daus Dedik Denis Desta Dewantara Dewanto Dhani Dharmawan Dhimas Dicki Dika Dirgantoro Djarot Djatmiko
Djoni Djuanda Djumadi Djunaedi Djunaidi Dody Donni Dony Dudung Dumadi Dwianto Dwiki Dwipayana Dwiyanto Edo Edris Ekawati Eki Endra Endri Endriartono Engkus Erfan Erik Ersa Eryanto Estu Fachruddin Fachrudin Fachrul Fahrizal
Fahruddin Fahrudin Faris Fathoni Fathur Fathurrahman Fatkhur Fatoni Ferdian Ferdiansyah Ferdinandus Fikri Fitra Fitrianto Fitriyanto Gandung Gesang Ghufron Ginanjar Giri Giyanto Gufron Gunarso Gunarto Guritno Gurnito Hadiwijaya
Hadiwinata Hadiyanto Hafidh Hambali Hanafiah Handaru Handi Handono Handoyo Hanung Hapsari Hapsoro Harijanto Harimurti Haritsyah Harjanto Harjito Harjo Harmoko Harsono Hartini Hartoyo Harun Haruna Haryadi Haryati Haryo Haryoto
Hasri Hastuti Haykal Hendarji Hendarman Hendarto Hendi Hendrar Hendrianto Hendrik Hendriyanto Hendropriono Hendy Herawan Herawati Herdian Herdiansyah Herianto Heriyanto Herjuno Herlan Hermono Hernowo Heryanto Heryawan Himawan
Hisyam Ibnul Ichsan Ichwan Ihsan Ihza Ikbal Ilman Imaduddin Imanuddin Imanuel Imawan Imran Indarti Indarto Indaryanto Indiarto Indratno Indriati Indroyono Irham Irianto Iriawan Irjan Irsan Irsyad Isdianto Isdiyanto Ishak Ishaq
Iskandar Ismanto Ismono Ismoyo Istanto Iswahyudi Isworo Iwanto Jaelani Jailani Jarot Jarwo Jatmiko Jauhari Jayadi Joewono Juhari Jumadi Jumhur Jumiati Jumono Junianto Jupri Juwari Juwono Kadarsih Kamdani Kamil Karyadi Karyanto
Karyono Kasdi Kasiyanto Kasmadi Kasmin Kasno Katon Khaerudin Khairuddin Khairudin Khairunnisa Khamid Khoiri Khoiruddin Khoirudin Khoirunnisa Kholid Kholis Koesmayadi Koesnadi Koesoemo Koeswara Krisdianto Krishna Krismanto Krisnadi
Krisnamukti Kuntadi Kuntjoro Kunto Kuntoro Kurniasari Kusdiantoro Kusmana Kusmayadi Kusnan Kusnandar Kusnanto Kusno Kustanto Kustiawan Kuswandi Kuswanto Kuswara Laksmana Laksmi Legowo Leksono Lesmana Listiyono Listyanto Listyarti
Luki Lukito Lukmanul Ma'ruf Machfud Machmud Madjid Madyo Mahardhika Mahardika Mahendro Mahmudi Mahmudin Maksum Maman Mangkusubroto Mangoenprawiro Mangunkusumo Manshur Mansur Mansyur Mardani Mardianto Mardiono Mardiyanto Mardiyono
Marjono Marjuki Marsono Martono Martowardojo Martoyo Maruf Maryadi Maryanto Maryati Maryono Mas'ud Masdar Masrur Mastur Masykur Mawardi Meidyatama Miftahudin Miftahul Miftakhul Misbahul Misbakhun Mistar Mochtar Moechtar Moedjiono
Moehammad Moenir Moerdijat Moerdoko Moestopo Muarif Mubarok Muchlas Muchlis Muchsin Mudjiono Mudzakir Mughni Muhajir Muhdi Muhid Muhith Muhlis Muhsin Muhtadi Muhtarom Mujahid Mujib Mujiono Mujiyono Mukhtar Muliadi Muliana Muliawan
Mulyadin Mulyanto Mulyasari Mulyati Mulyawan Mundzir Muntaha Murdiono Murdiyanto Murdoko Murtadho Murtadlo Murtono Muryanto Muslih Mustakim Mustaqim Musthofa Musyafa Muttaqin Muzadi Muzakir Muzakki Muzani Nabil Nadjib Najamuddin
Najamudin Nandito Nasaruddin Nasarudin Nashir Nasihin Nasruddin Nasrudin Nasrul Nawawi Ngabalin Ngadiman Ngadino Ngadiyono Nizam Nizamuddin Noegroho Noor Norman Notodiningrat Notonegoro Novianto Noviyanto Nugrahanto Nugraheni
Nuhidayat Nurachman Nuraeni Nurahman Nurcahyanti Nurcahyo Nurcholish Nurdiana Nurdiansyah Nurhasan Nurhasanah Nurhidayat Nurhidayati Nurjaman Nurjanah Nurkholis Nurohman Nurokhman Nursalim Nurwahid Nurwanto Nuryadi Nuryanto
Nuryati Nuswantoro Oentarto Oesman Oetomo Otto Padmo Paijo Paiman Paimin Pambudi Pangestu Panji Panuntun Pardi Parjo Parman Partono Partoyo Prabawa Prabawati Pradana Pradipta Pradipto Prajogo Prakasa Prakosa Prakoso Pramana
Pramudita Pramudito Pramudya Pramusinto Pranadipa Pranoto Prapto Prasetia Prasetijo Prasetiyo Prasetyantoko Prasetyono Prasojo Prastowo Prastyo Pratomo Prawira Prawiro Prayitno Prayoga Prayogi Prayogo Priambada Priambodo
Prihantoro Prihartono Prijanto Prijono Priyadi Priyambodo Priyatna Priyatno Priyo Probosutedjo Puguh Pujianto Pujiastuti Pujiono Pujiyanto Pujiyono Purbaya Purboyo Purnawan Purwadhi Purwaningsih Purwantoro Purwoko Purwono
Purwosusilo Puspayoga Puspitaningrum Puspito Puspoyo Qodari Qomari Qomaruddin Rachmadi Rachmadian Rachmanto Rafael Rafly Rahadi Rahardian Raharja Rahmadhani Rahmadi Rahmani Rahmanto Rajab Ramdan Ramdhan Ramdhani Ramlan Ramli Ranu
Rasid Rasjid Rasmadi Rastra Ratno Rejo Respati Ridlo Rido Ridwansyah Rifki Rijal Rijanto Rinaldi Rinaldy Risdianto Rismanto Rismawan Rispandi Ristanto Riswandi Riyadin Riyono Rizaldi Rizqi Rofik Rofiq Rohadi Rohim Rohimat Rohmad
Rohmadi Rohmat Rois Rokhmad Rokhmat Rokhmin Romadhon Romadhoni Romahurmuziy Ronggo Rosidi Rosidin Rosyid Rosyidi Rozak Rozaq Rozikin Rubiyanto Rudianto Rudito Rudiyanto Rudolfus Ruhiyat Rukmanto Rukminto Rusdianto Rusdiyanto Rusdy
Rusli Rusmana Rusmanto Rusmin Rustandi Rustono Ruswandi Ruswanto Sabaruddin Sabarudin Sabri Sachrudin Sachsuddin Sadewa Sadewo Sadiman Sadino Sadli Safaruddin Safarudin Safei Safii Safruddin Safrudin Saharuddin Saharudin Sahid
Sahroni Sahrul Salahudin Salamun Salehudin Samekto Samidi Samiyono Samodra Samsuddin Samsuri Samudro Sanjoyo Santosa Santoso Sapta Sapto Saptoadi Saptono Sardi Sardjito Sardjono Sarjito Sarjono Sarmidi Sarono Sartono Sarwono
Sasongko Sastroamidjojo Sastrowardoyo Satriawan Satrijo Satriyo Satrya Satyagraha Sayuti Sedyono Seno Senoaji Setiadji Setiaji Setianingsih Setianto Setiyono Seto Setyabudi Setyadi Setyaningsih Setyanovanto Setyanto Setyono
Setyorini Shodiq Sidarto Siddik Siddiq Sidharta Sidiq Sidqi Simanungkalit Singgih Sirajuddin Sirojudin Siswadi Siswandi Siswono Sjafrie Sjafruddin Sjamsoeddin Sjamsul Sjarifuddin Soebagio Soebandrio Soebroto Soedarso Soedarsono
Soedibjo Soedibyo Soedjatmoko Soedjono Soegeng Soegiarto Soegiharto Soehardi Soehartono Soejono Soekamto Soekardi Soekarwo Soelaeman Soelarso Soelistyo Soemantri Soemarsono Soemitro Soenarko Soenarto Soenaryo Soepeno Soepomo
Soeprapto Soerjadi Soerjanto Soeroso Soerya Soesatyo Soesilo Soetardjo Soetomo Soetrisno Soewandi Soewarno Solahuddin Solahudin Soleh Solihuddin Subagio Subagja Subakti Subarjo Subechi Subhan Subhi Subijanto Subiyakto Subiyanto
Subkhan Subroto Sucahyo Suciati Sudarmaji Sudarmanto Sudarmo Sudarmono Sudarwati Sudaryanto Sudaryono Sudding Sudewo Sudiarto Sudibyo Sudiyono Sudjana Sudjiwo Sudono Sudradjat Sudrajad Sufmi Sugandi Sugiana Sugiarta Sugiarti
Sugihartono Sugiri Sugiyarto Sugondo Suhaedi Suhaili Suhaimi Suhajar Suhana Suhanda Suharjo Suharmono Suharno Suharso Suharti Suhartini Suharyadi Suharyanto Suharyono Suhud Sujadi Sujana Sujanarko Sujarwanto Sujarwo Sujito Sujiwo
Sujono Sukamdani Sukamta Sukamto Sukanto Sukarman Sukarmin Sukarna Sukarni Sukarwo Sukawi Sukendra Sukijan Sukiman Sukirman Sukirno Sukmana Sukmawati Sukoco Sukono Sukotjo Sukrisno Sulasmi Sulastri Sulhan Sulistiono Sulistiyanto
Sulistiyowati Sulistyaningsih Sulistyanto Sulistyawati Sulistyowati Suliyanto Sulthon Sumadi Sumanto Sumantri Sumardi Sumardjo Sumarjono Sumarti Sumarto Sumaryanto Sumaryono Sumedi Sumeru Sumiarto Sumijan Sumirat Sumitro Sumiyati
Sumule Sunandar Sunanto Sunardi Sunarko Sunarno Sunaryanto Sundari Sunu Sunyoto Supadi Supandi Supangat Supardi Supardji Suparji Suparmanto Suparmin Suparmono Suparta Suparto Suparyono Supeno Superti Supiadi Supomo Supranoto
Suprapti Suprapto Supratikno Supratno Supriatno Supriharyanto Supriono Supriyono Surachman Surahman Surakhmad Surana Suranto Surasa Surasno Surastri Surawan Suryadarma Suryadharma Suryadinata Suryadjaja Suryajaya Suryaman
Suryanata Suryanegara Suryaningsih Suryantoro Suryapranata Suryati Suryatmojo Suryawan Suryawati Suryohadikusumo Suryohadiprojo Suryokusumo Suryono Suryopratomo Suryosumpeno Susanta Susatyo Suseno Susetyo Susiati Susilawan
Susilowati Susmono Suswanto Suswati Sutadi Sutaji Sutama Sutarmidji Sutarno Sutarto Sutaryo Sutedja Sutedjo Suteja Sutejo Suter Suti Sutikno Sutimin Sutiono Sutiyono Sutiyoso Sutjipto Sutomo Sutoyo Sutrasno Sutriyono Suwardi
Suwarjono Suwarna Suwarni Suwarso Suwarsono Suwarti Suwarto Suwignyo Suwito Suwondo Suyadi Suyatmi Suyatno Suyitno Suyoto Suyuti Syafaat Syafei Syafi'i Syafril Syafrizal Syahbudin Syahid Syahputra Syahroni Syahruddin Syahrudin
Syaifuddin Syaifudin Syakir Syakur Syamsir Syamsudin Syamsurizal Syarifudin Syaugi Tabrani Tamam Tantowi Tarmidzi Tarmizi Tarno Tarsono Taryono Tasrif Taswin Tatag Tatang Teddi Tejaningsih Thoha Tholib Thoriq Tirta Tirtayasa
Tirtohadisoerjo Tjahjono Tjahyo Tjiptoherijanto Toha Tohir Tohirin Toyib Tresno Triadi Trianto Triatmodjo Tribuana Trihandoko Trihartono Trimedya Trimulyono Triono Trisnadi Trisulo Triwibowo Triwisaksana Triyanto Triyatno Triyono
Tugimin Tukiman Tukirin Turmudi Turyono Ulil Umam Untoro Usman Ustman Uzair Wagiman Wagino Wahab Wahyuddin Wahyudin Wahyuningsih Wahyuningtyas Wahyuwidodo Wakhid Waluyo Wandi Wardhani Wardono Warno Warsito Warsono Wasisto Wasito
Waskito Wasono Waspodo Watik Weningtyas Wibawanto Wibawati Wicaksana Widayanti Widayat Widayati Widianto Widiastuti Widiatmoko Widiyanti Widiyanto Widjojo Widjoyo Widyaningsih Widyanto Widyatmaka Widyatmoko Widyawan Widyawati
Wignjosoebroto Wignyo Wijanarko Wijono Wijoyo Winardi Winarni Winarti Winarto Windarto Windu Wirajuda Wiranata Wiratama Wiratno Wirayuda Wiryanto Wiryawan Wiryono Wisesa Wisnubroto Wisnumurti Wisnutama Wisnuwardhana Witjaksono
Witoelar Wiyanto Wiyogo Wiyono Wongso Wongsonegoro Wuryanto Yaqut Yasir Yatmoko Yatno Yogaswara Yogatama Yogie Yohan Yongki Yoyok Yudhanto Yudhistira Yudiarto Yudiono Yudistira Yugo Yulistyo Yunianto Yusdi Yusnadi Yusran Yusri
Yusriadi Yustinus Yuwono Zaelani Zaenal Zaenuddin Zaenudin Zaidi Zainul Zainuri Zakaria Zakiyah Zamroni Zamzami Zarkasi Zawawi Zuhdi Zuhri Zulfa Zulfadli Zulfahmi Zulfan Zulfikri Zulham Zulhas Zulhelmi Zulkarnaen Zulkifly Zumi
`,
	// Women of all Indonesia
	`
Adelia Adinia Agustin Agustini Aini Ainun Aliyah Alya Amalina Ambar Anastasia Andini Anggi Anggita Anggraeni Anik Anisah Anjani Apriliani Apriliyani Ardina Ariani Arini Ariyanti Arum Aryani Asih Asmawati Asnawati Asti Astri Astrid
Astrini Atik Atika Atikoh Aulina Ayunda Ayuningtyas Azizah Azzahra Badriyah Betty Cholifah Citrawati Damayanti Debby Debora Della Desiana Desiree Dessy Destiana Desty Devi Deviana Devita Dewanti Dewayani Dewita Dhea Dhini Diana
Diandra Dinar Dinda Dwiyani Dyana Ela Elfrida Elia Elis Elisabeth Elita Ella Elly Elvi Elvira Ely Emi Emmy Emy Endarwati Enny Erlina Erlinda Ernita Ervina Ester Esther Esti Estiningtyas Eti Evita Fatimatuz Fatma Fauziyah Febriana
Febrianti Feby Felicia Fenny Fera Ferina Fifi Fika Firda Fitriyah Fitriyani Fransisca Fransiska Gabriella Gina Halimah Hana Handriani Harni Harti Hasna Henny Hera Herawaty Herlin Hesti Hesty Hetty Ifa Iis Ike Imas Imelda Inayati
Indira Indri Ineke Ineu Intania Iriani Irina Ismawati Ismiyati Isti Jihan Julita Kamila Kania Karina Karlina Karmila Kartikasari Khadijah Khairani Khoiriyah Kholifah Kiki Kinanti Komariah Krisnawati Kristanti Kristiana Kristin
Kristina Kusmawati Kusumaningrum Kusumawardani Kusumawardhani Kusumawati Laila Lailatul Larasati Latifah Leli Lely Leni Lenny Leny Liana Lidia Lidya Lies Lilik Lisna Lisnawati Livia Lolita Lulu Lusia Lusiana Lydia Maharani
Mahmudah Maimunah Maisaroh Mardiana Mardiyah Mareta Marhaeni Mariati Mariyati Marsinah Martha Martina Masithoh Masitoh Maysaroh Meila Meilani Meiliana Melinda Melisa Melly Mely Meri Merry Mery Meyda Miranda Mirawati Mirna Monica
Monika Muawanah Mufidah Muflihah Mukaromah Munawaroh Munifah Musdalifah Mustika Nabila Nadhira Nadila Nadira Naila Nani Natalia Natasha Nelly Nety Nikmah Nindya Ningrum Ningsih Ningtyas Nirmala Nisa Noni Nora Novia Noviani
Novianti Novitasari Novriyanti Nunik Nuning Nunuk Nunung Nurbaiti Nurbaya Nurhaida Nurhaliza Nurlaila Nurlela Nurmala Nurmalasari Nurwati Nuryani Okky Oktaviani Oktavianti Olga Ovi Padmawati Paramita Paramitha Popi Poppy Pramesti
Prameswari Priscilla Pujiati Purbasari Purnamasari Purnamawati Purnomowati Puspaningrum Puspasari Puspawati Putriana Qonita Rahayuningsih Rahmah Rahmania Raisya Rara Ratnaningsih Ratnawati Regina Rena Renata Renita Reny Resti
Resty Retnaningsih Retnowati Ria Rianti Ririen Ririn Risna Risti Ristiana Rita Roro Rosalia Rosalina Rosita Rosmala Rosmiati Rostina Rukayah Rukmini Rully Ruly Rumini Rumiyati Sabrina Salamah Salsabila Samsiah Santi Santy Sariyem
Sarwendah Savitri Sawitri Selvia Septi Septiana Septiani Septiyani Shelly Sherly Silvi Silviana Siska Siswati Sofi Sofiah Sofie Sofiyah Solihah Sonya Srimulyani Stefani Stefanie Stella Stephanie Suharni Suhartati Sukaesih Sukarsih
Sukarti Sulis Sulistiani Sulistiawati Sumarsih Sumini Sumiyem Supartini Supriyati Supriyatin Suratmi Surti Suryanti Susana Susanna Sutinah Suwarsih Syifa Sylvia Sylviana Talitha Tamara Tania Tantri Tasya Tatik Theresia Tiara Tien
Tini Titin Tiwi Triana Trisnawati Triwahyuni Tutik Tyas Uci Ulfa Ulfah Umi Ummi Utaminingsih Vania Verawati Veronica Veronika Viana Vidya Viola Virgi Vita Viviana Weni Wenny Widhi Widyaningrum Widyasari Wilda Wilis Winda Windarti
Windi Windy Wisda Wiwik Wiwit Wulansari Wuri Yasmin Yati Yeni Yeny Yesi Yessy Yoan Yolanda Yosefina Yosephine Yovita Yuanita Yuliani Yuliarti Yulina Yulistina Yulita Yunia Yuniati Yunika Yuningsih Yusmiati Yustina Zahara Zahrah
Zahro Zakia Zaskia Zubaidah Zulaikha Zulfah Zumaroh
`,
	// Sundanese
	`
Aat Aceng Aep Ajat Asikin Atang Ateng Atep Atun Ayi Barnas Cucun Dasep Dede Dedeh Deden Djadja Djuhara Duddy Eep Elan Encang Encep Endi Engkos Enjang Enok Entin Entis Enung Epi Euis Herdiat Hermansah Iik Iing Iip Ijang Ilah Iyan
Iyus Jajang Jajat Juhana Jujun Karna Karwita Kosasih Kurnaedi Kusmayana Kuswana Mamat Mimin Muhtar Mumuh Nanat Natadisastra Natawijaya Nenden Neng Odang Odik Oding Otong Oyan Popong Rohendi Rostiana Ruhiat Ruhimat Saefudin Saeful
Saepudin Saepul Saepulloh Satibi Sobandi Sobari Sobirin Soemarna Soni Sopandi Sopyan Suganda Suhaya Sukmara Sumantapura Sumarna Supriyatna Supyan Surahmat Suratman Suryaatmadja Sutardi Sutaryat Sutisno Tarya Taryana Tatan Tating
Tedi Tohidin Totong Uce Udung Ukar Usep Uyun Wachyu Wawang Wiranatakusumah Yanyan Yaya Yayat Yoyoh Yuyun
`,
	// Batak: Toba, Karo, Simalungun, Mandailing, Angkola, Pakpak
	`
Ambarita Aritonang Bakara Bakkara Bancin Banjarnahor Banurea Barasa Batuara Berutu Binsar Bistok Boangmanalu Bonar Bonaran Bondar Bontor Butarbutar Capah Cibero Damanik Debataraja Depari Doloksaribu Dongoran Edison Garingging
Girsang Gurning Gurusinga Habeahan Haloho Hariandja Harianja Hasugian Hinca Hotasi Hotbin Hotlan Hotma Hutabalian Hutagaol Hutahaean Hutahayan Hutajulu Hutasuhut Jamintar Japorman Jonggi Juniver Kacaribu Kamaruli Karosekali Keloko
Kembaren Ketaren Kudadiri Lamhot Lasma Limbeng Limbong Luat Lumbanbatu Lumbangaol Lumbanraja Lumbansiantar Lumbantoruan Lumbantungkup Maibang Malau Maliala Manalu Mangapul Mangara Mangasi Mangatur Manihuruk Manik Manullang Marbun
Marganda Marihot Maringan Maringka Marojahan Marulak Maruli Mataniari Matondang Meliala Milala Monang Muham Mulatua Munthe Nadeak Nahampun Nahulae Naibaho Naiborhu Naipospos Napitu Ompusunggu Pakpahan Panangian Pandia Pandiangan
Pane Pangaribuan Panggabean Pangihutan Pardamean Pardosi Parhusip Parlin Parluhutan Parulian Peranginangin Pinayungan Pintubatu Poltak Pulungan Rajagukguk Rosmaida Rotua Rugun Rumahorbo Rumapea Rumondang Sagala Sahala Sahat Samura
Saragi Sarumpaet Saur Saurma Saut Semburing Siadari Siagian Siahaan Siallagan Siambaton Sibagariang Sibatuara Siboro Siburian Sidabalok Sidabariba Sidabuke Sidabungke Sidahapintu Sidauruk Sidebang Sidjabat Sigalingging Sigiro
Sihaloho Sihol Sihole Sihura Sijabat Sikettang Silaen Silitonga Silitua Silverius Simaibang Simalango Simangunsong Simanihuruk Simanjorang Simanullang Simargolang Simarsoit Simorangkir Sinabariba Sinabutar Sinamo Sinuhaji
Sinukaban Sinukapar Sinulingga Sinurat Sinuraya Sinusinga Sipahutar Sipayung Sirumapea Sitindaon Sitinjak Sitio Sitohang Situmeang Situngkir Solin Sondang Sormin Sorta Surbakti Tamba Tarihoran Tiarma Tigor Tinambunan Tinendung
Tiodora Tiur Tiurma Todung Togar Togatorop Tohap Tompul Torong Tumangger Tumanggor Tumpal Turnip Uli
`,
	// Minangkabau and Malay of Sumatra
	`
Afrianto Afrizal Agusrin Ajis Akhirudin Aklil Aldi Aldrin Alfedri Alfikri Alfitra Alkhaf Amril Amrizal Annas Ansar Anuar Anwarudin Arfin Arinal Arisal Armaidi Armen Arsyadjuliandi Askolani Asril Asrizal Awang Azmi Azwir Badrul
Bagindo Bakhtiar Basrizal Buchari Bustami Bustanul Chalid Chalim Chatib Chusnunia Darmansyah Darul Darwis Dasril Datuak Delfi Dendi Desrizal Djamaluddin Djamil Djohermansyah Djoyosoemarto Edrizal Edwar Effriza Efriza Elfi Elfianda
Emzalmi Epyardi Erianto Erizal Erman Ermanto Erzaldi Fachrori Fadly Fakhrizal Febby Gamawan Guspardi Gusrizal Hardisal Hazmi Hendrajoni Hendrizal Irfendi Ismet Jamalul Jasril Kasman Kasmarni Kuryana Leonardy Loekman Maamun Mabsus
Mahyeldi Maigus Mambang Marzul Maulan Megat Mekki Mersyah Mukhlasin Mursini Musliar Navis Nazir Nazri Nevi Noerdin Norhayati Novrial Nurnas Pairin Pandoe Parosil Rafdinal Ramadhona Refly Refrizal Rezka Rohidin Rosiade Rosman Rusma
Sabirin Sahil Sjachroedin Sjafei Sjahruddin Suhardiman Sukarmis Syafiwal Syafnil Syafrial Syafrida Syahril Syahrizal Syamsuar Tengkoe Tengku Tifatul Umbu Wahdi Wardan Wirman Yulianda Yuliandre Yulnofrins Zainir Zairin Zuiyen Zukri
Zulhasni Zulherman Zulmaeta Zulmansyah
`,
	// Aceh, Gayo and Nias
	`
Abubakar Afdhal Affan Aiyub Amiruddin Amni Anzib Asnawi Azhari Baeha Bate'e Bawamenewi Beureueh Bohalima Bustamam Buulolo Dachi Daeli Dahlia Dakhi Darni Darwati Daud Djalil Duha Faigiziduhu Fanaetu Farasi Fatiziduhu Fazzan
Furqan Gea Giawa Gulo Halawa Harefa Hia Hilarius Hondro Humendru Husaini Idealisman Irwandi Ismuha Jufri Kautsar Keuchik Khaidir Khalil La'ia Lamkaruna Laoli Lase Lature Lawolo Loi Luahambowo Maduwu Mahdi Malem Manaf Manao
Marlinda Marthunis Marundruri Mendrofa Mendrova Mualem Mukhtaruddin Mulkan Munawar Munawir Muntasir Musanna Muzakkir Nazara Ndraha Ndruru Nehe Nurdjuli Ono Polem Razali Rusydi Saifannur Sarkawi Sarofa Sarumaha Sayed Shabela
Sokhiatulo Syamsidik Syarkawi Syech Syeh Tafonao Telaumbanua Teungku Tgk Thantawi Tiro Tjut Ulee Usamah Waruwu Wau Wehalo Yunan Zagoto Zai Zaini Zakiruddin Zalukhu Zamili Zandroto Zaratex Zebua Zega Zendrato Ziliwu Ziraluo Zubir
Zulfadhli Zulkarnaini
`,
	// Bugis, Makassar, Mandar, Toraja, Buton and the rest of Sulawesi
	`
Abunawas Adriatma Aksa Allolayuk Amras Andilolo Anregurutta Appi Asapa Asdar Ashabul Asrun Aswanto Asyikin Attamimi Baddu Basmin Baso Batti Beddu Besse Biringkanae Bobihoe Bokko Bosowa Botutihe Bouty Buhang Cakka Cicu Colliq Cudy
Dachlan Daeng Dambea Danial Danny Darise Datu Djafar Djanggola Djanggoro Dunggio Emba Emir Giasi Gobel Gubali Halid Hamming Hasiru Hemeto Husain Husler Kahar Kahfi Kalatiku Karaeng Karaniya Katili Kery Konggasa Konggoasa La'lang
Lahay Lamaddukelleng Lamadjido Lamakarate Lamarauna Lamato Lanyalla Layuk Lebang Limpo Longki Maggalatung Makkasau Mallarangeng Manggabarani Mappaganro Mappangara Mappanyukki Mapparessa Mappatunru Maradang Massardi Masserang
Matandung Mattalatta Mattalitti Mattinetta Mattulada Matutu Mazi Mbuinga Mopangga Mustari Muzakkar Nawir Nugrahaeni Nurhaldin Nyalla Nyomba Ode Olii Opu Opuuwangsa Paembonan Pakaya Palaguna Palalo Palimbong Palinggi Palisungan
Paliudju Pammusu Pananrangi Paonganan Parapak Parenrengi Parinding Pasapan Pasigai Pasodung Patabai Patanduk Pawelloi Pawennari Podungge Polontalo Pomalingo Pongrekun Pongtiku Ponulele Puang Puangmasak Rannu Rante Rantelino
Rantetana Reppawali Rombelayuk Rusman Saleng Salurapa Sambara Samiun Sampara Sampe Sampetoding Sanrego Sappe Sarira Sarongallo Seniwati Sipa Sjamsiar Sompa Sorreng Suhaeb Sulthan Supriansa Syahban Tahir Tandiayuk Tandibua
Tandirerung Tangdilintin Tangkesalu Tanri Tanriali Tasdik Tenri Tenriabeng Tenrisau Thahir Thalib Toiyo Tomanurung Tomayahu Tompo Tompotika Uceng Uleng Usdar Waode Wartabone Wello Yagkin
`,
	// Minahasa, Sangihe and Bolaang Mongondow
	`
Angkouw Assa Awuy Bolang Bolung Bororing Brigitta Damapolii Datundugon Dendeng Dotulong Egeten Eman Engka Gerungan Goni Goniwala Gosal Gumansing Inkiriwang Jantje Jemmy Joune Kaawoan Kaeng Kainde Kairupan Kalalo Kalesaran Kaligis
Kambey Kandou Kandouw Kansil Karamoy Karinda Kaseger Kaseke Katuuk Kaunang Kawengian Kawuwung Keintjem Kereh Kesek Kindangen Kolondam Korah Koyansow Kumaat Kumendong Kumontoy Lalamentik Lalujan Lampus Langelo Langi Lapian Lasut
Legi Lengkey Lengkong Liando Liow Lolong Lolowang Lomboan Londa Lonteng Loupatty Lumanauw Lumempouw Lumenta Lumingkewas Lumowa Luntungan Makagansa Makalew Malonda Mamahit Mambu Mamengko Mamesah Mamuaja Mandey Manganti Mangowal
Mangundap Mantiri Manumpil Mapaliey Masengi Massie Mawei Mekel Merung Mewengkang Mogot Mokodompit Mokodongan Mokoginta Momongan Momuat Mondong Mongi Moningka Mononutu Montolalu Mottoh Muaja Mundung Ngantung Ngenget Olly Oroh Otay
Paat Palar Palenewen Palit Pandeirot Pandelaki Pangalila Pangemanan Pangkerego Pangkey Pantouw Parengkuan Paruntu Pasla Patty Pelealu Pelengkahu Pesik Pinontoan Piri Pitoy Poluakan Pondaag Pongoh Porajouw Posumah Potu Punuh
Punuhsingon Rampengan Rantung Rarumangkay Ratag Rattu Regar Repi Rewah Rindengan Rogi Rompis Rondonuwu Rooroh Rori Rorimpandey Roring Rotinsulu Rotty Ruata Rumagit Rumambi Rumampuk Rumende Rumengan Rumimper Rumokoy Rumondor Rumopa
Rundengan Runtu Runtukahu Saerang Sahelangi Salindeho Sambuaga Sangari Sege Senduk Sengkey Sigar Singal Singkoh Sinolungan Sinyo Solang Somba Sompotan Soputan Sualang Sumajouw Sumakul Sumampouw Sumanti Sumarauw Sumendap Sumilat
Sumolang Sumual Surentu Suwuh Taliwuna Tambajong Tambuwun Tamon Tampi Tangkudung Tarore Tatoy Tendean Tewal Tilaar Timboeleng Toar Togas Toloh Tombeg Tooy Tuerah Tulangow Tulung Tumbuan Tumewu Tumilaar Tumiwa Tumundo Turangan
Tuwaidan Umbas Umboh Undap Vicky Vreeke Waani Wagey Wakkary Walandouw Walangitan Walean Walewangko Walukow Waney Wantah Wantania Wantouw Wariki Warouw Watulingas Watuseke Wauran Wawointana Wawolumaja Weku Welang Wetik Wilar
Winerungan Wokas Wolter Wondal Wongkar Wowiling Wowor Wuisan Wullur Wulur Wungkana Wungow Wuwung
`,
	// Maluku and North Maluku
	`
Alfons Aliong Apituley Aponno Armaiyn Assagaff Bakarbessy Bandjar Bessy Bur Corputty Drakel Dukomalamo Engko Fatlolon Fretes Gani Gasperz Hahury Hattu Hatuina Haulussy Heatubun Hehamahua Hehanusa Hehanussa Hein Helweldery Hetharia
Huliselan Huwaa Huwae Ipaenin Istia Jakadewa Jamlean Janwarin Kaihatu Kailola Kainama Kakisina Kalaibin Kaplale Karael Karepesina Kastanja Kasuba Keliobas Kelrey Kilikily Kiraman Kissya Koedoeboen Komul Koritelu Kwalomine
Lainsamputty Laisila Laitupa Lakburlawal Langkara Lasol Lating Latuharhary Latuheru Latuhihin Latukaisupy Latukonsina Latumahina Latumeten Latupapua Latupeirissa Latupono Laturiuw Latuwael Lawalata Leatemia Leihitu Leiwakabessy
Lekatompessy Lekipiouw Lesbassa Lesnussa Letelay Lewerissa Likumahua Lilipaly Limba Litiloly Loen Lopies Loppies Lopulalan Louhenapessy Maail Maatita Madubun Maelissa Mailoa Mailuhu Maitimu Makmun Malawauw Mandioli Manuhutu
Manuputty Manusama Manusiwa Marasabessy Mataheru Matakupan Matatula Matitaputty Matoke Matuankotta Mayaut Metekohy Metiary Missy Moerad Mudaffar Mus Muskitta Mustamu Nahumury Namotemo Nanlohy Narahawarin Ngilawayan Nikijuluw
Nirahua Noija Noya Nunumete Nurlette Nussy Ohoirat Ohoitimur Ohoiwutun Oratmangun Orno Pahlevi Papilaya Parera Pariama Pary Patiasina Patipeilohy Pattiapon Pattikawa Pattimukay Pattinaja Pattinama Pattinasarany Pattipeilohy
Pattipeiluhu Pattiradjawane Pattirajawane Pattiruhu Pattiselanno Pattiwael Pattiwaellapia Pattynama Payapo Pelamonia Pellaupessy Pelupessy Pentury Persulessy Pesireron Pesurnay Pical Picanussa Picauly Pieris Pikal Polnaya
Purimahua Que Rahakbauw Rahanra Rahantoknam Rahawarin Rahayaan Ralahalu Raubun Refra Rehatta Relmasira Renhoat Reniwuryaan Rentanubun Renuat Renwarin Renyaan Retraubun Rikumahu Ririhatuela Ririhena Ririmasse Risakotta Risamasu
Rolobessy Rumadan Rumahlatu Rumakefing Rumakway Rumalatu Rumasoreng Rumatora Rumbouw Rumfot Rupilu Sabandar Sahalessy Sahertian Sahilatua Sahuburua Sahulata Sahuleka Sahusilawane Saimima Salakory Salamony Salampessi Salampessy
Salhuteru Salmanu Samallo Samponu Sangaji Sapteno Sapulette Sarimanella Sasabone Sasake Saununu Sehan Selanno Serhalawan Siahainenia Sialana Siegers Sihasale Silaya Silooy Simauw Sinay Sitanala Sitaniapessy Siwabessy Siwalette
Slarmanat Soegijono Sohilait Soissa Soleman Solissa Sopacua Sopamena Soplanit Soplantila Soselisa Souhoka Soumokil Suatrat Sukunora Supusepa Syauta Taberima Tahalea Tahapary Tahitoe Tahitu Tahya Taihutu Talabessy Talakua Talapessy
Tanamal Tanasale Taniwel Tapilatu Tasane Tawary Tehuayo Telehala Telussa Tentua Tetelepta Teterissa Thaib Thenu Tiakoly Timisela Titahelu Titaley Titarsole Titiheru Titioka Titirloloby Titus Tiven Tjan Tjoanda Toisuta Toisutta
Tomasoa Touwely Tuanakotta Tuanaya Tuankotta Tuaputty Tuarita Tuasalamony Tuasela Tuasikal Tubaka Tuhepaly Tuhumury Tuhusula Tuhuteru Tukan Tulalessy Tunny Tupamahu Tupan Tupanwael Turukay Tutuarima Tutuhatunewa Tutupary Tutupoly
Ubro Ufie Uktolseja Umasangaji Umasugi Uneputty Uspessy Vanath Vigeleyn Wael Wagola Wailissa Wairata Wairisal Waisapy Wakanno Wakano Walalayo Wange Warella Wattiheluw Wattilete Wattimena Wattimury Watubun Welhelmina Wenno
Werinussa Yamlean Yempormase Yoris
`,
	// Bali and Sasak
	`
Adnyana Amaq Anggreni Ardana Ardhika Ardika Ariadi Arta Artana Artha Arthawan Aryana Aryawan Astawa Astika Astiti Badra Bagiada Bagiarta Baiq Bayan Budayasa Budiarsa Budiarta Budiartha Cok Cokorda Dalem Darmada Darmika Dharmadi
Diatmika Dwikora Fathurrahim Ferrial Firjaun Griadhi Gusde Hairul Inaq Jayaningrat Jelantik Kariasa Kariyasa Karmawan Kertha Kerthiyasa Koster Luh Mahayastra Mahsan Majdi Mamiq Mardika Mastra Moeldjono Muhyi Muliarta Najmuddin
Najmul Nengah Ngakan Nikitha Nila Nuarta Nursiah Oka Padma Pande Parta Parwata Pasek Pastika Pathul Prasta Pujawan Putrawan Rai Rantika Rasinah Ratmadi Rohmi Sahabudin Semadi Serinata Siadana Sitti Srinata Suadnyana Suamba
Suardana Suardika Suarsa Suartana Suartha Suastika Subrata Sucipta Sudana Sudarsana Sudiana Sudiarta Sudikerta Sudira Sudirjo Sugawa Sugita Suiasa Sujaya Sukarata Sukarta Sukerta Sukrawan Sumantra Sumardhana Sumarjaya Sumerta
Supadma Supartha Suryanta Sutjidra Suwirta Suyasa Swastika Tisna Tjok Tjokorda Udayana Warige Wedakarna Widiada Widiarta Widnyana Wija Wijana Winasa Winaya Wiraguna Wirata Wirya Wisnawa Yasa Yuda Yudana Zohri Zulkieflimansyah
`,
	// Dayak, Banjar and Kutai
	`
Adriansyah Agustiar Ahim Ajidinnor Alue Aspar Asrani Asun Atu Bakran Barlianor Boni Cornelis Crosby Dajal Diran Dohong Duwel Encik Fahrurrazi Faroek Gerry Hamdhani Hasnuryadi Ilon Imansyah Itas Jafar Jarau Karolin Karsayuda Kie
Kinsiu Kosim Lasarus Lawing Ludis Luhat Maming Mandra Masud Milton Murad Narang Ngau Norbaiti Norhayat Norsalim Nuryakin Oskar Paran Perdie Rantan Rawing Riban Riwut Rosehan Rudini Rupinus Sabran Sahbirin Saidi Sakariyas Samaya
Satia Simbar Sinto Suwidi Syaukani Tjilik Ugang Uren Usis Usop Wardi Willis Yansen Yantenglie
`,
	// Nusa Tenggara Timur: Flores, Timor, Sumba, Rote, Sabu
	`
Abner Abraham Absalom Adoe Adrianus Agas Ahas Alexius Alfonsius Aloysius Amalo Ambrosius Amheka Anselmus Ansi Ansy Apolonaris Apolos Arnoldus Aser Ayub Ballo Bana Banafanu Banamtuan Bani Banoet Barnabas Barnabus Bartolomeus
Batarfie Belawa Benediktus Benu Bere Bessi Betu Bhoki Billi Bire Bitak Blasin Blasius Boli Bonefasius Bonifasius Bonnu Boymau Bria Buu Dairo Dami Damianus Dapa Deran Dethan Dhae Dhakidae Djaga Djami Djawa Djou Dju Doi Dominikus
Donatus Dongga Dorkas Edistasius Edmundus Edon Eduardus Efraim Egi Egidius Elias Elieser Eliezer Elisa Emanuel Emelia Etu Ezra Fabianus Fahik Fallo Fanggidae Fay Felix Feoh Ferdinan Fidelis Filemon Florianus Frans Frederikus
Fredrik Funay Gadi Gae Garu Gaspar Gerson Gidion Gili Goris Goru Gregorius Haba Habel Hadjon Haning Harman Hayon Hege Hele Hendrikus Henuk Herewila Heribertus Himanjaga Hironimus Hornay Hosea Hubertus Hurek Isidorus Jehadun Jehalu
Jehaman Jelamu Johanis Josef Kabosu Kaho Kaleb Kanisius Kapitan Kase Kebo Kelen Keraf Khristofel Klau Kleden Kodi Koebanu Kolimon Kondradus Konstantinus Kopong Kornelis Kornelius Kosmas Kristo Kumanireng Laka Lalupanda Lamanepa
Lamawuran Lango Langoday Lapenangga Lapu Laurensius Lay Lebuan Lejap Leki Lema Leonardus Lerrick Lewi Leyloh Liyanto Loasana Lodo Longginus Lopo Loudoe Luan Lukas Maga Mage Maku Malelak Malo Manafe Mandaru Manek Manuk Marianus
Markus Marselinus Matheus Mauboy Maxi Maximus Mbilijora Mbiliyora Meko Melianus Melki Melkiades Melkianus Melkisedek Mella Mesakh Messakh Mete Mikael Mikha Missa Mitang Moedak Mooy Moruk Mukin Muskanan Naben Nabit Nabu Nae Nahak
Nailiu Naimeo Naisoko Namah Natan Nau Ndaong Ndeo Ndoen Ndolu Nehemia Neno Nenobais Nenohai Ngadu Ngefak Nikodemus Nikolaus Niron Nomleni Nompleni Nope Nubatonis Nunuhitu Obed Obet Oematan Oetpah Oktovianus Ola Orias Paga Pandie
Panie Paulina Paulus Pedo Pello Pellondou Pelokila Petrus Philipus Pius Polikarpus Pora Praing Quirinus Radja Raimundus Rengka Rihi Ringu Riwu Robertus Rohi Romo Rumat Sabon Saduk Sae Saek Sailana Sait Salem Seran Sikone Silvester
Simson Sinlaeloe Siokain Siprianus Sogen Soinbala Sole Stanis Stanislaus Stef Suban Sulla Taek Taku Talo Talu Tanaem Taolin Taopan Tapatab Tefa Teiseran Tena Teti Theodorus Thobias Tibo Tiran Titu Tiwu Tnunay Tondo Tupen Ully
Urbanus Usboko Usfal Usfinit Valens Valentinus Viktor Viktorianus Vinsensius Wabang Wadu Wangge Watu Watun Weka Wihelmus Wila Wilhelmus Willibrodus Willybrodus Woda Wona Wora Wulla Wunga Yakob Yakobus Yentji Yeremias Yermia
Yeskiel Yewangoe Yohanis Yosep Yulianus Yusak Zakarias
`,
	// Papua
	`
Abisay Aduari Agapa Aituarauw Alom Anouw Ansanay Apeinaury Aronggear Asaribab Asmuruf Asso Auparay Auri Awom Ayomi Bahamba Banua Baransano Basna Bauw Benhur Bikei Binur Boas Boaz Bobii Boma Bonai Bonggoibo Bonsapia Boseren Bouw
Bukorsyom Bunai Burdam Daby Deda Degei Demotokay Derek Dimara Dimbau Dogopia Dominggus Dou Douw Dumatubun Dumupa Edoway Egianus Elopere Eltinus Eluay Epa Erari Faidiban Fairyo Fakdawer Felle Ferinando Ferre Filep Fonataba Gebze
Giay Gire Gobai Goliat Goliath Gwijangge Haay Hegemur Heluka Hilapok Hindom Homer Hubi Hungan Ibo Ick Imbenay Imbiri Immanuel Infaindan Inggamer Isir Itlay Iwanggin Iyai Jikwa Jitmau Jowei Junus Kabak Kabes Kaigere Kaisiepo
Kaisiëpo Kalolik Kapisa Karatem Karetji Karubaba Karubuy Kasihiw Katagame Kawer Kayame Keiya Kelnea Kepno Kirihio Klembiap Klemen Kobogau Kocu Koibur Komber Komboy Kondologit Koromath Korwa Kossay Kossy Kotouki Kreuta Krey Krisifu
Kuayo Kudiai Kum Kumune Kwambre Kwano Kyeuw Lani Loho Lokbere Lokobal Mabel Madai Magai Makabori Makatitta Maloali Mambieuw Mambor Mambraku Mambrasar Mambri Mamoribo Mampioper Mandacan Mandenas Mandibodibo Mandobar Mandosir
Mandowally Maniani Manibui Mano Manobi Mansnembra Manufandu Maran Marey Marian Mariawasih Marini Marinus Marweri Mathelda Matius Matuan Mbaubedari Mebri Meho Meokbun Merabano Mirin Mirino Mnsen Mofu Mohi Mote Moybrat Msen Msiren
Muabuay Mubalus Murafer Murip Muyapa Nauw Nawipa Ndiken Nebore Nerius Nerotouw Nuboba Nubuay Numbery Okto Omaleng Ondi Ondikeleuw Orisu Orocomna Ortizan Osok Osvaldo Padwa Pae Pagawak Pahabol Pakage Palintin Paraibabo Patipi Pekei
Penggu Piahar Pigome Pokuai Prisca Puhiri Pulalo Pulanda Punani Rahail Rawar Reba Renmaur Reri Retob Rettob Rollo Rouw Ruamba Rumadas Rumaikewi Rumainum Rumakiek Rumander Rumaropen Rumaseb Rumaseuw Rumasukun Rumayomi Rumere
Rumkorem Rumsarwir Rumwaropen Runaweri Sabarofek Sabarua Sada Sagrim Saiba Salamuk Samberi Sambom Sambonai Sami Samkakai Sanadi Sani Sawaki Saway Sawor Senandi Sesa Siep Sikowai Sikoway Simopiaref Sineri Sobolim Sokoy Solisa Soll
Solossa Sorabut Suabey Suripatty Suruan Swabra Syufi Takaliuwang Takimai Tanawani Tanggahma Tebai Tebay Tekege Terens Thesia Theys Thoo Tinal Tipagau Tokoro Towansiba Trapen Tukayo Uaga Ubruangge Ukago Ulunggi Umbora Urbon
Uropmabin Uruway Usior Utta Wabiser Waga Waicang Waisimon Wakei Wakerkwa Wakum Wakur Walilo Wamaer Wamafma Wambrauw Wandik Wandikbo Wanewar Wanimbo Wanma Warinussy Wariori Waromi Wasuok Waterpauw Watofa Watory Wayeni Wayoi Wersebe
Wetapo Wetipo Weya Weyai Wihyawari Wilil Windesi Womsiwor Wonatorei Wondiwoi Wopari Worabai Worabay Woru Wospakrik Woy Yaas Yaboisembut Yanengga Yarangga Yarisetouw Yatipai Yaung Yawa Yeimo Yembise Yeuw Yigibalom Yikwa Yogobi
Yohame Yoku Yoman Yoteni Yufuai Yumame Yumte Yusup
`,
	// Chinese-Indonesian
	`
Ang Arming Atmodiharjo Auw Barki Bentjok Bie Bing Budihartono Budiwidjaja Chandrawati Chandrawinata Chrisye Ciliandra Ciputra Djie Djojonegoro Djokosoetono Djuhar Fangiono Franky Fuganto Gan Gautama Gie Giok Gondokusumo Gouw
Gozali Gunadharma Han Handojo Hardjapamekas Harjadi Hartadi Hartanti Hartawan Hendrawati Hermanus Hian Hoey Hok Honoris Hoo Hwat Hwie Irwanti Karjadi Kartadinata Kartawidjaja Kartiko Katuari Kho Khoe Khouw Kiong Kong Koo Kris
Kurniadjaja Kusmin Kwan Kwee Kwok Kwong Lauw Liauw Lie Liem Liliek Lim Lioe Liong Louisa Low Lyman Margono Marina Mira Murdaya Natalie Nio Njoo Njoto Oei Oey Ong Onggo Ongkowijaya Osbert Ouw Phoa Poo Pudjiadi Riady Rosano
Sampoerna Sariaatmadja Siauw Sie Siem Sindhunata Siong Soe Soeryadjaja Soeryadjaya Soeryawidjaja Sofjan Souw Sudwikatmono Sugandha Suhandinata Sunarwibowo Susilowidjaja Swie Tahija Tan Tanoesoedibjo Tanoesudibjo Tanoto Tansil
Tanudjaja Tanujaya Tanuwijaya Tanzil Tedja Tedjakusuma Tejaputra Tek Teng Teo Thay Theodore Thio Thung Tio Tirtadjaja Tjahaja Tjahjadi Tjahyadi Tjandrawinata Tjay Tjen Tjhai Tjia Tjiang Tjien Tjioe Tjiong Tjipto Tjiputra
Tjitrosoebono Tjoa Tjoe Tjokrosaputro Tjong Tjung Toto Trihatma Tuck Wanandi Widarto Widjanarko Widjaya Widyadharma Wiluan Winoto Wonowidjojo Wynne Yap Yaputra Yauw Yockie Yoe
`,
	// Arab-Indonesian families
	`
Abdat Al-Aidid Al-Attas Al-Habsyi Al-Haddad Al-Jufri Alatas Alattas Alaydrus Albar Alhabsy Alhabsyi Alhaddad Alhamid Alhinduan Alidrus Aljufri Aljufrie Alkadrie Alkaff Alkatiri Alqadrie Alwaini Amri Argubi Askar Assagaf Assaggaf
Assegaf Assegaff Assiry Attas Azzamy Ba'abud Ba'asyir Baabud Baasyir Badjeber Bafadal Bafadhal Bafagih Bahar Bahasoan Bahasyim Bahmid Bahreisy Bajrei Bajuri Bakhrie Bakhtir Baktir Balfas Baradja Baraja Barakbah Baras Bareza
Basalamah Basharahil Baswedan Baswir Batarfi Bawazier Bawazir Baydhowi Bisri Dahdah Djaelani Fad'aq Fadak Gathmyr Hadad Haddad Hamdun Hanoman Harharah Hasni Heikal Hubeis Jawas Khaneman Khered Lutfhi Luthfiyah Madihij Marta Martak
Mashur Maskati Mulachela Muthahar Nabhan Nahdi Nasim Quraish Rabitha Riziek Shahab Shiddieq Sungkar Syahab Syahbal Syihab Ubaid Zaidan Zubaedi Zubaidi
`,
	// Religious scholars and pesantren families
	`
Abdalla Abshar Aqil Asy'ari Attaki Buchori Cholidah Cholil Chudlori Chudori Din Fadjar Faruk Faruq Gaffar Ghofar Ghofur Gymnastiar Haedar Hanan Hosen Khotib Khotimah Khozin Khudori Labib Latifatul Luqman Luqmanul Ma'arif Maarif
Machfudz Mahbub Mahfudh Mahfudhoh Maimoen Makinuddin Marzuqi Mas'udi Misrawi Mu'in Mu'ti Mudatsir Muhajirin Muhibbin Munzir Muqoddas Muqorrobin Nadirsyah Najih Nasukha Nuruzzaman Qosim Rais Rifa'i Rofi'i Rozi Sa'ad Sa'adah Sahal
Sansuri Shodiqul Sholeh Sholihin Sholihuddin Sibawaihi Siradj Siroj Solmed Somad Staquf Sulthoni Syaerozi Syamsun Syansuri Syarofi Syatori Taqiyuddin Tauhid Thobib Tholchah Turmudzi Umarul Yaqub Zahid Zainut Zubair Zuhairi
`,
	// Arabic
	`
Abdel Abdelaziz Abdelfattah Abdelmadjid Abdessalam Abdou Abdulaziz Abdulhamid Abdulla Abdulmalik Abdulrahman Abed Adeeb Adel Aguerd Ahmed Aisha Akram Al-Dawsari Alaa Albashir Aldawsari Almarri Almoez Alotaibi Alsaud Ammar Amrabat
Aoun Aqsa Arouri Ashour Ashraf Atiyah Attiyah Awad Awwad Ayman Ayoub Azzam Bader Badr Baghdadi Bahaa Bakr Barghouti Barzani Basem Bashar Bashir Bassam Bassem Berri Bono Boumediene Bounou Bouteflika Dagalo Daher Dahir Daif Dawsari
Dbeibah Deif Diab Ebaid Ebeid El-Sisi Elneny Elshaarawy Elsisi Essebsi Fahad Fahd Fahmy Farah Faraj Farouk Fattah Fawzi Fayez Fayyad Gebran Ghaith Ghannouchi Ghassan Ghazi Habash Hafez Haftar Haidar Haider Haitham Hamad Hamdi
Hamdok Hamed Hamoud Haneyya Haniya Haniyeh Haq Hariri Haroun Hashem Hashim Hashimi Hatem Hayder Hemedti Hisham Houari Hussam Ibrahimi Ihab Ismael Issam Iyad Jaber Jabir Jalal Jamil Jassem Jawad Jolani Jubeir Julani Jumblatt Kadhim
Kadhimi Kamel Kanno Kareem Karman Kassem Khaled Khalifa Khashoggi Laham Lahoud Maher Mahrez Majid Maliki Mansoor Mansour Marmoush Marzouki Mashal Masri Mazen Mazraoui Meshaal Meshal Mikati Moaz Mohsen Mokhtar Moqtada Muammar
Muqtada Mutaib Muwallad Nabih Nader Naim Najjar Nasser Nawaf Nayef Nazih Nidal Nimr Nouri Omar Osama Othman Qaboos Qasem Qasim Qassam Qassem Rached Raed Rafik Rafiq Rami Rania Rantissi Rashad Rashed Rashid Riad Riyad Saad Sadat
Sadek Sadiki Sadiq Sadr Saeb Saeed Safieddine Saied Saif Saleem Samir Samira Saud Sayyed Sayyid Seif Shaaban Shaalan Shafik Shahin Shaikh Shaker Shammari Shara Sharaa Shareef Shehri Shoukry Shtayyeh Siniora Sinwar Sistani Soliman
Suleiman Sultana Tabatabai Taha Talal Tamim Tantawi Tarek Tareq Tariq Tebboune Waleed Walid Yahia Yaser Yasser Yassin Yassir Younes Younis Yousef Youssef Yousuf Zaher Zaid Zarqawi Zawahiri Zayed Zein Ziad Zidan Ziyech Zuhair
`,
	// Persian, Kurdish, Afghan
	`
Abdollahian Abdul-Ghani Ahmadi Akhundzada Akhundzadeh Aliabadi Alireza Amanpour Amini Araghchi Araqchi Ardeshir Ashtiani Atmar Azmoun Baghaei Baghaeri Bagheri Baghi Bahram Bakhtiari Baqaei Baradar Barzan Bayat Behnam Behrouz
Behzad Bijan Dariush Davoud Djalili Dostum Ebadi Ebrahim Esmaeil Esmail Fakhrizadeh Farhad Farhadi Farrokh Fereydoun Firouz Ghalibaf Ghasemi Ghobadi Gholam Gholamhossein Hajizadeh Haqqani Hekmatyar Hossein Hosseini Iravani
Jahanbakhsh Jahangiri Jalili Javad Javan Kambiz Kamran Kanaani Karimi Karroubi Karrubi Kaveh Kazemi Keyvan Kharrazi Khomeini Larijani Mahsa Masood Masoud Masrour Massoud Mehdi Mehran Mohammadi Mohaqiq Mojtaba Mokhber Mossadegh
Mottaki Mousavi Muttaqi Naghdi Narges Nasirzadeh Nasrin Navid Nechirvan Nezam Noorzai Omari Omid Pahlavi Parsa Parviz Popal Qaani Qalibaf Rabbani Rafsanjani Rajavi Ravanchi Rezaei Rezai Rouzbeh Saeedi Safavi Samareh Sardar Sarkawt
Sepehr Shaheen Shahram Shamkhani Shirin Soleimani Sotoudeh Stanekzai Stanikzai Talabani Tangsiri Taremi Vahid Vahidi Velayati Yaqoob Yazdi Zadran Zahedi Zalmay Zarif Zolghadr
`,
	// Turkish and Central Asian
	`
Abdullayev Ahmet Akhmetov Akin Aksener Aktas Albayrak Alper Altun Arda Arslan Atambayev Ataturk Aydin Aytac Babacan Bahceli Baibek Bakir Bayraktar Berk Bilal Bozdag Bozkir Bulent Burak Cakir Calhanoglu Calik Cavusoglu Celik Cem
Cemal Cengiz Ciller Davutoglu Demir Demiral Demiralp Demirel Demirtas Dervis Devlet Dogan Ekrem Elif Emine Emrah Emre Enes Erbakan Ercan Erdal Erdem Ergin Erkan Ersin Ersoy Evren Fatih Fidan Fuat Gokce Gokhan Gul Gulen Guler Gunes
Gurel Guven Hakan Huseyin Imamoglu Inonu Japarov Kadioglu Kadyrov Kalin Kara Karimov Karlov Kemal Kilic Kilicdaroglu Koc Kultursay Kurtulmus Levent Mehmet Melih Meral Mert Mevlut Mirziyoyev Muharrem Murat Nazarbayev Necip Numan
Ocalan Oguz Omer Onder Orhan Orkun Osman Ozal Ozan Ozdemir Ozel Ozgur Ozil Ozturk Pamuk Pekcan Polat Rahmon Rakhmon Sahin Selahattin Selim Sener Serdar Serkan Sezer Simsek Soylu Suleyman Tansu Tatar Tayyip Tokayev Topal Tosun
Tugba Tugrul Tuncay Turan Turgut Ugur Umit Unal Usta Uygur Veysel Volkan Yavuz Yerlikaya Yildirim Yildiz Yilmaz Yucel Zeki Zeybekci Zeynep
`,
	// India, Pakistan, Bangladesh, Nepal and Sri Lanka
	`
Aamir Abhijit Abhishek Adani Adityanath Advani Afridi Agarwal Aishwarya Ajay Ajit Akhilesh Akshay Ambani Amit Amitabh Amrita Anand Anil Anjali Ankit Anupam Anura Anushka Aravind Arjun Arora Arun Arundhati Arvind Ashok Ashwini Asif
Asim Azad Babar Bachchan Bajwa Balaji Bandaranaike Banerjee Bannerjee Barua Basu Begum Bhagwat Bhattacharya Bhattarai Bhushan Bilawal Bose Chandrasekhar Chandrika Chaudhary Chaudhry Chirag Chopra Choudhury Chowdhury Dahal Dalal
Dasgupta Deepika Deshmukh Deuba Dhawan Dhillon Dissanayake Doval Dutt Dutta Faiz Fakhruddin Farooq Gambhir Ganesh Ganguly Gaurav Gauri Gautam Gayathri Gokhale Gopal Gotabaya Gupta Hafeez Harini Harsh Hasina Hrithik Inder Indrani
Indu Iqra Iyer Jadhav Jain Jaishankar Jaitley Janaki Jaspreet Jaswant Jawaharlal Jayalalithaa Jayawardene Jaysuriya Jinnah Joshi Junaid Kabir Kajol Kamala Kapil Kapoor Karan Kareena Karthik Katrina Kejriwal Khaleda Khanna Khar
Khatun Kher Khurshid Kiran Kishore Koirala Krishnan Kulkarni Kumar Kumaratunga Kumari Kunal Kureshi Lakhvi Lakshmi Lakshya Lalit Madhuri Mahinda Malala Malhotra Mallya Mamata Manish Manmohan Manohar Manoj Maryam Meena Mehta Menon
Mirza Mishra Misri Mistry Mittal Mohan Mohandas Mukesh Mukherjee Mukherji Murthy Nadar Nadella Naidu Nair Nambiar Narayan Narayana Narendra Natarajan Nath Nawaz Nehru Nehwal Nikhil Nirav Nitin Nooyi Obaidul Oli Omprakash Padukone
Pandey Pant Paramjit Parikh Parveen Parvez Patel Patil Patnaik Pawan Pervaiz Pervez Pichai Pillai Pokhrel Poonam Prabhakaran Prachanda Pradeep Prakash Pramod Prannoy Prasad Prasanna Pratap Pratibha Pravin Preeti Prem Premadasa
Priti Priyanka Puri Qureshi Radhakrishnan Raghuram Rahul Raina Raj Rajan Rajapaksa Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath Rakesh Ramachandran Raman Ramaswamy Ramesh Ranatunga Ranbir Rangarajan Rangaswami Ranil Ranjan Ranjit
Ranveer Rao Rasheed Ratan Ravi Ravindra Reddy Rekha Rizwan Roshan Rukh Rushdie Sachin Sadhguru Sahni Saina Sanam Sania Sanjay Sanjeev Sathyan Satish Satwiksairaj Satyajit Saurabh Seema Sengupta Shah Shahbaz Shahrukh Sharma Shashi
Shastri Shaukat Shazia Shehbaz Sheikh Shekhar Shetty Shilpa Shinde Shivaji Shobha Shreya Shubman Siddharth Siddiqui Sindhu Singhania Sinha Sirisena Sitharaman Sonam Soniya Sridevi Srikanth Srinivasan Subramanian Subramanyam Sudha
Sudhir Suman Sunil Sunita Suresh Surinder Sushil Sushma Swaminathan Swaraj Tagore Tahawwur Tanvi Tarun Tendulkar Thakur Thapa Tharoor Tiwari Tripathi Tuhin Tyagi Uddhav Umesh Upadhyay Usha Vaibhav Vajpayee Varun Venkaiah Venkatesh
Verma Vijay Vikas Vikram Vinay Vinod Vipin Virat Vishal Vishwanathan Vivek Wasim Wickramasinghe Wickremesinghe Yadav Yashwant Yousafzai Zafar Zaheer Zakir Zardari Zia Ziaur
`,
	// Myanmar, Thailand, Laos, Cambodia, Vietnam
	`
Abhisit Anh Anupong Anutin Apichatpong Apinya Apirat Arkhom Aye Banharn Bao Bhumibol Binh Boonsong Boonyasak Bophana Bouasone Bounnhang Bounyang Cao Chaiyaphum Chalerm Chalermchai Chanathip Chanchai Chanthol Charnvirakul Charoen
Chartsiri Chatchai Chatri Chau Chavalit Chavarat Chea Chhay Chien Chinh Choummaly Chuan Chulalongkorn Cong Cuong Dang Dao Decha Dechapol Diem Dinh Doan Duc Duch Dung Duong Duy Ekachai Ekniti Giang Giap Hang Hau Heng Hieu Hla Hoa
Hoai Hoan Hoang Hong Hor Htay Htet Htin Htoo Htun Huan Hue Hung Huong Huy Huyen Huynh Ieng Intanon Jatuporn Jitpleecheep Jongkolphan Jurin Kanchana Kem Keo Khaing Khanh Khieu Khin Khoa Kien Kittirat Kittiratt Kobsak Kommasith Korn
Kosal Kositpipat Kunlavut Kyaw Kyin Leekpai Limjaroenrat Linh Loan Loc Luong Luu Lwin Mai Manet Maneth Manh Meas Minh Moe Mon Mongkut Mya Myat Myint Myo Naing Namhong Narith Nattawut Natthaphong Ngan Nghia Ngo Ngoan Ngoc Nhan Nhat
Nhung Ninh Norodom Nuon Nyan Nyein Nyunt Ohn Ongbumrungphan Paetongtarn Pannaree Patarasak Pen Phalla Phan Phankham Phat Phichai Phong Phu Phuc Phumtham Phung Phuoc Phuong Phyo Piyabutr Piyush Plodprasop Polking Pongsudhirak
Pornpimon Porntip Porntiva Prak Pramuan Prasert Prawit Pridi Prum Puangpetch Puavaranukroh Pyae Quan Quang Quoc Quyen Quynh Rainsy Ranariddh Ratchanok Rawinda Saleumxay Samphan Samrin Sansern Sapsiree Sar Sarachat Sarit Sarun Sary
Sein Shwe Sihamoni Sihanouk Siphandone Sirikit Sisoulith Sokha Sokhom Sokhonn Somchai Somkid Somsak Sondhi Sonexay Songkitti Songsong Sonthi Sophal Sophat Sophea Sovann Srey Suchart Sudarat Supachai Supachok Suphanat Suphanburi
Surakiart Surapong Surayud Suthep Suwat Swe Taerattanachai Tam Tanakorn Tanasak Teerasil Teerathon Thach Thai Thammasat Thanathorn Thanawat Thang Thanh Thant Thao Thaung Theary Theavy Theerathon Thein Thi Thien Thieu Thiha Thinh
Thirachai Thitinan Tho Thong Thongloun Thongsing Thu Thuan Thuc Thura Thuy Thy Tin Toan Trang Trinh Trong Truc Trung Truong Tun Tung Tuyen Tuyet Vajiralongkorn Vandy Vannak Vejjajiva Vibol Viet Vitidsarn Vongkhamsao Vorayuth Vuong
Vuthy Wai Watcharin Wattana Wichai Winyu Wirat Wirathu Wissanu Wongsawat Woraphan Wunna Xuan Yadanar Yen Yongyuth Yuthasak Zarni Zaw Zeya
`,
	// Philippines
	`
Abalos Abaya Acosta Agbayani Agoncillo Aguilar Aguinaldo Alcala Alonto Alvarez Amado Ampatuan Andanar Andaya Angara Angeles Año Araneta Bagares Balisacan Bautista Belmonte Benigno Binay Bongbong Bonifacio Brawner Caguioa Calida
Caloy Carpio Cayetano Cojuangco Corazon Cory Dela Delfin Diokno Domingo Drilon Duque Ejercito Enrile Enrique Escudero Espenido Espenilla Estanislao Estrada Fariñas Gatchalian Gazmin Gloria Gonzales Gregorio Guanzon Guevarra
Hidilyn Honasan Hontiveros Imee Irineo Isko Jinggoy Joma Jovito Juanito Koko Lacson Lagman Leila Locsin Loren Lorenzana Macapagal Madrigal Magalong Magsaysay Manalo Mangudadatu Manny Marapon Marcial Misuari Moreno Nograles Ople
Osmena Osmeña Pacquiao Pagdilao Panelo Pangilinan Pimentel Ping Poe Punongbayan Purisima Quezon Quirino Ramon Recto Remulla Ressa Revilla Ricafort Robredo Romualdez Romulo Roque Roxas Sarmiento Sereno Singson Sison Sorreta Sotto
Tagle Tamayo Tarriela Teodoro Trillanes Tugade Tulfo Valte Vergara Vicente Villanueva Villar Yasay Yulo Zamora Zubiri
`,
	// Malaysia, Singapore and Brunei
	`
Aaron Abdulrazak Amirudin Amirul Annuar Azalina Azam Azmin Bolkiah Chee Chew Chia Chin Chong Chow Chua Chui Dollah Dzulkefly Eng Fadhlina Fei Fong Foo Guan Hamidi Hannah Hassanal Hishammuddin Hock Hoe Hoon Hwang Izzah Izzuddin
Jeyaretnam Jia Jing Johari Kah Kamaruzaman Karpal Khairy Khaw Kheng Khoo Koh Lai Lau Leong Loke Mahiaddin Masagos Mat Meng Mohd Muizzu Musang Mustapa Nga Noh Norazlan Ooi Pandikar Pei Petra Phua Pua Puteri Rafizi Rahimah Ramasamy
Razaleigh Rosmah Saddiq Saravanan Shafie Shahidan Shanmugam Shanmugaratnam Sheng Siew Sivakumar Soh Soon Swee Syed Sze Tay Tharman Tiong Tok Tunku Vivian Wee Wei Wong Wooi Yaacob Yeo Yeoh Yik Yong Yuen Zafrul Zambry Zii
`,
	// China, Hong Kong and Taiwan
	`
Bai Cai Chan Chang Chao Cheng Chiang Chih Ching Ching-te Chiu Chou Chu Chun Chung Cui Deming Ding Donghai Donnie Duan Enlai Fan Fang Fat Feng Gao Guangbiao Guo Guofeng Guoqiang Guozhong Hao Hou Hsiao Hsieh Hsing Hsu Hua Huajian
Hui Huiyan Huo Ing-wen Jackie Jian Jiang Jianguo Jianhua Jianli Jianlin Jianmin Jiao Jie Jiming Jin Jun Junfeng Kaige Keung Kuang Kuo Lei Leung Lian Lijian Lili Ling Linyi Liping Lok Lou Luo Miao Mingyang Mok Nanshan Nie Ning Niu
Peng Pengfei Qian Qiang Qiao Qiaoyun Qin Qing Qishan Qiu Ran Ren Rong Ruan Rui Sha Shan Shang Shao Shen Shi Shih Shu Shuai Shuang Shui Siwei Suet Tao Tian Ting Tong Tsai Tsang Tse Tseng Tsui Tsung Tzu Wangfujing Wanquan Weidong
Weifeng Weiwei Wenbin Wenliang Xia Xiang Xiangfu Xiao Xiaobo Xiaohong Xiaoming Xiaoping Xie Xilai Xin Xing Xiong Xiu Xiuxiu Xiuying Xue Xuelin Yam-kuen Yan Yanping Yao Yaqiong Yifan Yifu Yijun Yin Ying Yingwen Yue Yuet-ngor Yufei
Yujia Yuki Yun Yung Yuqi Yuqing Zemin Zeng Zhai Zhan Zhen Zheng Zhenmin Zhi Zhiyong Zhong Zhongxun Zhuang Zhuo Ziyi Zong Zou Zuo
`,
	// Korea
	`
Ahn Bae Baek Beom Bo-gum Bong Bum Byeon Byun Byung Cha Chae Cheol Chul Chung-hee Dae Dae-jung Do-yeon Dohyun Dong-hyun Dong-won Doo Eun Eun-hye Eun-woo Goo Gook Gyu Hee Hee-young Heo Heung Heung-min Hoseok Hwa Hye Hye-jin Hye-kyo
Hyo Hyo-jung Hyuk Hyun Hyun-jin Hyung Il-sung In-hye Jae-hyun Jae-myung Jae-yong Jang Jennie Jeon Jeong Ji-eun Ji-hoon Jimin Jin-young Jisoo Jiyeon Jo-ong Jong-hwan Jong-nam Jong-suk Joo Joo-ae Joon Joong Joong-ki Jun-ho Jun-seok
Jung-kook Jungkook Kang-hee Kang-in Kuk Kun Kwak Kwang Kwon Kyo Kyu Kyung Kyung-wha Mi-yon Min-ho Min-jae Min-jung Min-seok Minho Moo Moo-hyun Muh Myung Myung-soo Nam Namjoon Rae Rhee Rosé Ryu Se-young Seo Seok Seok-yeol Seok-youl
Seokjin Seol Seong Seong-hyeon Seulgi Seung Seung-hyun Seung-jae Shim Si-woo Sohn Sol-ju Son-hui Song-chol Soo Soo-hyun Soo-jin Soohyun Suh Sung-yueng Tae Tae-hyung Taehyung Taeyang U-jin Uhm Won Woo Woo-sung Yeon Yeong Yim
Yo-jong Yong-chol Yong-ho Yoo Yoo-jin Yoona Yoongi Youn Young-chul Young-ho Young-soo Yu-jin
`,
	// Japan
	`
Aiko Akagi Akane Akihito Akio Akira Amano Ando Aoki Arai Asada Asakawa Aya Ayaka Ayumi Chie Daisuke Eiji Endo Fujii Fujimoto Fujita Fujiwara Fukuda Furuhashi Hagiuda Haruhiko Haruka Haruki Haruto Hasegawa Hashimoto Hatano Hatoyama
Hayao Hayashi Hideaki Hideki Hideo Hidetoshi Higashino Hirai Hirohito Hirokazu Hiroki Hiroko Hiroshi Hirota Hiroyuki Hisashi Hosoda Ichiro Iida Ikeda Imamura Inoue Ishida Ishii Isoroku Itagaki Iwata Iwaya Jiro Junichiro Junya
Kagawa Kamada Kamikawa Kaori Kaoru Kato Katsuya Kawaguchi Kawamura Kazuhiro Kazuo Kazuya Kei Keiko Keisuke Keita Keito Kengo Kenji Kenta Kento Kenzo Kihara Kikuchi Kimura Kitano Kiyoko Kodama Kohei Koichi Koike Koji Komura Kono
Kosaka Kubo Kurosawa Kyogo Maeda Maehara Mako Makoto Mariko Masahiro Masako Masashi Masatsugu Masayoshi Matsuda Matsui Matsumoto Matsuno Matsuoka Matsushita Mayuko Michiko Miki Minamino Mitoma Miura Miyamoto Mizuki Momoko Momota
Mori Morita Moriyasu Motoki Murakami Murayama Nagase Nagatomo Nakagawa Nakai Nakajima Nakano Nakasone Nakata Nakatani Nakayama Naohito Naoki Naoko Naomi Naoto Naruhito Nishida Nishikawa Nishikori Nishimura Nishioka Nobuo Noguchi
Obuchi Oda Ogawa Ohtani Okabe Okada Okamoto Okazaki Okubo Okuhara Onishi Onodera Osako Ota Otani Ozaki Ozawa Ritsu Ryo Ryoji Ryota Ryuichi Saito Saka Sakaguchi Sakai Sakamoto Sakura Sanae Sasaki Satomi Satoru Satoshi Sayaka
Shibasaki Shigeru Shimada Shimizu Shinichi Shinji Shinjiro Shinsuke Shintaro Shiro Shizuka Shohei Shoko Shota Sora Soya Sugawara Sugimoto Suguru Tadao Taichi Taishi Takagi Takaichi Takako Takashi Takasugi Takayama Takeda Takefusa
Takehiko Takehiro Takeru Takeshi Takumi Tanigaki Taniguchi Taro Tatsuya Tetsuya Tojo Tokugawa Tomiyasu Tomoko Toru Toshi Toshihiro Toshimitsu Toshiro Toyoda Tsubasa Tsunekawa Tsuyoshi Uchida Uchimura Ueda Uemura Ueno Wakana Wataru
Yamada Yamagata Yamaguchi Yamanaka Yamashita Yamazaki Yasuda Yasuhiro Yasukuni Yasuo Yasutoshi Yoichi Yoko Yokoyama Yoshida Yoshihide Yoshihiko Yoshiko Yoshimasa Yoshinori Yoshiro Yosuke Yuichi Yuji Yuka Yukari Yukiko Yukio Yumi
Yuriko Yusuke Yuta Yuto Yuya Yuzuru
`,
	// Russia, Ukraine and other Slavic lands
	`
Abramovich Aleksandar Aleksander Aleksandr Alekseev Aleksei Aleksey Alexei Alexey Alina Alyokhin Anatoly Andrei Andrej Andrejs Andrey Andrii Andriy Andrzej Antonov Arkady Artem Artyom Avdeev Azarenka Babis Bartosz Belousov
Beloussov Bilan Bogdan Bogdanov Bohdan Bojan Bortnikov Boyko Branislav Brezhnev Budanov Chernyshenko Chubais Dalic Danilo Danylo Dejan Denys Djordjevic Djukanovic Dmitri Dmitrii Dmitriy Dmytro Dodik Dodon Doncic Dostoyevsky Dragan
Dragovic Dugin Dvorkovich Dybala Dzeko Dzyuba Edin Egor Elina Ermak Fedor Fedorov Fyodor Galina Gavrilov Gennady Gerasimov German Gleb Glinka Golikova Golovin Goran Gorbachev Gromov Gromyko Grzegorz Gvardiol Ibrahimovic Igor Ihor
Ilya Ilyushin Inna Ivana Ivanenko Ivanovic Ivo Iwona Jakub Jana Janez Janukovych Jaroslav Jaroslaw Jelena Jerzy Jokic Jovanovic Jozef Kaczynski Karadzic Kasparov Katarina Kateryna Khabib Khodorkovsky Khrushchev Kirienko Kirill
Kirillov Kiriyenko Kislyak Kliment Klitschko Kolarov Kolomoisky Komarov Kopacz Korolev Kostic Kostin Kovac Kovacevic Kovacic Kovalenko Kovalev Kramaric Krasnov Kravchuk Krzysztof Kuchma Kuleba Kuznetsov Kvaratskhelia Kvitova
Kwasniewski Larisa Lech Leonid Lev Lewandowski Lugovoy Lukashenko Lyudmila Magomedov Maia Maksim Maksym Malyar Mandzukic Marija Marin Marko Markovic Marozsan Matviyenko Maxim Medinsky Mihajlovic Mikita Milinkovic Milorad Milos
Milosevic Mironov Miroslav Mishustin Mitrovic Mizintsev Mladic Molotov Moravec Morawiecki Mstislav Muratov Mykhailo Mykola Nabiullina Nadezhda Nadezhdin Nataliya Natalya Navalnaya Navalny Nebenzia Nemanja Nemtsov Nikola Nikolay
Nikolic Novak Novikov Nurmagomedov Oblak Oleksandr Oleksii Oleksiy Olena Orban Orlov Osipov Ostap Pashinyan Patrushev Pavel Pavlov Pavlovich Pellegrini Perisic Petar Petr Petro Pjanic Plevneliev Plisetskaya Podolyak Poklonskaya
Poroshenko Prigozhin Primakov Pushkin Radek Radoslaw Rakitic Ratko Reznikov Rodchenkov Rogozin Rublev Ryabkov Saakashvili Sabalenka Sakharov Sasha Savchenko Semyon Sergii Sergiy Serhiy Sesko Shabalin Sharapova Shevchenko Shmyhal
Sikorski Sikorsky Siluanov Simic Simonyan Skripal Skrtel Slavko Slobodan Smetana Sobchak Sobyanin Sokolov Solovyov Solzhenitsyn Stanislav Stanislaw Stepan Stoltenberg Stolypin Strelkov Subasic Surkov Surovikin Svetlana Svitolina
Swiatek Syrskyi Szczesny Szijjarto Tadeusz Tadic Taras Tatiana Tatyana Tchaikovsky Tikhanovskaya Tikhonov Timoshenko Titov Tolstoy Tomas Tomasz Trubin Tsikhanouskaya Turchynov Tusk Tymoshenko Uliana Umerov Usyk Utkin Vadim Vaino
Valentin Valeriy Valery Vasily Vasilyev Vereshchuk Viktoria Vitaliy Vitaly Vjosa Vladislav Vlahovic Vojislav Volkov Volodin Voloshin Voronin Vucic Vyacheslav Walesa Wojciech Wojtyla Yakovlev Yanukovych Yarmolenko Yaroslav Yashin
Yatsenyuk Yefimov Yegor Yekaterina Yelena Yeltsin Yermak Yuliya Yuriy Yury Zakharova Zaluzhny Zaluzhnyi Zbigniew Zeman Zhirinovsky Zhukov Zinchenko Zivkovic Zlatan Zoran Zverev Zyuganov
`,
	// Germany, Austria and Switzerland
	`
Adenauer Albrecht Alois Annalena Antje Armin Axel Baerbock Ballack Beate Beckenbauer Bernd Berset Bettina Birgit Bismarck Blatter Boateng Brandt Braun Brigitte Bruckner Buschmann Cassis Christoph Clara Claus Dieter Dietmar
Dietrich Dirk Dobrindt Draxler Eckhart Egon Elmar Erich Ernst Faeser Frank-Walter Franz Friedrich Fritz Gabriele Gauck Geert Georg Gerd Gerhard Gertrud Gnabry Goebbels Goering Goethe Goretzka Gotze Gretzky Guenter Guido Gundogan
Gündogan Gunter Günter Gunther Guttenberg Gyokeres Habeck Hanna Hannes Hans Harald Hartmann Hasso Havertz Heidi Heike Heiko Heiner Heinrich Heinz Helga Helmut Herbert Hermann Himmler Hitzfeld Horst Hummels Ingrid Joachim Jochen
Joschka Juergen Jurgen Jürgen Kahn Karin Karl-Heinz Karsten Katja Keller Khedira Kickl Kiesinger Kimmich Klaus Klinsmann Klose Kohl Konrad Krause Kretschmer Kroos Kruse Kurt Kurz Lahm Lang Lauterbach Lehmann Leyen Lindner Loew
Lothar Ludwig Maas Magdalena Manfred Manuel Marlene Marx Matthaus Matthias Mertesacker Merz Mesut Meuthen Moritz Mozart Musiala Nagelsmann Nehammer Neuer Nietzsche Niklas Norbert Odilo Olaf Petry Philipp Pistorius Podolski Rainer
Raisch Ralf Rangnick Raphael Ratzinger Reinhard Renate Reus Ribbentrop Roeder Rosberg Rosler Rudiger Rüdiger Rummenigge Ruprecht Sane Sauer Schaeuble Schafer Schallenberg Schäuble Schmid Schmitt Schroder Schröder Schubert Schulz
Schulze Schumacher Schuster Schwarz Schwarzenegger Schweinsteiger Seehofer Seibert Shaqiri Siegfried Sigmar Soder Söder Sommer Sophie Spahn Spahr Stefan Steffen Steinmeier Stephan Stoiber Strauss Strauß Susanne Sven Swen Tassilo
Thorsten Timo Torsten Udo Ulrich Ulrike Ursula Uschi Uwe Vogel Volker Wadephul Walther Weidel Weidmann Weinberger Werner Westerwelle Wilhelm Wirtz Wolfgang Wulff Xhaka Yann Zimmermann
`,
	// Netherlands and Belgium
	`
Aert Anouk Audero Balkenende Bart Basten Beatrix Beernink Blind Boer Boersma Bommel Bosch Bram Brouwer Bruyne Calvin Carola Coen Courtois Cruyff Daan Daendels Danjuma Dekker Depay Dijk Dijkgraaf Dijkstra Diks Dion Doku Douwes
Dumfries Edgar Eelco Elco Eliano Els Evert Fellaini Femke Frenkie Frits Gaal Gakpo Geerts Gerrit Gert Geypens Gijs Gravenberch Groen Guus Haan Haas Halsema Haye Hazes Hendriks Henk Heurgronje Heutsz Hiddink Hilgers Hoekstra Hubner
Huizinga Huntelaar Hurgronje Idzes Imhoff Jaap Jacobs Jaïro Jeroen Joey Jonathans Joop Joost Joris Justin Kaag Kees Klaas Klaassen Klaver Koeman Kompany Koning Koopmeiners Kuyt Lars Leekens Leopold Lubbers Maarten Marijke Markx
Martens Maurits Mauro Maxima Meerdink Mees Meijer Mertens Michels Miliano Mulder Multatuli Nathan Neeskens Nistelrooy Ole Omtzigt Oranje Oratmangoen Overmars Paes Pechtold Persie Pieter Pim Posthumus Prins Raffles Ragnar Reijnders
Rembrandt Rijkaard Robben Romeny Rutte Ruud Ruys Samsom Sander Schoof Seedorf Sem Shayne Sjoerd Smit Sneijder Snouck Spinoza Staal Stekelenburg Sterk Steur Stijn Struick Struijk Stuyvesant Teun Theo Thijs Thom Tielemans Tijn
Timber Timmermans Tjoe-A-On Toon Veerman Veldhuis Verdonk Verhoeven Verhofstadt Vermaelen Vermeer Vertonghen Vlaar Vliet Volkert Vries Walsh Weghorst Wesley Wiegel Wijnaldum Wilders Willem Willemijn Wim Witsel Wout Wouter Yesilgoz
Yvonne Zeeman Zijl Zijlstra Zirkzee
`,
	// Nordic and Baltic lands
	`
Aalto Agnetha Aksel Alvar Anders Andersen Annika Arne Arvid Asgeir Atle Axelsen Birgitta Bjarne Bjork Bjorn Björn Borg Brundtland Carlsson Christensen Christoffer Dahl Dahlin Dombrovskis Ebba Eide Einar Elin Elmander Engström
Eriksen Eriksson Erlander Erling Espen Fredriksen Freja Frode Gahr Gitanas Greta Grethe Gro Gudmundsson Gunnar Gustaf Gustafsson Haakon Hagen Halonen Hareide Hedegaard Helle Henrik Henriksen Hermansson Hilde Hjulmand Hojbjerg Holm
Ilves Ingebrigtsen Ingmar Ingvar Jacobsen Jakobsdottir Jakobsen Jesper Johannessen Jonas Jorgen Jorgensen Kaja Kallas Kari Karlsson Kasper Katrin Kerttu Kierkegaard Kirsten Kjaer Knut Kristensen Kristersson Kubilius Lagerback
Lagerlöf Lasse Laudrup Leif Lien Lindgren Lindqvist Ljungberg Lofven Löfven Lundberg Lundgren Madsen Magnus Magnussen Malin Margot Margrethe Marit Mathias Mats Matti Mattias Mette Mikkel Mikkelsen Mogens Morten Munch Nauseda
Nausėda Niels Niinisto Niinistö Nils Nilsson Nobel Nordin Nordstrom Norgaard Odegaard Ødegaard Olav Olof Olofsson Olsson Orpo Oystein Palme Peder Pedersen Pekka Pernille Persson Petersen Petteri Poulsen Ragnhild Rasmus Rasmussen
Reidar Reinfeldt Rikke Risto Roald Rolf Rune Saara Sanna Schmeichel Sigrid Sigurd Sigurdsson Silje Simonsen Skov Solberg Solskjaer Soren Sorensen Stefansson Stenson Stig Støre Stubb Svante Svein Svensson Thorbjorn Thordarson
Thorning Thorvald Thunberg Tomasson Tor Tove Trine Tuomas Ulf Valdis Vestergaard Viggo Wallenberg Wallstrom Westergaard Zetterberg
`,
	// France and French-speaking lands
	`
Adrien Alain Alexandre Alexis Alphonse Amélie Anais André Antoine Arnaud Arnault Arsene Arsène Aubert Aubry Aurelien Aurélien Ayrault Barnier Barthez Bastien Bayrou Beaumont Benalla Benoit Benoît Blaise Blanc Blanchard Bonaparte
Bonnet Borne Boyer Camavinga Camille Castex Cazeneuve Cécile Celine Céline Cesar Chantal Charlotte Chevalier Chirac Clement Clément Coco Colette Collonna Coman Coquelin Corentin Cousteau Crozet Damien Danton Darmanin Debussy
Delacroix Delors Delphine Dembele Dembélé Denise Desailly Descartes Deschamps Didier Dieudonné Dominique Drian Drogba Dumas Dupont Durand Edith Edouard Édouard Éric Estelle Etienne Étienne Evra Fabien Fabius Fabrice Faure Fekir
Fillon Florian Fontaine Francine Francoise Frederic Frédéric Gaston Gaulle Gauthier Geneviève Georges Georgieva Gérard Germain Gilbert Gilles Girard Giroud Giscard Glucksmann Gregoire Guillaume Guy Hamon Henri Herve Hervé Hulot
Isabelle Jacqueline Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Yves Jérôme Josephine Jospin Juncker Juppe Kante Kanté Konate Koné Lacazette Lagarde Lambert Lamine Landry Laporte Lasalle Leclerc Lecornu Lefebvre Lefevre Legrand
Lemaire Lemar Leroy Lizarazu Lloris Loic Loïc Louise Luc Lucie Lucien Ludovic Madeleine Maignan Makelele Manon Marcel Marchand Margaux Martial Martine Mathieu Mathilde Matuidi Maxime Melenchon Mélenchon Mendy Mercier Merlin
Michele Michèle Michon Mitterrand Monet Monnet Moreau Morel Moscovici Moussa Nadine Nasri Noel Noël Océane Ocon Olivier Papin Pascal Pasqua Pasteur Pauline Payet Pecresse Pelicot Perrin Petit Philippe Pierrick Pinault Pires
Platini Poincaré Pompidou Proust Puel Quentin Rabiot Raffarin Raphaël Régis Remi Rémi Rémy Renard Rene René Ribery Ribéry Richelieu Robespierre Rocard Rodin Romain Roussel Roux Sagna Saliba Sartre Sebastien Sébastien Sejourne
Simone Solange Stephane Stéphane Sylvain Sylvie Tchouameni Thibault Thierry Thuram Trezeguet Upamecano Valerie Valérie Valéry Valls Varane Vautrin Veran Verne Véronique Vidal Vieira Villepin Virginie Vivien Voltaire Yannick Yves
Yvette Zemmour Zinedine
`,
	// Italy
	`
Achille Alberto Aldo Alessandra Alessandro Alessio Alfano Alfredo Allegri Amato Andreotti Angelo Antonella Antonelli Arrigo Baggio Balotelli Barbieri Barella Baresi Bargnani Bassetti Bastianini Bastoni Beatrice Benedetto Benigni
Berlusconi Berrettini Bertolucci Bettega Bezzecchi Biaggi Bocelli Bonino Bonucci Borghese Borini Bossi Brunetta Buffon Camoranesi Cannavaro Capello Capirossi Caravaggio Casini Cesare Chiara Chiellini Chiesa Ciampi Cirio Claudio
Conti Corrado Cosimo Craxi Crispi D'Alema Damiano Dante Davide Domenico Donadoni Donnarumma Dovizioso Draghi Elisabetta Emanuele Emiliano Enrico Enzo Ettore Fabio Fabrizio Falcone Fausto Federica Ferrara Filippo Fini Flavio
Fontana Francesca Francesco Franco Frattini Galilei Galileo Gallo Garibaldi Gasperini Gattuso Gennaro Gentile Gentiloni Giacomo Gianfranco Gianluca Gianluigi Gianni Gino Gioacchino Giorgetti Giorgia Giuliani Giuliano Giulio
Giuseppe Giuseppina Greco Grillo Grosso Guglielmo Iannone Immobile Insigne Inzaghi Isabella Jacopo Jorginho Kean Leonardo Letta Locatelli Lombardi Lucia Luciano Luigi Maio Maldini Mancini Mancuso Marcello Marchisio Marotta
Massimiliano Massimo Matilde Mattarella Matteotti Maurizio Mazzini Mazzola Michelangelo Mogherini Montezemolo Monti Morandi Morbidelli Moretti Mussolini Napolitano Nesta Nicoletta Nicolo Pagani Palumbo Panucci Paolo Parisi Parolin
Pasolini Pasquale Pellegrino Petrucci Piero Pietro Pioli Pirlo Pogliano Polo Prandelli Puccini Quagliarella Raffaele Ranieri Ravanelli Renzi Riccardo Rinaldo Rizzo Roberta Rocca Romano Roncalli Rossellini Rossini Ruggiero Russo
Sacchi Salvatore Salvini Sandro Sarri Savoia Scalfaro Schillaci Silvano Silvio Sinner Sorrentino Spalletti Stefano Stromboli Tajani Tardelli Tommaso Tonali Toscanini Totti Trapattoni Umberto Urbano Valentino Verratti Vespucci
Vialli Vincenzo Vitale Vito Vittorio Volpi Zaccheroni Zambrotta Zanetti Zappa Zola
`,
	// Spain, Portugal and Latin America
	`
Abascal Abel Acuna Adolfo Adriana Agirre Aguero Agüero Aguirre Agustín Alarcón Alba Albiol Alcaraz Alejandra Alemán Allende Almagro Almeida Alonso Alvarado Álvarez Alvaro Álvaro Alves Alvim Amancio Amaral Amorim Ancheta Andres
Andrés Añez Angél Ángel Anibal Aníbal Ansu Antonia Antunes Aranha Araujo Araújo Arce Ardiles Arévalo Armando Arnaldo Arturo Aspas Augusto Aurelio Aznar Bachelet Balmaceda Banzer Baptista Barbosa Barrichello Barros Batista
Batistuta Beatriz Bebeto Belen Belgrano Benitez Benítez Bento Bernal Bielsa Blanco Bolivar Bolívar Bonilla Borges Boric Botero Braulio Bruna Bukele Burgos Busquets Bustamante Bustos Caballero Cabral Cabrera Cáceres Cafu Calderon
Calderón Camargo Camila Campos Canales Cantillo Capriles Cardenas Cárdenas Cardoso Cardozo Carina Carlota Carmen Carmona Carrasco Carreño Carrillo Carvajal Carvalho Casado Casemiro Casillas Castaño Castillo Catalina Cavani Cayo
Cazorla Ceballos Cecilia Cedeño Celso César Chamorro Checo Christiano Coelho Conceicao Conceição Consuelo Contreras Cordero Córdoba Corina Correa Correia Cortes Cortés Coutinho Cristian Cristóbal Cuadrado Cubarsí Cubillas
Cucurella Cunha Cunhal Dalma Damian Daniela Dario Darío Delcy Delfina Delgado Dias Dilma Diogo Diosdado Dominguez Duarte Dunga Echeverría Edmundo Edson Eduarda Eduardo Efraín Emilio Endrick Enriquez Enríquez Erika Ernesto Escobar
Espargaro Espinosa Espinoza Espírito Esteban Estela Eugenia Eugenio Eusebio Evaristo Evo Fabián Fabinho Fabregas Falcao Fangio Fátima Felipe Félix Fermín Fernanda Ferran Ferreira Figo Figueiredo Figueroa Filipe Firmino Flávio
Florentino Fonseca Forlan Francisca Freire Freitas Frida Fuente Fuentes Fujimori Gabriela Gaitán Galeano Gallardo Galtieri Garay Garcés García Garnacho Garzon Gerardo Germán Gilberto Gilmar Godoy Goes Gomes Gómez Goncalves
Gonçalves González Gonzalo Goulart Graça Graciela Guadalupe Guaido Guaidó Guedes Guerra Guevara Gustavo Gutierrez Gutiérrez Guzman Guzmán Hector Héctor Henrique Heriberto Hermes Hernán Hernandes Hernández Herrera Hierro Higuain
Horacio Huerta Humala Humberto Iglesias Ignacio Iñaki Ines Inés Infantino Íñigo Isabel Isabela Isidro Isla Iván Jaime Jair Jairo Javier Jesus Jesús Jimenez Jiménez Joao João Joaquin Joaquín Jordi Josefina Josep Juana Juanes Julián
Julieta Julio Júlio Júnior Kahlo Kaka Kaká Kirchner Koke Laia Lamela Lara Larissa Laso Lautaro Leal Leandro Leite León Leonel Leonor Leopoldo Letizia Lisandro Llorente Llosa Lobo López Lorena Lourdes Lucía Luciana Lugo Luisa Luiz
Macedo Machado Maciel Macri Mafalda Magalhaes Maite Maldonado Manolo Manuela Marcela Marcelino Marchena Margarita María Mariano Maribel Marín Marques Márquez Martín Martínez Martins Mateo Matias Matías Mauricio Maximiliano Mayra
Mejia Mejía Melendez Mello Melo Mendez Méndez Mendieta Mendonça Mendoza Menem Menezes Menotti Merino Mesquita Milena Militao Militão Mir Mirta Mistral Molina Montero Montes Montoya Mora Moraes Morais Morata Moreira Morena
Morientes Moscoso Moura Mourão Mujica Munhoz Munoz Muñoz Murillo Navarro Navas Nazario Neruda Neves Nicanor Nicolás Nieto Noboa Noriega Nunes Nunez Nuñez Núñez Nuno Obrador Ocampo Ochoa Octavio Odebrecht Ojeda Olmo Orellana Oriol
Oropeza Ortega Osorio Oswaldo Otamendi Otero Ovalle Oyarzabal Pacheco Padilla Palacio Palacios Palma Paola Paqueta Paquetá Paredes Pastrana Patricio Paulinho Paulo Pedri Pedrosa Pelé Peña Peñaloza Penelope Pepe Peralta Pérez Perón
Pinera Piñera Pinheiro Pinochet Pinto Piquet Pizarro Ponce Porfirio Prado Prats Puigdemont Puyol Quevedo Quintana Quintero Quiroga Rafaela Rajoy Ramalho Ramírez Ramiro Ramón Raphinha Raquel Raúl Rebelo Rebolledo Reina Renan Reyes
Reynaldo Ribeiro Ricardinho Rincon Rins Rios Ríos Riquelme Rivaldo Rivas Riveros Robinho Robledo Roca Rocha Rodri Rodríguez Rodrygo Rojas Rojo Roldán Román Romario Romário Romelu Romero Ronaldinho Rosales Rosario Rouseff Rousseff
Rubén Rubens Rueda Ruiz Saavedra Sagasti Sainz Salas Salazar Saldaña Salgado Salinas Salvador Sampaio Sampaoli Samper Sánchez Sanchís Sancho Sandoval Santana Sanz Saramago Savio Scaloni Senna Sepulveda Serrano Servando Sheinbaum
Silvana Silvestre Simeone Simón Soares Socorro Sócrates Solana Solano Soler Solis Soria Soriano Sosa Sousa Souza Stéfano Suárez Tabárez Tapia Tavares Teixeira Telles Temer Tevez Thiago Tiago Tomás Torre Torrijos Trujillo Uribe
Urrutia Valdés Valdez Valdivia Valenzuela Valle Vallejo Valverde Varela Vargas Vasco Vasconcelos Vazquez Vázquez Vega Velasco Velasquez Velásquez Veloso Verónica Vicario Videla Vilela Villalba Villegas Vinales Viñales Vinicius
Vinícius Vizcarra Walcott Wálter Willian Xabi Ximena Yamal Ysabel Zabaleta Zamorano Zapata Zapatero Zavala Zedillo Zelaya Zico Zubimendi Zubizarreta
`,
	// Greece, Hungary, Romania, Albania, Georgia and Armenia
	`
Adamantios Alexandros Aliyev Anastasios Antetokounmpo Aristotelis Bajram Balint Basescu Cătălin Ceausescu Ciolacu Ciorbea Comaneci Constantin Costas Dimitar Dimitris Dragomir Elefteria Eleni Enver Ferenc Florin Georgescu Georgios
Gheorghe Giannis Gyorgy Gyula Hagi Halep Hoxha Iliescu Imre Ioannis Iohannis Istvan Janos Jozsef Karamanlis Karolos Katalin Kobakhidze Konstantin Konstantinos Konstantinou Kostas Kurti Lajos Laszlo Magyar Mihai Miklos Mircea
Mitsotakis Nagy Nastase Nicolae Nicusor Nikolaos Nikos Onassis Orbán Panagiotis Papadimos Papadopoulos Papandreou Pavlopoulos Petre Plahotniuc Ponta Popescu Puskas Radu Rama Sakellaropoulou Samaras Sandor Sandu Sargsyan Sarkisian
Serzh Shevardnadze Simion Simitis Spiros Stavros Stefanos Szabo Szalai Szoboszlai Tamas Thaci Theodoros Tsipras Tsitsipas Vangelis Varoufakis Vasilis Viorel Virag Yannis Zelimkhan Zourabichvili Zsolt
`,
	// Africa
	`
Abacha Abiy Achebe Addo Adebayo Adesina Adeyemi Adichie Afewerki Aidoo Akufo Akufo-Addo Amadou Amina Anthonys Asamoah Atiku Aubameyang Awolowo Ayew Azali Azikiwe Baba Babangida Bah Bakayoko Balde Balewa Bamba Banda Barrow Bazoum
Bédié Bio Biya Boakai Bobi Bongo Boutros Boutros-Ghali Bozize Camara Chakwera Chamisa Chiluba Chissano Chukwu Compaore Coulibaly Cyril Daglo Dangote Danladi Debeira Deby Déby Desalegn Diakité Diallo Diarra Diop Diouf Djotodia
Dlamini Dlamini-Zuma Doe Doumbia Doumbouya Ebele Eboue Embalo Essien Eto'o Etoo Evariste Eyadema Faustin Faye Fayulu Fela Fofana Folau Gbagbo Gebrselassie Ghali Gnassingbe Gnassingbé Goita Goïta Goodluck Graca Gueye Hage Haile
Hailemariam Hichilema Ibori Ibrahima Idriss Iheanacho Isaias Issouf Issoufou Iwobi Iyase Jakaya Jammeh Jomo Joyce Kabila Kabore Kaboré Kafando Kalou Kanu Karume Katumbi Kaunda Kenenisa Kenyatta Khama Kibaki Kiir Kikwete Kipchoge
Kiprop Kiptum Kizza Koffi Koroma Kouyate Kufuor Kwabena Kwame Kwesi Lourenco Lourenço Lumumba Lungu Machar Machel Macky Magashule Magufuli Mahama Makeba Makinde Mamadou Mamady Manafort Mane Mané Mangope Masire Masisi Mathabo Mbeki
Mboma Mboweni Meles Menelik Mnangagwa Mobutu Moi Mokonzi Momoh Motlanthe Muhoozi Mukwege Muluzi Museveni Mutharika Mwai Mwangi Mwinyi Naby Ncube Ndayishimiye Ndiaye Ndidi Netumbo Ngozi Nguema Ngugi Niasse Nkrumah Nkunda Nkurunziza
Nujoma Nyerere Nyusi Obasanjo Obi Obiang Obote Ochieng Odinga Ojukwu Okocha Okonjo-Iweala Okonkwo Okoye Olusegun Onana Onyango Osimhen Ouattara Oumar Oyono Patrice Pohamba Rajoelina Ratsiraka Ravalomanana Rawlings Roba
Rusesabagina Ruto Sadio Salva Samia Sanha Sankara Sankoh Sarr Sassou Sata Savimbi Selassie Senghor Shagari Shekau Simba Sirleaf Sisulu Sobukwe Sonko Soumahoro Sow Soyinka Suluhu Sylla Tambo Tandja Tchiani Thabo Tiémoué Tinubu
Togba Toivo Tolbert Touadera Toure Touré Traore Traoré Tshisekedi Tshombe Tsvangirai Tutu Uhuru Umaru Wade Wangari Wanjiru Weah Wole Yakubu Yar'Adua Yoweri Zaha Zenawi Zewde Zida Zongo
`,
	// Israel and Jewish names
	`
Avi Avigdor Avraham Barkat Begin Ben-Gurion Ben-Gvir Bezalel Binyamin Danon Dayan Dermer Dichter Ehud Eisenkot Eizenkot Eliyahu Elkin Erdan Eshkol Eyal Feiglin Gabi Gallant Gilad Golda Goldman Goldstein Gurion Gvir Hagari Halevi
Herzl Herzog Hirsch Itamar Itzhak Kahane Kahlon Kissinger Kochavi Lapid Levi Levin Livni Mandelblit Meir Menachem Michaeli Mordechai Moses Moshe Naftali Nir Ofer Regev Reuven Rivlin Ronen Rosenberg Rosenthal Rubin Sa'ar Saar
Schwartz Shahar Shai Shamir Sharett Shaul Shimon Shlomo Silberman Smotrich Spielberg Tzipi Weizmann Yaakov Yaalon Yair Yariv Yehuda Yigal Yitzhak Yoav Yossi Zamir Zelman Zvi
`,
	// English-speaking lands: given names
	`
Abby Abigail Addison Adele Aidan Aileen Alastair Alec Alexa Alexandra Alfie Alicia Alison Allison Alyssa Annabelle Annette Archie Aretha Ariana Arianna Arlene Ashley Ashton Aubrey Audrey Austin Ava Avril Barry Bella Bert Beth
Bethany Beverly Beyonce Bianca Billie Blake Blanche Bonnie Boyd Bradley Brenda Brendan Brent Brett Briana Bridget Britney Brittany Brooke Bryan Bryce Bryson Burt Byron Caitlin Camilla Carly Carol Carrie Carson Casey Cassandra Cate
Cecil Cedric Celeste Celia Charlene Cherie Chester Chloe Chuck Cindy Claire Clarence Clarissa Claude Clayton Clifford Clint Clive Cody Colin Connie Connor Conor Courtney Craig Curtis Cynthia Dakota Dale Damon Danielle Daphne
Darren Darryl Daryl Deandra Debbie Debra Declan Delia Derrick Desmond Devin Dexter Diane Dillon Dolores Donna Doreen Doris Dorothy Doug Drake Drew Duncan Dustin Dwayne Dwight Dylan Earl Eddie Edmund Edna Edwina Eileen Elaine
Eleanor Elijah Elliot Elliott Ellis Elon Elton Elvis Emilia Emilie Enoch Erica Erin Ernie Ethan Eugene Evangeline Eve Evelyn Ezekiel Fergus Fiona Floyd Frances Frankie Freddie Freddy Frederick Gabby Gail Gareth Garrett Garry Garth
Gene Geoffrey Georgie Georgina Geraldine Gertrude Gladys Gwen Gwyneth Hailee Hailey Harriet Helena Herschel Hilary Hubert Humphrey Imogen Irene Irvin Irving Isaiah Jaclyn Jada Jaden Janice Janine Jasmine Jeanette Jeanne Jed
Jeffrey Jemima Jemma Jen Jenna Jeremiah Jermaine Jess Jessie Jill Joanna Joanne Jocelyn Jodie Joel Johnathan Jolie Josh Josie Juanita Jude Jules Juliet Julius June Justine Kaitlyn Karla Kathleen Kathryn Kathy Katie Katy Kayla
Kaylee Keanu Keira Kelvin Kendall Kendra Kendrick Kiefer Kimberly Kirk Kirsty Kourtney Kristi Kylie Kyrie Lana Lance Latoya Lauryn Laverne Leah LeBron Leigh Leslie Lester Leticia Lexi Lila Linden Lindsay Lindsey Lois Lorraine
Louie Luther Lyle Lyndon Lynn Mackenzie Maddie Madeline Madonna Mae Maggie Malcolm Malia Mandy Marcia Marilyn Marissa Marjorie Marlon Marsha Marshall Marvin Mary Matilda Maureen Maxwell Meghan Mel Melanie Melissa Mercy Meredith
Meryl Mickey Mildred Miles Miley Millie Minnie Miriam Mitt Molly Monique Morgan Muriel Myra Nate Nathaniel Ned Neville Nick Nigella Noelle Octavia Odette Ophelia Oprah Orson Orville Oswald Otis Paige Paisley Patsy Patti Payton
Peggy Perry Pete Peyton Philippa Phillip Phoebe Phyllis Pippa Polly Preston Prudence Quincy Quinn Rachael Ramona Randall Randolph Randy Reagan Reese Reggie Reginald Rhonda Rick Rihanna Riley Ringo Robbie Rodney Rosalind Rosalynn
Rosemary Rosie Rowan Roxanne Rufus Russ Ryder Sadie Sally Sammy Scarlett Seth Shane Shannon Shaun Shawn Shay Sheldon Shelley Sherman Sherry Shirley Sid Sidney Sierra Sinead Skye Skyler Sophia Spencer Stacey Stacy Stanley Steph
Suzanne Sybil Sylvester Tabitha Tammy Tasha Terry Tess Thea Thelma Tiffany Tilda Timmy Tobias Toby Tracey Tracy Travis Trent Trevor Tricia Trisha Tristan Troy Trudy Tucker Tyra Tyrone Tyson Usain Vaughn Velma Verity Vernon Vicki
Vince Virgil Wallace Wanda Whitney Wilbur Wilfred Willie Willow Winifred Winona Winston Wyatt Yasmine Zac Zach Zachary Zack Zane Zara Zelda Zendaya Zoe Zoey
`,
	// English-speaking lands: surnames
	`
Aaronson Abbott Abramson Ackerman Adelman Affleck Aguilera Ainsworth Albright Allardyce Andrews Aniston Applegate Armitage Armstrong Arterton Ashcroft Ashworth Assange Atkins Atkinson Attenborough Atwood Austen Axelrod Bachmann
Baldwin Ballmer Bannon Barclay Barker Barnes Barnett Barrett Barron Barrymore Bartlett Bateman Baxter Becerra Bellingham Benson Bessent Bieber Bilson Blackwell Blanchett Boehner Bolton Bondi Booker Boone Bosworth Boucher Bowen
Bowie Bowles Bradshaw Brady Braverman Breivik Brennan Briggs Britton Brokaw Bronson Brosnan Bruni Bryant Buchanan Buckley Bullock Burke Burnett Burnham Burns Burton Butler Buttigieg Byrne Caine Caldwell Callaghan Callahan Cantor
Capaldi Carey Carlisle Carlson Carmichael Carney Carpenter Carr Carragher Carrey Carrick Carroll Cartwright Cassidy Cavanaugh Chamberlain Chambers Chandler Chaplin Chapman Chappell Chase Cheney Churchill Clancy Clarke Clarkson
Clegg Clements Cline Clooney Coates Cobain Coburn Cochran Colbert Cole Coleman Collier Comer Comey Connelly Connolly Connors Cornell Costello Costner Coulson Coulter Cowell Coyle Cramer Crawford Cresswell Crouch Crowe Cruise
Cuccinelli Culkin Cumberbatch Cummings Cunningham Cuomo Curry Cusack Cyrus Dalton Daly Daniels Davenport Davey Davidson Davies Dawkins Dawson Day-Lewis Deakin Dempsey Dench Depp DeSantis DeVos DiCaprio Dickens Dickinson Dickson
Dimon Dixon Dobbs Doherty Dorsey Dowd Downey Doyle Driscoll Dudley Duffy Dufresne Duggan Dumont Dunbar Dunham Dunn Durham Dutton Duvall Dyson Eastwood Eaton Eden Eilish Eisenhower Ellison Emerson England Erickson Everett Fairbanks
Fallon Farage Farrell Farrow Fauci Faulkner Feinstein Fetterman Fetty Finch Finley Firth Fisher Fitzgerald Fitzpatrick Fleming Fletcher Flynn Foden Foley Fonda Fowler Fraser Frazier French Frieden Fuller Furlong Gabbard Gaetz Gaga
Gallagher Galloway Gardner Garland Garner Garrison Geithner Gerrard Gervais Getty Ghosn Gibbs Gibson Giggs Gilmore Gingrich Ginsburg Gladstone Glover Golding Goodall Goodman Goodwin Gore Gorsuch Gosling Gove Graves Grealish
Greenberg Greene Greenspan Greenwald Gregg Griffin Griffith Griffiths Grimes Gross Guthrie Haines Hale Haley Halliday Hamill Hammond Hancock Hanks Hannity Hanson Harding Hardy Hargreaves Harper Harriman Harrington Hart Hartley
Hastings Hathaway Hawke Hawking Hawkins Hawley Haworth Hayden Hayes Healey Healy Hegseth Hemingway Hemsworth Henderson Hendrix Hennessy Hepburn Herring Hewitt Hewson Hickman Hicks Higgins Hilton Hinds Hinton Hitchcock Hobbs Hodges
Hodgson Hoffman Hogan Holbrooke Holden Holder Holland Holloway Holmes Holt Hoover Hopkins Hopper Horner Horton Hoult Howe Howell Hubbard Huckabee Hudson Huffman Humphreys Hunt Huntsman Hurley Hurst Hutchinson Hutton Huxley Inslee
Ireland Irwin Isaacs Ivey Jacobson Jagger Jarvis Javid Jeffries Jenkins Jenner Jennings Jepsen Johnston Joliet Joplin Joyner Kaine Kaiser Kaplan Kardashian Kavanaugh Keane Keating Kellogg Kemp Kennedy Kenny Kent Kerr Keynes Kidman
Kimmel Kirby Kirkland Knight Knowles Kravitz Kristof Krugman Kushner Kwarteng LaBeouf Lammy Lampard Lancaster Landon Langley Larson Lawrence Lawson Leahy Leavitt Lennon Levine Lewandowsky Lewinsky Libby Lightfoot Lippi Livingston
Livingstone Lockhart Lohan Lovell Lowe Lowell Lutnick Lynch Lyons MacArthur MacDonald Madden Maddow Maguire Mahoney Mailer Malone Manchin Mandelson Mansfield Manson Marley Marr Marsh Marston Mathews Matthews Mattis Mayer
Mayweather McAllister McAuliffe McBride McCain McCarthy McCartney McClain McConaughey McConnell McCormick McDonald McDonnell McDowell McEnroe McFadden McFarlane McGill McGinn McGovern McGrath McGregor McGuire McIlroy McIntyre
McKay McKenna McKenzie McKinley McLean McMahon McManaman McMaster McMillan McNamara McTominay McVeigh Meadows Menendez Mercer Merrick Middleton Miliband Milley Mills Milner Minaj Mirren Mnuchin Monroe Mooney Moran Morley Morrow
Morse Morton Mosley Mueller Mulcahy Mullen Mulligan Mulroney Munro Murkowski Murray Napier Nash Neeson Newman Newsom Newton Nichols Nicholson Nicklaus Nixon Nolan Nolte Nordlund Norris Norton Nuland O'Brien O'Connell O'Connor
O'Donnell O'Grady O'Hara O'Keefe O'Leary O'Malley O'Neal O'Neill O'Reilly O'Rourke O'Sullivan O'Toole Ocasio-Cortez Oldman Oppenheimer Orwell Osborne Osbourne Owens Pacino Paine Palin Palmer Paltrow Parkinson Patterson Patton
Paulson Paxton Payne Pearce Pearson Pelosi Penn Perkins Perot Perriello Peters Peterson Petraeus Phelps Pickford Pierce Pitt Plath Platt Poirier Poitier Pollard Pollock Portman Potter Powers Pratt Prescott Presley Pritchard
Pritzker Pryor Psaki Quigley Raab Radcliffe Raimondo Ramsay Ramsey Raskin Rayner Redford Redgrave Redmayne Reeves Reid Reilly Reynolds Rhodes Rice-Davies Richards Richmond Rickman Ripley Robbins Robertson Rockefeller Rodgers Rogan
Romney Roosevelt Rosenstein Rothschild Rowland Rowling Rutherford Rutledge Sandberg Sanderson Sandler Santorum Sawyer Scaramucci Schiff Schultz Schumer Schwab Scorsese Sebelius Seinfeld Seymour Shakespeare Shanahan Shapiro Sharpe
Shearer Sheen Sheeran Shepherd Sheridan Sherwood Shields Shulman Silverman Simmons Simpson Sinatra Sinclair Skinner Slater Sloan Smollett Snowden Snyder Sondland Sorkin Southgate Spacey Spears Spicer Springer Springsteen Stafford
Stallone Stanton Steele Stein Steinberg Stephens Stephenson Stevens Stevenson Stoltz Streep Streisand Strzok Sturgeon Styles Sutherland Swanson Sweeney Swinney Talbot Tarantino Tate Theron Thiel Thorne Thornton Thurman Tierney
Tillerson Timberlake Tolkien Townsend Travers Travolta Trippier Truman Tuberville Tubman Tugendhat Turing Twain Twitty Tyldesley Underwood Updike Usher Vardy Vaughan Vedder Vickers Vindman Volcker Wahlberg Wakefield Waller Wallis
Walton Waltz Walz Warhol Warner Warnock Warsh Watkins Watt Watts Weaver Webb Webster Weinstein Weiss Welbeck Welch Weller Welles Westwood Wheeler Whitaker Whitehead Whitehouse Whitman Whitmer Whittaker Wilde Wilder Wilkins
Wilkinson Wilshere Windsor Winfrey Winslet Witherspoon Witkoff Wolfe Wolff Wolfowitz Woodward Woolf Wordsworth Wray Wyden Wynn Yates Yeats Yellen Yorke Youngkin Zelizer Zellweger Zients Zoellick
`,
	// Pacific and Aboriginal names
	`
Bainimarama Bhagwan Fiame Fonoti Hipkins Jacinda Luxon Mahuta Manasseh Marape Mata'afa Namaliu Natuman Papali Rabuka Regenvanu Salwai Sitiveni Sogavare Somare Taufa Tavita Tkatchenko Tuilagi Tupou Waqa Wingti
`,
	// The Bible, the Quran, prophets and saints as given names
	`
Agnesia Albertus Andronikus Anselma Bonifacius Cornelius Cyrillus Darius Emerensiana Engelbertus Eusebius Evarista Fabiola Florensia Florentina Fransina Fransiscus Frederika Fridolin Gaudensia Hendrika Hendrina Hildegardis Ignas
Ignasia Ilyasa Innosensius Irenius Ishaka Johana Johanna Josephus Kornelia Kristoforus Laurentius Leonarda Lodovikus Ludovikus Margaretha Marsel Marselina Marthinus Martinus Maximilian Mikhael Nikolas Oktaviana Oktovina Paskalis
Patrisius Paulinus Petronela Philomena Piter Rofinus Rosalinda Rosina Rosmini Sebastianus Seravina Servasius Sesilia Severinus Simeon Skolastika Stefania Stepanus Syuaeb Syuaib Tarsisius Teofilus Theodora Theofilus Victorianus
Vinsentius Walburga Wilhelmina Xaverius Yakoba Yakub Yanuarius Yasinta Yoakim Yohanna Yonas Yonatan Yudas Yusa
`,
	// Figures in wayang and babad that news uses as names
	`
Arjuna Benowo Bratasena Cakraningrat Dewabrata Djojoadisuryo Djojohadikusumo Djojokusumo Drupadi Gatotkaca Gatutkaca Hadikusumo Hadiningrat Hadisoemarto Hadisubroto Hadisuwito Hamengku Hamengkubuwono Hardjosoemantri Hardjosoewono
Hayuningrat Jenggala Joyoboyo Joyohadikusumo Jumeneng Kartanegara Kartohadikusumo Kartosoewirjo Kartosuwiryo Koentjaraningrat Koesoemaatmadja Kresna Kusumaatmadja Kusumaatmaja Mangkudilaga Mangkunagoro Mangkunegara Nakula
Notoprojo Notosusanto Pakualam Pakubuwono Poerbatjaraka Poerwadarminta Prabawangsa Prawiranegara Prawirodirdjo Rahwana Ranggawarsita Sasrawirja Sastrosatomo Siliwangi Soerjosoemarno Sosrokartono Sosroningrat Subali Sugriwa
Suryaningrat Suryodiningrat Tjakraningrat Tjokroaminoto Tjokronegoro Trunojoyo Werkudara Wijayakusuma Wirjosandjojo Wiroatmodjo Wirodiningrat Wirosardjono Yudonegoro
`,
].flatMap((part) => words(part));

/** Persons known under one word or a short name, enough by itself: never a place, a body or a common word. */
export const knownPersons: readonly string[] = items(`
Raja Juli Antoni, Raja Juli, Raja Sapta Oktohari, Ratu Tisha, Ratu Tisha Destria, Ratu Atut Chosiyah, Ratu Atut, Ratu Dewa, ST Burhanuddin, TB Hasanuddin, Sultan Bachtiar Najamudin, Sultan Najamudin, Sultan Hamid, Kang Sun Nam, Jokowi, SBY, Ahok, Gus Dur, Cak Imin, Bung Karno, Bung Hatta, Bung Tomo, Gus Ipul, Gus Mus, Gus Yahya, Gus Miftah, Bu Risma, Bang Yos, Tommy Soeharto, Ical, Aher, BJ Habibie, B.J. Habibie, Habibie, Soekarno, Sukarno, Soeharto, Suharto, Megawati, Prabowo, Gibran, Ganjar, Anies, Mahfud MD, Luhut, Obama, Trump, Biden, Putin, Zelensky, Netanyahu, Erdogan, Macron, Merkel, Xi Jinping, Kim Jong Un, Kim Jong-un, Kim Jong Il, Kim Jong-il, Kim Il Sung, Kim Il-sung, Nabi Muhammad, Nabi Muhammad SAW, Yesus, Paus Fransiskus, JK, AHY, Messi, Ronaldo, Neymar, Mbappe, CR7, Michael Jackson, Madonna, Beyonce, Rihanna, Lady Gaga, Taylor Swift, Justin Bieber, Osama bin Laden, Saddam Hussein, Hitler, Einstein, Napoleon, Lenin, Stalin, Mao, Gandhi, Mandela, Kartini, Pangeran Diponegoro
`);
