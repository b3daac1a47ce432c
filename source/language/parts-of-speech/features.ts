import {isLowerCase, isUpperCase} from '../characters.js';
import {functionWords} from '../data/function-words.js';
import {roots} from '../data/roots.js';
import {analyseWord} from '../roots.js';
import {hashText} from './hashes.js';

/** The features of a word by itself, as hashes, and what features of more than one part know it by. */
export interface WordFeatures {
	/** Those of all places in turn: `placeEnds` says where each place's end. */
	readonly hashes: Uint32Array;
	/** Of the word in small letters. */
	readonly form: number;
	/** Of its affixes or ending, and its shape. */
	readonly build: number;
}

/**
 * Where a word stands from the one that is being tagged: here, right before it, right after it, two before, two after.
 * Features of the nearer places say more, so there are more of them.
 */
export const placeEnds = [16, 22, 28, 31, 34] as const;

/**
 * @param isOpening whether its capital says nothing: it opens the sentence or a quotation, or all the words here have one
 */
export function wordFeatures(word: string, isOpening: boolean): WordFeatures {
	const lower = word.toLowerCase();
	const {length} = lower;
	const shape = (isOpening ? '^' : '') + shapeOf(word);
	const {root, affixes} = analyseWord(isOpening ? lower : word);
	const signature = affixes.join(' ');
	const listed = functionWords.has(lower) ? 'f' : roots.has(root) ? 'r' : 'u';
	const listedShape = listed + shape;
	const hashes = new Uint32Array(placeEnds[4]);
	let count = 0;
	const add = (text: string, from = 0, to = text.length): void => {
		hashes[count] = hashText(count, text, from, to);
		count++;
	};
	const addEnding = (letters: number) => add(lower, Math.max(0, length - letters));
	const addOpening = (letters: number) => add(lower, 0, Math.min(length, letters));
	add('');
	add(lower);
	add(shape);
	addEnding(2);
	addEnding(3);
	addEnding(4);
	addEnding(5);
	addOpening(2);
	addOpening(3);
	addOpening(4);
	add(signature);
	add(root);
	add(listedShape);
	add(`${signature} ${listedShape}`);
	add(`${affixes[0] ?? ''} ${affixes.at(-1) ?? ''} ${shape}`);
	add(lower.slice(-3) + shape);
	const ending = signature === '' ? lower.slice(-3) : signature;
	for (const _ of ['before', 'after']) {
		add(lower);
		add(shape);
		addEnding(3);
		add(signature);
		add(listed + ending);
		addOpening(3);
	}
	for (const _ of ['two before', 'two after']) {
		add(lower);
		addEnding(3);
		add(`${shape} ${signature}`);
	}
	return {hashes, form: hashText(200, lower), build: hashText(201, `${ending} ${shape}`)};
}

/** `Xx`, `XX`, `x-x`, `x9`: what kinds of characters a word has, in order, each run of one kind once or twice. */
function shapeOf(word: string): string {
	let shape = '';
	let last = '';
	let run = 0;
	const length = Math.min(word.length, 40);
	for (let at = 0; at < length && shape.length < 8; at++) {
		const kind = kindOf(word[at]!);
		run = kind === last ? run + 1 : 1;
		last = kind;
		if (run === 1 || (run === 2 && kind === 'X')) shape += kind;
	}
	return shape;
}

function kindOf(character: string): string {
	if (character >= 'a' && character <= 'z') return 'x';
	if (character >= '0' && character <= '9') return '9';
	if (character === '-' || character === '.') return character;
	if (isUpperCase(character)) return 'X';
	return isLowerCase(character) ? 'x' : '_';
}
