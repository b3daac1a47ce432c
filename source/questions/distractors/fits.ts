import {wordsOf} from '../story.js';

const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;

/** Whether one text is the other again or a part of it, whole words compared. */
export function overlaps(one: string, other: string): boolean {
	const [a, b] = [spaced(one), spaced(other)];
	return a.trim() === '' || b.trim() === '' || a.includes(b) || b.includes(a);
}

/** Whether a text holds another as whole words. */
export function holds(text: string, part: string): boolean {
	return part !== '' && spaced(text).includes(spaced(part));
}

/** Whether two options are near enough in length that neither stands out. */
export function similar(a: string, b: string): boolean {
	const ratio = a.length / b.length;
	return (ratio >= 0.5 && ratio <= 2) || Math.abs(a.length - b.length) <= 8;
}

/** Those of about a key's length, then the others that do not stand out beside it. */
export function byLength(names: readonly string[], key: string): string[] {
	const near = (name: string) => Math.abs(name.length - key.length) <= 0.4 * key.length;
	const fit = names.filter((name) => similar(name, key));
	return [...fit.filter(near), ...fit.filter((name) => !near(name))];
}
