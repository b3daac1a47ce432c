import {describe, expect, test} from 'vitest';
import {draftsOf} from '../../source/questions/forms/index.js';
import {readStory} from '../../source/questions/story.js';
import {marked} from './marked.js';

/** What is asked outright of a text that matches a pattern, as `question → answer`. */
function asked(source: string, pattern: RegExp, publishedAt?: string): string[] {
	const facts = marked(source, publishedAt === undefined ? {} : {publishedAt});
	return draftsOf(readStory(facts))
		.filter(({form, question}) => form === 'direct' && pattern.test(question))
		.map(({question, answer}) => `${question} → ${answer}`);
}

type Row = [title: string, source: string, questions: string[]];

describe('how many', () => {
	test.each<Row>([
		[
			'did it',
			'Sebanyak {quantity:131 warga|value=131|unit=warga} {place:Desa Suka} mengungsi ke balai desa pada {date:5 Mei 2024|iso=2024-05-05}.',
			['Berapa warga Desa Suka yang mengungsi ke balai desa pada 5 Mei 2024? → 131 warga'],
		],
		[
			'did it, in words',
			'{quantity:Tiga bom|value=3|unit=bom} meledak di {place:Lontar} pada {date:5 Mei 2024|iso=2024-05-05}.',
			['Berapa bom yang meledak di Lontar pada 5 Mei 2024? → tiga bom'],
		],
		[
			'somebody has, asked in the passive',
			'{organisation:PT Arta} memiliki {quantity:12 kapal|value=12|unit=kapal} penangkap ikan, yakni di Lontar.',
			['Berapa kapal penangkap ikan yang dimiliki PT Arta? → 12 kapal'],
		],
		[
			'take part, asked in the active',
			'Pelatihan guru di {place:Lontar} diikuti {quantity:70 peserta|value=70|unit=peserta}.',
			['Berapa peserta yang mengikuti pelatihan guru di Lontar? → 70 peserta'],
		],
		[
			'parts there are',
			'{place:Kepulauan Arguni} terdiri atas {quantity:120 pulau|value=120|unit=pulau}.',
			['Terdiri atas berapa pulau Kepulauan Arguni? → 120 pulau'],
		],
		[
			'of several is no question',
			'{quantity:Lima|value=5} dari {quantity:sembilan pemain|value=9|unit=pemain} {organisation:Persila} absen.',
			[],
		],
		[
			'of a whole named before is none',
			'Dari {quantity:83 anggota|value=83|unit=anggota}, {quantity:63 orang|value=63|unit=orang} berasal dari {organisation:Partai Fajar}.',
			[],
		],
		[
			'is not asked where the figure is vague',
			'{quantity:Ratusan warga|value=100|unit=warga} {place:Desa Suka} mengungsi ke balai desa.',
			[],
		],
		[
			'is not asked where two figures of one thing differ a little',
			'{organisation:PT Arta} memiliki {quantity:2.355 kapal|value=2355|unit=kapal}.\nArmada itu berisi {quantity:2.335 kapal|value=2335|unit=kapal}.',
			[],
		],
	])('%s', (_, source, questions) => {
		expect(asked(source, /(?<!tanggal )berapa(?!kah)/i)).toEqual(questions);
	});
});

describe('how much, and from what to what', () => {
	test.each<Row>([
		[
			'a measure without a verb',
			'Tinggi {place:Gunung Hulu} {quantity:2.469 meter|value=2469|unit=m}.',
			['Berapa tinggi Gunung Hulu? → 2.469 meter'],
		],
		[
			'a share',
			'Kandungan gandum dalam roti {organisation:PT Arta} mencapai {quantity:90 persen|value=90|unit=%}.',
			['Berapa kandungan gandum dalam roti PT Arta? → 90 persen'],
		],
		[
			'a size, of what is made',
			'{organisation:Dinas Arguni} membangun jalan layang sepanjang {quantity:5 kilometer|value=5|unit=km} di {place:Kota Lontar}.',
			['Berapa panjang jalan layang yang dibangun Dinas Arguni di Kota Lontar? → 5 kilometer'],
		],
		[
			'a rise, by how much and to what',
			'Jumlah penduduk {place:Kota Lontar} turun {quantity:3 persen|value=3|unit=%} menjadi {quantity:1,2 juta jiwa|value=1200000|unit=jiwa}.',
			[
				'Menjadi berapa jumlah penduduk Kota Lontar turun 3 persen? → 1,2 juta jiwa',
				'Berapa persen jumlah penduduk Kota Lontar turun? → 3 persen',
			],
		],
		[
			'a rise, from what',
			'Populasi badak di {place:Arguni} bertambah dari {quantity:12 ekor|value=12|unit=ekor} menjadi {quantity:19 ekor|value=19|unit=ekor}.',
			[
				'Menjadi berapa populasi badak di Arguni bertambah dari 12 ekor? → 19 ekor',
				'Dari berapa populasi badak di Arguni bertambah menjadi 19 ekor? → 12 ekor',
			],
		],
		[
			'a span of time',
			'Konferensi iklim berlangsung selama {quantity:12 hari|value=12|unit=hari} di {place:Lontar}.',
			['Berapa lama konferensi iklim berlangsung di Lontar? → 12 hari'],
		],
		[
			'a span of time that may be the object’s',
			'{person:Rina Holt} memecahkan kebuntuan selama {quantity:25 tahun|value=25|unit=tahun}.',
			[],
		],
		[
			'an age, of people known to the public',
			'Petenis {person:Maria Holt|role=Petenis} (21) menang di {place:Lontar}.',
			['Berapa usia petenis Maria Holt? → 21 tahun'],
		],
		[
			'an age, of others',
			'Petani {person:Maria Holt|role=Petani} (21) pulang ke {place:Lontar}.',
			[],
		],
	])('%s', (_, source, questions) => {
		expect(asked(source, /(?<!tanggal )berapa(?!kah)/i)).toEqual(questions);
	});
});

