import type {Language} from '../errors.js';
import {escapeHtml} from '../exchange/escape.js';
import type {ClassReport} from './report.js';
import {figures, type ReportWords} from './words.js';

// Of a test with more questions the table tells more than thin lines would.
const mostBars = 60;

/** How many pupils have which marks, in steps of ten, and where the pass line stands. */
export function markChart(
	{pupils, pass}: ClassReport,
	words: ReportWords,
	language: Language,
): string {
	const marks = pupils.flatMap(({mark}) => (mark === undefined ? [] : [mark]));
	if (marks.length === 0) return '';
	const steps = Array.from({length: 10}, (_, step) =>
		marks.filter((mark) => Math.min(9, Math.floor(mark / 10)) === step),
	);
	const most = Math.max(...steps.map(({length}) => length));
	const [width, height, top, under] = [640, 120, 42, 22];
	const step = width / 10;
	const high = (count: number): number => (count / most) * height;
	const filled = steps
		.map((each, at) => ({
			...{count: each.length, x: at * step},
			low: each.filter((mark) => mark < pass).length,
		}))
		.filter(({count}) => count > 0);
	const bar = (x: number, foot: number, count: number, name: string): string =>
		count === 0
			? ''
			: `<rect class="${name}" x="${round(x + 3)}" y="${round(top + height - high(foot + count))}" width="${round(step - 6)}" height="${round(high(count))}"/>`;
	// Whoever fell short of the line within a step stands below who did not.
	const bars = filled.map(
		({x, count, low}) => bar(x, 0, low, 'bar low') + bar(x, low, count - low, 'bar'),
	);
	const numbers = filled.map(
		({count, x}) =>
			`<text x="${round(x + step / 2)}" y="${round(top + height - high(count) - 5)}" text-anchor="middle">${count}</text>`,
	);
	const labels = Array.from({length: 11}, (_, at) => {
		const anchor = at === 0 ? 'start' : at === 10 ? 'end' : 'middle';
		return `<text x="${round(at * step)}" y="${top + height + under - 5}" text-anchor="${anchor}">${at * 10}</text>`;
	});
	const line = round((pass / 100) * width);
	const {mark: written} = figures(language);
	const label = words.pass(written(pass));
	const anchor = pass > 80 ? 'end' : 'start';
	return figure(width, top + height + under, `${words.marksChart}; ${label}`, words.marksChart, [
		...bars,
		`<line class="axis" x1="0" y1="${top + height}" x2="${width}" y2="${top + height}"/>`,
		`<line class="pass" x1="${line}" y1="4" x2="${line}" y2="${top + height}"/>`,
		...numbers,
		`<text x="${round(line + (anchor === 'end' ? -5 : 5))}" y="17" text-anchor="${anchor}">${escapeHtml(label)}</text>`,
		...labels,
	]);
}

/** The share of right answers to each question, with its interval. */
export function itemChart({items}: ClassReport, words: ReportWords): string {
	if (items.length < 2 || items.length > mostBars) return '';
	const [width, height, top, foot, edge] = [640, 120, 10, 22, 34];
	const step = (width - edge) / items.length;
	const y = (share: number): number => round(top + height * (1 - share));
	const grid = [0, 0.3, 0.7, 1].map(
		(share) =>
			`<line class="axis" x1="${edge}" y1="${y(share)}" x2="${width}" y2="${y(share)}"/><text x="${edge - 6}" y="${y(share) + 4}" text-anchor="end">${share * 100}</text>`,
	);
	const bars = items.map(({number, difficulty, difficultyInterval: {low, high}}, at) => {
		const middle = round(edge + (at + 0.5) * step);
		const thick = Math.min(18, step * 0.55);
		const isLabelled = items.length <= 30 || number % 5 === 0;
		const name = number % 5 === 0 || items.length <= 10 ? '' : ' class="minor"';
		return `<rect class="bar${difficulty < 0.3 ? ' low' : ''}" x="${round(middle - thick / 2)}" y="${y(difficulty)}" width="${round(thick)}" height="${round(height * difficulty)}"/><line class="whisker" x1="${middle}" y1="${y(low)}" x2="${middle}" y2="${y(high)}"/>${isLabelled ? `<text${name} x="${middle}" y="${top + height + foot - 5}" text-anchor="middle">${number}</text>` : ''}`;
	});
	return figure(width, top + height + foot, words.itemsChart, words.itemsChart, [...grid, ...bars]);
}

function figure(
	width: number,
	height: number,
	title: string,
	caption: string,
	parts: readonly string[],
): string {
	const drawing = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${parts.join('')}</svg>`;
	return `<figure><figcaption class="muted">${escapeHtml(caption)}</figcaption>${drawing}</figure>`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
