import type {Card, Deck} from '../../../deck/deck.js';
import {type Bilingual, UserError} from '../../../errors.js';
import {mostCodedCards} from '../../../results/code.js';
import {fingerprintOf} from '../../../results/fingerprint.js';
import {sanitiseLine} from '../../../sanitise.js';
import type {WriteSetting, Written} from '../format.js';
import {judgingFor} from './judging.js';
import {listCard} from './list-card.js';
import {type PlacedCard, pageHtml} from './page.js';
import {rootFinder, rootLines} from './roots-near.js';
import {shortened} from './shortened.js';

/** In bytes of UTF-8: what a chat sends and a cheap phone opens in a moment. */
const largestPage = 150_000;

// More don't fit, however short they are.
const mostCards = 1000;

/** The page of a deck, with as many of its cards as there is room for, the best ones first. */
export function fittingPage(deck: Deck, {language, seed}: WriteSetting): Written {
	if (deck.cards.length === 0) throw noCards(deck);
	const cards = deck.cards.slice(0, mostCards).flatMap((card, place): PlacedCard[] => {
		// Beyond this it would not fit anyway, and is not worth reading.
		if (weight(card) > largestPage) return [];
		return [{place, ...listCard(card, deck, String(seed))}];
	});
	const rootsOf = rootFinder();
	const fingerprint = fingerprintOf(deck);
	const write = (held: readonly PlacedCard[], hasJudge: boolean): string => {
		const typed = held.filter((card) => card.typed).map(({place}) => deck.cards[place]!);
		if (!hasJudge || typed.length === 0) {
			return pageHtml(deck, held, {language, fingerprint, roots: '', judging: undefined});
		}
		const roots = rootLines(rootsOf(typed));
		return pageHtml(deck, held, {language, fingerprint, roots, judging: judgingFor(typed)});
	};
	const judged = fit(cards, (held) => write(held, true));
	// Room for the whole deck is worth more than leniency with a slip of the fingers.
	const plain =
		judged.held.length < cards.length ? fit(cards, (held) => write(held, false)) : judged;
	const isPlain = judged !== plain && plain.held.length === deck.cards.length;
	const {held, page} = isPlain ? plain : judged;
	if (held.length === 0) throw nothingFits(deck);
	return {
		content: page,
		notes: [
			...(held.length < deck.cards.length ? [leftOut(deck, held)] : []),
			...(isPlain ? [spellingOnly] : []),
			...(deck.cards.length > mostCodedCards ? [noCode] : []),
		],
	};
}

/** The cards that fit, in their order; a large one is passed over for smaller ones behind it. */
function fit(
	cards: readonly PlacedCard[],
	write: (held: readonly PlacedCard[]) => string,
): {readonly held: readonly PlacedCard[]; readonly page: string} {
	const sizes = new Map(cards.map((card) => [card, bytesOf(card.html)]));
	let room = largestPage - bytesOf(write([]));
	// What a card adds beside its own text (an article, roots) is found by writing the page again.
	for (;;) {
		let left = room;
		const held = cards.filter((card) => {
			const fits = sizes.get(card)! <= left;
			if (fits) left -= sizes.get(card)!;
			return fits;
		});
		const page = write(held);
		const over = bytesOf(page) - largestPage;
		if (over <= 0 || held.length === 0) return {held, page};
		room -= Math.max(200, over);
	}
}

function bytesOf(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** In UTF-16 units, as much as the page could show of a card. */
function weight({
	question,
	answer,
	accept,
	distractors,
	hint,
	explanation,
	evidence,
	items,
	pairs,
}: Card): number {
	const texts = [
		...[question, answer, hint ?? '', explanation ?? ''],
		...(accept ?? []),
		...(distractors ?? []),
		...(items ?? []),
		...(pairs ?? []).flat(),
		...(evidence ?? []).map(({text}) => text),
	];
	return texts.reduce((sum, text) => sum + text.length, 0);
}

function leftOut(deck: Deck, held: readonly PlacedCard[]): Bilingual {
	const [count, all] = [held.length, deck.cards.length];
	return {
		id: `Halaman memuat ${count} dari ${all} kartu: sisanya tidak muat dalam 150 kB. Bagi paketnya jika semua kartu diperlukan.`,
		en: `The page holds ${count} of ${all} cards: the others don’t fit in 150 kB. Split the deck if you need them all.`,
	};
}

const spellingOnly: Bilingual = {
	id: 'Agar semua kartu muat, jawaban ketikan dinilai menurut ejaannya saja: salah ketik dihitung salah.',
	en: 'To make room for all cards, typed answers are judged by their spelling alone: a slip counts as wrong.',
};

const noCode: Bilingual = {
	id: `Murid tidak dapat mengirim hasilnya: kode hanya memuat ${mostCodedCards} kartu. Bagi paketnya jika Anda memerlukan hasilnya.`,
	en: `Pupils can’t send their results: a code holds only ${mostCodedCards} cards. Split the deck if you need the results.`,
};

function noCards(deck: Deck): UserError {
	const title = shortened(sanitiseLine(deck.title), 60);
	return new UserError(
		{
			id: `Paket "${title}" belum berisi kartu, jadi halamannya akan kosong.`,
			en: `The deck "${title}" has no cards, so its page would be empty.`,
		},
		{hint: {id: 'Tambahkan kartu dahulu.', en: 'Add cards first.'}},
	);
}

function nothingFits(deck: Deck): UserError {
	const title = shortened(sanitiseLine(deck.title), 60);
	return new UserError(
		{
			id: `Tidak satu pun kartu paket "${title}" muat dalam halaman 150 kB.`,
			en: `Not one card of the deck "${title}" fits in a page of 150 kB.`,
		},
		{
			hint: {
				id: 'Persingkat soal, penjelasan, dan kutipannya, atau pakai format lain, misalnya --format docx.',
				en: 'Shorten its questions, explanations and quotes, or use another format, such as --format docx.',
				inApp: {
					id: 'Persingkat soal, penjelasan, dan kutipannya, atau pilih format lain, misalnya docx.',
					en: 'Shorten its questions, explanations and quotes, or choose another format, such as docx.',
				},
			},
		},
	);
}
