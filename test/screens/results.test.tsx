import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {testDeck} from '../helpers/class-room.js';
import {type FakeServices, fakeServices} from '../helpers/fake-services.js';
import {pupilHome, pupilLog} from '../helpers/pupil-home.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';
import {runCommand} from '../helpers/run-command.js';
import {manyCards} from '../helpers/sample-decks.js';

const deck = testDeck(4);
const rule = '─'.repeat(76);
const flag = {type: 'flag', deck: deck.id, card: 'k2', reason: 'wrong', note: 'kuncinya b'};

const pupil = (answers: string, of: Deck = deck, more: readonly object[] = []): FakeServices =>
	fakeServices({decks: [of], log: pupilLog(answers, of, more)});

const diskFull = new UserError(
	{id: 'Ruang penuh.', en: 'The disk is full.'},
	{hint: {id: 'Kosongkan dahulu.', en: 'Make room first.'}},
);

/** Opens the results of a deck from the list of its cards. */
async function sending(
	services: FakeServices,
	{of = deck, ...setting}: Partial<RenderSetting> & {readonly of?: Deck} = {},
): Promise<Screen> {
	const screen = await renderApp({services, screen: {name: 'deck', deck: of.id}, ...setting});
	await screen.press('c');
	await screen.waitFor(/Hasil untuk guru|Results for your teacher/);
	return screen;
}

const said = (screen: Screen): string => screen.frame().replace(/\s+/g, ' ');
const codeOn = (screen: Screen): string =>
	/NQ1[\w+\s-]+?(?=\n\n)/.exec(screen.frame())![0].replace(/\s/g, '');

