import {describe, expect, test} from 'vitest';
import {groupEntities} from '../../source/facts/people-and-bodies.js';
import {factsOf, factsOfPasted, ofType} from './article.js';

/** Every person, place and body with its other forms: `Sergei Shoigu (Shoigu)`. */
const groupsOf = (text: string, facts = factsOf(text)): string[] =>
	groupEntities(facts).map(({name, aliases}) =>
		aliases.length === 0 ? name : `${name} (${[...aliases].sort().join(', ')})`,
	);

type Rows = ReadonlyArray<readonly [text: string, groups: readonly string[]]>;

const tables: Readonly<Record<string, Rows>> = {
	'names that are titles': [
		[
			'Ketua KONI Ratu Wulandari hadir. Menurut Ratu Wulandari, pekan olahraga itu meriah. Ratu lalu pulang.',
			['KONI', 'Ratu Wulandari (Ratu)'],
		],
		[
			'Wali Kota Tegal Raja Hidayat membuka pasar. Raja Hidayat menyebut pasar itu besar.',
			['Raja Hidayat'],
		],
		[
			'Menteri Kehutanan Raja Juli Antoni meninjau hutan. Raja Juli lalu pulang.',
			['Raja Juli Antoni (Raja Juli)'],
		],
		[
			'Jaksa Agung ST Burhanuddin memimpin rapat. Menurut Burhanuddin, berkas lengkap.',
			['ST Burhanuddin (Burhanuddin)'],
		],
		[
			'Raja Yordania Abdullah II tiba. Raja Abdullah bertemu para pengungsi.',
			['Abdullah II (Abdullah)'],
		],
		['Ratu Rania tersenyum kepada Rina Kartika.', ['Rania', 'Rina Kartika']],
		['Kepala Desa I Made Arta menutup rapat. Made Arta lalu pulang.', ['I Made Arta (Made Arta)']],
	],
	'two names in one word': [
		[
			'Pasangan Prabowo-Gibran menang. Prabowo Subianto berpidato. Gibran Rakabuming Raka hadir.',
			['Prabowo Subianto (Prabowo)', 'Gibran Rakabuming Raka (Gibran)'],
		],
		['Kerja sama KPK-Polri diperkuat. KPK menyerahkan berkas.', ['KPK', 'Polri']],
		[
			'Tim Anies-Muhaimin menggugat. Anies Baswedan hadir di sidang.',
			['Anies Baswedan (Anies)', 'Muhaimin'],
		],
		[
			'Anies Baswedan-Muhaimin Iskandar kalah. Muhaimin mengucapkan selamat.',
			['Anies Baswedan', 'Muhaimin Iskandar (Muhaimin)'],
		],
		['Menteri Bae Sung-jin tiba. Bae Sung-jin tersenyum.', ['Bae Sung-jin']],
		['Filsuf Jean-Paul Sartre lahir di Paris.', ['Jean-Paul Sartre', 'Paris']],
	],
	'short and long forms of a person': [
		[
			'Bapak Shoigu tiba. Menteri Pertahanan Rusia Sergei Shoigu lalu berpidato. Shoigu pulang.',
			['Sergei Shoigu (Shoigu)'],
		],
		[
			'Gubernur Andi Siregar dan Wali Kota Mira Siregar sepakat. Wali Kota Siregar pulang.',
			['Andi Siregar', 'Mira Siregar (Siregar)'],
		],
		[
			'Budi Santoso dan istrinya, Rina Santoso, tinggal di Solo. Rina memasak, Budi menyapu.',
			['Budi Santoso (Budi)', 'Rina Santoso (Rina)', 'Solo'],
		],
	],
	'bodies in short and in full': [
		[
			'Pemkot Bandung menutup pasar. Pemerintah Kota Bandung meminta maaf.',
			['Pemerintah Kota Bandung (Pemkot Bandung)'],
		],
		[
			'Pemkab Bandung menolak. Pemkot Bandung setuju. Pemerintah Kabupaten Bandung menutup jalan.',
			['Pemerintah Kabupaten Bandung (Pemkab Bandung)', 'Pemkot Bandung'],
		],
		[
			'Polda Jabar menangkap dua orang. Kepolisian Daerah Jawa Barat menahan mereka. Polda menyita senjata.',
			['Kepolisian Daerah Jawa Barat (Polda, Polda Jabar)'],
		],
		[
			'DPRD Kota Medan menggelar rapat. DPRD menolak usul. Menurut DPRD Medan, anggaran cukup.',
			['DPRD Kota Medan (DPRD, DPRD Medan)'],
		],
		[
			'Dinas Kesehatan DKI Jakarta mencatat 300 kasus. Dinkes DKI meminta warga waspada.',
			['Dinas Kesehatan DKI Jakarta (Dinkes DKI)'],
		],
		[
			'Badan Karantina Laut Nusantara menutup pelabuhan. Menurut BKLN, ada wabah.',
			['Badan Karantina Laut Nusantara (BKLN)'],
		],
		[
			'Kementerian Keuangan menyiapkan dana. Kemenkeu menolak usul itu.',
			['Kementerian Keuangan (Kemenkeu)'],
		],
		[
			'Polda Metro Jaya menangkap pelaku. Polda Jabar membantu.',
			['Polda Metro Jaya', 'Polda Jabar'],
		],
	],
	'places of one name': [
		[
			'Hujan turun di Kabupaten Bogor. Warga di Kota Bogor mengeluh.',
			['Kabupaten Bogor', 'Kota Bogor'],
		],
		['Ia tiba di Kota Semarang. Hujan turun di Semarang.', ['Kota Semarang (Semarang)']],
		[
			'Persib Bandung menang di Bandung. Persib memuncaki klasemen.',
			['Persib Bandung (Persib)', 'Bandung'],
		],
		['Ia pergi ke Tiongkok. Lalu ia pulang dari China.', ['Tiongkok (China)']],
	],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
	test.each(rows)('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups));
});

