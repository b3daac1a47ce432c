import {describe, expect, test} from 'vitest';
import {draftsOf} from '../../source/questions/forms/index.js';
import {readStory} from '../../source/questions/story.js';
import {marked} from './marked.js';

/** Every plain question about a text, as `kind: question → answer`. */
function asked(source: string, publishedAt?: string): string[] {
	const facts = marked(source, publishedAt === undefined ? {} : {publishedAt});
	return draftsOf(readStory(facts))
		.filter(({form}) => form !== 'cloze')
		.map(({kind, question, answer}) => `${kind}: ${question} → ${answer}`);
}

describe('offices', () => {
	const visit =
		'Bupati Lontar {person:Wira Santoso|role=Bupati Lontar} membaca surat {person:Rendra Laut|role=Gubernur Arguni} dan sambutan {person:Nia Rosa|role=Ketua Umum} kepada {person:Ida Sari|role=penyair}.';

	test('are asked of people whom the text only mentions, and people of their offices', () => {
		const questions = asked(
			visit.replace('{person:Rendra', 'Gubernur Arguni {person:Rendra'),
			'2024-05-04',
		);
		expect(questions).toContain('person: Siapakah Gubernur Arguni pada Mei 2024? → Rendra Laut');
		expect(questions).toContain('thing: Apa jabatan Rendra Laut pada Mei 2024? → Gubernur Arguni');
	});

	test('that name no body, and callings are not; without a date the text is named', () => {
		const text = visit
			.replace('{person:Nia', 'Ketua Umum {person:Nia')
			.replace('{person:Ida', 'penyair {person:Ida');
		const questions = asked(text, '2024-05-04').join('\n');
		expect(questions).not.toContain('Siapakah Ketua Umum pada');
		expect(questions).not.toContain('jabatan Ida Sari');
		expect(asked(text)).toContain('thing: Menurut teks, apa jabatan Wira Santoso? → Bupati Lontar');
	});

	test('that two people hold are asked of neither', () => {
		const text =
			'Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} menggantikan Gubernur Arguni {person:Wira Santoso|role=Gubernur Arguni}.';
		expect(asked(text, '2024-05-04').join('\n')).not.toContain('Siapakah Gubernur Arguni pada');
	});

	test('are dated by the lead where nothing else dates the article', () => {
		const lead =
			'Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} membuka pasar, {date:Senin (3/6/2024)|iso=2024-06-03}.';
		expect(asked(lead)).toContain('person: Siapakah Gubernur Arguni pada Juni 2024? → Rendra Laut');
		const later = `${lead}\nPasar lama dibongkar pada {date:9 Mei 2025|iso=2025-05-09}.`;
		expect(asked(later).join('\n')).not.toContain('pada Juni 2024? → Rendra Laut');
	});
});

describe('what brackets and appositions tell', () => {
	test('the scientific name of an animal', () => {
		expect(
			asked('Di {place:Pulau Randu} hidup kukang randu (Nycticebus randuensis) dan rusa.'),
		).toContain('thing: Apa nama ilmiah kukang randu? → Nycticebus randuensis');
		expect(
			asked('Pasar itu menjual kopi (Harga terus naik) di {place:Ambon}.').join(),
		).not.toContain('ilmiah');
	});

	test('the day of an event', () => {
		expect(
			asked(
				'{place:Norlandia} merayakan 10 tahun penandatanganan {event:Perjanjian Lontar} ({date:4 Mei 1990|iso=1990-05-04}).',
			),
		).toContain(
			'date: Pada tanggal berapakah penandatanganan Perjanjian Lontar berlangsung? → 4 Mei 1990',
		);
	});

	test('a capital', () => {
		expect(
			asked(
				'Rapat digelar di {place:Arkholm}, ibu kota {place:Norlandia}, pada {date:2022|iso=2022}.',
			),
		).toContain('place: Apa nama ibu kota Norlandia? → Arkholm');
	});
});

