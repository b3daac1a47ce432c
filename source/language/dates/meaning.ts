import type {Point, Read} from './parts.js';

/** What a date phrase says, before it is resolved. */
export type DateMeaning =
	| {readonly type: 'point'; readonly point: Point; readonly isNamed?: boolean}
	| {readonly type: 'range'; readonly from: Point; readonly to: Point}
	| {readonly type: 'edtf'; readonly iso: string}
	/** Counted from the present, but not to a date: `sekitar 130 tahun lalu`. */
	| {readonly type: 'vague'}
	| {readonly type: 'months'; readonly from: number; readonly to: number; readonly point: Point}
	| {
			readonly type: 'offset';
			readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'weekend';
			readonly amount: number;
			/** Counted from the publication, or from the date that the text named last. */
			readonly anchor: 'publication' | 'text';
	  };

export type ReadMeaning = Read<DateMeaning> | undefined;

export const pointMeaning = (value: Point, next: number): Read<DateMeaning> => ({
	value: {type: 'point', point: value},
	next,
});
