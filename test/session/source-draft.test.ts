import {describe, expect, it} from 'vitest';
import {
	type SourceDraft,
	type SourceDraftAction,
	changeDraft,
	draftText,
	draftWith,
	emptyDraft,
} from '../../source/session/source-draft.js';

const settle = {type: 'settle'} as const;
const enter = {type: 'enter'} as const;
const rest = {type: 'rest'} as const;
const paste = (text: string): SourceDraftAction => ({type: 'paste', text});
const piece = (text: string): SourceDraftAction => ({type: 'paste', text, isPartial: true});
const typed = (text: string): SourceDraftAction[] =>
	[...text].map((character) =>
		character === '\r' ? enter : {type: 'edit', edit: {type: 'insert', text: character}},
	);
const after = (...actions: SourceDraftAction[]): SourceDraft =>
	actions.reduce(changeDraft, emptyDraft);

describe('a line', () => {
	it('is typed and edited like any field', () => {
		const draft = after(
			...typed('berita.tx'),
			{type: 'edit', edit: {type: 'erase-before'}},
			...typed('xt'),
		);
		expect(draftText(draft)).toBe('berita.txt');
	});

	it('may be pasted, its line feed left out, at the cursor', () => {
		const draft = after(...typed('~/x'), {type: 'edit', edit: {type: 'left'}}, paste('Unduhan/\n'));
		expect(draftText(draft)).toBe('~/Unduhan/x');
		expect(draft.line.cursor).toBe(10);
	});

	it('waits a moment after Enter, so that a paste in pieces goes on', () => {
		const pressed = after(...typed('berita.txt\r'));
		expect(pressed.breaks?.isPressed).toBe(true);
		expect(changeDraft(pressed, settle).text).toBe('');
		expect(changeDraft(pressed, settle).breaks).toBeUndefined();
	});
});

describe('a text', () => {
	const article = 'Judul berita\n\nParagraf satu.\nParagraf dua.';

	it('is kept to the last character, with the line breaks that terminals send', () => {
		expect(after(paste(article.replaceAll('\n', '\r'))).text).toBe(article);
		expect(after(paste(article.replaceAll('\n', '\r\n'))).text).toBe(article);
	});

	it('is the same from a terminal that does not mark what it pastes', () => {
		expect(draftText(after(...typed(article.replaceAll('\n', '\r'))))).toBe(article);
	});

	it('is the same however it is cut into pieces', () => {
		const sent = article.replaceAll('\n', '\r');
		for (let cut = 1; cut < sent.length; cut++) {
			const pieces = [sent.slice(0, cut), sent.slice(cut)];
			expect(draftText(after(...pieces.map(piece)))).toBe(article);
		}
	});

	it('goes on where it stopped when a piece is late', () => {
		const [first, second] = [article.slice(0, 20), article.slice(20)];
		expect(draftText(after(piece(first), settle, piece(second)))).toBe(article);
		expect(draftText(after(piece(first), settle, ...typed(second.replaceAll('\n', '\r'))))).toBe(
			article,
		);
		expect(draftText(after(piece(first), rest, piece(second)))).toBe(`${first}\n\n${second}`);
	});

	it('takes in nothing that is typed later, and another part that is pasted later', () => {
		const draft = after(paste(article));
		expect(changeDraft(draft, typed('x')[0]!)).toBe(draft);
		expect(changeDraft(draft, {type: 'edit', edit: {type: 'erase-before'}})).toBe(draft);
		expect(changeDraft(draft, paste('Halaman 2.\nLagi.')).text).toBe(
			`${article}\n\nHalaman 2.\nLagi.`,
		);
	});

	it('can be cleared and brought back', () => {
		const cleared = changeDraft(draftWith(article), {type: 'clear'});
		expect(draftText(cleared)).toBe('');
		expect(draftText(changeDraft(cleared, {type: 'clear'}))).toBe(article);
	});
});
