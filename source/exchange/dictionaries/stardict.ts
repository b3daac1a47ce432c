import {addTo, type Definition, type Entries} from './dictionary.js';
import type {DictionaryFile, DictionaryFormat} from './format.js';
import {checkUtf8, outOfRange, textOf, truncated, wrongKind} from './problems.js';

/**
 * As StarDict has it: an `.ifo` that describes the set, an `.idx` of headwords and places, a `.dict` of data, and
 * perhaps a `.syn` with other forms of the headwords; all but the first may be gzipped.
 */
export const stardict: DictionaryFormat = {
	name: 'StarDict',
	parts: [
		{role: 'info', endings: ['.ifo'], isNeeded: true},
		{role: 'index', endings: ['.idx', '.idx.gz', '.idx.dz'], isNeeded: true},
		{role: 'data', endings: ['.dict', '.dict.dz'], isNeeded: true},
		{role: 'synonyms', endings: ['.syn', '.syn.gz', '.syn.dz'], isNeeded: false},
	],
	read: ({info, index, data, synonyms}) => readStardict(info!, index!, data!, synonyms),
};

const magic = "StarDict's dict ifo file";

function readStardict(
	info: DictionaryFile,
	index: DictionaryFile,
	data: DictionaryFile,
	synonyms: DictionaryFile | undefined,
): Entries {
	const settings = settingsOf(info);
	const types = settings.get('sametypesequence') ?? '';
	// Sounds and pictures may lie among the texts of a dictionary, in types with capital letters.
	if (/^[a-z]+$/.test(types)) checkUtf8(data);
	if (index.bytes.length < Number(settings.get('idxfilesize') ?? 0)) throw truncated(index.name);
	const words = wordsOf(index, settings.get('idxoffsetbits') === '64' ? 64 : 32);
	const byHeadword = new Map<string, number[]>();
	for (const [entry, {word, offset, size}] of words.entries()) {
		if (offset + size > data.bytes.length) throw outOfRange(index.name, data.name);
		addTo(byHeadword, word, entry);
	}
	if (synonyms) addSynonyms(synonyms, index.name, words.length, byHeadword);
	const title = settings.get('bookname');
	return {
		...(title === undefined ? {} : {title}),
		byHeadword,
		definitionsOf(entry) {
			const {offset, size} = words[entry]!;
			return definitionsIn(data.bytes.subarray(offset, offset + size), types);
		},
	};
}

function settingsOf(info: DictionaryFile): Map<string, string> {
	const [first = '', ...lines] = textOf(info).split(/\r\n|[\n\r]/);
	if (first.trim() !== magic) throw wrongKind(info.name, '.ifo (StarDict)');
	return new Map(
		lines.flatMap((line): Array<[string, string]> => {
			const at = line.indexOf('=');
			return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
		}),
	);
}

interface Place {
	readonly word: string;
	readonly offset: number;
	readonly size: number;
}

function wordsOf(index: DictionaryFile, offsetBits: 32 | 64): Place[] {
	const words: Place[] = [];
	const wide = offsetBits === 64;
	for (const {word, rest} of records(index, wide ? 12 : 8)) {
		words.push({
			word,
			// No file of so many bytes is read: what a number loses above 2^53 is out of range anyway.
			offset: wide ? rest.getUint32(0) * 2 ** 32 + rest.getUint32(4) : rest.getUint32(0),
			size: rest.getUint32(wide ? 8 : 4),
		});
	}
	return words;
}

function addSynonyms(
	file: DictionaryFile,
	index: string,
	count: number,
	byHeadword: Map<string, number[]>,
): void {
	for (const {word, rest} of records(file, 4)) {
		const entry = rest.getUint32(0);
		if (entry >= count) throw outOfRange(file.name, index);
		addTo(byHeadword, word, entry);
	}
}

/** Words that end in a zero byte, each with some bytes behind it. */
function* records(
	{name, bytes}: DictionaryFile,
	size: number,
): Generator<{readonly word: string; readonly rest: DataView}> {
	const decoder = new TextDecoder();
	for (let at = 0; at < bytes.length;) {
		const end = bytes.indexOf(0, at);
		if (end < 0 || end + 1 + size > bytes.length) throw truncated(name);
		yield {
			word: decoder.decode(bytes.subarray(at, end)),
			rest: new DataView(bytes.buffer, bytes.byteOffset + end + 1, size),
		};
		at = end + 1 + size;
	}
}

/** Texts: plain, locale, Pango, phonetic, XDXF, kana, PowerWord, MediaWiki, HTML, WordNet. */
const isText = (type: string): boolean => 'mlgtxykwhn'.includes(type);
const markupTypes = 'gxkh';
const phoneticTypes = 'ty';

/** The pieces of an entry; each tells its type where the dictionary does not give one sequence for all. */
function definitionsIn(bytes: Uint8Array, sameTypes: string): Definition[] {
	const definitions: Definition[] = [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	for (let piece = 0; at < bytes.length; piece++) {
		if (sameTypes !== '' && piece >= sameTypes.length) break;
		const type = sameTypes === '' ? String.fromCharCode(bytes[at++]!) : sameTypes[piece]!;
		const isLast = sameTypes !== '' && piece === sameTypes.length - 1;
		const isSized = type === type.toUpperCase();
		let end = bytes.length;
		if (!isLast && isSized) {
			if (at + 4 > bytes.length) break;
			end = Math.min(bytes.length, at + 4 + view.getUint32(at));
			at += 4;
		} else if (!isLast) {
			const zero = bytes.indexOf(0, at);
			if (zero >= 0) end = zero;
		}
		if (isText(type)) {
			definitions.push({
				text: new TextDecoder().decode(bytes.subarray(at, end)).replaceAll('\0', ''),
				isMarkup: markupTypes.includes(type),
				...(phoneticTypes.includes(type) && {isPronunciation: true}),
			});
		}
		at = isSized ? end : end + 1;
	}
	return definitions;
}
