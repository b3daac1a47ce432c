import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import type {LogEvent} from '../../source/progress/event.js';
import type {Services} from '../../source/services.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';

const base = {v: 1, device: 'here', at: morning - 1000, tz: 420} as const;
const named = {deck: meeting.id, card: 'li'} as const;

/** A suspended, a flagged and a changed card. */
const marked: readonly LogEvent[] = [
	{...base, n: 1, type: 'suspend', ...named},
	{
		...base,
		n: 2,
		type: 'flag',
		deck: meeting.id,
		card: 'gencatan',
		reason: 'wrong',
		note: 'tahun?',
	},
	{...base, n: 3, type: 'edit', deck: meeting.id, card: 'hari', change: {answer: 'Hari Menang'}},
];

async function studying(services: Services, setting: Partial<RenderSetting> = {}): Promise<Screen> {
	const screen = await renderApp({
		services,
		screen: {name: 'study', deck: meeting.id},
		...setting,
	});
	await screen.waitFor('?');
	return screen;
}

describe('a card in hand', () => {
	it('is suspended by one key, and comes back by another', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await screen.press('s');
		expect(services.log).toMatchObject([{type: 'suspend', ...named}]);
		expect(rowsOf(screen).slice(3, 5)).toEqual([
			'  Kapan',
			'  Pada tanggal berapakah gencatan senjata Perang Korea ditandatangani?',
		]);
		expect(screen.frame()).toContain(
			'  Kartu tadi diistirahatkan: tidak muncul sampai Anda mempelajarinya lagi.\n  Tekan u untuk membatalkan.',
		);
		await screen.press('u');
		await screen.waitFor(/tidak jadi\s+diistirahatkan\./);
		expect(screen.frame()).toContain('Siapakah anggota Politbiro');
		expect(services.progress.state.marks.size).toBe(0);
	});

	it('is put off until tomorrow after its answer was seen', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services, {language: 'en'});
		await screen.press('space', 'n');
		expect(services.log).toMatchObject([{type: 'bury', ...named}]);
		expect(screen.frame()).toContain('That card is put off until tomorrow. Press u to undo.');
		expect(screen.frame()).not.toContain('Siapakah anggota');
	});

	it.each([
		[100, 30],
		[80, 24],
		[60, 18],
	])('is flagged with a reason and a note (%i × %i)', async (columns, rows) => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services, {columns, rows});
		await screen.press('f');
		await screen.waitFor('Apa yang keliru pada kartu ini?');
		expect(screen.frame()).toContain('▸ 1  jawabannya salah');
		expect(rowsOf(screen)).toHaveLength(rows - 1);
		await screen.press('3');
		await screen.type('dua delegasi');
		expect(screen.frame()).toContain('› dua delegasi');
		await screen.press('enter');
		await screen.waitFor('Kartu ini ditandai.');
		expect(screen.frame()).toContain('Siapa · ditandai');
		expect(services.log).toMatchObject([
			{type: 'flag', ...named, reason: 'unclear', note: 'dua delegasi'},
		]);
		await screen.press('f');
		await screen.waitFor('Apa yang keliru pada kartu ini?');
		await screen.press('0');
		await screen.waitFor('Tanda pada kartu ini dicabut.');
		expect(services.progress.state.marks.size).toBe(0);
	});

	it('keeps a note that the log could not take', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services);
		await screen.press('f');
		await screen.waitFor('Apa yang keliru');
		await screen.press('6');
		await screen.type('catatan panjang');
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('enter');
		expect(screen.frame()).toContain('› catatan panjang');
		expect(screen.frame()).toContain('! Ruang penyimpanan penuh. Coba sekali lagi.');
		await screen.press('enter');
		await screen.waitFor('Kartu ini ditandai.');
	});

	it('is a leech by its eighth lapse: that is told kindly, and it rests', async () => {
		const log: LogEvent[] = [{...base, n: 1, type: 'schedule', leechThreshold: 1, steps: []}];
		const day = 86_400_000;
		for (const [n, days, grade] of [
			[2, 60, 3],
			[3, 50, 3],
		] as const) {
			const at = morning - days * day;
			log.push({...base, n, at, type: 'review', ...named, grade, ms: 1, mode: 'study'});
		}
		const [first] = log;
		const services = fakeServices({
			decks: [meeting],
			log: [{...first!, at: morning - 61 * day}, ...log.slice(1)],
		});
		const screen = await studying(services);
		expect(screen.frame()).toContain('Siapakah anggota Politbiro');
		await screen.press('space', '1');
		expect(screen.frame().replace(/\s+/g, ' ')).toContain(
			'! Kartu tadi bandel: sudah 1 kali terlupa. Itu biasa. Coba ubah soalnya, beri petunjuk, atau baca lagi beritanya; mungkin juga kartu ini belum perlu. Sementara ini kartunya diistirahatkan; pelajari lagi kapan saja dari “kartu bertanda” di layar awal. Tekan u untuk membatalkan.',
		);
		await screen.press('u');
		expect(screen.frame()).toContain('Penilaian tadi dibatalkan.');
	});
});

