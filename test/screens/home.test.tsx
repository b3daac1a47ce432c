import {describe, expect, it} from 'vitest';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {renderApp} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';
import {UserError} from '../../source/errors.js';
import type {LogEvent} from '../../source/progress/event.js';

const bundled = {decks: [meeting, manyCards(24)], bundled: [meeting.id, 'banyak-kartu']};

function reviews(daysAgo: readonly number[]): LogEvent[] {
	return daysAgo.map((days, index) => ({
		v: 1,
		device: 'here',
		n: index + 1,
		at: morning - days * 86_400_000,
		tz: 420,
		type: 'review',
		deck: meeting.id,
		card: meeting.cards[index]!.id,
		grade: 3,
		ms: 1000,
		mode: 'study',
	}));
}

describe('home', () => {
	it('explains itself on the first run', async () => {
		const screen = await renderApp({services: fakeServices(bundled)});
		expect(screen.frame()).toBe(
			[
				'  newsquiz',
				'  ────────────────────────────────────────────────────────────────────────────',
				'',
				'  newsquiz membantu Anda mengingat isi berita Indonesia.',
				'  Baca soalnya, jawab dalam hati, lalu buka jawabannya.',
				'  Nilai ingatan Anda; kartu muncul lagi sebelum Anda lupa.',
				'  Tekan Enter untuk memulai “Pertemuan di Pyongyang, Juli 2023”.',
				'  Sudah bisa sedikit bahasa Indonesia? Tekan p untuk tes kata dua menit.',
				'',
				'    Paket kartu                                Baru  Perlu diulang  Dipelajari',
				'  ▸ Pertemuan di Pyongyang, Juli 2023             5              0         0/5',
				'    Banyak kartu banyak-kartu                    24              0        0/24',

				'',
				'',
				'',
				'',
				'',
				'',
				'',
				'  Siapa bertemu siapa pada peringatan gencatan senjata Perang Korea.',
				'  Punya berita untuk dipelajari? Tekan n dan tempelkan.',
				'  ────────────────────────────────────────────────────────────────────────────',
				'  Enter pelajari   n paket baru   z kuis   ? bantuan   q keluar   : perintah',
			].join('\n'),
		);
	});

	it('keeps the deck that Enter opens in sight in a low window', async () => {
		const services = fakeServices(bundled);
		const screen = await renderApp({services, language: 'en', columns: 60, rows: 18});
		expect(screen.frame()).toContain('newsquiz helps you remember');
		expect(screen.frame()).toContain('▸ Pertemuan di Pyongyang');
	});

	it('says when keys of the learner’s own can’t be used, and goes on with the default ones', async () => {
		const settings = {keys: {'home.quiz': ['ctrl+c'], 'home.open': ['x']}};
		const screen = await renderApp({services: fakeServices({...bundled, settings})});
		expect(screen.frame()).toContain('! Sebagian pengaturan tombol tidak dapat dipakai');
		expect(screen.frame()).toContain('Tekan x untuk memulai');
		expect(screen.frame()).toMatch(/ x pelajari .* z kuis /);
	});

	it('starts a bundled deck with one key', async () => {
		const screen = await renderApp({services: fakeServices(bundled)});
		await screen.press('enter');
		await screen.waitFor('Siapakah anggota Politbiro');
	});

	it('tells how the days go, and begins on the deck with most due', async () => {
		const services = fakeServices({
			decks: [manyCards(3), meeting],
			log: reviews([2, 1, 0.01]),
		});
		const screen = await renderApp({services});
		expect(screen.frame()).toContain('3 hari beruntun · hari ini 1 jawaban');
		expect(screen.frame()).toContain('3 kartu perlu diulang · tekan a untuk semuanya');
		expect(screen.frame()).toMatch(/▸ Pertemuan di Pyongyang, Juli 2023 +2 +3 /);
		expect(screen.frame()).not.toContain('membantu Anda');
	});

	it('moves by arrows and by letters, and keeps the selected deck in sight', async () => {
		const decks = Array.from({length: 40}, (_, index) => manyCards(2, `paket-${index + 1}`));
		const screen = await renderApp({services: fakeServices({decks}), rows: 18, columns: 60});
		await screen.press('j', 'down', 'j', 'k');
		expect(screen.frame()).toContain('▸ Banyak kartu paket-3');
		await screen.press('G');
		expect(screen.frame()).toContain('▸ Banyak kartu paket-40');
		await screen.press('up');
		expect(screen.frame()).toContain('▸ Banyak kartu paket-39');
		await screen.press('g');
		expect(screen.frame()).toContain('▸ Banyak kartu paket-1');
	});

	it('says which file cannot be read', async () => {
		const error = new UserError({id: 'rusak', en: 'broken'});
		const services = fakeServices({...bundled, unreadable: [{file: 'rusak.json', error}]});
		const screen = await renderApp({services, language: 'en'});
		expect(screen.frame()).toContain('rusak.json cannot be read. Fix that file or move it away.');
	});

	it('leads to the words of the learner, and to the placement, once that is offered no more', async () => {
		const placed: LogEvent = {
			...{v: 1, device: 'here', n: 1, at: morning, tz: 420},
			...{type: 'words', level: 2},
		};
		const screen = await renderApp({services: fakeServices({...bundled, log: [placed]})});
		expect(screen.frame()).not.toContain('tes kata dua menit');
		await screen.press('m');
		await screen.waitFor('Kata saya');
		await screen.press('escape');
		await screen.waitFor('Paket kartu');
		await screen.press('p');
		await screen.waitFor('Tes penempatan');
	});

	it('teaches the next step where there are no decks', async () => {
		const screen = await renderApp({services: fakeServices(), language: 'en'});
		expect(screen.frame()).toContain('There are no decks here yet.');
		expect(screen.frame()).toContain('Reading an article? Press n and paste it to make a deck.');
		await screen.press('enter', 'z', 'a');
		expect(screen.frame()).toContain('There are no decks here yet.');
	});

	it('quits by q, and is interrupted by Ctrl+C', async () => {
		const screen = await renderApp({services: fakeServices(bundled)});
		await screen.press('q');
		expect(screen.quits()).toBe(1);
		await screen.press('ctrl+c');
		expect(screen.interrupts()).toBe(1);
	});

	it('opens the help over itself and closes it again', async () => {
		const screen = await renderApp({services: fakeServices(bundled)});
		await screen.press('j', '?');
		await screen.waitFor('Layar awal');
		await screen.press('escape');
		await screen.waitFor('▸ Banyak kartu');
	});

	it('is kind in a window that is too small, and comes back', async () => {
		const screen = await renderApp({services: fakeServices(bundled)});
		await screen.resize(30, 10);
		expect(screen.frame()).toContain('Jendela terlalu kecil.');
		await screen.resize(80, 24);
		expect(screen.frame()).toContain('▸ Pertemuan');
	});

	it('goes on in the other language, and has it kept', async () => {
		const kept: string[] = [];
		const screen = await renderApp({
			services: fakeServices(bundled),
			onLanguage: async (language) => Promise.resolve(kept.push(language)),
		});
		await screen.press('L');
		await screen.waitFor('remember the Indonesian news');
		await screen.press('L');
		await screen.waitFor('Paket kartu');
		expect(kept).toEqual(['en', 'id']);
	});

	it('says when the language could not be kept', async () => {
		const screen = await renderApp({
			services: fakeServices(bundled),
			onLanguage: async () => Promise.reject(new UserError({id: 'Penuh.', en: 'Full.'})),
		});
		await screen.press('L');
		await screen.waitFor('Full.');
	});
});
