import type {Binding, Place} from './binding.js';
import {typingPlaces} from './units.js';

/** Where everything is listed anyway, or the next key is waited for. */
const without: ReadonlySet<Place> = new Set(['palette', 'keys-press']);

/** The list of everything that can be done opens from every place of a table; where letters are typed, not by one. */
export function paletteOver(bindings: readonly Binding[]): Binding[] {
	const typing = typingPlaces(bindings);
	const places = [...new Set(bindings.flatMap((binding) => binding.places))].filter(
		(place) => !without.has(place),
	);
	const palette: Omit<Binding, 'keys' | 'places'> = {
		action: 'palette',
		label: {id: 'semua perintah', en: 'all commands'},
		isGeneral: true,
	};
	return [
		{
			...palette,
			keys: [':', 'ctrl+k'],
			together: {label: {id: 'perintah', en: 'commands'}},
			places: ['home'],
			footer: 3,
		},
		{
			...palette,
			keys: [':', 'ctrl+k'],
			places: places.filter((place) => place !== 'home' && !typing.has(place)),
		},
		{...palette, keys: ['ctrl+k'], places: places.filter((place) => typing.has(place))},
	];
}
