import type {WordClass} from '../../language/index.js';
import type {Band, Entry, Register, Sense} from './entry.js';

/**
 * Reads a line of the lexicon, whose format `docs/lexicon.md` explains:
 * `menduduki | v | 3 | hold (an office) @ jabatan kursi ; occupy @ wilayah kota | < duduk: meN- -i | ~ … | ! …`.
 *
 * The files are ours and a test checks each line, so that nothing is checked here.
 */
export function parseEntry(line: string): Entry {
	const [word = '', classes = '', band = '', senses = '', ...marks] = line.split(' | ');
	let root = word;
	let affixes: readonly string[] = [];
	let synonyms: readonly string[] = [];
	const registers: Register[] = [];
	let note: string | undefined;
	for (const mark of marks) {
		const rest = mark.slice(2);
		switch (mark[0]) {
			case '<': {
				const [from = '', added] = rest.split(': ');
				root = from;
				// Three stops keep the files within ASCII, whose strings take half the memory.
				affixes = added?.replaceAll('...', '…').split(' ') ?? [];
				break;
			}
			case '~':
				synonyms = rest.split(', ');
				break;
			case '!':
				note = rest;
				break;
			default:
				registers.push(mark.slice(1) as Register);
		}
	}
	return {
		word,
		classes: classes.split(' ') as WordClass[],
		band: Number(band) as Band,
		senses: senses.split(' ; ').map(parseSense),
		root,
		affixes,
		registers,
		synonyms,
		...(note === undefined ? {} : {note}),
	};
}

function parseSense(text: string): Sense {
	const [, wordClass, rest = ''] = /^(?:\((n|v|a|adv|num|pron|p)\) )?(.*)$/.exec(text)!;
	const [glosses = '', collocates] = rest.split(' @ ');
	return {
		...(wordClass === undefined ? {} : {wordClass: wordClass as WordClass}),
		glosses: glosses.split(', '),
		collocates: collocates === undefined ? [] : collocates.split(' '),
	};
}
