import type {NameType} from '../analysis.js';

export interface Decision {
	readonly type: NameType | undefined;
	readonly score: number;
	/** The rule that weighed most for the type. */
	readonly rule: string;
}

/** Adds up what speaks for and against each type. */
export class Tally {
	private readonly scores: Record<NameType, number> = {
		person: 0,
		place: 0,
		organisation: 0,
		event: 0,
	};
	private readonly rules: Partial<Record<NameType, {rule: string; points: number}>> = {};

	add(type: NameType, points: number, rule: string): void {
		this.scores[type] += points;
		const best = this.rules[type];
		if (!best || best.points < points) this.rules[type] = {rule, points};
	}

	decision(): Decision {
		let type: NameType | undefined;
		for (const each of ['person', 'organisation', 'place', 'event'] as const) {
			if (this.scores[each] > (type ? this.scores[type] : 0)) type = each;
		}
		if (!type) return {type, score: 0, rule: 'nothing'};
		return {type, score: this.scores[type], rule: this.rules[type]?.rule ?? 'nothing'};
	}
}
