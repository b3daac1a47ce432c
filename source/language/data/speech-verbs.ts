import {words} from './gazetteer-table.js';

/** Verbs and nouns that put words in the mouth of the name after them: *kata Amran*, *tutur Dewi*. */
export const sayingBefore: ReadonlySet<string> = new Set(
	words(`
kata ujar tutur ucap ungkap jelas terang tegas tandas tambah sebut papar imbuh sambung lanjut cetus tukas pungkas beber timpal urai kilah dalih aku akui seru harap pinta klaim bantah tanya jawab sindir kenang cerita kisah tulis cuit keluh ingat nilai tuding kritik desak himbau imbau pesan puji canda seloroh celetuk gumam tuturnya menurut tandas simpul saran usul bela kecam lapor demikian dalih kata-kata jelasnya begitu sahut protes tantang ancam janji beber rinci pikir catat duga yakin singgung
`),
);

/** The same with *-nya*: *katanya*, *ujarnya*; the speaker stands elsewhere. */
export const sayingAlone: ReadonlySet<string> = new Set(
	words(`
katanya ujarnya tuturnya ucapnya ungkapnya jelasnya terangnya tegasnya tandasnya tambahnya sebutnya paparnya imbuhnya sambungnya lanjutnya cetusnya tukasnya pungkasnya bebernya timpalnya urainya kilahnya dalihnya akunya serunya harapnya pintanya klaimnya bantahnya tanyanya jawabnya sindirnya kenangnya ceritanya kisahnya tulisnya cuitnya keluhnya ingatnya nilainya tudingnya kritiknya desaknya imbaunya pesannya pujinya candanya selorohnya celetuknya simpulnya sarannya usulnya sahutnya tutupnya rincinya jawabnya ajaknya
`),
);

/** Verbs whose subject speaks: *Amran mengatakan …*. */
export const sayingAfter: ReadonlySet<string> = new Set(
	words(`
mengatakan menyatakan menyebut menyebutkan menjelaskan menuturkan mengungkapkan mengungkap menegaskan menambahkan menerangkan memaparkan menyampaikan mengaku mengakui menilai berharap mengharapkan meminta mengimbau menghimbau mengingatkan menyarankan mengusulkan mengkritik membantah mengklaim mengumumkan mengucapkan menulis mencuit berujar berkata bertutur bercerita menceritakan mengisahkan menuding menuduh mendesak menyerukan memperingatkan mengeluh mengeluhkan menyindir memuji mengapresiasi menduga memastikan meyakini yakin menekankan menggarisbawahi menanggapi menyimpulkan menjawab membeberkan membenarkan menambah memprediksi memperkirakan menyangkal menandaskan merinci mencontohkan menyambung melanjutkan menyayangkan menyesalkan mengecam menyoroti menyinggung mengajak berpendapat berpesan berjanji menjanjikan menantang mengancam berdalih beralasan bersikeras mempertanyakan bertanya menampik menepis enggan menolak mengonfirmasi mengkonfirmasi menghendaki mengisyaratkan mengindikasikan menghardik memohon berseloroh berkelakar bersyukur mencermati memandang menganggap berkomentar menyambut mengkhawatirkan mencatat memuji menyampaikan percaya merasa
`),
);

/** Verbs whose subject is most often a person, beside those of speech. */
export const personVerbs: ReadonlySet<string> = new Set(
	words(`
lahir dilahirkan meninggal wafat tewas tampil hadir datang tiba bertemu menemui berpidato memimpin menjabat dilantik terpilih ditangkap ditahan diperiksa dipanggil didakwa divonis dihukum menikah bercerai menangis tersenyum tertawa menandatangani menghadiri mengunjungi bertolak mengenakan membuka menutup memerintahkan menginstruksikan melantik menunjuk mengundurkan mundur bertarung mencetak berlatih mencalonkan diusung menggantikan memilih menghubungi menelepon
`),
);

/** Verbs whose subject passes on what others said: the source of a report, never the speaker of the quote it cites. */
export const reportingVerbs: ReadonlySet<string> = new Set(
	words(
		`melaporkan memberitakan mewartakan mengabarkan mengutip melansir dilansir dikutip lapor laporan laporkan melaporkannya menyiarkan menurunkan mengabarkan`,
	),
);
