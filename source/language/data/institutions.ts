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
		Kementerian Hak Asasi Manusia | Kementerian HAM, KemenHAM
		Kementerian Imigrasi dan Pemasyarakatan | Kemenimipas, Kementerian Imipas
		Kementerian Kebudayaan | Kemenbud
		Kementerian Kependudukan dan Pembangunan Keluarga | Kemendukbangga
		Kementerian Koperasi | Kemenkop
		Kementerian Usaha Mikro, Kecil, dan Menengah | Kementerian UMKM, KemenUMKM
		Kementerian Ekonomi Kreatif | Kemenekraf, Kementerian Ekraf
		Kementerian Transmigrasi | Kementrans
		Kementerian Desa dan Pembangunan Daerah Tertinggal | Kemendes PDT
		Kementerian Perumahan dan Kawasan Permukiman | Kementerian PKP
		Kementerian Perumahan Rakyat | Kemenpera
		Kementerian Riset, Teknologi, dan Pendidikan Tinggi | Kemenristekdikti, Kemristekdikti
		Kementerian Tenaga Kerja dan Transmigrasi | Kemenakertrans
		Kementerian Negara Lingkungan Hidup | Kemen LH
		Kementerian Pendidikan Nasional | Kemendiknas
		Kementerian Komunikasi dan Informasi |
		Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | Kemenko PMK
		Kementerian Koordinator Bidang Kesejahteraan Rakyat | Kemenko Kesra
		Kementerian Koordinator Bidang Kemaritiman | Kemenko Maritim
		Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | Kemenko Kumham Imipas
		Kementerian Koordinator Bidang Politik dan Keamanan | Kemenko Polkam
		Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | Kemenko Infrastruktur, Kemenko IPK
		Kementerian Koordinator Bidang Pangan | Kemenko Pangan
		Kementerian Koordinator Bidang Pemberdayaan Masyarakat | Kemenko PM
		Departemen Pertahanan | Dephan
		Departemen Kesehatan | Depkes
		Departemen Perhubungan | Dephub
		Departemen Sosial | Depsos
		Departemen Pertanian | Deptan
		Departemen Perdagangan | Depdag
		Departemen Perindustrian | Deperin
		Departemen Pekerjaan Umum |
		Departemen Kehutanan | Dephut
		Departemen Pendidikan Nasional | Depdiknas
		Departemen Pendidikan dan Kebudayaan | Depdikbud
		Departemen Penerangan | Deppen
		Departemen Hukum dan HAM | Depkumham
		Departemen Energi dan Sumber Daya Mineral |
		Departemen Komunikasi dan Informatika | Depkominfo
		Departemen Kelautan dan Perikanan |
		Kantor Komunikasi Kepresidenan | PCO
		Badan Komunikasi Pemerintah | Bakom RI
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
		Badan Karantina Indonesia | Barantin
		Badan Penyelenggara Haji | BP Haji
		Badan Percepatan Pengentasan Kemiskinan | BP Taskin
		Badan Pengaturan BUMN | BP BUMN
		Badan Pengelola Investasi Daya Anagata Nusantara |
		Badan Informasi Geospasial |
		Badan Geologi |
		Badan Tenaga Nuklir Nasional | Batan
		Badan Pengawas Tenaga Nuklir | Bapeten
		Badan Pengkajian dan Penerapan Teknologi | BPPT
		Badan Standardisasi Nasional | BSN
		Badan Pengawas Perdagangan Berjangka Komoditi | Bappebti
		Badan Pembinaan Ideologi Pancasila | BPIP
		Badan Pengusahaan Batam | BP Batam
		Badan Pengatur Jalan Tol | BPJT
		Badan Perlindungan Konsumen Nasional | BPKN
		Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia | BNP2TKI
		Badan Nasional Sertifikasi Profesi | BNSP
		Badan Koordinasi Survei dan Pemetaan Nasional | Bakosurtanal
		Badan Koordinasi Keluarga Berencana Nasional |
		Badan Penyehatan Perbankan Nasional | BPPN
		Badan Penanggulangan Lumpur Sidoarjo | BPLS
		Badan Restorasi Gambut dan Mangrove | BRGM
		Badan Rehabilitasi dan Rekonstruksi | BRR
		Badan Pengelola Dana Perkebunan Kelapa Sawit | BPDPKS
		Badan Amil Zakat Nasional | Baznas
		Badan Wakaf Indonesia |
		Badan Usaha Milik Negara |
		Badan Usaha Milik Daerah |
		Badan Intelijen Strategis | BAIS, BAIS TNI
		Badan Pendapatan Daerah | Bapenda
		Badan Perencanaan Pembangunan Daerah | Bappeda
		Dewan Sumber Daya Air Nasional |
		Dewan Energi Nasional |
		Dewan Ekonomi Nasional |
		Dewan Ketahanan Nasional | Wantannas
		Dewan Pertahanan Nasional |
		Dewan Nasional Keuangan Inklusif |
		Direktorat Jenderal Anggaran |
		Direktorat Jenderal Perhubungan Udara | Ditjen Hubud
		Direktorat Jenderal Perhubungan Laut | Ditjen Hubla
		Direktorat Jenderal Perhubungan Darat | Ditjen Hubdat
		Direktorat Jenderal Perkeretaapian | DJKA
		Direktorat Jenderal Kekayaan Intelektual | DJKI
		Direktorat Jenderal Kekayaan Negara | DJKN
		Direktorat Jenderal Bina Marga | Ditjen Bina Marga
		Direktorat Jenderal Mineral dan Batubara | Ditjen Minerba
		Direktorat Jenderal Minyak dan Gas Bumi | Ditjen Migas
		Direktorat Jenderal Kependudukan dan Pencatatan Sipil | Ditjen Dukcapil
		Direktorat Jenderal Otonomi Daerah | Ditjen Otda
		Komisi Nasional Disabilitas |
		Komisi Pengawas Haji Indonesia |
		Komisi Hukum Nasional |
		Komisi Kejaksaan | Komjak
		Komisi Pengawas Persaingan |
		Komisi Kebenaran dan Rekonsiliasi | KKR
		Komisi Independen Pemilihan | KIP Aceh
		Komite Kebijakan Industri Pertahanan | KKIP
		Komite Ekonomi dan Industri Nasional |
		Komite Stabilitas Sistem Keuangan | KSSK
		Lembaga Pembiayaan Ekspor Indonesia | LPEI, Indonesia Eximbank
		Lembaga Pengelola Investasi | INA
		Lembaga Pengelola Dana Pendidikan | LPDP
		Lembaga Sandi Negara | Lemsaneg
		Lembaga Biologi Molekuler Eijkman | Lembaga Eijkman
		Lembaga Manajemen Aset Negara | LMAN
		Satgas Covid-19 | Satgas Penanganan Covid-19
		Gugus Tugas Percepatan Penanganan Covid-19 |
		Satgas BLBI |
		Satgas Pangan |
		Satgas Damai Cartenz | Satgas Operasi Damai Cartenz
		Satgas PKH |
		Tim Gabungan Pencari Fakta | TGPF
		Sekretariat Negara |
		Arsip Nasional Republik Indonesia | ANRI
		Perpustakaan Nasional | Perpusnas
		Pusat Pengendalian Operasi BNPB | Pusdalops
		Balai Konservasi Sumber Daya Alam | BKSDA
		Balai Besar Wilayah Sungai | BBWS
		Balai Penyelidikan dan Pengembangan Teknologi Kebencanaan Geologi | BPPTKG
		Balai Pelestarian Cagar Budaya | BPCB
		Dinas Pekerjaan Umum | Dinas PU
		Dinas Sosial | Dinsos
		Dinas Lingkungan Hidup | DLH
		Dinas Kependudukan dan Pencatatan Sipil | Disdukcapil, Dukcapil
		Dinas Pariwisata dan Ekonomi Kreatif | Disparekraf
		Dinas Pemuda dan Olahraga |
		Dinas Tenaga Kerja | Disnaker
		Dinas Pemadam Kebakaran | Damkar
		Dinas Sumber Daya Air | Dinas SDA
		Dinas Bina Marga |
		Dinas Pertamanan |
		Dinas Pertanian | Distan
		Dinas Perdagangan | Disdag
		Penanggulangan Kebakaran dan Penyelamatan | Gulkarmat
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
		Majelis Rakyat Papua | MRP
		Dewan Perwakilan Rakyat Aceh | DPRA
		Dewan Perwakilan Rakyat Papua | DPRP
		Dewan Perwakilan Rakyat Kabupaten | DPRK
		Dewan Perwakilan Rakyat Gotong Royong | DPR-GR
		Majelis Permusyawaratan Rakyat Sementara | MPRS
		Badan Akuntabilitas Keuangan Negara | BAKN
		Badan Musyawarah | Bamus
		Komisi I DPR |
		Komisi II DPR |
		Komisi III DPR |
		Komisi IV DPR |
		Komisi V DPR |
		Komisi VI DPR |
		Komisi VII DPR |
		Komisi VIII DPR |
		Komisi IX DPR |
		Komisi X DPR |
		Komisi XI DPR |
		Komisi XII DPR |
		Komisi XIII DPR |
		Bundestag |
		Majelis Nasional |
		Majelis Nasional Korea Selatan |
		Kongres Rakyat Nasional | NPC
		Dewan Negara |
		Dewan Rakyat |
		Lok Sabha |
		Rajya Sabha |
		House of Commons |
		House of Lords |
		Verkhovna Rada |
		Majles |
		Diet Jepang |
		Badan Penyelidik Usaha Persiapan Kemerdekaan Indonesia | BPUPKI
		Panitia Persiapan Kemerdekaan Indonesia | PPKI
		Komite Nasional Indonesia Pusat | KNIP
		Volksraad |
		Konstituante |
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
		Pengadilan Tinggi DKI Jakarta | PT DKI Jakarta
		Pengadilan Negeri Jakarta Pusat | PN Jakarta Pusat, PN Jakpus
		Pengadilan Negeri Jakarta Selatan | PN Jakarta Selatan, PN Jaksel
		Pengadilan Negeri Jakarta Utara | PN Jakarta Utara, PN Jakut
		Pengadilan Negeri Jakarta Barat | PN Jakarta Barat, PN Jakbar
		Pengadilan Negeri Jakarta Timur | PN Jakarta Timur, PN Jaktim
		Pengadilan Tipikor Jakarta |
		Pengadilan Tata Usaha Negara | PTUN
		Pengadilan Hubungan Industrial | PHI
		Pengadilan Niaga |
		Pengadilan Militer |
		Mahkamah Syariah | Mahkamah Syar'iyah
		Majelis Kehormatan Mahkamah Konstitusi | MKMK
		Badan Pengawas Mahkamah Agung | Bawas MA
		Kejaksaan Tinggi DKI Jakarta | Kejati DKI Jakarta, Kejati DKI
		Mahkamah Agung AS |
		Mahkamah Eropa |
		Pengadilan HAM Eropa |
		Pengadilan Arbitrase Olahraga | CAS
		Pengadilan Arbitrase Permanen |
		Pengadilan Kriminal Internasional |
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
		Badan Pemelihara Keamanan | Baharkam
		Badan Intelijen dan Keamanan | Baintelkam
		Divisi Propam Polri | Divpropam
		Divisi Humas Polri | Divhumas
		Direktorat Tindak Pidana Korupsi | Dittipikor
		Direktorat Tindak Pidana Ekonomi Khusus | Dittipideksus
		Direktorat Tindak Pidana Siber | Dittipidsiber
		Direktorat Tindak Pidana Narkoba | Dittipidnarkoba
		Direktorat Tindak Pidana Umum | Dittipidum
		Direktorat Kepolisian Perairan | Polairud, Ditpolairud
		Pusat Laboratorium Forensik | Puslabfor
		Pusat Polisi Militer TNI | Puspom TNI
		Pusat Penerangan TNI | Puspen TNI
		Polisi Militer | Pomdam
		Komando Operasi Khusus | Koopssus, Koopsus TNI
		Komando Gabungan Wilayah Pertahanan | Kogabwilhan
		Komando Pasukan Katak | Kopaska
		Pasukan Khas | Paskhas
		Komando Pasukan Gerak Cepat | Kopasgat
		Detasemen Jala Mangkara | Denjaka
		Komando Operasi Angkatan Udara | Koopsau
		Komando Armada | Koarmada
		Komando Daerah Militer |
		Kodam Jaya |
		Kodam Siliwangi | Kodam III/Siliwangi
		Kodam Diponegoro | Kodam IV/Diponegoro
		Kodam Brawijaya | Kodam V/Brawijaya
		Kodam Mulawarman | Kodam VI/Mulawarman
		Kodam Udayana | Kodam IX/Udayana
		Kodam Cenderawasih | Kodam XVII/Cenderawasih
		Kodam Kasuari | Kodam XVIII/Kasuari
		Kodam Bukit Barisan | Kodam I/Bukit Barisan
		Kodam Sriwijaya | Kodam II/Sriwijaya
		Kodam Iskandar Muda |
		Kodam Tanjungpura | Kodam XII/Tanjungpura
		Kodam Merdeka | Kodam XIII/Merdeka
		Kodam Hasanuddin | Kodam XIV/Hasanuddin
		Kodam Pattimura | Kodam XVI/Pattimura
		Angkatan Bersenjata Republik Indonesia | ABRI
		Kopkamtib |
		Tjakrabirawa | Cakrabirawa
		Pembela Tanah Air | PETA
		Heiho |
		Korps Sukarela | KNIL
		Akademi Kepolisian | Akpol
		Akademi Militer | Akmil
		Akademi Angkatan Laut | AAL
		Akademi Angkatan Udara | AAU
		Sekolah Staf dan Komando TNI | Sesko TNI
		Polda Jabar | Polda Jawa Barat
		Polda Jateng | Polda Jawa Tengah
		Polda Jatim | Polda Jawa Timur
		Polda Sumut | Polda Sumatera Utara
		Polda Bali |
		Polda Papua |
		Polda Banten |
		Polda DIY |
		Polda Sulsel | Polda Sulawesi Selatan
		Polda NTT |
		Polda NTB |
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
		Partai Garda Perubahan Indonesia | Partai Garuda
		Partai Kebangkitan Nusantara | PKN
		Partai Gelombang Rakyat Indonesia |
		Partai Berkarya |
		Partai Rakyat Adil Makmur | Partai Prima
		Partai Nasional Indonesia | PNI
		Partai Nasionalis Indonesia |
		Majelis Syuro Muslimin Indonesia | Masyumi, Partai Masyumi
		Partai Demokrasi Indonesia | PDI
		Partai Sosialis Indonesia |
		Partai Murba | Murba
		Partai Kristen Indonesia | Parkindo
		Partai Katolik |
		Partai Indonesia Raya | Parindra
		Partai Indonesia | Partindo
		Partai Syarikat Islam Indonesia | PSII
		Sarekat Islam |
		Budi Utomo | Boedi Oetomo
		Indische Partij |
		Partai Keadilan |
		Partai Bintang Reformasi | PBR
		Partai Damai Sejahtera | PDS
		Partai Demokrasi Kebangsaan |
		Partai Karya Peduli Bangsa | PKPB
		Partai Kebangkitan Nasional Ulama | PKNU
		Partai Merdeka |
		Partai Pelopor |
		Partai Rakyat Demokratik | PRD
		Partai Islam Indonesia Masyumi | Masyumi Reborn
		Partai Idaman |
		Partai Aceh |
		Partai Nanggroe Aceh | PNA
		Partai Daulat Aceh |
		Partai SIRA |
		Sekretariat Bersama Golkar | Sekber Golkar
		Koalisi Perubahan untuk Persatuan | KPP
		Koalisi Indonesia Bersatu | KIB
		Koalisi Perubahan |
		Koalisi Kekeluargaan |
		Partai Buruh Inggris |
		Partai Buruh Australia |
		Partai Liberal |
		Partai Liberal Demokrat | LDP
		Partai Demokrat AS |
		Partai Republik AS |
		Partai Demokrat Konstitusional |
		Partai Komunis Vietnam |
		Partai Pekerja Korea | Partai Buruh Korea
		Partai Kekuatan Rakyat |
		Partai Progresif Demokratik |
		Kuomintang | KMT
		Partai Bharatiya Janata | BJP
		Partai Kongres India | Kongres Nasional India
		Partai Tehreek-e-Insaf Pakistan | PTI
		Liga Muslim Pakistan |
		Partai Rakyat Pakistan |
		Liga Awami |
		Pheu Thai | Partai Pheu Thai
		Move Forward | Partai Move Forward
		Palang Pracharath |
		Bhumjaithai | Partai Bhumjaithai
		Partai Rakyat Kamboja |
		Pakatan Harapan |
		Perikatan Nasional |
		Barisan Nasional |
		Partai Keadilan Rakyat | PKR
		Partai Islam Se-Malaysia | PAS Malaysia
		Partai Tindakan Demokratik |
		Partai Pribumi Bersatu Malaysia |
		Partai Aksi Rakyat |
		Fretilin |
		Partai Keadilan dan Pembangunan
		Partai Rakyat Republik | CHP
		Ikhwanul Muslimin |
		Partai Baath |
		Kongres Nasional Afrika | ANC
		Zanu-PF |
		Rusia Bersatu |
		Partai Yabloko |
		Partai Reform UK | Reform UK
		Partai Nasional Skotlandia |
		Sinn Fein |
		Alternatif untuk Jerman | AfD
		Uni Kristen Demokrat | CDU
		Partai Sosial Demokrat Jerman | SPD
		Partai Hijau |
		Front Nasional Prancis | Barisan Nasional Prancis
		La Republique En Marche | En Marche
		Podemos |
		Syriza |
		Demokrasi Baru |
		Partai Hukum dan Keadilan | PiS
		Fidesz |
		Brothers of Italy | Fratelli d'Italia
		Forza Italia |
		Partai Kebebasan |
		Partai Nazi |
		Yesh Atid |
		Shas |
		Partai Kadima |
		Partai Sosialis |
		Partai Pekerja |
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
		Asuransi Jiwasraya | Jiwasraya
		Asabri | PT Asabri
		Taspen | PT Taspen
		Jasa Raharja |
		Jamkrindo |
		Askrindo |
		Jasindo |
		Mandiri Taspen |
		Mandiri Sekuritas |
		Danareksa |
		Sarana Multi Infrastruktur | PT SMI
		Perusahaan Pengelola Aset | PT PPA
		MIND ID | Inalum
		Vale Indonesia |
		PT Timah |
		Amman Mineral |
		Aviasi Pariwisata Indonesia | InJourney
		Angkasa Pura I |
		Angkasa Pura II |
		Angkasa Pura Indonesia | InJourney Airports
		AirNav Indonesia | AirNav
		ASDP Indonesia Ferry | ASDP, PT ASDP
		Kereta Cepat Indonesia China | KCIC, PT KCIC
		Industri Kereta Api | INKA, PT INKA
		LRT Jabodebek |
		LRT Jakarta |
		Damri | Perum Damri
		PPD | Perum PPD
		Perum Perhutani |
		Perum Peruri | Peruri
		Perum Jasa Tirta |
		Perumnas | Perum Perumnas
		PAM Jaya |
		Food Station Tjipinang Jaya | Food Station
		Jakarta Propertindo | Jakpro
		Pembangunan Jaya Ancol |
		Pasar Jaya | Perumda Pasar Jaya
		Dharma Jaya |
		Sarana Jaya |
		Transportasi Jakarta |
		ID Food | RNI
		Perkebunan Nusantara | PTPN
		Pupuk Indonesia |
		Petrokimia Gresik |
		Pupuk Kaltim |
		Pupuk Sriwidjaja | Pusri
		Waskita Karya | Waskita
		Wijaya Karya | Wika
		Adhi Karya |
		Hutama Karya |
		Brantas Abipraya |
		Nindya Karya |
		Pembangunan Perumahan | PT PP
		Kimia Farma |
		Indofarma |
		Kalbe Farma |
		Sido Muncul |
		PT Pindad | Pindad
		PT PAL Indonesia | PT PAL
		PT Dirgantara Indonesia | Dirgantara Indonesia, PTDI
		PT LEN Industri | Len Industri
		Dahana |
		Barata Indonesia |
		Boma Bisma Indra |
		Istaka Karya |
		Merpati Nusantara Airlines | Merpati Airlines
		Mandala Airlines |
		Adam Air |
		Super Air Jet |
		TransNusa |
		Pelita Air |
		Susi Air |
		Wings Air |
		Nam Air |
		Trigana Air |
		Smart Aviation |
		Pertamina EP |
		Pertamina Hulu Energi |
		Pertamina Hulu Rokan |
		Pertamina Patra Niaga | Patra Niaga
		Pertamina Geothermal Energy | PGE
		Kilang Pertamina Internasional |
		Petral |
		Medco Energi | MedcoEnergi
		Chandra Asri |
		Barito Pacific |
		Bumi Resources |
		Kaltim Prima Coal | KPC
		Arutmin Indonesia |
		Indika Energy |
		Bayan Resources |
		Adaro Energy |
		Harita Nickel |
		Gunung Bara Utama |
		Tsingshan |
		Virtue Dragon Nickel Industry | VDNI
		Gunbuster Nickel Industry |
		Wilmar | Wilmar International, Wilmar Group
		Musim Mas |
		Asian Agri |
		Royal Golden Eagle |
		Asia Pulp and Paper | Asia Pulp & Paper
		Astra Agro Lestari |
		Salim Group | Grup Salim
		Bakrie Group | Grup Bakrie, Bakrie & Brothers
		Sinarmas |
		Duta Palma | Duta Palma Group
		Artha Graha |
		Agung Sedayu | Agung Sedayu Group
		Agung Podomoro Land | Agung Podomoro
		Summarecon Agung | Summarecon
		Ciputra Development |
		Pakuwon Jati |
		Sritex | Sri Rejeki Isman
		Pan Brothers |
		Mayora | Mayora Indah
		Wings Group |
		Garudafood |
		Ultrajaya |
		Indomie |
		Indomaret |
		Alfamart |
		Matahari Department Store |
		Transmart |
		Carrefour |
		Hypermart |
		Ace Hardware |
		HM Sampoerna |
		Bentoel |
		Smartfren |
		Tri Indonesia |
		XLSmart |
		Indosat Ooredoo Hutchison |
		Link Net |
		Blibli |
		Tiket.com |
		Bluebird | Blue Bird
		InDrive |
		OVO |
		DANA Indonesia |
		GoPay |
		LinkAja |
		ShopeePay |
		Akulaku |
		Kredivo |
		Sea Group |
		Ruangguru |
		Halodoc |
		eFishery |
		Investree |
		Binomo |
		First Travel |
		Abu Tours |
		Indosurya | KSP Indosurya
		Meikarta |
		Eiger |
		Polytron |
		Wuling | Wuling Motors
		BYD |
		Chery |
		VinFast |
		Geely |
		Great Wall Motor |
		Toyota Motor | Toyota Astra Motor, Toyota Motor Manufacturing Indonesia
		Daihatsu | Astra Daihatsu Motor
		Astra Honda Motor | AHM
		Mazda |
		Subaru |
		Isuzu |
		Hino |
		Kia | Kia Motors
		Ford Motor | Ford
		Chrysler |
		Stellantis |
		BMW |
		Mercedes-Benz | Mercedes
		Audi |
		Porsche |
		Volvo |
		Renault |
		Peugeot |
		Fiat |
		Lamborghini |
		Rolls-Royce |
		McLaren |
		Harley-Davidson |
		KTM |
		Aprilia Racing |
		Kawasaki Motor | Kawasaki Motors
		Lockheed Martin |
		Northrop Grumman |
		Raytheon |
		General Dynamics |
		BAE Systems |
		Dassault Aviation | Dassault
		Thales |
		Saab |
		Sukhoi |
		Embraer |
		Rosoboronexport |
		Rosatom |
		Rosneft |
		Gazprom |
		Lukoil |
		Saudi Aramco | Aramco
		Petronas |
		PetroChina |
		CNOOC |
		Sinopec |
		TotalEnergies |
		Eni S.p.A. |
		ConocoPhillips |
		Halliburton |
		Newmont | Newmont Nusa Tenggara
		Rio Tinto |
		BHP | BHP Billiton
		Glencore |
		Siemens |
		General Electric |
		Mitsui |
		Sumitomo |
		Marubeni |
		Itochu |
		Panasonic |
		Toshiba |
		Hitachi |
		Fujitsu |
		Nintendo |
		LG Electronics | LG
		SK Hynix |
		Lotte |
		Hanwha |
		Posco | Krakatau Posco
		HYBE | Big Hit Entertainment
		SM Entertainment |
		YG Entertainment |
		JYP Entertainment |
		Tencent |
		Baidu |
		JD.com |
		Didi Chuxing |
		ZTE |
		Oppo |
		Vivo |
		Realme |
		Lenovo |
		Evergrande |
		CATL |
		DeepSeek |
		Anthropic |
		xAI |
		Perplexity |
		AMD |
		Qualcomm |
		TSMC |
		ASML |
		Cisco |
		Salesforce |
		Adobe |
		Dell |
		Hewlett-Packard |
		PayPal |
		eBay |
		Airbnb |
		Spotify |
		LinkedIn |
		Snapchat |
		Pinterest |
		Reddit |
		Yahoo |
		Disney | Walt Disney
		Warner Bros |
		Universal Pictures |
		Paramount Pictures |
		Sony Pictures |
		Marvel Studios |
		HBO |
		Pixar |
		DreamWorks |
		Studio Ghibli |
		Starlink |
		Blue Origin |
		Walmart |
		Starbucks |
		McDonald's |
		KFC |
		Coca-Cola |
		PepsiCo |
		Nestle | Nestlé
		Danone |
		Procter & Gamble |
		L'Oreal |
		Johnson & Johnson |
		Novavax |
		BioNTech |
		Sinopharm |
		GlaxoSmithKline |
		Bayer AG |
		Roche |
		Novartis |
		Merck |
		IKEA |
		Zara Fashion |
		Uniqlo |
		Louis Vuitton | LVMH
		Puma SE |
		Singapore Airlines |
		Scoot |
		Thai Airways |
		Vietnam Airlines |
		Philippine Airlines |
		Cathay Pacific |
		China Eastern | China Eastern Airlines
		China Southern Airlines |
		Air China |
		Japan Airlines |
		All Nippon Airways |
		Korean Air |
		Jeju Air |
		Asiana Airlines |
		Air India |
		IndiGo |
		Etihad Airways | Etihad
		Qatar Airways |
		Saudia | Saudi Arabian Airlines
		Turkish Airlines |
		Ethiopian Airlines |
		Lufthansa |
		Germanwings |
		Air France |
		KLM |
		British Airways |
		Ryanair |
		Delta Air Lines |
		American Airlines |
		United Airlines |
		Southwest Airlines |
		Jetstar |
		Malindo Air |
		Maersk |
		Moody's | Moody's Investors Service
		Standard & Poor's | S&P
		Fitch Ratings | Fitch
		Pefindo |
		PricewaterhouseCoopers | PwC
		Deloitte |
		Ernst & Young |
		KPMG |
		McKinsey | McKinsey & Company
		Bursa Efek New York | NYSE
		Nasdaq |
		Bursa Saham Tokyo |
		Kustodian Sentral Efek Indonesia | KSEI
		Kliring Penjaminan Efek Indonesia |
		Indodax |
		Binance |
		FTX |
		Cambridge Analytica |
		Mossack Fonseca |
		Blackwater |
		1MDB |
		Theranos |
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
		Bank Jago |
		Bank Neo Commerce |
		SeaBank |
		Bank OCBC NISP | OCBC NISP, OCBC
		Bank Panin | Panin Bank
		Bank Maybank Indonesia | Maybank
		Bank Bukopin | KB Bukopin
		Bank Sinarmas |
		Bank BTPN | BTPN
		Bank DKI | Bank Jakarta
		Bank BJB | BJB, Bank Jabar Banten
		Bank Jateng |
		Bank Jatim |
		Bank Sumut |
		Bank Nagari |
		Bank Aceh |
		Bank Kalbar |
		Bank Sulselbar |
		Bank Papua |
		Bank NTT |
		Bank NTB Syariah |
		Bank BPD DIY |
		Bank BPD Bali |
		Bank Raya |
		Bank Bali |
		Bank Syariah Mandiri |
		BRI Syariah |
		BNI Syariah |
		BCA Syariah |
		Permodalan Nasional Madani | PNM
		Standard Chartered |
		DBS |
		UOB | UOB Indonesia
		Deutsche Bank |
		BNP Paribas |
		Credit Suisse |
		UBS |
		Barclays |
		Santander |
		Bank of America |
		Wells Fargo |
		Silicon Valley Bank | SVB
		Lehman Brothers |
		BlackRock |
		Berkshire Hathaway |
		Nomura |
		Mizuho |
		MUFG |
		Bank of Japan | BoJ
		Bank of England | BoE
		Bank Sentral China | PBoC
		Bank Sentral Rusia |
		Reserve Bank of Australia |
		Bank Negara Malaysia |
		Otoritas Moneter Singapura |
		Bank Investasi Infrastruktur Asia | AIIB
		Bank Pembangunan Islam | IsDB
		Bank Pembangunan Baru |
		Bank for International Settlements |
		Visa Inc |
		Mastercard |
		American Express |
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
		Harian Rakyat |
		Sinar Harapan |
		Suara Pembaruan |
		Suara Merdeka |
		Kedaulatan Rakyat |
		Pikiran Rakyat |
		Koran Tempo |
		Koran Sindo | Seputar Indonesia
		Koran Jakarta |
		Warta Kota |
		Pos Kota | Poskota
		Serambi Indonesia |
		Waspada Medan | Harian Waspada
		Analisa Medan |
		Bali Post |
		Fajar Makassar | Harian Fajar
		Tribun Timur |
		Surya Malang | Harian Surya
		Sriwijaya Post |
		Banjarmasin Post |
		Kaltim Post |
		Lampung Post |
		Cenderawasih Pos |
		Jubi | Tabloid Jubi
		Pos Kupang |
		Timor Express |
		Radar Bogor |
		Jakarta Globe |
		The Jakarta Post | Jakarta Post
		Investor Daily |
		Rakyat Merdeka | RMOL
		JPNN | JPNN.com
		Katadata | Katadata.co.id
		Tirto | Tirto.id
		IDN Times |
		Gatra |
		Suara Hidayatullah |
		CNBC Indonesia |
		Hukumonline |
		Mongabay | Mongabay Indonesia
		Project Multatuli |
		The Conversation |
		Historia.id |
		Bola.com | Bola.net
		Fimela |
		Kompas TV | KompasTV
		iNews | iNews TV
		NET TV |
		ANTV |
		GTV | Global TV
		RTV |
		MNC Group | MNC Media
		Emtek |
		Trans Media |
		Media Group |
		KG Media | Kompas Gramedia
		Gramedia |
		Radio Elshinta | Elshinta
		KBR68H |
		Suara Surabaya |
		Vidio |
		VOA | Voice of America, VOA Indonesia
		Deutsche Welle | DW
		Radio Free Asia |
		ABC Australia |
		Benar News |
		The Economist |
		The Independent |
		The Times |
		The Telegraph | Daily Telegraph
		The Hindu |
		Times of India | The Times of India
		Hindustan Times |
		NDTV |
		Dawn Pakistan |
		Geo News |
		USA Today |
		Los Angeles Times |
		Politico |
		Axios |
		The Atlantic |
		The New Yorker |
		Vanity Fair |
		Rolling Stone |
		National Geographic |
		TMZ |
		Billboard |
		The Hollywood Reporter |
		Newsmax |
		MSNBC |
		Le Monde |
		Le Figaro |
		L'Equipe |
		Charlie Hebdo |
		France 24 |
		Der Spiegel |
		Die Welt |
		Bild |
		Sky Italia |
		La Gazzetta dello Sport | Gazzetta dello Sport
		Corriere della Sera |
		La Repubblica |
		Tuttosport |
		El Pais |
		El Mundo |
		Mundo Deportivo |
		Russia Today |
		Pravda |
		Izvestia |
		Kommersant |
		Ukrinform |
		Kyiv Independent |
		Kyiv Post |
		Times of Israel | The Times of Israel
		Jerusalem Post | The Jerusalem Post
		Yedioth Ahronoth | Ynet
		Middle East Eye |
		Al Mayadeen |
		Al-Manar |
		Arab News |
		Asharq Al-Awsat |
		Al-Ahram |
		Gulf News |
		Khaleej Times |
		Saudi Gazette |
		Hurriyet |
		Daily Sabah |
		TRT World |
		Tehran Times |
		CGTN |
		CCTV |
		China Daily |
		People's Daily |
		Rodong Sinmun |
		Chosun Ilbo |
		Korea Herald |
		KBS |
		SBS |
		MBC |
		Asahi Shimbun |
		Yomiuri Shimbun |
		Nikkei | Nikkei Asia
		Japan Times |
		Bangkok Post |
		Philippine Star |
		Manila Times |
		New Straits Times |
		Harian Metro |
		Malaysiakini |
		Astro Awani |
		VnExpress |
		Sydney Morning Herald | The Sydney Morning Herald
		The Australian |
		The Age |
		New Zealand Herald |
		WikiLeaks |
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
		Agerpres |
		PTI India | Press Trust of India
		ANI |
		KUNA |
		SPA Saudi | Saudi Press Agency
		QNA |
		WAM |
		Mehr News | Mehr
		ISNA |
		Kantor Berita Vietnam |
		Jiji Press |
		Aneta |
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
		Sekretariat ASEAN |
		Forum Regional ASEAN |
		Kelompok Bank Dunia |
		UNEP |
		UNFPA |
		UN Women |
		UNAIDS |
		UNIDO |
		UNCTAD |
		UN-Habitat |
		UNODC |
		UNIFIL |
		UNTAET |
		UNAMET |
		OCHA |
		OHCHR | Kantor HAM PBB
		WFP | Program Pangan Dunia
		IOM | Organisasi Internasional untuk Migrasi
		IMO | Organisasi Maritim Internasional
		ICAO | Organisasi Penerbangan Sipil Internasional
		WIPO |
		ITU |
		UPU |
		WMO | Organisasi Meteorologi Dunia
		IPCC |
		Dewan HAM PBB |
		Sekretariat PBB |
		Mahkamah Internasional PBB |
		IFRC |
		IATA |
		IEA | Badan Energi Internasional
		IRENA |
		OPCW |
		OSCE |
		Dewan Kerja Sama Teluk | GCC
		Organisasi Kerja Sama Shanghai | SCO
		Quad |
		AUKUS |
		ANZUS |
		Five Eyes |
		Pacific Islands Forum | Forum Kepulauan Pasifik
		Melanesian Spearhead Group | MSG
		Gerakan Non-Blok | GNB
		Kelompok 77 |
		D-8 |
		MIKTA |
		RCEP |
		NAFTA |
		Mercosur |
		Organisasi Negara-negara Amerika |
		Ecowas |
		IGAD |
		Pakta Warsawa |
		SEATO |
		CPTPP |
		IPEF |
		Forum Ekonomi Dunia | World Economic Forum, WEF
		Komisi Palang Merah |
		MER-C |
		Medical Emergency Rescue Committee |
		Oxfam |
		Plan International |
		World Vision |
		Mercy Corps |
		Caritas |
		Islamic Relief |
		CARE International |
		Reporters Without Borders | RSF
		Committee to Protect Journalists | CPJ
		International Crisis Group |
		Freedom House |
		Article 19 |
		Global Witness |
		World Resources Institute |
		Conservation International |
		The Nature Conservancy |
		IUCN |
		CITES |
		Gavi |
		CEPI |
		Bill & Melinda Gates Foundation | Gates Foundation
		Ford Foundation |
		The Asia Foundation |
		Open Society Foundations |
		SIPRI |
		Chatham House |
		RAND Corporation |
		Brookings Institution |
		Pew Research Center |
		Gallup |
		IMF-Bank Dunia |
		IGGI | Inter-Governmental Group on Indonesia
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
		Departemen Pertahanan AS |
		Departemen Kehakiman AS |
		Departemen Keuangan AS |
		Departemen Keamanan Dalam Negeri AS |
		Departemen Perdagangan AS |
		Dinas Rahasia AS | Secret Service
		Garda Nasional |
		Komando Pusat AS | CENTCOM
		Navy SEAL | Navy SEALs
		USAID |
		USGS | Survei Geologi AS
		NOAA |
		NTSB |
		DEA |
		NHTSA |
		USTR |
		Angkatan Laut AS |
		Angkatan Udara AS |
		Angkatan Darat AS |
		Korps Marinir AS |
		Kongres Amerika Serikat |
		Kementerian Luar Negeri China |
		Kementerian Luar Negeri Rusia |
		Kementerian Pertahanan Rusia |
		Kementerian Pertahanan Ukraina |
		Kementerian Pertahanan Inggris |
		Kementerian Kesehatan Gaza |
		Tentara Pembebasan Rakyat | PLA
		Tentara Merah |
		Grup Wagner | Wagner Group
		GRU |
		SVR |
		Roscosmos |
		MI5 |
		MI6 |
		GCHQ |
		Europol |
		BKA Jerman |
		Shin Bet |
		Pasukan Quds | Quds Force
		Basij |
		Angkatan Bersenjata Ukraina |
		SBU |
		Garda Sipil |
		Badan Antariksa Nasional China |
		JAXA |
		ISRO |
		Badan Meteorologi Jepang | JMA
		TEPCO |
		Bundeswehr |
		Bundesbank |
		Stasi |
		Gestapo |
		ISI Pakistan |
		RAW India |
		Tatmadaw |
		Junta Myanmar |
		Pemerintah Persatuan Nasional |
		Malaysian Anti-Corruption Commission | MACC, SPRM
		Polisi Diraja Malaysia | PDRM
		Singapore Police Force |
		Central Narcotics Bureau |
		CPIB |
		Australian Federal Police | AFP Australia
		ASIO |
		ASIS |
		DFAT |
		DSI Thailand |
		TNP Filipina |
		Kesultanan Ottoman |
		VOC | Vereenigde Oostindische Compagnie
		PLO | Organisasi Pembebasan Palestina
		Gereja Katolik Roma |
		Gereja Ortodoks Rusia |
		Dewan Keamanan Nasional AS |
		Kedutaan Besar AS | Kedubes AS
		Kedutaan Besar Republik Indonesia | KBRI
		Konsulat Jenderal RI | KJRI
		Partai Komunis Kuba |
		Kementerian Pertahanan Israel |
		Dewan Transisi Libya |
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
		Brigade Al-Qassam | Brigade Al Qassam, Brigade Izzuddin Al Qassam, Al Qassam
		Jihad Islam Palestina | PIJ
		Brigade Al-Quds |
		Brigade Martir Al Aqsa |
		Front Populer untuk Pembebasan Palestina | PFLP
		Hayat Tahrir al-Sham | HTS
		Front al-Nusra | Jabhat al-Nusra, Front Nusra
		Pasukan Demokratik Suriah | SDF
		YPG |
		Peshmerga |
		Kataib Hizbullah |
		Hashd al-Shaabi |
		Rapid Support Forces | RSF Sudan, Pasukan Dukungan Cepat
		M23 |
		Lord's Resistance Army | LRA
		Tehreek-e-Taliban Pakistan | TTP
		Lashkar-e-Taiba |
		Jaish-e-Mohammed |
		Jaringan Haqqani |
		ISIS-K | ISIS Khorasan
		ISIL |
		Macan Tamil | LTTE, Macan Pembebasan Tamil Eelam
		Front Pembebasan Islam Moro | MILF
		Front Pembebasan Nasional Moro | MNLF
		Tentara Rakyat Baru |
		Kelompok Maute | Maute
		ARSA |
		Tentara Arakan |
		KNLA |
		Khmer Merah |
		Viet Cong | Vietcong
		Tentara Republik Irlandia |
		FARC |
		ELN |
		Tren de Aragua |
		Kartel Sinaloa |
		Kartel Jalisco | CJNG
		Yakuza |
		Cosa Nostra |
		Ku Klux Klan | KKK
		Brigade Merah |
		Aum Shinrikyo |
		Mujahidin Indonesia Timur |
		Jamaah Ansharut Tauhid | JAT
		Negara Islam Indonesia | NII
		Darul Islam/Tentara Islam Indonesia | DI/TII, Darul Islam
		PRRI |
		Permesta | PRRI/Permesta
		Republik Maluku Selatan | RMS
		Komite Nasional Papua Barat | KNPB
		ULMWP |
		Kelompok Kriminal Bersenjata |
		Komando Jihad |
		Laskar Jihad |
		Batalyon Azov | Azov
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
		Universitas Gunadarma |
		Universitas Atma Jaya | Unika Atma Jaya
		Universitas Katolik Parahyangan | Unpar
		Universitas Kristen Indonesia | UKI
		Universitas Kristen Satya Wacana | UKSW
		Universitas Kristen Petra | UK Petra
		Universitas Kristen Maranatha |
		Universitas Kristen Duta Wacana |
		Universitas Sanata Dharma |
		Universitas Pelita Harapan | UPH
		Universitas Tarumanagara | Untar
		Universitas Mercu Buana |
		Universitas Pancasila |
		Universitas Nasional | Unas
		Universitas Al Azhar Indonesia |
		Universitas Esa Unggul |
		Universitas Budi Luhur |
		Universitas Moestopo |
		Universitas Bakrie |
		Universitas Prasetiya Mulya |
		Universitas Multimedia Nusantara | UMN
		Universitas Pertamina |
		Universitas Pertahanan | Unhan
		Universitas Islam Bandung | Unisba
		Universitas Pasundan | Unpas
		Universitas Telkom | Telkom University
		Universitas Pakuan |
		Universitas Ibn Khaldun |
		Universitas Singaperbangsa Karawang | Unsika
		Universitas Siliwangi | Unsil
		Universitas Sultan Ageng Tirtayasa | Untirta
		Universitas Jenderal Soedirman | Unsoed
		Universitas Negeri Semarang | Unnes
		Universitas Islam Sultan Agung | Unissula
		Universitas Katolik Soegijapranata | Unika Soegijapranata
		Universitas Dian Nuswantoro | Udinus
		Universitas Muhammadiyah Surakarta | UMS
		Universitas Muhammadiyah Yogyakarta | UMY
		Universitas Muhammadiyah Malang | UMM
		Universitas Muhammadiyah Jakarta | UMJ
		Universitas Muhammadiyah Prof Dr Hamka | Uhamka
		Universitas Ahmad Dahlan | UAD
		Universitas Pembangunan Nasional Veteran Jakarta | UPN Veteran Jakarta
		Universitas Pembangunan Nasional Veteran Yogyakarta | UPN Veteran Yogyakarta
		Universitas Tidar | Untidar
		Universitas Negeri Surabaya | Unesa
		Universitas Negeri Malang |
		Universitas Surabaya | Ubaya
		Universitas Trunojoyo Madura | UTM Madura
		Universitas Mataram | Unram
		Universitas Nusa Cendana | Undana
		Universitas Pendidikan Ganesha | Undiksha
		Universitas Warmadewa |
		Universitas Bengkulu | Unib
		Universitas Jambi | Unja
		Universitas Riau | Unri
		Universitas Islam Riau |
		Universitas Negeri Padang | UNP
		Universitas Bung Hatta |
		Universitas Sriwijaya | Unsri
		Universitas Negeri Medan | Unimed
		Universitas Malikussaleh | Unimal
		Universitas Teuku Umar |
		Universitas Maritim Raja Ali Haji |
		Universitas Bangka Belitung |
		Universitas Tanjungpura | Untan
		Universitas Palangka Raya |
		Universitas Lambung Mangkurat | ULM
		Universitas Mulawarman | Unmul
		Universitas Borneo Tarakan |
		Universitas Sam Ratulangi | Unsrat
		Universitas Negeri Manado | Unima
		Universitas Negeri Gorontalo | UNG
		Universitas Tadulako | Untad
		Universitas Negeri Makassar | UNM
		Universitas Muslim Indonesia |
		Universitas Halu Oleo | UHO, Universitas Haluoleo
		Universitas Pattimura | Unpatti
		Universitas Khairun | Unkhair
		Universitas Papua | Unipa
		Universitas Musamus |
		Institut Teknologi Sumatera | Itera
		Institut Teknologi Kalimantan |
		Institut Seni Indonesia |
		Institut Kesenian Jakarta | IKJ
		UIN Syarif Hidayatullah Jakarta | UIN Syarif Hidayatullah, UIN Jakarta
		UIN Sunan Kalijaga | UIN Sunan Kalijaga Yogyakarta
		UIN Sunan Gunung Djati | UIN Sunan Gunung Djati Bandung, UIN Bandung
		UIN Sunan Ampel | UIN Sunan Ampel Surabaya
		UIN Maulana Malik Ibrahim |
		UIN Walisongo | UIN Walisongo Semarang
		UIN Alauddin | UIN Alauddin Makassar
		UIN Ar-Raniry |
		UIN Raden Fatah |
		UIN Imam Bonjol |
		Politeknik Negeri Jakarta |
		Politeknik Keuangan Negara STAN | PKN STAN
		Sekolah Tinggi Intelijen Negara | STIN
		Sekolah Tinggi Ilmu Pelayaran | STIP
		Perguruan Tinggi Ilmu Kepolisian | PTIK, STIK-PTIK
		Sekolah Tinggi Filsafat Driyarkara | STF Driyarkara
		Stovia |
		Technische Hoogeschool te Bandoeng |
		ITB Ahmad Dahlan |
		Pondok Modern Darussalam Gontor | Pondok Pesantren Gontor, Pondok Modern Gontor
		Pondok Pesantren Tebuireng |
		Pondok Pesantren Lirboyo |
		Pondok Pesantren Al-Zaytun | Ponpes Al Zaytun, Al Zaytun
		RSCM | RSUPN Cipto Mangunkusumo, RS Cipto Mangunkusumo
		RSPAD Gatot Subroto | RSPAD
		RSPP | RS Pusat Pertamina
		RSPI Sulianti Saroso | RSPI
		RSUD dr Soetomo | RSU dr Soetomo
		RSUP Persahabatan | RS Persahabatan
		RSUP Fatmawati | RS Fatmawati
		RSUP Dr Sardjito | RSUP Sardjito
		RSUP Hasan Sadikin | RS Hasan Sadikin
		RSUP Dr Kariadi | RSUP Kariadi
		RSUP H Adam Malik | RSUP Adam Malik
		RSUP Sanglah | RSUP Prof Ngoerah
		RS Polri Kramat Jati | RS Polri, RS Bhayangkara Kramat Jati
		RS Siloam |
		RS Mayapada |
		RS Harapan Kita |
		RS Dharmais |
		RS Medistra |
		RS Al-Shifa | Rumah Sakit Al-Shifa
		RS Indonesia Gaza |
		Universitas Yale | Yale University
		Universitas Princeton | Princeton University
		Universitas Columbia | Columbia University
		Universitas Chicago |
		Universitas California |
		Universitas Cornell |
		Universitas Pennsylvania |
		Universitas Michigan |
		Universitas New York |
		Universitas Georgetown |
		Universitas Duke |
		University of California |
		Harvard University |
		Stanford University |
		Oxford University |
		Cambridge University |
		Johns Hopkins University |
		King's College London |
		Imperial College London |
		University College London |
		London School of Economics | LSE
		Universitas Leiden | Leiden University
		Universitas Amsterdam |
		Universitas Utrecht |
		Universitas Sorbonne | Sorbonne
		ETH Zurich |
		Universitas Tokyo |
		Universitas Kyoto |
		Universitas Waseda |
		Universitas Tsinghua |
		Universitas Peking |
		Universitas Nasional Seoul |
		Universitas Nasional Singapura | National University of Singapore, NUS
		Nanyang Technological University | NTU
		S Rajaratnam School of International Studies | RSIS
		ISEAS-Yusof Ishak Institute | ISEAS
		Universiti Malaya | Universitas Malaya
		Universiti Kebangsaan Malaysia |
		Australian National University | Universitas Nasional Australia, ANU
		Universitas Melbourne | University of Melbourne
		Universitas Monash | Monash University
		Universitas Sydney | University of Sydney
		Universitas Al-Azhar Kairo | Universitas Al Azhar Kairo, Al-Azhar
		Universitas Islam Madinah |
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
		Himpunan Bank Milik Negara | Himbara
		Gaikindo |
		Hipmi |
		Persekutuan Gereja-gereja di Indonesia |
		Konferensi Waligereja Indonesia | KWI
		Parisada Hindu Dharma Indonesia | PHDI
		Perwakilan Umat Buddha Indonesia | Walubi
		Majelis Tinggi Agama Khonghucu Indonesia | Matakin
		Lembaga Dakwah Islam Indonesia | LDII
		Persatuan Islam |
		Al Irsyad Al Islamiyah |
		Al Washliyah | Al-Jam'iyatul Washliyah
		Nahdlatul Wathan |
		Mathla'ul Anwar |
		Persatuan Tarbiyah Islamiyah |
		Rabithah Alawiyah |
		Front Persaudaraan Islam |
		Persaudaraan Alumni 212 | PA 212
		Gerakan Nasional Pengawal Fatwa MUI | GNPF MUI
		Dewan Dakwah Islamiyah Indonesia |
		Dewan Masjid Indonesia | DMI
		Barisan Ansor Serbaguna | Banser
		Muslimat NU |
		Fatayat NU |
		Ikatan Pelajar Nahdlatul Ulama | IPNU
		Ikatan Pelajar Putri Nahdlatul Ulama | IPPNU
		Aisyiyah |
		Pemuda Muhammadiyah |
		Ikatan Mahasiswa Muhammadiyah | IMM
		Ikatan Pelajar Muhammadiyah |
		Lembaga Bahtsul Masail |
		Lazismu |
		Lazisnu |
		Dompet Dhuafa |
		Aksi Cepat Tanggap |
		Rumah Zakat |
		Jaringan Gusdurian | Gusdurian
		Jaringan Islam Liberal | JIL
		Wahid Foundation | Wahid Institute
		Maarif Institute |
		Kesatuan Aksi Mahasiswa Muslim Indonesia | KAMMI
		Gerakan Mahasiswa Nasional Indonesia | GMNI
		Gerakan Mahasiswa Kristen Indonesia | GMKI
		Perhimpunan Mahasiswa Katolik Republik Indonesia | PMKRI
		Kesatuan Aksi Mahasiswa Indonesia | KAMI
		Konsentrasi Gerakan Mahasiswa Indonesia | CGMI
		Badan Eksekutif Mahasiswa Seluruh Indonesia | BEM SI
		BEM UI | Badan Eksekutif Mahasiswa Universitas Indonesia
		Komite Nasional Pemuda Indonesia | KNPI
		Pemuda Pancasila |
		Pemuda Panca Marga |
		Forum Betawi Rempug | FBR
		Forum Komunikasi Putra Putri Purnawirawan TNI-Polri | FKPPI
		GRIB Jaya |
		Gerakan Pramuka | Kwarnas
		Gerakan Wanita Indonesia | Gerwani
		Lembaga Kebudayaan Rakyat | Lekra
		Barisan Tani Indonesia | BTI
		Sentral Organisasi Buruh Seluruh Indonesia | SOBSI
		Konfederasi Serikat Pekerja Seluruh Indonesia | KSPSI
		Konfederasi Serikat Buruh Sejahtera Indonesia | KSBSI
		Federasi Serikat Pekerja Metal Indonesia | FSPMI
		Serikat Petani Indonesia |
		Himpunan Kerukunan Tani Indonesia | HKTI
		Konsorsium Pembaruan Agraria | KPA
		Aliansi Masyarakat Adat Nusantara | AMAN
		Kesatuan Nelayan Tradisional Indonesia | KNTI
		Jaringan Advokasi Tambang | Jatam
		Greenpeace Indonesia |
		Auriga Nusantara |
		Sawit Watch |
		Forest Watch Indonesia |
		ProFauna |
		Yayasan Kehati |
		Indonesian Center for Environmental Law | ICEL
		Indonesia Resource Studies |
		Institute for Criminal Justice Reform | ICJR
		Perhimpunan Bantuan Hukum dan Hak Asasi Manusia Indonesia | PBHI
		Lembaga Studi dan Advokasi Masyarakat | Elsam
		Imparsial |
		Amnesty International Indonesia |
		Migrant Care |
		LBH Masyarakat |
		LBH Apik |
		LBH Pers |
		Jakarta Legal Aid |
		Southeast Asia Freedom of Expression Network | SAFEnet
		Lokataru | Lokataru Foundation
		Pusat Studi Hukum dan Kebijakan | PSHK
		Pusat Kajian Antikorupsi | Pukat UGM
		Masyarakat Anti Korupsi Indonesia | MAKI
		Transparency International Indonesia |
		Forum Indonesia untuk Transparansi Anggaran |
		Forum Masyarakat Peduli Parlemen Indonesia | Formappi
		Komite Independen Pemantau Pemilu | KIPP
		Jaringan Pendidikan Pemilih untuk Rakyat | JPPR
		Pemantau Regulasi dan Kebijakan Publik |
		Komite Pemantau Legislatif |
		Komite Pemantauan Pelaksanaan Otonomi Daerah | KPPOD
		Poltracking Indonesia | Poltracking
		Populi Center |
		Voxpol Center | Voxpol Center Research and Consulting
		Litbang Kompas |
		Parameter Politik Indonesia |
		Cyrus Network |
		Indo Barometer |
		Polmark Indonesia |
		Para Syndicate |
		LSI Denny JA |
		The Habibie Center | Habibie Center
		Center of Economic and Law Studies | Celios
		Center of Reform on Economics | CORE Indonesia
		LPEM FEB UI |
		Institute for Essential Services Reform | IESR
		ReforMiner Institute |
		Energy Watch |
		SMERU Research Institute |
		Institute for Security and Strategic Studies | ISESS
		Institute for Policy Analysis of Conflict | IPAC
		Drone Emprit |
		Mafindo |
		Ikatan Hakim Indonesia | Ikahi
		Perhimpunan Advokat Indonesia | Peradi
		Kongres Advokat Indonesia |
		Ikatan Notaris Indonesia |
		Persatuan Jaksa Indonesia |
		Ikatan Bidan Indonesia | IBI
		Persatuan Perawat Nasional Indonesia | PPNI
		Ikatan Apoteker Indonesia | IAI
		Ikatan Dokter Anak Indonesia | IDAI
		Persatuan Dokter Gigi Indonesia | PDGI
		Perhimpunan Dokter Paru Indonesia | PDPI
		Ikatan Ahli Kesehatan Masyarakat Indonesia | IAKMI
		Perhimpunan Rumah Sakit Seluruh Indonesia |
		Konsil Kedokteran Indonesia | KKI
		Majelis Kehormatan Etik Kedokteran | MKEK
		Ikatan Akuntan Indonesia |
		Ikatan Arsitek Indonesia |
		Persatuan Insinyur Indonesia |
		Ikatan Sarjana Ekonomi Indonesia | ISEI
		Ikatan Ahli Geologi Indonesia |
		Federasi Serikat Guru Indonesia | FSGI
		Perhimpunan Pendidikan dan Guru | P2G
		Jaringan Pemantau Pendidikan Indonesia | JPPI
		Taman Siswa | Tamansiswa
		Ikatan Jurnalis Televisi Indonesia | IJTI
		Asosiasi Media Siber Indonesia | AMSI
		Serikat Media Siber Indonesia | SMSI
		Serikat Perusahaan Pers |
		Himpunan Pengusaha Muda Indonesia |
		Gabungan Pengusaha Kelapa Sawit Indonesia | Gapki
		Asosiasi Petani Kelapa Sawit Indonesia | Apkasindo
		Asosiasi Pertekstilan Indonesia |
		Asosiasi Pengusaha Ritel Indonesia | Aprindo
		Perhimpunan Hotel dan Restoran Indonesia | PHRI
		Asosiasi Perusahaan Perjalanan Wisata Indonesia | Asita
		Asosiasi Penyelenggara Jasa Internet Indonesia | APJII
		Asosiasi Fintech Indonesia | Aftech
		Asosiasi Fintech Pendanaan Bersama Indonesia | AFPI
		Asosiasi Asuransi Jiwa Indonesia | AAJI
		Asosiasi Emiten Indonesia |
		Perhimpunan Bank Nasional | Perbanas
		Ikatan Bankir Indonesia |
		Real Estat Indonesia | Real Estate Indonesia
		Organisasi Angkutan Darat | Organda
		Indonesia National Air Carriers Association | INACA
		Masyarakat Transportasi Indonesia | MTI
		Asosiasi Pemerintah Provinsi Seluruh Indonesia | APPSI
		Asosiasi Pemerintah Kabupaten Seluruh Indonesia | Apkasi
		Asosiasi Pemerintah Kota Seluruh Indonesia | Apeksi
		Asosiasi Pemerintah Desa Seluruh Indonesia | Apdesi
		Ikatan Keluarga Alumni Lemhannas |
		Ikatan Alumni Universitas Indonesia | Iluni UI
		Korps Alumni Himpunan Mahasiswa Islam | KAHMI
		Purnawirawan Angkatan Darat | PPAD
		Legiun Veteran Republik Indonesia | LVRI
		Persatuan Pengusaha Penggilingan Padi dan Beras Indonesia |
		Gabungan Importir Nasional Seluruh Indonesia | GINSI
		Asosiasi Logistik Indonesia |
		Asosiasi Pengusaha Truk Indonesia | Aptrindo
		Dewan Kesenian Jakarta | DKJ
		Badan Perfilman Indonesia |
		Projo |
		Relawan Jokowi |
		TKN Prabowo-Gibran |
		TPN Ganjar-Mahfud |
		Timnas AMIN |
		Jokowi Mania |
		Teman Ahok |
		ProDem |
		Petisi 50 |
		Himpunan Masyarakat Tionghoa |
		Paguyuban Sosial Marga Tionghoa Indonesia | PSMTI
		Muhammadiyah Disaster Management Center | MDMC
		Kitabisa.com | Kitabisa
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
		PSBS Biak |
		Malut United |
		Persijap Jepara | Persijap
		Persiraja Banda Aceh | Persiraja
		PSPS Pekanbaru | PSPS Riau
		PSIM Yogyakarta | PSIM
		Persela Lamongan |
		Persikabo 1973 | PS Tira
		Rans Nusantara | RANS Nusantara FC
		Kalteng Putra |
		Persiba Balikpapan | Persiba
		Mitra Kukar |
		Gresik United | Persegres
		Deltras Sidoarjo | Deltras FC, Deltras
		Persikota Tangerang | Persikota
		Persekat Tegal |
		Persipal Palu |
		PSKC Cimahi |
		Persewar Waropen |
		Persipa Pati |
		FC Bekasi City |
		Persiku Kudus |
		Persibo Bojonegoro | Persibo
		Persiwa Wamena | Persiwa
		Persiram Raja Ampat |
		Perseru Serui |
		PSPS |
		PSDS Deli Serdang | PSDS
		Pelita Jaya | Pelita Jaya FC
		Persikabo Bogor | Persikabo
		Garudayaksa FC |
		Java FC |
		Satria Muda | Satria Muda Pertamina
		Prawira Bandung |
		CLS Knights |
		Bandung BJB Tandamata |
		Jakarta Pertamina Enduro |
		PB Djarum |
		PB Jaya Raya |
		Asosiasi Provinsi PSSI | Asprov PSSI
		Komite Paralimpiade Nasional Indonesia | NPC Indonesia
		Persatuan Atletik Seluruh Indonesia | PASI
		Persatuan Bola Voli Seluruh Indonesia | PBVSI
		Persatuan Bola Basket Seluruh Indonesia |
		Persatuan Tenis Seluruh Indonesia | Pelti
		Persatuan Tenis Meja Seluruh Indonesia | PTMSI
		Persatuan Renang Seluruh Indonesia | PRSI
		Persatuan Angkat Besi Seluruh Indonesia | PABSI
		Persatuan Catur Seluruh Indonesia | Percasi
		Ikatan Pencak Silat Indonesia | IPSI
		Ikatan Motor Indonesia | IMI
		Federasi Panjat Tebing Indonesia | FPTI
		Federasi Olahraga Karate-Do Indonesia | Forki
		Federasi Futsal Indonesia |
		Persatuan Tinju Amatir Indonesia | Pertina
		Persatuan Panahan Indonesia | Perpani
		Persatuan Olahraga Dayung Seluruh Indonesia | PODSI
		Persatuan Sepak Takraw Indonesia | PSTI
		Esports Indonesia | PBESI
		Setia Hati Terate | PSHT
		Jakmania | The Jakmania
		Bobotoh |
		Bonek |
		Aremania |
		Viking Persib Club |
		LADI | Lembaga Anti Doping Indonesia
		WADA | Badan Anti-Doping Dunia
		BWF | Federasi Bulu Tangkis Dunia
		FIBA |
		FINA |
		ITF |
		ATP |
		WTA |
		FIVB |
		CONMEBOL |
		CONCACAF |
		CAF |
		OCA | Dewan Olimpiade Asia
		Komite Paralimpiade Internasional |
		Dorna | Dorna Sports
		FIM |
		WBC |
		WBA |
		WWE |
		NFL |
		MLB |
		MLS |
		KNVB |
		FA Inggris |
		Timnas U-23 | Timnas Indonesia U-23
		Timnas U-20 | Timnas Indonesia U-20
		Timnas U-19 | Timnas Indonesia U-19
		Timnas U-17 | Timnas Indonesia U-17
		Timnas U-16 | Timnas Indonesia U-16
		Timnas Malaysia |
		Timnas Vietnam |
		Timnas Thailand |
		Timnas Argentina |
		Timnas Brasil |
		Timnas Inggris |
		Timnas Jepang |
		Brighton & Hove Albion | Brighton and Hove Albion
		Crystal Palace |
		Fulham |
		Wolverhampton Wanderers | Wolves
		Nottingham Forest |
		Bournemouth FC | AFC Bournemouth
		Leeds United |
		Burnley FC |
		Sheffield United |
		Ipswich Town |
		Luton Town |
		Southampton FC |
		Norwich City |
		Watford FC |
		Swansea City |
		Cardiff City |
		Stoke City |
		Hull City |
		Queens Park Rangers | QPR
		West Bromwich Albion | West Brom
		Blackburn Rovers |
		Birmingham City |
		Wrexham |
		Celtic |
		Rangers FC | Glasgow Rangers
		Napoli FC | SSC Napoli
		Atalanta |
		Fiorentina |
		Bologna FC |
		Torino FC |
		Sampdoria |
		Udinese |
		Sassuolo |
		Cagliari Calcio |
		Parma Calcio |
		Hellas Verona |
		Genoa CFC |
		Como 1907 |
		Venezia FC |
		Sevilla FC |
		Real Sociedad |
		Real Betis |
		Villarreal |
		Valencia CF |
		Athletic Bilbao | Athletic Club
		Celta Vigo |
		Espanyol |
		Getafe |
		Osasuna |
		Rayo Vallecano |
		Deportivo La Coruna |
		RB Leipzig |
		Eintracht Frankfurt |
		VfL Wolfsburg |
		Borussia Monchengladbach |
		Schalke 04 | Schalke
		Werder Bremen |
		VfB Stuttgart |
		Hamburger SV |
		Hertha Berlin |
		Union Berlin |
		Hoffenheim | TSG Hoffenheim
		SC Freiburg |
		FC Koln |
		Olympique Marseille | Marseille FC
		Olympique Lyon | Olympique Lyonnais
		AS Monaco |
		OGC Nice |
		LOSC Lille |
		FC Porto |
		Sporting Lisbon | Sporting CP
		PSV Eindhoven | PSV
		Feyenoord |
		AZ Alkmaar |
		FC Twente |
		FC Utrecht |
		NEC Nijmegen |
		Almere City |
		Oxford United |
		KV Mechelen |
		Club Brugge |
		Anderlecht |
		Galatasaray |
		Fenerbahce |
		Besiktas |
		Olympiakos | Olympiacos
		Panathinaikos |
		Shakhtar Donetsk |
		Dynamo Kyiv |
		Spartak Moskow |
		CSKA Moskow |
		Zenit Saint Petersburg |
		Red Star Belgrade | Crvena Zvezda
		Dinamo Zagreb |
		Red Bull Salzburg |
		Rapid Wien |
		FC Basel |
		Young Boys |
		FC Copenhagen |
		Boca Juniors |
		River Plate |
		Flamengo |
		Corinthians |
		Palmeiras |
		Fluminense |
		Botafogo |
		Vasco da Gama |
		Gremio |
		Sao Paulo FC |
		Santos FC |
		Inter Miami |
		LA Galaxy |
		Al Ittihad | Al-Ittihad
		Al Ahli | Al-Ahli
		Al Sadd |
		Al Ain |
		Al Ahly |
		Johor Darul Takzim | Johor Darul Ta'zim, JDT
		Selangor FC |
		Buriram United |
		BG Pathum United |
		Muangthong United |
		Port FC |
		Lion City Sailors |
		Hanoi FC |
		Nam Dinh FC |
		Kaya FC |
		Kashima Antlers |
		Yokohama F. Marinos |
		Consadole Sapporo |
		Tokyo Verdy |
		Urawa Red Diamonds |
		Kawasaki Frontale |
		Vissel Kobe |
		Ulsan Hyundai |
		Jeonbuk Hyundai Motors |
		Ansan Greeners |
		Guangzhou Evergrande |
		Suwon FC |
		Chicago Bulls |
		Boston Celtics |
		Miami Heat |
		San Antonio Spurs |
		New York Knicks |
		Houston Rockets |
		Denver Nuggets |
		Dallas Mavericks |
		New York Yankees |
		Los Angeles Dodgers |
		Repsol Honda |
		Monster Yamaha | Monster Energy Yamaha
		Pramac Racing |
		Gresini Racing |
		Ducati Lenovo |
		VR46 | VR46 Racing Team
		Mercedes AMG |
		Aston Martin |
		Alpine F1 |
		Haas F1 |
		Williams Racing |
		Pertamina Mandalika SAG Team |
		ONE Pride |
		ONE Championship |
		EVOS | EVOS Esports
		RRQ | Rex Regum Qeon
		ONIC Esports |
	`,
};

/** Public bodies, parties, companies, media and societies. Each line of the table: name | acronyms and other names. */
export const institutions: readonly Institution[] = Object.entries(table).flatMap(([kind, rows]) =>
	lines(rows).map((line) => {
		const [name = '', aliases = ''] = fields(line);
		return {name, aliases: items(aliases), kind: kind as InstitutionKind};
	}),
);