describe('statements inside a sentence', () => {
	test('a clause of time, a second predicate and a relative clause are asked about', () => {
		expect(
			asked(
				'Wisatawan datang ke {place:Ambon} setelah {organisation:PT Lontar} membuka pelabuhan kopi pada {date:2019|iso=2019}.',
			),
		).toContain('date: Pada tahun berapakah PT Lontar membuka pelabuhan kopi? → 2019');
		expect(
			asked(
				'{organisation:PT Lontar} menutup gudang dan membuka pabrik kopi pada {date:2019|iso=2019}.',
			),
		).toContain('date: Pada tahun berapakah PT Lontar membuka pabrik kopi? → 2019');
		expect(
			asked(
				'Warga mengunjungi {place:Museum Bahari}, yang memamerkan kapal layar sejak {date:1990|iso=1990}.',
			),
		).toContain('date: Sejak tahun berapakah Museum Bahari memamerkan kapal layar? → 1990');
	});

	test('what need not be true is not', () => {
		expect(
			asked(
				'{organisation:PT Lontar} akan menutup gudang setelah {organisation:PT Randu} membuka pabrik pada {date:2029|iso=2029}.',
			).join(),
		).not.toContain('PT Randu membuka pabrik?');
	});
});

test('an amount of what only an earlier sentence names is not asked for', () => {
	const price = (noun: string) =>
		asked(
			`Harga ${noun} di gudang {organisation:PT Lontar} mencapai {quantity:Rp 9.000|value=9000|unit=IDR}.`,
		).join();
	expect(price('pembelian')).not.toContain('Berapa harga');
	expect(price('pembelian kopi')).toContain('Berapa harga pembelian kopi di gudang PT Lontar?');
});

test('what there is, is counted', () => {
	expect(
		asked('Di {place:Pulau Randu} terdapat {quantity:12 mercusuar|value=12|unit=mercusuar}.'),
	).toContain('quantity: Berapa mercusuar yang terdapat di Pulau Randu? → 12 mercusuar');
});

describe('who', () => {
	test('the subject, by office', () => {
		expect(
			asked(
				'Bupati Sumbarejo {person:Wira Santoso|role=Bupati Sumbarejo} meresmikan {place:Jembatan Randu} pada {date:4 Mei 2024|iso=2024-05-04}.',
			),
		).toContain(
			'person: Siapakah Bupati Sumbarejo yang meresmikan Jembatan Randu pada 4 Mei 2024? → Wira Santoso',
		);
	});

	test('the speaker of a statement, in front of it and after it', () => {
		expect(
			asked(
				'Kepala Balai Sungai {person:Tika Ardani|role=Kepala Balai Sungai} mengatakan, {organisation:PT Banyu Biru} melanggar izin pada {date:2022|iso=2022}.',
			),
		).toContain(
			'person: Siapakah Kepala Balai Sungai yang mengatakan bahwa PT Banyu Biru melanggar izin pada 2022? → Tika Ardani',
		);
		expect(
			asked(
				'{organisation:PT Banyu Biru} melanggar izin sejak {date:2022|iso=2022}, kata Kepala Balai Sungai {person:Tika Ardani|role=Kepala Balai Sungai}.',
			),
		).toContain(
			'person: Siapakah Kepala Balai Sungai yang mengatakan bahwa PT Banyu Biru melanggar izin sejak 2022? → Tika Ardani',
		);
	});

	test('the agent of a passive verb, asked in the active voice', () => {
		expect(
			asked(
				'Rombongan {organisation:Universitas Mahakarya} yang dipimpin oleh Rektor {person:Salma Idris|role=Rektor} tiba di {place:Ambon} pada {date:3 Juni 2024|iso=2024-06-03}.',
			),
		).toContain(
			'person: Siapakah rektor yang memimpin rombongan Universitas Mahakarya? → Salma Idris',
		);
	});

	test('with whom and to whom', () => {
		const questions = asked(
			'Gubernur {person:Rendra Laut|role=Gubernur Maluku} menyerahkan piagam kepada {person:Nia Rosa|role=Ketua Yayasan Pelita} di {place:Ambon} pada {date:3 Juni 2024|iso=2024-06-03}.',
		);
		expect(questions).toContain(
			'person: Kepada siapakah Gubernur Maluku Rendra Laut menyerahkan piagam di Ambon pada 3 Juni 2024? → Nia Rosa',
		);
	});

	test('an office is asked for by month, and only when that is known', () => {
		const source =
			'Gubernur Maluku {person:Rendra Laut|role=Gubernur Maluku} membuka pameran di {place:Ambon}. {person:Rendra|name=Rendra Laut|role=Gubernur Maluku} lalu menanam pohon.';
		expect(asked(source, '2024-06-10')).toContain(
			'person: Siapakah Gubernur Maluku pada Juni 2024? → Rendra Laut',
		);
		expect(
			asked(source).filter((question) => /^person: Siapakah Gubernur Maluku pada/.test(question)),
		).toEqual([]);
	});

	test('one of two is not asked for', () => {
		expect(
			asked(
				'{person:Rani Utami} dan {person:Budi Laksana} memenangi {event:Piala Samudra} pada {date:2023|iso=2023}.',
			).filter((question) => question.startsWith('person')),
		).toEqual([]);
	});
});

