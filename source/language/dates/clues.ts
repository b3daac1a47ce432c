import type {Sentence} from '../analysis.js';
import {type Day, dayNumber, isDay, parseDay, weekdayOf} from './calendar.js';
import type {DateCandidate} from './grammar.js';
import type {Point} from './parts.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';

/** What an article itself and its publication date say about the years that it does not print. */
export interface DateClues {
	readonly publishedAt?: Day;
	/**
	 * Days of the time of the report: full dates with a weekday that fits. News prints the weekday of what has just
	 * happened or is about to, hardly ever of history.
	 */
	readonly anchors: readonly Day[];
	/** The publication date, else the first anchor where all lie within some weeks of it. */
	readonly reportedAt?: Day;
	/** Full days printed without a weekday that no other year of the article makes look old. */
	readonly recentDays: readonly Day[];
	/** An anniversary in the year of the report: 70 years after 27 July 1953 is 27 July 2023. */
	readonly anniversary?: Day;
	/** Every year that the article prints. */
	readonly years: readonly number[];
	/** The year of the report, from the publication date or from what the article fixes. */
	readonly year?: number;
}

export function findDateClues(
	candidates: readonly DateCandidate[],
	sentences: readonly Sentence[],
	publishedAt: string | undefined,
): DateClues {
	const published = parseDay(publishedAt);
	const points = candidates.flatMap(({meaning}) =>
		meaning.type === 'point' && !meaning.isNamed
			? [meaning.point]
			: meaning.type === 'range'
				? [meaning.from, meaning.to]
				: meaning.type === 'months'
					? [meaning.point]
					: [],
	);
	const years = points.flatMap(({year}) => (year === undefined ? [] : [year]));
	const newest = Math.max(...spread(years));
	const full = points.flatMap((point) => fullDay(point));
	const anchors = full.filter(
		({weekday, day}) => weekday === weekdayOf(day) && day.year >= firstNewsYear,
	);
	const recent = full.filter(({day}) => day.year >= Math.max(firstNewsYear, newest - 1));
	const anniversary = findAnniversary(candidates, sentences, newest);
	const [firstAnchor] = anchors;
	const isOneStory = anchors.every(
		({day}) => firstAnchor && Math.abs(dayNumber(day) - dayNumber(firstAnchor.day)) <= 60,
	);
	const reportedAt = published ?? (isOneStory ? firstAnchor?.day : undefined);
	const anchorYears = new Set(anchors.map(({day}) => day.year));
	const onlyYear = anchorYears.size === 1 ? [...anchorYears][0] : undefined;
	const year = published?.year ?? onlyYear ?? anniversary?.year;
	return {
		...(published && {publishedAt: published}),
		...(reportedAt && {reportedAt}),
		anchors: distinct(anchors.map(({day}) => day)),
		recentDays: distinct(recent.map(({day}) => day)),
		...(anniversary && {anniversary}),
		years: [...new Set(years)],
		...(year !== undefined && {year}),
	};
}

/** Years before it are not the present of any text that we read as news. */
const firstNewsYear = 1990;

/** `Math.max` of very many arguments overflows the stack, so only distinct values are passed on. */
const spread = (values: readonly number[]): number[] => [-Infinity, ...new Set(values)];

/** The first few different days: no article that is one story has more, and the work per date stays bounded. */
function distinct(days: readonly Day[]): Day[] {
	const found = new Map<number, Day>();
	for (const day of days) {
		if (found.size === mostDays) break;
		found.set(dayNumber(day), day);
	}
	return [...found.values()];
}

const mostDays = 60;

function fullDay({year, month, day, weekday}: Point): {day: Day; weekday: number | undefined}[] {
	if (year === undefined || month === undefined || day === undefined) return [];
	return isDay(year, month, day) ? [{day: {year, month, day}, weekday}] : [];
}

const anniversaryCues =
	/^(?:(?:mem|di)?peringat(?:i|an|kan)|(?:me)?rayakan|merayakan|dirayakan|perayaan|hut|dirgahayu|genap|mengenang|milad|ulang|jadi)$/;

/**
 * The anniversary that a sentence keeps: a number of years beside a word such as `peringatan`, a full date in the same
 * sentence from which they count, and the same day and month without a year somewhere in the article, which is the day
 * of the celebration. A year that the article prints and that lies after the result contradicts it.
 */
function findAnniversary(
	candidates: readonly DateCandidate[],
	sentences: readonly Sentence[],
	newest: number,
): Day | undefined {
	const celebrated = new Set(
		candidates.flatMap(({meaning}) =>
			meaning.type === 'point' && meaning.point.year === undefined ? [dayKey(meaning.point)] : [],
		),
	);
	const found = new Map<number, Day>();
	const counts = new Map<number, number | undefined>();
	for (const {meaning, sentence} of candidates) {
		if (meaning.type !== 'point') continue;
		const {year, month, day} = meaning.point;
		if (year === undefined || month === undefined || day === undefined) continue;
		if (!celebrated.has(dayKey(meaning.point))) continue;
		if (!counts.has(sentence)) counts.set(sentence, countedYears(sentences[sentence]));
		const count = counts.get(sentence);
		const present = year + (count ?? 0);
		if (count === undefined || count < 1 || present < firstNewsYear) continue;
		if (newest <= present + 1) found.set(present, {year: present, month, day});
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}

const dayKey = ({month, day}: Point): string => `${month ?? ''}-${day ?? ''}`;

/** `peringatan 70 tahun`, `HUT ke-70`: how many years a sentence celebrates. */
function countedYears(sentence: Sentence | undefined): number | undefined {
	if (!sentence) return undefined;
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	for (const [at, word] of lower.entries()) {
		if (!anniversaryCues.test(word)) continue;
		for (let near = at + 1; near <= at + 6 && near < tokens.length; near++) {
			const ordinal = /^ke-(\d{1,3})$/.exec(lower[near] ?? '')?.[1];
			if (ordinal !== undefined) return Number(ordinal);
			const number = readNumber(tokens, near);
			if (number && lower[number.next] === 'tahun' && Number.isInteger(number.value))
				return number.value;
		}
	}
	return undefined;
}
