import {describe, expect, test} from 'vitest';
import {draftsOf} from '../../source/questions/forms/index.js';
import {lint} from '../../source/questions/lint/rules.js';
import {cardOf} from '../../source/questions/card-of.js';
import {readStory} from '../../source/questions/story.js';
import {marked} from './marked.js';

/** The direct questions made of clauses, as `asked slot: question → answer`. */
function asked(source: string): string[] {
	const story = readStory(marked(source));
	return draftsOf(story)
		.filter(({fact, form}) => fact !== undefined && form === 'direct')
		.filter((draft) => lint(cardOf(story, draft, 'a')).length === 0)
		.map(({asked: slot, question, answer}) => `${slot ?? 'speaker'}: ${question} → ${answer}`);
}

const table = (rows: ReadonlyArray<[source: string, questions: string[]]>) =>
	test.each(rows)('%s', (source, questions) => expect(asked(source)).toEqual(questions));

describe('who, where, when, what, why and what for', () => {
	table([
		[
			'Wali Kota Sumbarejo {person:Wira Santoso|role=Wali Kota Sumbarejo} meresmikan gedung arsip {place:Balai Randu} di {place:Ambon} pada {date:4 Mei 2024|iso=2024-05-04}.',
			[
				'subject: Siapakah Wali Kota Sumbarejo yang meresmikan gedung arsip Balai Randu di Ambon pada 4 Mei 2024? → Wira Santoso',
				'place: Di kota manakah Wali Kota Sumbarejo Wira Santoso meresmikan gedung arsip Balai Randu pada 4 Mei 2024? → Ambon',
				'date: Pada tanggal berapakah Wali Kota Sumbarejo Wira Santoso meresmikan gedung arsip Balai Randu di Ambon? → 4 Mei 2024',
				'object: Apa yang diresmikan oleh Wali Kota Sumbarejo Wira Santoso di Ambon pada 4 Mei 2024? → gedung arsip Balai Randu',
			],
		],
		[
			'Jembatan {place:Teluk Randu} diresmikan oleh Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} pada {date:4 Mei 2024|iso=2024-05-04}.',
			[
				'agent: Siapakah Gubernur Arguni yang meresmikan jembatan Teluk Randu pada 4 Mei 2024? → Rendra Laut',
				'date: Pada tanggal berapakah jembatan Teluk Randu diresmikan oleh Gubernur Arguni Rendra Laut? → 4 Mei 2024',
				'subject: Apa yang diresmikan oleh Gubernur Arguni Rendra Laut pada 4 Mei 2024? → Jembatan Teluk Randu',
			],
		],
		[
			'Pada {date:26 Juli 2023|iso=2023-07-26}, Menteri Sosial {person:Rani Utami|role=Menteri Sosial} mengunjungi pasar yang terbakar di {place:Ambon}.',
			[
				'subject: Siapakah Menteri Sosial yang pada 26 Juli 2023 mengunjungi pasar yang terbakar di Ambon? → Rani Utami',
				'date: Pada tanggal berapakah Menteri Sosial Rani Utami mengunjungi pasar yang terbakar di Ambon? → 26 Juli 2023',
			],
		],
		[
			'{organisation:PT Lontar} menutup pabrik kopi di {place:Kendari} pada {date:2021|iso=2021} akibat banjir besar di hulu.',
			[
				'place: Di kota manakah PT Lontar menutup pabrik kopi pada 2021? → Kendari',
				'date: Pada tahun berapakah PT Lontar menutup pabrik kopi di Kendari? → 2021',
				'reason: Mengapa PT Lontar menutup pabrik kopi di Kendari pada 2021? → akibat banjir besar di hulu',
				'object: Apa yang ditutup oleh PT Lontar di Kendari pada 2021? → pabrik kopi',
			],
		],
		[
			'{organisation:Badan Arsip Nasional} mendigitalkan naskah {event:Perjanjian Lontar} pada {date:2019|iso=2019} untuk menyelamatkan tulisan yang mulai pudar.',
			[
				'date: Pada tahun berapakah Badan Arsip Nasional mendigitalkan naskah Perjanjian Lontar untuk menyelamatkan tulisan yang mulai pudar? → 2019',
				'purpose: Apa tujuan Badan Arsip Nasional mendigitalkan naskah Perjanjian Lontar pada 2019? → menyelamatkan tulisan yang mulai pudar',
			],
		],
		[
			'Kapal riset {organisation:Baruna Utama} berangkat ke {place:Ambon} pada {date:5 Juni 2024|iso=2024-06-05}.',
			[
				'goal: Ke kota manakah kapal riset Baruna Utama berangkat pada 5 Juni 2024? → Ambon',
				'date: Pada tanggal berapakah kapal riset Baruna Utama berangkat ke Ambon? → 5 Juni 2024',
			],
		],
		[
			'Menteri Pertanian Norlandia {person:Astrid Holm|role=Menteri Pertanian Norlandia} bertemu dengan Gubernur Arguni {person:Rendra Laut|role=Gubernur Arguni} di {place:Ambon} pada {date:5 Juni 2024|iso=2024-06-05}.',
			[
				'subject: Siapakah Menteri Pertanian Norlandia yang bertemu dengan Gubernur Arguni Rendra Laut di Ambon pada 5 Juni 2024? → Astrid Holm',
				'companion: Dengan siapakah Menteri Pertanian Norlandia Astrid Holm bertemu di Ambon pada 5 Juni 2024? → Rendra Laut',
				'place: Di kota manakah Menteri Pertanian Norlandia Astrid Holm bertemu dengan Gubernur Arguni Rendra Laut pada 5 Juni 2024? → Ambon',
				'date: Pada tanggal berapakah Menteri Pertanian Norlandia Astrid Holm bertemu dengan Gubernur Arguni Rendra Laut di Ambon? → 5 Juni 2024',
			],
		],
		[
			'Rektor Universitas Mahakarya {person:Salma Idris|role=Rektor Universitas Mahakarya} mengatakan kepada wartawan, {date:Senin (3/6/2024)|iso=2024-06-03}, {organisation:PT Lontar} mendanai beasiswa bagi 200 mahasiswa.',
			[
				'subject: Menurut berita Juni 2024, siapakah Rektor Universitas Mahakarya yang mengatakan bahwa PT Lontar mendanai beasiswa bagi 200 mahasiswa? → Salma Idris',
			],
		],
	]);
});

describe('what is not safe to ask', () => {
	table([
		['{person:Rani Utami} diduga menerima suap di {place:Ambon} pada {date:2022|iso=2022}.', []],
		[
			'{organisation:PT Lontar} akan menutup pabrik di {place:Ambon} pada {date:2030|iso=2030} jika izin dicabut.',
			[],
		],
		[
			'{organisation:PT Lontar} tidak menutup pabrik di {place:Ambon} pada {date:2022|iso=2022}.',
			[],
		],
		[
			'Sebuah kapal {organisation:PT Lontar} tenggelam di {place:Teluk Randu} pada {date:2022|iso=2022}.',
			[],
		],
		[
			'{organisation:PT Lontar} membuka toko di {place:Ambon}, {place:Kendari}, dan {place:Palu} pada {date:2022|iso=2022}.',
			[],
		],
		['{organisation:PT Lontar} melampaui kuota tahun {date:2005|iso=2005}.', []],
		['Menteri Sosial {person:Rani Utami|role=Menteri Sosial} memimpin rapat.', []],
		[
			'Menteri Sosial {person:Rani Utami|role=Menteri Sosial} mengatakan hal itu di {place:Ambon}.',
			[],
		],
	]);
});
