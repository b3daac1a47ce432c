import type {Body, LazyBody} from '../../components/frame.js';
import {cells, pad, padStart} from '../../components/text/cells.js';
import {type Line, blank, fitLine, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import type {Labels} from '../../labels/labels.js';
import type {PeopleLabels} from '../../labels/people.js';
import {type MetType, metTypes} from '../../people/met.js';
import {appearancesOf, officesOf} from '../../people/page.js';
import type {Profile} from '../../people/profiles.js';
import type {Segment} from '../../components/text/line.js';

/** Choices side by side, the one that holds marked; what has no room gives way at the end. */
export function strip(
	choices: ReadonlyArray<{readonly name: string; readonly count: number}>,
	chosen: number,
	width: number,
): Line {
	return fitLine(
		choices.flatMap(({name, count}, index): Segment[] => {
			const isChosen = index === chosen;
			return [
				...(index > 0 ? [segment('  ')] : []),
				segment(isChosen ? '▸ ' : '  ', 'selected'),
				segment(name, isChosen ? 'selected' : 'text'),
				segment(` ${count}`, 'muted'),
			];
		}),
		width,
	);
}

/** All types and each, with how many of each there are. */
export function typeStrip(
	profiles: readonly Profile[],
	type: MetType | undefined,
	says: PeopleLabels,
	width: number,
): Line {
	const counts = new Map<MetType, number>();
	for (const profile of profiles) counts.set(profile.type, (counts.get(profile.type) ?? 0) + 1);
	return strip(
		[
			{name: says.all, count: profiles.length},
			...metTypes.map((each) => ({name: says.types[each], count: counts.get(each) ?? 0})),
		],
		type === undefined ? 0 : metTypes.indexOf(type) + 1,
		width,
	);
}

/** A row each, made as they come in sight. */
export function peopleBody(
	profiles: readonly Profile[],
	selected: number,
	recallOf: (profile: Profile) => number | undefined,
	says: PeopleLabels,
	width: number,
): LazyBody {
	const row = (profile: Profile, index: number): Line => {
		const isSelected = index === selected;
		const figures = figuresOf(profile, recallOf(profile), says, width);
		const room = width - 2 - figures.reduce((sum, {text}) => sum + cells(text), 0);
		return [
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(pad(safeLine(profile.name), room), isSelected ? 'selected' : 'text'),
			...figures,
		];
	};
	return {
		lines: {
			length: profiles.length,
			slice: (from, to) => profiles.slice(from, to).map((each, at) => row(each, from + at)),
		},
		focus: {from: selected, to: selected + 1},
	};
}

/** Cells of the bar of what is remembered. */
const barCells = 8;

/** The columns at the right of a name; of less room, fewer. */
function figuresOf(
	profile: Profile,
	recall: number | undefined,
	says: PeopleLabels,
	width: number,
): Line {
	const column = (text: string, size: number): Segment =>
		segment(`  ${padStart(text, size)}`, 'muted');
	const brief = recall === undefined ? says.isNew : says.share(recall);
	return [
		...(width < 50 ? [] : [segment(`  ${pad(says.type[profile.type], 7)}`, 'muted')]),
		...(width < 70 ? [] : [column(says.articles(profile.articles), 11)]),
		...(width < 50 ? [] : [column(says.cards(profile.cards.length), 9)]),
		...(width < 84
			? [column(brief, 4)]
			: recall === undefined
				? [column(says.fresh, barCells + 8)]
				: recallBar(recall, says)),
	];
}

function recallBar(recall: number, says: PeopleLabels): Segment[] {
	const full = Math.round(recall * barCells);
	return [
		segment('     '),
		segment('━'.repeat(full), 'progress'),
		segment('─'.repeat(barCells - full), 'rule'),
		segment(padStart(says.share(recall), 5), 'muted'),
	];
}

/** Why the list is empty, and what to do. */
export function emptyBody(lines: readonly string[], width: number): Body {
	const [first = '', ...rest] = lines;
	return {
		lines: [
			...wrap([segment(first, 'strong')], width),
			...rest.flatMap((line) => [blank, ...wrap([segment(line, 'muted')], width)]),
		],
	};
}

/** The selected one in a few words: what it is called, its latest office, and where it was last met. */
export function profileLines(
	profile: Profile,
	says: PeopleLabels,
	labels: Labels,
	width: number,
): Line[] {
	const [office] = officesOf(profile);
	const [latest] = appearancesOf(profile);
	const source = latest && [
		...(latest.article.date === undefined ? [] : [labels.date(latest.article.date)]),
		...(latest.article.publisher === undefined ? [] : [latest.article.publisher]),
		latest.article.title,
	];
	return [
		[segment('─'.repeat(width), 'rule')],
		fitLine(
			[
				segment(safeLine(profile.name), 'title'),
				...(office ? [segment(` · ${safeLine(office.text)}`)] : []),
			],
			width,
		),
		...(profile.others.length === 0
			? []
			: [
					fitLine(
						[
							segment(`${says.page.others}: `, 'muted'),
							segment(safeLine(profile.others.join(', '))),
						],
						width,
					),
				]),
		...(source
			? [
					fitLine(
						[segment(`${says.latest}: `, 'muted'), segment(safeLine(source.join(' · ')))],
						width,
					),
				]
			: []),
	];
}
