/** Kinds of matter in which people must be spared. */
export const harmTopics = [
	'crime',
	'death',
	'victim',
	'illness',
	'sexual',
	'suicide',
	'faith',
	'strife',
	'family',
] as const;

export type HarmTopic = (typeof harmTopics)[number];

/**
 * Phrases that hold such a word and mean no harm; they are taken out first. `*` stands for any one word. Rows are
 * tried as they stand, so that a longer phrase comes before its beginning.
 */
export const harmlessPhrases = `
	pelaku usaha|pelaku umkm|pelaku industri|pelaku ekonomi|pelaku pasar|pelaku bisnis|pelaku wisata|pelaku pariwisata
	pelaku budaya|pelaku seni|pelaku sejarah|pelaku ekspor|pelaku perdagangan|pelaku perjalanan|pelaku koperasi
	pelaku olahraga|pelaku kreatif|pelaku ekonomi kreatif|para pelaku usaha
	menangkap ikan|menangkap * ikan|menangkap udang|menangkap lobster|menangkap cumi|menangkap kepiting|menangkap peluang
	menangkap bola|menangkap sinyal|menangkap makna|menangkap momen|menangkap gambar|menangkap cahaya
	penangkapan ikan|penangkapan udang|penangkapan lobster|penangkapan ikan terukur|ikan ditangkap|ikan yang ditangkap
	ditahan imbang|menahan imbang|menahan laju|menahan diri|menahan napas|menahan harga|menahan suku|menahan air
	menahan banjir|menahan kenaikan|menahan inflasi|menahan bola|menahan gempuran|menahan serangan|ditahan di level
	suku bunga ditahan|harga ditahan
	matahari tenggelam|matahari terbenam|bom waktu|bom lemak
	membunuh waktu|membunuh bakteri|membunuh kuman|membunuh hama|membunuh virus|membunuh nyamuk|membunuh gulma
	membunuh sel|mencuri perhatian|mencuri start|mencuri poin|mencuri gol|mencuri kemenangan|mencuri bola|curi poin
	curi perhatian|rumah sakit|bebas korupsi|antikorupsi|pemberantasan korupsi|pencegahan korupsi
	pemberantasan tindak pidana korupsi|pengadilan tindak pidana korupsi|pendidikan antikorupsi
	narkotika nasional|penanggulangan terorisme|perempuan dan anak|sabu raijua|hari anti narkotika
	uji klinis|tekanan darah|penyakit tanaman|penyakit hewan|penyakit mulut dan kuku|pasien sembuh
	merampok waktu|pembunuh hama|hukum acara pidana|aksi teror penalti|kasus bisnis|korban waktu|virus komputer
	tewas di babak|bebas narkoba|anti narkoba|antinarkoba|sehat bebas
	kekerasan batuan|kekerasan air|kekerasan mineral|penistaan lingkungan|bercerai-berai
`;

