// Articles for timing, our own writing: each has names, places and numbers that no other one has, so that nothing a
// reader remembers of one article does its work on the next.
import {readFileSync} from 'node:fs';

/** @typedef {{id: string, text: string, date: string}} Article */
/** @typedef {Record<string, () => string>} Fillers */

const sample = readFileSync(new URL('../../decks/contoh-artikel.txt', import.meta.url), 'utf8');

/** Each line is a paragraph; `{…}` is filled anew in each article, the same way wherever it stands in that article. */
const indonesian = `
{KOTA}, Kabar Nusantara – {Jabatan} {Kota} {orang a} membuka pameran perikanan di {Tempat}, {Kota}, pada {hari} ({tanggal}) pukul {jam} WIB.
"Kami menyiapkan sekitar Rp {koma} miliar untuk {ribu} nelayan. Semua berjalan lancar," kata {a}. Panen ikan tahun lalu mencapai {koma} ribu ton, naik {koma} persen dari {tahun}.
Menurut panitia, belasan kapal akan tiba pada 5-7 Agustus mendatang, sehari setelah kongres Asosiasi Nelayan {Kota} (AN{X}) di {Kota dua}.
Kepala Kepolisian Resor {Kota} Ajun Komisaris Besar {orang b} mengatakan, {angka} orang diperiksa sebagai saksi dalam perkara dugaan korupsi pembangunan {tempat} senilai Rp{ribu} juta. Penyidik menyita {angka} dokumen dan satu unit mobil dari rumah tersangka.
Hujan lebat yang turun sejak {hari} malam mengakibatkan {angka} rumah di Kecamatan {Kota dua} terendam setinggi {angka} sentimeter. Badan Penanggulangan Bencana Daerah mencatat {ribu} jiwa mengungsi ke {tempat} dan gedung sekolah.
"Air naik cepat sekali sehingga warga tidak sempat membawa barang-barangnya," ujar {orang c}, warga yang rumahnya hanyut terbawa arus.
PT {X}{kata} Sejahtera Tbk membukukan laba bersih Rp {koma} triliun pada semester I {tahun}, turun {koma}% dibandingkan periode yang sama tahun sebelumnya. Direktur Utama {X}{kata} {orang d} optimistis penjualan membaik pada kuartal berikutnya.
Kesebelasan {Kota} United mengalahkan {Kota dua} FC dengan skor {gol}-{gol} dalam lanjutan Liga Nusantara di Stadion {Tempat}, {hari} malam. Gol kemenangan dicetak {orang c} pada menit ke-{angka} melalui tendangan bebas.
Menteri Luar Negeri {Negeri} {orang d} menyampaikan bahwa kedua negara sepakat memperluas kerja sama perdagangan dan pendidikan, setelah pertemuan selama tiga jam yang digelar secara tertutup.
Peneliti Universitas {Kota}, {orang e}, menemukan bahwa suhu permukaan laut di perairan itu meningkat {koma} derajat Celsius dalam {angka} tahun terakhir. Hasil penelitiannya terbit di jurnal ilmiah pada {bulan} {tahun}.
Ia menjelaskan, pembangunan jalan sepanjang {koma} kilometer tersebut dibiayai Anggaran Pendapatan dan Belanja Daerah (APBD) tahun {tahun} dan dikerjakan oleh {angka} pekerja secara bergantian.
Pengadilan Negeri {Kota dua} menjatuhkan hukuman {angka} bulan penjara kepada {orang b} karena terbukti menggelapkan uang nasabah. Jaksa penuntut umum, yang semula menuntut hukuman lebih berat, menyatakan pikir-pikir.
Film karya sutradara {orang e} itu ditonton lebih dari {ribu} orang pada pekan pertama penayangannya. "Saya tidak menyangka penonton menyukainya," tutur {e} saat ditemui di {Tempat}.
Pemerintah menargetkan produksi padi {koma} juta ton sampai akhir {tahun}, tetapi serangan hama dan kekeringan di sejumlah daerah, termasuk {Kota} dan {Kota dua}, dikhawatirkan menghambat pencapaian target itu.
Ketua Dewan Perwakilan Rakyat Daerah {Kota}, {orang c}, meminta dinas terkait segera memperbaiki {tempat} agar kegiatan belajar-mengajar tidak terganggu. Perbaikan diperkirakan selesai pada {tanggal panjang}.
`;

