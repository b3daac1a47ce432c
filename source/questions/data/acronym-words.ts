import {lines, words} from '../../language/data/gazetteer-table.js';

/**
 * Words of names of bodies, projects and notions. The words of a line begin alike, are of one field, and can stand for
 * one another in whatever name, so that a wrong expansion reads as well as the right one.
 */
export const nameWords: ReadonlyArray<readonly string[]> = lines(`
Badan Balai Biro
Dewan Dinas Departemen
Direktorat Divisi
Komisi Komite
Pengelola Pengawas Pembina Pelaksana Pengendali Pemeriksa
Penelitian Pengembangan Perlindungan Perencanaan Pelayanan Pengkajian Pengawasan Pengelolaan Pembinaan Penyuluhan Pelatihan Pemberdayaan
Pemberantasan Pencegahan Penindakan
Pembiayaan Pendanaan Perbankan Penganggaran
Pertanian Perdagangan Perhubungan Perikanan Peternakan Pertambangan Perindustrian Pariwisata Perkebunan
Keuangan Kesehatan Kepegawaian Kebudayaan Kehutanan Kelautan Kependudukan Ketenagakerjaan
Korupsi Kejahatan Kekerasan
Keluarga Komunitas
Konservasi Kelestarian
Pajak Pungutan Pendapatan
Pertambahan Penjualan Penghasilan
Pemegang Pemilik
Pekerja Pegawai Pengusaha Pedagang Petani Peternak
Peraturan Pedoman
Program Proyek
Bantuan Beasiswa
Beras Benih Bibit
Pangan Padi Palawija
Pemerintah Perusahaan Petani
Panen Pascapanen
Gabah Gandum
Kering Kotor
Cadangan Cukai
Daerah Desa
Nasional Negara Nusantara
Industri Investasi
Informasi Inventaris
Institut Ikatan
Anggaran Aset
Administrasi Akuntansi
Asosiasi Aliansi
Angkatan Armada
Antariksa Angkasa
Atletik Akuatik
Sistem Satuan
Surat Sertifikat Salinan
Saham Surat
Standar Sertifikasi
Teknologi Teknik Telekomunikasi Transportasi
Tabungan Tunjangan
Masyarakat Mahasiswa
Manajemen Marketing
Bisnis Bank
Minyak Mineral
Meteorologi Mitigasi
Umum Utama Usaha
Rapat Rembuk
Riset Rekayasa
Rencana Rancangan
Rehabilitasi Restorasi Rekonstruksi
Otoritas Organisasi
Jaminan Jasa
Jalan Jembatan
Geofisika Geologi Geodesi Geografi
Bandung Bogor Bali
Lembaga Layanan
Lingkungan Lahan
`).map(words);

/** Words of English names and terms, likewise. */
export const englishNameWords: ReadonlyArray<readonly string[]> = lines(`
Cash Capital Credit
Committee Commission Council Conference
Cooperation Coordination Collaboration
Corporate Customer Commercial
Management Monitoring Marketing
System Service Software Scheme
Security Safety Stability
Return Rate Ratio Revenue
Regional Rural
Equity Earnings Expenses
Education Energy Environment Employment
Economic Environmental Educational
Agency Association Authority Academy
Asian African American Atlantic
Bank Bureau Board
Department Directorate Division
Fund Foundation Federation Forum
Finance Fiscal Forestry Fisheries
Growth Goods
Health Housing
Institute Initiative Institution
International Interregional
Information Innovation Industry Investment Insurance
Index Indicator
National Northern
Nuclear Natural
Product Project Program
Public Private
Price Profit Payment
Planning Promotion Protection Production
Technology Telecommunications Transport
Trade Tourism Taxation
World Western
Water Weather Waste
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
