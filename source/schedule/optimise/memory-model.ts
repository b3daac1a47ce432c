import {S_MAX, S_MIN} from 'ts-fsrs';
import {PARAMETERS, SHORTEST_FIRST_STABILITY} from './parameters.js';

const EASIEST = 1;
const HARDEST = 10;
const LOG_TARGET = Math.log(0.9);

/**
 * The memory of one card under FSRS-6, as ts-fsrs computes it, together with how it would change with each
 * parameter. The derivatives go forward with the memory, answer by answer: the new ones follow from the old
 * ones by the chain rule, so that no history has to be kept to go back over.
 *
 * Mutable, and used again for card after card: a fit takes millions of steps.
 */
export class MemoryModel {
	stability = 0;
	difficulty = 0;
	/** How likely an answer is to be right, after {@link predict}; and how likely not to be. */
	recalled = 1;
	forgotten = 0;
	/** The derivatives of `recalled` by each parameter, after {@link predict}. */
	readonly recalledBy = new Float64Array(PARAMETERS);
	readonly #stabilityBy = new Float64Array(PARAMETERS);
	readonly #difficultyBy = new Float64Array(PARAMETERS);
	readonly #w: Float64Array;
	/** What the forgetting curve takes from its decay, and the derivative of it. */
	readonly #factor: number;
	readonly #factorByDecay: number;
	/** The difficulty that all cards drift towards. */
	readonly #drift: number;
	/** The derivatives of `recalled` by the stability, and by the decay alone. */
	#recalledByStability = 0;
	#recalledByDecay = 0;

	constructor(parameters: readonly number[]) {
		const w = Float64Array.from(parameters);
		const decay = w[20]!;
		const power = Math.exp(-LOG_TARGET / decay);
		this.#w = w;
		this.#factor = power - 1;
		this.#factorByDecay = (power * LOG_TARGET) / (decay * decay);
		this.#drift = firstDifficulty(w, 4);
	}

	/** The first answer to a card. */
	begin(grade: number): void {
		const w = this.#w;
		const first = w[grade - 1]!;
		const difficulty = firstDifficulty(w, grade);
		this.stability = Math.max(first, SHORTEST_FIRST_STABILITY);
		this.difficulty = clamp(difficulty, EASIEST, HARDEST);
		this.#stabilityBy.fill(0);
		this.#difficultyBy.fill(0);
		if (this.stability === first) this.#stabilityBy[grade - 1] = 1;
		if (this.difficulty === difficulty) {
			this.#difficultyBy[4] = 1;
			this.#difficultyBy[5] = (1 - grade) * Math.exp(w[5]! * (grade - 1));
		}
	}

	/** How likely the next answer is to be right, so many days after the last one. */
	predict(days: number): void {
		const decay = this.#w[20]!;
		const elapsed = days / this.stability;
		const log = Math.log1p(this.#factor * elapsed);
		const recalled = Math.exp(-decay * log);
		const slope = (decay * recalled * elapsed) / (1 + this.#factor * elapsed);
		this.recalled = recalled;
		this.forgotten = -Math.expm1(-decay * log);
		this.#recalledByStability = (slope * this.#factor) / this.stability;
		this.#recalledByDecay = -recalled * log - slope * this.#factorByDecay;
	}

	/** Fills {@link recalledBy} after {@link predict}. */
	derive(): void {
		const {recalledBy} = this;
		for (let index = 0; index < PARAMETERS; index++) {
			recalledBy[index] = this.#recalledByStability * this.#stabilityBy[index]!;
		}

		recalledBy[20]! += this.#recalledByDecay;
	}

	/** A further answer on the day of the last one. */
	answerSameDay(grade: number): void {
		const w = this.#w;
		const {stability} = this;
		const growth = stability ** -w[19]! * Math.exp(w[17]! * (grade - 3 + w[18]!));
		// An answer that is right never makes a memory weaker.
		const isKept = grade > 1 && growth < 1;
		const next = isKept ? stability : stability * growth;
		this.#move(next, isKept ? 1 : (1 - w[19]!) * growth, 0, grade);
		if (isKept || next !== this.stability) return;
		const by = this.#stabilityBy;
		by[17]! += (grade - 3 + w[18]!) * next;
		by[18]! += w[17]! * next;
		by[19]! -= Math.log(stability) * next;
	}

	/** An answer on a later day, after {@link predict}. */
	answer(grade: number): void {
		if (grade === 1) this.#forget();
		else this.#recall(grade);
	}

	#recall(grade: number): void {
		const w = this.#w;
		const {stability, difficulty, forgotten} = this;
		const bonus = grade === 2 ? w[15]! : grade === 4 ? w[16]! : 1;
		const power = Math.exp(w[10]! * forgotten);
		// How much of the stability is gained, by the surprise and without the grade's share in it.
		const scale = Math.exp(w[8]!) * (HARDEST + 1 - difficulty) * stability ** -w[9]!;
		const plain = scale * Math.expm1(w[10]! * forgotten);
		const gain = plain * bonus;
		const next = stability * (1 + gain);
		const byForgotten = stability * scale * bonus * w[10]! * power;
		this.#move(
			next,
			1 + gain * (1 - w[9]!) - byForgotten * this.#recalledByStability,
			(-stability * gain) / (HARDEST + 1 - difficulty),
			grade,
		);
		if (next !== this.stability) return;
		const by = this.#stabilityBy;
		by[8]! += stability * gain;
		by[9]! -= stability * gain * Math.log(stability);
		by[10]! += stability * scale * bonus * forgotten * power;
		if (grade === 2) by[15]! += stability * plain;
		if (grade === 4) by[16]! += stability * plain;
		by[20]! -= byForgotten * this.#recalledByDecay;
	}

