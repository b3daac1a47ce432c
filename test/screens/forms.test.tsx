import {afterEach, describe, expect, it, vi} from 'vitest';
import {type FakeServices, fakeServices} from '../helpers/fake-services.js';
import {formOf, forms} from '../helpers/form-cards.js';
import {type RenderSetting, type Screen, renderApp, rowsOf} from '../helpers/render.js';

/** A session of one card of a form, or of all. */
async function asking(
	card?: string,
	setting: Partial<RenderSetting> = {},
): Promise<{readonly screen: Screen; readonly services: FakeServices}> {
	const deck = card === undefined ? forms : formOf(card);
	const services = fakeServices({decks: [deck]});
	const screen = await renderApp({services, screen: {name: 'study', deck: forms.id}, ...setting});
	return {screen, services};
}

describe('each form of question, frame by frame', () => {
	it('an order as it is first seen', async () => {
		const {screen} = await asking('urutan', {language: 'id', columns: 80, rows: 24});
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                         0 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Peristiwa',
			'  Urutkan peristiwa menurut laporan itu, dari yang paling awal.',
			'',
			'  ▸ 1  Rapat kabinet membahas anggaran ketahanan pangan selama dua hari di',
			'       Istana',
			'    2  Subsidi mulai disalurkan',
			'    3  Presiden mengumumkan perombakan',
			'    4  Para menteri baru dilantik',
			'',
			'  Angkat satu butir, pindahkan, lalu taruh di tempatnya.',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Spasi angkat   J K pindahkan   1–4 ke nomor itu   ? bantuan   Esc selesai',
		]);
	});

	it('an item in hand, with its two neighbours, in a small window', async () => {
		const {screen} = await asking('urutan', {language: 'en', columns: 60, rows: 18});
		await screen.press('down', 'space', 'down');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                       0 of 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Event',
			'  Urutkan peristiwa menurut laporan itu, dari yang paling',
			'  awal.',
			'',
			'    1  Rapat kabinet membahas anggaran ketahanan pangan',
			'       selama dua hari di Istana',
			'    2  Presiden mengumumkan perombakan',
			'  ↕ 3  Subsidi mulai disalurkan',
			'    4  Para menteri baru dilantik',
			'',
			'  Picked up: move it to its place.',
			'',
			'  ────────────────────────────────────────────────────────',
			'  Space put down   ↑↓ move   Esc put back',
		]);
	});

	it('an order that was checked: what was misplaced, and where', async () => {
		const {screen} = await asking('urutan', {language: 'id', columns: 80, rows: 24});
		await screen.press('J', 'enter');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                         0 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Peristiwa',
			'  Urutkan peristiwa menurut laporan itu, dari yang paling awal.',
			'',
			'  ≈ Hampir benar · Satu butir salah tempat.',
			'',
			'  ✓ 1  Rapat kabinet membahas anggaran ketahanan pangan selama dua hari di',
			'       Istana',
			'  ✓ 2  Presiden mengumumkan perombakan',
			'  ✓ 3  Para menteri baru dilantik',
			'  ✗ 4  Subsidi mulai disalurkan · Anda: nomor 1',
			'',
			'  │ Subsidi mulai disalurkan sepekan setelah para menteri baru dilantik.',
			'  │ Warta Nusantara · 6 Mei 2026 · Kabinet baru',
			'',
			'',
			'',
			'   1 Ulangi         ▸2 Sulit           3 Baik            4 Mudah',
			'     1 menit           6 menit           10 menit          7 hari',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  1–4 nilai   Enter nilai ▸   e ubah   w arti   ? bantuan   Esc selesai',
		]);
	});

	it('pairs before the first', async () => {
		const {screen} = await asking('pasangan', {language: 'id', columns: 80, rows: 24});
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                         0 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Siapa',
			'  Pasangkan tiap tokoh dengan jabatannya.',
			'',
			'  ▸ 1  Ratna Wirasti',
			'    2  Budi Hartono',
			'    3  Siti Aminah',
			'',
			'    a  juru bicara kepresidenan',
			'    b  Menteri Luar Negeri',
			'    c  Kepala Badan Penanggulangan Bencana',
			'',
			'  Pilih baris di atas, lalu huruf pasangannya.',
			'',
			'',
			'',
			'',
			'',
			'',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Spasi pilih   a–c pasangkan   1–3 ke nomor itu   ? bantuan   Esc selesai',
		]);
	});

	it('a partner being chosen with the cursor', async () => {
		const {screen} = await asking('pasangan', {language: 'en', columns: 60, rows: 18});
		await screen.press('c', 'enter', 'down');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                       0 of 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Who',
			'  Pasangkan tiap tokoh dengan jabatannya.',
			'',
			'    1  Ratna Wirasti → c  Kepala Badan Penanggulangan Ben…',
			'  • 2  Budi Hartono',
			'    3  Siti Aminah',
			'',
			'    a  juru bicara kepresidenan',
			'  ▸ b  Menteri Luar Negeri',
			'    c  Kepala Badan Penanggulangan Bencana ← 1',
			'',
			'  Choose its partner.',
			'  ────────────────────────────────────────────────────────',
			'  Enter pair   Esc never mind   a–c pair',
		]);
	});

	it('all paired, ready to be checked', async () => {
		const {screen} = await asking('pasangan', {language: 'id', columns: 60, rows: 18});
		await screen.press('a', 'b', 'c');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                     0 dari 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Siapa',
			'  Pasangkan tiap tokoh dengan jabatannya.',
			'',
			'    1  Ratna Wirasti → a  juru bicara kepresidenan',
			'    2  Budi Hartono → b  Menteri Luar Negeri',
			'  ▸ 3  Siti Aminah → c  Kepala Badan Penanggulangan Benca…',
			'',
			'    a  juru bicara kepresidenan ← 1',
			'    b  Menteri Luar Negeri ← 2',
			'    c  Kepala Badan Penanggulangan Bencana ← 3',
			'',
			'  Semua sudah berpasangan. Silakan periksa.',
			'  ────────────────────────────────────────────────────────',
			'  Enter periksa   a–c pasangkan   ? bantuan   Esc selesai',
		]);
	});

	it('pairs that were checked', async () => {
		const {screen} = await asking('pasangan', {language: 'en', columns: 80, rows: 24});
		await screen.press('b', 'a', 'c', 'enter');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                           0 of 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Who',
			'  Pasangkan tiap tokoh dengan jabatannya.',
			'',
			'  ✗ Not quite · 1 of 3 pairs are right.',
			'',
			'  ✓ Ratna Wirasti → Menteri Luar Negeri',
			'  ✗ Budi Hartono → Kepala Badan Penanggulangan Bencana',
			'    you: juru bicara kepresidenan',
			'  ✗ Siti Aminah → juru bicara kepresidenan',
			'    you: Kepala Badan Penanggulangan Bencana',
			'',
			'  │ Menteri Luar Negeri Ratna Wirasti didampingi juru bicara kepresidenan.',
			'  │ Warta Nusantara · 6 May 2026 · Kabinet baru',
			'',
			'',
			'',
			'  ▸1 Again           2 Hard            3 Good            4 Easy',
			'     1 min             6 min             10 min            8 days',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  1–4 grade   Enter grade ▸   e edit   w look up   ? help   Esc finish',
		]);
	});

	it('true and false as two keys, in a window without colour', async () => {
		const {screen} = await asking('benar-salah', {language: 'en', columns: 60, rows: 18, depth: 1});
		await screen.press('right');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                       0 of 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  When',
			'  Benar atau salah: perombakan kabinet diumumkan pada 4',
			'  Mei 2026.',
			'',
			'     b  Benar · true   ▸  s  Salah · false',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'  ────────────────────────────────────────────────────────',
			'  b true   s false   Enter choose   ? help   Esc finish',
		]);
	});

	it('what would be right, said at once of a false statement', async () => {
		const {screen} = await asking('benar-salah', {language: 'id', columns: 60, rows: 18});
		await screen.press('b');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                     0 dari 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Benar atau salah: perombakan kabinet diumumkan pada 4',
			'  Mei 2026.',
			'',
			'  ✗ Belum tepat',
			'',
			'  ✗ Benar         ✓ Salah',
			'',
			'  Yang benar: 6 Mei 2026.',
			'',
			'',
			'  ▸1 Ulangi      2 Sulit       3 Baik        4 Mudah',
			'     1 menit       6 menit       10 menit      6 hari',
			'  ──────────────────────────────── ↑ 1 baris  ↓ 3 baris ──',
			'  1–4 nilai   Enter nilai ▸   ? bantuan   Esc selesai',
		]);
	});

	it('a blank that waits', async () => {
		const {screen} = await asking('isian', {language: 'en', columns: 60, rows: 18, depth: 1});
		await screen.press('t');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                       0 of 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Where',
			'  Lengkapi: perombakan kabinet diumumkan di [▏____],',
			'  Jakarta, pada 6 Mei 2026.',
			'',
			'  Type straight into the blank.',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'  ────────────────────────────────────────────────────────',
			'  Enter check   Esc stop typing   Ctrl+L look up',
		]);
	});

	it('a blank that fills as one types', async () => {
		const {screen} = await asking('isian', {language: 'id', columns: 60, rows: 18, depth: 1});
		await screen.press('t');
		await screen.type('Istana Mer');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                     0 dari 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Di mana',
			'  Lengkapi: perombakan kabinet diumumkan di [Istana Mer▏],',
			'  Jakarta, pada 6 Mei 2026.',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'',
			'  ────────────────────────────────────────────────────────',
			'  Enter periksa   Esc batal mengetik   Ctrl+L arti',
		]);
	});

	it('a blank with the key in it, beside what was typed', async () => {
		const {screen} = await asking('isian', {language: 'id', columns: 80, rows: 24, depth: 1});
		await screen.press('t');
		await screen.type('Istana Merdka');
		await screen.press('enter');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                         0 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Di mana',
			'  Lengkapi: perombakan kabinet diumumkan di «Istana Merdeka», Jakarta, pada 6',
			'  Mei 2026.',
			'',
			'  ≈ Hampir benar · Ada salah ketik.',
			'  Jawaban Anda  Istana Merd{+e+}ka',
			'',
			'  Istana Merdeka',
			'',
			'  │ Perombakan kabinet diumumkan pada 6 Mei 2026 di «Istana Merdeka».',
			'  │ Warta Nusantara · 6 Mei 2026 · Kabinet baru',
			'',
			'',
			'',
			'',
			'',
			'   1 Ulangi         ▸2 Sulit           3 Baik            4 Mudah',
			'     1 menit           6 menit           10 menit          9 hari',
			'  ────────────────────────────────────────────────────────────────────────────',
			'  1–4 nilai   Enter nilai ▸   b saya benar   w arti   ? bantuan   Esc selesai',
		]);
	});

	it('a statement among longer ones, the key first once it is known', async () => {
		const {screen} = await asking('pernyataan', {language: 'id', columns: 60, rows: 18});
		await screen.press('1');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                     0 dari 1',
			'  ────────────────────────────────────────────────────────',
			'',
			'  Manakah pernyataan yang sesuai dengan isi teks?',
			'',
			'  ✗ Belum tepat',
			'',
			'  ✓ 2  DPR menyetujui anggaran perubahan setelah',
			'       perdebatan hingga larut malam.',
			'  ✗ 1  Anggaran perubahan ditarik kembali oleh pemerintah',
			'       sebelum dibahas.',
			'    3  Presiden membubarkan rapat anggaran karena kuorum',
			'',
			'  ▸1 Ulangi      2 Sulit       3 Baik        4 Mudah',
			'     1 menit       6 menit       10 menit      6 hari',
			'  ──────────────────────────────── ↑ 1 baris  ↓ 3 baris ──',
			'  1–4 nilai   Enter nilai ▸   ? bantuan   Esc selesai',
		]);
	});
});

