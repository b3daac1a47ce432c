import {addTo, type Entries} from './dictionary.js';
import {badLine, textOf} from './problems.js';
import type {DictionaryFormat} from './format.js';

/**
 * A table of two columns: `word<TAB>gloss; gloss`. Lines that begin with `#` are comments; `a|b<TAB>…` gives two
 * headwords, and `\n` in a gloss is a line end, as table files of StarDict's tools have it.
 */
export const tsv: DictionaryFormat = {
	name: 'TSV',
	parts: [{role: 'text', endings: ['.tsv', '.tab', '.txt', ''], isNeeded: true}],
	read: ({text: file}) => readTsv(textOf(file!), file!.name),
};

function readTsv(text: string, file: string): Entries {
	const byHeadword = new Map<string, number[]>();
	const definitions: string[] = [];
	for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const tab = line.indexOf('\t');
		if (tab <= 0) throw badLine(file, at + 1);
		for (const headword of line.slice(0, tab).split('|')) {
			addTo(byHeadword, headword, definitions.length);
		}
		definitions.push(line.slice(tab + 1));
	}
	return {
		byHeadword,
		definitionsOf: (entry) => [
			{
				text: definitions[entry]!.replace(/\\n/g, '\n').replace(/\t/g, '; '),
				isMarkup: /<\/?(?:br|div|p|b|i|span|font|ol|ul|li)\b/i.test(definitions[entry]!),
			},
		],
	};
}
