import {explainAffixes} from '../../labels/affixes.js';
import type {Entry, Register} from '../lexicon/entry.js';

/** What is worth knowing beside the meaning of a word: where it fits, what is near to it, what to beware of. */
export function remarksOn({registers, synonyms, note}: Entry): string[] {
	return [
		...(registers.length === 0
			? []
			: [`Ragam: ${registers.map((register) => registerNames[register]).join(', ')}.`]),
		...(synonyms.length === 0 ? [] : [`Dekat artinya: ${synonyms.join(', ')}.`]),
		...(note === undefined ? [] : [`Catatan: ${note.replace(/\*([^*]+)\*/g, '“$1”')}.`]),
	];
}

const registerNames: Readonly<Record<Register, string>> = {
	formal: 'resmi',
	informal: 'tak resmi',
	colloquial: 'percakapan',
	literary: 'sastra',
	journalistic: 'jurnalistik',
	technical: 'istilah khusus',
	honorific: 'hormat',
	pejorative: 'kasar atau merendahkan',
	archaic: 'arkais',
	religious: 'keagamaan',
	euphemism: 'eufemisme',
	regional: 'daerah',
	legal: 'hukum',
};

/** A word of a family with what its affixes do: `menyerahkan (meN-…-kan: menjadikan): to hand over`. */
export function familyLine(word: string, affixes: readonly string[], gloss: string): string {
	const does = explainAffixes(affixes).map(({id}) => id);
	return does.length === 0 ? `${word}: ${gloss}` : `${word} (${does.join('; ')}): ${gloss}`;
}
