import {setPage} from '../components/text/page.js';
import {cells} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import type {TextAtHand} from '../hooks/look-up.js';
import {analyseWord, recogniseNames, sentencesOf} from '../language/index.js';
import type {Theme, Tone} from '../theme.js';
import {type Meaning, findWord, meaningIn} from '../vocabulary/look-up.js';
import {meaningsIn, readMeanings} from '../vocabulary/read-words.js';
import type {WordAtHand} from './word-view.js';

/** A word of the texts at hand, or a name or a fixed term of them as one. */
export interface WordOfText extends WordAtHand {
	readonly meaning?: Meaning;
	/** Index of its text. */
	readonly text: number;
	/** Where it stands in its text. */
	readonly start: number;
	readonly end: number;
	/** Its sentence, to be said. */
	readonly sentence: string;
}

const gap = '\n\n';

/** The words of some texts in order, read as one article, so that a name met in one is known in the next. */
export function wordsOf(texts: readonly TextAtHand[]): WordOfText[] {
	const whole = texts.map(({text}) => text).join(gap);
	const sentences = sentencesOf(whole);
	const names = recogniseNames(whole, sentences);
	const words: WordOfText[] = [];
	let text = 0;
	let from = 0;
	let sentence = 0;
	let name = 0;
	let last: {readonly unit: object | string | undefined; readonly sentence: number} | undefined;
	let meanings = meaningsIn(sentences[0]?.tokens ?? []);
	for (const {meaning: sure, word, root, affixes, start, end} of readMeanings(sentences, names)) {
		while (text < texts.length - 1 && start >= from + texts[text]!.text.length + gap.length) {
			from += texts[text]!.text.length + gap.length;
			text++;
		}
		while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) {
			sentence++;
			meanings = meaningsIn(sentences[sentence]!.tokens);
		}
		while (name < names.length && names[name]!.end <= start) name++;
		const around = names[name];
		const inName = around !== undefined && around.start <= start && end <= around.end;
		const isWhole = inName && (around.type === 'person' || around.type === 'place');
		const {tokens} = sentences[sentence]!;
		const isAcronym = word.length > 1 && word === word.toUpperCase();
		// A capital makes no name of a word by itself: *Presiden*, *Dewan*.
		const here = (): Meaning | undefined =>
			isAcronym ? undefined : meanings(tokens.findIndex((token) => token.start === start));
		const meaning = isWhole ? undefined : (sure ?? here());
		const term = meaning?.entry.word.includes(' ') ? meaning.entry.word : undefined;
		// What is looked up as one thing is pointed at as one.
		const unit = isWhole ? around : term;
		const before = words.at(-1);
		const goesOn =
			unit !== undefined &&
			last?.unit === unit &&
			last.sentence === sentence &&
			before?.text === text &&
			(isWhole || before.word.split(/\s+/).length < term!.split(' ').length);
		if (goesOn) {
			words[words.length - 1] = {
				...before,
				word: whole.slice(from + before.start, end),
				end: end - from,
			};
			continue;
		}
		last = {unit, sentence};
		const {start: first, end: lastOfSentence} = sentences[sentence]!;
		const isCapital = word !== word.toLowerCase();
		const isFirst = whole.slice(first, start).match(/\p{L}/u) === null;
		const isUnknownName = !meaning && isCapital && (!isFirst || isAcronym);
		words.push({
			word,
			root: term ?? root,
			affixes: term === undefined ? affixes : [],
			kind: inName || isUnknownName ? 'name' : 'word',
			...(inName ? {name: around.type} : {}),
			...(meaning === undefined ? {} : {meaning}),
			text,
			start: start - from,
			end: end - from,
			sentence: whole.slice(first, lastOfSentence),
		});
	}
	return words;
}

/** A word that somebody typed. */
export function typedWord(typed: string): WordAtHand & {readonly meaning?: Meaning} {
	const word = typed.trim().replace(/\s+/g, ' ');
	const lower = word.toLowerCase();
	const found = findWord(lower);
	return {
		word,
		...(word.includes(' ') ? {root: lower, affixes: []} : analyseWord(lower)),
		kind: 'word',
		...(found ? {meaning: meaningIn(found)} : {}),
	};
}

