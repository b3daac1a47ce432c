import {harmlessNya, passingTimes, pointers as pointingWords} from '../../deck/lint/data/words.js';

/** Lists of function words, as lower-case sets. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a prepositional phrase. */
export const prepositions = list(`
	di ke dari pada kepada dengan untuk oleh bagi dalam antara terhadap tentang mengenai sejak hingga sampai
	selama melalui tanpa menurut atas akibat karena lantaran guna demi berkat menjelang usai setelah sebelum
	saat ketika sebagai seperti per sekitar seputar menuju berdasarkan terkait termasuk melawan versus bersama
	sepanjang seusai selepas sesudah seiring lewat via daripada meski meskipun walau walaupun jika bila apabila
	kalau agar supaya sehingga sambil seraya selain secara menyusul dibanding dibandingkan ketimbang bersamaan sedangkan sementara namun tetapi tapi bahwa jelang kontra antar
`);

/** Words that open a subordinate clause or another main clause. */
export const conjunctions = list(`
	yang bahwa karena lantaran sebab agar supaya sehingga ketika saat setelah sebelum usai sesudah seusai selepas
	jika bila apabila kalau meski meskipun walau walaupun sedangkan sementara namun tetapi tapi sambil seraya
	padahal sejak hingga sampai untuk guna demi dimana tempat menyusul
`);

/** Conjunctions after which a new, separate statement begins. */
export const breaks = list(
	'sehingga sedangkan sementara namun tetapi tapi padahal meski meskipun walau walaupun kendati',
);

/** Words between a subject and its verb. */
export const auxiliaries = list(`
	akan telah sudah sedang tengah masih belum tidak tak bisa dapat harus perlu wajib mulai juga pun kembali baru
	bakal ingin mau boleh sempat pernah berhasil terus hanya turut ikut siap resmi langsung kian makin semakin
	hendak mampu gagal batal segera tetap selalu kerap sering justru bahkan memang lebih bukan sekaligus
`);

/** Adverbs that say nothing on a card, or that point back at an earlier sentence. */
export const idleAdverbs = list('juga pun lantas kemudian lalu bahkan justru memang sebenarnya');

/** Verbs that carry no prefix. */
export const bareVerbs = list(`
	tiba datang pergi tewas lahir gugur mundur menang kalah naik turun masuk keluar jatuh tampil tinggal lolos hadir
	terbit pulang adalah ialah ada mencapai tumbuh anjlok runtuh ambruk roboh tenggelam meledak pecah hilang rusak
	luka bangkit kabur lari bangun tahu minta kata ujar tutup buka putus pindah singgah singkir unggul finis juara
	imbang absen cedera wafat meninggal merupakan bebas setuju sepakat yakin optimistis percaya duduk mati makan
	minum tidur punya butuh raih gelar menjadi jadi mendarat lepas takluk tersingkir hancur melonjak mulai
	bertemu bubar bangga bekerja belajar beternak tampak
`);

/** Words that look prefixed and are no verbs. */
const notVerbs = list(`
	menteri mereka memang merah meski meskipun media medan meja mesin mental menit mentah merek mei merdeka meter
	metode metro melalui menurut mengenai menjelang mengingat menuju member memori mendiang mengapa menengah
	mendatang menara mendung melati melayu mendadak menantu mentan menkeu menlu menhan menko mendagri menhub
	menkes menpan menpora menag mendikbud menristek menhut menaker mensos mensesneg mentega menu metana mewah megah
	meteor metropolitan meksiko mesir melbourne menperin mendag menparekraf
	dia dinas direktur direksi direktorat digital diskusi diskon distrik dinding dini diri diplomat disiplin divisi
	diet dividen dimensi dinamika diktator dirjen dinasti distribusi diabetes diagnosis dialog dingin dirinya diam
	diaspora difteri dinamis diplomasi diskriminasi disabilitas dilema dirgantara distributor disertasi divestasi
	diversifikasi diplomatik ditjen dirut diva diesel dinar dimana dika dian diana dieng dikti dimas
	berita beras berat bersih bersama berbagai berdasarkan berikut berkat beruang beruntun berapa bersamaan berkas
	berlian berani beranda bersejarah berkelanjutan berkala berlebihan bersalah berbahaya berbeda berharga berupa
	berlin bern bernardo bersubsidi berskala berturut-turut berpengalaman bermotor berkualitas bermanfaat berencana
	beredar-edar berbasis berusia berumur bertajuk berjudul bernama bersangkutan berwenang bergengsi beberapa
	terhadap terkait termasuk tersebut terakhir terbaik terbesar teror terminal terapi teritorial terus tertentu
	terutama terlalu terlebih tertinggi terendah terbaru terdekat terjauh tersendiri ternyata terbanyak terkenal
	terpencil terpadu terbuka terkini terburuk terdahulu teratas terbawah tercepat terlama tersangka terdakwa
	terpidana terkemuka terasi terigu ternate terkecil terpopuler tertua termuda tertutup terorisme teroris terusan
	teras teratur tersulit terdepan
`);

/** Verbs in ter- that can be a predicate. */
const terVerbs = list(`
	terjadi terletak terdiri terpilih tercatat terbukti terlihat terkena terdampak terluka tergabung terlibat
	tertangkap terbang terungkap tersedia tersisa terancam terpaksa tertimbun terseret terbakar terbentuk tercapai
	tertuang terpantau terdapat tergelincir terhenti terhindar terinfeksi terjaring terjebak terjual terkumpul
	terpuruk tersebar tertahan tertinggal tertunda terus-menerus tercipta terdeteksi terekam teridentifikasi
	terpecahkan terkoreksi terkubur tersingkir terintegrasi tersambung terkonfirmasi terhubung terdaftar termuat
`);

