import {type ChatMessage, readChat} from './chat.js';
import {type CodedResult, type CodeProblem, decodeResult, findCodes, longestCode} from './code.js';

/** A code as it was found in a text. */
export interface FoundCode {
	readonly code: string;
	/** Who sent it, where the text is a chat. */
	readonly sender?: string;
	readonly result: CodedResult | CodeProblem;
}

/** More in one text is no class but an attack. */
const mostCodes = 20_000;

/** The codes in a text: an exported chat, or whatever they were copied into. */
export function findResults(text: string): {
	readonly isChat: boolean;
	readonly codes: readonly FoundCode[];
	/** Of a chat. */
	readonly messages: readonly ChatMessage[];
} {
	const messages = readChat(text);
	const codes = messages
		? messages.flatMap(({sender, text: said}) =>
				codesIn(said).map((found): FoundCode => ({...found, sender})),
			)
		: codesIn(text);
	return {
		isChat: messages !== undefined,
		codes: codes.slice(0, mostCodes),
		messages: messages ?? [],
	};
}

function codesIn(text: string): FoundCode[] {
	const visible = text.includes('NQ') ? text.replace(/[\u200b-\u200d\u2060\u00ad]/g, '') : '';
	return findCodes(visible).map(({code, start, result}) => {
		const whole = result === 'damaged' ? joined(visible, start) : undefined;
		return whole ?? {code, result};
	});
}

/** A code that was broken into lines on its way, put together again. */
function joined(text: string, start: number): FoundCode | undefined {
	const pieces = text.slice(start, start + 2 * longestCode).split(/\s+/);
	let code = pieces[0]!;
	for (const piece of pieces.slice(1)) {
		code += piece;
		if (code.length > longestCode || !/^[A-Za-z0-9+-]*$/.test(piece)) return undefined;
		const result = decodeResult(code);
		if (typeof result === 'object') return {code, result};
	}
	return undefined;
}
