import {describe, expect, it} from 'vitest';
import {harmWordsOf} from '../../source/deck/lint/harm.js';
import {buildDeck} from '../../source/questions/build-deck.js';
import {isPublicOffice} from '../../source/questions/words/public-offices.js';
import {marked} from './marked.js';

interface Story {
	readonly title?: string;
	readonly text: string;
	readonly school?: boolean;
}

/** What a deck of a story shows: stems, keys and options as one text. */
function shown({title, text, school}: Story): string {
	const facts = marked(text, {publishedAt: '2024-05-08', ...(title === undefined ? {} : {title})});
	return buildDeck([facts], school ? {school} : {})
		.cards.map(({question, answer, distractors = []}) =>
			[question, answer, ...distractors].join(' | '),
		)
		.join('\n');
}

/** Why a story's drafts were turned down. */
function droppedFor({title, text, school}: Story): string[] {
	const rules: string[] = [];
	const facts = marked(text, {publishedAt: '2024-05-08', ...(title === undefined ? {} : {title})});
	buildDeck([facts], {...(school && {school}), onDrop: ({rule}) => rules.push(rule)});
	return rules;
}

const day = '{date:4 Mei 2024|iso=2024-05-04}';

describe('is never asked', () => {
	it.each<[string, RegExp, Story]>([
		[
			'a suspect’s name',
			/Edo Prasetya/,
			{
				title: 'Polisi Tangkap Pencuri Motor',
				text: `Polisi menangkap {person:Edo Prasetya} di {place:Ambon} pada ${day}.`,
			},
		],
		[
			'a convict, a company’s director',
			/Hadi Purna/,
			{
				title: 'Direktur Divonis Lima Tahun',
				text: `Direktur PT Rinjani {person:Hadi Purna|role=Direktur PT Rinjani} divonis {quantity:lima tahun|value=5|unit=tahun} penjara di {place:Palu} pada ${day}.`,
			},
		],
		[
			'a lawyer of the accused',
			/Rani Melati/,
			{
				title: 'Sidang Pembunuhan Ditunda',
				text: `Kuasa hukum terdakwa {person:Rani Melati|role=kuasa hukum} meminta sidang ditunda sampai ${day}.`,
			},
		],
		[
			'a former husband',
			/Tomo Wijaya/,
			{
				title: 'Kasus Penganiayaan di Kendari',
				text: `Mantan suami korban {person:Tomo Wijaya|role=mantan suami korban} datang ke {place:Kendari} pada ${day}.`,
			},
		],
		[
			'a neighbour who saw it',
			/Karta/,
			{
				title: 'Kebakaran di Kendari',
				text: `Ketua RT {person:Karta Sasmita|role=Ketua RT} mengatakan kebakaran terjadi di {place:Kendari} pada ${day}.`,
			},
		],
		[
			'a governor as a suspect',
			/yang ditahan.*\| Bahar Laut|→ Bahar Laut/,
			{
				title: 'KPK Tahan Gubernur',
				text: `{organisation:KPK} menahan Gubernur Arguni {person:Bahar Laut|role=Gubernur Arguni} pada ${day}. {person:Bahar Laut} ditahan karena suap di {place:Ambon} pada ${day}.`,
			},
		],
		[
			'a driver who died',
			/Yopi Lasa/,
			{
				title: 'Truk Terguling',
				text: `Sopir truk {person:Yopi Lasa|role=sopir truk} tewas di {place:Masohi} pada ${day}.`,
			},
		],
		[
			'a passenger in a story whose headline is harmless',
			/Sinta Wulan/,
			{
				title: 'Lalu Lintas Padat',
				text: `Penumpang {person:Sinta Wulan} tewas dalam kecelakaan di {place:Masohi} pada ${day}.`,
			},
		],
		[
			'a patient',
			/Wayan Sudira/,
			{
				title: 'Pasien Cacar Monyet',
				text: `Pasien {person:Wayan Sudira} dirawat di {place:Denpasar} sejak ${day}.`,
			},
		],
		[
			'anything of a suicide',
			/./,
			{
				title: 'Warga Ditemukan Gantung Diri',
				text: `Seorang warga gantung diri di {place:Lontar} pada ${day}. Polisi Lontar tiba di {place:Randu} pada ${day}.`,
			},
		],
		[
			'a suicide within another story',
			/bunuh diri/,
			{
				title: 'Jembatan Randu Ditutup',
				text: `{place:Jembatan Randu} ditutup pada ${day}. Warga mencoba bunuh diri di {place:Jembatan Randu} pada ${day}.`,
			},
		],
		[
			'where a woman was raped',
			/Desa Cempaka/,
			{
				title: 'Kasus Pemerkosaan',
				text: `Pemerkosaan terjadi di {place:Desa Cempaka} pada ${day}.`,
			},
		],
		[
			'at which boarding school',
			/Pesantren Nurul Lontar/,
			{
				title: 'Santri Jadi Korban Pencabulan',
				text: `Korban pencabulan adalah santri {organisation:Pesantren Nurul Lontar} di {place:Lontar} sejak ${day}.`,
			},
		],
		[
			'how old she is',
			/14 tahun/,
			{
				title: 'Kasus Pencabulan',
				text: `Korban pencabulan berusia {quantity:14 tahun|value=14|unit=tahun} ketika melapor pada ${day}.`,
			},
		],
		[
			'which school a dead child went to',
			/SDN 3 Randu/,
			{
				title: 'Bocah Hanyut',
				text: `Siswa {organisation:SDN 3 Randu} hanyut di {place:Sungai Lontar} pada ${day}.`,
			},
		],
		[
			'who left a faith',
			/Lukas Tanaya/,
			{
				title: 'Jadi Mualaf',
				text: `Penyanyi {person:Lukas Tanaya|role=penyanyi} menjadi mualaf di {place:Bandung} pada ${day}.`,
			},
		],
		[
			'whose divorce it is',
			/Maya Kirana/,
			{
				title: 'Artis Bercerai',
				text: `Artis {person:Maya Kirana|role=artis} bercerai di {place:Bandung} pada ${day}.`,
			},
		],
	])('%s', (_, who, story) => expect(shown(story)).not.toMatch(who));
});

