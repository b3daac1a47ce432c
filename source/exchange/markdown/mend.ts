import type {Deck} from '../../deck/deck.js';
import {type Change, type Mended, mendDeck} from '../../deck/lint/fix.js';
import {restJson} from '../typed/rest.js';
import {typed, typedEntry} from './inline.js';
import {type PageReading, readPage} from './read.js';
import {labelPattern} from './split.js';

/** What stands before the text of an entry of a list. */
const beforeEntry = /^\s*(?:[-*+•]\s+|\d{1,4}[.)]\s+)?(?:\[[ xX✓✔]\]\s+|[A-Ja-j][.)]\s+)?/;

/**
 * Mends in a page what can be mended surely, and leaves every other line as it is.
 * @throws UserError when it is no page of a deck
 */
export function mendPage(text: string, name: string): Mended {
	const reading = readPage(text, name);
	const {text: json, changes} = mendDeck(JSON.stringify(reading.value, null, 2));
	if (changes.length === 0) return {text, changes};
	const before = reading.value as Deck;
	const after = JSON.parse(json) as Deck;
	const page = new MendedPage(text, reading);
	const left = new Set<number>();
	for (const [index, card] of after.cards.entries()) {
		const old = before.cards[index]!;
		for (const field of Object.keys(card)) {
			if (JSON.stringify(old[field]) === JSON.stringify(card[field])) continue;
			if (!page.change(index, field, old[field], card[field])) left.add(index);
		}
	}
	// Of a card that could not be mended wholly nothing is said that may not be so.
	const made = changes.filter(({card}: Change) => card !== undefined && !left.has(card));
	return {text: page.text, changes: made};
}

/** The lines of a page, some of them changed. */
class MendedPage {
	readonly #lines: string[];
	readonly #gone = new Set<number>();
	readonly #reading: PageReading;

	constructor(text: string, reading: PageReading) {
		// Each with its line break.
		this.#lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
		this.#reading = reading;
	}

	get text(): string {
		return this.#lines.filter((_, index) => !this.#gone.has(index + 1)).join('');
	}

	/** Changes a field of a card where it is written. @returns whether it is written so that it can be */
	change(index: number, field: string, old: unknown, now: unknown): boolean {
		switch (field) {
			case 'question':
				return this.#changeBlank(index);
			case 'id':
				return this.#changeId(index, String(now));
			case 'answer':
				return this.#changeText(this.#lineOf(index, field), String(now));
			case 'accept':
			case 'distractors':
				return this.#changeList(index, field, old as string[], now as string[]);
			default:
				return false;
		}
	}

	#lineOf(index: number, ...field: ReadonlyArray<string | number>): number {
		return this.#reading.lineOf!(['cards', index, ...field]);
	}

	#changeBlank(index: number): boolean {
		const piece = this.#reading.drafts[index]?.pieces.get('question');
		if (!piece) return false;
		for (let line = piece.from; line <= piece.to; line++) {
			this.#lines[line - 1] = this.#lines[line - 1]!.replace(/(?:\\?_){2,}/, '____');
		}
		return true;
	}

	#changeId(index: number, id: string): boolean {
		const draft = this.#reading.drafts[index];
		const piece = draft?.pieces.get('rest');
		if (draft?.labels.has('id')) return this.#changeText(draft.labels.get('id')!.line, id);
		if (!draft || !piece || piece.from !== piece.to) return false;
		const line = this.#lines[piece.from - 1]!;
		const comment = `<!-- newsquiz ${restJson({...draft.rest, id})} -->`;
		this.#lines[piece.from - 1] = line.replace(/<!--[^]*-->/, () => comment);
		return true;
	}

	/** Another text behind the label or mark of a line. */
	#changeText(number: number, text: string): boolean {
		return this.#put(number, typed(text));
	}

	#changeList(
		index: number,
		field: string,
		old: readonly string[],
		now: readonly string[],
	): boolean {
		const places = old.map((_, at) => this.#lineOf(index, field, at));
		const isBelow =
			new Set(places).size === places.length && places.every((line) => this.#isEntry(line));
		if (!isBelow) {
			const label = this.#reading.drafts[index]?.labels.get(field as 'accept');
			if (!label) return false;
			if (now.length > 0) return this.#put(label.line, now.map(typedEntry).join(' · '));
			this.#gone.add(label.line);
			return true;
		}
		const raws = places.map((line) => this.#partsOf(line)[1]);
		if (now.length < old.length) {
			let next = 0;
			for (const [at, text] of old.entries()) {
				if (text === now[next]) next++;
				else this.#gone.add(places[at]!);
			}
			return next === now.length;
		}
		return now.every((text, at) => this.#put(places[at]!, raws[old.indexOf(text)] ?? typed(text)));
	}

	#isEntry(line: number): boolean {
		return beforeEntry.exec(this.#lines[line - 1] ?? '')![0].trim() !== '';
	}

	#put(number: number, raw: string): boolean {
		const [before, , end] = this.#partsOf(number);
		this.#lines[number - 1] = before + raw + end;
		return before !== '';
	}

	/** A line in three: up to its text, the text, what ends it. */
	#partsOf(number: number): readonly [string, string, string] {
		const line = this.#lines[number - 1] ?? '';
		const end = line.slice(line.trimEnd().length);
		const indent = /^\s*/.exec(line)![0];
		const label = labelPattern.exec(line.trim());
		const before = label ? indent + label[0] : beforeEntry.exec(line)![0];
		return [before, line.slice(before.length, line.length - end.length), end];
	}
}
