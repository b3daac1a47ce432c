import type {Span} from '../span.js';

/** What a mention names. */
export type EntityType =
	| 'person'
	| 'place'
	| 'organisation'
	| 'event'
	| 'date'
	| 'time'
	| 'quantity'
	| 'acronym'
	| 'quote';

/** One mention in an article's text: `text === article.text.slice(start, end)`. */
export interface Entity extends Span {
	readonly type: EntityType;
	readonly text: string;
	/** Index into the article's sentences. */
	readonly sentence: number;
	/** The fullest name the article uses for this entity, the same at all its mentions. */
	readonly name?: string;
	/** A person's title or office as the text states it at this mention or elsewhere: `Menteri Pertahanan Rusia`. */
	readonly role?: string;
	/** Dates, as EDTF: `2023-07-27`, `2023-07`, `A/B`, `XXXX-07-27`. */
	readonly iso?: string;
	/** Times: `10:30+07:00` where the zone is known, else `10:30`. */
	readonly time?: string;
	/** What disagrees in the source, such as a weekday that does not fit its date. */
	readonly conflict?: string;
	/** Quantities, in base units: `Rp 417 juta` is 417000000. */
	readonly value?: number;
	readonly valueMax?: number;
	readonly unit?: string;
	readonly approximate?: boolean;
	/** Acronyms: what the text itself says it stands for. */
	readonly expansion?: string;
	/** Quotes: the speaker's full name where known. */
	readonly speaker?: string;
}
