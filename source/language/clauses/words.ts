import type {Relation} from './clause.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What opens a marked clause, as words; the longest that fits counts. */
const markerWords: Readonly<Record<Relation, string>> = {
	reason:
		'karena|oleh karena|dikarenakan|sebab|lantaran|akibat|gara-gara|berkat|mengingat|sehubungan dengan|dengan alasan|atas alasan',
	purpose:
		'untuk|agar|supaya|agar supaya|guna|demi|buat|dengan tujuan|dengan maksud|dalam rangka|dengan harapan',
	manner: 'dengan cara|dengan jalan|dengan|secara|sambil|seraya|sembari|tanpa',
	time: 'ketika|saat|pada saat|di saat|sewaktu|pada waktu|setelah|sesudah|sebelum|usai|seusai|selepas|sejak|semenjak|selama|hingga|sampai|selagi|tatkala|manakala|begitu|seiring|seiring dengan|menjelang|semasa',
	condition:
		'jika|bila|apabila|kalau|jikalau|bilamana|asal|asalkan|andai|seandainya|andaikan|dengan syarat|dengan catatan|kecuali',
	concession:
		'meski|meskipun|walau|walaupun|kendati|kendatipun|biarpun|sekalipun|padahal|sungguhpun',
	result: 'sehingga|sampai-sampai|maka|hingga',
	comparison: 'seperti|sebagaimana|seolah|seolah-olah|seakan|seakan-akan|ketimbang|daripada',
};

/** First word → markers that begin with it, longest first. */
const markersByWord = new Map<string, Array<{words: readonly string[]; relation: Relation}>>();
for (const [relation, markers] of Object.entries(markerWords)) {
	for (const marker of markers.split('|')) {
		const words = marker.split(' ');
		const known = markersByWord.get(words[0]!) ?? [];
		known.push({words, relation: relation as Relation});
		known.sort((a, b) => b.words.length - a.words.length);
		markersByWord.set(words[0]!, known);
	}
}

/** The marker that begins at a token: how many words it has and what it says. */
export function markerAt(
	lower: readonly string[],
	at: number,
): {readonly length: number; readonly relation: Relation} | undefined {
	for (const {words, relation} of markersByWord.get(lower[at]!) ?? [])
		if (words.every((word, index) => lower[at + index] === word))
			return {length: words.length, relation};
	return undefined;
}

/** Markers that are prepositions too: a marked clause is begun only where a verb follows before the phrase is over. */
export const eitherMarkers = list(
	'dengan seperti sejak hingga sampai selama saat untuk buat guna demi tanpa sebelum setelah usai seusai sesudah selepas menjelang kecuali ketimbang daripada asal begitu seiring semenjak mengingat sekalipun',
);
/** Of these, the ones that need the verb right behind them. */
export const infinitiveMarkers = list(
	'dengan untuk buat guna tanpa mengingat ketimbang daripada seperti demi',
);
/** Markers that say a relation with a bare noun phrase too: *akibat hujan*. */
export const phraseMarkers = list(
	'karena lantaran akibat gara-gara berkat demi guna secara dikarenakan',
);

/** After these the marker word points back (*karena itu, saat ini*) and opens no clause. */
export const pointing = list('itu ini tersebut demikian begitu');

export const negations = list('tidak tak belum bukan jangan tidaklah bukanlah enggak nggak tiada');
export const copulas = list('adalah ialah yaitu yakni merupakan');
export const barePronouns = list('saya aku kami kita ia dia mereka kau kamu anda');

/** Adverbs and verbs that stand between a subject and its verb. */
export const preverbal = list(`
	akan telah sudah sedang tengah masih belum tidak tak bisa dapat harus perlu wajib juga pun kembali baru bakal ingin
	mau boleh sempat pernah terus hanya turut ikut langsung kian makin semakin hendak mampu segera tetap selalu kerap
	sering justru bahkan memang lebih bukan sekaligus mungkin nyaris hampir cukup sangat paling terlalu agak begitu
	kadang saling tidaklah jarang lantas kemudian lalu akhirnya kini nanti cuma jangan amat sama-sama
	benar-benar kurang relatif resmi ternyata
`);

/** Degree and phase words that make a predicate of the adjective after them. */
export const degree = list(
	'tidak tak belum sudah telah akan masih tetap lebih sangat makin semakin kian cukup paling terlalu agak begitu kurang relatif juga pun bisa dapat harus nyaris hampir kembali sangatlah amat sedang mulai ternyata',
);

/** Verbs that a second verb right behind them completes: *berhasil menangkap*, *diminta mengungsi*. */
export const serial = list(`
	mulai berhasil gagal sempat ingin mau hendak berencana merencanakan berusaha berupaya mencoba terus berjanji sepakat
	setuju siap menolak memilih memutuskan diminta disuruh dilarang dipaksa diduga dinilai dianggap terpaksa datang pergi
	turun ikut turut membantu belajar berhenti bersedia terlihat tampak diperkirakan diharapkan dijadwalkan direncanakan
	meminta menyatakan mengaku berniat berkomitmen mampu enggan cenderung akan bisa dapat harus perlu diizinkan
	diperbolehkan diwajibkan diharuskan didesak diimbau diajak dituduh didakwa dituding disebut dikabarkan dilaporkan
	diketahui dipastikan terbukti tercatat kembali melanjutkan menyelesaikan menghentikan membatalkan bersiap sanggup
	berani suka gemar menunda coba biasa berharap menargetkan ditargetkan direncanakan terancam bertekad masuk terlambat
	mendapat mengklaim berkewajiban berhak berwenang ditugaskan diperintahkan dipercaya digunakan dipakai dinyatakan resmi
	berangkat pulang keluar naik maju lari lanjut tinggal ditemukan terpilih jadi
`);

