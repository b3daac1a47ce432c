import {wordingFields} from '../deck/changed.js';
import type {Language} from '../errors.js';
import {labelsFor} from '../labels/labels.js';
import {markLabelsFor} from '../labels/marks.js';
import type {CardChange, FlagReason} from '../progress/event.js';
import {sanitiseLine} from '../sanitise.js';

/** A flagged card as its author is told of it. */
export interface FlagReport {
	readonly deck: string;
	/** Absent, like the texts of the card, where the deck is not in the library any more. */
	readonly title?: string;
	readonly card: string;
	/** As the author wrote them. */
	readonly question?: string;
	readonly answer?: string;
	readonly reason: FlagReason;
	readonly note?: string;
	/** When it was flagged, `YYYY-MM-DD`. */
	readonly date: string;
	/** How the learner has put the card in their own words. */
	readonly change?: CardChange;
}

const words = {
	title: {id: 'Kartu yang ditandai', en: 'Flagged cards'},
	none: {
		id: 'Belum ada kartu yang ditandai. Saat belajar, tekan f pada kartu yang kurang baik.',
		en: 'No card is flagged. While studying, press f on a card that is not good.',
	},
	answer: {id: 'Jawaban', en: 'Answer'},
	reason: {id: 'Alasan', en: 'Reason'},
	note: {id: 'Catatan', en: 'Note'},
	date: {id: 'Ditandai', en: 'Flagged'},
	card: {id: 'Kartu', en: 'Card'},
	proposal: {id: 'Usul', en: 'Proposal'},
	gone: {id: '(kartu ini tidak ada lagi di paketnya)', en: '(this card is no longer in its deck)'},
} as const;

/** Flagged cards as Markdown that reads well as plain text too. */
export function renderFlags(reports: readonly FlagReport[], language: Language): string {
	if (reports.length === 0) return `${words.none[language]}\n`;
	const blocks = reports.flatMap((report, index) => [
		...(reports[index - 1]?.deck === report.deck ? [] : [headingOf(report)]),
		itemOf(report, language),
	]);
	const title = `# ${words.title[language]} (${String(reports.length)})`;
	return `${[title, ...blocks].join('\n\n')}\n`;
}

function headingOf({deck, title}: FlagReport): string {
	return title === undefined ? `## ${deck}` : `## ${sanitiseLine(title)} (${deck})`;
}

function itemOf(report: FlagReport, language: Language): string {
	const {question, answer, reason, note, date, card, change = {}} = report;
	const {reasons, form} = markLabelsFor(language);
	const row = (name: keyof typeof words, value: string): string =>
		`  - ${words[name][language]}: ${sanitiseLine(value)}`;
	const proposals = wordingFields.flatMap((field) => {
		const value = change[field];
		if (value === undefined) return [];
		const text = typeof value === 'string' ? value : value.join(' · ');
		const name = form.fields[field].toLowerCase();
		return [`  - ${words.proposal[language]}, ${name}: ${sanitiseLine(text)}`.trimEnd()];
	});
	return [
		`- ${sanitiseLine(question ?? words.gone[language])}`,
		...(answer === undefined ? [] : [row('answer', answer)]),
		row('reason', reasons[reason]),
		...(note === undefined ? [] : [row('note', note)]),
		...proposals,
		row('date', labelsFor(language).date(date)),
		row('card', card),
	].join('\n');
}
