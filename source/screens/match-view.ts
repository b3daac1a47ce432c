import {fit} from '../components/text/cells.js';
import {type Line, blank, lineCells, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import {type Matching, isMatched, isPaired} from '../session/matching.js';
import type {OptionRows, ViewSetting} from './question-view.js';

/** Less of a partner than this says nothing beside its letter. */
const leastPartner = 8;

/** How a partner is called, as its key. */
export function letterOf(index: number): string {
	return String.fromCharCode(97 + index);
}

/** The rows of one side with the letters they were given, and below them the partners that the letters stand for. */
export function matchingLines(
	{pairs = []}: Card,
	matching: Matching,
	{labels, width}: ViewSetting,
): OptionRows {
	const {match} = labels.session;
	const {lefts, rights, chosen, at, picking} = matching;
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	const right = (letter: number): string => safeLine(pairs[rights[letter]!]?.[1] ?? '');
	for (const [row, pair] of lefts.entries()) {
		const isHere = row === at;
		const letter = chosen[row];
		const tone = isHere ? 'selected' : 'text';
		const from = lines.length;
		const own = wrapAfter(
			[
				segment(isHere && picking === undefined ? '▸ ' : isHere ? '• ' : '  ', 'selected'),
				segment(`${row + 1}  `, isHere ? 'selected' : 'key'),
			],
			[segment(pairs[pair]?.[0] ?? '', tone)],
			width - (letter === undefined ? 0 : ' → a'.length),
		);
		if (letter !== undefined) {
			const end = own.at(-1)!;
			const room = width - lineCells(end) - ' → a  '.length;
			own[own.length - 1] = [
				...end,
				segment(' → ', 'muted'),
				segment(letterOf(letter), 'key'),
				...(room >= leastPartner ? [segment(`  ${fit(right(letter), room)}`, 'accent')] : []),
			];
		}
		lines.push(...own);
		if (isHere && picking === undefined)
			focus = {from: Math.max(0, from - 1), to: lines.length + 1};
	}
	lines.push(blank);
	for (const letter of rights.keys()) {
		const isHere = letter === picking;
		const row = chosen.indexOf(letter);
		const from = lines.length;
		const tone = isHere ? 'selected' : row >= 0 ? 'muted' : 'text';
		lines.push(
			...wrapAfter(
				[
					segment(isHere ? '▸ ' : '  ', 'selected'),
					segment(`${letterOf(letter)}  `, isHere ? 'selected' : 'key'),
				],
				[segment(right(letter), tone), ...(row >= 0 ? [segment(` ← ${row + 1}`, 'muted')] : [])],
				width,
			),
		);
		if (isHere) focus = {from: Math.max(0, from - 1), to: lines.length + 1};
	}
	const how = picking !== undefined ? match.pick : isMatched(matching) ? match.ready : match.how;
	return {lines: [...lines, blank, ...wrap([segment(how, 'muted')], width)], focus};
}

/** The right pairs; where the learner had another partner, that one too. */
export function pairedLines(
	{pairs = []}: Card,
	partners: ReadonlyArray<number | undefined> | undefined,
	{labels, width}: ViewSetting,
): Line[] {
	return pairs.flatMap(([left, right], pair) => {
		const content = [segment(left), segment(' → ', 'muted'), segment(right, 'strong')];
		if (!partners) return wrap(content, width);
		const partner = partners[pair];
		const isRight = isPaired(pairs, pair, partner);
		const tone = isRight ? 'right' : 'wrong';
		const given = partner === undefined ? labels.session.match.open : (pairs[partner]?.[1] ?? '');
		const yours = labels.session.match.yours(safeLine(given));
		return [
			...wrapAfter([segment(isRight ? '✓ ' : '✗ ', tone)], content, width),
			...(isRight ? [] : wrapAfter([segment('  ')], [segment(yours, 'wrong')], width)),
		];
	});
}
