import type {DateMention} from '../analysis.js';
import type {Day} from './calendar.js';

/** What is read out of a date phrase: `iso` and `conflict` as in `DateMention`. */
export type Resolved = Pick<DateMention, 'iso' | 'conflict'>;

/** The date that the text named last, as far as it is known. */
export type NamedDate = Pick<Day, 'year'> & Partial<Day>;

/** Where a phrase stands: what came before it in the text. */
export interface DatePlace {
	/** The day, and the date of any precision, named last in the same sentence or the one before. */
	readonly lastDay?: Day;
	readonly lastDate?: NamedDate;
	/** Whether that day is of another time than the report. */
	readonly isHistory: boolean;
	readonly isAhead: boolean;
	readonly isAheadInClause: boolean;
	/** Whether it comes back every year, so that it is of none. */
	readonly isYearly: boolean;
}