describe('is still asked', () => {
	it.each<[string, RegExp, Story]>([
		[
			'how many an earthquake hurt',
			/12 orang/,
			{
				title: 'Gempa Guncang Seram',
				text: `Gempa mengguncang {place:Pulau Seram} pada ${day}. Korban gempa di {place:Pulau Seram} mencapai {quantity:12 orang|value=12|unit=orang} pada ${day}.`,
			},
		],
		[
			'when it happened',
			/4 Mei 2024/,
			{
				title: 'Kapal Tenggelam di Arguni',
				text: `Kapal barang tenggelam di perairan {place:Arguni} pada ${day}.`,
			},
		],
		[
			'how many suspects',
			/lima tersangka|5 tersangka/,
			{
				title: 'Kasus Pencurian',
				text: `{organisation:Polda Maluku} menetapkan {quantity:5 tersangka|value=5|unit=tersangka} pada ${day}.`,
			},
		],
		[
			'who heads the rescue',
			/Hana Lekatompessy/,
			{
				title: 'Gempa Guncang Seram, 14 Luka',
				text: `Kepala BPBD Maluku {person:Hana Lekatompessy|role=Kepala BPBD Maluku} meninjau posko di {place:Masohi} pada ${day}.`,
			},
		],
		[
			'a minister in a story of fraud',
			/Rani Utami/,
			{
				title: 'Menteri Bahas Penipuan Daring',
				text: `Menteri Sosial {person:Rani Utami|role=Menteri Sosial} membuka pusat layanan di {place:Ambon} pada ${day}.`,
			},
		],
		[
			'players of a draw',
			/Bima Laksana/,
			{
				title: 'Indonesia Ditahan Imbang Vietnam',
				text: `Kiper {person:Bima Laksana|role=kiper} bertemu dengan penggemar di {place:Solo} pada ${day}.`,
			},
		],
		[
			'traders',
			/Wira Santoso/,
			{
				title: 'Pelaku Usaha Bertemu',
				text: `Pengusaha {person:Wira Santoso|role=pengusaha} membuka pasar di {place:Solo} pada ${day}.`,
			},
		],
		[
			'fishers',
			/Wira Santoso/,
			{
				title: 'Penangkapan Ikan Terukur Dimulai',
				text: `Nelayan {person:Wira Santoso|role=nelayan} menangkap ikan di {place:Arguni} pada ${day}.`,
			},
		],
		[
			'who opens a hospital',
			/Wira Santoso/,
			{
				title: 'Rumah Sakit Lontar Dibuka',
				text: `Bupati Lontar {person:Wira Santoso|role=Bupati Lontar} meresmikan {place:Rumah Sakit Lontar} pada ${day}.`,
			},
		],
	])('%s', (_, what, story) => expect(shown(story)).toMatch(what));
});

