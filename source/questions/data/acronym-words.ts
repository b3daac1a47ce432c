import {lines, words} from '../../language/data/gazetteer-table.js';

/**
 * Words of names of bodies, projects and notions. The words of a line begin alike and can stand for one another in a
 * name, so that a wrong expansion reads as well as the right one.
 */
export const nameWords: ReadonlyArray<readonly string[]> = lines(`
Badan Balai Biro Bagian Bidang
Bantuan Beasiswa Biaya
Bersama Berdikari Bersatu
Besar Baru Bersama
Bahan Barang Benda
Bakar Baku Bangunan
Beras Benih Bawang Bibit
Bencana Banjir
Budaya Bahasa
Bisnis Bangunan Busana
Bangsa Buruh
Belanja Bantuan Biaya
Dewan Dinas Direktorat Divisi Departemen
Daerah Desa Distrik
Data Dokumen
Dana Dividen Deposito
Darat Dirgantara
Dasar Digital
Daya Dana
Dokter Dosen
Komisi Komite Kantor Kelompok Koordinator
Keuangan Kesehatan Keamanan Kepegawaian Kebudayaan Kehutanan Kelautan Ketahanan Kependudukan Kepolisian Koperasi Kebersihan
Kebijakan Kegiatan Kerja
Konservasi Kelestarian Keanekaragaman
Khusus Kerja
Keluarga Kelompok Komunitas
Kota Kabupaten Kecamatan
Korupsi Kejahatan Kekerasan
Konstitusi Kehormatan Keadilan
Kering Kualitas Kotor
Kejadian Kasus Kecelakaan
Kendaraan Kapal
Lembaga Layanan Lingkaran
Lingkungan Lahan Laut Lanskap
Laut Lepas
Listrik Logistik
Luar Lintas
Liga Lomba
Pusat Panitia Perhimpunan Persatuan Perkumpulan Paguyuban
Pengelola Pengawas Pembina Pelaksana Pengendali Penyelenggara Pengatur Pemeriksa Penjamin
Penelitian Pendidikan Pengembangan Perlindungan Perencanaan Pelayanan Penanggulangan Pengkajian Pengawasan Pengelolaan Penerapan Pembinaan Penyuluhan Pelatihan Pemberdayaan
Pemberantasan Pencegahan Pengendalian Penindakan
Pertanian Perdagangan Perhubungan Perikanan Peternakan Pertambangan Perindustrian Pariwisata Perumahan Perkebunan Pertahanan Pendidikan
Pemegang Pemilik Penanam Penjual
Pemerintah Perusahaan Pedagang Petani
Pajak Pungutan Pendapatan
Pertambahan Penjualan Penghasilan
Pangan Padi Palawija Pupuk
Panen Pabrik Petani Pasar
Pemilihan Penetapan Pencalonan
Pekerja Pegawai Pengusaha Pedagang Petani Peternak Pengrajin
Peraturan Perintah Pedoman
Pembangkit Pengolah Penyedia
Program Proyek Pedoman
Provinsi Pusat Pesisir
Presiden Perdana
Perjanjian Persetujuan Piagam
Pasca Pra
Nasional Negara Nusantara Negeri
Nilai Niaga
Nelayan Nakhoda
Negeri Negara
Industri Informasi Inovasi Investasi
Ikatan Institut Ikhtiar
Ilmu Inovasi
Imunisasi Infeksi Injeksi
Intelijen Informasi Investigasi
Anggaran Aset Arsip
Agama Adat Akhlak
Administrasi Akuntansi Aparatur
Asosiasi Aliansi Akademi
Atletik Akuatik Angkat
Angkatan Armada Angkutan
Air Angin Arus
Alam Air
Agraria Aset Agroindustri
Antariksa Angkasa Atmosfer
Sistem Satuan Sarana Skema
Sekretariat Sentra Subdirektorat
Studi Survei
Sosial Seni Sejarah Sains
Sumber Sarana Simpanan
Saham Surat Suara
Sipil Sosial Swasta
Standar Sertifikasi Statistik
Seluruh Segenap
Surat Sertifikat Salinan
Teknologi Teknik Tekstil Telekomunikasi Transportasi Telematika
Tanaman Ternak Tambak
Taman Tempat Tepian
Tahunan Triwulanan Terpadu Terbuka
Tunai Tabungan Tunjangan
Tata Tertib
Tinggi Terpadu Terapan
Terorisme Teror
Masyarakat Mahasiswa Mitra
Majelis Mahkamah Musyawarah
Manajemen Mutu Moneter Mikroekonomi
Minyak Mineral Mesin
Modal Moneter Mikro
Meteorologi Mitigasi
Muda Madya Mandiri
Migas Mineral
Militer Milisi
Umum Utama Urusan
Usaha Unit
Udara Utara
Undang Usul
Urusan Upaya
Rakyat Republik Regional
Rapat Rembuk Risalah
Riset Rekayasa Reformasi
Rencana Rancangan
Rumah Ruang Rukun
Rehabilitasi Restorasi Rekonstruksi
Hukum Hubungan Humas
Hak Hibah
Harimau Hutan Hewan Hayati
Haji Hibah
Hutan Hayati Hulu
Himpunan Harian
Hidup Hayati
Hilir Hulu
Harga Hasil
Otoritas Organisasi Otorita
Obat Organ
Olahraga Oseanografi
Jaminan Jasa Jaringan
Jalan Jembatan Jalur
Jenderal Jabatan
Wilayah Wanita Warga
Wisata Warisan
Wajib Wakil Warga
Geofisika Geologi Geodesi Geografi
Gizi Gandum
Gabah Gandum Garam Gula
Forum Federasi
Fakultas Fasilitas
Ekonomi Energi Ekologi Ekspor
Cadangan Cukai
Cipta Citra
Vulkanologi Vaksinasi
Vokasi Veteriner
`).map(words);

