import type {Bilingual} from '../errors.js';
import type {Action, Binding, Place} from './binding.js';
import {type Section, sections} from './help.js';
import {isTyping} from './places.js';

/** One thing that keys do in one part of the app: what a learner can give other keys. */
export interface KeyUnit {
	/** `home.quiz` */
	readonly name: string;
	readonly action: Action;
	readonly label: Bilingual;
	/** The part of the app that it belongs to; absent for places that the help does not list. */
	readonly section?: Section;
	/** Its keys as newsquiz comes, the one to show first. */
	readonly keys: readonly string[];
}

/** What a part of the app is called where it is named after more than its first place. */
const partNames: Readonly<Partial<Record<Place, string>>> = {
	think: 'study',
	answer: 'grading',
	'quiz-choice': 'quiz',
	summary: 'done',
	approve: 'new-cards',
	'card-form': 'editing',
};

const everywhere = 'general';

const sectionOf = new Map(
	sections.flatMap((section) => section.places?.map((place) => [place, section] as const) ?? []),
);
const generalSection = sections.find(({places}) => places === undefined);

/** The name of the unit that a binding is of at one of its places. */
export function unitName(binding: Binding, place: Place): string {
	if (binding.isGeneral) return `${everywhere}.${binding.action}`;
	const first = sectionOf.get(place)?.places?.[0] ?? place;
	return `${partNames[first] ?? first}.${binding.action}`;
}

/** All units of a table, in its order. */
export function unitsOf(bindings: readonly Binding[]): KeyUnit[] {
	const units = new Map<string, KeyUnit>();
	for (const binding of bindings) {
		for (const place of binding.places) {
			const name = unitName(binding, place);
			const section = binding.isGeneral ? generalSection : sectionOf.get(place);
			const known = units.get(name);
			units.set(name, {
				name,
				action: binding.action,
				label: known?.label ?? binding.label,
				...(section && {section}),
				keys: [...new Set([...(known?.keys ?? []), ...binding.keys])],
			});
		}
	}
	return [...units.values()];
}

/** Keys that always do the same, so that nobody locks themselves out. */
const fixed: ReadonlySet<string> = new Set(['escape', 'ctrl+c', 'ctrl+z', 'paste']);

/** What these do while something is typed is theirs to do. */
const editing: ReadonlySet<string> = new Set([
	...['backspace', 'delete', 'left', 'right', 'home', 'end', 'space'],
	...['ctrl+a', 'ctrl+e', 'ctrl+w', 'ctrl+u'],
]);

const isPrintable = (key: string): boolean => [...key].length === 1;

/** Whether a learner may give a key another meaning. */
export function isFree(key: string): boolean {
	return !fixed.has(key) && /^(?:[^\s\p{C}]|[a-z][a-z+]{1,15})$/u.test(key);
}

/** Tells of each place of a table whether letters are typed there. */
export function typingPlaces(bindings: readonly Binding[]): ReadonlySet<Place> {
	const all = new Set(bindings.flatMap(({places}) => places));
	const withLetters = new Set(
		bindings.filter(({keys}) => keys.some(isPrintable)).flatMap(({places}) => places),
	);
	return new Set([...all].filter((place) => isTyping(place) || !withLetters.has(place)));
}

/** Whether a key can mean anything at a place besides what it types. */
export function fits(key: string, place: Place, typing: ReadonlySet<Place>): boolean {
	return !typing.has(place) || !(isPrintable(key) || editing.has(key));
}