describe('when and where', () => {
	test('the day, the year and since when', () => {
		expect(
			asked(
				'Pada {date:26 Juli|iso=2023-07-26|form=partial}, {organisation:PT Lontar} membuka pabrik di {place:Kendari}.',
			),
		).toContain('date: Pada tanggal berapakah PT Lontar membuka pabrik di Kendari? → 26 Juli 2023');
		expect(
			asked('{organisation:PT Lontar} beroperasi di {place:Kendari} sejak {date:2019|iso=2019}.'),
		).toContain('date: Sejak tahun berapakah PT Lontar beroperasi di Kendari? → 2019');
	});

	test('a relative date is asked for as the year it means', () => {
		const questions = asked(
			'{organisation:PT Lontar} membuka pabrik di {place:Kendari} {date:tahun lalu|iso=2022|form=relative}.',
			'2023-04-09',
		);
		expect(questions).toContain(
			'date: Pada tahun berapakah PT Lontar membuka pabrik di Kendari? → 2022',
		);
		expect(questions.join('\n')).not.toContain('tahun lalu');
	});

	test('a date without its year, and a day of report, are no keys', () => {
		expect(
			asked(
				'{organisation:PT Lontar} membuka pabrik di {place:Kendari} pada {date:26 Juli|iso=XXXX-07-26|form=partial}.',
			).filter((question) => question.startsWith('date')),
		).toEqual([]);
		expect(
			asked(
				'{person:Rani Utami} mengatakan {organisation:PT Lontar} merugi, {date:Senin (3/4/2023)|iso=2023-04-03}.',
			).filter((question) => question.startsWith('date')),
		).toEqual([]);
	});

	test('a city, a country, and no government', () => {
		const source =
			'{organisation:PT Lontar} membuka kantor di {place:Thailand} pada {date:2021|iso=2021}.';
		expect(asked(source)).toContain(
			'place: Di negara manakah PT Lontar membuka kantor pada 2021? → Thailand',
		);
		expect(
			asked(
				'{place:Pyongyang} menolak tawaran {organisation:Uni Eropa} pada {date:2021|iso=2021}.',
			).filter((question) => question.startsWith('place')),
		).toEqual([]);
	});
});

