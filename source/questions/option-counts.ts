/** How many answers a question may offer, the key among them: fewer are a guess, more only make it longer. */
export const optionCounts = [3, 4, 5] as const;

export type OptionCount = (typeof optionCounts)[number];

/** What `options` gives, or the usual four. */
export function checkedOptions(options: number | undefined): OptionCount {
	if (options === undefined) return 4;
	const count = optionCounts.find((known) => known === options);
	if (count !== undefined) return count;
	throw new RangeError(
		`"options" must be 3, 4 or 5, the number of answers to choose from: it is ${String(options)}`,
	);
}
