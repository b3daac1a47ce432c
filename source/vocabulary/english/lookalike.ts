/** How English spellings look in Indonesian. */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
	[/[^a-z]/g, ''],
	[/^psy/, 'psi'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/sch/g, 'sk'],
	[/ch/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/[cq]/g, 'k'],
	[/x/g, 'ks'],
	[/v/g, 'f'],
	[/y/g, 'i'],
	[/z/g, 's'],
	[/(.)\1/g, '$1'],
	[/e$/, ''],
];

const alike = (word: string): string =>
	spellings.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase());

const consonants = (word: string): string => word.replace(/[aeiou]/g, '');

/** Whether an English gloss gives an Indonesian word away: `industri`, *industry*; `fitur`, *feature*. */
export function englishLookalike(word: string, gloss: string): boolean {
	const own = alike(word);
	return gloss.split(/[\s-]+/).some((each) => {
		const other = alike(each);
		return begin(own, other, 4, 3) || begin(consonants(own), consonants(other), 3, 2);
	});
}

/** Whether two words begin with the same letters: so many of them, or a whole word of at least so few. */
function begin(one: string, other: string, most: number, least: number): boolean {
	const length = Math.min(most, Math.max(one.length, other.length));
	return length >= least && one.slice(0, length) === other.slice(0, length);
}