describe('putting in order', () => {
	const order = [
		'Rapat kabinet membahas',
		'Presiden mengumumkan',
		'Para menteri baru',
		'Subsidi mulai',
	];
	const shown = (screen: Screen): string[] =>
		rowsOf(screen).flatMap((row) => order.filter((item) => row.includes(item)));

	it.each([
		['picked up and put down', ['down', 'space', 'down', 'j', 'space', 'enter']],
		['by Enter alone', ['down', 'enter', 'down', 'down', 'enter', 'enter']],
		['at once', ['down', 'J', 'J', 'enter']],
		['by number', ['2', 'space', '4', 'enter']],
	])('is right when all stand where they belong: %s', async (_, keys) => {
		const {screen, services} = await asking('urutan');
		await screen.press(...keys);
		expect(screen.frame()).toContain('✓ Benar');
		expect(screen.frame()).toContain('▸3 Baik');
		await screen.press('enter');
		expect(services.log).toMatchObject([{type: 'review', grade: 3, input: 'order'}]);
	});

	it('is nearly right with one item elsewhere, and suggests Hard', async () => {
		const {screen} = await asking('urutan');
		await screen.press('down', 'J', 'enter');
		expect(screen.frame()).toContain('≈ Hampir benar · Satu butir salah tempat.');
		expect(screen.frame()).toContain('▸2 Sulit');
	});

	it('takes steps back before the answer, and puts back what is in hand', async () => {
		const {screen} = await asking('urutan');
		const before = shown(screen);
		await screen.press('J', 'J');
		expect(shown(screen)).not.toEqual(before);
		await screen.press('u', 'backspace');
		expect(shown(screen)).toEqual(before);
		await screen.press('space', 'down', 'escape');
		expect(shown(screen)).toEqual(before);
		expect(screen.frame()).toContain('Spasi angkat');
	});

	it('does not take an order that nobody has touched for an answer', async () => {
		const {screen} = await asking('urutan');
		expect(screen.frame()).not.toContain('periksa');
		await screen.press('enter');
		expect(screen.frame()).toContain('Spasi taruh');
		await screen.press('escape', 'J');
		expect(screen.frame()).toContain('Enter periksa');
	});

	it('can be given up', async () => {
		const {screen} = await asking('urutan');
		await screen.press('0');
		expect(screen.frame()).toContain('Ini jawabannya');
		expect(shown(screen).slice(0, 4)).toEqual(order);
		expect(screen.frame()).toContain('▸1 Ulangi');
	});

	it('keeps what is in hand, and in sight, through every size', async () => {
		const {screen} = await asking('urutan');
		await screen.press('down', 'space', 'down', 'down');
		for (const [columns, rows] of [
			[200, 60],
			[40, 12],
			[60, 18],
			[100, 30],
		] as const) {
			await screen.resize(columns, rows);
			expect(screen.frame()).toContain('↕ 4  Subsidi mulai disalurkan');
			expect(rowsOf(screen).every((row) => row.length <= columns)).toBe(true);
		}
		await screen.press('space', 'enter');
		expect(screen.frame()).toContain('✓ Benar');
	});
});

