// GIFT marks its parts with single characters, each of which means itself after a backslash.

const marks = /[\\~=#{}:]/g;

// Moodle keeps escaped characters as `&&058;` while it reads, and would take ours for one.
const placeholder = /&&(?=\d{3})/g;

/** A text of which nothing is a mark of GIFT's, in one line. */
export function escapeGift(text: string): string {
	return text.replace(placeholder, '& &').replace(marks, '\\$&').replaceAll('\n', '\\n');
}

/**
 * A text that Moodle shows as it stands, neither HTML nor a weight nor the name of a format: told by naming the
 * format where its beginning could be taken for one.
 */
export function giftText(text: string): string {
	return `${/^[[%]/.test(text) ? plainFormat : ''}${escapeGift(text)}`;
}

/** Before the question's text, for all texts of the question. */
export const plainFormat = '[plain]';

/** At `->` a left side ends, and what was typed or chosen from is taken for a matching question. */
export function withoutArrow(text: string): string {
	return text.replaceAll('->', '→');
}

// Characters that no text has, one for each that a backslash keeps from being a mark.
const kept = '\\:#={}~\n';
const firstStandIn = 0xfdd0;
const standIns = /[\ufdd0-\ufdd7]/g;

/** A text of GIFT in which escaped characters are no marks any more: each has a stand-in. */
export function shieldGift(text: string): string {
	return text
		.replace(standIns, '\ufffd')
		.replace(/\\([\\:#={}~n])/g, (_, mark: string) =>
			String.fromCharCode(firstStandIn + kept.indexOf(mark === 'n' ? '\n' : mark)),
		);
}

/** What a text says after {@link shieldGift}. */
export function unshieldGift(text: string): string {
	return text.replace(standIns, (standIn) => kept.charAt(standIn.charCodeAt(0) - firstStandIn));
}
