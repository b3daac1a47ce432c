const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no content of their own: two questions that share only these ask different things. */
export const emptyWords = list(`
	ada adalah agar akan akibat antara apa apakah apabila atas atau bagaimana bagaimanakah bagi bahwa banyak banyaknya
	berapa berapakah beberapa bersama dalam dan dapat dari daripada dengan di diri guna hingga ia ialah ini itu jika
	juga kapan kapankah karena ke kepada ketika lebih mana manakah mengapa menjadi menurut mereka merupakan nama oleh
	pada para pernah saat saja sampai sang sangat sebab sebagai sebanyak sebelum sebesar secara sehingga sejak selama
	seorang seperti serta setelah siapa siapakah suatu sudah tanggal telah tentang terhadap tersebut tahun untuk yaitu
	yakni yang
`);

/** Words that mean nothing without the sentence before them. */
export const pointers = list(`
	ia dia beliau mereka kami kita saya aku kamu anda kalian tersebut itu ini begitu demikian sini sana situ
	keduanya ketiganya keempatnya semuanya masing-masing pihaknya lainnya sisanya pihak-pihak tersebutlah inilah
	itulah disini disana berikutnya selanjutnya berikut dirinya selebihnya seluruhnya sebaliknya bersangkutan
	pasangannya terakhirnya hal-hal demikianlah sebagaimana nantinya lah kan dong sih nih kok ya gitu kayak nggak gak
	enggak udah banget semoga mudah-mudahan mari ayo silakan tolong serupa sejenis pokoknya alhamdulillah insyaallah
	insya begini halo
`);

/** Words that mean another day each day they are read. */
export const passingTimes = list(`
	tadi nanti kemarin besok lusa kini sekarang mendatang barusan baru-baru
`);

/** Words in -nya that point at nothing outside their clause. */
export const harmlessNya = list(`
	pasalnya mudahnya sulitnya
	hanya tanya punya biasanya akhirnya misalnya umumnya setidaknya sedikitnya sekurang-kurangnya adanya
	terjadinya sepenuhnya seharusnya banyaknya besarnya jumlahnya tingginya rendahnya meningkatnya menurunnya
	khususnya sebenarnya rupanya tampaknya pentingnya naiknya turunnya berakhirnya dimulainya masuknya
	dibukanya datangnya jatuhnya runtuhnya lahirnya hancurnya bertambahnya berkurangnya minimnya kurangnya
	tewasnya hilangnya wafatnya meninggalnya semestinya sebaiknya tentunya langsungnya sekurangnya bertanya
`);

/** Words of names that tell nothing about which name it is. */
export const commonNameWords = list(`
	kota kabupaten provinsi negara kementerian badan lembaga partai bank universitas indonesia republik nasional
	timnas stadion hari piala liga united komisi dewan pusat kantor berita pulau gunung desa kecamatan jalan
`);

/** Offices whose holder changes. */
export const changingOffices = list(`
	presiden wapres menteri menlu menhan menkeu menkes mendagri gubernur wagub bupati wabup walikota kapolri kapolda
	panglima ketua direktur dirut sekjen sekretaris kanselir raja ratu rektor pelatih juru duta dubes kepala pemimpin
`);

/** A word that turns a statement round. */
export const negations = list('tidak bukan belum jangan tanpa kecuali tak bukanlah tidaklah');

/** Names of one and the same thing, a row each. */
export const sameNames: readonly string[] = [
	'tiongkok|china|cina|rrc|rrt|republik rakyat tiongkok|republik rakyat china',
	'amerika serikat|as|amerika|usa|us',
	'korea utara|korut|republik rakyat demokratik korea',
	'korea selatan|korsel|republik korea',
	'inggris|britania raya|britania',
	'rusia|federasi rusia',
	'belanda|negeri belanda',
	'myanmar|burma',
	'thailand|muangthai|muang thai',
	'uni emirat arab|uea',
	'arab saudi|saudi arabia|saudi',
	'yogyakarta|jogja|jogjakarta|diy|daerah istimewa yogyakarta',
	'jakarta|dki jakarta|dki',
	'surakarta|solo',
	'makassar|ujung pandang',
	'jayapura|hollandia',
	'relawan|sukarelawan',
	'wabah|epidemi',
	'perserikatan bangsa-bangsa|pbb',
	'uni eropa|ue',
	'organisasi kesehatan dunia|who',
];
