import type {Entity} from '../../facts/entity.js';
import type {Unit} from '../clause/units.js';

/** A sentence as far as finding referents needs it. */
export interface ReferenceSentence {
	readonly units: readonly Unit[];
	/** Paragraph, list item or caption: people of a caption are not carried into the text. */
	readonly isBody: boolean;
	/** The paragraph that it stands in. */
	readonly block: number;
	/** The quotations that share text with it. */
	readonly quotes: readonly Entity[];
	/** Bodies named in it, those within an office too. */
	readonly bodies: readonly Entity[];
}

/** A sentence and those before it, their references already resolved. */
export interface Scope {
	readonly sentence: ReferenceSentence;
	/** Its units so far, resolved. */
	readonly own: readonly Unit[];
	/** Its units from the reference on. */
	readonly rest: readonly Unit[];
	/** The sentences of the text before it, nearest first; captions and headlines left out. */
	readonly before: readonly ReferenceSentence[];
}

export const isQuoted = ({quotes}: ReferenceSentence, {start}: Unit): boolean =>
	quotes.some((quote) => quote.start <= start && start < quote.end);

/** The name of whoever or whatever a unit stands for. */
export const nameOf = ({entity}: Unit): string | undefined =>
	entity && (entity.name ?? entity.text);

/** The people named among units, by name, the last mention of each. */
export function peopleIn(units: readonly Unit[]): ReadonlyMap<string, Unit> {
	const people = new Map<string, Unit>();
	for (const unit of units) {
		const name = unit.kind === 'person' ? nameOf(unit) : undefined;
		if (name !== undefined) people.set(name, unit);
	}
	return people;
}