describe('pairing', () => {
	it.each([
		['by letters', ['b', 'c', 'a', 'enter']],
		['with the cursor', [...'enter down enter enter down down enter enter enter enter'.split(' ')]],
		['out of turn', ['3', 'a', 'c', '1', 'b', '2', 'c', 'enter']],
	])('is right when all have their partners: %s', async (_, keys) => {
		const {screen, services} = await asking('pasangan');
		await screen.press(...keys);
		expect(screen.frame()).toContain('✓ Siti Aminah → juru bicara kepresidenan');
		await screen.press('enter');
		expect(services.log).toMatchObject([{type: 'review', grade: 3, input: 'match'}]);
	});

	it('is checked only when every row has a partner', async () => {
		const {screen} = await asking('pasangan');
		await screen.press('a');
		expect(screen.frame()).not.toContain('periksa');
		await screen.press('enter');
		expect(screen.frame()).toContain('Pilih pasangannya.');
		await screen.press('escape', 'b', 'c');
		expect(screen.frame()).toContain('Semua sudah berpasangan.');
		expect(screen.frame()).toContain('Enter periksa');
	});

	it('takes steps back before the answer', async () => {
		const {screen} = await asking('pasangan');
		await screen.press('a', 'b', 'u');
		expect(screen.frame()).toContain('▸ 2  Budi Hartono\n');
		expect(screen.frame()).toContain('1  Ratna Wirasti → a');
	});
});