describe('how much and why', () => {
	test('a measure and a count', () => {
		expect(
			asked(
				'Biaya {place:Jembatan Randu} mencapai {quantity:Rp 4,2 miliar|value=4200000000|unit=IDR}.',
			),
		).toContain('quantity: Berapa biaya Jembatan Randu? → Rp 4,2 miliar');
		expect(
			asked(
				'Sebanyak {quantity:120 nelayan|value=120|unit=nelayan} mengikuti lomba di {place:Teluk Palu} pada {date:2022|iso=2022}.',
			),
		).toContain(
			'quantity: Berapa nelayan yang mengikuti lomba di Teluk Palu pada 2022? → 120 nelayan',
		);
	});

	test('a purpose, but not what somebody is told or plans to do', () => {
		expect(
			asked(
				'{person:Rani Utami} mengunjungi {place:Danau Poso} pada {date:2022|iso=2022} untuk meneliti ikan endemik.',
			),
		).toContain(
			'purpose: Apa tujuan Rani Utami mengunjungi Danau Poso pada 2022? → meneliti ikan endemik',
		);
		expect(
			asked('{person:Rani Utami} meminta {organisation:PT Lontar} untuk memperbaiki jalan.').filter(
				(question) => question.startsWith('purpose'),
			),
		).toEqual([]);
	});

	test('a reason', () => {
		expect(
			asked('{event:Festival Danau Poso} ditunda pada {date:2021|iso=2021} karena cuaca buruk.'),
		).toContain('reason: Mengapa Festival Danau Poso ditunda pada 2021? → karena cuaca buruk');
	});
});

describe('names', () => {
	test('an acronym whose letters spell its name, and one whose letters do not', () => {
		expect(
			asked('Badan Ikan Nasional ({acronym:BIN|expansion=Badan Ikan Nasional}) dibentuk.'),
		).toContain('acronym: Apa kepanjangan BIN? → Badan Ikan Nasional');
		expect(
			asked('Kantor Berita Ikan ({acronym:FNA|expansion=Kantor Berita Ikan}) dibentuk.'),
		).toContain('acronym: Apa nama FNA dalam bahasa Indonesia? → Kantor Berita Ikan');
	});

	test('what something is called', () => {
		expect(
			asked(
				'Tanggal {date:27 Juli|iso=2023-07-27|form=partial} dikenal sebagai {event:Hari Samudra} di {place:Palau}.',
			),
		).toContain('event: Dengan nama apakah tanggal 27 Juli dikenal di Palau? → Hari Samudra');
	});
});

describe('stems stand alone', () => {
	test.each([
		'Mereka mengunjungi {place:Danau Poso} pada {date:2022|iso=2022}.',
		'Festival tersebut digelar di {place:Danau Poso} pada {date:2022|iso=2022}.',
		'{person:Rani Utami} mengunjungi kampungnya di {place:Poso} dalam beberapa hari terakhir.',
		'"Kami membuka sekolah di {place:Poso} pada {date:2022|iso=2022}," ujarnya.',
	])('nothing is asked about: %s', (source) => {
		expect(asked(source)).toEqual([]);
	});

	test('a pronoun gives way to the one person it can mean', () => {
		expect(
			asked(
				'Menteri Sosial {person:Rani Utami|role=Menteri Sosial} tiba di {place:Poso}. Menteri tersebut meresmikan {place:Jembatan Randu} pada {date:12 Mei 2024|iso=2024-05-12}.',
			),
		).toContain(
			'date: Pada tanggal berapakah Menteri Sosial Rani Utami meresmikan Jembatan Randu? → 12 Mei 2024',
		);
	});

	test('a pronoun that may mean two people gives no card', () => {
		expect(
			asked(
				'{person:Rani Utami} menjamu {person:Sinta Dewi} di {place:Poso}. Dia meresmikan {place:Jembatan Randu} pada {date:12 Mei 2024|iso=2024-05-12}.',
			).filter((question) => question.includes('meresmikan')),
		).toEqual([]);
	});

	test('claims keep their source, and connectives go', () => {
		expect(
			asked(
				'Namun, menurut {organisation:Badan Ikan Nasional}, {organisation:PT Lontar} menutup pabrik di {place:Kendari} pada {date:2021|iso=2021}.',
			),
		).toContain(
			'place: Menurut Badan Ikan Nasional, di kota manakah PT Lontar menutup pabrik pada 2021? → Kendari',
		);
	});

	test('what nothing dates is dated by the month of the report', () => {
		expect(
			asked('{organisation:PT Lontar} membuka pabrik di {place:Kendari}.', '2023-04-09'),
		).toContain(
			'place: Menurut berita April 2023, di kota manakah PT Lontar membuka pabrik? → Kendari',
		);
	});
});

