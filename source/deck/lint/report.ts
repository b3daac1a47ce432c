import {lineFinder} from '../json-places.js';
import {type DeckReading, idAt} from '../parse-deck.js';
import {checkDeck} from './check-deck.js';
import type {Finding} from './lint.js';
import {type Quality, qualityOf} from './score.js';

/** A finding with where it stands in its file. */
export interface PlacedFinding extends Finding {
	readonly line: number;
	/** Counted from 1; undefined for what is about the deck. */
	readonly card?: number;
	readonly cardId?: string;
	/** `evidence[0].start`; empty for the card or the deck itself. */
	readonly field: string;
}

/** What there is to say of a deck file. */
export interface DeckReport {
	readonly cards: number;
	/** In the order of the cards; those about the deck itself last. */
	readonly findings: readonly PlacedFinding[];
	readonly quality: Quality;
}

/** Checks a deck file and says where in it each finding stands. */
export function reportOn(reading: DeckReading): DeckReport {
	const {value, text, lineOf} = reading;
	const found = checkDeck(reading);
	const {cards} = value as {cards?: unknown};
	const count = Array.isArray(cards) ? cards.length : 0;
	const line = found.length === 0 ? () => 1 : (lineOf ?? lineFinder(text));
	const findings = found
		.map((finding) => placed(finding, finding.line ?? line(finding.path), value))
		.sort((a, b) => (a.card ?? Infinity) - (b.card ?? Infinity) || a.line - b.line);
	return {cards: count, findings, quality: qualityOf(found, count)};
}

function placed(finding: Finding, line: number, value: unknown): PlacedFinding {
	const [list, index, ...inside] = finding.path;
	// Where a line is given, fields go by other names.
	const rest = finding.line === undefined ? inside : [];
	if (list !== 'cards' || typeof index !== 'number') {
		return {...finding, line, field: fieldName(finding.path)};
	}
	const cardId = idAt(value, 'cards', index);
	return {
		...finding,
		line,
		card: index + 1,
		...(cardId === undefined ? {} : {cardId}),
		field: fieldName(rest),
	};
}

function fieldName(path: Finding['path']): string {
	return path.reduce<string>(
		(all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
		'',
	);
}