/** Verbs whose object may be a clause of its own: *mengatakan harga naik*, *meminta warga mengungsi*. */
export const telling = list(`
	mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan mengungkapkan menuturkan menambahkan menilai mengaku
	mengakui meyakini memastikan melaporkan mengumumkan memperkirakan menuding menyampaikan berharap memaparkan menerangkan
	menekankan mengklaim membenarkan membantah mengingatkan menuduh memprediksi berpendapat berkata mengimbau menduga
	memandang menceritakan mengisahkan meminta mengharapkan menargetkan memperingatkan mengusulkan menunjukkan memperlihatkan
	membuktikan menandakan mengindikasikan membuat menyebabkan mengakibatkan menyadari mengetahui melihat mendengar merasa
	menganggap mengira percaya yakin optimistis optimis memungkinkan membiarkan menyaksikan memutuskan diketahui dikabarkan
	dilaporkan dikatakan disebutkan diperkirakan mencatat mendata menemukan diduga dipastikan diharapkan dinilai diyakini
	ditegaskan dijelaskan mendorong memerintahkan melarang mengizinkan mengajak mempersilakan mendesak memaksa membantu
	menyuruh menugaskan mengharuskan mewajibkan menyarankan menjamin menjanjikan membayangkan ingin mau khawatir takut sadar
	berarti artinya tahu kata ujar bilang mempersilahkan diungkapkan diumumkan terlihat tampak ternyata diprediksi
	diproyeksikan memproyeksikan memperhitungkan diakui dinyatakan ditambahkan dituturkan ditemukan mengutarakan
	mengemukakan membeberkan menyimpulkan mengonfirmasi mengkonfirmasi
`);

/** Of these, the ones that always tell a clause, however far behind: *mengatakan di Ambon, Senin, harga naik*. */
export const asserting = list(`
	mengatakan menyatakan menjelaskan menegaskan mengungkapkan menuturkan menambahkan memaparkan menerangkan menekankan
	berkata berpendapat mengaku mengutarakan mengemukakan membeberkan
`);

/** Feelings and judgements that say something of the noun before them, as verbs do. */
export const feeling = list(
	'khawatir yakin optimistis optimis pesimistis takut sadar heran kecewa puas bangga senang sedih marah prihatin sepakat setuju siap',
);

/** Words that name the speaker of what stands before them: *…, kata X*. */
export const saying = list(`
	kata ujar tutur ucap jelas papar ungkap imbuh tambah tegas terang pungkas tandas lanjut tulis beber sebut sambung tukas
	cetus timpal seru harap kilah demikian begitu katanya ujarnya tuturnya ucapnya jelasnya paparnya ungkapnya imbuhnya
	tambahnya tegasnya terangnya pungkasnya tandasnya lanjutnya tulisnya bebernya sebutnya sambungnya tukasnya cetusnya
`);

/** Conjunctions that a clause with a subject of its own follows. */
/** Adjectives that a verb can complete. */
export const controlling = list(
	'sulit mudah sepakat setuju siap enggan takut senang bangga wajib yakin optimistis sanggup rela terpaksa malu gagal cepat lambat sibuk rajin',
);

/** Verbs and the word after them that is part of them: *meninggal dunia*. */
export const fixed: ReadonlyMap<string, readonly string[]> = new Map(
	`meninggal dunia|berunjuk rasa|unjuk rasa|melarikan diri|mengundurkan diri|menyerahkan diri|bunuh diri|gantung diri
	bertanggung jawab|bekerja sama|ambil bagian|mengambil bagian|jatuh tempo|gulung tikar|turun tangan|angkat bicara
	buka suara|tutup usia|lepas landas|tinggal landas|ikut serta|turut serta|berterima kasih|menyelamatkan diri
	membawa pulang|membawa lari|membawa masuk|jatuh sakit|naik pangkat|naik haji|buang air|campur tangan|berlaku surut|menahan diri|mencalonkan diri`
		.split(/[|\n]/)
		.map((pair) => pair.trim().split(' '))
		.reduce(
			(map, [verb = '', word = '']) => map.set(verb, [...(map.get(verb) ?? []), word]),
			new Map<string, string[]>(),
		),
);

/** Verbs that describe the noun before them, when another verb follows: *gempa berkekuatan 6,2 mengguncang …*. */
export const describing = list(`
	berusia berumur berkekuatan bernama berinisial berjumlah berisi berisikan berjenis berukuran bernilai berasal berstatus
	berkewarganegaraan berkapasitas berjudul bertajuk bertema berwarna berskala berpenduduk berbahan berbasis berpangkat
	berbentuk berbobot berlokasi bermerek bermerk berkode berdurasi bertuliskan berpelat berdiameter bersenjata
	berpenumpang berbendera beranggotakan berlantai bermuatan bermasalah bersubsidi berisiko bertinggi berkedudukan
	berkantor bermarkas bersertifikat beralamat berprofesi berpenghasilan berpendapatan bertenaga berkebangsaan
`);

export const clausal = list(
	'sedangkan sementara namun tetapi tapi melainkan lalu kemudian lantas adapun',
);
/** Conjunctions between two of anything. */
export const joining = list(
	'dan atau serta maupun ataupun lalu kemudian tetapi tapi namun melainkan lantas & /',
);

/** Words that open a bare time: *hari ini*, *akhir pekan lalu*. */
export const timeNouns = list(
	'saat kemarin besok lusa kini sekarang tadi nanti hari pagi siang sore malam minggu pekan bulan tahun tanggal pukul akhir awal pertengahan sebelumnya selanjutnya dulu dahulu belakangan sejauh',
);
