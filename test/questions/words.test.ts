import {describe, expect, test} from 'vitest';
import {formatIso, partsOf} from '../../source/questions/words/dates.js';
import {isInfinitive, isVerb} from '../../source/questions/words/lists.js';
import {isSoleOffice} from '../../source/questions/words/offices.js';
import {isPublicRole} from '../../source/questions/words/people.js';
import {activeOf} from '../../source/language/clauses/active-form.js';

test.each([
	['dipimpin', 'memimpin'],
	['ditandatangani', 'menandatangani'],
	['dikirim', 'mengirim'],
	['disusun', 'menyusun'],
	['dibuka', 'membuka'],
	['didirikan', 'mendirikan'],
	['digelar', 'menggelar'],
	['diusulkan', 'mengusulkan'],
	['dilantik', 'melantik'],
	['diresmikan', 'meresmikan'],
	['dikelola', 'mengelola'],
	['diperluas', 'memperluas'],
	['diperiksa', 'memeriksa'],
	['diperintahkan', 'memerintahkan'],
	['diperkenalkan', 'memperkenalkan'],
	['diproduksi', 'memproduksi'],
	['disponsori', 'mensponsori'],
])('the active of %s is %s', (passive, active) => {
	expect(activeOf(passive)).toBe(active);
});

test.each(['disahkan', 'dicat', 'dinas', 'memimpin'])(
	'%s has no active form that is sure',
	(word) => {
		expect(activeOf(word)).toBeUndefined();
	},
);

test('verbs, and words that only look like verbs', () => {
	for (const word of [
		'membahas',
		'bertemu',
		'diserahkan',
		'terjadi',
		'tiba',
		'menyerahkan',
		'bekerja',
	]) {
		expect([word, isVerb(word)]).toEqual([word, true]);
	}
	for (const word of [
		'menteri',
		'berita',
		'dinas',
		'terhadap',
		'mereka',
		'terbesar',
		'direktur',
		'menurutnya',
	]) {
		expect([word, isVerb(word)]).toEqual([word, false]);
	}
	expect(isInfinitive('membahas')).toBe(true);
	expect(isInfinitive('dibahas')).toBe(false);
});

describe('dates', () => {
	test('read and written', () => {
		expect(partsOf('2023-07-27')).toEqual({year: 2023, month: 7, day: 27});
		expect(partsOf('XXXX-07-27')).toBeUndefined();
		expect(partsOf('2023-07-25/2023-07-27')).toBeUndefined();
		expect(formatIso('2023-07-27')).toBe('27 Juli 2023');
		expect(formatIso('2023-07-25/2023-07-27')).toBe('25–27 Juli 2023');
		expect(formatIso('2023-12-30/2024-01-02')).toBe('30 Desember 2023–2 Januari 2024');
		expect(formatIso('1950/1953')).toBe('1950–1953');
		expect(formatIso('XXXX-07-27')).toBeUndefined();
	});
});

test('offices that are held in public, and those that one person holds', () => {
	expect(isPublicRole('Kepala Dinas Sosial')).toBe(true);
	expect(isPublicRole('petani')).toBe(false);
	expect(isPublicRole('kepala keluarga')).toBe(false);
	expect(isSoleOffice('Menteri Sosial')).toBe(true);
	expect(isSoleOffice('anggota DPR')).toBe(false);
	expect(isSoleOffice('Presiden')).toBe(false);
});
