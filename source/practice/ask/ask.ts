import type {PageCard} from '../cards.js';
import type {AskSetting, Asked} from './asked.js';
import {askChoice} from './choice.js';
import {askMatch} from './match.js';
import {askOrder} from './order.js';
import {askThought} from './thought.js';
import {askTyped} from './typed.js';

/** Asks a card in the way that it is answered. */
export function ask(card: PageCard, setting: AskSetting): Asked {
	switch (card.input) {
		case 'choice':
			return askChoice(card, setting);
		case 'type':
			return askTyped(card, setting);
		case 'order':
			return askOrder(card, setting);
		case 'match':
			return askMatch(card, setting);
		case 'think':
			return askThought(setting);
	}
}
