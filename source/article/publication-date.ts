import {findPrintedDates, type PrintedDate} from './printed-date.js';
import {overlaps} from '../span.js';
import {noiseAround} from './noise-lookup.js';
import type {Article} from './article.js';
import {isoDate} from './months.js';

/** Words before a date that put it after the day of publication. */
const future =
	/\b(?:besok|esok|lusa|mendatang|depan|akan|bakal|dijadwalkan|direncanakan|rencananya)\b|\b(?:hingga|sampai|paling lambat|jatuh)(?: pada)?,?\s*\(?$/iu;

/**
 * The day an article came out, as its text shows it: a stamp line, the dateline, or the day that its report is
 * dated with (`kata Menteri, Rabu (26/7/2023)`). Undefined when no date in the text tells.
 */
export function publicationDate({
	text,
	noise,
}: Pick<Article, 'text' | 'noise'>): string | undefined {
	for (const reason of ['timestamp', 'dateline']) {
		for (const one of noise) {
			if (one.reason !== reason) continue;
			const [date] = findPrintedDates(text.slice(one.start, one.end));
			if (date) return date.iso;
		}
	}
	return reportingDate(text, noise);
}

function reportingDate(text: string, noise: Article['noise']): string | undefined {
	let best: {iso: string; score: number} | undefined;
	for (const date of findPrintedDates(text)) {
		if (noiseAround(noise, date).some((one) => overlaps(one, date))) continue;
		const score = reportingScore(text, date);
		if (score === 0) continue;
		if (!best || score > best.score || (score === best.score && date.iso > best.iso)) {
			best = {iso: date.iso, score};
		}
	}
	return best?.iso;
}

/** 3: `hari ini, Rabu (…)`; 2: after a comma, as reports are dated; 1: with a weekday; 0: an event of any time. */
function reportingScore(text: string, date: PrintedDate): number {
	if (!date.hasWeekday) return 0;
	const before = text.slice(Math.max(0, date.start - 60), date.start);
	const clause = before.slice(
		Math.max(...['.', '!', '?', '\n', '"', '”'].map((sign) => before.lastIndexOf(sign))) + 1,
	);
	if (/\bhari ini,?\s*\(?$/iu.test(clause)) return 3;
	if (future.test(clause)) return 0;
	return /,\s*(?:pada )?$/u.test(clause) ? 2 : 1;
}

/** The date in a news address: `/2023/07/26/`, `/20230726…`. */
export function dateInUrl(url: string): string | undefined {
	const match =
		/[/-](20\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|\d{6,}|$)/.exec(url) ??
		/\/(20\d{2})(\d{2})(\d{2})\d{0,8}[/-]/.exec(url);
	return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
