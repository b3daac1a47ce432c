import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {deckFormatNamed} from '../../source/exchange/decks/formats.js';
import {decodeResult, findCodes} from '../../source/results/code.js';
import {fingerprintOf} from '../../source/results/fingerprint.js';
import {chosenOf} from '../../source/results/outcome.js';
import {writeSetting} from '../../source/store/collection/export-deck.js';
import {chromiumPath, noChromium, openChromium} from '../helpers/chromium.js';
import {classDeck, hostileDeck} from '../helpers/page-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const phone: BrowserContextOptions = {
	viewport: {width: 360, height: 640},
	hasTouch: true,
	isMobile: true,
};
const desktop: BrowserContextOptions = {viewport: {width: 1280, height: 800}};

let browser: Browser;
beforeAll(async () => {
	if (chromiumPath !== undefined) browser = await openChromium();
	else console.log(noChromium);
});
afterAll(async () => browser?.close());

/** A page that was opened from a file, as a pupil does, and everything that it should not have done. */
interface Opened {
	readonly page: Page;
	/** Errors, violations of the policy, dialogs and requests. */
	readonly troubles: readonly string[];
}

async function open(
	deck: Deck,
	options: BrowserContextOptions = phone,
	{
		format = 'html',
		language = 'id',
		before,
	}: {format?: string; language?: 'id' | 'en'; before?: () => void} = {},
): Promise<Opened> {
	const written = await deckFormatNamed(format)!.write(deck, writeSetting({language, now: 0}));
	const file = path.join(temporaryFolder(), 'latihan.html');
	writeFileSync(file, written.content);
	const context = await browser.newContext(options);
	onTestFinished(() => context.close());
	if (before) await context.addInitScript(before);
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('dialog', (dialog) => {
		troubles.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		if (request.url() !== pathToFileURL(file).href) troubles.push(`request: ${request.url()}`);
	});
	await page.goto(pathToFileURL(file).href);
	return {page, troubles};
}

const heading = (page: Page) => page.locator('#app h2');
const next = (page: Page) => page.locator('#app .bar button');

/** The card of the deck that is on the screen. */
async function cardOn(page: Page, deck: Deck): Promise<Deck['cards'][number]> {
	const question = (await heading(page).textContent())!.trim();
	return deck.cards.find((card) => card.question === question)!;
}

/** Answers the question on the screen, right or wrong, by tapping or clicking. */
async function answer(page: Page, deck: Deck, isRight: boolean): Promise<void> {
	const card = await cardOn(page, deck);
	const app = page.locator('#app');
	if ((await app.locator('.match').count()) > 0) {
		for (const field of await app.locator('fieldset').all()) {
			const left = (await field.locator('legend').textContent())!;
			const at = card.pairs!.findIndex(([each]) => each === left);
			const wanted = card.pairs![(at + (isRight ? 0 : 1)) % card.pairs!.length]![1];
			await field.getByRole('radio', {name: new RegExp(`${wanted}$`)}).check();
		}
		await app.getByRole('button', {name: 'Periksa'}).click();
	} else if ((await app.locator('.opt[aria-pressed]').count()) > 0) {
		const items = isRight ? card.items! : [...card.items!].reverse();
		for (const item of items) await app.locator('.opt', {hasText: item}).click();
		await app.getByRole('button', {name: 'Periksa'}).click();
	} else if ((await app.locator('.opt').count()) > 0) {
		const wrong = card.distractors?.[1] ?? (card.answer === 'Benar' ? 'Salah' : 'Benar');
		await app.locator('.opt', {hasText: isRight ? card.answer : wrong}).click();
	} else if ((await app.locator('#answer').count()) > 0) {
		await app.locator('#answer').fill(isRight ? card.answer.toLowerCase() : 'entahlah');
		await app.locator('#answer').press('Enter');
	} else {
		await app.getByRole('button', {name: 'Lihat jawabannya'}).click();
	}
}

/** Goes through the whole page; the cards named are answered wrong. */
async function goThrough(page: Page, deck: Deck, wrong: readonly string[]): Promise<void> {
	for (const _ of deck.cards) {
		const {id} = await cardOn(page, deck);
		await answer(page, deck, !wrong.includes(id));
		await next(page).click();
	}
}