describe('the form of a card', () => {
	it('shows all that the card says', async () => {
		const screen = await studying(fakeServices({decks: [meeting]}));
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		expect(rowsOf(screen)).toEqual([
			'  Ubah kartu',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Soal           › Siapakah anggota Politbiro yang memimpin delegasi Tiongkok',
			'                   ke Pyongyang pada Juli 2023?',
			'  Jawaban          Li Hongzhong',
			'  Juga benar       kosong',
			'  Pilihan salah    Li Qiang',
			'                   Wang Yajun',
			'                   Wang Yi',
			'                   +',
			'  Petunjuk         Marganya Li.',
			'  Penjelasan       Ia wakil ketua parlemen Tiongkok.',
			...Array.from({length: 8}, () => ''),
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter simpan   Tab isian lain   Esc tidak jadi',
		]);
	});

	it.each([
		[100, 30],
		[80, 24],
		[60, 18],
	])('saves, and the card on the screen says so at once (%i × %i)', async (columns, rows) => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services, {columns, rows});
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('ctrl+u');
		await screen.type('Siapa pemimpin delegasi?');
		await screen.press('tab', 'tab');
		await screen.type('Tuan Li');
		await screen.press('enter');
		await screen.waitFor('Kartu ini diubah');
		expect(screen.frame()).toMatch(/Siapa · diubah\n +Siapa pemimpin delegasi\?/);
		expect(services.log).toMatchObject([
			{type: 'edit', ...named, change: {question: 'Siapa pemimpin delegasi?', accept: ['Tuan Li']}},
		]);
		await screen.press('u');
		await screen.waitFor('dibatalkan.');
		expect(screen.frame()).toContain('Siapakah anggota Politbiro');
	});

	it('says what is wrong, goes there, and loses nothing', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying(services, {depth: 1});
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('down', 'ctrl+u');
		await screen.type('Wang Yi');
		await screen.press('enter');
		expect(screen.frame()).toContain(
			'! Pilihan salah: pengecoh ini sama dengan jawaban yang benar.',
		);
		expect(screen.frame()).toContain('› Wang Yi▏');
		expect(screen.frame()).toContain('  Jawaban          Wang Yi\n');
		await screen.press('escape');
		expect(screen.frame()).toContain('Keluar tanpa menyimpan perubahan ini?');
		await screen.press('n', 'up', 'up', 'up', 'up', 'ctrl+r', 'escape');
		await screen.waitFor('Jawab dalam hati');
		expect(services.log).toEqual([]);
	});

	it('opens the card in an editor, tells the line that cannot be read, and keeps the text', async () => {
		const handed: string[] = [];
		const answers = [
			(text: string) => text.replace('== Petunjuk / Hint ==', '== Petunjukku =='),
			(text: string) =>
				text.replace('== Petunjukku ==', '== Petunjuk ==\nNegeri asalnya Tiongkok.'),
		];
		const services = fakeServices({decks: [meeting]});
		const edit = (text: string): string => {
			handed.push(text);
			return answers[handed.length - 1]!(text);
		};
		const screen = await studying({...services, edit});
		await screen.press('e');
		await screen.waitFor('Ctrl+G penyunting');
		await screen.press('\u0007');
		expect(screen.frame()).toMatch(/! Baris 24: judul "== Petunjukku ==" tidak dikenal/);
		expect(screen.frame()).toContain('Teks Anda masih ada');
		await screen.press('\u0007');
		await screen.waitFor('Kartu ini diubah');
		expect(handed[1]).toContain('== Petunjukku ==');
		expect(services.log).toMatchObject([
			{type: 'edit', change: {hint: 'Negeri asalnya Tiongkok.\nMarganya Li.'}},
		]);
	});

	it('records nothing when the editor changed nothing', async () => {
		const services = fakeServices({decks: [meeting]});
		const screen = await studying({...services, edit: (text: string) => text});
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('\u0007');
		expect(screen.frame()).toContain('Tidak ada yang berubah.');
		await screen.press('enter');
		expect(screen.frame()).toContain('Tidak ada yang berubah.');
		expect(services.log).toEqual([]);
	});
});

