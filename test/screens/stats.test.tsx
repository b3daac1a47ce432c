import {describe, expect, it} from 'vitest';
import {cells} from '../../source/components/text/cells.js';
import type {LogEvent} from '../../source/progress/event.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {type RenderSetting, renderApp, rowsOf, type Screen} from '../helpers/render.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';
import {studyLog} from '../helpers/study-log.js';

const open = async (setting: Partial<RenderSetting> = {}): Promise<Screen> => {
	const screen = await renderApp({
		services: fakeServices({decks: [meeting, manyCards(24)], log: studyLog()}),
		screen: {name: 'stats'},
		...setting,
	});
	return screen;
};

const first: LogEvent = {
	...{v: 1, device: 'here', n: 1, at: morning, tz: 420},
	...{type: 'review', deck: meeting.id, card: 'li', grade: 3, ms: 5000, mode: 'study'},
};

describe('statistics', () => {
	it('fit their first figures and the whole calendar into 60 × 18', async () => {
		const screen = await open({columns: 60, rows: 18});
		expect(screen.frame()).toMatchInlineSnapshot(`
			"  Statistik                                   20 Juli 2026
			  ────────────────────────────────────────────────────────

			  4 hari        8 jawaban      < 1 menit           88%
			  beruntun      hari ini       waktu hari ini      diingat

			  Jawaban per hari    ░ 1+  ▒ 5+  ▓ 10+  █ 15+  ◂ hari ini
			      Feb     Mar       Apr     Mei       Jun     Jul
			  Sen · · · · · · · · · · · · · · · · · · · · · · ░ ░ ▒ ▒◂
			  Sel · · · · · · · · · · · · · · · · · · · · · · ▒ · ·
			  Rab · · · · · · · · · · · · · · · · · · · ░ · · · · ·
			  Kam · · · · · · · · · · · · · · · · · · · ▒ · · · · ·
			  Jum · · · · · · · · · · · · · · · · · · · · · · · · ░
			  Sab · · · · · · · · · · · · · · · · · · · ░ ▒ · · ▒ ▒
			  Min · · · · · · · · · · · · · · · · · · · · ░ ▒ · ░ ░
			  ────────────────────────────────────────── ↓ 44 baris ──
			  Tab bagian   Enter layar awal   ? bantuan   q keluar"
		`);
	});

	it('are gone through part by part, to the last and back', async () => {
		const screen = await open();
		const parts = ['Ingatan', 'Ke depan', 'Paket', 'Kartu', 'Kegiatan'];
		expect(screen.frame()).toContain('▸Hari');
		for (const part of parts) {
			await screen.press('tab');
			expect(screen.frame()).toContain(`▸${part}`);
		}
		await screen.press('tab');
		expect(screen.frame()).toContain('▸Kegiatan');
		for (const part of parts.reverse().slice(1)) {
			await screen.press('left');
			expect(screen.frame()).toContain(`▸${part}`);
		}
		await screen.press('g');
		expect(screen.frame()).toContain('▸Hari');
	});

	it('show everything in a tall window, in English', async () => {
		const screen = await open({columns: 80, rows: 90, language: 'en'});
		await screen.waitFor('Siapakah anggota');
		expect(screen.frame()).toMatchInlineSnapshot(`
			"  Statistics                                                      20 July 2026
			  ────────────────────────────────────────────────────────────────────────────

			  4 days            8 answers          < 1 min             88%
			  in a row          today              time today          remembered

			  Answers per day                            ░ 1+  ▒ 5+  ▓ 10+  █ 15+  ◂ today
			      Nov Dec     Jan     Feb     Mar       Apr     May       Jun     Jul
			  Mon · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░ ░ ▒ ▒◂
			  Tue · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ▒ · ·
			  Wed · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░ · · · · ·
			  Thu · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ▒ · · · · ·
			  Fri · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░
			  Sat · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░ ▒ · · ▒ ▒
			  Sun · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░ ▒ · ░ ░
			  Longest streak 4 days · 75 answers on 16 days

			  Retention                   7 days          30 days          90 days
			  All cards                 88% (16)         88% (48)         87% (55)
			    under 7 days             50% (4)         50% (12)         56% (16)
			    7–20 days                      –                –         100% (3)
			    21–89 days                     –        100% (15)        100% (15)
			    90 days or more        100% (12)        100% (21)        100% (21)
			  The share of cards that you still knew when they came back after a day or
			  more; in brackets, how many reviews. You aim for 90%.

			  Day by day, the last 30 days
			   90% █_______________█_____________█___________█_________█___█___
			       █               █             █           █         █   █
			       █             ▄ █ ▄           █         ▄ █ ▄       █ ▄ █ ▄
			       █             █ █ █           █         █ █ █       █ █ █ █
			   50% █ · · · · · · █ █ █ · · · · · █ · · · · █ █ █ · · · █ █ █ █
			         22 Jun        29 Jun        6 Jul         13 Jul

			  Due
			          overdue        today        7 days        14 days        30 days
			                0            0             1              1              1
			  1 · █ · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			    today         27 Jul        3 Aug         10 Aug

			  Decks
			  All decks                        ███▓·································  3/29
			  Pertemuan di Pyongyang, Juli 2…  ███████████████████████▓▓▓▓▓▓▓·······   3/5
			  █ mature 3   ▓ young 1   · new 25
			  Mature: expected to be remembered for three weeks or longer.
			  Not begun: 1 deck, 24 cards

			  Hardest cards
			    7×  Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongya…

			  Activity                  today        7 days        30 days           all
			  Days studied                  1             4             12            16
			  Study answers                 5            18             54            72
			  New cards                     0             0              0             4
			  Quiz answers                  3             3              3             3
			  Right in quizzes            67%           67%            67%           67%
			  Thinking time           < 1 min         2 min          7 min        10 min
			  Per answer                  8 s           8 s            8 s           8 s

			  ▸Days   Retention   Due   Decks   Cards   Activity



























			  ────────────────────────────────────────────────────────────────────────────
			  Tab part   Enter home   ? help   q quit"
		`);
	});

	it('look well on the first day', async () => {
		const services = fakeServices({decks: [meeting], log: [first]});
		const screen = await open({services, columns: 80, rows: 50});
		expect(screen.frame()).toMatchInlineSnapshot(`
			"  Statistik                                                       20 Juli 2026
			  ────────────────────────────────────────────────────────────────────────────

			  1 hari            1 jawaban          < 1 menit               –
			  beruntun          hari ini           waktu hari ini          diingat

			  Jawaban per hari                        ░ 1+  ▒ 5+  ▓ 10+  █ 15+  ◂ hari ini
			      Nov Des     Jan     Feb     Mar       Apr     Mei       Jun     Jul
			  Sen · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ░◂
			  Sel · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Rab · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Kam · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Jum · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Sab · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Min · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			  Rekor: 1 hari beruntun · 1 jawaban dalam 1 hari

			  Ingatan
			  Belum ada: kartu yang mulai dipelajari baru diuji sesudah sehari atau lebih.

			  Perlu diulang
			         terlambat       hari ini       7 hari       14 hari       30 hari
			                 0              1            1             1             1
			  1 █ · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
			    hari ini      27 Jul        3 Agu         10 Agu

			  Paket kartu
			  Pertemuan di Pyongyang, Juli 2…  ▒▒▒▒▒▒▒·······························  0/5
			  █ matang 0   ▒ sedang dipelajari 1   · baru 4
			  Matang: diperkirakan teringat tiga minggu atau lebih.

			  Kartu tersulit
			  Belum ada kartu yang terlupa.

			  Kegiatan              hari ini         7 hari        30 hari          semua
			  Hari belajar                 1              1              1              1
			  Jawaban belajar              1              1              1              1
			  Kartu baru                   1              1              1              1
			  Waktu berpikir       < 1 menit      < 1 menit      < 1 menit      < 1 menit
			  Tiap jawaban           5 detik        5 detik        5 detik        5 detik

			  ▸Hari   Ingatan   Ke depan   Paket   Kartu   Kegiatan





			  ────────────────────────────────────────────────────────────────────────────
			  Tab bagian   Enter layar awal   ? bantuan   q keluar"
		`);
	});

	it('teach the next step before the first answer', async () => {
		const screen = await open({services: fakeServices({decks: [meeting]}), columns: 60, rows: 18});
		expect(rowsOf(screen).slice(3, 11)).toMatchInlineSnapshot(`
			[
			  "  Belum ada jawaban untuk dihitung.",
			  "  Setiap jawaban mengisi kalender di sini. Mulai besok",
			  "  terlihat pula seberapa kuat ingatan Anda.",
			  "",
			  "  5 kartu menunggu Anda.",
			  "  Mulailah dengan satu paket kartu di layar awal.",
			  "",
			  "",
			]
		`);
	});

	it('say so when a clock was ahead', async () => {
		const ahead = {...first, at: morning + 400 * 86_400_000};
		const services = fakeServices({decks: [meeting], log: [first, {...ahead, n: 2}]});
		const screen = await open({services, rows: 40, language: 'en'});
		expect(screen.frame()).toContain('! 1 answer is dated after today');
	});

	it.each([
		[100, 30],
		[80, 24],
		[60, 18],
		[40, 12],
	])('keep within %i × %i, wide characters and long titles too', async (columns, rows) => {
		const question = `統計の質問です${'ａ'.repeat(80)} ____?`;
		const cards = meeting.cards.map((card) => ({...card, question}));
		const deck = {...meeting, title: `新聞の${'とても長い題名'.repeat(8)}`, cards};
		for (const language of ['id', 'en'] as const) {
			const services = fakeServices({decks: [deck, manyCards(2)], log: studyLog()});
			const screen = await open({services, columns, rows, language});
			for (let page = 0; page < 12; page++) {
				for (const row of rowsOf(screen)) expect(cells(row)).toBeLessThanOrEqual(columns);
				expect(rowsOf(screen).length).toBeLessThan(rows);
				await screen.press('pagedown');
			}
			screen.unmount();
		}
	});

	it('say the same without colour', async () => {
		const [coloured, plain] = [await open(), await open({depth: 1})];
		expect(plain.frame()).toBe(coloured.frame());
	});

	it('are a key away from home, and lead back', async () => {
		const screen = await open({screen: {name: 'home'}});
		await screen.press('s');
		await screen.waitFor('Jawaban per hari');
		await screen.press('G');
		expect(screen.frame()).toContain('Tiap jawaban');
		await screen.press('?');
		await screen.waitFor('Bantuan');
		await screen.press('escape', 'escape');
		await screen.waitFor('Paket kartu');
	});
});
