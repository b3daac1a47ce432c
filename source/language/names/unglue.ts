import type {Sentence, Token} from '../analysis.js';
import {isCapitalised} from './token-view.js';

/** Small words that careless editing runs on to the name before: `ASdari`, `Khameneisebagai`. */
const glued =
	'sebagai|menjadi|dengan|kepada|adalah|setelah|mengatakan|dalam|untuk|dari|yang|akan|pada';

/** After capitals the seam shows; after small letters only the article can tell (see below). */
const afterCapitals = new RegExp(
	`^(\\p{Lu}{2,})(${glued}|dan|di|ke|oleh|setempat|tersebut|itu)$`,
	'u',
);
const afterLetters = new RegExp(`^(\\p{Lu}\\p{Ll}{2,})(${glued})$`, 'u');
/** `diSemarang`: a small word runs on to the place after it. */
const beforeCapital = /^(di|ke|dari)(\p{Lu}\p{Ll}{2,})$/u;
const humps = /^(?:\p{Lu}\p{Ll}{2,}){3,}$/u;

/**
 * The sentences with words that run together parted into tokens of their own, wherever it is safe: an acronym and a small
 * word, *di* and a place, a word that the article also prints alone and a small word (`Onodamenjadi`, where `Onoda` is met),
 * three or more capitalised words (`EkonomiJepangKimi`). Offsets stay those of the text.
 */
export function unglue(sentences: readonly Sentence[]): readonly Sentence[] {
	const known = done.get(sentences);
	if (known) return known;
	const parted = part(sentences);
	done.set(sentences, parted);
	return parted;
}

const done = new WeakMap<readonly Sentence[], readonly Sentence[]>();

function part(sentences: readonly Sentence[]): readonly Sentence[] {
	let capitals: ReadonlySet<string> | undefined;
	let changed = false;
	const parted = sentences.map((sentence) => {
		let tokens: Token[] | undefined;
		for (let index = 0; index < sentence.tokens.length; index++) {
			const token = sentence.tokens[index]!;
			const parts = mayBeGlued(token)
				? partsOf(token.text, () => (capitals ??= printed(sentences)))
				: 1;
			if (parts !== 1) tokens ??= sentence.tokens.slice(0, index);
			if (parts === 1) tokens?.push(token);
			else for (const part of split(token, parts)) tokens?.push(part);
		}
		if (!tokens) return sentence;
		changed = true;
		return {...sentence, tokens};
	});
	return changed ? parted : sentences;
}

/** Whether the words of a stretch of tokens run together, so that the text between them can't be quoted. */
export function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at + 1 < to; at++) {
		const [a, b] = [tokens[at]!, tokens[at + 1]!];
		if (a.kind === 'word' && b.kind === 'word' && a.end === b.start) return true;
	}
	return tokens.slice(from, to).some(({text}) => seam.test(text));
}

/** `baruIran`: a word in small letters that goes on with a capitalised one. */
const seam = /^\p{Ll}{3,}\p{Lu}\p{Ll}/u;

const mayBeGlued = ({kind, text}: Token): boolean =>
	text.length >= 4 && kind === 'word' && (isCapitalised(text) || beforeCapital.test(text));

/** The lengths of the parts that a word falls into, or 1 when it is whole. */
function partsOf(text: string, printedAlone: () => ReadonlySet<string>): readonly number[] | 1 {
	const acronym = afterCapitals.exec(text) ?? beforeCapital.exec(text);
	if (acronym) return [acronym[1]!.length, acronym[2]!.length];
	if (humps.test(text)) return [...text.matchAll(/\p{Lu}\p{Ll}+/gu)].map(([hump]) => hump.length);
	const word = afterLetters.exec(text);
	return word && printedAlone().has(word[1]!) ? [word[1]!.length, word[2]!.length] : 1;
}

function split({text, start, kind}: Token, lengths: readonly number[]): Token[] {
	let at = 0;
	return lengths.map((length) => {
		const part = {
			kind,
			text: text.slice(at, at + length),
			start: start + at,
			end: start + at + length,
		};
		at += length;
		return part;
	});
}

function printed(sentences: readonly Sentence[]): ReadonlySet<string> {
	const words = new Set<string>();
	for (const {tokens} of sentences) for (const {text} of tokens) words.add(text);
	return words;
}
