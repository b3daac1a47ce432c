import {describe, expect, test} from 'vitest';
import {readSentences} from '../../../source/language/analyse.js';
import {explainNames, recogniseNames} from '../../../source/language/names.js';
import {expectNames, marked} from './marked.js';

const table: Readonly<Record<string, readonly string[]>> = {
	'a title or an office is no part of a name': [
		'Kunjungan itu dipimpin Menteri Pertanian [P Rina Kartika].',
		'Surat itu diserahkan kepada Bapak [P Wirawan] dan Ibu [P Sulastri].',
		'Menurut Tn. [P Park], jadwal itu berubah.',
		'Pesan itu datang dari Prof. [P Darmanto].',
		'Prof. Dr. Ir. H. [P Budi Santoso], S.H. hadir.',
		'Acara dibuka KH [P Abdul Ghofur] di [L Jombang].',
		'Penghargaan diterima Kombes Pol [P Bagas Wicaksono] kemarin.',
		'Menteri Luar Negeri Jepang [P Haruto Sakamoto] tiba di [L Jakarta].',
	],
	'a body in an office is a name of its own': [
		'Ketua Umum [O Partai Gerindra] [P Satrio Nugroho] hadir.',
		'Direktur Utama [O PT Sinar Terang Abadi Tbk] [P Melani Putri] mundur.',
		'Wakil Ketua [O KPK] [P Rahmat Saleh] menolak berkomentar.',
	],
	'a body after an office that follows the person': [
		'Jalan itu aman, kata [P Rina Kartika], peneliti [O Nusamaya].',
	],
	'bodies with long names': [
		'Laporan itu disusun [O Kementerian Pemberdayaan Perempuan dan Perlindungan Anak].',
		'Peringatan dikeluarkan [O Badan Nasional Penanggulangan Bencana] tadi malam.',
		'Gugatan itu masuk ke [O Pengadilan Negeri Jakarta Selatan].',
		'Rapat dihadiri [O Kementerian Politik, Hukum, dan Keamanan] serta [O TNI].',
		'Ia dirawat di [L RSUD Cempaka Putih] sejak Senin.',
	],
	'places with and without heads': [
		'Pawai berakhir di [L Lapangan Kim Il Sung] sore itu.',
		'Truk terguling di [L Jalan Melati Timur], [L Kabupaten Sleman].',
		'Mereka mendaki [L Gunung Slamet] lewat [L Desa Kutabawa].',
		'Kapal berangkat dari [L Surabaya] ke [L Balikpapan], [L Kalimantan Timur].',
	],
	events: ['Pameran itu mengenang [E Perang Korea].', 'Tiketnya untuk [E Piala Dunia 2026] habis.'],
	'a country is a place where the text treats it as one': [
		'Ia lama tinggal di [L Jepang] dan [L Korea Selatan].',
		'Tentara Jepang dan pasukan Prancis berlatih bersama.',
	],
	'clauses of speech tell people': [
		'Jalan itu rusak, kata [P Murdiyanto].',
		'[P Sutjahyo] mengatakan jembatan itu aman.',
		'Menurut [P Delvita], harga akan turun.',
	],
	'particles, initials and numerals belong to names': [
		'Ia putra [P Hamid bin Yusuf] dari [L Riau].',
		'Piala diserahkan kepada [P A.M. Hendrawan] kemarin.',
		'Menurut [P M. Fadhil], itu keliru.',
		'Raja [P Abdullah II] menyambut mereka.',
	],
	'words that open a sentence are no names': [
		'Pemerintah akan membangun jalan itu. Namun, warga menolak.',
		'Banjir merendam sawah. Petugas membawa perahu.',
		'Senin, jalan itu ditutup.',
		'Wisatawan juga memadati dermaga. Citra satelit menunjukkan awan.',
		'Birokrat bersedia pindah. Penumpang juga menunggu.',
	],
	'a word that is also a name is one where it does what people do': [
		'[P Citra] mengatakan awan akan hilang. Pagi itu [P Teguh Prakoso] datang.',
	],
	'space around marks, as corpora print it': [
		'Berkas itu milik [O Komisi Pemberantasan Korupsi] ( [O KPK] ) , kata [P Yuniar] .',
	],
};

for (const [phenomenon, sentences] of Object.entries(table)) {
	describe(phenomenon, () => {
		test.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => {
			expectNames(sentence);
		});
	});
}

describe('what the rest of an article says', () => {
	test('a surname alone is the person met before', () => {
		expectNames(
			'Gubernur [P Cahyaning Wirodarmo] meninjau pasar itu. [P Wirodarmo] membeli cabai.',
		);
	});

	test('a bare mention takes the type of the strong one', () => {
		const text =
			'PT Arunika Samudra merugi. Saham Arunika turun. "Kami yakin," kata Wulan dari PT Arunika Samudra.';
		expect(marked(text)).toContain('[O PT Arunika Samudra] merugi');
	});

	test('in a headline only names that the text knows are names', () => {
		expectNames(
			'Bupati Minta Warga Waspada Banjir Susulan\n\nBupati [P Retno Wardani] meminta warga waspada.',
		);
	});
});