describe('quotations', () => {
	const quoted = (speaker: string) =>
		`{quote:"Nelayan kecil harus menjadi pemilik pelabuhan mereka di {place:Kaimana}."|speaker=${speaker}} Demikian kata {person:Rani Utami|role=Menteri Sosial} pada {date:2024|iso=2024}.`;

	test('a whole sentence is asked for its speaker', () => {
		expect(
			asked(
				'{quote:"Nelayan kecil harus menjadi pemilik pelabuhan baru di Kaimana,"|speaker=Rani Utami} kata {person:Rani|name=Rani Utami}. {person:Rani Utami} tiba di {place:Kaimana}.',
			),
		).toContain(
			'quote: Siapa yang mengatakan, “Nelayan kecil harus menjadi pemilik pelabuhan baru di Kaimana”? → Rani Utami',
		);
	});

	test('words that point out of it, scraps and strangers are not', () => {
		expect(asked(quoted('Rani Utami')).filter((question) => question.startsWith('quote'))).toEqual(
			[],
		);
		expect(
			asked(
				'Pertemuan itu berlangsung dalam {quote:"suasana akrab"|speaker=Rani Utami}, kata {person:Rani Utami}.',
			).filter((question) => question.startsWith('quote')),
		).toEqual([]);
	});
});

describe('bodies and countries', () => {
	test('what acts is asked for by its kind', () => {
		expect(
			asked(
				'{organisation:Kementerian Kelautan} membangun pelabuhan di {place:Kaimana} pada {date:2022|iso=2022}.',
			),
		).toContain(
			'organisation: Kementerian manakah yang membangun pelabuhan di Kaimana pada 2022? → Kementerian Kelautan',
		);
		expect(asked('Thailand membuka kedutaan di {place:Dili} pada {date:2022|iso=2022}.')).toContain(
			'place: Negara manakah yang membuka kedutaan di Dili pada 2022? → Thailand',
		);
	});

	test('half of a name, or one name of two, is no key', () => {
		expect(
			asked(
				'{organisation:Dewan} Pertimbangan Daerah membuka kantor di {place:Dili} pada {date:2022|iso=2022}.',
			).filter((question) => question.startsWith('organisation')),
		).toEqual([]);
	});

	test('a thing pointed at gives way to its name in the sentence before', () => {
		expect(
			asked(
				'{person:Rani Utami} meninjau pelabuhan ikan {place:Teluk Arguni}. Pelabuhan tersebut dibangun sejak {date:2019|iso=2019}.',
			),
		).toContain('date: Sejak tahun berapakah pelabuhan ikan Teluk Arguni dibangun? → 2019');
	});
});

test('what holds now is dated by its month, unless another date stands beside it', () => {
	const text = '{organisation:PT Lontar} kini membuka pabrik baru di {place:Ambon}.';
	expect(asked(text, '2024-05-20').join('\n')).toMatch(/Mei 2024.*→ Ambon/);
	expect(asked(text).join('\n')).not.toContain('Ambon');
	const contrast = text.replace('.', ' setelah tutup pada {date:2019|iso=2019}.');
	expect(asked(contrast, '2024-05-20').join('\n')).not.toContain('→ Ambon');
});