test('somebody first named in a headline by the short name', () => {
	const text =
		'Markov Tiba di Jakarta\n\nMenteri Pertahanan Rusia Anatoli Markov tiba di Jakarta pada Senin.\n';
	expect(groupsOf(text, factsOfPasted(text))).toContain('Anatoli Markov (Markov)');
});

test('a name alone that two people bear is nobody to ask about', () => {
	const groups = groupEntities(
		factsOf('Budi Santoso menikahi Rina Santoso. Menurut Santoso, pesta itu meriah.'),
	);
	expect(groups.map(({name, isUnclear}) => [name, isUnclear])).toEqual([
		['Budi Santoso', undefined],
		['Rina Santoso', undefined],
		['Santoso', true],
	]);
});

test('offices come with the places that state them, and the forms with titles as printed', () => {
	const text =
		'Menteri Pertahanan Rusia Sergei Shoigu tiba. Bapak Shoigu menyerahkan surat. Menhan Shoigu lalu pulang.';
	const facts = factsOf(text);
	const [shoigu] = groupEntities(facts);
	expect(shoigu).toMatchObject({
		name: 'Sergei Shoigu',
		aliases: ['Shoigu'],
		titled: ['Menteri Pertahanan Rusia Sergei Shoigu', 'Bapak Shoigu', 'Menhan Shoigu'],
		roles: ['Menteri Pertahanan Rusia'],
		offices: [
			{text: 'Menteri Pertahanan Rusia', printed: 'Menteri Pertahanan Rusia', sentence: 0},
			{text: 'Menteri Pertahanan Rusia', printed: 'Menhan', sentence: 2},
		],
	});
	for (const {start, end, printed} of shoigu!.offices) expect(text.slice(start, end)).toBe(printed);
	expect(ofType(facts, 'person').map(({role}) => role)).toEqual([
		'Menteri Pertahanan Rusia',
		'Menteri Pertahanan Rusia',
		'Menteri Pertahanan Rusia',
	]);
});

describe('offices of one person', () => {
	test.each([
		[
			'Presiden Tiongkok Xi Jinping tiba. Presiden Xi beristirahat.',
			['Presiden Tiongkok', 'Presiden Tiongkok'],
		],
		[
			'Menteri Energi Bahtiar Lubis hadir. Ketua Partai Fajar Bahtiar Lubis berpidato.',
			['Menteri Energi', 'Ketua Partai Fajar'],
		],
		[
			'Mantan Presiden Joko Santoso hadir. Presiden Joko Santoso dulu membangun jalan itu.',
			['Mantan Presiden', 'Presiden'],
		],
	])('%s', (text, roles) => {
		expect(ofType(factsOf(text), 'person').map(({role}) => role)).toEqual(roles);
	});
});

test('names hold no marks that a terminal would obey, and scores run from the lower figure', () => {
	const facts = factsOf('Menurut Budi\u202E Santoso, Persib menang 3-1 atas Arema.');
	const [person] = ofType(facts, 'person');
	expect(person).toMatchObject({text: 'Budi\u202E Santoso', name: 'Budi Santoso'});
	expect(ofType(facts, 'quantity')).toMatchObject([{text: '3-1', value: 1, valueMax: 3}]);
});

test('takes no time over endless names, offices and pairs', () => {
	const many = Array.from({length: 400}, (_, at) => `Ketua A${String(at)} Budi Santoso`).join(', ');
	const pairs = 'Prabowo-Gibran '.repeat(2000);
	const bodies = Array.from({length: 2000}, (_, at) => `Pemkot Kota${String(at)}`).join(', ');
	for (const text of [
		many,
		pairs,
		bodies,
		'Ratu '.repeat(5000),
		'Ketua Ratu Tisha Ratu '.repeat(1000),
	])
		expect(() => groupsOf(`Di ${text}.`)).not.toThrow();
});
