export const isVowel = (letter: string | undefined): boolean =>
	letter !== undefined && 'aiueo'.includes(letter);

export const isOneSyllable = (word: string): boolean => /^[^aiueo]*[aiueo][^aiueo]*$/.test(word);