	#forget(): void {
		const w = this.#w;
		const {stability, difficulty, forgotten} = this;
		const grown = (stability + 1) ** w[13]!;
		const unbounded = w[11]! * difficulty ** -w[12]! * (grown - 1) * Math.exp(w[14]! * forgotten);
		const after = clamp(unbounded, S_MIN, S_MAX);
		const most = stability * Math.exp(-w[17]! * w[18]!);
		const by = this.#stabilityBy;
		if (Math.max(most, S_MIN) < after) {
			this.#move(most, most / stability, 0, 1);
			if (most !== this.stability) return;
			by[17]! -= w[18]! * most;
			by[18]! -= w[17]! * most;
			return;
		}

		const byGrown = unbounded / (grown - 1);
		this.#move(
			unbounded,
			(byGrown * w[13]! * grown) / (stability + 1) - unbounded * w[14]! * this.#recalledByStability,
			(-w[12]! * unbounded) / difficulty,
			1,
		);
		if (unbounded !== this.stability) return;
		by[11]! += unbounded / w[11]!;
		by[12]! -= unbounded * Math.log(difficulty);
		by[13]! += byGrown * grown * Math.log(stability + 1);
		by[14]! += unbounded * forgotten;
		by[20]! -= unbounded * w[14]! * this.#recalledByDecay;
	}

	/**
	 * Goes on to a new stability, whose derivatives by the old stability and difficulty are given, and to the
	 * difficulty that the grade leads to. What a parameter adds of itself is for the caller to add.
	 */
	#move(stability: number, byStability: number, byDifficulty: number, grade: number): void {
		const w = this.#w;
		const {difficulty} = this;
		const change = -w[6]! * (grade - 3);
		const damped = difficulty + (change * (HARDEST - difficulty)) / 9;
		const kept = 1 - w[7]!;
		const moved = w[7]! * this.#drift + kept * damped;
		const next = clamp(moved, EASIEST, HARDEST);
		const byOld = next === moved ? kept * (1 - change / 9) : 0;
		this.stability = clamp(stability, S_MIN, S_MAX);
		this.difficulty = next;
		const isFree = this.stability === stability;
		const own = isFree ? byStability : 0;
		const other = isFree ? byDifficulty : 0;
		const stabilityBy = this.#stabilityBy;
		const difficultyBy = this.#difficultyBy;
		for (let index = 0; index < PARAMETERS; index++) {
			const before = difficultyBy[index]!;
			stabilityBy[index] = own * stabilityBy[index]! + other * before;
			difficultyBy[index] = byOld * before;
		}

		if (next !== moved) return;
		difficultyBy[4]! += w[7]!;
		difficultyBy[5]! -= w[7]! * 3 * Math.exp(3 * w[5]!);
		difficultyBy[6]! -= (kept * (grade - 3) * (HARDEST - difficulty)) / 9;
		difficultyBy[7]! += this.#drift - damped;
	}
}

function firstDifficulty(w: Float64Array, grade: number): number {
	return w[4]! - Math.exp(w[5]! * (grade - 1)) + 1;
}

function clamp(value: number, least: number, greatest: number): number {
	return Math.min(Math.max(value, least), greatest);
}