/** Tells what is asked for, and the families of it. */
export function askedIn(words: readonly string[]): (word: string) => boolean {
	const rootOf = (word: string): string => findWord(word)?.entry.root ?? analyseWord(word).root;
	const asked = new Set(words);
	const roots = new Set(words.map(rootOf));
	return (word) => asked.has(word) || roots.has(rootOf(word));
}

/** Texts set in rows, and where their words stand. */
export interface WordPage {
	readonly lines: readonly Line[];
	/** The row on which a word begins. */
	rowOf(word: number): number;
	/** The word nearest to one on the next row above or below that has words; the same where there is none. */
	beside(word: number, by: -1 | 1): number;
}

const tones: Readonly<Record<TextAtHand['role'], Tone>> = {
	stem: 'strong',
	option: 'text',
	key: 'right',
	evidence: 'text',
	explanation: 'text',
};

const marks: Readonly<Record<TextAtHand['role'], readonly [first: string, other: string]>> = {
	stem: ['', ''],
	option: ['• ', '  '],
	key: ['✓ ', '  '],
	evidence: ['│ ', '│ '],
	explanation: ['', ''],
};

/** @param cursor index of the word that is lit */
export function wordPage(
	texts: readonly TextAtHand[],
	words: readonly WordOfText[],
	cursor: number,
	{theme, width}: {readonly theme: Theme; readonly width: number},
): WordPage {
	const lines: Line[] = [];
	const rows: Array<ReadonlyArray<{readonly word: number; readonly column: number}>> = [];
	const isListed = (role: string | undefined): boolean => role === 'option' || role === 'key';
	for (const [index, {role, text}] of texts.entries()) {
		if (index > 0 && !(isListed(role) && isListed(texts[index - 1]!.role))) {
			lines.push(blank);
			rows.push([]);
		}
		const [first, other] = marks[role];
		const pieces = piecesOf(text, index, words);
		const page = setPage([{pieces}], width - cells(first), {
			sign: (word) => (theme.isPlain && word === cursor ? '▸' : ''),
		});
		for (const [row, {runs}] of page.rows.entries()) {
			const mark = row === 0 ? first : other;
			lines.push([
				...(mark === '' ? [] : [segment(mark, role === 'key' ? 'right' : 'rule')]),
				...runs.map(({text: part, word}) =>
					segment(part, word !== undefined && word === cursor ? 'cursor' : tones[role]),
				),
			]);
			rows.push(
				runs.flatMap(({word, column}) =>
					word === undefined ? [] : [{word, column: column + cells(mark)}],
				),
			);
		}
	}
	const rowOf = (word: number): number =>
		Math.max(
			0,
			rows.findIndex((row) => row.some((run) => run.word === word)),
		);
	return {
		lines,
		rowOf,
		beside(word, by) {
			const own = rowOf(word);
			const column = rows[own]?.find((run) => run.word === word)?.column ?? 0;
			for (let row = own + by; row >= 0 && row < rows.length; row += by) {
				const near = [...rows[row]!].sort(
					(a, b) => Math.abs(a.column - column) - Math.abs(b.column - column),
				)[0];
				if (near && near.word !== word) return near.word;
			}
			return word;
		},
	};
}

function piecesOf(
	text: string,
	index: number,
	words: readonly WordOfText[],
): Array<{readonly text: string; readonly word?: number}> {
	const pieces: Array<{readonly text: string; readonly word?: number}> = [];
	let at = 0;
	for (const [number, {text: of, start, end}] of words.entries()) {
		if (of !== index) continue;
		if (start > at) pieces.push({text: text.slice(at, start)});
		pieces.push({text: text.slice(start, end), word: number});
		at = end;
	}
	if (at < text.length) pieces.push({text: text.slice(at)});
	return pieces;
}
