import {describe, expect, it} from 'vitest';
import type {KeptBackup} from '../../source/services.js';
import {fakeServices} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const DAY = 86_400_000;
const at = Date.UTC(2026, 10, 26, 1, 15);

const counts = {events: 640, reviews: 622, cards: 160, decks: 4, lastDay: '2026-11-24'};
const yesterday: KeptBackup = {
	name: '2026-11-25T011500-auto.zip',
	at: at - DAY,
	reason: 'auto',
	counts,
};
const damaged: KeptBackup = {
	name: '2026-11-20T011500-manual.zip',
	at: at - 6 * DAY,
	reason: 'manual',
};

async function open(backups: readonly KeptBackup[], setting: Partial<RenderSetting> = {}) {
	const services = fakeServices({decks: [meeting], at, tz: 420, backups});
	const screen = await renderApp({services, screen: {name: 'backups'}, ...setting});
	return {services, screen};
}

describe('backups', () => {
	it('say what there is to go back to, and what is safe', async () => {
		const {screen} = await open([yesterday, damaged]);
		expect(rowsOf(screen).filter((row) => row !== '')).toEqual([
			'  Cadangan kemajuan belajar',
			`  ${'─'.repeat(76)}`,
			'  Kembali ke keadaan yang mana?',
			'  ▸ 2026-11-25 08:15 · kemarin · otomatis',
			'    622 pengulangan, 160 kartu dipelajari, 4 paket kartu, terakhir belajar',
			'    2026-11-24',
			'    2026-11-20 08:15 · atas permintaan',
			'    rusak, tidak dapat dipulihkan',
			'  Tekan Enter: newsquiz ditutup, lalu menunjukkan apa yang akan berubah dan',
			'  bertanya dahulu. Keadaan sekarang dicadangkan lebih dahulu, jadi tidak ada',
			'  yang hilang.',
			`  ${'─'.repeat(76)}`,
			'  Enter tutup lalu pulihkan   Esc kembali   ? bantuan   q keluar',
		]);
	});

	it('leave the app for the one that is chosen', async () => {
		const {services, screen} = await open([yesterday]);
		await screen.press('enter');
		expect(services.wanted).toBe(yesterday.name);
		expect(screen.quits()).toBe(1);
	});

	it('do nothing with a damaged one', async () => {
		const {services, screen} = await open([yesterday, damaged]);
		await screen.press('down', 'enter');
		expect(services.wanted).toBeUndefined();
		expect(screen.quits()).toBe(0);
		expect(screen.frame()).not.toContain('Enter');
	});

	it('say how they come about where there are none, in English', async () => {
		const {screen} = await open([], {language: 'en', columns: 60, rows: 18});
		expect(rowsOf(screen).filter((row) => row !== '')).toEqual([
			'  Backups of your progress',
			`  ${'─'.repeat(56)}`,
			'  There are no backups yet.',
			'  newsquiz makes one by itself on every day you study;',
			'  there is nothing for you to do. At any time you can also',
			'  make one with the command: newsquiz backup',
			`  ${'─'.repeat(56)}`,
			'  Esc back   ? help   q quit',
		]);
	});

	it('stand in the list of commands, and lead back to the settings', async () => {
		const {screen} = await open([yesterday], {screen: {name: 'home'}, language: 'en'});
		await screen.press(':');
		await screen.waitFor('All commands');
		await screen.type('yesterday');
		await screen.press('enter');
		await screen.waitFor('Which state do you want back?');
		await screen.press('escape');
		await screen.waitFor('▸ Backups');
		await screen.press('enter');
		await screen.waitFor('Which state do you want back?');
	});
});
