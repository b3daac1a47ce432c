import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {findPlace, placeKind, placesLike} from '../places.js';
import {rivalsOf} from '../rivals.js';
import type {Story} from '../story.js';
import {isShown} from './shown.js';

const headOf: Readonly<Record<string, string>> = {
	province: 'Provinsi',
	city: 'Kota',
	regency: 'Kabupaten',
};

/** Other places of the same kind: the article's first, then near ones. */
export function places(story: Story, draft: Draft, random: () => number): string[] {
	const key = findPlace(draft.answer);
	if (!key) return [];
	const rivals = rivalsOf(story, draft);
	const visible = draft.question.toLowerCase();
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'place' &&
				placeKind(group.name) === key.kind &&
				findPlace(group.name)?.name !== key.name &&
				!rivals.has(group.name) &&
				!isShown(draft, group),
		)
		.map(({name}) => name);
	const prefix = /^(?:Provinsi|Kota|Kabupaten)\s/.exec(draft.answer)?.[0] ?? '';
	if (prefix !== '' && headOf[key.kind] !== prefix.trim()) return [];
	const named = (name: string) => prefix + (findPlace(name)?.name ?? name);
	const pool = placesLike(key).map(({name}) => name);
	const mentioned = new Set(story.groups.flatMap((group) => [group.name, ...group.aliases]));
	const others = shuffled(pool, random).filter((name) => !mentioned.has(name));
	const shown = (name: string) =>
		[name, ...(findPlace(name)?.aliases ?? [])].some((other) =>
			visible.includes(other.toLowerCase()),
		);
	return [...shuffled(own, random), ...others].filter((name) => !shown(name)).map(named);
}
