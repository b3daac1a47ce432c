import type {Deck} from '../../deck/deck.js';
import type {Bilingual} from '../../errors.js';
import {paperChoice} from '../paper/choice.js';
import {paperOf} from '../paper/paper.js';
import type {DeckFormat} from './format.js';

/** A test to print and hand out: the questions, their key, and the blueprint of the test (kisi-kisi). */
export const docx: DeckFormat = {
	name: 'docx',
	ending: 'docx',
	means: {
		id: 'Word: soal, kunci, dan kisi-kisi untuk dicetak',
		en: 'Word: a test, its key and blueprint, for printing',
	},
	isShuffled: true,
	takes: ['paket', 'part'],
	async write(deck, {language, seed, options}) {
		const choice = paperChoice(options);
		const papers = choice.packets.map((packet) => paperOf(deck, packet, seed));
		const {writeDocx} = await import('../paper/write-docx.js');
		const content = await writeDocx(deck, papers, choice.parts, language);
		return {content, notes: siblingNotes(deck)};
	},
};

/** Of two questions on one fact, one may give the other’s answer away: a test should have only one. */
function siblingNotes({cards}: Deck): Bilingual[] {
	const facts = new Map<string, number>();
	for (const {fact} of cards) {
		if (fact !== undefined) facts.set(fact, (facts.get(fact) ?? 0) + 1);
	}
	const shared = [...facts.values()].filter((count) => count > 1);
	if (shared.length === 0) return [];
	const count = shared.length;
	return [
		{
			id: `${count} fakta ditanyakan lebih dari sekali; soal yang satu dapat membocorkan jawaban yang lain. Hapus salah satunya sebelum mencetak.`,
			en: `${count} ${count === 1 ? 'fact is' : 'facts are'} asked more than once; one question may give the answer of another away. Take one of them out before you print.`,
		},
	];
}
