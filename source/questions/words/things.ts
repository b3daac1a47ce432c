const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common nouns before a proper name of such a thing, which a question may ask for: *kapal Nusa Indah*. */
const thingNouns = list(`
	perusahaan maskapai organisasi kelompok lembaga yayasan klub band grup kapal feri pesawat helikopter satelit roket
	wahana kapsul museum kelenteng vihara pura candi situs waduk bendungan terusan bukit lembah teluk selat tanjung
	film buku novel lagu album lukisan serial sinetron drama teater opera puisi cerpen komik majalah koran tabloid
	harian surat-kabar gim permainan acara festival kejuaraan turnamen kompetisi liga lomba ajang program proyek
	operasi aplikasi sistem virus bakteri penyakit vaksin obat planet bintang asteroid komet galaksi topan badai
	siklon perjanjian protokol konvensi kesepakatan suku etnis bahasa tarian tari upacara ritual tradisi hotel mal
	restoran rumah-sakit sekolah pondok pesantren taman kebun-raya pabrik kilang tambang pembangkit jembatan
	bandara pelabuhan terminal stasiun stadion gelanggang gedung kampung dusun merek produk robot ponsel laptop mobil
	motor sepeda tim partai koalisi aliansi asosiasi himpunan komunitas konsorsium situs-web laman portal platform
	spesies kebun-binatang gajah harimau orangutan panda beruang badak kuda sapi anjing kucing pahlawan senjata rudal
	tank radar teleskop observatorium kawah sungai danau gunung pulau hutan pantai gua air-terjun gurun
	penghargaan medali piala trofi beasiswa batalyon kapal-induk
`);

export const isThingNoun = (word: string): boolean => thingNouns.has(word);

/** Of these, the works that have a title. */
export const isWorkNoun = (word: string): boolean =>
	/^(?:film|buku|novel|lagu|album|lukisan|serial|sinetron|drama|teater|opera|puisi|cerpen|komik|gim|pameran|pementasan|pertunjukan|dokumenter|skripsi|tesis|disertasi|makalah|artikel|lakon|singel|single|naskah|monolog|kumpulan|antologi|autobiografi|biografi|memoar|video|acara)$/.test(
		word,
	);

/** What a word is said to mean begins with such a noun: *Gasohol adalah campuran …*. */
export const isDefiningNoun = (word: string): boolean =>
	/^(?:istilah|sebutan|campuran|kondisi|keadaan|proses|alat|metode|teknik|teknologi|kegiatan|tradisi|makanan|minuman|masakan|hidangan|zat|senyawa|fenomena|gejala|cabang|ilmu|perangkat|kain|tarian|upacara|ritual|partikel|organisme|gas|mineral|batuan|unsur)$/.test(
		word,
	);