/** Words of English names and terms, likewise. */
export const englishNameWords: ReadonlyArray<readonly string[]> = lines(`
Cash Card Capital Currency
Committee Commission Council Conference
Center Council
Cooperation Coordination Collaboration
Corporate Customer Commercial
Climate Coastal
Community Country City
Control Certification
Central Continental
Management Monitoring Marketing Maintenance
Market Money Merchandise
Media Music
Monetary Mineral
Military Maritime
Million Millimetre
System Service Software Scheme
Security Safety Stability
Standard Strategy
Social Science
Society Secretariat
Snail Snake
State Strategic
Return Rate Ratio Revenue
Research Resource Review
Regional Rural
Reserve Risk
Rapid Rural
Equity Earnings Expenses Exports
Education Energy Environment Employment
Electronics Electricity Engineering
Economic Environmental Educational
Emergency Evacuation
Exchange Export
European Eastern
Agency Association Authority Academy
Asian African American Atlantic
Account Asset Audit
Assistant Assessment Advisory
Action Alliance Assembly
Atomic Aviation Agricultural
Bank Bureau Board
Business Banking Building
Broadcasting Building
Data Digital Document
Development Defence Distribution
Department Directorate Division
Domestic Direct
Disease Disaster
Fund Foundation Federation Forum
Finance Fiscal Forestry Fisheries
Food Forest
Foreign Federal
Free Fair
Freight Ferry
Far Front
Global General Gross
Group Guild
Growth Goods
Giant Green
Government Governance
Gas Geothermal
Health Housing Heritage
Human Humanitarian
High Horizontal
Institute Initiative Institution
International Interregional
Information Innovation Industry Investment Insurance
Index Indicator
Interest Income
Integrated Independent
Network Navigation
National Northern Natural
Nations Neighbours
Nuclear Natural
Organization Office
Operation Outreach
Oil Ocean
Online Offline
Open Official
Product Project Program
Public Private Popular
Price Profit Payment
Police Patrol
Power Petroleum
Planning Promotion Protection Production
Participating Preferred
Processing Purchasing
Part Particle
Technology Technical Telecommunications Transport
Telecommunications Transportation Tourism
Trade Tourism Taxation
Trust Treasury
Training Testing
Team Taskforce
Task Tactical
Union United
Unit User
Universal Urban
Value Volume
Video Virtual Visual
Vehicle Vessel
World Western
Water Weather Waste
Welfare Wealth
Web Wireless
Labor Land
Loan Lease
Law Legal
Local Limited
Liquid Light
Job Junior
Joint Judicial
Knowledge Kingdom
Quality Quantity
`).map(words);

/** Words by which institutions of one sort are told apart. Each line's words can stand for one another. */
export const alike: ReadonlyArray<readonly string[]> = lines(`
Pusat Nasional Umum Rakyat Resmi
Demokrat Republik Buruh Konservatif Sosialis Komunis Nasionalis
Liberal Konservatif Sosialis Progresif Nasionalis
Demokratik Republik Nasional Rakyat
Sosial Liberal Nasional Rakyat
Ekonomi Perdagangan Keamanan Kesehatan Pendidikan Kebudayaan Lingkungan Pertanian Keuangan Energi
Pembangunan Perlindungan Pengawasan Penelitian Pengembangan Perencanaan
Internasional Nasional Regional Antarnegara Sedunia
Perburuhan Pangan Meteorologi Pariwisata
Eropa Asia Afrika Amerika Pasifik
Atom Nuklir Antariksa Penerbangan Kelautan
`).map(words);
