import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {match, matchable, queryWords} from '../../source/palette/match.js';
import {rank} from '../../source/palette/rank.js';

const found = (query: string, text: string): string | undefined => {
	const hit = match(queryWords(query), matchable(text));
	return (
		hit && [...text].map((letter, at) => (hit.at.includes(at) ? `[${letter}]` : letter)).join('')
	);
};

describe('what was typed', () => {
	it.each<[query: string, text: string, letters: string | undefined]>([
		['sta', 'Statistik', '[S][t][a]tistik'],
		['STATIS', 'statistik', '[s][t][a][t][i][s]tik'],
		['pk', 'Paket kartu', '[P]aket [k]artu'],
		['kartu', 'Paket kartu', 'Paket [k][a][r][t][u]'],
		['kartu paket', 'Paket kartu', '[P][a][k][e][t] [k][a][r][t][u]'],
		['cafe', 'Café Kita', '[C][a][f][é] Kita'],
		['pengatran', 'Pengaturan', '[P][e][n][g][a][t]u[r][a][n]'],
		['statitsik', 'Statistik', '[S][t][a][t][i][s][t][i][k]'],
		['xyz', 'Statistik', undefined],
		// Letters that are scattered over a title are an accident.
		['zoo', 'Azab dan doa di pulau Borneo', undefined],
		['sta', 'Sambutan', undefined],
		['sttk', 'Statistik', '[S]ta[t]is[t]i[k]'],
		['', 'Statistik', 'Statistik'],
	])('%j in %j', (query, text, letters) => expect(found(query, text)).toBe(letters));

	it('never throws, and points at characters in their order, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (query, text) => {
				const at = match(queryWords(query), matchable(text))?.at ?? [];
				expect([...at].sort((a, b) => a - b)).toEqual(at);
			}),
		);
	});

	it('finds a text by any beginning of any word of it', () => {
		const word = fc.stringMatching(/^[a-z]{1,12}$/);
		fc.assert(
			fc.property(
				fc.array(word, {minLength: 1, maxLength: 5}),
				fc.nat(),
				fc.nat(),
				(words, w, n) => {
					const picked = words[w % words.length]!;
					const start = picked.slice(0, 1 + (n % picked.length));
					expect(match(queryWords(start), matchable(words.join(' ')))).toBeDefined();
				},
			),
		);
	});
});

describe('the order', () => {
	const named = (name: string, ...alsoCalled: string[]) => ({name, alsoCalled});
	const items = [
		named('Pelajari semua paket', 'Study all decks'),
		named('Kuis', 'Quiz', 'ujian'),
		named('Statistik', 'Statistics', 'kemajuan'),
		named('Pelajari Akronim dan lembaga', 'Study Akronim dan lembaga'),
		named('Pengaturan', 'Settings', 'preferensi'),
		named('Tes penempatan', 'Placement test'),
		named('Keluar', 'Quit'),
	];
	const names = (query: string): string[] => rank(query, items).map(({item}) => item.name);

	it.each<[query: string, first: string]>([
		['kuis', 'Kuis'],
		['quiz', 'Kuis'],
		['quit', 'Keluar'],
		['settings', 'Pengaturan'],
		['akr', 'Pelajari Akronim dan lembaga'],
		['study akr', 'Pelajari Akronim dan lembaga'],
		['kemaj', 'Statistik'],
		['tes', 'Tes penempatan'],
	])('%j finds %j first', (query, first) => expect(names(query)[0]).toBe(first));

	it('is that of the list when nothing is typed', () => {
		expect(names(' ')).toEqual(items.map(({name}) => name));
	});
});
