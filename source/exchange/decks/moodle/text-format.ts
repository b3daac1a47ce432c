import {textOfMarkup} from '../../markup.js';

/** How Moodle shows a text; `moodle` guesses whether it is HTML. */
export type TextFormat = 'html' | 'plain' | 'markdown' | 'moodle';

const media = /<(?:img|audio|video|object|iframe)\b|@@PLUGINFILE@@/i;

/** Of the format that Moodle guesses, only what is surely markup is taken for it: "5 < 6" is none. */
const markup =
	/<\/?(?:p|br|b|i|u|em|strong|span|div|img|su[bp]|[uo]l|li|table|t[rdh]|a|font|h[1-6])\b[^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** What people read of a text. */
export function textIn(format: TextFormat, text: string): string {
	return isMarkup(format, text) ? textOfMarkup(text) : text.trim();
}

/** Whether a picture or a sound is part of it. */
export function holdsMedia(text: string, format: TextFormat): boolean {
	return isMarkup(format, text) && media.test(text);
}

function isMarkup(format: TextFormat, text: string): boolean {
	return format === 'html' || (format === 'moodle' && markup.test(text));
}
