import {type Line, type Segment, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {headwordAt} from '../reading/reading.js';
import {
	type ReadingSession,
	dueAt,
	isKnownAt,
	isToBeAsked,
	marker,
	refusalAt,
} from '../reading/reading-session.js';
import type {UserDictionary} from '../vocabulary/user-dictionary.js';
import {ruleWith, tones} from './read-page.js';
import type {ViewSetting} from './question-view.js';
import {ownWordsOf} from './own-words.js';
import {wordLines} from './word-view.js';

const mostRelatives = 5;

/** What stands below the text of the word under the cursor: what it means, or whether that is remembered. */
export function panelLines(
	session: ReadingSession,
	setting: ViewSetting & {readonly language: Language; readonly dictionary?: UserDictionary},
	most: number,
): Line[] {
	const {panel, cursor, reading} = session;
	const word = reading.words[cursor];
	if (!panel || !word) return [];
	const {labels, width, language} = setting;
	const head = ruleWith(standing(session, setting), width);
	if (panel.kind === 'ask') {
		return [
			head,
			[segment(safeLine(word.word), 'title')],
			...wrap(labels.read.remember, width),
			...wrap([segment(labels.read.rememberHow, 'muted')], width),
		];
	}
	const own = ownWordsOf(word, word.meaning, setting.dictionary);
	const headword = headwordAt(reading, cursor);
	const isHeldBack = (other: string): boolean => other !== headword && isToBeAsked(session, other);
	const said = {language, width, mostRelatives, isHeldBack, ...(own ? {own} : {})};
	const lines = [
		head,
		...wordLines(word.meaning, word, said),
		...nameLines(session, setting),
		...(refusalAt(session, cursor) === 'translated'
			? wrap([segment(labels.read.refusals.translated, 'muted')], width)
			: []),
	];
	return lines.length <= most
		? lines
		: [
				...lines.slice(0, most - 1),
				[segment(`… ${labels.moreBelow(lines.length - most + 1)}`, 'muted')],
			];
}

/** How the word under the cursor stands to the learner. */
function standing(session: ReadingSession, {labels}: ViewSetting): Segment {
	const {cursor, reading, added} = session;
	const {read} = labels;
	const headword = headwordAt(reading, cursor);
	const word = reading.words[cursor]!;
	if (word.kind !== 'word') return segment(read[word.kind], 'muted');
	if (headword === undefined) return segment(read.unknown, 'muted');
	if (added.has(headword)) return segment(`✓ ${read.added}`, tones.learning);
	if (dueAt(session, cursor)) return segment(read.due, tones.due);
	switch (marker(session)(cursor)) {
		case 'learning':
			return segment(read.learning, tones.learning);
		case 'new':
			return segment(read.fresh, tones.new);
		default:
			return segment(isKnownAt(session, cursor) ? read.known : read.unknown, 'muted');
	}
}

/** Whose name it is, as the article tells. */
function nameLines({reading, cursor}: ReadingSession, {width}: ViewSetting): Line[] {
	const {words, facts} = reading;
	const word = words[cursor]!;
	if (word.kind !== 'name') return [];
	const entity = facts.entities.find(
		({type, start, end}) =>
			type !== 'quote' && type !== 'date' && start <= word.start && word.end <= end,
	);
	if (!entity) return [];
	const {name = entity.text, role, expansion} = entity;
	const says = [name, role, expansion].filter((part) => part !== undefined).map(safeLine);
	return wrap([segment(says.join(' · '), 'strong')], width);
}
