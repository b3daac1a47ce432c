import {textOfMarkup} from '../markup.js';

/** The text of a field: what plays, shows a picture or sets a formula is left out. */
export function fieldText(html: string): string {
	return textOfMarkup(
		html.replace(/\[sound:[^\]<>]{0,500}\]|\[\/?(?:latex|\$\$?)\]|\[anki:[^\]<>]{0,500}\]/gi, ''),
	).normalize('NFC');
}

/** Whether a field has a picture, a sound or a film. */
export function hasMedia(html: string): boolean {
	return /\[sound:|\[anki:play|<(?:img|audio|video|object|embed)\b/i.test(html);
}
