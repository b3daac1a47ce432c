/** A set of events by (device, n), small for what a device counts without a gap. */
export class Identities {
	readonly #devices = new Map<string, Numbers>();

	/** @returns whether it was not there before */
	add(device: string, n: number): boolean {
		let numbers = this.#devices.get(device);
		if (!numbers) this.#devices.set(device, (numbers = new Numbers(n)));
		return numbers.add(n);
	}

	has(device: string, n: number): boolean {
		return this.#devices.get(device)?.has(n) ?? false;
	}
}

/** Numbers that mostly come one after the other. */
class Numbers {
	/** All from here … */
	readonly #first: number;
	/** … to just before here are in the set, … */
	#end: number;
	/** … and these. */
	readonly #others = new Set<number>();

	constructor(first: number) {
		this.#first = first;
		this.#end = first;
	}

	has(n: number): boolean {
		return (n >= this.#first && n < this.#end) || this.#others.has(n);
	}

	add(n: number): boolean {
		if (this.has(n)) return false;
		if (n !== this.#end) {
			this.#others.add(n);
			return true;
		}

		this.#end++;
		while (this.#others.delete(this.#end)) this.#end++;
		return true;
	}
}
