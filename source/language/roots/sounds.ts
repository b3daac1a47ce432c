const vowels = new Set('aiueo');

export const isVowel = (letter: string | undefined): boolean =>
	letter !== undefined && vowels.has(letter);

export function isOneSyllable(word: string): boolean {
	let count = 0;
	for (const letter of word) if (vowels.has(letter)) count++;
	return count === 1;
}