describe('--school', () => {
	const earthquake: Story = {
		title: 'Gempa Guncang Seram',
		text: `Gempa mengguncang {place:Pulau Seram} pada ${day}. Korban tewas di {place:Pulau Seram} mencapai {quantity:12 orang|value=12|unit=orang} pada ${day}.`,
	};
	const theft: Story = {
		title: 'Kasus Pencurian di Ambon',
		text: `{organisation:Polda Maluku} menetapkan {quantity:5 tersangka|value=5|unit=tersangka} pada ${day}.`,
	};
	const market: Story = {
		title: 'Pasar Lontar Dibuka',
		text: `Bupati Lontar {person:Wira Santoso|role=Bupati Lontar} membuka {place:Pasar Lontar} pada ${day}.`,
	};

	it('leaves out deaths, and keeps the earthquake', () => {
		expect(shown(earthquake)).toMatch(/12 orang/);
		const spared = shown({...earthquake, school: true});
		expect(spared).not.toMatch(/12 orang|tewas/);
		expect(spared).toMatch(/4 Mei 2024/);
	});

	it('leaves out crime', () => {
		expect(shown(theft)).not.toBe('');
		expect(shown({...theft, school: true})).toBe('');
		expect(droppedFor({...theft, school: true})).toContain('no-harm');
	});

	it('changes nothing else', () => expect(shown({...market, school: true})).toBe(shown(market)));
});

describe('words that mean harm, and phrases that only sound so', () => {
	it.each<[string, string]>([
		['Polisi menangkap dua pencuri', 'crime'],
		['Nelayan menangkap ikan', ''],
		['Nelayan menangkap banyak ikan', ''],
		['Pelaku ditahan', 'crime'],
		['Pelaku usaha ditahan', 'crime'],
		['Pelaku usaha mikro', ''],
		['Indonesia ditahan imbang', ''],
		['Bank sentral menahan suku bunga', ''],
		['Komisi Pemberantasan Korupsi', ''],
		['tersangka korupsi', 'crime'],
		['aliran dana', ''],
		['aliran sesat', 'faith'],
		['rumah sakit', ''],
		['sakit di rumah sakit', 'illness'],
		['hasil positif', ''],
		['positif Covid-19', 'illness'],
		['masyarakat kritis', ''],
		['matahari tenggelam', ''],
		['kapal tenggelam', 'victim'],
		['babak gugur', ''],
		['gugur dalam tugas', 'death'],
		['bom waktu', ''],
		['Hari Anti Narkotika', ''],
		['bunuh diri', 'crime suicide'],
		['korban', 'victim'],
		['kekerasan seksual', 'crime sexual'],
		['kerusuhan', 'strife'],
		['hamil', 'family'],
		['Kabupaten Sabu Raijua', ''],
	])('%s', (text, topics) => expect([...harmWordsOf(text)].join(' ')).toBe(topics));
});

describe('a public office', () => {
	it.each([
		'Presiden',
		'Wakil Presiden RI',
		'mantan Bupati Lontar',
		'Plt. Gubernur Arguni',
		'Menteri Kelautan dan Perikanan',
		'Menlu AS',
		'wali kota',
		'Kapolres Lontar AKBP',
		'Kepala BPBD Maluku',
		'kepala desa',
		'Ketua DPRD Arguni',
		'anggota Komisi III DPR',
		'Direktur Reserse Kriminal Umum Polda Maluku',
		'Direktur RSUD Lontar',
		'juru bicara KPK',
		'hakim',
		'jaksa penuntut umum',
		'pengamat politik',
		'pelatih',
		'Ketua Umum PSSI',
		'pemimpin Korea Utara',
		'Paus',
		'calon wakil gubernur',
		'Sekretaris Daerah',
		'Kepala Dinas Kesehatan',
	])('%s', (role) => expect(isPublicOffice(role)).toBe(true));

	it.each([
		'guru',
		'kuasa hukum',
		'pengacara',
		'Direktur PT Rinjani',
		'kepala sekolah',
		'kepala keluarga',
		'ketua RT',
		'mantan suami',
		'mantan pacar',
		'eks karyawan',
		'pemilik rumah',
		'anggota keluarga',
		'anggota komplotan',
		'warga',
		'sopir',
		'nelayan',
		'pemimpin sekte',
		'ketua geng',
		'siswa',
		'juru parkir',
		'artis',
		'penyanyi',
		'calon pengantin',
		'wakil kepala sekolah',
		'presidenku',
		'',
	])('not %s', (role) => expect(isPublicOffice(role)).toBe(false));
});