/** The deck with words that fit on no line of a phone. */
function endless(deck: Deck): Deck {
	const word = 'tanpa'.repeat(40);
	const long = (text: string): string => `${text} ${word}`;
	return {
		...deck,
		title: long(deck.title),
		cards: deck.cards.map((card) => ({
			...card,
			question: long(card.question),
			...(card.distractors && {
				answer: long(card.answer),
				distractors: card.distractors.map(long),
			}),
			...(card.items && {items: card.items.map(long)}),
			...(card.pairs && {
				pairs: card.pairs.map(([left, right]): [string, string] => [long(left), long(right)]),
			}),
		})),
	};
}

const messageOn = async (page: Page): Promise<string> => page.locator('#message').inputValue();

describe.skipIf(chromiumPath === undefined)('the page for pupils in Chromium', () => {
	it.each([
		['a phone', phone],
		['a desktop', desktop],
	])('is practised on %s, and its code tells what was answered', async (_, options) => {
		const {page, troubles} = await open(classDeck, options);
		expect(await page.getByText('Latihan, bukan ulangan').isVisible()).toBe(true);
		await page.getByLabel('Nama samaran atau nomor absen').fill('07 Ani');
		await page.getByRole('button', {name: 'Mulai'}).click();
		expect(await page.locator('.at').innerText()).toBe(`Soal 1 dari ${classDeck.cards.length}`);
		await answer(page, classDeck, true);
		expect(await page.locator('.back h3').innerText()).toBe('✓ Benar');
		expect(await page.locator('.back').innerText()).toContain('Suara Nusantara, 2023-07-28');
		expect(await page.locator('.back mark').innerText()).toBe('Li Hongzhong');
		await page.getByLabel('Soal ini bermasalah').check();
		await next(page).click();
		for (const card of classDeck.cards.slice(1)) {
			await answer(page, classDeck, !['gencatan', 'benar-salah', 'urutan'].includes(card.id));
			await next(page).click();
		}
		expect(await page.locator('.score').innerText()).toBe('7 dari 10 benar');

		const message = await messageOn(page);
		const [found] = findCodes(message);
		expect(found!.code.length).toBeLessThanOrEqual(300);
		expect(message).toBe(`${classDeck.title}\n${found!.code}`);
		const told = decodeResult(found!.code);
		if (typeof told === 'string') throw new Error(told);
		expect(told).toMatchObject({
			pupil: '07 Ani',
			fingerprint: fingerprintOf(classDeck),
			flagged: [0],
		});
		const outcomes = Object.fromEntries(
			classDeck.cards.map((card, at) => [card.id, told.outcomes[at]]),
		);
		expect(outcomes).toEqual({
			...{li: 1, gencatan: 4, hari: 1, karantina: 1, tujuan: 0},
			...{urutan: 2, pasangan: 1, 'benar-salah': 2, isian: 1, pernyataan: 1, 'ibu-kota': 1},
		});
		expect(chosenOf(classDeck.cards[1]!, told.outcomes[1]!)).toBe('25 Juli 1953');

		const link = page.getByRole('link', {name: 'Kirim lewat WhatsApp'});
		const address = new URL((await link.getAttribute('href'))!);
		expect(address.origin + address.pathname).toBe('https://wa.me/');
		expect([...address.searchParams]).toEqual([['text', message]]);
		expect(troubles).toEqual([]);
	});

	it('asks the wrong ones again without touching the code', async () => {
		const {page} = await open(classDeck);
		await page.getByRole('button', {name: 'Mulai'}).click();
		await goThrough(page, classDeck, ['hari', 'pernyataan']);
		expect(await page.locator('#message').count()).toBe(0);
		await page.getByLabel('Nama samaran atau nomor absen').fill('12');
		const code = await messageOn(page);
		await page.getByRole('button', {name: 'Ulangi 2 soal yang salah'}).click();
		expect(await page.locator('.at').innerText()).toBe('Ulangan soal yang salah: 1 dari 2');
		await answer(page, classDeck, true);
		await next(page).click();
		await answer(page, classDeck, true);
		await next(page).click();
		expect(await messageOn(page)).toBe(code);
	});

	it('is answered by the keyboard alone', async () => {
		const {page, troubles} = await open(classDeck, desktop);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('3');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
		await page.keyboard.press('2');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
		await page.keyboard.press('Enter');
		expect(await page.locator('.at').innerText()).toMatch(/^Soal 2/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^B/);
		await page.keyboard.press('Enter');
		expect(await page.locator('.back').count()).toBe(1);
		await page.keyboard.press('ArrowRight');
		expect(await page.locator('.at').innerText()).toMatch(/^Soal 3/);
		await page.keyboard.press('d');
		expect(await page.locator('.back').count()).toBe(1);
		expect(troubles).toEqual([]);
	});

	it('goes on where it was left, and asks before it starts over', async () => {
		const {page} = await open(classDeck);
		await page.getByLabel('Nama samaran atau nomor absen').fill('07');
		await page.getByRole('button', {name: 'Mulai'}).click();
		await answer(page, classDeck, false);
		await page.reload();
		expect(await page.locator('#app').innerText()).toContain(
			'Latihan sebelumnya (07): 1 dari 11 soal sudah dijawab.',
		);
		await page.getByRole('button', {name: 'Lanjutkan'}).click();
		expect(await page.locator('.at').innerText()).toBe('Soal 2 dari 11');
		await page.reload();
		await page.getByRole('button', {name: 'Mulai dari awal'}).click();
		await page.getByRole('button', {name: 'Ya, hapus'}).click();
		await page.getByRole('button', {name: 'Mulai'}).click();
		expect(await page.locator('.at').innerText()).toBe('Soal 1 dari 11');
	});

	it.each([
		[
			'throws',
			() =>
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('denied', 'SecurityError');
					},
				}),
		],
		['is absent', () => Object.defineProperty(window, 'localStorage', {value: undefined})],
		[
			'is full',
			() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('full', 'QuotaExceededError');
				};
			},
		],
	])('works, and says so, where storage %s', async (_, before) => {
		const deck = {...classDeck, cards: classDeck.cards.slice(0, 3)};
		const {page, troubles} = await open(deck, phone, {before});
		expect(await page.locator('#app').innerText()).toContain('tidak mengizinkan penyimpanan');
		await page.getByRole('button', {name: 'Mulai'}).click();
		await goThrough(page, deck, []);
		expect(await page.locator('.score').innerText()).toBe('3 dari 3 benar');
		expect(troubles).toEqual([]);
	});

	it('works in a browser of 2018', async () => {
		const {page, troubles} = await open(classDeck, phone, {
			before: () => {
				for (const name of [
					'at',
					'flatMap',
					'flat',
					'toSpliced',
					'toSorted',
					'findLast',
					'findLastIndex',
				]) {
					delete (Array.prototype as unknown as Record<string, unknown>)[name];
				}
				for (const name of ['at', 'replaceAll', 'matchAll']) {
					delete (String.prototype as unknown as Record<string, unknown>)[name];
				}
				delete (Object as unknown as Record<string, unknown>)['hasOwn'];
				delete (Object as unknown as Record<string, unknown>)['fromEntries'];
				delete (Intl as unknown as Record<string, unknown>)['Segmenter'];
			},
		});
		await page.getByLabel('Nama samaran atau nomor absen').fill('07');
		await page.getByRole('button', {name: 'Mulai'}).click();
		await goThrough(page, classDeck, []);
		expect(await page.locator('.score').innerText()).toBe('10 dari 10 benar');
		expect(findCodes(await messageOn(page))).toHaveLength(1);
		expect(troubles).toEqual([]);
	});

	it('judges what is typed as the app does', async () => {
		const {page} = await open({...classDeck, cards: classDeck.cards.slice(-1)});
		const said = async (typed: string): Promise<string> => {
			await page.reload();
			const again = page.getByRole('button', {name: 'Mulai dari awal'});
			if ((await again.count()) > 0) {
				await again.click();
				await page.getByRole('button', {name: 'Ya, hapus'}).click();
			}
			await page.getByRole('button', {name: 'Mulai'}).click();
			await page.locator('#answer').fill(typed);
			await page.getByRole('button', {name: 'Periksa'}).click();
			return page.locator('.back h3').innerText();
		};
		expect(await said('PYONGYANG, Korea Utara')).toBe('✓ Benar');
		expect(await said('Pyongyan')).toBe('≈ Hampir benar, dihitung benar');
		expect(await said('Seoul')).toBe('✗ Belum tepat');
	});

	it('is read without scripts', async () => {
		const {page} = await open(classDeck, {...phone, javaScriptEnabled: false});
		expect(await page.locator('#app').isVisible()).toBe(false);
		expect(await page.getByText('Skrip tidak berjalan di sini.').isVisible()).toBe(true);
		const cards = page.locator('#cards > li');
		expect(await cards.count()).toBe(classDeck.cards.length);
		const first = cards.first();
		expect(await first.locator('.o > li').allInnerTexts()).toHaveLength(4);
		expect(await first.locator('.k').isVisible()).toBe(false);
		await first.locator('.key > summary').click();
		expect(await first.locator('.k').innerText()).toBe('Li Hongzhong');
		expect(await first.innerText()).toContain('Ia wakil ketua parlemen Tiongkok.');
		// The switch of the language is one of the style sheet.
		await page.getByText('English', {exact: true}).click();
		expect(await page.getByText('Practice, not a test').isVisible()).toBe(true);
		expect(await page.getByText('Latihan, bukan ulangan').isVisible()).toBe(false);
	});

	it('speaks English when that is chosen', async () => {
		const {page} = await open(classDeck, phone, {language: 'en'});
		expect(await page.getByRole('button', {name: 'Start'}).isVisible()).toBe(true);
		await page.getByText('English', {exact: true}).click();
		expect(await page.getByRole('button', {name: 'Mulai'}).isVisible()).toBe(true);
	});

	it('copies the message, and selects it where nothing may be copied', async () => {
		const {page} = await open({...classDeck, cards: classDeck.cards.slice(0, 1)}, phone, {
			before: () => {
				Object.defineProperty(navigator, 'clipboard', {value: undefined});
				document.execCommand = () => false;
			},
		});
		await page.getByLabel('Nama samaran atau nomor absen').fill('07');
		await page.getByRole('button', {name: 'Mulai'}).click();
		await answer(page, classDeck, true);
		await next(page).click();
		await page.getByRole('button', {name: 'Salin'}).click();
		expect(await page.getByRole('status').innerText()).toContain('Pesan sudah ditandai.');
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(await messageOn(page));
	});

	it('takes a pseudonym that is too long only as far as a code carries it', async () => {
		const {page} = await open({...classDeck, cards: classDeck.cards.slice(0, 1)});
		await page.getByLabel('Nama samaran atau nomor absen').fill('👩‍🏫'.repeat(8));
		await page.getByRole('button', {name: 'Mulai'}).click();
		await answer(page, classDeck, true);
		await next(page).click();
		const told = decodeResult(findCodes(await messageOn(page))[0]!.code);
		expect(told).toMatchObject({outcomes: [1]});
	});

	it('has a name and a role for everything', async () => {
		const {page} = await open(classDeck);
		expect(await page.locator('body').ariaSnapshot()).toContain('- checkbox "English"');
		expect(await page.locator('#app').ariaSnapshot()).toBe(
			[
				'- paragraph: 11 soal, langsung dibahas satu per satu.',
				'- text: Nama samaran atau nomor absen',
				'- textbox "Nama samaran atau nomor absen"',
				'- paragraph: Tidak wajib sekarang. Tidak perlu nama lengkap.',
				'- button "Mulai"',
				'- paragraph: Jawaban Anda disimpan di perangkat ini saja.',
			].join('\n'),
		);
		await page.getByRole('button', {name: 'Mulai'}).click();
		const question = await page.locator('#app').ariaSnapshot();
		expect(question).toContain('- heading "Siapakah anggota Politbiro');
		for (const option of ['Li Hongzhong', 'Li Qiang', 'Wang Yajun', 'Wang Yi']) {
			expect(question).toMatch(new RegExp(`- button "[A-D] ?${option}"`));
		}
		await answer(page, classDeck, false);
		const feedback = await page.locator('#app').ariaSnapshot();
		expect(feedback).toContain('- heading "✗ Belum tepat" [level=3]');
		expect(feedback).toContain('- checkbox "Soal ini bermasalah"');
		expect(feedback).toContain('- button "Soal berikutnya"');
		for (let at = 1; at < 7; at++) {
			await next(page).click();
			if (at < 6) await answer(page, classDeck, true);
		}
		expect(await page.locator('#app').ariaSnapshot()).toMatch(
			/- group "Ratna Wirasti":[\s\S]*- radio "A [^"]+"/,
		);
	});

	it.each([
		['a phone', phone, classDeck],
		['a desktop at 200 %', {viewport: {width: 320, height: 400}}, classDeck],
		['a phone with endless words', phone, endless(classDeck)],
	])('has large targets and never scrolls sideways on %s', async (_, options, deck) => {
		const {page} = await open(deck, options);
		const check = async (): Promise<void> => {
			const found = await page.evaluate(() => ({
				width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				small: [
					...document.querySelectorAll(
						'#app button, #app input, #app .button, #app summary, header label',
					),
				]
					.map((each) => (each.matches('.flag input') ? each.parentElement! : each))
					.filter(
						(each) =>
							each.getClientRects().length > 0 && each.getBoundingClientRect().height < 47.9,
					)
					.map((each) => each.outerHTML.slice(0, 80)),
			}));
			expect(found).toEqual({width: 0, small: []});
		};
		await check();
		await page.getByLabel('Nama samaran atau nomor absen').fill('07');
		await page.getByRole('button', {name: 'Mulai'}).click();
		for (const _ of deck.cards) {
			await check();
			await answer(page, deck, false);
			await check();
			await next(page).click();
		}
		await check();
	});

	it('leaves what is hostile in a deck inert', async () => {
		const deck = hostileDeck();
		const {page, troubles} = await open(deck);
		await page.getByLabel('Nama samaran atau nomor absen').fill('<b>"07');
		await page.getByRole('button', {name: 'Mulai'}).click();
		const taps = await page.evaluate(() => {
			let count = 0;
			const find = (selector: string) => document.querySelector<HTMLElement>(`#app ${selector}`);
			while (!find('.end') && count++ < 200) {
				const field = find('#answer') as HTMLInputElement | null;
				if (field) field.value = '</script><script>window.hacked=10</script>';
				const option = find('.opt:not([aria-pressed])');
				(option ??
					find('.match .row button:last-child') ??
					find('.row button:last-child') ??
					find('.main'))!.click();
				find('.bar button')!.click();
			}
			return count;
		});
		expect(taps).toBe(await page.locator('#cards > li').count());
		expect(taps).toBeGreaterThanOrEqual(deck.cards.length - 1);
		expect(findCodes(await messageOn(page)).at(-1)!.result).toMatchObject({pupil: '<b>"07'});
		await page.getByRole('button', {name: 'Tampilkan semua'}).click();
		const made = await page.evaluate(() => ({
			hacked: (window as unknown as {hacked?: unknown}).hacked,
			elements: document.querySelectorAll('img, svg, iframe, form, base, object, embed').length,
			scripts: document.scripts.length,
			styles: document.querySelectorAll('style').length,
			links: [...document.querySelectorAll('a')]
				.map(({protocol}) => protocol)
				.filter((protocol) => !['https:', 'http:', 'file:'].includes(protocol)),
			width: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
		}));
		expect(made).toEqual({
			hacked: undefined,
			elements: 0,
			scripts: 5,
			styles: 1,
			links: [],
			width: true,
		});
		expect(troubles).toEqual([]);
	});
});

describe.skipIf(chromiumPath === undefined)('the worksheet in Chromium', () => {
	it('prints on A4, the key on a page of its own', async () => {
		const {page, troubles} = await open(classDeck, desktop, {format: 'worksheet'});
		const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
		// 210 × 297 mm in points.
		expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
		expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThanOrEqual(3);
		await page.emulateMedia({media: 'print'});
		expect(await page.locator('.key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe(
			'page',
		);
		expect(
			await page
				.locator('.questions > li')
				.evaluateAll((rows) => rows.every((row) => getComputedStyle(row).breakInside === 'avoid')),
		).toBe(true);
		expect(troubles).toEqual([]);
	});

	it('leaves what is hostile in a deck inert', async () => {
		const {page, troubles} = await open(hostileDeck(), desktop, {format: 'worksheet'});
		const made = await page.evaluate(() => ({
			hacked: (window as unknown as {hacked?: unknown}).hacked,
			elements: document.querySelectorAll('img, svg, iframe, form, base, script').length,
		}));
		expect(made).toEqual({hacked: undefined, elements: 0});
		expect(troubles).toEqual([]);
	});
});
