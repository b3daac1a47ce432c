import {
	type TextField,
	type TextFieldAction,
	editField,
	emptyField,
	fieldText,
	fieldWith,
} from './text-field.js';

/**
 * What is being typed or pasted to make cards from: a line (an address, the name of a file) with its cursor, or a whole
 * text. A terminal that does not mark what it pastes sends a text in pieces, as if it were typed very fast: until
 * `rest`, what arrives belongs together, line breaks and all.
 */
export interface SourceDraft {
	readonly line: TextField;
	/** A whole text, as it came; then the line is empty. */
	readonly text: string;
	/** What was there before it was cleared. */
	readonly removed: string;
	/** More of what came just now may follow. */
	readonly isArriving: boolean;
	/** The line breaks that came last, and whether one was an Enter, which starts the work unless more follows. */
	readonly breaks?: {readonly text: string; readonly isPressed: boolean};
}

export type SourceDraftAction =
	| {readonly type: 'paste'; readonly text: string; readonly isPartial?: boolean}
	| {readonly type: 'edit'; readonly edit: TextFieldAction}
	| {readonly type: 'enter'}
	/** Nothing came for a moment: an Enter was one. */
	| {readonly type: 'settle'}
	/** Nothing came for so long that what is there is all there. */
	| {readonly type: 'rest'}
	/** Takes everything out, or back in again. */
	| {readonly type: 'clear'};

export const emptyDraft: SourceDraft = {
	line: emptyField,
	text: '',
	removed: '',
	isArriving: false,
};

/** A longer line is a text: nobody edits it here. */
const longestLine = 1000;

/** Everything that was given so far. */
export function draftText({line, text}: SourceDraft): string {
	return text === '' ? fieldText(line) : text;
}

/** One step. The same draft comes back from a key that does nothing to a whole text. */
export function changeDraft(draft: SourceDraft, action: SourceDraftAction): SourceDraft {
	switch (action.type) {
		case 'paste':
			return {
				...withPiece(draft, action.text),
				...(action.isPartial === true ? {} : {isArriving: false}),
			};
		case 'edit':
			return edited(draft, action.edit);
		case 'enter':
			return {
				...draft,
				isArriving: true,
				breaks: {text: `${draft.breaks?.text ?? ''}\n`, isPressed: true},
			};
		case 'settle': {
			const {breaks: _, ...rest} = draft;
			return rest;
		}
		case 'rest': {
			const {breaks: _, ...rest} = draft;
			return {...rest, isArriving: false};
		}
		case 'clear': {
			const present = draftText(draft);
			return present === ''
				? {...draftWith(draft.removed), removed: ''}
				: {...emptyDraft, removed: present};
		}
	}
}

/** A draft that holds a text, as if it had been there for a while. */
export function draftWith(text: string): SourceDraft {
	return changeDraft(withPiece(emptyDraft, text), {type: 'rest'});
}

function edited(draft: SourceDraft, edit: TextFieldAction): SourceDraft {
	const isText = draft.text !== '';
	// Of a text that came at once nothing is typed; of one that is still coming, this is a piece.
	if (edit.type === 'insert' && draft.isArriving && (isText || draft.breaks)) {
		return withPiece(draft, edit.text);
	}
	if (isText) return draft;
	const {breaks: _, ...rest} = draft;
	return {...rest, line: editField(draft.line, edit, longestLine), isArriving: true};
}

function withPiece(draft: SourceDraft, given: string): SourceDraft {
	const piece = given.replace(/\r\n?/g, '\n');
	if (piece === '') return draft;
	const {line, breaks, text, isArriving} = draft;
	// Another paste, after a while, is another part of the article.
	const between = breaks?.text ?? (text !== '' && !isArriving ? '\n\n' : '');
	if (text !== '') return asText(draft, text + between + piece);
	const {characters, cursor} = line;
	const before = characters.slice(0, cursor).join('') + between;
	const after = characters.slice(cursor).join('');
	const whole = before + piece + after;
	if (whole.length > longestLine) return asText(draft, whole);
	const [, blank = '', content = '', end = ''] = /^(\s*\n)?([^]*?)(\n\s*)?$/.exec(piece) ?? [];
	const isOneLine = !(before + content).includes('\n') && (blank === '' || before === '');
	if (!isOneLine) return asText(draft, whole);
	return {
		...draft,
		line: fieldAt(before + content, after),
		isArriving: true,
		...(end !== '' && after === '' ? {breaks: {text: end, isPressed: false}} : {}),
	};
}

function fieldAt(before: string, after: string): TextField {
	const {characters} = fieldWith(before + after);
	return {characters, cursor: fieldWith(before).characters.length};
}

function asText({removed}: SourceDraft, text: string): SourceDraft {
	return {line: emptyField, text, removed, isArriving: true};
}
