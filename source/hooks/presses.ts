import {graphemes} from '../session/fold.js';

/** One key as a person pressed it, or a text that was pasted. */
export interface Press {
	/** `a`, `?`, `enter`, `space`, `up`, `ctrl+c`, `paste` … */
	readonly key: string;
	/** What it would type into a field; absent for keys that type nothing. */
	readonly text?: string;
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
	let pasted: string | undefined;
	return (input) => {
		if (input === `${escape}[200~`) {
			pasted = '';
			return [];
		}
		if (input === `${escape}[201~`) {
			const text = pasted ?? '';
			pasted = undefined;
			return text === '' ? [] : [{key: 'paste', text}];
		}
		if (pasted !== undefined) {
			pasted += input;
			return [];
		}
		if (input === escape || input === escape + escape) return [{key: 'escape'}];
		if (input.startsWith(escape)) {
			const key = sequences[input.slice(1)];
			return key === undefined ? [] : [{key}];
		}
		return graphemes(input)
			.map(ofCharacter)
			.filter((press) => press !== undefined);
	};
}
