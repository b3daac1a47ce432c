import {describe, expect, test} from 'vitest';
import {groupEntities} from '../../source/facts/people-and-bodies.js';
import {factsOf, ofType} from './article.js';

describe('offices', () => {
	test.each([
		['Menteri Pertahanan Rusia Anatoli Markov tiba.', 'Anatoli Markov', 'Menteri Pertahanan Rusia'],
		['Pemimpin Korea Utara Kim Jong Un hadir.', 'Kim Jong Un', 'Pemimpin Korea Utara'],
		['Delegasi dipimpin oleh anggota Politbiro Li Weimin.', 'Li Weimin', 'anggota Politbiro'],
		[
			'Istana menerima utusan khusus baru Tokyo Haruto Sakamoto kemarin.',
			'Haruto Sakamoto',
			'utusan khusus baru Tokyo',
		],
		['Bupati Tuban, Fathur Hidayat, membuka acara.', 'Fathur Hidayat', 'Bupati Tuban'],
		[
			'Duta Besar Rusia untuk Korea Utara, Alexander Morozov, tetap di sana.',
			'Alexander Morozov',
			'Duta Besar Rusia untuk Korea Utara',
		],
		[
			'Rex Hudson, salah satu anggota peneliti, menyelam lagi.',
			'Rex Hudson',
			'salah satu anggota peneliti',
		],
		['Slamet Raharjo (45), warga Desa Sukamaju, selamat.', 'Slamet Raharjo', 'warga Desa Sukamaju'],
		['Bupati Kencana Hilir, Ratna Wirasti, hadir.', 'Ratna Wirasti', 'Bupati Kencana Hilir'],
		[
			'Kepala Dinas Perdagangan Kencana Hilir Bagus Danureja hadir.',
			'Bagus Danureja',
			'Kepala Dinas Perdagangan Kencana Hilir',
		],
		['Kapolri Jenderal Bagas Wijaya memimpin apel.', 'Bagas Wijaya', 'Kapolri'],
		[
			'Menurut mantan Wakil Presiden Joko Santoso, itu benar.',
			'Joko Santoso',
			'mantan Wakil Presiden',
		],
	])('%s', (text, name, role) => {
		expect(ofType(factsOf(text), 'person')).toMatchObject([{text: name, name, role}]);
	});

	test.each([
		'Bapak Wirawan pulang.',
		'Menurut Tn. Park, jadwal itu berubah.',
		'Istri Budi Santoso menunggu di rumah.',
		'Rapat itu dihadiri Rina Kartika dan Dewi Anggraini.',
	])('mere address, kin and company are none: %s', (text) => {
		const people = ofType(factsOf(text), 'person');
		expect(people.length).toBeGreaterThan(0);
		for (const person of people) expect(person).not.toHaveProperty('role');
	});

	test('each in a list has the own one', () => {
		const facts = factsOf(
			'Menteri Keuangan Sri Handayani dan Menteri Luar Negeri Retno Wulandari bertemu.',
		);
		expect(ofType(facts, 'person')).toMatchObject([
			{name: 'Sri Handayani', role: 'Menteri Keuangan'},
			{name: 'Retno Wulandari', role: 'Menteri Luar Negeri'},
		]);
	});

	test.each([
		[
			'Kapolsek Muara Jaya, AKP Agus Danureja, memimpin apel.',
			'Agus Danureja',
			'Kapolsek Muara Jaya',
		],
		[
			'Edi Santoso (48), Direktur Utama (Dirut) PT Arung Jaya, hadir.',
			'Edi Santoso',
			'Direktur Utama (Dirut) PT Arung Jaya',
		],
	])('with a rank, with brackets: %s', (text, name, role) => {
		expect(ofType(factsOf(text), 'person')).toMatchObject([{name, role}]);
	});

	test.each([
		'Polisi menangkap anggota Rino Wirasti kemarin.',
		'Senator ASdari Partai Demokrat Rina Kartika datang.',
		'Menurut Rina Kartika, pemimpin tertinggi baruIran, itu benar.',
	])('unfinished and run together, they are none: %s', (text) => {
		const people = ofType(factsOf(text), 'person');
		expect(people).toHaveLength(1);
		expect(people[0]).not.toHaveProperty('role');
	});

	test('the office holds at later mentions', () => {
		const facts = factsOf('Gubernur Rina Kartika datang. Rina lalu makan siang.');
		expect(ofType(facts, 'person').map(({text, name, role}) => [text, name, role])).toEqual([
			['Rina Kartika', 'Rina Kartika', 'Gubernur'],
			['Rina', 'Rina Kartika', 'Gubernur'],
		]);
	});
});

describe('full names', () => {
	test('a short form has the full name, also before it is printed', () => {
		const facts = factsOf(
			'Bapak Markov tiba lebih dulu. Menteri Pertahanan Anatoli Markov lalu berpidato.',
		);
		expect(ofType(facts, 'person').map(({name}) => name)).toEqual([
			'Anatoli Markov',
			'Anatoli Markov',
		]);
	});

	test('two people of one surname are kept apart', () => {
		const facts = factsOf(
			'Gubernur Andi Siregar bertemu Wali Kota Mira Siregar. Mira Siregar menolak usul itu, kata Andi.',
		);
		const names = groupEntities(facts)
			.filter(({type}) => type === 'person')
			.map(({name, mentions}) => [name, mentions.length]);
		expect(names).toEqual([
			['Andi Siregar', 2],
			['Mira Siregar', 2],
		]);
	});

	test('a surname that two bear stays with the one spoken of last, and is nobody when both were', () => {
		const last = factsOf(
			'Gubernur Andi Siregar pulang. Wali Kota Mira Siregar tinggal. Menurut Siregar, pasar aman.',
		);
		expect(ofType(last, 'person').at(-1)).toMatchObject({text: 'Siregar', name: 'Mira Siregar'});
		const both = factsOf(
			'Gubernur Andi Siregar bertemu Wali Kota Mira Siregar. Menurut Siregar, pasar aman.',
		);
		expect(ofType(both, 'person').at(-1)).toMatchObject({text: 'Siregar', name: 'Siregar'});
	});

	test('a known other name is the same person', () => {
		const facts = factsOf('Presiden Joko Widodo datang. Jokowi membawa payung.');
		expect(ofType(facts, 'person').map(({name}) => name)).toEqual(['Joko Widodo', 'Joko Widodo']);
	});
});

test('groups give aliases, offices and mentions in order', () => {
	const facts = factsOf(
		'Menteri Sosial Arum Lestari hadir. Arum tersenyum. KPK (Komisi Pemberantasan Korupsi) juga hadir.',
	);
	expect(groupEntities(facts)).toMatchObject([
		{type: 'person', name: 'Arum Lestari', aliases: ['Arum'], roles: ['Menteri Sosial']},
		{type: 'organisation', name: 'Komisi Pemberantasan Korupsi', aliases: ['KPK'], roles: []},
	]);
});