describe('true and false', () => {
	it.each([
		['s', '✓ Benar'],
		['2', '✓ Benar'],
		['b', '✗ Belum tepat'],
		['1', '✗ Belum tepat'],
	])('is answered by %s', async (key, verdict) => {
		const {screen} = await asking('benar-salah');
		await screen.press(key);
		expect(screen.frame()).toContain(verdict);
		expect(screen.frame()).toContain('Yang benar: 6 Mei 2026.');
	});

	it('is answered by the arrows', async () => {
		const {screen} = await asking('benar-salah');
		await screen.press('right', 'enter');
		expect(screen.frame()).toContain('✓ Benar');
	});
});

describe('a blank', () => {
	it('loses nothing of what is typed at once, the key of checking in it', async () => {
		const {screen, services} = await asking('isian');
		await screen.type('tIstana Merdeka\r3');
		expect(services.log).toMatchObject([{grade: 3, input: 'type'}]);
	});

	it('is edited where the cursor is, and keeps what is typed through a resize', async () => {
		const {screen} = await asking('isian', {depth: 1});
		await screen.type('tIstana Merdeka');
		await screen.press('home', 'right', 'delete');
		await screen.resize(100, 30);
		expect(screen.frame()).toContain('[I▏tana Merdeka]');
	});
});

