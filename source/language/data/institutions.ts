import {fields, items, lines} from './gazetteer-table.js';

export type InstitutionKind =
	| 'ministry'
	| 'agency'
	| 'parliament'
	| 'court'
	| 'security'
	| 'party'
	| 'company'
	| 'bank'
	| 'media'
	| 'news-agency'
	| 'international'
	| 'foreign'
	| 'armed-group'
	| 'university'
	| 'society'
	| 'sport';

export interface Institution {
	readonly name: string;
	/** Acronyms and other names of the same body. */
	readonly aliases: readonly string[];
	readonly kind: InstitutionKind;
}

const table: Record<InstitutionKind, string> = {
	ministry: `
		Kementerian Dalam Negeri | Kemendagri
		Kementerian Luar Negeri | Kemlu, Kemenlu
		Kementerian Pertahanan | Kemhan, Kemenhan
		Kementerian Agama | Kemenag
		Kementerian Hukum | Kemenkum
		Kementerian Hukum dan HAM | Kemenkumham, Kementerian Hukum dan Hak Asasi Manusia
		Kementerian Keuangan | Kemenkeu
		Kementerian Pendidikan dan Kebudayaan | Kemendikbud, Kemdikbud
		Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikbudristek, Kemendikbud Ristek
		Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen
		Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kemdiktisaintek, Kemendiktisaintek
		Kementerian Riset dan Teknologi | Kemenristek
		Kementerian Kesehatan | Kemenkes
		Kementerian Sosial | Kemensos
		Kementerian Ketenagakerjaan | Kemnaker, Kemenaker
		Kementerian Perindustrian | Kemenperin
		Kementerian Perdagangan | Kemendag
		Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM, ESDM
		Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian PUPR, PUPR
		Kementerian Pekerjaan Umum | Kementerian PU
		Kementerian Perhubungan | Kemenhub
		Kementerian Komunikasi dan Informatika | Kemenkominfo, Kominfo, Kemkominfo
		Kementerian Komunikasi dan Digital | Komdigi, Kemkomdigi
		Kementerian Pertanian | Kementan
		Kementerian Kehutanan | Kemenhut
		Kementerian Lingkungan Hidup dan Kehutanan | KLHK
		Kementerian Lingkungan Hidup | KLH
		Kementerian Kelautan dan Perikanan | KKP
		Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | Kemendes, Kemendes PDTT
		Kementerian Agraria dan Tata Ruang | Kementerian ATR, ATR/BPN, Kementerian ATR/BPN
		Kementerian Perencanaan Pembangunan Nasional | PPN/Bappenas
		Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kemenpan RB, KemenPAN-RB, Kemenpan-RB
		Kementerian Badan Usaha Milik Negara | Kementerian BUMN
		Kementerian Koperasi dan UKM | KemenKopUKM, Kemenkop UKM
		Kementerian Pariwisata | Kemenpar
		Kementerian Pariwisata dan Ekonomi Kreatif | Kemenparekraf
		Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | KemenPPPA, Kemen PPPA, KPPPA
		Kementerian Pemuda dan Olahraga | Kemenpora
		Kementerian Sekretariat Negara | Kemensetneg, Setneg
		Kementerian Koordinator Bidang Perekonomian | Kemenko Perekonomian
		Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan | Kemenko Polhukam
		Kementerian Koordinator Bidang Kemaritiman dan Investasi | Kemenko Marves
		Kementerian Investasi | Kementerian Investasi/BKPM
		Kementerian Haji dan Umrah | Kemenhaj
		Sekretariat Kabinet | Setkab
		Kantor Staf Presiden | KSP, Kantor Staf Kepresidenan
		Departemen Keuangan | Depkeu
		Departemen Dalam Negeri | Depdagri
		Departemen Luar Negeri | Deplu
		Departemen Agama | Depag
	`,
	agency: `
		Komisi Pemberantasan Korupsi | KPK
		Badan Meteorologi, Klimatologi, dan Geofisika | BMKG, Badan Meteorologi Klimatologi dan Geofisika
		Badan Nasional Penanggulangan Bencana | BNPB
		Badan Penanggulangan Bencana Daerah | BPBD
		Badan Nasional Pencarian dan Pertolongan | Basarnas, Badan SAR Nasional
		Badan Pusat Statistik | BPS
		Badan Pengawas Obat dan Makanan | BPOM, Badan POM
		Badan Pemeriksa Keuangan | BPK
		Badan Pengawasan Keuangan dan Pembangunan | BPKP
		Badan Narkotika Nasional | BNN
		Badan Nasional Penanggulangan Terorisme | BNPT
		Badan Intelijen Negara | BIN
		Badan Siber dan Sandi Negara | BSSN
		Badan Riset dan Inovasi Nasional | BRIN
		Badan Pangan Nasional | Bapanas
		Badan Gizi Nasional | BGN
		Badan Kepegawaian Negara | BKN
		Badan Pertanahan Nasional | BPN
		Badan Koordinasi Penanaman Modal | BKPM
		Badan Perencanaan Pembangunan Nasional | Bappenas
		Badan Keamanan Laut | Bakamla
		Badan Kependudukan dan Keluarga Berencana Nasional | BKKBN
		Badan Pengatur Hilir Minyak dan Gas Bumi | BPH Migas
		Badan Penyelenggara Jaminan Sosial | BPJS, BPJS Kesehatan, BPJS Ketenagakerjaan
		Badan Pengawas Pemilihan Umum | Bawaslu
		Badan Penyelenggara Jaminan Produk Halal | BPJPH
		Badan Nasional Pengelola Perbatasan | BNPP
		Badan Pelindungan Pekerja Migran Indonesia | BP2MI
		Badan Restorasi Gambut | BRG
		Badan Pengelola Keuangan Haji | BPKH
		Badan Ekonomi Kreatif | Bekraf
		Badan Urusan Logistik | Bulog, Perum Bulog
		Komisi Pemilihan Umum | KPU, KPU RI, KPUD
		Dewan Kehormatan Penyelenggara Pemilu | DKPP
		Komisi Nasional Hak Asasi Manusia | Komnas HAM
		Komisi Nasional Anti Kekerasan terhadap Perempuan | Komnas Perempuan
		Komisi Nasional Perlindungan Anak | Komnas PA
		Komisi Perlindungan Anak Indonesia | KPAI
		Komisi Penyiaran Indonesia | KPI
		Komisi Pengawas Persaingan Usaha | KPPU
		Komisi Informasi Pusat | KIP
		Komisi Kepolisian Nasional | Kompolnas
		Komisi Aparatur Sipil Negara | KASN
		Lembaga Perlindungan Saksi dan Korban | LPSK
		Lembaga Ilmu Pengetahuan Indonesia | LIPI
		Lembaga Penerbangan dan Antariksa Nasional | LAPAN
		Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | LKPP
		Lembaga Penjamin Simpanan | LPS
		Lembaga Ketahanan Nasional | Lemhannas
		Lembaga Administrasi Negara | LAN
		Lembaga Sensor Film | LSF
		Ombudsman Republik Indonesia | Ombudsman, Ombudsman RI
		Otoritas Jasa Keuangan | OJK
		Pusat Pelaporan dan Analisis Transaksi Keuangan | PPATK
		Pusat Vulkanologi dan Mitigasi Bencana Geologi | PVMBG
		Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi | SKK Migas
		Komite Nasional Keselamatan Transportasi | KNKT
		Direktorat Jenderal Pajak | Ditjen Pajak, DJP
		Direktorat Jenderal Bea dan Cukai | Ditjen Bea Cukai, Bea Cukai, Bea dan Cukai
		Direktorat Jenderal Imigrasi | Ditjen Imigrasi, Imigrasi
		Direktorat Jenderal Pemasyarakatan | Ditjen PAS
		Tim Nasional Percepatan Penanggulangan Kemiskinan | TNP2K
		Dinas Perhubungan | Dishub
		Dinas Kesehatan | Dinkes
		Dinas Pendidikan | Disdik
		Satuan Polisi Pamong Praja | Satpol PP
		Aparatur Sipil Negara | ASN
		Otorita Ibu Kota Nusantara | Otorita IKN
		Danantara | BPI Danantara
		Majelis Ulama Indonesia | MUI
		Dewan Pers |
		Dewan Pertimbangan Presiden | Wantimpres
		Unit Kerja Presiden | UKP4
	`,
	parliament: `
		Dewan Perwakilan Rakyat | DPR, DPR RI, DPR-RI, Dewan Perwakilan Rakyat Republik Indonesia
		Majelis Permusyawaratan Rakyat | MPR, MPR RI, MPR-RI
		Dewan Perwakilan Daerah | DPD RI
		Dewan Perwakilan Rakyat Daerah | DPRD, DPRD DKI, DPRD DKI Jakarta
		Badan Kehormatan | BK DPR
		Badan Anggaran | Banggar, Badan Anggaran DPR
		Badan Legislasi | Baleg
		Mahkamah Kehormatan Dewan | MKD
		Senat |
		Kongres AS | Kongres
		Knesset |
		Duma |
	`,
	court: `
		Mahkamah Konstitusi | MK
		Mahkamah Agung | MA
		Komisi Yudisial | KY
		Pengadilan Tipikor | Pengadilan Tindak Pidana Korupsi
		Kejaksaan Agung | Kejagung
		Kejaksaan Tinggi | Kejati
		Kejaksaan Negeri | Kejari
		Mahkamah Internasional | ICJ
		Mahkamah Pidana Internasional | ICC
	`,
	security: `
		Tentara Nasional Indonesia | TNI
		Kepolisian Negara Republik Indonesia | Polri, Kepolisian Republik Indonesia
		TNI AD | TNI-AD, TNI Angkatan Darat, Angkatan Darat
		TNI AL | TNI-AL, TNI Angkatan Laut, Angkatan Laut
		TNI AU | TNI-AU, TNI Angkatan Udara, Angkatan Udara
		Mabes Polri | Markas Besar Polri
		Mabes TNI |
		Badan Reserse Kriminal | Bareskrim, Bareskrim Polri
		Detasemen Khusus 88 | Densus 88, Densus 88 Antiteror
		Komando Pasukan Khusus | Kopassus
		Komando Cadangan Strategis Angkatan Darat | Kostrad
		Korps Brigade Mobil | Brimob
		Korps Lalu Lintas | Korlantas
		Pasukan Pengamanan Presiden | Paspampres
		Polda Metro Jaya | PMJ
		Korps Marinir | Marinir
		Tentara Nasional Indonesia-Polri | TNI-Polri, TNI/Polri
	`,
	party: `
		Partai Demokrasi Indonesia Perjuangan | PDIP, PDI-P, PDI Perjuangan
		Partai Golongan Karya | Golkar, Partai Golkar
		Partai Gerakan Indonesia Raya | Gerindra, Partai Gerindra
		Partai Kebangkitan Bangsa | PKB
		Partai Keadilan Sejahtera | PKS
		Partai Amanat Nasional | PAN
		Partai Persatuan Pembangunan | PPP
		Partai Nasional Demokrat | NasDem, Nasdem, Partai NasDem, Partai Nasdem, Nasional Demokrat
		Partai Demokrat | Demokrat
		Partai Hati Nurani Rakyat | Hanura, Partai Hanura
		Partai Bulan Bintang | PBB-P
		Partai Solidaritas Indonesia | PSI
		Partai Persatuan Indonesia | Perindo, Partai Perindo
		Partai Gelora |
		Partai Buruh |
		Partai Ummat |
		Partai Keadilan dan Persatuan Indonesia | PKPI
		Partai Republik |
		Partai Komunis Indonesia | PKI
		Partai Komunis China | Partai Komunis Tiongkok, PKC
		Partai Konservatif |
		Partai Likud | Likud
		Koalisi Merah Putih | KMP
		Koalisi Indonesia Hebat | KIH
		Koalisi Indonesia Maju | KIM
		Politbiro |
		UMNO |
		Liga Nasional untuk Demokrasi | NLD
	`,
	company: `
		Pertamina | PT Pertamina
		Perusahaan Listrik Negara | PLN, PT PLN
		Garuda Indonesia |
		Lion Air | Lion Group
		Sriwijaya Air |
		Citilink |
		AirAsia | Air Asia
		Batik Air |
		Kereta Api Indonesia | KAI, PT KAI
		KAI Commuter | KCI
		MRT Jakarta |
		TransJakarta | Transjakarta
		Angkasa Pura |
		Jasa Marga |
		Pelindo |
		Pelni |
		Telkom | Telkom Indonesia
		Telkomsel |
		Indosat | Indosat Ooredoo
		XL Axiata |
		Pos Indonesia |
		Krakatau Steel |
		Freeport Indonesia | Freeport
		Semen Indonesia |
		Antam | Aneka Tambang
		Bukit Asam | PTBA
		Perusahaan Gas Negara | PGN
		Adaro |
		Astra International | Astra
		Gojek |
		Grab |
		GoTo |
		Tokopedia |
		Bukalapak |
		Shopee |
		Lazada |
		Traveloka |
		Unilever Indonesia | Unilever
		Indofood |
		Sinar Mas |
		Lippo Group |
		Djarum |
		Gudang Garam |
		Bursa Efek Indonesia | BEI
		Lapindo Brantas | Lapindo
		Medco |
		Google | Alphabet
		Apple |
		Microsoft |
		Facebook | Meta
		WhatsApp |
		Amazon |
		Twitter |
		Netflix |
		YouTube |
		TikTok |
		ByteDance |
		OpenAI |
		Nvidia |
		Intel |
		Samsung | Samsung Electronics
		Huawei |
		Xiaomi |
		Sony |
		Toyota |
		Honda |
		Suzuki |
		Yamaha |
		Nissan |
		Mitsubishi |
		Hyundai |
		Tesla |
		Boeing |
		Airbus |
		Malaysia Airlines |
		Emirates |
		Qantas |
		SpaceX |
		IBM |
		General Motors |
		Volkswagen |
		Chevron |
		ExxonMobil |
		Shell |
		British Petroleum |
		Alibaba |
		Pfizer |
		AstraZeneca |
		Sinovac |
		Moderna |
		Bio Farma |
		Nike |
		Adidas |
		Nokia |
		Uber |
		Instagram |
		SoftBank |
		Foxconn |
	`,
	bank: `
		Bank Indonesia | BI
		Bank Rakyat Indonesia | BRI, Bank BRI
		Bank Negara Indonesia | BNI, Bank BNI
		Bank Mandiri |
		Bank Central Asia | BCA, Bank BCA
		Bank Tabungan Negara | BTN, Bank BTN
		Bank Syariah Indonesia | BSI
		Bank Pembangunan Daerah | BPD
		Bank Danamon |
		Bank Permata |
		Bank Mega |
		Bank Century | Century
		Bank Muamalat |
		CIMB Niaga | Bank CIMB Niaga
		Bank Dunia | World Bank
		Bank Pembangunan Asia | ADB
		Bank Sentral Eropa | ECB
		Federal Reserve | The Fed
		Dana Moneter Internasional | IMF
		Goldman Sachs |
		JPMorgan | JP Morgan
		Citigroup | Citibank
		HSBC |
		Morgan Stanley |
	`,
	media: `
		Kompas | Kompas.com, Harian Kompas
		Tempo | Tempo.co, Majalah Tempo
		Detik | detikcom, detikCom, detik.com
		Liputan6.com | Liputan6
		CNN Indonesia | CNNIndonesia.com
		CNN |
		BBC | BBC Indonesia
		Tribunnews.com | Tribunnews, Tribun
		Republika |
		Media Indonesia |
		Jawa Pos |
		Sindo | Okezone, Okezone.com
		Merdeka.com |
		Viva | VIVA.co.id
		TVRI |
		RRI | Radio Republik Indonesia
		Metro TV | MetroTV
		TV One | tvOne
		RCTI |
		SCTV |
		Indosiar |
		Trans TV | Trans7
		MNC | MNC TV
		Kapanlagi |
		Suara.com |
		Bisnis.com | Bisnis Indonesia
		Kontan |
		Al Jazeera | Aljazeera
		Al Arabiya |
		The New York Times | New York Times, NYT
		The Washington Post | Washington Post
		Wall Street Journal | The Wall Street Journal, WSJ
		The Guardian | Guardian
		Financial Times |
		Daily Mail |
		The Sun |
		Mirror | Daily Mirror
		Sky Sports | Sky News
		Fox News |
		NBC | NBC News
		CBS | CBS News
		ABC | ABC News
		Bloomberg |
		CNBC |
		Forbes |
		Time | Newsweek
		NHK |
		Global Times |
		South China Morning Post | SCMP
		Straits Times | The Straits Times
		Channel News Asia | CNA, Channel NewsAsia
		The Star |
		Haaretz |
		Korea Times |
		Marca |
		Goal | Goal.com
	`,
	'news-agency': `
		Antara | LKBN Antara, Kantor Berita Antara
		Reuters |
		Associated Press | AP, AP News
		Agence France-Presse | AFP
		Xinhua |
		Yonhap |
		Kyodo | Kyodo News
		Kantor Berita Pusat Korea | KCNA
		TASS | Tass, ITAR-TASS
		RIA Novosti | Sputnik
		Interfax |
		IRNA |
		Tasnim |
		Fars | Fars News
		Anadolu | Anadolu Agency
		Bernama |
		SANA |
		WAFA |
		Press TV |
		DPA | dpa
		EFE |
		ANSA |
		Domei |
		UPI |
	`,
	international: `
		Perserikatan Bangsa-Bangsa | PBB, UN
		Dewan Keamanan PBB | DK PBB
		Majelis Umum PBB |
		Organisasi Kesehatan Dunia | WHO
		Organisasi Perdagangan Dunia | WTO
		Dana Anak-anak PBB | UNICEF, Unicef
		UNESCO | Unesco
		UNHCR |
		UNRWA |
		UNDP |
		FAO |
		ILO |
		IAEA | Badan Energi Atom Internasional
		Interpol |
		Perhimpunan Bangsa-Bangsa Asia Tenggara | ASEAN, Asean
		Uni Eropa | UE, EU
		Komisi Eropa |
		Parlemen Eropa |
		Dewan Eropa |
		Uni Afrika |
		Liga Arab |
		Pakta Pertahanan Atlantik Utara | NATO
		Organisasi Kerja Sama Islam | OKI, Organisasi Konferensi Islam
		Organisasi Negara-negara Pengekspor Minyak | OPEC, OPEC+
		Organisasi untuk Kerja Sama dan Pembangunan Ekonomi | OECD
		BRICS |
		APEC |
		G20 | G-20
		G7 | G-7
		G8 | G-8
		Palang Merah Internasional | ICRC
		Palang Merah Indonesia | PMI
		Bulan Sabit Merah |
		Amnesty International |
		Human Rights Watch | HRW
		Greenpeace |
		WWF |
		Transparency International | TII
		Save the Children |
		Dokter Lintas Batas | Médecins Sans Frontières, MSF
	`,
	foreign: `
		Pentagon |
		CIA |
		FBI |
		NSA |
		NASA |
		CDC |
		FDA |
		FAA |
		FSB |
		KGB |
		Mossad |
		Scotland Yard |
		Departemen Luar Negeri AS |
		Gedung Biru |
		Senat AS |
		DPR AS |
		Uni Soviet |
		ESA | Badan Antariksa Eropa
		Pasukan Pertahanan Israel | IDF
		Garda Revolusi | Garda Revolusi Iran, IRGC
		Otoritas Palestina |
	`,
	'armed-group': `
		Hamas |
		Hizbullah | Hezbollah
		Taliban |
		ISIS | IS, NIIS
		Al Qaeda | Al-Qaeda, Al Qaidah, Al-Qaidah, Al Qaida, Al-Qaida
		Boko Haram |
		Al-Shabaab | Al Shabaab, al-Shabaab, al Shabaab
		Jemaah Islamiyah | JI
		Jamaah Ansharut Daulah | JAD
		Abu Sayyaf |
		Fatah |
		Jihad Islam |
		Houthi | Ansarullah
		Janjaweed |
		Organisasi Papua Merdeka | OPM
		Gerakan Aceh Merdeka | GAM
		TPNPB | TPNPB-OPM
		KKB |
		PKK |
		Front Pembela Islam | FPI
		Hizbut Tahrir Indonesia | HTI
	`,
	university: `
		Universitas Indonesia | UI
		Universitas Gadjah Mada | UGM, Universitas Gajah Mada
		Institut Teknologi Bandung | ITB
		Institut Pertanian Bogor | IPB, IPB University
		Institut Teknologi Sepuluh Nopember | ITS
		Universitas Airlangga | Unair
		Universitas Padjadjaran | Unpad, Universitas Padjajaran
		Universitas Diponegoro | Undip
		Universitas Brawijaya | UB
		Universitas Hasanuddin | Unhas
		Universitas Sumatera Utara | USU
		Universitas Andalas | Unand
		Universitas Sebelas Maret | UNS
		Universitas Udayana | Unud
		Universitas Negeri Jakarta | UNJ
		Universitas Negeri Yogyakarta | UNY
		Universitas Pendidikan Indonesia | UPI Bandung
		Universitas Islam Negeri | UIN
		Universitas Islam Indonesia | UII
		Universitas Bina Nusantara | Binus
		Universitas Trisakti |
		Universitas Paramadina |
		Universitas Syiah Kuala | USK
		Universitas Lampung | Unila
		Universitas Jember | Unej
		Universitas Cenderawasih | Uncen
		Universitas Terbuka | UT
		Institut Pemerintahan Dalam Negeri | IPDN
		Sekolah Tinggi Akuntansi Negara | STAN
		Universitas Harvard | Harvard
		Universitas Oxford |
		Universitas Cambridge |
		Universitas Stanford | Stanford
		Universitas Johns Hopkins | Johns Hopkins
		Massachusetts Institute of Technology | MIT
		Universitas Al-Azhar |
	`,
	society: `
		Nahdlatul Ulama | NU, Nahdatul Ulama
		Pengurus Besar Nahdlatul Ulama | PBNU
		Pimpinan Pusat Muhammadiyah | PP Muhammadiyah
		Muhammadiyah |
		Gerakan Pemuda Ansor | GP Ansor
		Persatuan Gereja Indonesia | PGI
		Himpunan Mahasiswa Islam | HMI
		Pergerakan Mahasiswa Islam Indonesia | PMII
		Ikatan Dokter Indonesia | IDI
		Persatuan Guru Republik Indonesia | PGRI
		Ikatan Cendekiawan Muslim Indonesia | ICMI
		Kamar Dagang dan Industri | Kadin, Kadin Indonesia
		Asosiasi Pengusaha Indonesia | Apindo
		Konfederasi Serikat Pekerja Indonesia | KSPI
		Indonesia Corruption Watch | ICW
		Indonesia Police Watch | IPW
		Lembaga Bantuan Hukum | LBH, LBH Jakarta
		Yayasan Lembaga Bantuan Hukum Indonesia | YLBHI
		Yayasan Lembaga Konsumen Indonesia | YLKI
		Wahana Lingkungan Hidup Indonesia | Walhi
		Komisi untuk Orang Hilang dan Korban Tindak Kekerasan | KontraS, Kontras
		Setara Institute |
		Perkumpulan untuk Pemilu dan Demokrasi | Perludem
		Aliansi Jurnalis Independen | AJI
		Persatuan Wartawan Indonesia | PWI
		Lingkaran Survei Indonesia | LSI
		Lembaga Survei Indonesia |
		Saiful Mujani Research and Consulting | SMRC
		Indikator Politik Indonesia |
		Charta Politika |
		Institute for Development of Economics and Finance | Indef
		Centre for Strategic and International Studies | CSIS
		Palang Merah Indonesia | PMI
		Himpunan Bank Milik Negara | Himbara
		Gaikindo |
		Hipmi |
	`,
	sport: `
		Persatuan Sepak Bola Seluruh Indonesia | PSSI
		Komite Olimpiade Indonesia | KOI, NOC Indonesia
		Komite Olahraga Nasional Indonesia | KONI
		Persatuan Bulu Tangkis Seluruh Indonesia | PBSI
		Komite Olimpiade Internasional | IOC
		FIFA |
		UEFA |
		AFC |
		AFF |
		FIA |
		NBA |
		UFC |
		PT Liga Indonesia Baru | LIB, PT LIB
		Persija Jakarta | Persija
		Persib Bandung | Persib
		Persebaya Surabaya | Persebaya
		Arema FC | Arema, Arema Malang
		PSM Makassar | PSM
		Bali United |
		Borneo FC |
		PSIS Semarang | PSIS
		PSS Sleman | PSS
		Persis Solo | Persis
		Persipura Jayapura | Persipura
		Madura United |
		Bhayangkara FC |
		Sriwijaya FC |
		Persik Kediri | Persik
		Persita Tangerang | Persita
		Semen Padang | Semen Padang FC
		PSMS Medan | PSMS
		Dewa United |
		Barito Putera |
		Real Madrid |
		FC Barcelona | Barca
		Atletico Madrid |
		Manchester United | MU, Man United
		Manchester City | Man City
		Chelsea |
		Arsenal |
		Tottenham Hotspur | Tottenham, Spurs
		Liverpool FC |
		Everton |
		Leicester City |
		West Ham United | West Ham
		Aston Villa |
		Newcastle United |
		Juventus | Juve
		AC Milan |
		Inter Milan | Inter
		AS Roma |
		Lazio |
		Bayern Munich | Bayern Muenchen, Bayern München, Bayern
		Borussia Dortmund |
		Bayer Leverkusen |
		Paris Saint-Germain | PSG
		Ajax Amsterdam | Ajax
		Benfica |
		Al Nassr | Al-Nassr
		Al Hilal | Al-Hilal
		Los Angeles Lakers | LA Lakers
		Golden State Warriors |
		Timnas Indonesia | Tim Nasional Indonesia
		Ferrari | Scuderia Ferrari
		Red Bull Racing |
		Ducati |
	`,
};

/** Public bodies, parties, companies, media and societies. Each line of the table: name | acronyms and other names. */
export const institutions: readonly Institution[] = Object.entries(table).flatMap(([kind, rows]) =>
	lines(rows).map((line) => {
		const [name = '', aliases = ''] = fields(line);
		return {name, aliases: items(aliases), kind: kind as InstitutionKind};
	}),
);
