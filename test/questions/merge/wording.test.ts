import {describe, expect, it} from 'vitest';
import {
	attributed,
	changed,
	datedToDay,
	explained,
} from '../../../source/questions/merge/wording.js';

describe('a question of one source', () => {
	it.each([
		['Berapa orang yang tewas?', false, 'Menurut Kabar Lontar, berapa orang yang tewas?'],
		[
			'Menurut berita Maret 2024, berapa orang yang tewas?',
			false,
			'Menurut Kabar Lontar pada Maret 2024, berapa orang yang tewas?',
		],
		[
			'Menurut BNPB, berapa orang yang tewas?',
			false,
			'Menurut BNPB sebagaimana diberitakan Kabar Lontar, berapa orang yang tewas?',
		],
		['PT Samudra membayar ____.', true, 'Menurut Kabar Lontar, PT Samudra membayar ____.'],
		[
			'Menurut Kabar Lontar, berapa orang yang tewas?',
			false,
			'Menurut Kabar Lontar, berapa orang yang tewas?',
		],
	])('%s', (question, isNameFirst, expected) => {
		expect(attributed(question, 'Kabar Lontar', isNameFirst)).toBe(expected);
	});
});

describe('a question dated to the day, then asked for what changed', () => {
	const from = {value: '12 orang', day: '2024-03-01', label: 'Kabar Lontar'};
	it.each([
		[
			'Berapa orang yang tewas pada Maret 2024?',
			'Menurut berita 3 Maret 2024, berapa orang yang tewas?',
			'Setelah pada 1 Maret 2024 diberitakan 12 orang, berapa orang yang tewas menurut berita 3 Maret 2024?',
		],
		[
			'Menurut berita Maret 2024, gempa itu menewaskan ____.',
			'Menurut berita 3 Maret 2024, gempa itu menewaskan ____.',
			'Menurut berita 3 Maret 2024, gempa itu menewaskan ____, setelah pada 1 Maret 2024 diberitakan 12 orang.',
		],
		[
			'Menurut BNPB pada Maret 2024, berapa orang yang tewas?',
			'Menurut BNPB dalam berita 3 Maret 2024, berapa orang yang tewas?',
			'Setelah pada 1 Maret 2024 diberitakan 12 orang, menurut BNPB dalam berita 3 Maret 2024, berapa orang yang tewas?',
		],
		[
			'Berapa orang yang tewas hingga 3 Maret 2024?',
			'Berapa orang yang tewas hingga 3 Maret 2024?',
			'Setelah pada 1 Maret 2024 diberitakan 12 orang, berapa orang yang tewas hingga 3 Maret 2024?',
		],
	])('%s', (question, dated, asked) => {
		expect(datedToDay(question, '2024-03-03', false)).toBe(dated);
		expect(datedToDay(dated, '2024-03-03', false)).toBe(dated);
		expect(changed(dated, from, 'quantity')).toBe(asked);
	});
});

it('a teacher’s explanation stays, notes of an earlier merge give way', () => {
	const once = explained('Lihat halaman 3.', ['Diberitakan oleh 2 sumber: A, B.']);
	expect(once).toBe('Lihat halaman 3.\nDiberitakan oleh 2 sumber: A, B.');
	expect(explained(once, ['Diberitakan oleh 3 sumber: A, B, C.'])).toBe(
		'Lihat halaman 3.\nDiberitakan oleh 3 sumber: A, B, C.',
	);
	expect(explained(undefined, [])).toBeUndefined();
});
