import type {UnitReading} from './units.js';

/** A quantity read from tokens; see `QuantityMention` for the values. */
export interface Amount {
	readonly value: number;
	readonly valueMax?: number;
	readonly approximate?: boolean;
	readonly unit?: string;
	readonly type?: UnitReading['type'];
	/** Index of the first token after it. */
	readonly next: number;
}