/** For each topic, words and phrases that speak of it. */
export const harmWords: Readonly<Record<HarmTopic, string>> = {
	crime: `
		tersangka|terdakwa|terpidana|pelaku|pembunuh|pembunuhan|membunuh|dibunuh|terbunuh|bunuh|ditangkap|menangkap
		penangkapan|ditahan|menahan|penahanan|tahanan|napi|narapidana|penjara|dipenjara|vonis|divonis|memvonis|dakwaan
		didakwa|tuntutan jaksa|korupsi|suap|menyuap|disuap|penyuapan|gratifikasi|pencucian uang|penipuan|menipu|ditipu
		penggelapan|menggelapkan|pencurian|mencuri|dicuri|maling|begal|pembegalan|perampokan|merampok|dirampok|perampok
		penganiayaan|menganiaya|dianiaya|pengeroyokan|dikeroyok|mengeroyok|narkoba|narkotika|sabu|ganja|ekstasi
		teroris|terorisme|bom|teror|penyanderaan|disandera|penculikan|menculik|diculik|buron|buronan|penembakan
		menembak|ditembak|penusukan|menusuk|ditusuk|pembacokan|membacok|dibacok|mutilasi|dimutilasi|pemerasan|memeras
		kdrt|tawuran|penyiksaan|disiksa|menyiksa|perdagangan orang|judi online|perjudian|penadah|pemalsuan|penyelundupan
		ott|operasi tangkap tangan|hukuman mati|eksekusi mati|kekerasan|pengedar|bandar|kurir sabu|penyidik|diringkus
		meringkus|dibekuk|membekuk|digerebek|penggerebekan|penistaan|perundungan|dirundung|membunuhnya|kejahatan
		pidana|kriminal|aniaya|residivis|komplotan|sindikat|mafia|penjambretan|jambret|menjambret|pembakaran
	`,
	death: `
		tewas|menewaskan|meninggal|meninggalnya|tewasnya|wafat|wafatnya|jenazah|mayat|mendiang|almarhum|almarhumah
		dimakamkan|pemakaman|tutup usia|berpulang|mengembuskan napas|menghembuskan napas|kehilangan nyawa|nyawa
		meregang nyawa|kematian|dikubur|dikuburkan|gugur dalam|gugur saat|gugur di|duka cita|berduka|autopsi|korban jiwa
	`,
	victim: `
		korban|luka|luka-luka|terluka|melukai|kecelakaan|tabrakan|tertabrak|menabrak|ditabrak|terlindas|tenggelam
		kebakaran|terbakar|tertimbun|tertimpa|terseret|hanyut|terjebak|selamat dari|tersambar|terjatuh|terperosok
		keracunan|tersengat|tersetrum|penyintas|pengungsi|mengungsi
	`,
	illness: `
		sakit|penyakit|kanker|tumor|stroke|diabetes|hiv|aids|terinfeksi|terpapar|pasien|dirawat|koma|depresi
		positif covid-19|positif covid|positif korona|positif corona|positif hiv|positif terinfeksi|positif narkoba
		kondisi kritis|masa kritis|kritis di|serangan jantung|gagal ginjal|gagal jantung|demam berdarah|dbd|tuberkulosis
		tbc|malaria|difteri|gangguan jiwa|mengidap|menderita|skizofrenia|gizi buruk|stunting|cacar monyet|flu burung
		operasi jantung|kemoterapi|cuci darah|rawat inap|opname|epilepsi|leukemia|hepatitis|rabies
	`,
	sexual: `
		pemerkosaan|memperkosa|diperkosa|perkosaan|rudapaksa|merudapaksa|dirudapaksa|pencabulan|mencabuli|dicabuli|cabul
		pelecehan|dilecehkan|melecehkan|asusila|prostitusi|pelacuran|mesum|telanjang|bugil|seks|seksual|pornografi|porno
		zina|perzinaan|sodomi|disodomi|menyodomi|inses|persetubuhan|menyetubuhi|disetubuhi|pedofil|pedofilia|mucikari
		eksploitasi seksual|kekerasan seksual|video syur|grooming|revenge porn
	`,
	suicide: `
		bunuh diri|bunuh-diri|gantung diri|mengakhiri hidup|mengakhiri hidupnya|mengakhiri nyawanya|menggantung diri
		menghabisi nyawanya sendiri|melompat dari jembatan|terjun dari jembatan|menyayat nadi|melukai diri|mencoba bunuh
	`,
	faith: `
		murtad|mualaf|penistaan agama|penodaan agama|menista agama|menodai agama|aliran sesat|ajaran sesat|sesat
		intoleransi|pembubaran ibadah|penolakan gereja|penyerangan gereja|penyerangan masjid|syiah|ahmadiyah|kafir
		ujaran kebencian|pindah agama|beda agama
	`,
	strife: `
		bentrok antarwarga|bentrokan antarwarga|bentrok antarsuku|konflik antarsuku|konflik antaragama|konflik sosial
		konflik etnis|kerusuhan|perang suku|bentrokan|pembantaian|genosida|rasisme|rasis|pengusiran|diusir|pogrom
	`,
	family: `
		aborsi|hamil di luar nikah|kehamilan|hamil|bercerai|cerai|perceraian|perselingkuhan|selingkuh|berselingkuh
		pernikahan dini|pernikahan anak|hak asuh|kawin siri|nikah siri|anak di luar nikah
	`,
};

/** Words by which a sentence makes somebody a suspect, a victim or a patient. */
export const burdenWords = `
	tersangka terdakwa terpidana pelaku korban ditangkap ditahan divonis didakwa dituduh diduga tewas meninggal
	dibunuh membunuh diperkosa memperkosa dicabuli mencabuli dianiaya menganiaya dirawat sakit terinfeksi positif
	terpapar kritis koma narapidana buron buronan dipenjara menyuap suap korupsi menipu merampok mencuri selingkuh
	bercerai hamil pasien luka terluka mengidap menderita jenazah mayat tertimpa tenggelam hanyut tertabrak ditembak
	menembak ditusuk menusuk diringkus dibekuk digerebek diculik menculik disandera terbunuh tertimbun keracunan
	berselingkuh mencuri memeras disiksa menyiksa
`;