const english = `
{KOTA} – {Office} {orang a} opened the fisheries fair at {Tempat} Hall in {Kota} on {day}, {month} {date}, {tahun}, at {jam}.
"We have set aside about \${koma} million for {ribu} fishermen, and everything is going smoothly," {a} said. Last year's catch reached {koma} thousand tonnes, up {koma} percent from {tahun}.
According to the organisers, a dozen ships will arrive between August 5 and 7, a day after the congress of the {Kota} Fishing Association (AN{X}) in {Kota dua}.
Police chief {orang b} told reporters that {angka} people had been questioned as witnesses in a case of suspected corruption worth \${ribu}. Investigators seized {angka} documents and a car from the suspect's house.
Heavy rain that has fallen since {day} night left {angka} houses in the {Kota dua} district under {angka} centimetres of water. The disaster agency counted {ribu} people who had fled to schools and public halls.
"The water rose so quickly that nobody had time to carry anything out," said {orang c}, whose house was swept away by the current.
{X}{kata} Industries Ltd. posted a net profit of {koma} billion dollars in the first half of {tahun}, down {koma}% from the same period a year earlier. Its chief executive {orang d} expects sales to recover next quarter.
{Kota} United beat {Kota dua} FC {gol}-{gol} in the national league on {day} night. The winning goal came from {orang c} in minute {angka} with a free kick from outside the box.
Foreign Minister {orang d} announced that the two countries had agreed to widen their cooperation in trade and education after a meeting that lasted three hours behind closed doors.
{orang e}, a researcher at the University of {Kota}, found that the sea surface had warmed by {koma} degrees over the last {angka} years. The results appeared in a scientific journal in {month} {tahun}.
She explained that the road of {koma} kilometres was paid for out of the regional budget of {tahun} and was built by {angka} workers in several shifts.
A court in {Kota dua} sentenced {orang b} to {angka} months in prison for embezzling the savings of customers. The prosecutor, who had asked for a longer term, is still considering an appeal.
The film by director {orang e} was seen by more than {ribu} people in its first week. "I never thought that audiences would like it this much," {e} said when we met at {Tempat} Hall.
The government aims to produce {koma} million tonnes of rice by the end of {tahun}, but pests and drought in several areas, including {Kota} and {Kota dua}, may keep it from reaching that target.
`;

