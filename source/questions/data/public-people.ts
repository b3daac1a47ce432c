import {fields, items, lines} from '../../language/data/gazetteer-table.js';

/** A holder of public office whom every newspaper reader has heard of. */
export interface PublicPerson {
	readonly name: string;
	/** The country the person serves. */
	readonly country: string;
	/** Words of offices that the person holds or has held: no wrong answer to a question about such an office. */
	readonly offices: readonly string[];
	/** The years in which the person was in office, from first to last. */
	readonly from: number;
	readonly to: number;
}

// Each line: name | words of offices held | first year in office | last year, if it is over.
const table: Readonly<Record<string, string>> = {
	Indonesia: `
		Joko Widodo | presiden, gubernur, wali kota | 2005 | 2024
		Susilo Bambang Yudhoyono | presiden, menteri koordinator, energi | 1999 | 2014
		Megawati Soekarnoputri | presiden, wakil presiden, pdi perjuangan | 1999 | 2026
		Abdurrahman Wahid | presiden, nahdlatul ulama | 1999 | 2001
		Prabowo Subianto | presiden, pertahanan, gerindra | 2008 | 2029
		Jusuf Kalla | wakil presiden, golkar, perindustrian | 1999 | 2019
		Boediono | wakil presiden, bank indonesia, keuangan, perekonomian | 1998 | 2014
		Ma'ruf Amin | wakil presiden, majelis ulama | 2000 | 2024
		Gibran Rakabuming Raka | wakil presiden, wali kota | 2021 | 2029
		Suswono | pertanian | 2009 | 2014
		Anton Apriyantono | pertanian | 2004 | 2009
		Syahrul Yasin Limpo | pertanian, gubernur | 2008 | 2023
		Andi Amran Sulaiman | pertanian, pangan | 2014 | 2029
		Anies Baswedan | gubernur, pendidikan | 2014 | 2022
		Ridwan Kamil | gubernur, wali kota | 2013 | 2023
		Ganjar Pranowo | gubernur | 2013 | 2023
		Khofifah Indar Parawansa | gubernur, sosial | 1999 | 2029
		Pramono Anung | gubernur, sekretaris kabinet | 2015 | 2029
		Dedi Mulyadi | gubernur, bupati | 2008 | 2029
		Ahmad Luthfi | gubernur, kapolda | 2020 | 2029
		Bobby Nasution | gubernur, wali kota | 2021 | 2029
		Basuki Tjahaja Purnama | gubernur | 2012 | 2017
		Sutiyoso | gubernur, intelijen | 1997 | 2016
		Fauzi Bowo | gubernur, duta besar | 2007 | 2017
		Soekarwo | gubernur | 2009 | 2019
		Ahmad Heryawan | gubernur | 2008 | 2018
		Zainul Majdi | gubernur | 2008 | 2018
		Nurdin Abdullah | gubernur, bupati | 2008 | 2021
		Sri Mulyani Indrawati | keuangan, perekonomian, bappenas | 2004 | 2025
		Purbaya Yudhi Sadewa | keuangan, penjamin simpanan | 2020 | 2029
		Chatib Basri | keuangan, penanaman modal | 2012 | 2014
		Bambang Brodjonegoro | keuangan, bappenas, riset | 2014 | 2021
		Jusuf Anwar | keuangan | 2004 | 2005
		Airlangga Hartarto | perekonomian, perindustrian, golkar | 2016 | 2029
		Hatta Rajasa | perekonomian, perhubungan, sekretaris negara, riset | 2001 | 2014
		Aburizal Bakrie | perekonomian, kesejahteraan rakyat, golkar | 2004 | 2014
		Retno Marsudi | luar negeri | 2014 | 2024
		Marty Natalegawa | luar negeri, duta besar | 2005 | 2014
		Hassan Wirajuda | luar negeri | 2001 | 2009
		Ali Alatas | luar negeri | 1988 | 1999
		Sugiono | luar negeri | 2024 | 2029
		Tito Karnavian | dalam negeri, kapolri, polri | 2015 | 2029
		Tjahjo Kumolo | dalam negeri, aparatur | 2014 | 2022
		Gamawan Fauzi | dalam negeri, gubernur | 2005 | 2014
		Mardiyanto | dalam negeri, gubernur | 1998 | 2009
		Budi Gunadi Sadikin | kesehatan, bumn | 2013 | 2029
		Terawan Agus Putranto | kesehatan | 2019 | 2020
		Nila Moeloek | kesehatan | 2014 | 2019
		Siti Fadilah Supari | kesehatan | 2004 | 2009
		Bambang Soesatyo | mpr, dpr | 2018 | 2024
		Ahmad Muzani | mpr, gerindra | 2008 | 2029
		Setya Novanto | dpr, golkar | 2009 | 2017
		Agung Laksono | dpr, kesejahteraan rakyat | 1998 | 2014
		Marzuki Alie | dpr | 2009 | 2014
		Hidayat Nur Wahid | mpr, keadilan sejahtera | 2000 | 2024
		Puan Maharani | dpr, pembangunan manusia, mpr | 2014 | 2029
		Sufmi Dasco Ahmad | dpr, gerindra | 2019 | 2029
		Muhadjir Effendy | pendidikan, pembangunan manusia, haji | 2016 | 2024
		Mohammad Nuh | pendidikan, komunikasi | 2007 | 2014
		Bambang Sudibyo | pendidikan, keuangan | 1999 | 2009
		Abdul Mu'ti | pendidikan, muhammadiyah | 2015 | 2029
		Pratikno | sekretaris negara, sekretariat, pembangunan manusia | 2014 | 2029
		Sudi Silalahi | sekretaris kabinet, sekretaris negara | 2004 | 2014
		Yusril Ihza Mahendra | sekretaris negara, hukum, hak asasi | 1999 | 2029
		Basuki Hadimuljono | pekerjaan umum, pupr, ikn, otorita | 2014 | 2029
		Djoko Kirmanto | pekerjaan umum | 2004 | 2014
		Zulkifli Hasan | perdagangan, kehutanan, mpr, pangan | 2009 | 2029
		Mari Elka Pangestu | perdagangan, pariwisata | 2004 | 2014
		Enggartiasto Lukita | perdagangan | 2016 | 2019
		Gita Wirjawan | perdagangan, penanaman modal | 2009 | 2014
		Erick Thohir | bumn, pssi, pemuda, olahraga | 2019 | 2029
		Rini Soemarno | bumn, perindustrian, perdagangan | 2001 | 2019
		Dahlan Iskan | bumn | 2009 | 2014
		Bahlil Lahadalia | investasi, energi, esdm, golkar | 2019 | 2029
		Nadiem Makarim | pendidikan | 2019 | 2024
		Teten Masduki | koperasi | 2015 | 2024
		Agus Gumiwang Kartasasmita | perindustrian, sosial | 2018 | 2029
		Fahmi Idris | perindustrian, tenaga kerja | 1998 | 2009
		M.S. Hidayat | perindustrian | 2009 | 2014
		Budi Karya Sumadi | perhubungan | 2016 | 2024
		Jusman Syafii Djamal | perhubungan | 2007 | 2009
		Sandiaga Uno | pariwisata, gubernur | 2017 | 2024
		Jero Wacik | pariwisata, kebudayaan, energi | 2004 | 2014
		Arief Yahya | pariwisata | 2014 | 2019
		Mahfud MD | hukum, keamanan, pertahanan, konstitusi | 2000 | 2024
		Luhut Binsar Pandjaitan | kemaritiman, investasi, hukum, keamanan, perindustrian, dewan ekonomi | 2000 | 2029
		Wiranto | hukum, keamanan, pertahanan, panglima | 1998 | 2019
		Widodo Adi Sutjipto | hukum, keamanan, panglima | 1999 | 2009
		Yasonna Laoly | hukum | 2014 | 2024
		Hamid Awaludin | hukum | 2004 | 2007
		Siti Nurbaya Bakar | lingkungan, kehutanan | 2014 | 2024
		M.S. Kaban | kehutanan | 2004 | 2009
		Rachmat Witoelar | lingkungan | 2004 | 2009
		Ida Fauziyah | ketenagakerjaan, tenaga kerja | 2019 | 2024
		Hanif Dhakiri | ketenagakerjaan, tenaga kerja | 2014 | 2019
		Muhaimin Iskandar | tenaga kerja, dpr, kebangkitan bangsa, pemberdayaan | 1999 | 2029
		Hadi Tjahjanto | panglima, tni, agraria, hukum, keamanan | 2017 | 2024
		Gatot Nurmantyo | panglima, tni | 2014 | 2017
		Moeldoko | panglima, tni, staf kepresidenan | 2013 | 2024
		Endriartono Sutarto | panglima, tni | 2000 | 2006
		Djoko Suyanto | panglima, tni, hukum, keamanan | 2005 | 2014
		Andika Perkasa | panglima, tni | 2018 | 2022
		Agus Subiyanto | panglima, tni | 2023 | 2029
		Ryamizard Ryacudu | pertahanan | 2002 | 2019
		Juwono Sudarsono | pertahanan, pendidikan | 1998 | 2009
		Purnomo Yusgiantoro | pertahanan, energi | 2000 | 2014
		Sjafrie Sjamsoeddin | pertahanan | 2010 | 2029
		Listyo Sigit Prabowo | kapolri, polri | 2019 | 2027
		Idham Azis | kapolri, polri | 2017 | 2021
		Sutanto | kapolri, polri, intelijen | 2005 | 2011
		Da'i Bachtiar | kapolri, polri, duta besar | 2001 | 2012
		Badrodin Haiti | kapolri, polri | 2014 | 2016
		Sutarman | kapolri, polri | 2010 | 2015
		Perry Warjiyo | bank indonesia | 2013 | 2028
		Burhanuddin Abdullah | bank indonesia, perekonomian | 2001 | 2008
		Agus Martowardojo | bank indonesia, keuangan | 2010 | 2018
		Darmin Nasution | perekonomian, bank indonesia, pajak | 2006 | 2019
		Rudiantara | komunikasi | 2014 | 2019
		Johnny G. Plate | komunikasi | 2019 | 2023
		Tifatul Sembiring | komunikasi, keadilan sejahtera | 2005 | 2014
		Meutya Hafid | komunikasi, komisi i | 2019 | 2029
		Sofyan Djalil | komunikasi, bumn, agraria, perekonomian | 2004 | 2022
		Susi Pudjiastuti | kelautan | 2014 | 2019
		Sakti Wahyu Trenggono | kelautan, pertahanan | 2019 | 2029
		Freddy Numberi | kelautan, perhubungan | 1999 | 2011
		Ignasius Jonan | perhubungan, energi, esdm | 2014 | 2019
		Imam Nahrawi | pemuda, olahraga | 2014 | 2019
		Adhyaksa Dault | pemuda, olahraga | 2004 | 2009
		Andi Mallarangeng | pemuda, olahraga, juru bicara | 2004 | 2012
		Roy Suryo | pemuda, olahraga | 2013 | 2014
		Dito Ariotedjo | pemuda, olahraga | 2023 | 2025
		Lukman Hakim Saifuddin | agama, mpr | 2009 | 2019
		Yaqut Cholil Qoumas | agama, ansor | 2015 | 2024
		Nasaruddin Umar | agama | 2011 | 2029
		Maftuh Basyuni | agama | 2001 | 2009
		Suryadharma Ali | agama, koperasi, persatuan pembangunan | 2004 | 2014
		Bachtiar Chamsyah | sosial | 2001 | 2009
		Tri Rismaharini | sosial, wali kota | 2010 | 2024
		Saifullah Yusuf | sosial, gubernur, ansor | 2004 | 2029
		Surya Paloh | nasdem | 2011 | 2029
		Agus Harimurti Yudhoyono | demokrat, agraria, infrastruktur | 2020 | 2029
		Anas Urbaningrum | demokrat, pemilihan umum | 2001 | 2013
		Amien Rais | mpr, amanat nasional, muhammadiyah | 1995 | 2005
		Akbar Tandjung | dpr, golkar | 1988 | 2004
		Sohibul Iman | keadilan sejahtera | 2015 | 2029
		Utut Adianto | komisi i, dpr | 2009 | 2029
		Sultan Bachtiar Najamudin | dpd | 2019 | 2029
		La Nyalla Mattalitti | dpd, pssi | 2015 | 2024
	`,
	Rusia: `
		Vladimir Putin | presiden, perdana menteri | 1999 | 2030
		Sergei Lavrov | luar negeri | 2004 | 2030
		Dmitry Medvedev | presiden, perdana menteri, keamanan | 2005 | 2030
		Mikhail Mishustin | perdana menteri | 2020 | 2030
		Sergei Shoigu | pertahanan, keamanan | 2012 | 2030
		Andrei Belousov | pertahanan, perdana menteri | 2020 | 2030
		Dmitry Peskov | juru bicara | 2012 | 2030
		Valery Gerasimov | staf umum, militer | 2012 | 2030
		Sergei Ivanov | pertahanan, perdana menteri | 2001 | 2016
		Mikhail Fradkov | perdana menteri, intelijen | 2004 | 2016
	`,
	Tiongkok: `
		Xi Jinping | presiden, partai | 2008 | 2030
		Li Qiang | perdana menteri | 2023 | 2030
		Wang Yi | luar negeri | 2013 | 2030
		Li Keqiang | perdana menteri | 2008 | 2023
		Zhao Leji | kongres, parlemen | 2017 | 2030
		Qin Gang | luar negeri, duta besar | 2021 | 2023
		Wang Huning | konferensi | 2017 | 2030
		Hu Jintao | presiden, partai | 1998 | 2013
		Wen Jiabao | perdana menteri | 1998 | 2013
		Li Zhaoxing | luar negeri, duta besar | 1998 | 2007
		Yang Jiechi | luar negeri, duta besar | 2001 | 2022
		Dong Jun | pertahanan | 2023 | 2030
		Li Shangfu | pertahanan | 2023 | 2023
	`,
	'Korea Utara': `
		Kim Jong Un | pemimpin | 2011 | 2030
		Kim Yo Jong | partai | 2014 | 2030
		Choe Son Hui | luar negeri | 2018 | 2030
		Kim Tok Hun | perdana menteri | 2020 | 2024
		Choe Ryong Hae | majelis, presidium | 2012 | 2030
		Ri Son Gwon | luar negeri | 2018 | 2030
		Kim Jong Il | pemimpin | 1994 | 2011
		Kim Yong Nam | majelis, presidium | 1998 | 2019
		Pak Pong Ju | perdana menteri | 2003 | 2020
	`,
	'Korea Selatan': `
		Yoon Suk Yeol | presiden | 2022 | 2025
		Moon Jae In | presiden | 2017 | 2022
		Park Geun Hye | presiden | 2012 | 2017
		Roh Moo Hyun | presiden | 2003 | 2008
		Lee Myung Bak | presiden | 2002 | 2013
		Park Jin | luar negeri | 2022 | 2024
		Cho Tae Yul | luar negeri | 2024 | 2025
		Han Duck Soo | perdana menteri | 2007 | 2025
		Lee Jae Myung | presiden, gubernur | 2018 | 2030
		Ban Ki Moon | luar negeri, sekretaris jenderal | 2004 | 2016
	`,
	Jepang: `
		Fumio Kishida | perdana menteri, luar negeri | 2012 | 2024
		Shinzo Abe | perdana menteri, sekretaris | 2005 | 2020
		Yoshihide Suga | perdana menteri, sekretaris | 2012 | 2021
		Yoshimasa Hayashi | luar negeri, sekretaris, dalam negeri | 2021 | 2027
		Taro Kono | luar negeri, pertahanan, digital | 2017 | 2024
		Shigeru Ishiba | perdana menteri, pertahanan | 2007 | 2025
		Sanae Takaichi | perdana menteri, keamanan ekonomi | 2019 | 2029
		Junichiro Koizumi | perdana menteri | 2001 | 2006
		Taro Aso | perdana menteri, keuangan, luar negeri | 2005 | 2024
		Yasuo Fukuda | perdana menteri, sekretaris | 2000 | 2008
		Nobutaka Machimura | luar negeri, sekretaris | 2004 | 2008
		Toshimitsu Motegi | luar negeri, ekonomi | 2012 | 2028
	`,
	'Amerika Serikat': `
		Joe Biden | presiden, wakil presiden, senator | 1973 | 2025
		Donald Trump | presiden | 2017 | 2029
		Antony Blinken | luar negeri | 2015 | 2025
		Lloyd Austin | pertahanan | 2021 | 2025
		Janet Yellen | keuangan, federal | 2010 | 2025
		Mike Pompeo | luar negeri, cia | 2017 | 2021
		Barack Obama | presiden, senator | 2005 | 2017
		Kamala Harris | wakil presiden, senator | 2017 | 2025
		Marco Rubio | luar negeri, senator | 2011 | 2029
		JD Vance | wakil presiden, senator | 2023 | 2029
		Pete Hegseth | pertahanan | 2025 | 2029
		Scott Bessent | keuangan | 2025 | 2029
		Jake Sullivan | keamanan | 2021 | 2025
		John Kerry | luar negeri, iklim, senator | 1985 | 2024
		Hillary Clinton | luar negeri, senator | 2001 | 2013
		George W Bush | presiden, gubernur | 1995 | 2009
		Bill Clinton | presiden, gubernur | 1983 | 2001
		Condoleezza Rice | luar negeri, keamanan | 2001 | 2009
		Colin Powell | luar negeri | 2001 | 2005
		Dick Cheney | wakil presiden, pertahanan | 1989 | 2009
		Donald Rumsfeld | pertahanan | 2001 | 2006
		Robert Gates | pertahanan, cia | 1991 | 2011
		John Bolton | keamanan, duta besar | 2005 | 2019
		Mike Pence | wakil presiden, gubernur | 2013 | 2021
	`,
	Inggris: `
		Rishi Sunak | perdana menteri, keuangan | 2019 | 2024
		Boris Johnson | perdana menteri, luar negeri, wali kota | 2008 | 2022
		Keir Starmer | perdana menteri | 2020 | 2029
		Theresa May | perdana menteri, dalam negeri | 2010 | 2019
		David Cameron | perdana menteri, luar negeri | 2010 | 2024
		Liz Truss | perdana menteri, luar negeri | 2014 | 2022
		Tony Blair | perdana menteri | 1997 | 2007
		Gordon Brown | perdana menteri, keuangan | 1997 | 2010
		Jack Straw | luar negeri, dalam negeri | 1997 | 2010
		David Lammy | luar negeri, perdana menteri | 2024 | 2029
	`,
	Prancis: `
		Emmanuel Macron | presiden, ekonomi | 2014 | 2027
		Gabriel Attal | perdana menteri, pendidikan | 2018 | 2024
		Elisabeth Borne | perdana menteri, pendidikan | 2017 | 2025
		Bruno Le Maire | keuangan, ekonomi | 2009 | 2024
		Francois Hollande | presiden | 2012 | 2017
		Nicolas Sarkozy | presiden, dalam negeri | 2002 | 2012
		Jacques Chirac | presiden, perdana menteri | 1974 | 2007
		Dominique de Villepin | perdana menteri, luar negeri | 2002 | 2007
		Sebastien Lecornu | perdana menteri, pertahanan | 2022 | 2027
	`,
	Jerman: `
		Olaf Scholz | kanselir, keuangan | 2018 | 2025
		Angela Merkel | kanselir | 2005 | 2021
		Gerhard Schroeder | kanselir | 1998 | 2005
		Annalena Baerbock | luar negeri | 2021 | 2025
		Joschka Fischer | luar negeri | 1998 | 2005
		Friedrich Merz | kanselir | 2025 | 2029
		Frank-Walter Steinmeier | presiden, luar negeri | 2005 | 2027
		Boris Pistorius | pertahanan | 2023 | 2029
	`,
	Malaysia: `
		Anwar Ibrahim | perdana menteri, keuangan | 1991 | 2028
		Mahathir Mohamad | perdana menteri | 1981 | 2020
		Najib Razak | perdana menteri, pertahanan | 2000 | 2018
		Muhyiddin Yassin | perdana menteri | 2009 | 2021
		Ismail Sabri Yaakob | perdana menteri | 2020 | 2022
		Abdullah Ahmad Badawi | perdana menteri, luar negeri | 1991 | 2009
		Syed Hamid Albar | luar negeri | 1999 | 2009
		Mohamad Hasan | luar negeri, pertahanan | 2022 | 2028
	`,
	Singapura: `
		Lee Hsien Loong | perdana menteri | 1990 | 2024
		Lawrence Wong | perdana menteri, keuangan | 2021 | 2029
		Goh Chok Tong | perdana menteri | 1985 | 2011
		George Yeo | luar negeri, perdagangan | 1999 | 2011
		Vivian Balakrishnan | luar negeri | 2015 | 2029
		Tharman Shanmugaratnam | presiden, keuangan | 2007 | 2029
	`,
	Australia: `
		Anthony Albanese | perdana menteri | 2022 | 2028
		Scott Morrison | perdana menteri | 2013 | 2022
		Penny Wong | luar negeri | 2022 | 2028
		Malcolm Turnbull | perdana menteri | 2015 | 2018
		Tony Abbott | perdana menteri | 2013 | 2015
		Kevin Rudd | perdana menteri, luar negeri, duta besar | 2007 | 2026
		John Howard | perdana menteri | 1996 | 2007
		Alexander Downer | luar negeri | 1996 | 2007
		Julie Bishop | luar negeri | 2013 | 2018
		Richard Marles | pertahanan, perdana menteri | 2022 | 2028
	`,
	India: `
		Narendra Modi | perdana menteri | 2001 | 2029
		Rajnath Singh | pertahanan, dalam negeri | 2014 | 2029
		Amit Shah | dalam negeri | 2019 | 2029
		Subrahmanyam Jaishankar | luar negeri | 2019 | 2029
		Manmohan Singh | perdana menteri, keuangan | 1991 | 2014
		Atal Bihari Vajpayee | perdana menteri | 1996 | 2004
		Natwar Singh | luar negeri | 2004 | 2005
		Pranab Mukherjee | presiden, pertahanan, luar negeri, keuangan | 2004 | 2017
	`,
	Ukraina: `
		Volodymyr Zelensky | presiden | 2019 | 2029
		Dmytro Kuleba | luar negeri | 2020 | 2024
		Andrii Sybiha | luar negeri | 2024 | 2029
		Oleksii Reznikov | pertahanan | 2021 | 2023
		Rustem Umerov | pertahanan, keamanan | 2023 | 2029
		Denys Shmyhal | perdana menteri, pertahanan | 2020 | 2029
		Viktor Yushchenko | presiden | 1999 | 2010
		Yulia Tymoshenko | perdana menteri | 2005 | 2010
		Petro Poroshenko | presiden | 2014 | 2019
	`,
	Israel: `
		Benjamin Netanyahu | perdana menteri, luar negeri, keuangan | 1996 | 2028
		Naftali Bennett | perdana menteri | 2019 | 2022
		Yair Lapid | perdana menteri, luar negeri | 2021 | 2022
		Yoav Gallant | pertahanan | 2022 | 2024
		Benny Gantz | pertahanan | 2020 | 2024
		Israel Katz | luar negeri, pertahanan | 2019 | 2028
		Isaac Herzog | presiden | 2021 | 2028
		Ariel Sharon | perdana menteri, pertahanan | 1981 | 2006
		Ehud Olmert | perdana menteri | 2003 | 2009
		Shimon Peres | presiden, perdana menteri, luar negeri | 1984 | 2014
		Ehud Barak | perdana menteri, pertahanan | 1995 | 2013
		Shaul Mofaz | pertahanan | 2002 | 2013
	`,
	Palestina: `
		Mahmoud Abbas | presiden, perdana menteri | 2003 | 2028
		Yasser Arafat | presiden, pemimpin | 1969 | 2004
		Ahmed Qurei | perdana menteri | 2003 | 2006
		Ismail Haniyeh | perdana menteri, pemimpin, hamas | 2006 | 2024
		Mohammad Shtayyeh | perdana menteri | 2019 | 2024
		Saeb Erekat | perunding | 1995 | 2020
		Mohammad Mustafa | perdana menteri | 2024 | 2028
	`,
	Iran: `
		Ali Khamenei | pemimpin, presiden | 1981 | 2026
		Ebrahim Raisi | presiden | 2019 | 2024
		Hassan Rouhani | presiden | 2003 | 2021
		Masoud Pezeshkian | presiden | 2024 | 2028
		Mahmoud Ahmadinejad | presiden, wali kota | 2003 | 2013
		Mohammad Khatami | presiden | 1997 | 2005
		Javad Zarif | luar negeri | 2013 | 2024
		Abbas Araghchi | luar negeri | 2024 | 2028
		Ali Larijani | parlemen, keamanan | 2005 | 2026
	`,
	Irak: `
		Saddam Hussein | presiden | 1979 | 2003
		Jalal Talabani | presiden | 2005 | 2014
		Ibrahim al-Jaafari | perdana menteri, luar negeri | 2005 | 2018
		Nouri al-Maliki | perdana menteri | 2006 | 2014
		Iyad Allawi | perdana menteri | 2004 | 2018
		Mohammed Shia al-Sudani | perdana menteri | 2022 | 2027
	`,
	Turki: `
		Recep Tayyip Erdogan | presiden, perdana menteri | 2003 | 2028
		Mevlut Cavusoglu | luar negeri | 2014 | 2023
		Hakan Fidan | luar negeri, intelijen | 2010 | 2028
		Abdullah Gul | presiden, luar negeri | 2002 | 2014
		Hulusi Akar | pertahanan | 2018 | 2023
		Ahmet Davutoglu | perdana menteri, luar negeri | 2009 | 2016
	`,
	Thailand: `
		Thaksin Shinawatra | perdana menteri | 2001 | 2006
		Surayud Chulanont | perdana menteri | 2006 | 2008
		Abhisit Vejjajiva | perdana menteri | 2008 | 2011
		Yingluck Shinawatra | perdana menteri | 2011 | 2014
		Prayut Chan-o-cha | perdana menteri | 2014 | 2023
		Srettha Thavisin | perdana menteri | 2023 | 2024
		Paetongtarn Shinawatra | perdana menteri | 2024 | 2025
		Anutin Charnvirakul | perdana menteri, dalam negeri, kesehatan | 2019 | 2027
	`,
	Filipina: `
		Ferdinand Marcos Jr | presiden | 2022 | 2028
		Rodrigo Duterte | presiden, wali kota | 2010 | 2022
		Benigno Aquino | presiden | 2010 | 2016
		Gloria Macapagal Arroyo | presiden | 1998 | 2010
		Sara Duterte | wakil presiden, wali kota | 2010 | 2028
		Joseph Estrada | presiden, wali kota | 1992 | 2019
	`,
	Mesir: `
		Abdel Fattah el-Sisi | presiden, pertahanan | 2012 | 2030
		Hosni Mubarak | presiden | 1981 | 2011
		Mohamed Morsi | presiden | 2012 | 2013
		Sameh Shoukry | luar negeri | 2014 | 2024
		Ahmed Aboul Gheit | luar negeri, liga arab | 2004 | 2028
		Amr Moussa | luar negeri, liga arab | 1991 | 2011
	`,
	'Perserikatan Bangsa-Bangsa': `
		Antonio Guterres | sekretaris jenderal, pengungsi | 2005 | 2026
		Ban Ki-moon | sekretaris jenderal | 2007 | 2016
		Kofi Annan | sekretaris jenderal | 1997 | 2006
		Boutros Boutros-Ghali | sekretaris jenderal | 1992 | 1996
		Tedros Adhanom Ghebreyesus | direktur jenderal, kesehatan dunia, who | 2017 | 2027
		Margaret Chan | direktur jenderal, kesehatan dunia, who | 2007 | 2017
		Rafael Grossi | direktur jenderal, iaea, atom | 2019 | 2027
		Mohamed ElBaradei | direktur jenderal, iaea, atom | 1997 | 2009
		Christine Lagarde | imf, moneter, bank sentral eropa | 2011 | 2027
		Kristalina Georgieva | imf, moneter, bank dunia | 2017 | 2029
		Ngozi Okonjo-Iweala | wto, perdagangan dunia | 2021 | 2029
		Filippo Grandi | unhcr, pengungsi | 2016 | 2025
	`,
	'Uni Eropa': `
		Ursula von der Leyen | komisi eropa, presiden | 2019 | 2029
		Jean-Claude Juncker | komisi eropa, presiden | 2014 | 2019
		Jose Manuel Barroso | komisi eropa, presiden | 2004 | 2014
		Charles Michel | dewan eropa, presiden | 2019 | 2024
		Josep Borrell | luar negeri, diplomat | 2019 | 2024
		Kaja Kallas | luar negeri, diplomat | 2024 | 2029
		Javier Solana | luar negeri, diplomat | 1999 | 2009
		Jens Stoltenberg | nato | 2014 | 2024
		Mark Rutte | nato | 2024 | 2028
	`,
};

export const publicPeople: readonly PublicPerson[] = Object.entries(table).flatMap(
	([country, rows]) =>
		lines(rows).map((line) => {
			const [name = '', offices = '', from = '', to = ''] = fields(line);
			return {name, country, offices: items(offices), from: Number(from), to: Number(to)};
		}),
);
