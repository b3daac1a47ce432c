import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import {inflateSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {judgingFor} from '../../source/exchange/decks/html/judging.js';
import {rootFinder, rootLines} from '../../source/exchange/decks/html/roots-near.js';
import {judge} from '../../source/session/judge.js';

type Judge = (typed: string, card: Card) => {verdict: string; remark?: unknown};

/** The judging that a page with these cards brings, run as its browser would. */
function judgeOfPage(cards: readonly Card[]): Judge {
	const bytes = inflateSync(Uint8Array.from(Buffer.from(judgingFor(cards), 'base64')));
	const pack: {roots: string; judge?: Judge} = {roots: rootLines(rootFinder()(cards))};
	vm.runInNewContext(new TextDecoder().decode(bytes), {window: {newsquizPack: pack}, Intl});
	return pack.judge!;
}

/** What pupils type: the key as it is, half of it, with slips, in other words, and other answers. */
function answersTo({answer, accept = [], distractors = []}: Card): string[] {
	const words = answer.split(' ');
	const middle = Math.floor(answer.length / 2);
	return [
		...[answer, answer.toUpperCase(), ` ${answer}. `, ...accept, ...distractors],
		answer.slice(0, middle) + answer.slice(middle + 1),
		answer.slice(0, middle) + 'e' + answer.slice(middle),
		answer.replace(/a/, 'i'),
		answer.replace(/([a-z])([a-z])$/, '$2$1'),
		...[words.slice(1).join(' '), words.slice(0, -1).join(' '), [...words].reverse().join(' ')],
		...[`Bapak ${answer}`, `${answer} itu`, `bukan ${answer}`, `di ${answer}`, `${answer}nya`],
		...[`me${answer}`, `ber${answer}`, `di${answer}kan`, `pe${answer}an`],
		...['', '?', 'entahlah', '27 Juli 1953', '1,5 juta', 'pukul 10.30', 'Jakarta', 'naik', 'turun'],
	];
}

const decks = [
	'300-kata-berita',
	'akronim-dan-lembaga',
	'kata-pertama-berita',
	'penghubung-dan-pelapor',
	'pertemuan-pyongyang-2023',
].map((name): Deck => parseDeck(readFileSync(`decks/${name}.json`, 'utf8'), `${name}.json`));

describe('the page judges what is typed exactly as the app does', () => {
	it.each(decks.map((deck) => [deck.id, deck] as const))('in %s', (_, deck) => {
		const cards = deck.cards.filter(
			({form}) => !['true-false', 'order', 'match'].includes(form ?? ''),
		);
		const some = cards.filter((_, at) => at % Math.ceil(cards.length / 24) === 0);
		for (const part of [
			some,
			cards.filter(({form}) => form === 'family' || form === 'recall').slice(0, 24),
		]) {
			const page = judgeOfPage(part);
			for (const card of part) {
				for (const typed of answersTo(card)) {
					const {verdict, remark} = judge(typed, card);
					const told = JSON.parse(JSON.stringify(page(typed, card))) as unknown;
					expect({card: card.id, typed, told}).toEqual({
						...{card: card.id, typed},
						told: JSON.parse(JSON.stringify({verdict, remark})) as unknown,
					});
				}
			}
		}
	});
});

it('brings the judging of names and figures only where a key is one', () => {
	const whole = judgingFor([{id: 'a', kind: 'person', question: '?', answer: 'Siti'}]);
	const words = judgingFor([{id: 'a', kind: 'word', question: '?', answer: 'banjir'}]);
	expect(words.length).toBeLessThan(20_000);
	for (const [kind, answer] of [
		['place', 'Solo'],
		['organisation', 'KPK'],
		['event', 'Sumpah Pemuda'],
		['quantity', 'dua puluh'],
		['custom', '17 Agustus'],
		['custom', 'Senin'],
		['custom', 'pukul sepuluh'],
	] as const) {
		expect(judgingFor([{id: 'a', kind, question: '?', answer}])).toBe(whole);
	}
	expect(judgingFor([{id: 'a', kind: 'custom', question: '?', answer: 'gotong royong'}])).toBe(
		words,
	);
});
