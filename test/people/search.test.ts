import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import type {Profile} from '../../source/people/profiles.js';
import {type ProfileSearch, searchProfiles} from '../../source/people/search.js';
import {meanRecall, standingOf} from '../../source/people/standing.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {newsDeck} from '../helpers/news-decks.js';
import {meet} from '../helpers/met.js';

const day = 86_400_000;
const now = {at: Date.UTC(2026, 6, 20, 1, 15), tz: 420};

const decks: readonly Deck[] = [
	newsDeck('satu', {date: '2026-03-02'}, [
		{
			question: 'Siapakah bupati yang memimpin rapat di Bandung?',
			answer: 'Anton Wijaya',
			sentence: 'Bupati **Anton Wijaya** memimpin rapat di Bandung.',
		},
		{
			question: 'Siapakah camat yang menemui Anton Wijaya?',
			answer: 'Budi Antono',
			accept: ['Pak Budi'],
			sentence: 'Camat **Budi Antono** menemui Anton Wijaya.',
		},
	]),
	newsDeck('dua', {date: '2026-06-01'}, [
		{
			question: 'Siapakah yang pulang?',
			answer: 'Citra Lestari',
			sentence: 'Kemarin **Citra Lestari** pulang.',
		},
	]),
];
const {profiles} = meet(...decks);

const log: readonly LogEvent[] = (
	[
		[60, 'satu', 'k1', 3],
		[59, 'satu', 'k1', 3],
		[1, 'satu', 'k2', 4],
	] as const
).map(([ago, deck, card, grade], index) => ({
	...{v: 1, device: 'here', n: index + 1, at: now.at - ago * day, tz: 420},
	...{type: 'review', deck, card, grade, ms: 4000, mode: 'study', input: 'think'},
}));
const learned = foldLogs(log).fold.state;

const find = (search: Partial<ProfileSearch>): string[] =>
	searchProfiles(profiles, {text: '', order: 'name', ...search}, learned, now).map(
		({name}) => name,
	);

describe('a search', () => {
	it('without words finds all, of a type if one is wanted', () => {
		expect(find({})).toEqual(['Anton Wijaya', 'Bandung', 'Budi Antono', 'Citra Lestari']);
		expect(find({type: 'place'})).toEqual(['Bandung']);
		expect(find({type: 'organisation'})).toEqual([]);
	});

	it.each([
		['anton', ['Anton Wijaya', 'Budi Antono']],
		['ANTONO', ['Budi Antono']],
		['wij ant', ['Anton Wijaya']],
		['pak budi', ['Budi Antono']],
		['z', []],
		['  ', ['Anton Wijaya', 'Bandung', 'Budi Antono', 'Citra Lestari']],
		['(.*)', ['Anton Wijaya', 'Bandung', 'Budi Antono', 'Citra Lestari']],
	])('for “%s” finds %j', (text, names) => expect(find({text})).toEqual(names));

	it('orders by what was met most, newest, and remembered least', () => {
		expect(find({order: 'met'})[0]).toBe('Anton Wijaya');
		expect(find({order: 'newest'})[0]).toBe('Citra Lestari');
		// What was never learned is not forgotten: it comes last.
		expect(find({order: 'weakest', type: 'person'})).toEqual([
			'Anton Wijaya',
			'Budi Antono',
			'Citra Lestari',
		]);
	});
});

describe('the facts about somebody', () => {
	const anton = profiles.find(({name}) => name === 'Anton Wijaya') as Profile;

	it('come with what is to be revisited first', () => {
		const cards = standingOf(anton, learned, now);
		expect(cards.map(({id, standing}) => [id, standing])).toEqual([
			['k1', 'revisit'],
			['k2', 'known'],
		]);
		expect(cards[0]!.recall).toBeLessThan(cards[1]!.recall!);
	});

	it('are new, or suspended, or say what the learner has made of them', () => {
		const {state} = foldLogs([
			{...log[0]!, n: 1, type: 'suspend', deck: 'satu', card: 'k1'},
			{...log[0]!, n: 2, type: 'edit', deck: 'satu', card: 'k2', change: {question: 'Siapa?'}},
		] as readonly LogEvent[]).fold;
		expect(
			standingOf(anton, state, now).map(({standing, question}) => [standing, question]),
		).toEqual([
			['new', 'Siapa?'],
			['suspended', 'Siapakah bupati yang memimpin rapat di Bandung?'],
		]);
	});

	it('are remembered on average, once any was learned', () => {
		const [weak, firm] = standingOf(anton, learned, now).map(({recall}) => recall!);
		expect(meanRecall(anton.cards, learned, now)).toBeCloseTo((weak! + firm!) / 2);
		const citra = profiles.find(({name}) => name === 'Citra Lestari') as Profile;
		expect(meanRecall(citra.cards, learned, now)).toBeUndefined();
	});
});
