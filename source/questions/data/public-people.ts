import {fields, items, lines} from '../../language/data/gazetteer-table.js';

/** A holder of public office whom every newspaper reader has heard of. */
export interface PublicPerson {
	readonly name: string;
	/** The country the person serves. */
	readonly country: string;
	/** Words of offices that the person holds or has held: no wrong answer to a question about such an office. */
	readonly offices: readonly string[];
}

// Each line: name | words of offices held.
const table: Readonly<Record<string, string>> = {
	Indonesia: `
		Joko Widodo | presiden, gubernur
		Susilo Bambang Yudhoyono | presiden
		Megawati Soekarnoputri | presiden, pdi perjuangan
		Prabowo Subianto | presiden, pertahanan, gerindra
		Jusuf Kalla | wakil presiden, golkar, perindustrian
		Boediono | wakil presiden, bank indonesia, keuangan
		Ma'ruf Amin | wakil presiden, majelis ulama
		Gibran Rakabuming Raka | wakil presiden, wali kota
		Suswono | pertanian
		Anies Baswedan | gubernur, pendidikan
		Ridwan Kamil | gubernur, wali kota
		Ganjar Pranowo | gubernur
		Khofifah Indar Parawansa | gubernur, sosial
		Basuki Tjahaja Purnama | gubernur
		Sri Mulyani Indrawati | keuangan, perekonomian, bappenas
		Airlangga Hartarto | perekonomian, perindustrian, golkar
		Retno Marsudi | luar negeri
		Tito Karnavian | dalam negeri, kapolri, polri
		Budi Gunadi Sadikin | kesehatan, bumn
		Bambang Soesatyo | mpr, dpr
		Puan Maharani | dpr, pembangunan manusia, mpr
		Muhadjir Effendy | pendidikan, pembangunan manusia, haji
		Pratikno | sekretaris negara, sekretariat, pembangunan manusia
		Basuki Hadimuljono | pekerjaan umum, pupr, ikn, otorita
		Zulkifli Hasan | perdagangan, kehutanan, mpr, pangan
		Erick Thohir | bumn, pssi, pemuda, olahraga
		Bahlil Lahadalia | investasi, energi, esdm, golkar
		Nadiem Makarim | pendidikan
		Teten Masduki | koperasi
		Agus Gumiwang Kartasasmita | perindustrian, sosial
		Budi Karya Sumadi | perhubungan
		Sandiaga Uno | pariwisata, gubernur
		Mahfud MD | hukum, keamanan, pertahanan, konstitusi
		Wiranto | hukum, keamanan, pertahanan, panglima
		Yasonna Laoly | hukum
		Andi Amran Sulaiman | pertanian, pangan
		Siti Nurbaya Bakar | lingkungan, kehutanan
		Ida Fauziyah | ketenagakerjaan, tenaga kerja
		Hadi Tjahjanto | panglima, tni, agraria, hukum, keamanan
		Perry Warjiyo | bank indonesia
		Agus Martowardojo | bank indonesia, keuangan
		Darmin Nasution | perekonomian, bank indonesia
		Rudiantara | komunikasi
		Susi Pudjiastuti | kelautan
		Ignasius Jonan | perhubungan, energi, esdm
		Imam Nahrawi | pemuda, olahraga
	`,
	Rusia: `
		Vladimir Putin | presiden, perdana menteri
		Sergei Lavrov | luar negeri
		Dmitry Medvedev | presiden, perdana menteri, keamanan
		Mikhail Mishustin | perdana menteri
		Sergei Shoigu | pertahanan, keamanan
		Dmitry Peskov | juru bicara
		Valery Gerasimov | staf umum, militer
	`,
	Tiongkok: `
		Xi Jinping | presiden, partai
		Li Qiang | perdana menteri
		Wang Yi | luar negeri
		Li Keqiang | perdana menteri
		Zhao Leji | kongres, parlemen
		Qin Gang | luar negeri, duta besar
		Wang Huning | konferensi
	`,
	'Korea Utara': `
		Kim Jong Un | pemimpin
		Kim Yo Jong | partai
		Choe Son Hui | luar negeri
		Kim Tok Hun | perdana menteri
		Choe Ryong Hae | majelis, presidium
		Ri Son Gwon | luar negeri
	`,
	'Korea Selatan': `
		Yoon Suk Yeol | presiden
		Moon Jae In | presiden
		Park Jin | luar negeri
		Han Duck Soo | perdana menteri
		Lee Jae Myung | presiden, gubernur
		Ban Ki Moon | luar negeri, sekretaris jenderal
	`,
	Jepang: `
		Fumio Kishida | perdana menteri, luar negeri
		Shinzo Abe | perdana menteri
		Yoshihide Suga | perdana menteri, sekretaris
		Yoshimasa Hayashi | luar negeri, sekretaris
		Taro Kono | luar negeri, pertahanan
		Shigeru Ishiba | perdana menteri, pertahanan
	`,
	'Amerika Serikat': `
		Joe Biden | presiden
		Donald Trump | presiden
		Antony Blinken | luar negeri
		Lloyd Austin | pertahanan
		Janet Yellen | keuangan, federal
		Mike Pompeo | luar negeri, cia
		Barack Obama | presiden
		Kamala Harris | wakil presiden
		Marco Rubio | luar negeri, senator
		Jake Sullivan | keamanan
	`,
	Inggris: `
		Rishi Sunak | perdana menteri, keuangan
		Boris Johnson | perdana menteri, luar negeri
		Keir Starmer | perdana menteri
		Theresa May | perdana menteri, dalam negeri
		David Cameron | perdana menteri, luar negeri
		Liz Truss | perdana menteri, luar negeri
	`,
	Prancis: `
		Emmanuel Macron | presiden
		Gabriel Attal | perdana menteri
		Elisabeth Borne | perdana menteri
		Bruno Le Maire | keuangan, ekonomi
		Francois Hollande | presiden
	`,
	Jerman: `
		Olaf Scholz | kanselir, keuangan
		Angela Merkel | kanselir
		Annalena Baerbock | luar negeri
		Friedrich Merz | kanselir
		Frank-Walter Steinmeier | presiden, luar negeri
	`,
	Malaysia: `
		Anwar Ibrahim | perdana menteri, keuangan
		Mahathir Mohamad | perdana menteri
		Najib Razak | perdana menteri
		Muhyiddin Yassin | perdana menteri
		Ismail Sabri Yaakob | perdana menteri
	`,
	Singapura: `
		Lee Hsien Loong | perdana menteri
		Lawrence Wong | perdana menteri, keuangan
		Vivian Balakrishnan | luar negeri
		Tharman Shanmugaratnam | presiden, keuangan
	`,
	Australia: `
		Anthony Albanese | perdana menteri
		Scott Morrison | perdana menteri
		Penny Wong | luar negeri
		Malcolm Turnbull | perdana menteri
		Richard Marles | pertahanan
	`,
	India: `
		Narendra Modi | perdana menteri
		Rajnath Singh | pertahanan
		Subrahmanyam Jaishankar | luar negeri
		Manmohan Singh | perdana menteri, keuangan
	`,
	Ukraina: `
		Volodymyr Zelensky | presiden
		Dmytro Kuleba | luar negeri
		Oleksii Reznikov | pertahanan
		Denys Shmyhal | perdana menteri
	`,
};

export const publicPeople: readonly PublicPerson[] = Object.entries(table).flatMap(
	([country, rows]) =>
		lines(rows).map((line) => {
			const [name = '', offices = ''] = fields(line);
			return {name, country, offices: items(offices)};
		}),
);
