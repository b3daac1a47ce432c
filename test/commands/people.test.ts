import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {newsDeck} from '../helpers/news-decks.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const budget = newsDeck('anggaran', {title: 'Anggaran diumumkan', date: '2026-03-02'}, [
	{
		question: 'Siapakah Menteri Keuangan yang mengumumkan anggaran?',
		answer: 'Ratna Wijayanti',
		sentence: 'Menteri Keuangan **Ratna Wijayanti** mengumumkan anggaran di Jakarta.',
	},
]);

function homeWith(...decks: readonly Deck[]): string {
	const home = temporaryFolder();
	mkdirSync(join(home, 'decks'));
	for (const deck of decks)
		writeFileSync(join(home, 'decks', `${deck.id}.json`), JSON.stringify(deck));
	return home;
}

describe('newsquiz people', () => {
	it('lists whom the decks name', async () => {
		const {status, stdout} = await runCommand(['people'], {home: homeWith(budget)});
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			'Jakarta',
			'  place, 1 article, 1 card, not learned yet',
			'Ratna Wijayanti',
			'  person, 1 article, 1 card, not learned yet',
			'',
		]);
	});

	it('tells all about one', async () => {
		const {status, stdout} = await runCommand(['people', 'ratna', '--lang', 'id'], {
			home: homeWith(budget),
		});
		expect(status).toBe(0);
		expect(stdout.split('\n')).toEqual([
			'Ratna Wijayanti',
			'  orang, 1 berita, 1 kartu, belum dipelajari',
			'  Menteri Keuangan (per 2 Maret 2026)',
			'',
			'Fakta:',
			'  Siapakah Menteri Keuangan yang mengumumkan anggaran? Ratna Wijayanti (belum dipelajari)',
			'',
			'Berita:',
			'  2 Maret 2026 · Suara Nusantara · Anggaran diumumkan',
			'    Menteri Keuangan Ratna Wijayanti mengumumkan anggaran di Jakarta.',
			'',
			'Terkait:',
			'  Jakarta (tempat, 1 kalimat bersama)',
			'',
		]);
	});

	it('gives clean JSON of the list and of one', async () => {
		const home = homeWith(budget);
		const list = await runCommand(['people', '--json'], {home});
		expect(JSON.parse(list.stdout)).toMatchObject({
			people: [
				{id: 'place:jakarta', type: 'place', cards: 1},
				{id: 'person:ratna wijayanti', newest: '2026-03-02'},
			],
		});
		const one = await runCommand(['people', 'Ratna Wijayanti', '--json'], {home});
		expect(JSON.parse(one.stdout)).toMatchObject({
			name: 'Ratna Wijayanti',
			facts: [{deck: 'anggaran', card: 'k1', as: 'answer', standing: 'new'}],
			news: [{title: 'Anggaran diumumkan', sentences: [expect.stringContaining('Ratna')]}],
			related: [{name: 'Jakarta', sentences: 1}],
		});
	});

	it('says what to do where a name fits nobody, or several', async () => {
		const home = homeWith(budget);
		const nobody = await runCommand(['people', 'Siapa Pun'], {home});
		expect(nobody).toMatchObject({status: 1, stdout: ''});
		expect(nobody.stderr).toContain('No person, body or place called “Siapa Pun”');
		const several = await runCommand(['people', 'a'], {home: homeWith(budget, second)});
		expect(several.stderr).toContain('“a” fits 2 names: Agus Saputra, Anton Wijaya');
	});

	it('tells a new learner how names come', async () => {
		const {status, stdout} = await runCommand(['people'], {home: temporaryFolder()});
		expect(status).toBe(0);
		expect(stdout).toContain('There are none yet.');
	});

	it('keeps what it has read, reads a changed deck again, and minds no damage to what it kept', async () => {
		const home = homeWith(budget);
		const kept = join(home, 'decks', '.people.json');
		await runCommand(['people'], {home});
		const before = readFileSync(kept, 'utf8');
		expect(JSON.parse(before)).toMatchObject({v: 1, decks: [{met: {deck: 'anggaran'}}]});
		const renamed = before.replaceAll('Ratna Wijayanti', 'Siti Marlina');
		writeFileSync(kept, renamed);
		expect((await runCommand(['people'], {home})).stdout).toContain('Siti Marlina');
		writeFileSync(
			join(home, 'decks', 'anggaran.json'),
			JSON.stringify({...budget, title: 'Lain judulnya'}),
		);
		expect((await runCommand(['people'], {home})).stdout).toContain('Ratna Wijayanti');
		for (const damage of ['', '{"v":1,"decks":[{}]}', '{"v":9}', 'null']) {
			writeFileSync(kept, damage);
			expect((await runCommand(['people'], {home})).stdout).toContain('Ratna Wijayanti');
		}
		expect(existsSync(kept)).toBe(true);
	});
});

const second = newsDeck('rapat', {}, [
	{
		question: 'Siapakah bupati yang memimpin rapat?',
		answer: 'Anton Wijaya',
		sentence: 'Bupati **Anton Wijaya** memimpin rapat itu.',
	},
	{
		question: 'Siapakah camat yang hadir?',
		answer: 'Agus Saputra',
		sentence: 'Camat **Agus Saputra** hadir pula.',
	},
]);
