import {items, lines} from '../../language/data/gazetteer-table.js';

/**
 * Bodies by class and sort, each by its usual name. Each line is a circle: its members are wrong answers for one
 * another. A body in two sorts stands in two lines, and the first line that knows it counts.
 */
export const bodyCircles: ReadonlyArray<readonly string[]> = lines(`
Garuda Indonesia, Lion Air, Sriwijaya Air, Citilink, Batik Air, AirAsia, Mandala Airlines, Adam Air, Merpati Nusantara, Wings Air
Singapore Airlines, Malaysia Airlines, Thai Airways, Qantas, Emirates, Qatar Airways, Cathay Pacific, KLM, Lufthansa, British Airways
Pertamina, Perusahaan Listrik Negara, Perusahaan Gas Negara, Krakatau Steel, Semen Indonesia, Bukit Asam, Jasa Marga, Telkom, Pelni, Angkasa Pura
PLN, PGN, KAI, Pertamina, Telkom, Pelindo, Antam, Pelni
Perum Bulog, Perum Perhutani, Perum Damri, Perum Peruri, Perum Perumnas, Perum Jasa Tirta, Perum Jamkrindo
Kereta Api Indonesia, KAI Commuter, MRT Jakarta, TransJakarta, LRT Jakarta, Damri
Telkomsel, Indosat, XL Axiata, Smartfren, Telkom, Axis
Gojek, Grab, Tokopedia, Bukalapak, Shopee, Lazada, Traveloka, GoTo, Blibli, OVO
Google, Apple, Microsoft, Facebook, Amazon, Intel, IBM, Yahoo, Meta, Oracle, Nvidia
Samsung, LG, Sony, Xiaomi, Huawei, Oppo, Vivo, Nokia, Panasonic, Toshiba
WhatsApp, Instagram, Telegram, TikTok, YouTube, Twitter, Facebook, LINE
OpenAI, Anthropic, Google DeepMind, xAI, Mistral, DeepSeek
Toyota, Honda, Suzuki, Mitsubishi, Nissan, Daihatsu, Mazda, Isuzu
Ford, General Motors, Chrysler, Tesla, BMW, Volkswagen, Mercedes-Benz, Hyundai, Kia
Boeing, Airbus, Lockheed Martin, Embraer, Bombardier, Northrop Grumman
ExxonMobil, Chevron, Shell, BP, Total, ConocoPhillips, Petronas, Sinopec, CNPC
Freeport Indonesia, Newmont, Antam, Vale Indonesia, Adaro, Bukit Asam, Timah, Kaltim Prima Coal
PT Freeport Indonesia, PT Vale Indonesia, PT Aneka Tambang, PT Newmont Nusa Tenggara, PT Kaltim Prima Coal, PT Bukit Asam
PT Pupuk Kaltim, PT Petrokimia Gresik, PT Pupuk Sriwijaya, PT Pupuk Kujang, PT Pupuk Iskandar Muda
PT Pertamina, PT PLN, PT Telkom, PT Pelni, PT Antam, PT Timah, PT Pelindo, PT Jasa Marga, PT Krakatau Steel
PT Garuda Indonesia, PT Merpati Nusantara Airlines, PT Lion Mentari Airlines, PT Sriwijaya Air, PT Citilink Indonesia
Unilever, Indofood, Nestle, Danone, Wings, Mayora, Sinar Mas, Djarum, Gudang Garam, Sampoerna
Bank Indonesia, Bank Mandiri, Bank Rakyat Indonesia, Bank Negara Indonesia, Bank Tabungan Negara, Bank Central Asia, Bank Syariah Indonesia, Bank Danamon, Bank Permata, Bank Mega, Bank Muamalat
BI, BRI, BNI, BCA, BTN, BSI
BNI, BRI, BCA, BTN, BSI
Bank DKI, Bank BJB, Bank Jateng, Bank Jatim, Bank Sumut, Bank Nagari, Bank Sulselbar, Bank Kaltimtara, Bank Papua, Bank NTT, Bank BPD Bali
Bank Dunia, Bank Pembangunan Asia, Dana Moneter Internasional, Bank Pembangunan Islam, Bank Sentral Eropa, Bank Investasi Eropa
HSBC, Citibank, Standard Chartered, JP Morgan, Goldman Sachs, Morgan Stanley, Deutsche Bank, UBS
Bank Sentral Eropa, Federal Reserve, Bank of England, Bank of Japan, Bank Sentral Australia
Persija, Persib, Persebaya, Arema, PSM, Persipura, PSIS, Persik, Persita, PSMS, PSS, Persis, Persela, Persiba
Persija Jakarta, Persib Bandung, Persebaya Surabaya, Arema FC, PSM Makassar, Persipura Jayapura, PSIS Semarang, Persik Kediri, Persita Tangerang, PSMS Medan, PSS Sleman, Persis Solo, Bali United, Borneo FC, Madura United, Dewa United, Barito Putera, Semen Padang
Manchester United, Manchester City, Chelsea, Arsenal, Liverpool, Tottenham Hotspur, Everton, Leicester City, West Ham United, Aston Villa, Newcastle United, Bolton Wanderers, Middlesbrough
Real Madrid, Barcelona, Atletico Madrid, Valencia, Sevilla, Villarreal, Real Sociedad, Athletic Bilbao, Real Betis
Juventus, AC Milan, Inter Milan, AS Roma, Lazio, Napoli, Fiorentina, Atalanta, Sampdoria
Bayern Munich, Borussia Dortmund, Bayer Leverkusen, RB Leipzig, Schalke 04, Werder Bremen, VfB Stuttgart, Hamburger SV
Paris Saint-Germain, Olympique Lyon, Olympique Marseille, AS Monaco, Lille, Bordeaux
Ajax, PSV Eindhoven, Feyenoord, AZ Alkmaar, FC Twente
Los Angeles Lakers, Chicago Bulls, Boston Celtics, Miami Heat, San Antonio Spurs, Golden State Warriors, Detroit Pistons
Ferrari, Renault, McLaren, Williams, Red Bull, Mercedes, BMW Sauber, Toyota
Yamaha, Honda, Ducati, Suzuki, KTM, Aprilia, Kawasaki
FIFA, UEFA, AFC, AFF, CONMEBOL, CONCACAF, IOC
PSSI, PBSI, PASI, PBVSI, Perbasi, KONI, KOI, PRSI, PABBSI
PB PASI, PB PBSI, PB Percasi, PB PABBSI, PB PRSI, PB ISSI
Komisi Pemberantasan Korupsi, Komisi Pemilihan Umum, Komisi Yudisial, Komisi Kepolisian Nasional, Komisi Penyiaran Indonesia, Komisi Pengawas Persaingan Usaha, Komisi Informasi Pusat, Komisi Perlindungan Anak Indonesia
KPK, KPU, KPAI, KPI, KPPU, BPK, PPATK, Komnas HAM, Kompolnas
Badan Pusat Statistik, Badan Pangan Nasional, Badan Gizi Nasional, Badan Kepegawaian Negara, Badan Pertanahan Nasional, Badan Standardisasi Nasional, Badan Informasi Geospasial, Badan Perencanaan Pembangunan Nasional, Badan Karantina Nasional
Badan Nasional Penanggulangan Bencana, Badan Nasional Pencarian dan Pertolongan, Badan Nasional Penanggulangan Terorisme, Badan Nasional Pengelola Perbatasan, Badan Narkotika Nasional, Badan Siber dan Sandi Negara, Badan Intelijen Negara, Badan Keamanan Laut
Badan Meteorologi, Klimatologi, dan Geofisika, Badan Riset dan Inovasi Nasional, Badan Nasional Penanggulangan Bencana, Pusat Vulkanologi dan Mitigasi Bencana Geologi, Badan Nasional Pencarian dan Pertolongan, Badan Informasi Geospasial
BMKG, BNPB, BRIN, PVMBG, Basarnas, BPBD, BIG, LAPAN
BPS, BPK, BPN, BKN, BPOM, BNPT, BNN, BIN, BKPM, Bappenas, BSSN
Badan Pemeriksa Keuangan, Badan Pengawasan Keuangan dan Pembangunan, Otoritas Jasa Keuangan, Lembaga Penjamin Simpanan, Badan Pengelola Keuangan Haji, Badan Kebijakan Fiskal
Badan Pengawas Obat dan Makanan, Badan Pengawas Pemilihan Umum, Badan Pengawas Tenaga Nuklir, Badan Pengawas Perdagangan Berjangka Komoditi
LIPI, BPPT, Batan, LAPAN, Bakosurtanal, BPS
Ikatan Dokter Indonesia, Ikatan Bidan Indonesia, Persatuan Perawat Nasional Indonesia, Ikatan Apoteker Indonesia, Ikatan Dokter Anak Indonesia
Badan Pengelola Keuangan Daerah, Badan Perencanaan Pembangunan Daerah, Badan Kepegawaian Daerah, Badan Pendapatan Daerah, Badan Penanggulangan Bencana Daerah, Badan Pengelolaan Aset Daerah
OJK, LPS, BPK, BI, PPATK, BPKP
Mahkamah Agung, Mahkamah Konstitusi, Komisi Yudisial, Kejaksaan Agung
MK, MA, KY, KPK, Kejagung
Kejaksaan Agung, Mahkamah Agung, Polri, Komisi Pemberantasan Korupsi, Mahkamah Konstitusi
DPR, MPR, DPD, DPRD
Dewan Perwakilan Rakyat, Majelis Permusyawaratan Rakyat, Dewan Perwakilan Daerah, Mahkamah Agung
Dewan Penasihat, Dewan Perwakilan, Dewan Eksekutif, Dewan Pengawas, Dewan Pertimbangan, Dewan Keamanan
Majelis Nasional, Majelis Rakyat, Dewan Negara, Dewan Rakyat, Senat
Polri, TNI, BIN, BNPT, Brimob
TNI Angkatan Darat, TNI Angkatan Laut, TNI Angkatan Udara, Polri
TNI AD, TNI AL, TNI AU, Polri
Kopassus, Kostrad, Marinir, Paskhas, Brimob, Kopaska
Angkatan Darat, Angkatan Laut, Angkatan Udara, Korps Marinir
Bareskrim, Brimob, Densus 88, Korlantas, Propam, Baintelkam
Partai Golkar, Partai Demokrat, Partai Gerindra, Partai NasDem, PDI Perjuangan, Partai Amanat Nasional, Partai Kebangkitan Bangsa, Partai Keadilan Sejahtera, Partai Persatuan Pembangunan, Partai Hanura, Partai Bulan Bintang
Golkar, Demokrat, Gerindra, NasDem, Hanura, Perindo
PDIP, PKB, PKS, PAN, PPP, PSI, PBR
Fraksi Golkar, Fraksi PDI Perjuangan, Fraksi Demokrat, Fraksi PKS, Fraksi PAN, Fraksi PKB, Fraksi Gerindra, Fraksi PPP
Partai Republik, Partai Demokrat, Partai Libertarian, Partai Hijau
Partai Buruh, Partai Konservatif, Partai Liberal Demokrat, Partai Hijau, Partai Reformasi
Partai Likud, Partai Buruh, Partai Kadima, Partai Shas, Partai Yesh Atid
Partai Komunis, Partai Sosialis, Partai Buruh, Partai Nasionalis, Partai Liberal
Hamas, Fatah, Jihad Islam, Hizbullah, Front Rakyat Pembebasan Palestina
Al-Qaeda, ISIS, Taliban, Hizbullah, Boko Haram, Al-Shabaab, Hamas, Houthi
Nahdlatul Ulama, Muhammadiyah, Persatuan Islam, Al Irsyad, Mathlaul Anwar, Al Washliyah
NU, Muhammadiyah, Persis, MUI, PGI
Perserikatan Bangsa-Bangsa, Uni Eropa, ASEAN, Uni Afrika, Liga Arab, Organisasi Kerja Sama Islam
PBB, ASEAN, NATO, OPEC, APEC, WTO, IMF, BRICS, OKI
Organisasi Kesehatan Dunia, Organisasi Pangan dan Pertanian, Organisasi Perburuhan Internasional, Organisasi Perdagangan Dunia, Organisasi Meteorologi Dunia, Badan Energi Atom Internasional, Organisasi Penerbangan Sipil Internasional
WHO, FAO, ILO, WTO, IAEA, WMO, ICAO, UNESCO, UNICEF
UNICEF, UNESCO, UNHCR, UNDP, UNEP, UNFPA, WFP
UNHCR, UNICEF, UNDP, UNRWA, WFP, IOM, OCHA
Dewan Keamanan PBB, Majelis Umum PBB, Dewan Hak Asasi Manusia PBB, Dewan Ekonomi dan Sosial PBB, Sekretariat PBB
Organisasi Kerja Sama dan Pembangunan Ekonomi, Organisasi Perdagangan Dunia, Organisasi Negara-negara Pengekspor Minyak, Organisasi Kerja Sama Islam, Forum Kerja Sama Ekonomi Asia Pasifik
Komisi Eropa, Parlemen Eropa, Dewan Eropa, Mahkamah Eropa, Bank Sentral Eropa
Pentagon, CIA, FBI, NSA, Departemen Luar Negeri AS, Departemen Kehakiman AS
CIA, FBI, NSA, CDC, FDA, FAA, NASA
NASA, ESA, JAXA, Roscosmos, ISRO, CNSA
Gedung Putih, Pentagon, Kongres AS, Departemen Keuangan AS, Senat AS
Kremlin, Duma, Kementerian Pertahanan Rusia, FSB
Kompas, Tempo, Republika, Sindo, Suara Merdeka, Media Indonesia, Jawa Pos, Suara Pembaruan, Sinar Harapan, Pikiran Rakyat, Bisnis Indonesia
Kompas.com, Detikcom, Tempo.co, Liputan6.com, Tribunnews.com, CNN Indonesia, Republika.co.id, Okezone.com
Metro TV, TV One, RCTI, SCTV, Trans TV, Indosiar, TVRI, ANTV, Kompas TV
CNN, BBC, Al Jazeera, Fox News, ABC News, NBC News, CBS News, Sky News
The New York Times, The Washington Post, The Guardian, The Wall Street Journal, Financial Times, USA Today, Los Angeles Times
Antara, Reuters, AFP, Associated Press, Xinhua, Kyodo, Yonhap, Bernama, TASS, Interfax
KCNA, Xinhua, Yonhap, Kyodo, TASS, Antara
Kantor Berita Pusat Korea, Kantor Berita Yonhap, Kantor Berita Xinhua, Kantor Berita Kyodo, Kantor Berita Antara
Universitas Indonesia, Universitas Gadjah Mada, Universitas Airlangga, Universitas Padjadjaran, Universitas Diponegoro, Universitas Brawijaya, Universitas Hasanuddin, Universitas Sumatera Utara, Universitas Andalas, Universitas Udayana, Universitas Syiah Kuala, Universitas Sebelas Maret
Institut Teknologi Bandung, Institut Pertanian Bogor, Institut Teknologi Sepuluh Nopember, Institut Seni Indonesia, Institut Teknologi Sumatera, Institut Teknologi Kalimantan
UI, UGM, ITB, IPB, ITS, UNS, USU
Unair, Unpad, Undip, Unhas, Unand, Unud, Unsyiah
Harvard University, Stanford University, Yale University, Princeton University, Columbia University, Cornell University, Duke University, Boston University
Universitas Harvard, Universitas Oxford, Universitas Cambridge, Universitas Stanford, Universitas Yale, Universitas Princeton, Universitas Columbia
Universitas Tokyo, Universitas Kyoto, Universitas Osaka, Universitas Waseda, Universitas Keio
Universitas Al-Azhar, Universitas Kairo, Universitas Islam Madinah, Universitas Ummul Qura
Universitas Melbourne, Universitas Sydney, Universitas Queensland, Universitas Monash, Universitas Nasional Australia
Indonesia Corruption Watch, Transparency International Indonesia, Indonesia Police Watch, Setara Institute, Imparsial, KontraS, Elsam
Walhi, Greenpeace, WWF, Sawit Watch, Jatam, Auriga
Amnesty International, Human Rights Watch, Transparency International, Reporters Without Borders, Oxfam
Palang Merah Indonesia, Dompet Dhuafa, Rumah Zakat, Aksi Cepat Tanggap, Baznas, Yayasan Buddha Tzu Chi
Lembaga Survei Indonesia, Lingkaran Survei Indonesia, Indikator Politik Indonesia, Charta Politika, Poltracking Indonesia, Litbang Kompas
Kadin, Apindo, Hipmi, Gapki, Gapmmi, Organda
RSCM, RSPAD, RSPI, RSUP Fatmawati, RSUP Persahabatan
Bursa Efek Indonesia, Otoritas Jasa Keuangan, Bank Indonesia, Lembaga Penjamin Simpanan, Kustodian Sentral Efek Indonesia
`).map(items);

/** What may follow *PT*, *CV* or *Koperasi*: names that no well-known firm bears. */
export const firmNames: readonly string[] = items(`
Sumber Makmur Abadi, Karya Bersama Sejahtera, Cipta Nusantara Mandiri, Bumi Lestari Perkasa, Mitra Usaha Utama, Tirta Kencana Jaya, Graha Sentosa, Sinar Bahari, Multi Artha Persada, Citra Rimba Raya, Anugerah Samudra, Prima Karsa, Wahana Tani Makmur, Bina Warga, Surya Mandala, Adi Daya Teknik, Puncak Harapan, Guna Sarana, Rimba Hijau Lestari, Samudra Niaga
`);
