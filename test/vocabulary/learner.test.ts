import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import {knowsWord} from '../../source/vocabulary/known-words.js';
import {headwordOf, learnerWords, type WordCard} from '../../source/vocabulary/learner.js';
import {findWord} from '../../source/vocabulary/look-up.js';
import {readWordCards} from '../../source/word-cards.js';
import {fakeServices, morning} from '../helpers/fake-services.js';
import {answersTo, wordCard, wordDeck} from '../helpers/word-cards.js';
import {meeting} from '../helpers/sample-decks.js';

const deck = wordDeck(['menyerahkan < serah: meN- -kan', 'gempa', 'gencatan senjata']);
const cards: WordCard[] = deck.cards.map((card) => ({
	deck: deck.id,
	card: {...card, word: card.word!},
}));

const state = (...words: readonly object[]): ProgressState =>
	foldLogs([
		...answersTo(deck, {mature: ['menyerahkan'], seen: ['gempa']}, morning),
		...words.map((fields, index) => ({
			...{v: 1 as const, device: 'there', n: index + 1, at: morning, tz: 420, type: 'words'},
			...fields,
		})),
	]).fold.state;

describe('what a learner knows', () => {
	it('is what they said, and the words of their mature cards', () => {
		expect(learnerWords(state({known: ['rakyat'], unknown: ['kursi'], level: 2}), cards)).toEqual({
			known: new Set(['rakyat', 'menyerahkan']),
			unknown: new Set(['kursi']),
			studied: new Set(['menyerahkan', 'gempa', 'gencatan senjata']),
			level: 2,
		});
	});

	it('is shown by a mature card, whatever was said before', () => {
		const learner = learnerWords(state({unknown: ['menyerahkan', 'gempa']}), cards);
		expect(knowsWord(findWord('menyerahkan')!, learner)).toBe(true);
		expect(knowsWord(findWord('gempa')!, learner)).toBe(false);
	});

	it('has no level before a placement', () => {
		expect('level' in learnerWords(state(), cards)).toBe(false);
	});
});

describe('the headword of a card', () => {
	const of = (form: string, headword?: string): string => {
		const card = wordCard(form);
		const word = {...card.word!, ...(headword === undefined ? {} : {headword})};
		return headwordOf({deck: 'd', card: {...card, word}});
	};

	it.each([
		['is what the card says', of('diserahkan', 'menyerahkan'), 'menyerahkan'],
		['else what the lexicon has for its form', of('Diserahkan'), 'menyerahkan'],
		['else the form', of('Blorgh'), 'blorgh'],
	])('%s', (_, found, expected) => expect(found).toBe(expected));
});

describe('the word cards of the library', () => {
	const bundled = wordDeck(['rakyat'], 'tiga-ratus-kata');
	const setting = {decks: [deck, meeting, bundled], bundled: [bundled.id]};

	it('are those of own decks; of bundled ones, once they are begun', async () => {
		const decksOf = async (log: ReturnType<typeof answersTo>): Promise<string[]> => {
			const found = await readWordCards(fakeServices({...setting, log}));
			return [...new Set(found.map((card) => card.deck))];
		};
		expect(await decksOf([])).toEqual([deck.id]);
		expect(await decksOf(answersTo(bundled, {seen: ['rakyat']}, morning))).toEqual([
			deck.id,
			bundled.id,
		]);
	});

	it('are looked for only where a deck has any', async () => {
		const services = fakeServices(setting);
		const read: string[] = [];
		await readWordCards({
			...services,
			library: {
				...services.library,
				async read(id) {
					read.push(id);
					return services.library.read(id);
				},
			},
		});
		expect(read).toEqual([deck.id]);
	});
});
