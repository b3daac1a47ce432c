import {words} from './gazetteer-table.js';

/**
 * Words that open sentences or stand capitalised in headlines without being names. Verbs with *me-*, *ber-*, *di-*
 * and the like are told by their affixes and need not stand here.
 */
export const commonWords: ReadonlySet<string> = new Set(
	words(`
dit divre tekab satgas densus ditreskrimum ditreskrimsus polda polres polsek polresta ada adalah adanya adapun agak agar ahli air akan akhir akhirnya akibat akibatnya aku alasan alasannya alhamdulillah aliran allah alur amal aman ambil anak anak-anak anda andai aneh angin angka anggaran antara antaranya apa apabila apakah apalagi api arah arti artinya arus asal asalkan asap aset asing assalamualaikum atap atas atau aturan awal awalnya ayah ayam ayo
babak badai bagaimana bagi bagian bagus bahan bahasa bahkan bahwa baik bakal balai balik ban bandar bangsa bangunan banjir bantuan banyak banyaknya bapak barang barangkali baris baru barulah batas batu beberapa beda begini begitu begitulah bekas belakangan belasan beli belum benar bentuk beras berapa berat berbagai berdasarkan berikut berita bersama besar besaran besok betapa betul biar biarlah biasa biasanya biaya bila bilamana binatang bisa bisnis boleh bom buah buat budaya buka bukan bukankah bukti buku bulan buktinya bumi bunga bunyi buruh burung butuh
cara caranya catatan cerita cepat ciri coba contoh contohnya cuaca cukup cuma
dalam dan dana dapat dari daripada darurat dasar data datang daun daya debat delapan delegasi demi demikian demikianlah demo demokrasi dengan depan deputi derajat desa detail detik dia diam dini dirinya diskusi diri doa dokter dokumen dolar dong dua duh duit dulu dunia
eh ekonomi ekspor elektabilitas emas empat enak enam enggak entah era
fakta faktanya faktor fasilitas film foto
gabah gaji gambar ganti gara-gara garis gas gedung gejala gelar gempa gencatan geng gerakan gigi gol golongan grafik gua gubernur gugatan gula guna gunakan guru
habis hadiah hai hak hal hama hampir hanya hanyalah harga hari harian harta harus harusnya hasil hasilnya hati hebat hei hewan hidup hingga hitung hotel hubungan hujan hukum hukuman hutan
ia iapun ialah ibarat ibu ide identitas ijin ikan iklan ikut ilmu imbas impor inflasi informasi ingat ingin ini inilah insya insiden instansi internet inti intinya investasi investor iring-iringan isi islam istilah istri isu itu itulah iya izin
jabatan jadi jadinya jadwal jaga jaket jalan jalur jam jaman jamin jangan jangankan janganlah janji jarak jarang jaringan jasa jatah jauh jawaban jawabannya jelas jelang jenazah jenis jika jikalau jual judul juga jumat jumlah juri juru jurusan justru jutaan
kabar kabarnya kabinet kadang kadang-kadang kain kala kalangan kalau kalaupun kali kalian kalimat kamar kami kamu kantor kapal kapan kapolda karena karenanya kartu karya kasus kata kaum kawasan kayu ke keadaan kebanyakan kecil kecuali kedua keduanya kejadian kejahatan kekuatan kelak kelas kelompok keluarga kemarin kembali kemudian kenapa kendati kendaraan kendaraan kendala kenyataannya kepada kepala kepolisian keputusan keras kereta kertas kerugian kerja kesan ketika ketiga ketiganya khusus khususnya kini kira-kira kiranya kita kitab kode kolam kolom kolonel komentar kompleks komputer kondisi konflik konon konsep konser konsumen kontrak kopi korban kota kredit krisis kriteria kualitas kuda kunci kurang kurangnya kursi
lagi lagipula lagu lah lahan lain lainnya laki-laki laku lalu lama lambat lampu langkah langsung lantai lantaran lantas laporan larangan lari lautan layanan layar lebih lebihnya legenda lelaki lepas letak lewat lho libur liburan lihat lima listrik loh lokasi lokasinya lomba luar luas luka lulus lumayan
maaf mahasiswa mahasiswi mahal main mainan maka makan makanan makanya makin maklum malah malahan malam mampu mana manakah manakala mana-mana mantan manusia mari marilah masa masalah masalahnya masih masing-masing massa masuk masukan masyarakat mata mau maupun media mei melalui melihat memang menang mengapa meningkat meninggalnya menit menjelang mental menteri menuju menurut menurutnya menyusul mereka merekalah merk mesin meski meskipun mestinya mobil modal model modus mohon momen monggo motif motor muda mudah mudah-mudahan mula-mula mulai mulanya mungkin musik musim musuh mutu
nah naik nama namanya namun nanti nantinya narasi naskah negara ngapain nggak niat nih nilai nilainya nomor nyaris nyatanya nyawa
obat objek of oke oknum oksigen olahraga oleh omong-omong operasi opsi orang orangtua orang-orang
pada padahal pagi paham pajak pakai pakaian paket paling panas panen pantas para paras parah pariwisata partai partisipasi pas pasal pasalnya pasangan pasar pasca pasien pasokan pasti pastinya pasukan patut pedagang pekan pekerja pelabuhan pelaku pelanggan pelan-pelan pelayanan peluang pemain pembangunan pembahasan pembeli pemerintah pemerintahan pemilu pemimpin penduduk pendapat pendapatan pendidikan pengacara pengadilan pengalaman pengamat pengguna penghargaan pengunjung pengusaha peningkatan pentingnya penjualan penonton penumpang penyakit penyebab penyebabnya penyidik perang peran perbedaan perbuatan percaya perempuan peristiwa perjalanan perkara perlu permintaan pernah pernyataan persoalan persoalannya pertama pertama-tama pertandingan pertanyaan pertanyaannya pertemuan pertumbuhan peringatan perusahaan pesan pesawat peserta petang petani petugas pihak pihaknya pil pilihan pilot pimpinan pintu pokok pokoknya pola polisi politik politikus politisi posisi potensi presiden prestasi pria pribadi produk produksi produsen profesi program proses protes proyek pukul pun puluhan puncak puncaknya pusat putusan putra putri
radio rakyat rangkaian rapat rasa rasanya ratusan rawan realitasnya reaksi rekomendasi rencana rencananya resep resiko responden revisi ribuan rincian rincinya ringan risiko roda rombongan ruang ruangan rumah rupa rupanya rupiah rusak
saat saatnya sabar sabtu sah saham sakit saksi salah salahnya salju sama sambil sampah sampai samping sana sangat sang sanksi santai sapi saran satu satu-satunya saudara saya sayang sayangnya sebab sebabnya sebagai sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelah sebelas sebelum sebelumnya sebenarnya seberapa sebesar sebetulnya sebuah sebut sebutan secara sedang sedangkan sederet sedikit sedikitnya segala segenap segera seharusnya sehari seharian sehingga sehubungan seiring sejak sejalan sejarah sejatinya sejauh sejumlah sekalian sekaligus sekali sekalipun sekarang sekelompok seketika sekilas sekitar sekiranya sekolah sektor sekurang-kurangnya selain selaku selalu selama selamat selanjutnya selasa selatan selebihnya seluruh seluruhnya semakin semalam semangat semasa semasih sembari sembilan sementara semenjak semestinya semoga semua semuanya semula senang seni senin senior sendiri senjata seorang sepanjang sepasang sepeda sepekan sepeninggal seperti sepertinya sepuluh serangan serba serentak seri sering seringkali serta sertifikat seruan sesaat sesama seseorang sesuai sesudah sesungguhnya sesuatu setahun setelah setiap setiba setidaknya setidak-tidaknya setuju seumpama seusai sewaktu si sia-sia siang siap siapa siapapun sidang sifat sikap silakan simak simpatisan sinyal sisa sisanya sisi sistem siswa siswi situasi situs soal solusi sontak sore sosok staf stasiun status stok strategi suami suara suasana suatu sudah sudahlah suhu sulit sumber sungai sungguh supaya surat survei susah syarat syukur
tadi tadinya tahap tahun tak takut taman tamu tanah tanda tanggal tanggapan tanpa target tarif tas tawaran tawa tegas telah telat teman tempat tenaga tengah teori tentang tentara tentu tentunya tepat tepatnya terakhir terbaru terbukti terdapat terhadap terhitung terima terkadang terkait terlebih terlepas ternyata terpisah tersangka terserah tersebut tertanggal terus terutama tetap tetapi tiap tiba tiba-tiba tidak tidakkah tidaklah tiga tiket tim timnya tindakan tinggal tinggi tingkat tipe toh tokoh tolong tonton topik total tradisi transaksi tren truk tua tuan tubuh tugas tujuan tujuannya tujuh tulisan tuntutan turis turun turut
uang ucapan udara ujung ujian ujung-ujungnya ukuran ulang ulah umat umpamanya umum umumnya umur undang-undang unggul unik unit universitas untuk untung untungnya upaya urusan usai usaha usia usul utama utamanya utang
video virus visi
wah waktu walau walaupun wanita warga warna warung waspada wilayah wisata wisatawan wujud
ya yaitu yakin yakni yang yuk zaman zona
dewan istana tim departemen komite pansel munas muktamar mukernas rakernas rapimnas wawancara dampak kisah arahan citra edukasi individu obesitas algoritma podium bus lalat ebola uighur muslim sekertaris sales infrastruktur paripurna gerilyawan rapat kualifikasi fraksi komisi pos kanal stok obor tema operasi perbankan bioskop sumpah malaria tribun markas menara jenis gejala pandemi vaksin virus bakteri wabah dosis rumus teleskop satelit roket planet spesies fosil hutan lahan sawah kebun kolam jembatan terowongan bendungan perahu kereta motor sopir helm tilang razia rambu polri polisi tentara prajurit satpam preman maling perampok teroris bandar sabu narkoba ganja senpi pistol peluru bom ledakan kobaran asap api badai topan siklon longsor erupsi abu lava gempa tsunami gelombang banjir kekeringan kebakaran evakuasi pengungsi relawan donasi sembako bansos subsidi pajak cukai tarif retribusi iuran premi bunga kredit deposito reksadana saham obligasi sukuk emas perak tembaga nikel batubara kelapa sawit karet kopi teh cokelat kakao gula garam cabai bawang telur ayam daging sapi kambing ikan udang beras gabah jagung kedelai gandum tepung minyak goreng gas elpiji bensin solar listrik air bersih sampah limbah plastik polusi emisi karbon iklim cuaca
pelatih kiper bek striker gelandang wasit penonton suporter pemain klub liga stadion gol kartu pinalti penalti babak laga duel derbi final semifinal perempatfinal turnamen kompetisi kejuaraan medali juara peringkat klasemen poin skor kontestan peserta juri lagu album konser film sinetron drama serial episode aktor aktris penyanyi band grup novel buku puisi lukisan pameran galeri museum teater panggung
aplikasi gim gawai ponsel laptop komputer kamera layar baterai prosesor fitur pengguna akun unggahan cuitan tagar warganet netizen konten kreator pengikut video foto gambar
sekjen waketum bendum jubir stafsus dirut dirjen kadis kabid kasus tersangka terdakwa terpidana jaksa hakim pengacara saksi korban vonis dakwaan tuntutan banding kasasi sidang putusan gugatan praperadilan
abad acara adegan adu aduan agen agenda ahad ajakan ajang ajaran akar akad akses aksi aktivitas alam alarm alas alat album ambulans amplop amunisi anakan ancaman andalan angka angkatan angkot angsuran anjing anjuran anomali antrean antusiasme apel apotek arena areal armada arsip arsitek arsitektur artikel asam asap asar asas asmara aspal aspek asrama asumsi asuransi atasan atlet atmosfer atraksi audit aula aurat awak awan
babi badan bagasi bahaya bahu bajak baju bak bakat bakmi balap baliho balita balok bandara bangkai bangku bangsal banjar bantal bantahan barak baran barisan barikade batalyon batang batik batuk baut bayangan bayi bea beasiswa beban becak bedah bekal bela belanda belanja belas belenggu beliau bencana benda bendera bengkel benih benteng berkas bidan bidang bidikan bilah bilik bintik biro birokrasi bis bocah bola bongkahan boneka bor botol brosur buaya bubur bui bukit bulat buku bulu bumbu bungkus bupati buronan busana busur buta
cabang cacat cahaya cairan cakupan calon camat campuran canda candi capaian capres catur cedera celah celana cermin ceruk cicilan cincin cinta ciptaan citra corak cuci cucu cukai curah cuti
dada daerah daftar dagangan dalang dalil dampak danau dapur dayung debit debu debut defisit dekan delegasi demam demonstran demonstrasi denda dengungan depo deretan desain desainer detasemen devisa dialog diet dinas dinding diplomat direksi direktur disiplin diskon distribusi dividen divisi dompet donatur dorongan dosa dosen draf drone duka dukungan duta
efek ekor eksekusi ekspedisi ekspektasi ekstrem elemen emisi emosi empang energi enzim epidemi evaluasi evakuasi
fatwa favorit fenomena festival filosofi fisik flu fokus fondasi forum fraksi frekuensi fungsi
gadis gagal gagasan gaji galeri galon ganjaran garam garasi garda gardu garuda gawang gaya gedung gelanggang gelas gelombang gerai gerbang gerbong gereja gerilya gertakan getah getaran gigitan giliran ginjal giring gudang gugus gulai guling gundukan gunung guru gusi
habitat hadirin hadist hafalan hajatan halaman halangan halte hambatan hamil hamparan handuk hantaman hantu harapan harimau harian harmoni helikopter hibah hidangan hijau hikmah hiburan himbauan hipertensi hitam honor horor hujatan humor huruf
ibadah ibukota idola ijazah ikatan iklim imajinasi imam imbalan imbauan imigran impian imunisasi indeks indikasi indikator induk industri infeksi inisiatif inovasi insan insinyur inspeksi instruksi integritas intelijen interaksi intervensi inventaris invasi iring irigasi ironi ironis irama isak istilah istirahat
jabatan jagung jajanan jajaran jamaah jamban jambret jamuan jantung jaringan jarum jasad jati jebakan jejak jejaring jemaah jembatan jemput jendela jeritan jerih jilbab jiwa joget jok juara judi jumlah jumpa junta jurang jurnal jurnalis jutawan
kabel kabut kader kafe kain kaisar kaji kajian kaki kakek kaleng kamp kampanye kampung kampus kanal kandang kandidat kandungan kanker kantin kantong kaos kapak kapasitas kapten kapur karakter karang karangan karate karcis kardus karier karnaval kas kasih kasino kasur kata katalog kategori katup kaus kawan kawat kawanan kebun kecaman kecamatan kecap kecelakaan kedai kegiatan keju kelab kelahiran kelapa kelembapan keliling keluhan kemah kemasan kemeja kendali kenangan kendi kentang kepiting keping kera keramaian keramik kerabat keraton kerangka kericuhan keris keringat kerumunan ketupat khatib khasiat khutbah kiai kiat kiblat kilang kilas kimia kios kipas kiriman kisah kisaran kitab klaim klakson klien klinik klub koalisi kode kolega koleksi koleksinya kolera kolesterol komando komedi komet komik komisaris komoditas komplotan komponen komunikasi komunitas kondom konferensi kongres konsensus konsentrasi konsolidasi konsorsium konspirasi konstitusi konstruksi konsulat konsultan konsumsi kontainer kontes kontrol kontroversi konvensi konvoi koper koperasi kopral koran korek koridor korporasi korupsi kos kosmetik kostum kotak kotoran kran kreativitas kriminal kritik kritikan kuah kuali kualitas kuasa kubah kubu kubus kucing kue kuil kuku kulit kuliner kultur kumpulan kupon kurban kurir kurma kuota kurs kurva kutipan
laba laboratorium ladang laga lagak lakon laki lambang lampiran lanal landasan langganan langit lansia lantunan lapak lapangan lapisan larva laskar latar latihan laut lawan layar lebah ledakan legislator lelang lem lemak lemari lembaga lembar lembaran lembur lempar lempengan lensa lesung letnan letusan liga lilin limbah lingkaran lingkungan lini linmas lintasan lipatan liputan lisensi logistik logo lokakarya loket lokomotif lomba lonceng longsoran lonjakan lorong luapan lubang lukisan lulusan lumba-lumba lumpur lumut lurah lutut luwak
maestro magang magnet mahar mahkamah mahkota majalah majelis majikan makalah makam makna malaikat malapetaka mall mandat mandi manfaat mangga manipulasi manuver markah martabat masakan masjid maskapai maskot masyarakat matahari mayat mayoritas medan medis meja menara menantu menu merek meriam meteor metode mi migrasi mikrofon mil milisi militan militer mimpi minat minggu minibus minim minoritas minuman minyak misi misil misteri mitos mitra mobilitas modernisasi modul momentum monyet moral mortir muatan mubalig mudik mufti muka mukena mula multimedia mumi murid museum musibah musim musisi muslihat muslimin mutasi muntahan
nabi nafas nafsu naga nakhoda nama narapidana narasumber naskah nasabah nasehat nasi nasib nasihat nasionalisme nelayan nenek neraca neraka neraca niat nikmat nilai nisan noda nominal nominasi norma nota novel nuklir nuansa nutrisi nyamuk nyanyian nyawa nyeri
obor obrolan observasi oksigen oleh-oleh olahan ombak omzet ongkos operator oposisi orbit organ organisasi orientasi orkestra ornamen otak otonomi otoritas otot
pabrik pabrikan pacar padi pagar pagelaran pahala pahlawan panah panah pancaran pandangan panel panen panggilan panggung pangkalan panglima panitia panorama pantai pantauan pantun papan parade parit parkir parlemen partai pasal pasangan pasar paspor pasukan patroli patung pawai payung pebisnis pecahan pedang pedoman pegawai pegunungan pejabat pejalan pekarangan pelabuhan pelajar pelajaran pelatihan pelecehan peleton pelukis pelungsuran pembalap pembangkit pemakaman pemandangan pemanasan pembatasan pembayaran pemberontak pemburu pemda pemegang pemerintah pemilih pemilik pemuda pemudik pemulung penanganan pencarian pencuri pendaki pendakian pendeta pendiri penelitian penerbangan penerima pengajian pengantin pengasuh pengawas pengembang pengemis pengemudi penghasilan penghuni pengiriman pengurus peniup penjaga penjahat penjara penumpukan penyair penyanyi penyelam penyelidikan penyelundupan penyerang pepatah peraturan perahu peralatan perampok perangkat perayaan perbaikan perbankan percakapan percobaan perdagangan perdana perdebatan peretas pergerakan perhatian perhiasan perjanjian perkampungan perkebunan perkelahian perkiraan perlawanan permainan permukiman perpustakaan persaingan personel perubahan perumahan perundingan pesanan pesantren pesawat pesepeda pesisir pesona pesta peta petasan peti petinju petisi petir piagam piala pidato pihak pijakan pikiran pil pinggiran pinjaman piring pisang pisau piutang plafon plastik plat pohon polemik poliklinik polling polusi pompa pondok popularitas populasi porsi pos poster potongan potret prajurit praktik predikat prediksi premi prestasi prinsip prioritas privasi produksi produsen profesor program promosi propaganda properti prosedur prosesi prosesor protes protokol proyeksi publik puing puisi puji-pujian pukat pukulan pulau pulsa puncak pupuk pura puro pusaka pusaran puskesmas pustaka
rakor ramalan ramai rambutan ramuan ranah ranjang ranjau ransel rantai ras rasio ratu raut razia reaktor realisasi realitas referendum reformasi regu regulasi rekaman rekan rekayasa rekening rekonstruksi rekor rekreasi rel relawan relasi remaja rembulan rempah renang rengkuhan rentetan reog reputasi resepsi reses residivis resolusi restoran retakan reuni revolusi rezim rintihan risalah riset ritual roda rok roket roman rombongan ronda rongga rotan roti ruas rudal ruko rumah rumput rumor rusa rute rutinitas
saham sahabat sahur saingan sajadah sajak sajian saluran samudra sandal sandera sandi santri santunan sapaan sapu sarana sarang sarapan sarung sastra satai satpam satuan saudagar sayap sayuran sebaran sejarawan sekat sekretaris sekte sektor sel selebaran selokan semangka sembahyang semburan semen seminar senapan seniman senjata sensasi sensor sensus sentimen sentuhan sepatu septic serapan serbuan serdadu seri serigala serikat serpihan sesajen sesi setan setoran setrika shalat siaran siasat siklus silaturahmi simpanan simpati simulasi sinar singa sinyal sipir siraman sirene sirkuit sirup sketsa skripsi slogan soal solar soket soraya sorotan spanduk spekulasi spesialis spesifikasi stabilitas stadion stan standar stasiun statistik statuta stigma stiker strata stres struktur studi studio suaka subuh suguhan suhu sukacita suku sultan sulur sungai suntikan suplai surabi surga surplus survei susu susunan swalayan syair
tabel tabrakan tabung tabungan tadarus tafsir tahanan tahlil tahta taifun takbir takdir taksi taktik tali talenta tamasya tambak tambang tambahan tampilan tamparan tanaman tanda tandu tangan tangga tangisan tanggul tangki tank tantangan tanya tarian tarikan taruhan tas tatanan tatapan taufan taufik tawanan tawuran teater tebing tebusan tegangan teguran tekad tekanan teknik teknisi teknologi teks telepon televisi teluk tembakan tembakau tembok temuan tenda tendangan tenis teologi terapi terbangan teriakan terigu terjemahan terminal terobosan terompet terowongan terpal teror tersier tes testimoni tetangga tiang tikus tilikan timbangan timbunan timnas tinju tingkah tinta tirai titik toilet toko toleransi tombol tongkat topeng torehan toserba tradisi trafik tragedi transaksi transisi transportasi trauma trek tren tribun trik trofi tuah tuan tubuh tuduhan tugu tulang tumbuhan tumpahan tumpukan tunangan tunawisma tunggakan tunjangan tuntunan turbulensi turnamen tusukan tutur
uap ucapan udang ujaran ukiran ulama ulang ular ulasan umpan umpatan umrah undangan undian unggas unggahan unggulan uniknya unjuk unsur upacara upah upeti urutan usulan utusan uji
vaksinasi valuasi variasi varian vandalisme veteran villa vitamin vokal volume vonis
wabah wafer wahana wajah wajan wakaf wakil walikota wali wanti-wanti warisan warkop wartawan wasiat watak wayang wawancara wejangan wewenang wihara wirausaha wisma wisuda wujud
yayasan yoga yudisium zakat zat ziarah zikir zonasi
barat timur utara selatan senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember wib wita wit
idr rp usd bbm lpg apbn apbd pdb umkm ham sim ktp wni wna tki tkw psbb ppkm phk thr sdm cpns pns covid covid-19 sars pcr hiv aids dbd lrt krl tol hp tv ac ai it uu ruu perppu pp perpres perda pilkada pilpres pileg pemilu pilgub raperda uud kuhp kuhap hut ri kkn atm kpr spbu sd smp sma smk s1 s2 s3 ipk un gmt wiby vip csr esg ev
advertisement scroll continue with content baca juga simak lihat gambas halaman foto video reporter editor penulis sumber dok ilustrasi tonton selengkapnya bandingkan the and for with this that
foto-foto lebaran islam kristen katolik hindu buddha muslim muslimah jawa sunda betawi melayu alquran al-quran quran injil tuhan allah swt saw yme pancasila bhinneka inggris-indonesia sunni syiah yahudi barat
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas seratus seribu ratusan ribuan jutaan puluhan belasan miliaran keempat kelima keenam
kapolri kapolda kapolres kapolsek mensos menkeu menlu menhan mendagri wapres wagub menteri presiden gubernur bupati walikota camat lurah ketum sekjen jubir kapten komandan jenderal pangeran raja ratu sultan hakim jaksa
pertamax pertalite premium solar biosolar pertadex gabah beras android windows iphone ios boeing airbus
`),
);

