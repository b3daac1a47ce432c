import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {fakeServices, type FakeServices, type FakeSetting} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

async function open(
	setting: Partial<RenderSetting> = {},
	fake: FakeSetting = {},
): Promise<{services: FakeServices; screen: Awaited<ReturnType<typeof renderApp>>}> {
	const services = fakeServices({decks: [meeting], ...fake});
	const screen = await renderApp({services, screen: {name: 'settings'}, ...setting});
	return {services, screen};
}

const at = (setting: string) => ({screen: {name: 'settings', setting} as const});

describe('settings', () => {
	it('stand under their headings, each with what it does', async () => {
		const {screen} = await open();
		expect(rowsOf(screen)).toEqual([
			'  Pengaturan',
			`  ${'─'.repeat(76)}`,
			'',
			'  Tampilan',
			'  ▸ Bahasa                Indonesia',
			'    Warna                 ikut terminal',
			'    Karakter              ikut terminal',
			'    Gerak                 biasa',
			'    Pembaca layar         tidak',
			'    Tombol                bawaan',
			'',
			'  Belajar',
			'    Target harian         tanpa target',
			'    Kartu baru sehari     20 kartu',
			'    Pengulangan sehari    200 kartu',
			'    Tanggal ujian         tidak ada ujian',
			'    Awal hari belajar     04:00',
			`  ${'─'.repeat(76)}`,
			'  Bahasa tampilan newsquiz. Soal dan artikel selalu berbahasa Indonesia.',
			'  ● Indonesia   ○ English',
			'  Berlaku di perangkat ini.',
			expect.stringMatching(/^ {2}─+ ↓ 15 baris ──$/),
			'  Enter ubah   ←→ ganti pilihan   Esc kembali   ? bantuan   q keluar',
		]);
	});

	it('fit into a small window, in English', async () => {
		const {screen} = await open({language: 'en', columns: 60, rows: 18});
		await screen.press('down');
		expect(rowsOf(screen)).toEqual([
			'  Settings',
			`  ${'─'.repeat(56)}`,
			'',
			'  Look and language',
			'    Language               English',
			'  ▸ Colours                as the terminal',
			'    Characters             as the terminal',
			'    Motion                 as usual',
			'    Screen reader          no',
			'    Keys                   default',
			`  ${'─'.repeat(56)}`,
			'  Colours that suit the background of your terminal.',
			'  ● as the terminal   ○ dark background',
			'  ○ light background   ○ high contrast',
			'  This is the default. For this device.',
			expect.stringMatching(/^ {2}─+ ↓ \d+ lines ──$/),
			'  Enter change   ←→ choose   Esc back   ? help   q quit',
		]);
	});

	it('go on in the other language at once', async () => {
		const {services, screen} = await open();
		await screen.press('right');
		await screen.waitFor('Settings');
		expect(services.settings.settings).toEqual({language: 'en'});
		expect(screen.frame()).toContain('Language: Bahasa Indonesia → English.');
		await screen.press('u');
		await screen.waitFor('Pengaturan');
		expect(screen.frame()).toContain('Bahasa kembali ke Indonesia.');
	});

	it('take a figure, say what it was, and take it back', async () => {
		const {services, screen} = await open(at('daily-goal'));
		await screen.press('enter');
		expect(screen.frame()).toContain('› 0');
		expect(screen.frame()).toContain('bilangan 0–999; 0 berarti tanpa target');
		await screen.press('backspace');
		await screen.type('30');
		await screen.press('enter');
		expect(services.progress.state.schedule.dailyGoal).toBe(30);
		expect(screen.frame()).toContain('Target harian: tanpa target → 30 jawaban.');
		expect(screen.frame()).toContain('Bawaan: tanpa target. Berlaku di semua perangkat Anda.');
		await screen.press('u');
		expect(services.progress.state.schedule.dailyGoal).toBe(0);
		expect(screen.frame()).toContain('Target harian kembali ke tanpa target.');
		await screen.press('u');
		expect(screen.frame()).toContain('Belum ada perubahan yang bisa dibatalkan di sini.');
	});

	it.each([
		['daily-goal', 'banyak', 'Pakai bilangan bulat dari 0 sampai 999, misalnya: 30.'],
		['retention', '2', 'Pakai bilangan dari 0.7 sampai 0.97, misalnya: 0.9.'],
		['steps', 'sebentar', 'Tulis paling banyak 10 jeda dalam menit'],
		['day-start', '25', 'Tulis jam dari 00:00 sampai 23:59, misalnya: 04:00.'],
		['exam', '2020-01-01', 'Tanggal itu sudah lewat.'],
	])('%s: what can’t be used stays in the field, with what can', async (name, typed, says) => {
		const {services, screen} = await open(at(name));
		await screen.press('enter', 'ctrl+u');
		await screen.type(typed);
		await screen.press('enter');
		expect(screen.frame().replace(/\s+/g, ' ')).toContain(says);
		expect(screen.frame()).toContain(`› ${typed}`);
		expect(services.log).toEqual([]);
		await screen.press('escape');
		expect(screen.frame()).not.toContain('›');
	});

	it('advise where a value is unusual, in the words of the screen', async () => {
		const {screen} = await open(at('reviews-per-day'));
		await screen.press('enter', 'ctrl+u');
		await screen.type('10');
		await screen.press('enter');
		expect(screen.frame().replace(/\s+/g, ' ')).toContain('Turunkan juga Kartu baru sehari.');
	});

	it('plan towards an exam, and drop it', async () => {
		const {services, screen} = await open(at('exam'));
		await screen.press('enter', 'ctrl+u');
		await screen.type('2026-08-01');
		await screen.press('enter');
		expect(services.progress.state.schedule.exam).toEqual({date: '2026-08-01'});
		await screen.press('r');
		expect(services.progress.state.schedule.exam).toBeUndefined();
		await screen.press('u');
		expect(services.progress.state.schedule.exam).toEqual({date: '2026-08-01'});
	});

	it('go back to the default', async () => {
		const {services, screen} = await open(at('theme'), {settings: {theme: 'dark'}});
		expect(screen.frame()).toContain('Bawaan: ikut terminal. Berlaku di perangkat ini.');
		await screen.press('r');
		expect(services.settings.settings.theme).toBe('auto');
	});

	it('take a dictionary into use at once, or say why not', async () => {
		const paths: string[] = [];
		const fake = fakeServices({decks: [meeting]});
		const chooseDictionary = async (path: string) => {
			paths.push(path);
			if (path === 'hilang.tsv') {
				throw new UserError(
					{id: 'hilang.tsv tidak ada.', en: 'There is no hilang.tsv.'},
					{hint: {id: 'Periksa letaknya.', en: 'Check where it is.'}},
				);
			}
			await fake.settings.change({dictionary: `/kamus/${path}`});
			return {id: 'Kamus itu dipakai.', en: 'It is used.'};
		};
		const services = {...fake, chooseDictionary};
		const screen = await renderApp({services, ...at('dictionary'), columns: 60, rows: 18});
		await screen.press('enter');
		await screen.type('hilang.tsv');
		await screen.press('enter');
		await screen.waitFor('! hilang.tsv tidak ada. Periksa letaknya.');
		await screen.press('ctrl+u');
		await screen.type('kamus.tsv');
		await screen.press('enter');
		await screen.waitFor('Kamus itu dipakai.');
		expect(screen.frame()).toMatch(/▸ Kamus sendiri +\/kamus\/kamus.tsv/);
		expect(paths).toEqual(['hilang.tsv', 'kamus.tsv']);
	});

	it('say which command does what is not done here', async () => {
		const {screen} = await open(at('parameters'));
		await screen.press('enter');
		expect(screen.frame()).toContain('Diatur lewat perintah: newsquiz stats --optimise');
	});

	it('say why something could not be kept, and stay as they were', async () => {
		const {services, screen} = await open(at('fuzz'));
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('enter');
		expect(screen.frame()).toContain('! Ruang penyimpanan penuh. Coba sekali lagi.');
		expect(services.progress.state.schedule.fuzz).toBe(true);
		await screen.press('enter');
		expect(services.progress.state.schedule.fuzz).toBe(false);
	});

	it('are a key away from home, and lead back', async () => {
		const {screen} = await open({screen: {name: 'home'}});
		await screen.press(',');
		await screen.waitFor('Pengaturan');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
	});
});

describe('the daily goal', () => {
	it('stands at home, with how far it is', async () => {
		const {screen} = await open(
			{screen: {name: 'study', deck: meeting.id}},
			{
				log: [
					{
						...{v: 1, device: 'here', n: 1, at: 0, tz: 420, type: 'schedule', dailyGoal: 2},
					} as const,
				],
			},
		);
		await screen.press('space', '3', 'escape');
		await screen.waitFor('Sesi ini selesai');
		await screen.press('enter');
		await screen.waitFor('1 dari 2 jawaban hari ini');
		expect(rowsOf(screen)[1]).toBe(`  ${'━'.repeat(38)}${'─'.repeat(38)}`);
		await screen.press('enter');
		await screen.waitFor('buka jawaban');
		await screen.press('space', '3', 'escape');
		await screen.waitFor('Sesi ini selesai');
		await screen.press('enter');
		await screen.waitFor('✓ target tercapai: 2 jawaban');
	});
});
