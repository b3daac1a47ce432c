const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Said before a figure that is not exact; each is a phrase in small letters. */
export const approximators: readonly (readonly string[])[] = [
	'sekitar',
	'sekira',
	'kira-kira',
	'hampir',
	'nyaris',
	'mendekati',
	'hampir mencapai',
	'kurang lebih',
	'lebih kurang',
	'lebih',
	'lebih dari',
	'kurang dari',
	'tak kurang dari',
	'tidak kurang dari',
	'tak lebih dari',
	'tidak lebih dari',
	'sedikitnya',
	'setidaknya',
	'setidak-tidaknya',
	'sekurang-kurangnya',
	'sekurangnya',
	'paling sedikit',
	'paling tidak',
	'paling banyak',
	'±',
	'~',
].map((phrase) => phrase.split(' '));

/** Approximate only before an amount of money or a measure; elsewhere they are places. */
export const placeApproximators: readonly (readonly string[])[] = [
	['di', 'atas'],
	['di', 'bawah'],
];

/** A figure after one of these is a label or a name, not an amount. */
export const designators = words(`
	pasal ayat nomor no nomer huruf bab halaman hlm hal rt rw jalan jl jln pukul pkl tanggal tgl abad kelas
	grup liga golongan tipe seri edisi jilid volume vol episode angkatan versi lantai blok kamar gate terminal peron
	sd smp sma smk sdn smpn sman smkn mts mtsn man kodim korem kodam yonif lanud uu pp perpres perppu perda permen
	permenkes inpres keppres kepres pergub perwali perbup skb formula peringkat posisi urutan ranking rangking ke
	ronde zona fase gelombang stadium kode rute bus kloter kapal boeing airbus antam nik npwp kuhp rekening
	km kilometer kav kavling gang gg sektor unit-unit divisi peraturan undang-undang putusan surat sk
`);

/** A bare figure after one of these counts or measures something. */
export const amountCues = words(`
	sebanyak sebesar mencapai berjumlah sejumlah senilai totalnya jumlahnya menembus tembus sebanyak-banyaknya
	level meraih indeks turun naik menguat melemah ditutup dibuka menjadi total
`);

/** A pair of figures (`3-1`) in a sentence with one of these is a score. */
export const scoreCues = words(`
	skor vs kontra lawan melawan imbang menang kalah unggul takluk tumbang kekalahan kemenangan mengalahkan
	menaklukkan menundukkan membantai mencukur menggulung menekuk hajar menghajar bermain laga pertandingan gol babak
	agregat keunggulan kedudukan set gim leg final semifinal perempatfinal duel menyingkirkan membungkam taklukkan
	kalahkan tundukkan bantai tekuk gilas libas gasak penalti seri dikalahkan ditaklukkan ditundukkan ditekuk menyerah
`);

/** Never what a figure counts, though they stand after it. */
export const notCounted = words(`
	besar kecil tinggi rendah muda tua dini penuh persis tepat sisanya lainnya terbaik teratas terakhir terbesar
	tertinggi terendah tercepat pertama kedua ketiga selatan utara timur barat pagi siang sore malam wib wita wit
	milik buatan karya asal khusus resmi termasuk berbanding banding koma titik strip plus minus dong saja lagi pun juga
`);

/** Abbreviations in capitals that news counts: `3 WNI`. */
export const countedAbbreviations: ReadonlySet<string> = words(`
	WNI WNA PNS ASN TKI PMI TKA KK CPNS PPPK TPS SPBU UMKM KPM DPO BUMN BUMD KPPS ABK SKS SMS PSK ODP PDP ODHA RT RW
`);

/** Joins the two ends of a range. */
export const rangeWords = words('- – — hingga sampai s.d s.d. s/d sampai-sampai');
