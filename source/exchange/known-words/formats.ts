/** The kinds of files that tell which words a learner knows. */
export type KnownWordsFormat = 'package' | 'collection' | 'table';

const begins = (bytes: Uint8Array, text: string): boolean =>
	[...text].every((character, at) => bytes[at] === character.codePointAt(0));

/** Told by what a file begins with, whatever it is called; a file of any other kind is read as text. */
const signatures: ReadonlyArray<readonly [string, KnownWordsFormat]> = [
	['PK\u0003\u0004', 'package'],
	['PK\u0005\u0006', 'package'],
	['SQLite format 3\0', 'collection'],
];

/** @param head the first 16 bytes of a file, or more */
export function knownWordsFormat(head: Uint8Array): KnownWordsFormat {
	return signatures.find(([signature]) => begins(head, signature))?.[1] ?? 'table';
}
