import type {Bilingual} from '../../../errors.js';
import {escapeHtml} from '../../escape.js';

/** A sentence of ours in both languages; the style sheet shows the one that was chosen. */
export function bothHtml({id, en}: Bilingual): string {
	return `<span class=i lang=id>${escapeHtml(id)}</span><span class=e lang=en>${escapeHtml(en)}</span>`;
}

/** A text with a span of it marked; a span that is none marks nothing. */
export function markedHtml(text: string, start: number, end: number): string {
	if (!(start >= 0 && start < end && end <= text.length)) return escapeHtml(text);
	const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	return `${escapeHtml(before)}<mark>${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
}

/** An address as a quoted attribute; undefined for what is no page of the web. */
export function webAddress(url: string | undefined): string | undefined {
	return url !== undefined && url.length <= 2000 && /^https?:\/\/[^\s]+$/i.test(url)
		? escapeHtml(url)
		: undefined;
}
