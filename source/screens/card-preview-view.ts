import {flow} from '../components/chart/segments.js';
import {cells, pad} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {wordingFields} from '../deck/changed.js';
import type {Card} from '../deck/deck.js';
import {isRetired} from '../deck/retired.js';
import type {Language} from '../errors.js';
import {writeAffixes} from '../labels/affixes.js';
import {deckLabelsFor} from '../labels/deck.js';
import {markLabelsFor} from '../labels/marks.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import {dueDay, isDue, retrievability} from '../schedule/review.js';
import {isSuspended} from '../schedule/standing.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {PastAnswer} from '../progress/card-answers.js';
import type {BrowsedCard} from '../session/browse/browsed-card.js';
import type {StandingSetting} from '../session/browse/standing.js';
import {fold} from '../session/fold.js';
import {spanOfDays, spanOfTime} from '../session/span-of-time.js';
import {evidenceLines} from './answer-view.js';
import {withHits} from './hits-view.js';
import {standingOf} from './mark-view.js';
import {type ViewSetting, kindName, stem} from './question-view.js';

/** Older answers tell little. */
const mostAnswers = 8;

/** What a card is shown with while it is looked at. */
export interface PreviewSetting extends ViewSetting, StandingSetting {
	readonly language: Language;
	/** What is searched for. */
	readonly words: readonly string[];
	/** The cards come from several decks. */
	readonly isOfMany: boolean;
	/** What the card was answered, oldest first, once it is known. */
	readonly answers?: readonly PastAnswer[] | undefined;
}

/**
 * A card with all that there is to say of it: what it asks and how it stands first, since the rest may not be in sight.
 * @param most rows that are looked at
 */
export function previewLines(
	entry: BrowsedCard,
	setting: PreviewSetting,
	most = Number.POSITIVE_INFINITY,
): Line[] {
	const lines: Line[] = [];
	for (const part of parts(entry, setting)) {
		if (lines.length >= most) break;
		lines.push(...part);
	}
	return lines.slice(0, most);
}

/** The parts of a card, each made only when there is room for it: texts can be long. */
function* parts(entry: BrowsedCard, setting: PreviewSetting): Generator<readonly Line[]> {
	const {card} = entry;
	const {labels, language, width, words, theme} = setting;
	const says = deckLabelsFor(language);
	const lit = (content: Line): Line => withHits(content, words, theme.isPlain);
	const {alsoRight, hint, explanation} = labels.study;
	const column = Math.max(
		...[alsoRight, says.options, hint, explanation, says.groups.tag].map(cells),
	);
	const said = (name: string, text: string | undefined): Line[] =>
		text === undefined || text === ''
			? []
			: wrapAfter([segment(`${pad(name, column)}  `, 'muted')], lit([segment(text)]), width);
	const list = (name: string, texts: readonly string[] = []): Line[] =>
		said(name, texts.join(' · '));
	yield headLines(entry, setting);
	yield wrap(lit(stem(card.question, 'strong')), width);
	yield wrap(lit([segment(card.answer, 'title')]), width);
	yield materialLines(card, setting);
	yield memoryLines(entry, setting);
	yield reasonLines(entry, setting);
	yield [blank];
	if ((card.evidence ?? []).length > 0) {
		yield evidenceLines(entry, setting);
		yield [blank];
	}
	yield wordLines(card, setting);
	const others = card.accept?.filter((other) => fold(other) !== fold(card.answer));
	yield list(alsoRight, others);
	yield list(says.options, card.distractors);
	yield said(hint, card.hint);
	yield said(explanation, card.explanation);
	yield list(says.groups.tag, card.tags);
	if (card.asOf) {
		yield wrap([segment(labels.study.asOf(labels.date(card.asOf)), 'muted')], width);
	}
	yield answerLines(setting);
}

/** Kind, deck and standing in one row, or as many as it takes. */
function headLines(entry: BrowsedCard, setting: PreviewSetting): Line[] {
	const {card, deck, key} = entry;
	const {labels, language, progress, now, isOfMany, width} = setting;
	const standing = standingOf(key, progress, now, markLabelsFor(language));
	return wrap(
		[
			segment(kindName(card, labels), 'muted'),
			...(isOfMany ? [segment(` · ${safeLine(deck.title)}`, 'muted')] : []),
			...[...(isRetired(card) ? [labels.study.retired] : []), ...standing].map((word) =>
				segment(` · ${word}`, 'almost'),
			),
		],
		width,
	);
}

