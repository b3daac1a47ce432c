/** A pupil's way through the cards of a page. */
export interface Attempt {
	/** Mixes the options: another one for each pupil. */
	readonly seed: string;
	/** As they call themselves; may be empty. */
	readonly pupil: string;
	/** By place in the list: what came of the first answer; 0 where nobody judges; undefined while open. */
	readonly outcomes: ReadonlyArray<number | undefined>;
	/** Places in the list of the cards that the pupil finds wrong. */
	readonly flagged: readonly number[];
}

export function openAttempt(cards: number, seed: string, pupil = ''): Attempt {
	return {seed, pupil, outcomes: Array.from({length: cards}, () => undefined), flagged: []};
}

/** Only the first answer to a card counts. */
export function answered(attempt: Attempt, card: number, outcome: number): Attempt {
	if (attempt.outcomes[card] !== undefined) return attempt;
	return {...attempt, outcomes: attempt.outcomes.map((old, at) => (at === card ? outcome : old))};
}

export function flag(attempt: Attempt, card: number, isFlagged: boolean): Attempt {
	const others = attempt.flagged.filter((each) => each !== card);
	return {
		...attempt,
		flagged: isFlagged ? [...others, card].sort((one, other) => one - other) : others,
	};
}

/** The first card of an order that is open; undefined when all are answered. */
export function nextCard({outcomes}: Attempt, order: readonly number[]): number | undefined {
	return order.find((card) => outcomes[card] === undefined);
}

export function answeredCount({outcomes}: Attempt): number {
	return outcomes.filter((outcome) => outcome !== undefined).length;
}

export function score({outcomes}: Attempt): {readonly right: number; readonly judged: number} {
	const judged = outcomes.filter((outcome) => outcome !== undefined && outcome > 0);
	return {right: judged.filter((outcome) => outcome === 1).length, judged: judged.length};
}

/** The cards that were answered wrong, in the order that they were asked in. */
export function missed({outcomes}: Attempt, order: readonly number[]): number[] {
	return order.filter((card) => (outcomes[card] ?? 0) > 1);
}

/** An attempt as a browser keeps it. */
export function written({seed, pupil, outcomes, flagged}: Attempt): string {
	const signs = outcomes.map((outcome) => outcome ?? '-').join('');
	return JSON.stringify({v: 1, seed, pupil, outcomes: signs, flagged});
}

/** An attempt that a browser kept; undefined when it is none of this page. */
export function readAttempt(text: string | null, cards: number): Attempt | undefined {
	if (text === null || text.length > 20_000) return undefined;
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return undefined;
	}
	const {v, seed, pupil, outcomes, flagged} = (kept ?? {}) as Record<string, unknown>;
	if (v !== 1 || typeof seed !== 'string' || typeof pupil !== 'string') return undefined;
	if (typeof outcomes !== 'string' || outcomes.length !== cards) return undefined;
	if (!/^[-0-7]*$/.test(outcomes) || !Array.isArray(flagged)) return undefined;
	const isPlace = (place: unknown): place is number =>
		Number.isInteger(place) && (place as number) >= 0 && (place as number) < cards;
	return {
		seed,
		pupil,
		outcomes: Array.from(outcomes, (sign) => (sign === '-' ? undefined : Number(sign))),
		flagged: flagged.filter(isPlace),
	};
}
