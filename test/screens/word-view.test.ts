import {describe, expect, it} from 'vitest';
import {plain} from '../../source/components/text/line.js';
import {analyseWord} from '../../source/language/index.js';
import {type WordAtHand, type WordSetting, wordLines} from '../../source/screens/word-view.js';
import {findWord, meaningIn} from '../../source/vocabulary/look-up.js';

function explained(word: string, setting: Partial<WordSetting> & Partial<WordAtHand> = {}) {
	const {kind = 'word', ...others} = setting;
	const found = kind === 'word' ? findWord(word) : undefined;
	const at: WordAtHand = {word, ...analyseWord(word.toLowerCase()), kind};
	return wordLines(found && meaningIn(found), at, {language: 'id', width: 70, ...others})
		.map((line) => plain(line).trimEnd())
		.join('\n');
}

describe('a word explained', () => {
	it('has its class, senses, use, affixes and family in one column of labels', () => {
		expect(explained('menduduki', {mostRelatives: 2})).toMatch(
			new RegExp(
				[
					'^menduduki  ← duduk +kata kerja',
					'arti          to hold \\(an office\\)',
					'arti lain     to occupy, .+ · .+',
					'mirip         menjabat, .+',
					'catatan       the object decides the meaning',
					'imbuhan       meN-…-i: melakukan terhadap; memberi',
					'sekeluarga    duduk +to sit.*',
					' {14}penduduk +.+',
					' {14}dan \\d+ lagi$',
				].join('\n'),
			),
		);
	});

	it.each([
		['diserahkan', 'diserahkan  bentuk pasif dari menyerahkan  ← serah', 'to be handed over'],
		['menteri-menteri', 'menteri-menteri  bentuk jamak dari menteri', 'minister'],
		['memperingatinya', 'memperingatinya  dari memperingati  ← ingat', 'to commemorate'],
	])('says which word %s is a form of', (form, head, gloss) => {
		const text = explained(form);
		expect(text).toContain(head);
		expect(text).toContain(gloss);
	});

	it('shows the words that a fixed term is made of', () => {
		expect(explained('gencatan senjata')).toMatch(/terdiri atas {2}gencatan .+\n {14}senjata .+/);
	});

	it('says of a name that it is one', () => {
		expect(explained('Jakarta', {kind: 'name'})).toMatch(
			/^Jakarta +nama\nIni nama, bukan kosakata\.$/,
		);
	});

	it('kindly says what it lacks, with the root and the affixes where it can tell', () => {
		expect(explained('xyzzy')).toBe('xyzzy\nMaaf, kata ini belum ada dalam kamus newsquiz.');
		expect(explained('memplotnikkan')).toMatch(
			/^memplotnikkan {2}← plotnik\n[^]+imbuhan +meN-…-kan: /,
		);
	});

	it('puts the glosses of the learner’s own dictionary first', () => {
		const own = {glosses: ['to fall (as a leaf)'], definition: 'to fall (as a leaf)'};
		const rows = explained('gugur', {own}).split('\n');
		expect(rows[1]).toBe('kamus Anda    to fall (as a leaf)');
		expect(rows[2]).toMatch(/^arti {10}\S/);
		expect(explained('xyzzy', {own: {glosses: ['magic'], definition: ''}})).toBe(
			'xyzzy\nkamus Anda    magic',
		);
	});

	it('has all that the dictionary says under its short glosses', () => {
		const definition = 'xyzzy /ksizi/\n  1. magic\n\n  2. a word said in a cave';
		expect(explained('xyzzy', {own: {glosses: ['magic'], definition}})).toBe(
			[
				'xyzzy',
				'kamus Anda    magic',
				'              xyzzy /ksizi/',
				'              1. magic',
				'              2. a word said in a cave',
			].join('\n'),
		);
	});

	it('says once that the meaning is the root’s', () => {
		const text = explained('mempertinggikan');
		expect(text).toContain('kata dasarnya ada');
		expect(text).toMatch(/\narti dasar {4}high/);
		expect(text).not.toContain('(root:');
	});

	it('holds back relatives that are still to be asked', () => {
		const isHeldBack = (word: string): boolean => word === 'penduduk' || word === 'menjabat';
		const text = explained('menduduki', {isHeldBack, mostRelatives: 100});
		expect(text).toContain('to hold (an office)');
		expect(text).toMatch(/sekeluarga {4}duduk/);
		expect(text).not.toMatch(/\bpenduduk\b|menjabat/);
		expect(explained('menduduki', {mostRelatives: 100})).toMatch(/menjabat[^]+\bpenduduk\b/);
		const isPart = (word: string): boolean => word === 'senjata';
		expect(explained('gencatan senjata', {isHeldBack: isPart})).toMatch(
			/terdiri atas {2}gencatan .+$/,
		);
	});

	it('tells nothing of what a card asks for', () => {
		const isAsked = (word: string): boolean => word === 'gugur';
		const asked = explained('berguguran', {isAsked});
		expect(asked).toMatch(/^berguguran +ditanyakan\n/);
		expect(asked).not.toContain('to fall');
		// Nor in what it says of other words.
		expect(explained('tewas', {isAsked})).not.toContain('gugur');
		expect(explained('tewas')).toContain('gugur');
	});

	it('fits a narrow window', () => {
		const lines = explained('pertanggungjawaban', {width: 36}).split('\n');
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(36);
		expect(lines.join(' ')).toContain('accountability');
	});
});
