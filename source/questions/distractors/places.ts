import {shuffled} from '../chance.js';
import {foreignLandmarks, smallPlaceNames} from '../data/place-circles.js';
import type {Draft} from '../draft.js';
import {findPlace, placesLike} from '../places.js';
import {rivalsOf} from '../rivals.js';
import type {Story} from '../story.js';
import {placeCircle} from './circle.js';
import {holds, similar} from './fits.js';
import {isShown} from './shown.js';

const headOf: Readonly<Record<string, string>> = {
	province: 'Provinsi',
	city: 'Kota',
	regency: 'Kabupaten',
};

const landmarks =
	/^(?:Bandara|Stadion|Gunung|Pulau|Pelabuhan|Pantai|Sungai|Danau|Pasar|Stasiun|Terminal|Gedung|Hotel|Masjid|Laut|Selat|Teluk|Lapangan|Jalan|Tol|Candi|Istana|Taman|Kepulauan)\b/;
const small = /^(?:Desa|Kelurahan|Kecamatan|Dusun|Kampung|Nagari|Kampong)\s/;

/** Other places of the same kind: the article's first, then near ones, then those of lists by class. */
export function places(story: Story, draft: Draft, random: () => number): string[] {
	// *RI*, *AS*: letters stand out among names.
	if (/^\p{Lu}{2,4}$/u.test(draft.answer)) return [];
	const text = story.facts.article.text;
	const seen = (name: string) =>
		holds(draft.question, name) ||
		(findPlace(name)?.aliases ?? []).some((alias) => holds(draft.question, alias));
	const fresh = (names: readonly string[]) =>
		shuffled([...new Set(names)], random).filter((name) => !text.includes(name));
	return [
		...shuffled(own(story, draft), random),
		...fresh(near(draft.answer)),
		...fresh(wider(draft.answer)),
		...fresh(listed(draft.answer)),
	].filter((name) => !seen(name));
}

function own(story: Story, draft: Draft): string[] {
	const key = findPlace(draft.answer);
	const rivals = rivalsOf(story, draft);
	const kind = kindOf(draft.answer);
	if (kind === undefined) return [];
	return story.groups
		.filter(
			(group) =>
				group.type === 'place' &&
				kindOf(group.name) === kind &&
				(key === undefined || findPlace(group.name)?.name !== key.name) &&
				!rivals.has(group.name) &&
				!isShown(draft, group) &&
				similar(group.name, draft.answer),
		)
		.map(({name}) => named(draft.answer, findPlace(name)?.name ?? name));
}

/** What kind a place is: by the lists, else by the word it begins with. */
function kindOf(name: string): string | undefined {
	return (
		landmarks.exec(name)?.[0] ??
		small.exec(name)?.[0] ??
		findPlace(name)?.kind ??
		(placeCircle().like(name).length > 0 ? [...placeCircle().like(name)].sort()[0] : undefined)
	);
}

/** Whether a landmark stands in a circle of other lands. */
function isAbroad(name: string): boolean {
	abroad ??= new Set(foreignLandmarks.flat());
	return abroad.has(name);
}

let abroad: ReadonlySet<string> | undefined;

const prefixes = /^(?:Provinsi|Kota|Kabupaten)\s/;

/** A place with the word before it that the key has: *Kota Ambon* beside *Kota Palu*. */
function named(key: string, name: string): string {
	const prefix = prefixes.exec(key)?.[0] ?? '';
	return prefix === '' ? name : prefix + name.replace(prefixes, '');
}

function near(answer: string): string[] {
	const key = findPlace(answer);
	if (!key || landmarks.test(answer) || small.test(answer)) return [];
	const prefix = prefixes.exec(answer)?.[0].trim();
	if (prefix !== undefined && headOf[key.kind] !== prefix) return [];
	return nearPlaces(key.name).map((name) => named(answer, name));
}

/** Places of the same kind near one of the gazetteer: of lands and provinces, those that readers know. */
export function nearPlaces(name: string): readonly string[] {
	const key = findPlace(name);
	if (!key) return [];
	const circle = placeCircle().like(key.name);
	const isKnown = /^(?:country|province|world-city)$/.test(key.kind) && circle.length >= 3;
	return isKnown ? circle : placesLike(key).map((place) => place.name);
}

/** The gazetteer's own likes, where those of the circles do not suffice. */
function wider(answer: string): string[] {
	const key = findPlace(answer);
	return key && !prefixes.test(answer) && !landmarks.test(answer)
		? placesLike(key).map(({name}) => name)
		: [];
}

/** Places of the lists of landmarks and quarters; small ones have names of our own. */
function listed(answer: string): readonly string[] {
	const circle = placeCircle().like(answer);
	if (circle.length > 0) return circle;
	const head = small.exec(answer)?.[0];
	if (head !== undefined) return smallPlaceNames.map((name) => `${head}${name}`);
	const landmark = landmarks.exec(answer)?.[0];
	if (landmark === undefined) return [];
	// *Stadion GBK*: letters may stand for any of the names.
	if (/ \p{Lu}{2,6}\b/u.test(answer)) return [];
	return placeCircle()
		.headed(landmark)
		.filter(
			(name) => similar(name, answer) && !/Internasional|Nasional/.test(name) && !isAbroad(name),
		);
}
