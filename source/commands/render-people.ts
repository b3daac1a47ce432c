import type {Language} from '../errors.js';
import {labelsFor} from '../labels/labels.js';
import {peopleLabelsFor} from '../labels/people.js';
import type {CardRole, MetType} from '../people/met.js';
import type {HeldOffice} from '../people/page.js';
import type {Standing} from '../people/standing.js';
import {sanitiseLine} from '../sanitise.js';

/** One person, body or place in a list. */
export interface PersonReport {
	readonly id: string;
	readonly type: MetType;
	readonly name: string;
	readonly others: readonly string[];
	readonly articles: number;
	readonly newest?: string;
	readonly cards: number;
	/** How likely what was learned is remembered today, from 0 to 1. */
	readonly recall?: number;
}

/** All that is told of one. */
export interface PageReport extends PersonReport {
	readonly offices: readonly HeldOffice[];
	readonly facts: ReadonlyArray<{
		readonly deck: string;
		readonly card: string;
		readonly question: string;
		readonly answer: string;
		readonly as: CardRole;
		readonly standing: Standing;
		readonly recall?: number;
	}>;
	readonly news: ReadonlyArray<{
		readonly title: string;
		readonly publisher?: string;
		readonly date?: string;
		readonly sentences: readonly string[];
	}>;
	readonly related: ReadonlyArray<{
		readonly id: string;
		readonly type: MetType;
		readonly name: string;
		readonly sentences: number;
	}>;
}

/** The list that `newsquiz people` prints: a name, and below it what there is of it. */
export function renderPeople(people: readonly PersonReport[], language: Language): string {
	const says = peopleLabelsFor(language);
	if (people.length === 0) return `${says.noDecks.join('\n')}\n`;
	return people
		.map((person) => `${sanitiseLine(person.name)}\n  ${figures(person, language)}\n`)
		.join('');
}

function figures({type, articles, cards, recall}: PersonReport, language: Language): string {
	const says = peopleLabelsFor(language);
	return [
		says.type[type],
		says.articles(articles),
		says.cards(cards),
		recall === undefined ? says.fresh : says.page.recall(says.share(recall)),
	].join(', ');
}

/** The page that `newsquiz people NAME` prints, with all answers. */
export function renderPage(report: PageReport, language: Language): string {
	const says = peopleLabelsFor(language);
	const {page} = says;
	const labels = labelsFor(language);
	const part = (title: string, lines: readonly string[]): string[] =>
		lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
	const offices = report.offices.map(({text, from, to}) => {
		const when =
			from === undefined || to === undefined
				? ''
				: ` (${page.asOf(labels.date(from), labels.date(to))})`;
		return `${sanitiseLine(text)}${when}`;
	});
	const others = report.others.map(sanitiseLine).join(', ');
	return [
		sanitiseLine(report.name),
		`  ${figures(report, language)}`,
		...offices.map((office) => `  ${office}`),
		...(others === '' ? [] : [`  ${page.others}: ${others}`]),
		...part(
			page.parts.facts,
			report.facts.map(
				({question, answer, standing}) =>
					`${sanitiseLine(question)} ${sanitiseLine(answer)} (${page.standing[standing]})`,
			),
		),
		...part(
			page.parts.news,
			report.news.flatMap(({title, publisher, date, sentences}) => [
				[date === undefined ? page.undated : labels.date(date), publisher, title]
					.flatMap((each) => (each === undefined ? [] : [sanitiseLine(each)]))
					.join(' · '),
				...sentences.map((sentence) => `  ${sanitiseLine(sentence)}`),
			]),
		),
		...part(
			page.parts.related,
			report.related.map(
				({name, type, sentences}) =>
					`${sanitiseLine(name)} (${says.type[type]}, ${page.together(sentences)})`,
			),
		),
		'',
	].join('\n');
}
