/** The beginning of a text that is too long; no character is cut in two. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