test('mentions are in order, inside their sentences and never overlap', () => {
	const text =
		'Wakil Menteri Perdagangan Dyah Larasati bertemu Ketua Asosiasi Petani Kopi Indonesia Johan Situmeang di Hotel Merbabu, Bandung, Selasa. "Kopi kita laris," kata Johan.';
	const sentences = readSentences(text, [{start: 0, end: text.length}]);
	let last = 0;
	for (const {start, end} of recogniseNames(text, sentences)) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		last = end;
	}
	expect(last).toBeGreaterThan(0);
});

test('every mention says which rule decided', () => {
	const text = 'Menteri Sosial Arum Lestari datang.';
	const [name] = explainNames(text, readSentences(text, [{start: 0, end: text.length}]));
	expect(name).toMatchObject({type: 'person', rule: 'title-before'});
});

test('text without sense does no harm', () => {
	for (const text of [
		'',
		'((((',
		'A',
		'PT',
		'di di di',
		'. . .',
		'Ketua Umum',
		'Kementerian,',
		'"'.repeat(50),
	]) {
		expect(() => marked(text)).not.toThrow();
	}
});

describe('products, works and bodies are nobody', () => {
	test.each([
		'Ponsel Velbira S7 laris. Pembeli memilih Zyntho 12 dan Zyntho 14 juga.',
		'Mereka menonton film Sertanova Ligatra di rumah. Lagu "Ombrina Velasta" diputar.',
		'Dua mata air bernama Kolam Putih dan Kolam Hijau mengering.',
		'Ia bekerja untuk Harvest Moon School. Bayi itu dirawat Green Valley Health Service.',
		'Umat Muslim merayakannya saat Hari Raya. Tim Merah-Putih menang.',
		'Ia menjabat Direktur Operasional dari tahun lalu. Gelar Bapak Beton Bertulang diberikan.',
	])('%s', (sentence) => expect(marked(sentence)).not.toContain('[P'));

	test.fails.each([
		'Golden Wave Tablet dijual mulai Senin. Pesaingnya, Velbira Nuxo, dirilis kemarin.',
		'Ada gereja bernama Verlonia Kastela. Pohon Grandivelis tumbuh di sana.',
	])('known miss: %s', (sentence) => expect(marked(sentence)).not.toContain('[P'));

	test.each([
		'Seorang pria bernama [P Velbira Nuxo] datang. Menurut Pak [P Kaderan], air surut.',
		'[P Rina Kartika] merilis lagu baru. Mereka menonton film [P Dian Nugroho].',
		'Menurut dr [P Wisnu Hartono] SpPD, itu aman. Kata [P Dewi Anggraini] MSi, benar.',
	])('but these are people: %s', (sentence) => expectNames(sentence));
});

describe('the region of an office is no part of its holder', () => {
	test.each([
		'Bupati Kencana Hilir, [P Ratna Wirasti], membuka pasar.',
		'Bupati Kencana Hilir [P Ratna Wirasti] membuka pasar.',
		'Kepala [O Dinas Perdagangan Kencana Hilir] [P Bagus Danureja] hadir.',
		'Kepala [O BPBD] Kencana Hilir [P Hendra Salim Putra] mengatakan air surut.',
		'Bupati Pati [P Sudewo Prakoso] menolak usul itu.',
		'Menurut bupati Wana Hulu, [P Sukmawan Adi], air surut.',
		'Bupati [P Fathur Hidayat] hadir.',
		'Hadir Camat [P Ratna Wirasti], Lurah [P Bagus Santoso], dan warga.',
	])('%s', (sentence) => expectNames(sentence));

	test('what the article calls a region elsewhere is one', () => {
		expectNames(
			'Wali Kota Muara Lestari [P Dananjaya Prakoso] datang. Air naik di [L Muara Lestari].',
		);
		expectNames(
			'Pengurus [L Kabupaten Wanasaba] rapat. Bupati Wanasaba pulang. Kini [L Wanasaba] sepi.',
		);
	});

	test('what two offices have in common is their region', () => {
		expectNames('Hadir Camat Sukarame, Kapolsek Sukarame, dan Lurah [P Danu Wirasti].');
	});

	test('the name that speaks elsewhere begins after the region', () => {
		expectNames('Bupati Wana Kerta [P Nirwasita Jalu] datang. "Kami siap," kata [P Nirwasita].');
	});
});

test.each(['KPK ', 'Dr. ', 'KPK (', 'A/', 'Jakarta ', 'Kabupaten '])(
	'an endless sentence of %j is read to its end',
	(unit) => expect(() => marked(unit.repeat(40_000 / unit.length))).not.toThrow(),
);

test('a pair of people lends its name to neither', () => {
	expectNames('[P Anies Baswedan-Muhaimin Iskandar] kalah. Kini [P Anies] diam.');
});
