import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {fakeServices} from '../helpers/fake-services.js';
import {renderApp} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

async function approving(onKeep?: (deck: Deck) => Promise<void>, rows = 24) {
	const services = fakeServices();
	const screen = await renderApp({
		services,
		screen: {
			name: 'approve',
			deck: meeting,
			noiseSummary: 'nama penulis, kredit foto',
			onKeep: onKeep ?? ((deck) => services.library.save(deck)),
		},
		rows,
		columns: rows === 18 ? 60 : 80,
	});
	return {screen, services};
}

describe('approval', () => {
	it('lists the new cards, the focused one in full with its evidence', async () => {
		const {screen} = await approving();
		expect(screen.frame()).toContain('5 dari 5 kartu disimpan');
		expect(screen.frame()).toContain('▸ ✓ Siapa');
		expect(screen.frame()).toContain('Li Hongzhong');
		expect(screen.frame()).toContain('Li Qiang · Wang Yajun · Wang Yi');
		expect(screen.frame()).toContain('│ Delegasi Tiongkok');
		expect(screen.frame()).toContain('Disisihkan dari artikel: nama penulis, kredit foto');
	});

	it('saves what is kept and starts studying it', async () => {
		const {screen, services} = await approving();
		await screen.press('space', 'down', 'space', 'up', 'space');
		expect(screen.frame()).toContain('4 dari 5 kartu disimpan');
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

	it('keeps all again, and refuses to keep none', async () => {
		const {screen, services} = await approving();
		for (let card = 0; card < 5; card++) await screen.press('space', 'j');
		await screen.press('enter');
		expect(screen.frame()).toContain('Pilih setidaknya satu kartu untuk disimpan.');
		expect(services.saved).toEqual([]);
		await screen.press('a');
		expect(screen.frame()).toContain('5 dari 5 kartu disimpan');
	});

	it('leaves without saving only after asking', async () => {
		const {screen, services} = await approving(undefined, 18);
		await screen.press('escape');
		expect(screen.frame()).toContain('Tinggalkan kartu ini tanpa menyimpannya?');
		await screen.press('t');
		expect(screen.frame()).not.toContain('Tinggalkan kartu');
		await screen.press('escape', 'y');
		await screen.waitFor('Belum ada paket kartu');
		expect(services.saved).toEqual([]);
	});

	it('says why saving failed and stays', async () => {
		const {screen} = await approving(() =>
			Promise.reject(new UserError({id: 'Cakram penuh.', en: 'The disk is full.'})),
		);
		await screen.press('enter');
		await screen.waitFor('! Cakram penuh.');
		expect(screen.frame()).toContain('▸ ✓ Siapa');
	});
});
