import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Action} from '../../keys/binding.js';
import type {Keymap} from '../../keys/keymap.js';
import type {TakenDeck} from '../../services.js';
import type {ListSetting} from './list-view.js';
import {choice, firstKey} from './panel.js';

/** Two decks with one id, and what can become of them. */
export function sameLines(
	{deck, present}: TakenDeck,
	{labels, says, keymap, language, width}: ListSetting & {readonly keymap: Keymap},
): Line[] {
	const {deck: here, isBundled} = present!;
	const keyAt = (action: Action): string => firstKey(keymap, 'library-same', action, language);
	const about = (name: string, {title, cards}: typeof deck): Line[] =>
		wrapAfter(
			[segment(`${name}: `, 'muted')],
			[segment(safeLine(title)), segment(` · ${labels.cards(cards.length)}`, 'muted')],
			width,
		);
	const ask = isBundled ? says.same.bundled : says.same.ask;
	return [
		...wrap([segment(ask(safeLine(here.title)), 'strong')], width),
		blank,
		...about(says.same.here, here),
		...about(says.same.there, deck),
		blank,
		...choice(keyAt('replace'), says.same.replace, width),
		...choice(keyAt('keep-both'), says.same.keepBoth, width),
	];
}
