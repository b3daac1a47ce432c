import {addTo, type Entries} from './dictionary.js';
import type {DictionaryFile, DictionaryFormat} from './format.js';
import {checkUtf8, outOfRange, textOf, truncated, wrongKind} from './problems.js';

/**
 * As the DICT server `dictd` and FreeDict have it: an `.index` of lines `headword<TAB>offset<TAB>length`, the numbers
 * in base 64, and a `.dict` of texts, which may be gzipped (`.dict.dz`).
 */
export const dictd: DictionaryFormat = {
	name: 'dictd',
	parts: [
		{role: 'index', endings: ['.index'], isNeeded: true},
		{role: 'data', endings: ['.dict', '.dict.dz'], isNeeded: true},
	],
	read: ({index, data}) => readDictd(index!, data!),
};

/** Headwords that say something of the dictionary itself. */
const about = /^00-?database/;
const aboutTitle = /^00-?database-?short$/;

function readDictd(index: DictionaryFile, data: DictionaryFile): Entries {
	checkUtf8(data);
	const text = textOf(index);
	if (!text.includes('\t')) throw wrongKind(index.name, '.index (dictd)');
	// The last line has an end too: without it, part of a number may be missing.
	if (!text.endsWith('\n')) throw truncated(index.name);
	const byHeadword = new Map<string, number[]>();
	const offsets: number[] = [];
	const lengths: number[] = [];
	let title: string | undefined;
	const decode = (entry: number): string =>
		new TextDecoder().decode(
			data.bytes.subarray(offsets[entry], offsets[entry]! + lengths[entry]!),
		);
	for (const line of text.split('\n')) {
		if (line.trim() === '') continue;
		const [headword = '', offset = '', length = '', original] = line.replace(/\r$/, '').split('\t');
		const from = base64Number(offset);
		const size = base64Number(length);
		if (from === undefined || size === undefined) throw truncated(index.name);
		if (from + size > data.bytes.length) throw outOfRange(index.name, data.name);
		const entry = offsets.length;
		offsets.push(from);
		lengths.push(size);
		if (aboutTitle.test(headword)) title = titleIn(decode(entry));
		if (about.test(headword)) continue;
		addTo(byHeadword, headword, entry);
		if (original !== undefined && original !== '') addTo(byHeadword, original, entry);
	}
	// Homographs in the order of the dictionary, not of the index.
	for (const entries of byHeadword.values()) {
		if (entries.length > 1) entries.sort((a, b) => offsets[a]! - offsets[b]!);
	}
	return {
		...(title === undefined ? {} : {title}),
		byHeadword,
		definitionsOf: (entry) => [{text: decode(entry), isMarkup: false}],
	};
}

/** Below the headword `00-database-short`. */
const titleIn = (text: string): string | undefined =>
	text
		.split('\n')
		.map((line) => line.trim())
		.find((line) => line !== '' && !about.test(line));

const digits = new Map(
	[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((digit, worth) => [
		digit,
		worth,
	]),
);

function base64Number(text: string): number | undefined {
	if (text.length === 0 || text.length > 8) return undefined;
	let value = 0;
	for (const digit of text) {
		const worth = digits.get(digit);
		if (worth === undefined) return undefined;
		value = value * 64 + worth;
	}
	return value;
}