function isPassive(word: string): boolean {
	return /^di[a-z]{4,}$/.test(word) && !notVerbs.has(word);
}

/** Whether a lower-case word can be a predicate verb. Capitalised names must be kept from this question. */
export function isVerb(word: string): boolean {
	if (bareVerbs.has(word)) return true;
	if (notVerbs.has(word)) return false;
	if (word.endsWith('nya') && !word.startsWith('di')) return false;
	if (isPassive(word)) return true;
	if (/^me(?:m[bpfv]?|n[dtcjsyz]?|ng[a-z]|ny|[lrwy])[a-z]{2,}/.test(word)) return word.length >= 5;
	if (/^ber[a-z]{3,}(?:-[a-z]+)?$/.test(word)) return word.length >= 6;
	return word.startsWith('ter') && terVerbs.has(word);
}

/** A verb that can open an infinitive clause: *untuk membahas …*, *untuk bertemu …*. */
export function isInfinitive(word: string): boolean {
	return /^(?:me|ber)/.test(word) && isVerb(word);
}

/** Verbs by which somebody says something. */
export const sayingVerbs = list(`
	mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan mengungkapkan menuturkan menambahkan menilai
	mengaku mengakui meyakini memastikan melaporkan mengumumkan memperkirakan menuding menyampaikan berharap
	memaparkan menerangkan menekankan mengklaim membenarkan membantah mengingatkan mengutip menuduh memprediksi
	menyebarkan berpendapat berkata mengimbau menduga memandang mengatakan menceritakan mengisahkan menginformasikan
	meminta mengharapkan menargetkan memperingatkan mengusulkan mengutarakan mengemukakan membeberkan menyayangkan
	menginformasikan mengonfirmasi mengkonfirmasi menyimpulkan memperkirakan memuji mengkritik menyindir
`);

/** Of these, the verbs that report a statement that can follow *bahwa*. */
export const statingVerbs = list(`
	mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan mengungkapkan menuturkan menambahkan menilai
	mengaku mengakui meyakini memastikan melaporkan mengumumkan memperkirakan menyampaikan memaparkan menerangkan
	menekankan mengklaim membenarkan membantah berpendapat berkata menduga memprediksi memandang mengutarakan
	mengemukakan membeberkan menyimpulkan mengonfirmasi mengkonfirmasi
`);

/** Verbs whose object is a whole clause, so that what follows them need not belong to them. */
export const tellingVerbs: ReadonlySet<string> = new Set([
	...sayingVerbs,
	...list(`
		menunjukkan memperlihatkan membuktikan menandakan mengindikasikan membuat menyebabkan mengakibatkan
		menyadari mengetahui melihat mendengar merasa menganggap mengira percaya yakin optimistis memungkinkan
		membiarkan menyaksikan memutuskan diketahui dikabarkan dilaporkan dikatakan disebutkan diperkirakan
		mencatat mendata menemukan diduga dipastikan diharapkan dinilai diyakini ditegaskan dijelaskan
	`),
]);

/** Words after a statement that name its speaker: `…, kata X`. */
export const sayingWords = list(`
	kata ujar tutur ucap jelas papar ungkap imbuh tambah tegas terang pungkas tandas lanjut tulis beber sebut
	lapor laporan sambung tukas cetus tuturnya demikian begitu
`);

/** Roots of verbs by which something comes to be, changes hands or is done away with: what, is worth asking. */
export const makingRoots = list(`
	resmi bangun buka luncur serah temu sah sita terbit produksi ekspor impor beli jual akuisisi rilis pamer tutup diri
	gelar menang raih rebut kirim cipta tulis tanam cabut batal tunda kenal musnah bagi salur kembang rancang pugar
	renovasi pasang hapus setuju sepakat teken bongkar gali rakit bentuk selenggara
`);

/** Words that mean nothing on a card of its own. */
export const pointers: ReadonlySet<string> = new Set([...pointingWords, ...passingTimes]);

export {harmlessNya};

/** Openings that tie a sentence to the one before it and can be left out. */
export const connectives: readonly string[] = [
	'namun demikian',
	'meski demikian',
	'meskipun demikian',
	'kendati demikian',
	'walau demikian',
	'oleh karena itu',
	'oleh karenanya',
	'oleh sebab itu',
	'karena itu',
	'karenanya',
	'untuk itu',
	'di sisi lain',
	'di samping itu',
	'sebagai informasi',
	'sebagai catatan',
	'sebagaimana diketahui',
	'seperti diketahui',
	'kali ini',
	'lebih lanjut',
	'lebih jauh',
	'selain itu',
	'sementara itu',
	'sejauh ini',
	'dengan demikian',
	'dengan begitu',
	'di antaranya',
	'tidak hanya itu',
	'tak hanya itu',
	'tak heran',
	'tidak heran',
	'tak ayal',
	'kabarnya',
	'konon',
	'menariknya',
	'uniknya',
	'untungnya',
	'alhasil',
	'hasilnya',
	'akibatnya',
	'faktanya',
	'pada akhirnya',
	'intinya',
	'singkatnya',
	'terlebih',
	'apalagi',
	'bahkan',
	'diketahui',
	'untuk diketahui',
	'sekadar diketahui',
	'perlu diketahui',
	'seperti diberitakan',
	'diberitakan sebelumnya',
	'seperti diberitakan sebelumnya',
	'sebelumnya',
	'selanjutnya',
	'kemudian',
	'padahal',
	'sebaliknya',
	'sebab',
	'sehingga',
	'lalu',
	'namun',
	'tetapi',
	'tapi',
	'adapun',
	'sedangkan',
	'sementara',
	'akhirnya',
	'sayangnya',
	'nantinya',
	'senada',
	'rencananya',
	'dan',
	'serta',
	'jadi',
	'artinya',
	'pasalnya',
];
