import {describe, expect, test} from 'vitest';
import {isInitialism, lettersMatch} from '../../source/facts/acronym-letters.js';
import {factsOf, ofType} from './article.js';

describe('lettersMatch', () => {
	test.each([
		['KPK', 'Komisi Pemberantasan Korupsi'],
		['BMKG', 'Badan Meteorologi, Klimatologi, dan Geofisika'],
		['Kemenkeu', 'Kementerian Keuangan'],
		['Bawaslu', 'Badan Pengawas Pemilihan Umum'],
		['PERPADI', 'Perkumpulan Pengusaha Penggilingan Padi dan Beras'],
		['BPIH', 'Biaya Penyelenggaraan Ibadah Haji'],
		['BP2MI', 'Badan Pelindungan Pekerja Migran Indonesia'],
		['SiLPA', 'sisa lebih perhitungan anggaran'],
		['valas', 'valuta asing'],
		['AS', 'Amerika Serikat'],
	])('%s stands for %s', (acronym, expansion) =>
		expect(lettersMatch(acronym, expansion)).toBe(true),
	);

	test.each([
		['KCNA', 'Kantor Berita Pusat Korea'],
		['WHO', 'Organisasi Kesehatan Dunia'],
		['IMF', 'Dana Moneter Internasional'],
		['NATO', 'Pakta Pertahanan Atlantik Utara'],
		['KPK', 'Ketua Komisi'],
		['', 'Komisi'],
		['KPK', ''],
	])('%s does not stand for %s', (acronym, expansion) =>
		expect(lettersMatch(acronym, expansion)).toBe(false),
	);

	test('takes no time over hostile input', () => {
		expect(lettersMatch('A'.repeat(16), 'a '.repeat(60))).toBe(false);
	});
});

test('an initialism takes each word once', () => {
	expect(isInitialism('PPS', 'program pengungkapan sukarela')).toBe(true);
	expect(isInitialism('PPS', 'pengungkapan sukarela')).toBe(false);
});

describe('acronyms that the text expands', () => {
	test.each([
		['Menurut Badan Pusat Statistik (BPS), harga naik.', 'BPS', 'Badan Pusat Statistik'],
		[
			'Itu temuan KPK (Komisi Pemberantasan Korupsi) kemarin.',
			'KPK',
			'Komisi Pemberantasan Korupsi',
		],
		['Kata Kantor Berita Pusat Korea (KCNA), parade ditunda.', 'KCNA', 'Kantor Berita Pusat Korea'],
		[
			'Peserta program pengungkapan sukarela (PPS) bertambah.',
			'PPS',
			'program pengungkapan sukarela',
		],
		[
			'Agenda pemilihan presiden dan wakil presiden (pilpres) tetap.',
			'pilpres',
			'pemilihan presiden dan wakil presiden',
		],
		[
			'Tahapan pemilihan gubernur dan wakil gubernur (pilgub) dimulai.',
			'pilgub',
			'pemilihan gubernur dan wakil gubernur',
		],
		['Peserta pemilihan umum (pemilu) bertambah.', 'pemilu', 'pemilihan umum'],
		['Harga minyak dan gas bumi (migas) naik.', 'migas', 'minyak dan gas bumi'],
		['Kenaikan upah minimum provinsi (UMP) ditunda.', 'UMP', 'upah minimum provinsi'],
		['Kurs valuta asing (valas) bergerak.', 'valas', 'valuta asing'],
		[
			'Kepala Perkumpulan Penjual Anyaman Rotan (PERPAR) hadir.',
			'PERPAR',
			'Perkumpulan Penjual Anyaman Rotan',
		],
	])('%s', (text, acronym, expansion) => {
		expect(ofType(factsOf(text), 'acronym')).toMatchObject([{text: acronym, expansion}]);
	});

	test.each([
		'Itu terjadi dalam Perang Korea (1950-1953).',
		'Acara itu meriah. (rhr)',
		'PT Aroma Kopi (Persero) untung.',
		'PT Aroma Kopi Nusantara Tbk (AKNU) untung.',
		'Mayjen (Purn) Slamet Riyadi datang.',
		'Budi Santoso (PDIP) menolak.',
	])('nothing of that kind: %s', (text) => {
		expect(ofType(factsOf(text), 'acronym')).toEqual([]);
	});

	test('the body has its full name under its acronym, before and after', () => {
		const facts = factsOf(
			'BPJT menolak. Badan Pengatur Jalan Tol (BPJT) menambahkan alasan. BPJT lalu diam, kata Wulan.',
		);
		const names = ofType(facts, 'organisation').map(({text, name}) => [text, name]);
		expect(names).toContainEqual(['BPJT', 'Badan Pengatur Jalan Tol']);
		expect(new Set(names.map(([, name]) => name))).toEqual(new Set(['Badan Pengatur Jalan Tol']));
	});
});

test('names of one body or country are one', () => {
	const facts = factsOf(
		'Ia pergi ke Tiongkok. Menurut Kementerian Keuangan, pajak naik. Ia pulang dari China, kata Kemenkeu.',
	);
	expect(ofType(facts, 'organisation').map(({name}) => name)).toEqual([
		'Kementerian Keuangan',
		'Kementerian Keuangan',
	]);
	expect(new Set(ofType(facts, 'place').map(({name}) => name)).size).toBe(1);
});