function materialLines(card: Card, {words, theme, width}: PreviewSetting): Line[] {
	const lit = (content: Line): Line => withHits(content, words, theme.isPlain);
	if (card.form === 'order') {
		return (card.items ?? []).flatMap((item, index) =>
			wrapAfter([segment(`${index + 1}. `, 'muted')], lit([segment(item)]), width),
		);
	}
	return (card.form === 'match' ? (card.pairs ?? []) : []).flatMap(([left, right]) =>
		wrap(lit([segment(left), segment(' → ', 'muted'), segment(right)]), width),
	);
}

function wordLines({word}: Card, {labels, words, theme, width}: PreviewSetting): Line[] {
	if (!word) return [];
	const parts = [`${labels.study.root}: ${word.root}`, writeAffixes(word.affixes)];
	const text = [...parts, word.gloss].filter((part) => part !== '').join(' · ');
	return wrap(withHits([segment(text)], words, theme.isPlain), width);
}

/** When it comes back, how likely it is remembered and for how long, and how often it was forgotten. */
function memoryLines({key}: BrowsedCard, setting: PreviewSetting): Line[] {
	const {labels, language, progress, now, width} = setting;
	const says = deckLabelsFor(language);
	const {memories, marks, schedule} = progress;
	const memory = memories.get(key);
	if (!memory) return wrap([segment(says.neverAnswered, 'muted')], width);
	const today = dayNumber(now, schedule.dayStart);
	const day = dueDay(memory, now.tz, schedule);
	const when =
		memory.interval === 0
			? labels.when(spanOfTime(memory.due - now.at))
			: day - today === 1
				? says.tomorrow
				: labels.when(spanOfDays(day - today));
	const {share} = vocabularyLabelsFor(language);
	const isOut = isSuspended(memory, marks.get(key), schedule);
	const returns = isDue(memory, now, schedule)
		? says.dueNow
		: says.returns(when, labels.date(dayName(day)));
	const facts = [
		...(isOut ? [] : [returns]),
		says.recall(share(retrievability(memory, today, schedule))),
		says.lasts(labels.span(spanOfDays(memory.stability))),
		says.answered(memory.reps, memory.lapses),
	];
	return flow(
		facts.map((fact) => [segment(fact, 'muted')]),
		3,
		width,
	);
}

/** The latest answers, newest first. */
function answerLines({answers = [], labels, language, progress}: PreviewSetting): Line[] {
	if (answers.length === 0) return [];
	const says = deckLabelsFor(language);
	const rows = answers
		.slice(-mostAnswers)
		.toReversed()
		.map((answer) => {
			const day = dayName(dayNumber(answer, progress.schedule.dayStart));
			const isQuiz = answer.mode === 'quiz';
			const quiz = answer.grade > 1 ? labels.study.right : labels.study.wrong;
			return {
				date: labels.date(day),
				said: isQuiz ? quiz : labels.grades[answer.grade],
				mode: answer.mode === 'study' ? '' : ` · ${says.modes[answer.mode]}`,
			};
		});
	const dates = Math.max(...rows.map(({date}) => cells(date)));
	return [
		blank,
		[segment(says.lastAnswers, 'muted')],
		...rows.map(({date, said, mode}): Line => [
			segment(`  ${pad(date, dates)}  `, 'muted'),
			segment(said),
			segment(mode, 'muted'),
		]),
	];
}

/** Why it was flagged, and what its deck says in place of what was changed. */
function reasonLines(entry: BrowsedCard, {language, progress, width}: PreviewSetting): Line[] {
	const says = markLabelsFor(language);
	const {flag} = progress.marks.get(entry.key) ?? {};
	const change = progress.changes.get(entry.key);
	const changed = wordingFields.filter((field) => change?.[field] !== undefined);
	return [
		...(flag
			? wrap(
					[
						segment(says.list.reason(says.reasons[flag.reason]), 'almost'),
						...(flag.note === undefined ? [] : [segment(` · ${safeLine(flag.note)}`)]),
					],
					width,
				)
			: []),
		...changed.flatMap((field) => {
			const value = entry.authored[field];
			const text = typeof value === 'string' ? value : (value ?? []).join(' · ');
			const name = `${says.list.deckSays}, ${says.form.fields[field].toLowerCase()}: `;
			const said = text === '' ? says.form.empty : safeLine(text);
			return wrapAfter([segment(name, 'muted')], [segment(said, 'muted')], width);
		}),
	];
}
