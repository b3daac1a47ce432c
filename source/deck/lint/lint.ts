import type {Bilingual} from '../../errors.js';
import type {Card, Deck} from '../deck.js';
import {cardProblems} from '../deck-rules.js';
import type {CardRule, Rule, Severity} from './rule.js';
import {rules} from './rules.js';
import {cardsRules} from './rules/cards.js';
import {type DeckView, viewCard, viewDeck} from './view.js';

/** Something that a rule found in a deck. */
export interface Finding {
	/** The id of the rule. */
	readonly rule: string;
	readonly severity: Severity;
	/** From the deck: `['cards', 2, 'question']`. */
	readonly path: ReadonlyArray<string | number>;
	/** What is wrong here. */
	readonly says: Bilingual;
	/** The place in the deck of the other card, where two don't go together. */
	readonly other?: number;
	/** Where it stands in its file, counted from 1, if not where its path leads. */
	readonly line?: number;
}

const cardRules = rules.filter((rule): rule is CardRule => 'checkCard' in rule);
/** Rules that a built card may not break. */
const buildRules = cardRules.filter(isForBuilt);
const togetherRules = cardsRules.filter(isForBuilt);

function isForBuilt({severity, dropsBuilt}: Rule): boolean {
	return severity === 'error' || dropsBuilt === true;
}

/** All that the rules find in a deck whose file could be read, in the order of its cards; the deck itself last. */
export function lintDeck(deck: Deck): Finding[] {
	const view = viewDeck(deck);
	return [
		...view.cards.flatMap((_, index) => lintCard(view, index, cardRules)),
		...rules.flatMap((rule) =>
			'checkDeck' in rule
				? rule.checkDeck(view).map((fault) => ({rule: rule.id, severity: rule.severity, ...fault}))
				: [],
		),
	];
}

function lintCard(view: DeckView, index: number, tried: readonly CardRule[]): Finding[] {
	const card = view.cards[index]!;
	return tried.flatMap(({id, severity, checkCard}) =>
		checkCard(card, view).map((fault) => ({
			...fault,
			rule: id,
			severity,
			path: ['cards', index, ...fault.path],
		})),
	);
}

/** What a built card breaks, looked at by itself; such a card does not come into a deck. */
export function faultsOfBuilt(card: Card): Finding[] {
	const alone = viewAlone(card);
	const shaped = cardProblems(card).map(({rule, path, says}) => ({
		rule,
		severity: 'error' as const,
		path: ['cards', 0, ...path],
		says,
	}));
	return [...shaped, ...lintCard(alone, 0, buildRules)];
}

function viewAlone(card: Card): DeckView {
	const none = new Map<string, never>();
	return {
		deck: deckOf([card]),
		cards: [viewCard(card, 0)],
		byStem: none,
		stemsWith: none,
		sentencesWith: none,
	};
}

/** A built card that has to go, and for which fault. */
export interface DroppedBuilt {
	readonly card: Card;
	readonly finding: Finding;
}

/**
 * The cards that can stand together in a built deck. Of two that give each other away the earlier one, which
 * is the better one, stays.
 */
export function standingTogether(cards: readonly Card[]): {
	readonly kept: Card[];
	readonly dropped: DroppedBuilt[];
} {
	const dropped: DroppedBuilt[] = [];
	let kept = [...cards];
	// What a card that went gave away is no secret any more, and another one may have given it away as well.
	for (;;) {
		const view = viewDeck(deckOf(kept));
		const found = kept.flatMap((_, index) => lintCard(view, index, togetherRules));
		const faults = new Map<number, Finding>();
		for (const finding of found) {
			const index = finding.path[1] as number;
			const {other = index} = finding;
			const isMutual = found.some((second) => second.path[1] === other && second.other === index);
			const going = isMutual ? Math.max(index, other) : index;
			if (!faults.has(going)) faults.set(going, finding);
		}
		if (faults.size === 0) return {kept, dropped};
		for (const [index, finding] of faults) dropped.push({card: kept[index]!, finding});
		kept = kept.filter((_, index) => !faults.has(index));
	}
}

function deckOf(cards: Card[]): Deck {
	return {format: 'newsquiz', version: 1, id: 'x', title: 'x', language: 'id', cards};
}
