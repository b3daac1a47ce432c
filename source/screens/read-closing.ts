import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, fitLine, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {glossesAt} from '../reading/reading.js';
import {
	type ClosingWord,
	type ReadingSession,
	closingWords,
	countMarks,
	coverageSoFar,
	percentKnown,
} from '../reading/reading-session.js';
import type {Coverage} from '../vocabulary/article-words.js';
import type {ViewSetting} from './question-view.js';

/**
 * The page after the last one: how much of the article is known, the new words to take along, and what was reviewed.
 * @param returns when a reviewed card comes back, in words
 */
export function closingBody(
	session: ReadingSession,
	returns: (key: CardKey) => string,
	setting: ViewSetting,
): Body {
	const {labels, width} = setting;
	const {read} = labels;
	const words = closingWords(session);
	const coverage = coverageSoFar(session);
	const percent = percentKnown(coverage);
	const fresh = words.filter(({isBest}) => isBest).length;
	const head: Line[] = [
		[segment(read.finished, 'title')],
		blank,
		...(percent === undefined
			? []
			: [
					...wrap(
						[
							segment(
								fresh > 0 ? read.coverage(percent, fresh) : read.coverageAlone(percent),
								'strong',
							),
						],
						width,
					),
					coverageBar(coverage, width),
				]),
		blank,
		...(words.length === 0
			? wrap([segment(read.nothingFresh, 'muted')], width)
			: [[segment(read.freshWords, 'muted')]]),
	];
	const selected = session.closing?.selected ?? 0;
	const rows = words.map((word, index) =>
		wordRow(session, word, index === selected, columnsOf(session, words, width), width),
	);
	const {due: notAsked} = countMarks(session);
	const tail: Line[] = [
		...(session.added.size > 0
			? [blank, ...wrap([segment(read.willSave(session.added.size), 'learning')], width)]
			: []),
		...(session.reviewed.length > 0
			? [blank, [segment(read.reviewed, 'muted')], ...reviewedLines(session, returns, setting)]
			: []),
		...(notAsked > 0 ? [blank, ...wrap([segment(read.notAsked(notAsked), 'muted')], width)] : []),
	];
	const lines = [...head, ...rows, ...tail];
	if (words.length === 0) return {lines};
	// With the first row the head comes into sight, with the last one the rest.
	return {
		lines,
		focus: {
			from: selected === 0 ? 0 : head.length + selected,
			to: selected === words.length - 1 ? lines.length : head.length + selected + 1,
		},
	};
}

function coverageBar({known, total}: Coverage, width: number): Line {
	const length = Math.min(width, 50);
	const full = Math.floor((length * known) / total);
	return [segment('━'.repeat(full), 'progress'), segment('─'.repeat(length - full), 'rule')];
}

interface Columns {
	readonly word: number;
	/** 0 where there is no room. */
	readonly root: number;
}

function columnsOf(session: ReadingSession, words: readonly ClosingWord[], width: number): Columns {
	const most = (texts: string[], limit: number): number =>
		Math.min(limit, Math.max(0, ...texts.map(cells)));
	const roots = words.map((word) => rootOf(session, word));
	return {
		word: most(
			words.map(({headword}) => headword),
			Math.max(12, Math.floor(width / 3)),
		),
		root: width >= 50 ? most(roots, 16) : 0,
	};
}

function rootOf({reading}: ReadingSession, {headword, place}: ClosingWord): string {
	const {root} = reading.words[place]!.meaning!.entry;
	return root === headword ? '' : `← ${root}`;
}

function wordRow(
	session: ReadingSession,
	word: ClosingWord,
	isSelected: boolean,
	columns: Columns,
	width: number,
): Line {
	const glosses = glossesAt(session.reading, word.place);
	const tone = isSelected ? 'selected' : 'text';
	return fitLine(
		[
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			word.isAdded ? segment('✓ ', 'right') : segment('○ ', 'muted'),
			segment(`${pad(word.headword, columns.word)}  `, tone),
			...(columns.root > 0
				? [segment(`${pad(rootOf(session, word), columns.root)}  `, 'muted')]
				: []),
			segment(safeLine(glosses.join(', ')), isSelected ? 'selected' : 'text'),
		],
		width,
	);
}

function reviewedLines(
	{reviewed}: ReadingSession,
	returns: (key: CardKey) => string,
	{labels, width}: ViewSetting,
): Line[] {
	const column = Math.min(
		Math.floor(width / 3),
		Math.max(...reviewed.map(({headword}) => cells(headword))),
	);
	const grades = Math.max(...[1, 2, 3, 4].map((each) => cells(labels.grades[each as 1])));
	return reviewed.map(({headword, card, grade}) =>
		fitLine(
			[
				segment('  '),
				grade === 1 ? segment('↻ ', 'almost') : segment('✓ ', 'right'),
				segment(`${pad(fit(headword, column), column)}  `),
				segment(`${pad(labels.grades[grade], grades)}  `, 'muted'),
				segment(labels.read.returns(returns(cardKey(card.deck, card.card.id))), 'muted'),
			],
			width,
		),
	);
}