describe('the results for the teacher', () => {
	it('are all shown before they leave, while the pupil writes who they are', async () => {
		const screen = await sending(pupil('+a'));
		expect(rowsOf(screen)).toEqual([
			'  Hasil untuk guru · Latihan berita',
			`  ${rule}`,
			'',
			'  Hanya ini yang ada dalam kode:',
			'',
			'    Murid: …',
			expect.stringMatching(/^ {4}Paket kartu: Latihan berita \(versi [0-9a-f]{12}\)$/),
			'    jawaban pertama untuk tiap kartu',
			'',
			'   1. Pertanyaan 1?',
			'      → benar',
			'   2. Pertanyaan 2?',
			'      → salah, memilih “a 2”',
			'',
			'  2 kartu lain belum dijawab.',
			'  Tanpa waktu, perangkat, atau paket kartu lain.',
			'',
			'',
			'',
			'  Nama samaran atau nomor absen Anda (yang diketahui guru):',
			'  ›   misalnya: 07',
			`  ${rule}`,
			'  Enter buat kode   Esc kembali',
		]);
		await screen.type('07');
		expect(screen.frame()).toContain('    Murid: 07\n');
	});

	it('are a code, alone on its row, which the terminal’s clipboard gets when asked', async () => {
		const copied: string[] = [];
		const screen = await sending(pupil('+a'), {onCopy: (text) => copied.push(text)});
		await screen.type('07\r');
		const code = codeOn(screen);
		expect(rowsOf(screen).slice(2, 10)).toEqual([
			'',
			'  Kode Anda',
			'',
			`  ${code}`,
			'',
			'  Salin kode ini dan kirimkan kepada guru Anda, misalnya lewat WhatsApp.',
			'',
			'  Hanya ini yang ada dalam kode:',
		]);
		expect(rowsOf(screen).at(-1)).toBe(
			'  c salin kode   s simpan berkas   e ganti nama   Esc selesai   ? bantuan',
		);
		expect(copied).toEqual([]);
		await screen.press('c');
		expect(copied).toEqual([code]);
		expect(said(screen)).toContain('✓ Kode dikirim ke papan klip. Sebagian terminal tidak');
		await screen.press('escape');
		expect(screen.frame()).toContain('Latihan berita');
		expect(screen.frame()).not.toContain('NQ1');
	});

	it.each([
		['a few cards', deck, '+a.c'],
		['a code of several rows', testDeck(400), '+abc'.repeat(100)],
	])('are the very code that the command prints: %s', async (_, of, answers) => {
		const argv = ['results', of.id, '--as', 'Sari 07', '--code', '--yes'];
		const {stdout} = await runCommand(argv, {home: pupilHome(answers, of)});
		const screen = await sending(pupil(answers, of), {of});
		await screen.type('Sari 07\r');
		expect(codeOn(screen)).toBe(stdout.trim());
	});

	it('are a file with the reasons of flags, the one that the command writes', async () => {
		const home = pupilHome('+a', deck, [flag]);
		await runCommand(['results', deck.id, '--as', '07', '--yes'], {home});
		const services = pupil('+a', deck, [flag]);
		const screen = await sending(services);
		await screen.type('07\r');
		expect(screen.frame()).not.toContain('kuncinya b');
		await screen.press('s');
		expect(screen.frame()).toContain('Hanya ini yang ada dalam berkas:');
		expect(screen.frame()).toContain('ditandai (jawabannya salah; kuncinya b)');
		expect(screen.frame()).toContain('› hasil-ulangan-07.nqr');
		await screen.press('enter');
		expect(said(screen)).toContain('✓ Hasil ditulis ke /rumah/hasil-ulangan-07.nqr.');
		expect([...services.files.values()]).toEqual([
			readFileSync(join(home, 'hasil-ulangan-07.nqr'), 'utf8'),
		]);
		await screen.press('s', 'enter');
		expect(screen.frame()).toContain('/rumah/hasil-ulangan-07.nqr sudah ada. Timpa?');
		await screen.press('y');
		expect(said(screen)).toContain('✓ Hasil ditulis ke');
	});

	it('need a name, and a short one', async () => {
		const screen = await sending(pupil('+a'), {language: 'en'});
		await screen.press('enter');
		expect(said(screen)).toContain(
			'Your teacher needs to know whose results these are. Write a pseudonym or number, such as: 07',
		);
		await screen.type(`${'x'.repeat(25)}\r`);
		expect(said(screen)).toContain('That name is too long. Use 24 letters at most; a number is');
	});

	it('of a deck too large for a code are a file only', async () => {
		const of = testDeck(450);
		const screen = await sending(pupil('+a', of), {of});
		await screen.type('07\r');
		expect(said(screen)).toContain('Paket ini berisi 450 kartu; kode hanya memuat 440.');
		expect(screen.frame()).not.toContain('salin kode');
		await screen.press('s', 'enter');
		expect(said(screen)).toContain('✓ Hasil ditulis ke');
	});

	it('are asked for again where nothing has been judged yet', async () => {
		const screen = await sending(pupil(''));
		expect(rowsOf(screen).slice(3, 6)).toEqual([
			'  Belum ada jawaban yang dinilai newsquiz untuk "Latihan berita".',
			'  Kerjakan kuisnya dahulu, lalu kembali ke sini. Menilai ingatan sendiri tidak',
			'  dihitung.',
		]);
		expect(rowsOf(screen).at(-1)).toBe('  Esc selesai   ? bantuan');
	});

	it('tell what could not be written', async () => {
		const services = pupil('+a');
		const screen = await sending(services);
		await screen.type('07\r');
		await screen.press('s');
		services.failNext(diskFull);
		await screen.press('enter');
		expect(said(screen)).toContain('! Ruang penuh. Kosongkan dahulu.');
		expect(screen.frame()).toContain('› hasil-ulangan-07.nqr');
	});

	it.each([
		[40, 12],
		[60, 18],
		[100, 30],
	])('fit a window of %i × %i', async (columns, rows) => {
		for (const language of ['id', 'en'] as const) {
			const of = {...testDeck(300), title: 'Banjir surut di tiga kecamatan '.repeat(6)};
			const screen = await sending(pupil('+a'.repeat(150), of), {of, columns, rows, language});
			for (const key of ['0', 'enter', 'c', 's', 'enter', 's', 'enter']) {
				expect(rowsOf(screen)).toHaveLength(rows - 1);
				for (const row of rowsOf(screen)) expect(row.length).toBeLessThanOrEqual(columns);
				await screen.press(key);
			}
			screen.unmount();
		}
	});
});

describe('the way to them', () => {
	it('is a key at the end of a quiz of one deck', async () => {
		const services = fakeServices({decks: [manyCards(1)]});
		const screen = await renderApp({services, screen: {name: 'quiz', deck: 'banyak-kartu'}});
		await screen.press('x', 'enter', 'enter');
		await screen.waitFor('Hasil kuis singkat');
		expect(rowsOf(screen).at(-1)).toContain('c kode untuk guru');
		await screen.press('c');
		await screen.waitFor('Hasil untuk guru · ');
		expect(screen.frame()).toContain('→ salah');
		await screen.press('escape');
		expect(screen.frame()).toContain('Hasil kuis singkat');
	});

	it('is a key at the end of a session with one deck', async () => {
		const services = pupil('+a');
		const screen = await renderApp({services, screen: {name: 'study', deck: deck.id}});
		await screen.press('enter', '3', 'escape');
		await screen.waitFor('c kode untuk guru');
		await screen.press('c');
		await screen.waitFor('Hasil untuk guru · Latihan berita');
		await screen.press('escape');
		await screen.waitFor('c kode untuk guru');
	});

	it('is missing where cards of several decks were asked', async () => {
		const decks = [manyCards(1), manyCards(1, 'lain')];
		const screen = await renderApp({services: fakeServices({decks}), screen: {name: 'deck'}});
		await screen.press('c');
		expect(screen.frame()).not.toContain('guru');
	});
});
