import {describe, expect, it} from 'vitest';
import {reportPage} from '../../source/class-report/page.js';
import {chromiumPath, noChromium, openChromium} from '../helpers/chromium.js';
import {reportOf, testDeck} from '../helpers/class-room.js';

const evil = `<img src="https://contoh.id/x.png" onerror="alert(1)"><script>document.title='dibobol'</script>`;

function hostilePage(): string {
	const deck = testDeck(12);
	deck.title = `Latihan ${evil}`;
	for (const card of deck.cards) {
		card.question = `${card.question} ${evil} ${'panjang'.repeat(40)}`;
		card.evidence![0]!.text = evil;
	}
	const answers = Object.fromEntries(
		Array.from({length: 35}, (_, at) => [
			`<b>${at}</b>`,
			deck.cards.map((__, card) => '+abc+'[(at * 3 + card * card) % 5]).join(''),
		]),
	);
	return reportPage(reportOf(deck, answers), 'id');
}

describe.skipIf(chromiumPath === undefined)('the page of a report in Chromium', () => {
	it.each([
		['a phone', 360, 740],
		['a desk', 1280, 900],
	])('is whole and inert on %s', {timeout: 120_000}, async (_, width, height) => {
		const browser = await openChromium();
		try {
			const context = await browser.newContext({viewport: {width, height}});
			const page = await context.newPage();
			const said: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			page.on('pageerror', (error) => said.push(String(error)));
			page.on('dialog', (dialog) => {
				said.push(dialog.message());
				void dialog.dismiss();
			});
			page.on('request', (request) => {
				if (!request.url().startsWith('data:') && request.url() !== 'about:blank') {
					said.push(request.url());
				}
			});
			await page.setContent(hostilePage());
			expect(said).toEqual([]);
			expect(await page.title()).toContain('<script>');
			expect(await page.locator('img, script').count()).toBe(0);
			const overflow = await page.evaluate(
				'document.documentElement.scrollWidth - document.documentElement.clientWidth',
			);
			expect(overflow).toBe(0);
			// The style is let in by its hash.
			const ink = await page.evaluate('getComputedStyle(document.querySelector("h2")).color');
			expect(ink).toBe('rgb(31, 78, 95)');
		} finally {
			await browser.close();
		}
	});
});

describe.skipIf(chromiumPath !== undefined)('without Chromium', () => {
	it(`is not looked at: ${noChromium}`, () => expect(hostilePage()).not.toContain('<script>'));
});
