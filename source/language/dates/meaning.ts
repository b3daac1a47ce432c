import type {Point, Read} from './parts.js';

export type OffsetUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century';

/** What a date phrase says, before it is resolved. */
export type DateMeaning =
	| {
			readonly type: 'point';
			readonly point: Point;
			/** A day with a name of its own: `Hari Pahlawan`. */
			readonly isNamed?: boolean;
			/** Days counted from it: `H-1 Natal`. */
			readonly shift?: number;
	  }
	| {readonly type: 'range'; readonly from: Point; readonly to: Point}
	| {readonly type: 'edtf'; readonly iso: string}
	/** A date, but none that can be worked out: `sekitar 130 tahun lalu`, `H-7 Lebaran`. */
	| {readonly type: 'vague'}
	/** A date of another calendar: `1 Syawal 1444 H`. */
	| {readonly type: 'foreign'}
	/** `Hari Kemenangan`: a date only where the article says which. */
	| {readonly type: 'name'; readonly name: string}
	/** Some months of a year: `kuartal III 2023`. */
	| {readonly type: 'months'; readonly from: number; readonly to: number; readonly point: Point}
	| {
			readonly type: 'offset';
			readonly unit: OffsetUnit;
			readonly amount: number;
			/** Counted from the publication, or from the date that the text named last. */
			readonly anchor: 'publication' | 'text';
	  };

export type ReadMeaning = Read<DateMeaning> | undefined;

export const pointMeaning = (value: Point, next: number): Read<DateMeaning> => ({
	value: {type: 'point', point: value},
	next,
});
