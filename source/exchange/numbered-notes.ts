import type {Bilingual} from '../errors.js';

/** What there is to say of cards, rows or lines: each thing once, with the numbers of those that it is said of. */
export class NumberedNotes<Thing extends string> {
	readonly #numbers = new Map<Thing, number[]>();

	add(thing: Thing, number: number): void {
		const numbers = this.#numbers.get(thing) ?? [];
		if (numbers.at(-1) !== number) numbers.push(number);
		this.#numbers.set(thing, numbers);
	}

	/**
	 * @param say puts a thing and its numbers into a sentence
	 * @param most so many numbers are told
	 */
	notes(say: (thing: Thing, numbers: string) => Bilingual, most = 10): Bilingual[] {
		return [...this.#numbers].map(([thing, numbers]) => say(thing, firstOf(numbers, most)));
	}
}

/** The first of some numbers, in one line. */
export function firstOf(numbers: readonly number[], most: number): string {
	return `${numbers.slice(0, most).join(', ')}${numbers.length > most ? ', …' : ''}`;
}
