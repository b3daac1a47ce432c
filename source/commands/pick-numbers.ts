/** More than this is no answer that somebody types. */
const longestAnswer = 2000;

/**
 * The numbers of a list that an answer names: `3`, `1,3-5`, `1 3 5`, in the order of the list and each once.
 * Undefined when it names one that the list has not, or makes no sense.
 */
export function pickNumbers(answer: string, count: number): readonly number[] | undefined {
	const text = answer
		.slice(0, longestAnswer + 1)
		.replace(/\s*[-–]\s*/g, '-')
		.trim();
	if (text === '' || text.length > longestAnswer) return undefined;
	const picked = new Set<number>();
	for (const part of text.split(/[\s,;]+/).filter((each) => each !== '')) {
		const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part);
		if (!match) return undefined;
		const first = Number(match[1]);
		const last = match[2] === undefined ? first : Number(match[2]);
		if (first < 1 || last < first || last > count) return undefined;
		for (let number = first; number <= last; number++) picked.add(number);
	}
	return picked.size === 0 ? undefined : [...picked].sort((one, other) => one - other);
}

/** Whether an answer wants everything: `a`, `all`, `semua`. */
export function wantsAll(answer: string): boolean {
	return /^(?:a|all|s|semua)$/i.test(answer.trim());
}
