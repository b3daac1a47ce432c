import type {BuildDeckOptions} from '../questions/build-deck.js';
import type {OptionValues} from './command.js';
import {cardKinds, count, optionCount} from './values.js';

/** What shapes a deck that is made. */
export type DeckChoices = Pick<
	BuildDeckOptions,
	'cards' | 'kinds' | 'options' | 'school' | 'native' | 'learner' | 'onDrop'
>;

/** The options that shape a deck. */
export function readChoices(values: OptionValues): DeckChoices {
	const cards = count(values, 'cards', 500);
	const kinds = cardKinds(values, 'kinds');
	const options = optionCount(values, 'options');
	return {
		...(cards !== undefined && {cards}),
		...(kinds !== undefined && {kinds}),
		...(options !== undefined && {options}),
		...(values['school'] === true && {school: true}),
		...(values['native'] === true && {native: true}),
	};
}