describe('what something is called', () => {
	test.each<Row>([
		[
			'a named subject',
			'Kapal tanker Nusa Indah membawa solar ke {place:Lontar}.',
			['Apa nama kapal tanker yang membawa solar ke Lontar? → Nusa Indah'],
		],
		[
			'a named object',
			'{organisation:PT Arta} meluncurkan satelit Garuda di {place:Lontar}.',
			['Apa nama satelit yang diluncurkan PT Arta di Lontar? → Garuda'],
		],
		[
			'a description in commas',
			'Voyara, wahana pertama milik {place:Norlandia} yang keluar dari tata surya, mengirim gambar.',
			['Apa nama wahana pertama milik Norlandia yang keluar dari tata surya? → Voyara'],
		],
		[
			'a description and its name',
			'{place:Gunung Kerita} merupakan gunung api tertinggi di {place:Arguni}.',
			['Apa nama gunung api tertinggi di Arguni? → Gunung Kerita'],
		],
		[
			'a word and its meaning',
			'Gasira adalah campuran bensin dan etanol dengan kadar tertentu.',
			['Apa istilah untuk campuran bensin dan etanol dengan kadar tertentu? → gasira'],
		],
		[
			'a title and its maker',
			'Film "Pulang ke Ladang" garapan {person:Rina Holt} diputar.',
			['Apa judul film garapan Rina Holt? → Pulang ke Ladang'],
		],
		[
			'two titles of one maker',
			'Film "Pulang" garapan {person:Rina Holt} dan film "Pergi" garapan {person:Rina Holt} diputar.',
			[],
		],
		[
			'a law and its number',
			'Peraturan Pemerintah Nomor 5 Tahun 2024 tentang Pasar Rakyat mulai berlaku.',
			[
				'Peraturan Pemerintah nomor berapakah yang mengatur tentang Pasar Rakyat? → Peraturan Pemerintah Nomor 5 Tahun 2024',
			],
		],
		[
			'countries that do something',
			'{place:Belanda}, {place:Malaysia}, dan {place:Jepang} membantu {place:Arguni}.',
			['Negara mana saja yang membantu Arguni? → Belanda, Malaysia, dan Jepang'],
		],
		[
			'things counted and listed',
			'{organisation:PT Arta} memiliki {quantity:tiga kapal|value=3|unit=kapal}, yakni Melati, Mawar, dan Kenanga.',
			['Apa saja tiga kapal yang dimiliki PT Arta? → Melati, Mawar, dan Kenanga'],
		],
		[
			'where somebody is from',
			'Petenis Norwegia {person:Astrid Holm|role=Petenis Norwegia} menang di {place:Lontar}.',
			['Berasal dari negara manakah petenis Astrid Holm? → Norwegia'],
		],
		[
			'where a team is from',
			'Tim peneliti {place:Norwegia} menemukan ikan purba di {place:Lontar}.',
			['Dari negara manakah tim peneliti yang menemukan ikan purba di Lontar? → Norwegia'],
		],
	])('%s', (_, source, questions) => {
		const pattern =
			/^(?:apa (?:nama|judul|istilah|saja)|negara mana saja|berasal|dari negara|peraturan)/i;
		expect(asked(source, pattern)).toEqual(questions);
	});
});

describe('offices', () => {
	const on = (source: string) => asked(source, /siapakah (?!.* yang )|apa jabatan/i, '2024-05-04');

	test.each<Row>([
		[
			'are dated',
			'Wali Kota Lontar {person:Wira Santoso|role=Wali Kota Lontar} membuka pasar.',
			[
				'Siapakah Wali Kota Lontar pada Mei 2024? → Wira Santoso',
				'Apa jabatan Wira Santoso pada Mei 2024? → Wali Kota Lontar',
			],
		],
		[
			'of the past are nobody’s',
			'Mendiang Wali Kota Lontar {person:Wira Santoso|role=Wali Kota Lontar} membuka pasar.',
			[],
		],
		[
			'in a list may be the next one’s',
			'Pasar dibuka Wali Kota Lontar, {person:Wira Santoso|role=Wali Kota Lontar}, dan {person:Rina Holt}.',
			[],
		],
		[
			'hold no word of the moment',
			'Utusan khusus baru Lontar {person:Wira Santoso|role=Utusan khusus baru Lontar} membuka pasar.',
			[],
		],
		[
			'that several hold are asked one way',
			'Direktur Bank Lontar {person:Wira Santoso|role=Direktur Bank Lontar} membuka pasar.',
			['Apa jabatan Wira Santoso pada Mei 2024? → Direktur Bank Lontar'],
		],
	])('%s', (_, source, questions) => {
		expect(on(source)).toEqual(questions);
	});
});