describe('a wrong date among options', () => {
	it('is said to be so far off', async () => {
		const cards = [
			{
				id: 'tanggal',
				kind: 'date',
				question: 'Kapan perombakan diumumkan?',
				answer: '6 Mei 2026',
				distractors: ['4 Mei 2026', '8 Mei 2026'],
			},
		];
		const services = fakeServices({decks: [{...forms, cards}]});
		const screen = await renderApp({services, screen: {name: 'study', deck: forms.id}});
		await screen.press('c', '1');
		expect(screen.frame()).toContain('✗ Belum tepat · 2 hari terlalu awal.');
	});
});

describe('a pause', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('covers the question and stops the clock until any key', async () => {
		const {screen, services} = await asking('isian');
		services.wait(4000);
		await screen.press('P');
		expect(rowsOf(screen)).toEqual([
			'  Bentuk soal                                                         0 dari 1',
			'  ────────────────────────────────────────────────────────────────────────────',
			'',
			'  Jeda',
			'',
			'  Soalnya ditutup dahulu dan waktu berpikir berhenti.',
			'',
			'  ▸ Tekan tombol apa saja untuk melanjutkan.',
			...Array.from({length: 13}, () => ''),
			'  ────────────────────────────────────────────────────────────────────────────',
			'  Enter lanjutkan',
		]);
		services.wait(3_600_000);
		await screen.press('x');
		expect(screen.frame()).toContain('perombakan kabinet diumumkan');
		services.wait(2000);
		await screen.press('space', '3');
		expect(services.log).toMatchObject([{ms: 6000}]);
	});

	it('begins with Ctrl+Z too, while typing as well, and keeps what was typed', async () => {
		const {screen} = await asking('isian', {language: 'en', depth: 1});
		await screen.type('tIstana');
		await screen.type('\u001a');
		expect(screen.frame()).toContain('Press any key to go on.');
		await screen.press('space');
		expect(screen.frame()).toContain('[Istana▏]');
	});

	it('begins by itself when nothing is pressed for five minutes', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		const {screen, services} = await asking('isian');
		services.wait(1000);
		await screen.press('i');
		const minutes = 60_000;
		services.wait(5 * minutes);
		vi.advanceTimersByTime(5 * minutes - 1);
		await screen.press('t');
		expect(screen.frame()).toContain('Ketik langsung');
		services.wait(5 * minutes);
		vi.advanceTimersByTime(5 * minutes);
		await screen.resize(60, 18);
		expect(screen.frame()).toContain('Jeda');
		services.wait(60 * minutes);
		await screen.press('enter');
		await screen.type('Istana Merdeka\r');
		await screen.press('3');
		// The five minutes after the last key count no more than the hour behind them.
		expect(services.log).toMatchObject([{ms: 5 * minutes + 1000}]);
	});
});
