import {shuffled} from '../chance.js';
import {findPlace, placesLike} from '../places.js';
import {reworded, type Changer} from './change.js';
import {eventVerbs, seatVerbs} from './events.js';

const headOf: Readonly<Record<string, string>> = {
	province: 'Provinsi',
	city: 'Kota',
	regency: 'Kabupaten',
};

/** Another town or country for what happened once. */
export const changedPlaces: Changer = ({story, statement, units, random}) => {
	const {clause} = statement;
	if (!clause || !(eventVerbs.has(clause.verb) || seatVerbs.has(clause.verb))) return [];
	const places = units.filter(({kind, actor}) => kind === 'place' && actor !== true);
	const [unit] = places;
	// A larger or smaller place beside it would no longer fit.
	if (!unit || places.length > 1 || unit.borrowed === true) return [];
	const chunk = [...clause.front, ...clause.rest].find((part) => part.units.includes(unit));
	if (!chunk || chunk.deep || !/^(?:di|ke)$/.test(chunk.marker)) return [];
	const content = chunk.units.filter(({text}) => text !== ',');
	const before = content.slice(1, content.indexOf(unit));
	if (before.some(({lower}) => !/^(?:kota|kabupaten|provinsi|ibu|negara)$/.test(lower))) return [];
	if (content.indexOf(unit) !== content.length - 1) return [];
	const name = unit.entity?.name ?? unit.text;
	const place = findPlace(name);
	if (!place) return [];
	const prefix = /^(?:Provinsi|Kota|Kabupaten)\s/.exec(unit.text)?.[0] ?? '';
	if (prefix !== '' && headOf[place.kind] !== prefix.trim()) return [];
	// *Balai Bahasa Maluku menggelar … di Ambon*: a town elsewhere would not deceive.
	const others = units.filter((other) => other !== unit).map((other) => other.text);
	if (place.area !== '' && others.some((other) => other.includes(place.area))) return [];
	const {text} = story.facts.article;
	const likes = placesLike(place).filter(
		(other) => ![other.name, ...other.aliases].some((alias) => text.includes(alias)),
	);
	return [
		{
			kind: 'place',
			unit,
			key: name,
			wrong: shuffled(likes, random)
				.filter((other) => Math.abs(other.name.length - place.name.length) <= 8)
				.slice(0, 4)
				.map((other) => reworded(unit, prefix + other.name)),
		},
	];
};
