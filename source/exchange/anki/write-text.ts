import type {Deck} from '../../deck/deck.js';
import {fieldHtml} from './field-html.js';
import {contentOf} from './note-of-card.js';
import {ankiTags} from './tags.js';
import {textPage} from './text-page.js';
import {deckName} from './write-collection.js';

/** A deck as the text that Anki imports: what the columns are, then a line for each card. */
export function writeText(deck: Deck, seed: number): string {
	const head = [
		...['#separator:tab', '#html:true', '#notetype:Basic', `#deck:${deckName(deck)}`],
		...['#guid column:1', '#tags column:4'],
	];
	const rows = deck.cards.map((card) => {
		const content = contentOf(card, deck, seed);
		const {front, back} = textPage(content, fieldHtml(card.question));
		return [content.Id, front, back, ankiTags(card).join(' ')].map(cell).join('\t');
	});
	return `${[...head, ...rows].join('\n')}\n`;
}

/** A column, quoted where it would end early or begin a comment. */
function cell(text: string): string {
	return /^#|["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
