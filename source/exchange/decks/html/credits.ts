import type {Deck, DeckArticle} from '../../../deck/deck.js';
import {sanitiseLine} from '../../../sanitise.js';
import {escapeHtml} from '../../escape.js';
import {deckCredits} from '../sources.js';
import {bothHtml, webAddress} from './markup.js';

/** An article in one line: its title, linked, its publisher and its date. */
export function citedHtml({title, publisher, publishedAt, url}: DeckArticle): string {
	const name = `“${escapeHtml(sanitiseLine(title))}”`;
	const address = webAddress(url);
	const linked =
		address === undefined ? name : `<a href="${address}" rel="noopener noreferrer">${name}</a>`;
	const about = [publisher, publishedAt].filter((text) => text !== undefined && text !== '');
	return [linked, ...about.map((text) => escapeHtml(sanitiseLine(text!)))].join(', ');
}

/** Who made a deck and under which licence, in both languages. */
export function makersHtml(deck: Deck): string {
	const makers = {...deck, articles: []};
	const english = deckCredits(makers, 'en');
	return deckCredits(makers, 'id')
		.map((id, at) => `<p>${bothHtml({id, en: english[at] ?? id})}`)
		.join('');
}