const prefixes = [
	'meng',
	'meny',
	'mem',
	'men',
	'me',
	'ber',
	'bel',
	'di',
	'ter',
	'peng',
	'peny',
	'pem',
	'pen',
	'per',
	'pel',
	'pe',
	'ke',
	'se',
];

/**
 * Whether a word looks built with Indonesian affixes (`menyerahkan`, `pertemuan`, `kedatangannya`) and so is hardly a name.
 * Careful on purpose: names such as Permadi, Didi, Sekar or Mentari must pass as names.
 */
export function looksAffixed(lower: string): boolean {
	if (lower.includes('-')) {
		const [first = '', second = ''] = lower.split('-');
		if (first === second || (first.length > 3 && second.startsWith(first))) return true;
	}
	if (lower.length < 5) return false;
	if (/(?:nya|lah|kah)$/.test(lower) && lower.length >= 7) return true;
	const prefix = prefixes.find((each) => lower.startsWith(each));
	if (prefix === undefined) return false;
	const rest = lower.slice(prefix.length);
	if (rest.length < 3) return false;
	if (/(?:kan|an|i)$/.test(rest) && rest.length >= 5 && /^(?:me|ber|di|ter|pe|ke)/.test(prefix)) {
		return (
			!(prefix === 'di' && lower.length < 7) &&
			!(
				rest.endsWith('i') &&
				prefix !== 'meng' &&
				prefix !== 'mem' &&
				prefix !== 'men' &&
				prefix !== 'di'
			)
		);
	}
	return /^(?:meng|meny|mem|ber|ter|peng|peny|pem)$/.test(prefix) && rest.length >= 4;
}
