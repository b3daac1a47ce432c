import {ankiText} from './anki-text.js';
import {apkg} from './apkg.js';
import {bankSoal} from './bank-soal.js';
import {csv} from './csv.js';
import {docx} from './docx.js';
import type {DeckFormat} from './format.js';
import {gift} from './gift.js';
import {googleForms} from './google-forms.js';
import {html} from './html/html.js';
import {worksheet} from './html/worksheet.js';
import {kahoot} from './kahoot.js';
import {markdown} from './markdown.js';
import {moodleXml} from './moodle-xml.js';
import {newsquiz} from './newsquiz.js';
import {quizlet} from './quizlet.js';
import {tsv} from './tsv.js';
import {wayground} from './wayground.js';

/** The forms in which a deck leaves newsquiz, the one that loses nothing first. */
export const deckFormats: readonly DeckFormat[] = [
	newsquiz,
	markdown,
	csv,
	tsv,
	html,
	worksheet,
	docx,
	bankSoal,
	kahoot,
	wayground,
	googleForms,
	apkg,
	ankiText,
	quizlet,
	gift,
	moodleXml,
];

/** The format of a name; undefined when there is none. */
export function deckFormatNamed(name: string): DeckFormat | undefined {
	const known = name.toLowerCase();
	return deckFormats.find((format) => format.name === known);
}

/**
 * The formats whose files end as a path does: `a.kahoot.xlsx` is Kahoot's, `a.xlsx` the one whose ending that is. Where
 * only longer endings end so, as with `.txt`, these are several, and the user says which. `a.gift` is the format of that
 * name.
 */
export function deckFormatsOf(path: string): readonly DeckFormat[] {
	const name = path.toLowerCase().replace(/^.*[/\\]/, '');
	const [whole] = deckFormats
		.filter(({ending}) => name.endsWith(`.${ending}`))
		.sort((one, other) => other.ending.length - one.ending.length);
	if (whole) return [whole];
	const last = /\.[^.]+$/.exec(name)?.[0];
	return last === undefined
		? []
		: deckFormats.filter(
				({ending, name: called}) => ending.endsWith(last) || last === `.${called}`,
			);
}
