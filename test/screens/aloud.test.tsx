import {describe, expect, it} from 'vitest';
import type {Language} from '../../source/errors.js';
import type {Route} from '../../source/hooks/routes.js';
import {UserError} from '../../source/errors.js';
import {drawing} from '../../source/components/text/signs.js';
import {fakeServices} from '../helpers/fake-services.js';
import {offeredDecks} from '../helpers/offered-decks.js';
import {type Screen, renderApp} from '../helpers/render.js';
import {meeting} from '../helpers/sample-decks.js';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';

async function aloud(route: Route, language: Language = 'id'): Promise<Screen> {
	const screen = await renderApp({
		services: fakeServices({
			decks: [meeting, {...meeting, id: 'kedua', title: 'Kedua'}],
			collection: {look: () => Promise.resolve({offered: offeredDecks})},
		}),
		screen: route,
		language,
		isAloud: true,
	});
	await screen.waitFor(language === 'id' ? 'Tombol: ' : 'Keys: ');
	return screen;
}

const study: Route = {name: 'study', deck: meeting.id};

describe('read aloud', () => {
	it('home tells its decks and how each stands', async () => {
		const screen = await aloud({name: 'home'});
		expect(screen.frame()).toContain(
			[
				'Paket kartu',
				'dipilih: Pertemuan di Pyongyang, Juli 2023, baru: 5, perlu diulang: 0, dipelajari: 0/5',
				'Kedua, baru: 5, perlu diulang: 0, dipelajari: 0/5',
				'Siapa bertemu siapa pada peringatan gencatan senjata Perang Korea.',
			].join('\n'),
		);
		expect(screen.frame()).toMatch(/^newsquiz\n/);
		expect(screen.frame()).toMatch(
			/\nTombol: Enter pelajari, .*, koma pengaturan, .*, q keluar, titik dua perintah$/,
		);
		await screen.press('j');
		expect(screen.frame()).toContain('\ndipilih: Kedua, baru: 5');
		expect(screen.frame()).toContain('\nPertemuan di Pyongyang, Juli 2023, baru: 5');
	});

	it('a question, its options, the verdict and the grades', async () => {
		const screen = await aloud(study);
		expect(screen.frame()).toMatch(
			/^Pertemuan di Pyongyang, Juli 2023\n0 dari 5\nSiapa\nSiapakah anggota Politbiro .*\?\nJawab dalam hati, lalu buka jawabannya\.\nTombol: Spasi buka, /,
		);
		await screen.press('c');
		const options = screen.frame().split('\n').slice(4, -1);
		expect(options[0]).toMatch(/^dipilih: 1\. \S/);
		expect(options[1]).toMatch(/^2\. \S/);
		await screen.press('down');
		expect(screen.frame().split('\n')[5]).toMatch(/^dipilih: 2\. \S/);
		const right = options.findIndex((option) => option.endsWith('Li Hongzhong'));
		const wrong = right === 0 ? 1 : 0;
		await screen.press(String(wrong + 1));
		expect(screen.frame()).toContain('\nBelum tepat\n');
		expect(screen.frame()).toContain(`\nJawaban Anda: ${wrong + 1}. `);
		expect(screen.frame()).toContain(`\nJawaban: ${right + 1}. Li Hongzhong\n`);
		expect(screen.frame()).toMatch(
			/\ndipilih: 1 Ulangi \(.*\), 2 Sulit \(.*\), 3 Baik \(.*\), 4 Mudah \(.*\)\n/,
		);
	});

	it('what is typed, and where it differs from the key', async () => {
		const screen = await aloud(study);
		await screen.press('t');
		expect(screen.frame()).toContain('\nketik jawaban Anda\n');
		await screen.type('Li Hongzong');
		expect(screen.frame()).toContain('\nLi Hongzong\n');
		await screen.press('enter');
		expect(screen.frame()).toContain('(kurang: h)');
		expect(screen.frame()).toContain('\nJawaban: Li Hongzhong\n');
	});

	it('help names the keys with arrows', async () => {
		const screen = await aloud({name: 'home'}, 'en');
		await screen.press('?');
		await screen.waitFor('Help');
		expect(screen.frame()).toMatch(/\nRows 1 to 20 of \d+\n/);
		expect(screen.frame()).toContain('\nEnter, right arrow, l: study\n');
		await screen.press('down');
		expect(screen.frame()).toMatch(/\nRows 21 to 40 of \d+\n/);
		await screen.press('pagedown', 'up');
		expect(screen.frame()).toMatch(/\nRows 21 to 40 of \d+\n/);
		await screen.press('G');
		const [, end, all] = /to (\d+) of (\d+)/.exec(screen.frame())!;
		expect(end).toBe(all);
	});

	it('decks to pick from tell which are ticked', async () => {
		const screen = await aloud({name: 'library'});
		await screen.press('a', 'x', 'enter');
		await screen.waitFor('Katalog');
		await screen.press('space', 'down');
		const lines = screen.frame().split('\n');
		expect(lines).toContain('dicentang: Pasar terapung, 12 kartu');
		expect(lines).toContain('dipilih: tidak dicentang: Banjir · sudah ada, 8 kartu');
		expect(lines).toContain('1 dari 2 dipilih');
		for (const line of lines) expect(line).not.toMatch(new RegExp(`[${drawing}▸]|\\[|^\\s`, 'u'));
	});

	it('what went wrong', async () => {
		const error = new UserError(
			{id: 'Berkas hilang.', en: 'The file is gone.'},
			{hint: {id: 'Cari lagi.', en: 'Look again.'}},
		);
		const screen = await aloud({name: 'problem', error}, 'en');
		expect(screen.frame()).toContain('\nThe file is gone.\n');
		expect(screen.frame()).toContain('\nLook again.\n');
	});

	const visit = articleFromText(
		'Menteri Pertahanan Sergei Shoigu tiba di Pyongyang pada 25 Juli 2023. Ia bertemu Kim Jong Un di ibu kota Korea Utara itu.',
		{title: 'Tamu'},
	);
	const routes: readonly Route[] = [
		{name: 'home'},
		study,
		{name: 'custom-study', deck: meeting.id},
		{name: 'quiz', deck: meeting.id},
		{name: 'approve', made: {deck: meeting, article: visit, notices: []}},
		{
			name: 'read',
			facts: findFacts(visit),
		},
		{name: 'words'},
		{name: 'deck', deck: meeting.id},
		{name: 'library'},
		{name: 'people'},
		{name: 'settings'},
		{name: 'keys'},
		{name: 'backups'},
		{name: 'welcome'},
		{name: 'build'},
		{name: 'quiz-menu'},
		{name: 'stats'},
		{name: 'placement'},
		{name: 'problem', error: new Error('x')},
	];
	describe.each(['id', 'en'] as const)('every screen (%s)', (language) => {
		it.each(routes.map((route) => [route.name, route] as const))(
			'%s begins with its title, ends with its keys, and draws nothing',
			async (_, route) => {
				const screen = await aloud(route, language);
				const lines = screen.frame().split('\n');
				expect(lines.length).toBeGreaterThan(2);
				// The screen itself, not the one that says why it can't be shown.
				expect(lines[0] === (language === 'id' ? 'Ada kendala' : 'Something went wrong')).toBe(
					route.name === 'problem',
				);
				expect(lines.at(-1)).toMatch(language === 'id' ? /^Tombol: \S/ : /^Keys: \S/);
				for (const line of lines) {
					expect(line).toMatch(/[\p{L}\p{N}]/u);
					expect(line).not.toMatch(/ {2}|^\s|,,|\b: :/);
					expect(line).not.toMatch(new RegExp(`[${drawing}▸✓✗›↻≈]`, 'u'));
				}
				screen.unmount();
			},
		);
	});
});