/** @param {number} seed @returns {(below: number) => number} */
function dice(seed) {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** @param {ReturnType<typeof dice>} roll @param {string} [point] what stands before decimals @returns {Fillers} */
function fillers(roll, point = ',') {
	const comma = point === ',' ? '.' : ',';
	/** @param {string} list */
	const pick = (list) => {
		const words = list.split('|');
		return words[roll(words.length)] ?? '';
	};
	const syllable = () => pick('b|d|g|h|j|k|l|m|n|p|r|s|t|w|y|ng|ny') + pick('a|a|a|e|i|o|u');
	const made = () => {
		const word = Array.from({length: 2 + roll(2)}, syllable).join('') + pick('|n|ng|r|s|t|');
		return word[0]?.toUpperCase() + word.slice(1);
	};
	const places = 'Pasar|Taman|Gedung|Balai|Lapangan|Pelabuhan|Terminal';
	const months =
		'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
	const year = () => String(2005 + roll(20));
	return {
		orang: () => `${pick('Ratna|Bagus|Siti|Joko|Hendra|Made|Maria|Yohanes|')} ${made()}`.trim(),
		kota: made,
		tempat: () => `${pick(places)} ${made()}`,
		jabatan: () => pick('Bupati|Wali Kota|Wakil Bupati|Penjabat Bupati'),
		office: () => pick('Mayor|Governor|Senator|President'),
		negeri: () => pick('Malaysia|Vietnam|Prancis|Kanada|Mesir|Brasil'),
		hari: () => pick('Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu'),
		day: () => pick('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
		bulan: () => pick(months),
		month: () => pick('January|March|April|June|July|September|October|December'),
		tahun: year,
		tanggal: () => `${1 + roll(28)}/${1 + roll(12)}/${year()}`,
		'tanggal panjang': () => `${1 + roll(28)} ${pick(months)} ${year()}`,
		jam: () => `${10 + roll(10)}.${10 + roll(50)}`,
		date: () => String(1 + roll(28)),
		angka: () => String(11 + roll(88)),
		ribu: () => `${1 + roll(900)}${comma}${String(roll(1000)).padStart(3, '0')}`,
		koma: () => `${1 + roll(98)}${point}${1 + roll(9)}`,
		gol: () => String(roll(6)),
		kata: () => made().toLowerCase(),
		x: () => pick('K|P|T|M|S') + pick('A|U|I'),
	};
}

/**
 * The paragraphs of one article, filled.
 * @param {readonly string[]} templates
 * @param {ReturnType<typeof dice>} roll
 * @param {string} point
 */
function fill(templates, roll, point) {
	const make = fillers(roll, point);
	/** @type {Map<string, string>} */
	const known = new Map();
	/** @param {string} name */
	const lasting = (name) => {
		const value = known.get(name) ?? make[name.split(' ')[0] ?? '']?.() ?? '';
		known.set(name, value);
		return value;
	};
	return templates.map((template) =>
		template.replace(/\{([^}]+)\}/g, (_, slot) => {
			if (/^[a-e]$/.test(slot)) return lasting(`orang ${slot}`).split(' ').at(-1) ?? '';
			const name = slot.toLowerCase();
			if (/^(?:orang .|kota|kota dua)$/.test(name)) {
				return slot === 'KOTA' ? lasting(name).toUpperCase() : lasting(name);
			}
			return make[name]?.() ?? '';
		}),
	);
}

/**
 * The sample article of the package with other names and numbers.
 * @param {ReturnType<typeof dice>} roll
 */
function variedSample(roll) {
	const make = fillers(roll);
	/** @type {Map<string, string>} */
	const names = new Map();
	return sample
		.replace(
			/[Kk]encana|KENCANA|Ratna|Wirasti|Bagus|Danureja|Maharani|Wiratmaja|Salim|Bakau/g,
			(name) => {
				const other = names.get(name.toLowerCase()) ?? make.kota?.() ?? name;
				names.set(name.toLowerCase(), other);
				return name === name.toUpperCase() ? other.toUpperCase() : other;
			},
		)
		.replace(/\b(?:85|240|312|150|3\.500|12,6|40)\b/g, () => make.koma?.() ?? '');
}

/**
 * Endless articles in Indonesian, the same ones for the same seed.
 * @param {number} [seed]
 * @returns {Generator<Article, never>}
 */
export function* indonesianArticles(seed = 1) {
	const roll = dice(seed);
	const templates = indonesian.trim().split('\n');
	for (let number = 0; ; number++) {
		const paragraphs = number % 4 === 3 ? [variedSample(roll)] : shuffled(templates, roll, ',');
		yield {id: String(number), text: paragraphs.join('\n\n'), date: '2026-05-06'};
	}
}

/** The same in English. @param {number} [seed] @returns {Generator<string, never>} */
export function* englishArticles(seed = 1) {
	const roll = dice(seed);
	const templates = english.trim().split('\n');
	for (;;) yield shuffled(templates, roll, '.').join('\n\n');
}

/**
 * An article of eight to all of the paragraphs, the first one first.
 * @param {readonly string[]} templates
 * @param {ReturnType<typeof dice>} roll
 * @param {string} point
 */
function shuffled(templates, roll, point) {
	const [first = '', ...others] = templates;
	const chosen = others
		.map((template) => ({template, order: roll(1_000_000)}))
		.sort((a, b) => a.order - b.order)
		.slice(0, 7 + roll(others.length - 6));
	return fill([first, ...chosen.map(({template}) => template)], roll, point);
}

/** Makes articles of about so many words; no two are alike. */
export function longArticles() {
	const source = indonesianArticles();
	return (/** @type {number} */ words) => {
		let text = '';
		let count = 0;
		while (count < words) {
			const part = source.next().value.text;
			text += `${part}\n\n`;
			count += part.split(/\s+/).length;
		}
		return text;
	};
}
