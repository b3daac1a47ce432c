import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {UserError} from '../../source/errors.js';
import type {MadeDeck} from '../../source/make-deck.js';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const article = {
	...articleFromText('Tamu dari utara'),
	publishedAt: '2023-07-28',
	noise: [
		{start: 0, end: 1, reason: 'byline'},
		{start: 1, end: 2, reason: 'photo-credit'},
	],
};

async function approving(made: Partial<MadeDeck> = {}, rows = 24) {
	const services = fakeServices();
	const screen = await renderApp({
		services,
		screen: {name: 'approve', made: {deck: meeting, article, notices: [], ...made}},
		rows,
		columns: rows === 18 ? 60 : 80,
	});
	return {screen, services};
}

describe('approval', () => {
	it('lists the new cards, the focused one in full with its evidence', async () => {
		const {screen} = await approving({}, 30);
		expect(screen.frame()).toContain('5 dari 5 kartu dipakai');
		expect(screen.frame()).toContain('Pertemuan di Pyongyang, Juli 2023');
		expect(screen.frame()).toMatch(/Siapa\s1/);
		expect(screen.frame()).toContain('▸ ✓ Siapa');
		expect(screen.frame()).toContain('Li Hongzhong');
		expect(screen.frame()).toContain('Li Qiang · Wang Yajun · Wang Yi');
		expect(screen.frame()).toContain('│ Delegasi Tiongkok');
		expect(screen.frame()).toContain('Disisihkan dari artikel: nama penulis, kredit foto');
	});

	it('saves what is kept and starts studying it', async () => {
		const {screen, services} = await approving();
		await screen.press('space', 'down', 'space', 'up', 'space');
		expect(screen.frame()).toContain('4 dari 5 kartu dipakai');
		await screen.press('enter');
		await screen.waitFor('Siapakah anggota Politbiro');
		await screen.waitFor('0 dari 4');
		expect(services.saved[0]!.cards.map((card) => card.id)).toEqual([
			'li',
			'hari',
			'karantina',
			'tujuan',
		]);
	});

	it('drops all and keeps all, and refuses to keep none', async () => {
		const {screen, services} = await approving();
		await screen.press('A', 'enter');
		expect(screen.frame()).toContain('Pilih setidaknya satu kartu untuk dipakai.');
		expect(services.saved).toEqual([]);
		await screen.press('a');
		expect(screen.frame()).toContain('5 dari 5 kartu dipakai');
	});

	it('puts a card in other words before it is saved', async () => {
		const {screen, services} = await approving();
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('tab', 'ctrl+u', 'Li', 'enter');
		await screen.waitFor('Periksa kartu baru');
		expect(screen.frame()).toMatch(/^ *Li$/m);
		await screen.press('enter');
		await screen.waitFor('0 dari 5');
		expect(services.saved[0]!.cards[0]).toEqual({...meeting.cards[0]!, answer: 'Li'});
		expect(services.log).toEqual([]);
	});

	it('gives the deck another title', async () => {
		const {screen, services} = await approving();
		await screen.press('t', 'ctrl+u', 'enter');
		expect(screen.frame()).toContain('Paket kartu perlu judul.');
		await screen.press(...'Tamu');
		expect(screen.frame()).toContain('› Tamu');
		await screen.press('enter', 'enter');
		await screen.waitFor('0 dari 5');
		expect(services.saved[0]!.title).toBe('Tamu');
	});

	it('leaves without saving only after asking', async () => {
		const {screen, services} = await approving({}, 18);
		await screen.press('escape');
		expect(screen.frame()).toContain('Keluar tanpa menyimpan kartu-kartu ini?');
		await screen.press('t');
		expect(screen.frame()).not.toContain('Keluar tanpa');
		await screen.press('escape', 'y');
		await screen.waitFor('Belum ada paket kartu');
		expect(services.saved).toEqual([]);
	});

	it('says why saving failed and stays', async () => {
		const {screen, services} = await approving();
		services.failSaving(new UserError({id: 'Cakram penuh.', en: 'The disk is full.'}));
		await screen.press('space', 'enter');
		await screen.waitFor('! Cakram penuh.');
		expect(screen.frame()).toContain('▸ ✗ Siapa');
		services.failSaving(undefined);
		await screen.press('enter');
		await screen.waitFor('0 dari 4');
	});

	it('tells that the text breaks off', async () => {
		const notice = {id: 'Teks ini terpotong.', en: 'This text is cut off.'};
		const {screen} = await approving({notices: [notice]}, 30);
		expect(screen.frame()).toContain('! Teks ini terpotong.');
	});
});

describe('a deck that is renewed', () => {
	it('opens at its first new card, and marks the new ones', async () => {
		const existing = {...meeting, cards: meeting.cards.slice(0, 3)};
		const {screen} = await approving({existing});
		expect(screen.frame()).toContain('2 kartu baru');
		expect(screen.frame()).toMatch(/▸ ✓ .*baru {2}/);
	});

	it('says so when nothing is new', async () => {
		const {screen} = await approving({existing: meeting});
		expect(screen.frame()).toContain('Tidak ada kartu baru: beritanya masih sama.');
	});
});
