import type {CardKind} from '../../deck/deck.js';
import type {Unit} from '../clause/units.js';
import type {Statement} from '../statement.js';
import type {Story} from '../story.js';

/** The one part of a sentence that makes it false when it is exchanged for another of its type. */
export interface Change {
	readonly kind: CardKind;
	readonly unit: Unit;
	/** What a plain question after this part has as its key. */
	readonly key: string;
	/** What may stand in its place: plausible, nowhere in the article, and contradicted by this very sentence. */
	readonly wrong: readonly Unit[];
}

/** A sentence as a claim shows it. */
export interface Shown {
	readonly story: Story;
	readonly statement: Statement;
	readonly units: readonly Unit[];
	readonly random: () => number;
}

/** Looks for parts of one kind that can be exchanged. */
export type Changer = (shown: Shown) => readonly Change[];

/** The same unit with other words. */
export function reworded(unit: Unit, text: string): Unit {
	return {
		...unit,
		text,
		lower: unit.kind === 'word' ? text.toLowerCase() : '',
		...(unit.entity ? {entity: {...unit.entity, text, name: text}} : {}),
	};
}

const figuresByStory = new WeakMap<Story, ReadonlySet<string>>();

/** Every figure that an article prints, as it prints it. */
export function printedFigures(story: Story): ReadonlySet<string> {
	let figures = figuresByStory.get(story);
	if (!figures) {
		figures = new Set(story.facts.article.text.match(/\d+(?:[.,]\d+)*/g));
		figuresByStory.set(story, figures);
	}
	return figures;
}
