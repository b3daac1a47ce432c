import type {Finding} from './lint.js';

/** How good a deck is, and what lowers that. */
export interface Quality {
	/** 0 to 100; 100 only where no rule found anything. */
	readonly score: number;
	/** The points that come back when all findings of one rule are mended, the most first. */
	readonly lowers: ReadonlyArray<{readonly rule: string; readonly points: number}>;
}

/** A card with an error is worth nothing; each piece of advice takes a tenth of a card, at most half of it. */
const adviceCosts = 0.1;
const mostAdviceCosts = 0.5;
/** Each piece of advice for the deck as a whole takes two points, at most ten. */
const deckAdviceCosts = 2;
const mostDeckAdviceCosts = 10;

/**
 * The mean worth of the cards, from 0 to 100, less the advice for the deck; half of that where the deck itself has an
 * error. Mending a finding never lowers it.
 */
export function qualityOf(findings: readonly Finding[], cards: number): Quality {
	const score = scoreOf(findings, cards);
	const found = [...new Set(findings.map(({rule}) => rule))];
	const lowers = found
		.map((rule) => ({
			rule,
			points:
				scoreOf(
					findings.filter((finding) => finding.rule !== rule),
					cards,
				) - score,
		}))
		.sort((a, b) => b.points - a.points);
	return {score, lowers};
}

function scoreOf(findings: readonly Finding[], cards: number): number {
	if (cards === 0) return 0;
	const errors = new Set<number>();
	const advice = new Map<number, number>();
	let deckAdvice = 0;
	let deckErrors = 0;
	for (const {path, severity} of findings) {
		const [list, card] = path;
		if (list === 'cards' && typeof card === 'number') {
			if (severity === 'error') errors.add(card);
			else advice.set(card, (advice.get(card) ?? 0) + 1);
		} else if (severity === 'error') deckErrors++;
		else deckAdvice++;
	}
	let lost = errors.size;
	for (const [card, count] of advice) {
		if (!errors.has(card)) lost += Math.min(mostAdviceCosts, adviceCosts * count);
	}
	const mean = (100 * (cards - lost)) / cards;
	const whole =
		(mean - Math.min(mostDeckAdviceCosts, deckAdviceCosts * deckAdvice)) *
		(deckErrors > 0 ? 0.5 : 1);
	// Rounded down, so that 100 means that nothing was found.
	return Math.max(0, Math.floor(whole + 1e-9));
}
