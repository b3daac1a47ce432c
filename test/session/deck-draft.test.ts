import {describe, expect, it} from 'vitest';
import {retired} from '../../source/deck/retired.js';
import {
	type DeckDraftAction,
	cardsByKind,
	changeDeckDraft,
	draftCard,
	keptCards,
	openDraft,
	wantedDeck,
} from '../../source/session/deck-draft.js';
import {meeting} from '../helpers/sample-decks.js';

const [first, second, ...others] = meeting.cards;
const after = (...actions: DeckDraftAction[]) =>
	actions.reduce(changeDeckDraft, openDraft(meeting));
const ids = (cards: ReadonlyArray<{readonly id: string}>) => cards.map(({id}) => id);

describe('looking over a deck', () => {
	it('keeps everything unless told otherwise', () => {
		expect(wantedDeck(openDraft(meeting))).toEqual(meeting);
	});

	it('drops cards and takes them back', () => {
		const draft = after({type: 'toggle', card: first!.id}, {type: 'toggle', card: second!.id});
		expect(ids(wantedDeck(draft).cards)).toEqual(ids(others));
		expect(keptCards(changeDeckDraft(draft, {type: 'toggle', card: first!.id}))).toBe(
			meeting.cards.length - 1,
		);
		expect(keptCards(changeDeckDraft(draft, {type: 'drop-all'}))).toBe(0);
		expect(keptCards(changeDeckDraft(draft, {type: 'keep-all'}))).toBe(meeting.cards.length);
	});

	it('puts a card in other words, its evidence and id as they were', () => {
		const draft = after({
			type: 'change',
			card: first!.id,
			change: {answer: 'Li', hint: 'Politbiro'},
		});
		expect(wantedDeck(draft).cards[0]).toEqual({...first!, answer: 'Li', hint: 'Politbiro'});
		const back = changeDeckDraft(draft, {
			type: 'change',
			card: first!.id,
			change: {answer: null, hint: null},
		});
		expect(draftCard(back, first!)).toEqual(first);
	});

	it('holds on to all of that when the deck is made anew', () => {
		const draft = after(
			{type: 'toggle', card: second!.id},
			{type: 'change', card: first!.id, change: {answer: 'Li'}},
			{type: 'title', title: 'Kunjungan ke Pyongyang'},
			{type: 'remade', deck: {...meeting, cards: [second!, first!]}},
		);
		expect(wantedDeck(draft)).toEqual({
			...meeting,
			title: 'Kunjungan ke Pyongyang',
			cards: [{...first!, answer: 'Li'}],
		});
	});

	it('leaves cards that are not asked any more where they are', () => {
		const draft = openDraft({...meeting, cards: [retired(first!), second!]});
		expect(ids(draft.cards)).toEqual([second!.id]);
		expect(ids(wantedDeck(changeDeckDraft(draft, {type: 'drop-all'})).cards)).toEqual([first!.id]);
	});

	it('counts cards by their kinds', () => {
		const counts = cardsByKind(meeting.cards);
		expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(meeting.cards.length);
		expect(counts[0]).toEqual([
			first!.kind,
			meeting.cards.filter(({kind}) => kind === first!.kind).length,
		]);
	});
});