describe('undo at home', () => {
	it('takes back what was done last and says what it was', async () => {
		const services = fakeServices({decks: [meeting], log: marked});
		const screen = await renderApp({services});
		await screen.press('u');
		await screen.waitFor(
			/Perubahan pada “Di Korea Utara, tanggal 27 Juli dikenal sebagai…”\s+dibatalkan/,
		);
		expect(screen.frame()).toContain('B 1 diistirahatkan, 1 ditandai\n');
		await screen.press('u', 'u');
		await screen.waitFor(/tidak jadi\s+diistirahatkan\./);
		expect(services.progress.state.marks.size).toBe(0);
		await screen.press('u');
		expect(screen.frame()).toContain('Tidak ada lagi yang bisa dibatalkan.');
	});

	it('keeps everything when the log cannot take it', async () => {
		const services = fakeServices({decks: [meeting], log: marked});
		const screen = await renderApp({services});
		services.failNext(new UserError({id: 'Ruang penyimpanan penuh.', en: 'The disk is full.'}));
		await screen.press('u');
		expect(screen.frame()).toContain('! Ruang penyimpanan penuh. Coba sekali lagi.');
		expect(services.progress.state.changes.size).toBe(1);
	});
});

describe('a quiz', () => {
	it('leaves suspended cards out, and lets a card be flagged and changed after its answer', async () => {
		const deck = {...meeting, cards: meeting.cards.slice(0, 2)};
		const log = [marked[0]!];
		const services = fakeServices({decks: [deck], log});
		const screen = await renderApp({services, screen: {name: 'quiz', deck: deck.id}});
		await screen.waitFor('Soal 1 dari 1');
		await screen.press('1');
		if (!/lanjut/.test(screen.frame())) await screen.press('enter');
		await screen.waitFor('lanjut');
		await screen.press('e');
		await screen.waitFor('Ubah kartu');
		await screen.press('ctrl+u');
		await screen.type('Kapan?');
		await screen.press('enter');
		await screen.waitFor('Kartu ini diubah');
		expect(screen.frame()).toContain('Kapan · diubah\n  Kapan?');
		await screen.press('f');
		await screen.waitFor('Apa yang keliru');
		await screen.press('1', 'enter');
		await screen.waitFor('ditandai');
		await screen.press('u');
		await screen.waitFor(/tidak jadi\s+ditandai/);
		await screen.press('u');
		await screen.waitFor('Perubahan pada');
		expect(screen.frame()).toContain('Pada tanggal berapakah gencatan');
		expect(services.progress.state.changes.size).toBe(0);
	});
});
