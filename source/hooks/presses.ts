import {graphemes} from '../session/fold.js';

/** One key as a person pressed it, or a text that was pasted. */
export interface Press {
	/** `a`, `?`, `enter`, `space`, `up`, `ctrl+c`, `paste` …; `background` is the terminal's answer, not a key. */
	readonly key: string;
	/** What it would type into a field; absent for keys that type nothing. */
	readonly text?: string;
	/** It was pasted by a terminal that does not mark where a paste ends: more of it may follow. */
	readonly isPartial?: true;
}

// What terminals send after ESC, in their several dialects.
const sequences: Readonly<Record<string, string>> = {
	'[A': 'up',
	'[B': 'down',
	'[C': 'right',
	'[D': 'left',
	'[H': 'home',
	'[F': 'end',
	OA: 'up',
	OB: 'down',
	OC: 'right',
	OD: 'left',
	OH: 'home',
	OF: 'end',
	OM: 'enter',
	'[1~': 'home',
	'[7~': 'home',
	'[4~': 'end',
	'[8~': 'end',
	'[3~': 'delete',
	'[5~': 'pageup',
	'[6~': 'pagedown',
	'[Z': 'shift+tab',
};

const escape = '\u001b';
const pasteBegin = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;
/** Ctrl+C. */
const interrupt = '\u0003';

/** Far more than fingers, or a key that is held, send before a program has read it. */
const fewestPasted = 200;

/** Whether a run of characters was pasted by a terminal that does not mark what it pastes. */
function isPasted(input: string): boolean {
	return input.length >= fewestPasted && /\S\s+\S+\s+\S/.test(input);
}

function ofCharacter(character: string): Press | undefined {
	switch (character) {
		case '\r':
		case '\n':
		case '\r\n':
			return {key: 'enter'};
		case ' ':
			return {key: 'space', text: ' '};
		case '\t':
			return {key: 'tab'};
		case '\u007f':
		case '\b':
			return {key: 'backspace'};
		default: {
			const code = character.charCodeAt(0);
			if (code > 0 && code < 27) return {key: `ctrl+${String.fromCharCode(96 + code)}`};
			return code < 32 ? undefined : {key: character, text: character};
		}
	}
}

/**
 * Makes presses of the pieces of input that Ink hands out: one escape sequence each, or a run of characters,
 * since keys that are pressed fast arrive together. Pasted text arrives between two marks, perhaps in several
 * pieces. Keys and events that nobody here knows make no press.
 */
export function createPressReader(): (input: string) => Press[] {
	let pasted: string[] | undefined;
	/** The last of what was pasted, as long as the mark, which itself may come in pieces. */
	let tail = '';
	/** What has come of a terminal's answer; its beginning is awaited where there is none of it yet. */
	let answer: string | undefined;
	return (input) => {
		if (answer !== undefined) {
			const begun = answer;
			answer = undefined;
			const [part, end] = answerIn(begun, input);
			if (end !== undefined) {
				return [{key: 'background', text: begun + part}, ...pressesOf(input.slice(end))];
			}
			if (part !== '') {
				answer = begun + part;
				return [];
			}
		}
		if (input === `${escape}]`) {
			answer = '';
			return [];
		}
		if (pasted === undefined && (input === pasteBegin || input === escape + pasteBegin)) {
			pasted = [];
			tail = '';
			return input === pasteBegin ? [] : [{key: 'escape'}];
		}
		if (pasted !== undefined) {
			// The way out of a paste whose end was lost on its way.
			if (input === interrupt) {
				pasted = undefined;
				return pressesOf(input);
			}
			pasted.push(input);
			tail = (tail + input).slice(-pasteEnd.length);
			if (tail !== pasteEnd) return [];
			const text = pasted.join('').slice(0, -pasteEnd.length);
			pasted = undefined;
			return text === '' ? [] : [{key: 'paste', text}];
		}
		if (input === escape || input === escape + escape) return [{key: 'escape'}];
		// Pressed one after the other, and read together by a busy machine or over a slow line.
		if (input === escape + interrupt) return [{key: 'escape'}, ...pressesOf(interrupt)];
		if (input.startsWith(escape)) {
			const key = sequences[input.slice(1)];
			return key === undefined ? [] : [{key}];
		}
		if (isPasted(input)) return [{key: 'paste', text: input, isPartial: true}];
		return pressesOf(input);
	};
}

/**
 * What a piece of input adds to an answer, and where the answer ends in it, if it does. Nothing where it is something
 * else: a key after Alt+], or after an answer that was cut off.
 */
function answerIn(begun: string, input: string): readonly [part: string, end?: number] {
	if (begun !== '' && input === `${escape}\\`) return ['', input.length];
	const [part = ''] = (begun === '' ? /^11;[\da-z:/;?]*/i : /^[\da-f:/]*/i).exec(input) ?? [];
	if (begun + part !== '' && input[part.length] === '\u0007') return [part, part.length + 1];
	return part.length === input.length ? [part] : [''];
}

function pressesOf(input: string): Press[] {
	return graphemes(input)
		.map(ofCharacter)
		.filter((press) => press !== undefined);
}
