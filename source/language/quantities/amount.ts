import type {UnitReading} from './units.js';

/** A quantity read from tokens; see `QuantityMention` for the values. */
export interface Amount {
	readonly value: number;
	readonly valueMax?: number;
	readonly approximate?: boolean;
	/** The power of ten that was printed; 1 for none. */
	readonly magnitude?: number;
	readonly unit?: string;
	readonly type?: UnitReading['type'];
	/** Index of the first token after it. */
	readonly next: number;
}

/** The values of an amount or a number, without what it counts. */
export function boundsOf({
	value,
	valueMax,
	approximate,
}: Pick<Amount, 'value' | 'valueMax' | 'approximate'>): Pick<
	Amount,
	'value' | 'valueMax' | 'approximate'
> {
	return {
		value,
		...(valueMax !== undefined && {valueMax}),
		...(approximate && {approximate}),
	};
}
