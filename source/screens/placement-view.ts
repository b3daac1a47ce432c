import type {Body} from '../components/frame.js';
import {cells, pad} from '../components/text/cells.js';
import {
	type Line,
	type Segment,
	blank,
	lineCells,
	safeLine,
	segment,
	spread,
} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {masteryBar, type VocabularyLabels} from '../labels/vocabulary.js';
import {
	type Placement,
	type PlacementWord,
	wordsOfBand,
	wordsOfLevel,
} from '../vocabulary/placement.js';

export interface PlacementModel {
	readonly words: readonly PlacementWord[];
	/** Of the first words, whether each is known. */
	readonly answers: readonly boolean[];
}

function centred(line: Line, width: number): Line {
	const left = Math.max(0, Math.floor((width - lineCells(line)) / 2));
	return [segment(' '.repeat(left)), ...line];
}

/** The words of a band as marks: known, not known, to come. */
function bandMarks({words, answers}: PlacementModel, band: number): Line {
	return words.flatMap((word, index): Segment[] => {
		if (word.band !== band) return [];
		const answer = answers[index];
		if (answer === undefined) return [segment(' ·', 'muted', '')];
		return [answer ? segment(' ●', 'right', '') : segment(' ○', 'almost', '')];
	});
}

/** One word to say yes or no to, calmly in the middle. */
export function placementBody(
	model: PlacementModel,
	labels: VocabularyLabels,
	width: number,
): Body {
	const {placement} = labels;
	const index = model.answers.length;
	const word = model.words[index];
	if (!word) return {lines: []};
	const band = placement.bands[word.band - 1]!;
	const lines: Line[] = [
		spread([segment(band, 'muted')], bandMarks(model, word.band), width),
		blank,
		blank,
		blank,
		centred([segment(safeLine(word.word), 'title')], width),
		blank,
		centred([segment(placement.ask, 'muted')], width),
	];
	return {lines, focus: {from: 4, to: 7}};
}

/** What stays below the word: how to answer, and afterwards what the word before means, for whoever wants to know. */
export function placementPinned(
	{words, answers}: PlacementModel,
	labels: VocabularyLabels,
	width: number,
): Line[] {
	const {placement} = labels;
	const last = words[answers.length - 1];
	if (!last) return [blank, ...wrap([segment(placement.intro, 'muted')], width)];
	const isKnown = answers.at(-1) === true;
	return [
		blank,
		...wrap(
			[
				segment(isKnown ? '● ' : '○ ', isKnown ? 'right' : 'almost'),
				segment(last.word, 'strong'),
				segment(`: ${last.glosses.join(', ')}`, 'muted'),
			],
			width,
		).slice(0, 2),
	];
}

/** What a placement found, band by band. */
export function placedBody(
	{words, answers}: PlacementModel,
	{level, estimate, total}: Placement,
	labels: VocabularyLabels,
	width: number,
): Body {
	const {placement} = labels;
	const column = Math.max(...placement.bands.map(cells));
	const barWidth = Math.min(40, width - column - 8);
	const bars = placement.bands.map((name, at): Line => {
		const known = words.filter((word, index) => word.band === at + 1 && answers[index]).length;
		const counts = {cards: wordsOfBand, seen: known, mature: known};
		const [mature, , rest] = masteryBar(counts, barWidth);
		return [
			segment(`${pad(name, column)}  `, at < level ? 'text' : 'muted'),
			segment(mature, 'right'),
			segment(rest, 'rule'),
			segment(`  ${known}/${wordsOfBand}`, at < level ? 'text' : 'muted'),
		];
	});
	return {
		lines: [
			...wrap([segment(labels.known(estimate, total), 'title')], width),
			blank,
			...bars,
			blank,
			...wrap(labels.level(level, wordsOfLevel(level)), width),
			...wrap(placement.from(level), width),
			blank,
			...wrap(
				[segment(`${placement.saved} `, 'muted'), segment(labels.wordsCommand, 'accent')],
				width,
			),
			...wrap([segment(placement.again, 'muted')], width),
		],
	};
}
