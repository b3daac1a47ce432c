const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Said before a figure that is not exact, or that only bounds it; each is a phrase in small letters. */
export const approximators: readonly (readonly string[])[] = [
	'sekitar',
	'sekitaran',
	'sekira',
	'kira-kira',
	'kira kira',
	'hampir',
	'nyaris',
	'mendekati',
	'hampir mencapai',
	'kurang lebih',
	'kurang-lebih',
	'lebih kurang',
	'lebih-kurang',
	'lebih',
	'lebih dari',
	'lebih besar dari',
	'lebih tinggi dari',
	'kurang dari',
	'tak kurang',
	'tidak kurang',
	'tak lebih',
	'tidak lebih',
	'tak kurang dari',
	'tidak kurang dari',
	'tak lebih dari',
	'tidak lebih dari',
	'tak sampai',
	'tidak sampai',
	'sedikitnya',
	'sedikit-dikitnya',
	'setidaknya',
	'setidak-tidaknya',
	'sekurang-kurangnya',
	'sekurangnya',
	'selambat-lambatnya',
	'sebanyak-banyaknya',
	'setinggi-tingginya',
	'paling sedikit',
	'paling tidak',
	'paling kurang',
	'paling banyak',
	'paling lama',
	'paling lambat',
	'paling cepat',
	'paling singkat',
	'paling tinggi',
	'paling rendah',
	'paling besar',
	'paling kecil',
	'paling jauh',
	'paling dekat',
	'minimal',
	'minimum',
	'maksimal',
	'maksimum',
	'kisaran',
	'plus minus',
	'plus-minus',
	'±',
	'~',
	'≈',
	'>',
	'<',
	'≥',
	'≤',
].map((phrase) => phrase.split(' '));

/** Approximate only before an amount of money or a measure; elsewhere they are places. */
export const placeApproximators: readonly (readonly string[])[] = [
	['di', 'atas'],
	['di', 'bawah'],
	['diatas'],
	['dibawah'],
];

/** Said after a figure that it only bounds. */
export const closingBounds: readonly (readonly string[])[] = [
	['atau', 'lebih'],
	['atau', 'kurang'],
	['ke', 'atas'],
	['ke', 'bawah'],
	['keatas'],
	['kebawah'],
];

/** A figure after one of these is a label or a name, not an amount, whatever follows it. */
export const designators = words(`
	no nomor nomer kelas liga tipe seri versi pukul pkl tanggal tgl km kilometer gang gg formula zona fase stadium
	bintang roda peringkat ranking rangking urutan kuartal triwulan caturwulan semester kloter rt rw abad
	grup golongan kode pal
`);

/** A figure after one of these is a label too, unless it measures: `Pasal 7`, but `jalan 5 kilometer`. */
export const placeDesignators = words(`
	pasal ayat huruf bab halaman hlm hal jalan jl jln edisi jilid volume vol episode angkatan lantai blok kamar gate
	terminal peron sd smp sma smk sdn smpn sman smkn mts mtsn man kodim korem kodam yonif lanud uu pp perpres perppu
	perda permen permenkes inpres keppres kepres pergub perwali perbup skb posisi ke ronde rute bus kapal boeing
	airbus antam nik npwp kuhp rekening kav kavling sektor unit-unit divisi peraturan undang-undang putusan surat sk
	jalur koridor gerbang gedung lapis stasiun pelat rangkap gelombang jam juara
`);

/** What ordinals written apart are said of: `hari ke 3`, `untuk kali ke 5`. */
export const ordinalHeads = words(`
	hari kali kalinya tahun bulan minggu pekan abad usia usianya hut ulang dies edisi menit babak ronde putaran set gim
	juara peringkat posisi urutan anak presiden wakil gol kemenangan kekalahan yang untuk ktt kongres muktamar
	peringatan milad lap etape stage seri episode jilid gelombang kloter lantai pemilu pilpres sidang korban kasus
`);

/** A bare figure after one of these counts or measures something. */
export const amountCues = words(`
	sebanyak sebesar mencapai berjumlah sejumlah senilai totalnya jumlahnya menembus tembus sebanyak-banyaknya
	level meraih indeks turun naik menguat melemah ditutup dibuka menjadi total berpenduduk
`);

/** A figure after one of these at the start of a sentence is no part of a name. */
export const countingOpeners = words(`
	terdapat tercatat tersedia terhitung terjaring diperkirakan dibutuhkan diamankan ditemukan terdiri dikabarkan
	pasalnya rencananya
`);

/** A pair of figures (`3-1`) in a sentence with one of these is a score. */
export const scoreCues = words(`
	skor skornya vs kontra lawan melawan imbang menang kalah unggul takluk tumbang kekalahan kemenangan mengalahkan
	menaklukkan menundukkan membantai mencukur menggulung menekuk hajar menghajar bermain laga pertandingan gol babak
	agregat keunggulan kedudukan set gim leg final semifinal perempatfinal duel menyingkirkan membungkam taklukkan
	kalahkan tundukkan bantai tekuk gilas libas gasak penalti seri dikalahkan ditaklukkan ditundukkan ditekuk menyerah
	mengandaskan kandaskan melibas menggilas mengimbangi imbangi ditahan menahan rubber straight memimpin tertinggal
	comeback adu
`);

/** Right before two figures they make a score even of `3 - 1`. */
export const scoreWords = words('skor kedudukan angka unggul menang kalah imbang agregat takluk');

/** Never what a figure counts, though they stand after it. */
export const notCounted = words(`
	besar kecil tinggi rendah muda tua dini penuh persis tepat sisanya lainnya terbaik teratas terakhir terbesar
	tertinggi terendah tercepat pertama kedua ketiga selatan utara timur barat pagi siang sore malam wib wita wit
	milik buatan karya asal khusus resmi termasuk berbanding banding koma titik strip plus minus dong saja lagi pun juga
	murah mahal panjang pendek lebar sempit cepat lambat lama jauh dekat kuat lemah berat ringan tebal tipis luas
	datang pergi naik turun masuk keluar tiba hadir lolos gagal menang kalah ikut tinggal minta punya tampil main bisa
	perlu boleh wajib siap sempat kembali duduk jatuh rusak hancur roboh lahir pakai beli jual bayar bangun buka tutup
	setuju sebesar sebanyak senilai seharga setara seluas sejauh setinggi sedalam seberat seusai selesai setahun sebulan
	seminggu sehari sejam semalam sebelah sekilo dunia final dimensi arah serangkai sejoli penjuru muka turunan mata
	waktu plus-minus ataupun maupun sekian kosong hati jadi mati lingkaran matang telanjang sadar badan
	unggul imbang kritis sakit sehat aman bebas terus langsung atas bawah kanan kiri tengah bersaudara aktif positif negatif nasional internasional
	berturut-turut tahunan bulanan mingguan harian silam jelang via versi alias hingga sampai
`);

/** Abbreviations in capitals that news counts: `3 WNI`. */
export const countedAbbreviations: ReadonlySet<string> = words(`
	WNI WNA PNS ASN TKI PMI TKA KK CPNS PPPK TPS SPBU UMKM KPM DPO BUMN BUMD KPPS ABK SKS SMS PSK ODP PDP ODHA RT RW
	UKM DPD DPC DPW PAC KUD PLTS PLTU PLTA PLTP PLTN SMA SMP SMK SD TK PTN PTS RS RSUD SKPD OPD IUP HGU BTS
	KPU KRI LSM BUMDes SPPG ATM EDC UU RUU TNI
`);

/** Joins the two ends of a range. */
export const rangeWords = words('- – — hingga sampai s.d s.d. s/d sampai-sampai');
