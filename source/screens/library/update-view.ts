import {type Line, type Segment, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import {type CardChange, type FieldChange, isSameDeck} from '../../deck/diff.js';
import type {DeckUpdate} from '../../deck/update.js';
import type {UserError} from '../../errors.js';
import {markLabelsFor} from '../../labels/marks.js';
import type {TakenDeck} from '../../services.js';
import type {ListSetting} from './list-view.js';

/** How far a deck has come that is read again. */
export interface Renewal {
	readonly id: string;
	readonly title: string;
	/** Absent while it is being read. */
	readonly taken?: TakenDeck;
	/** Why it could not be read. */
	readonly error?: UserError;
}

/** What an update would change; undefined where there is nothing to change. */
export function changesOf({taken}: Renewal): DeckUpdate | undefined {
	const update = taken?.present?.update;
	return update && !isSameDeck(update.difference) ? update : undefined;
}

interface UpdateSetting extends ListSetting {
	readonly isPlain: boolean;
}

/** Several decks that are read again: how each stands, then what changes, word by word. */
export function updateLines(renewals: readonly Renewal[], setting: UpdateSetting): Line[] {
	return renewals.flatMap((renewal, index) => [
		...(index === 0 ? [] : [blank]),
		...renewalLines(renewal, setting),
	]);
}

function renewalLines(renewal: Renewal, setting: UpdateSetting): Line[] {
	const {says, language, width} = setting;
	const {title, taken, error} = renewal;
	const name = wrap([segment(safeLine(title), 'title')], width);
	if (error) {
		return [
			...name,
			...wrapAfter(
				[segment('! ', 'almost')],
				[segment(`${says.update.failed}: ${error.says[language]}`, 'almost')],
				width,
			),
			...(error.hint
				? wrapAfter([segment('  ')], [segment(error.hint[language], 'muted')], width)
				: []),
		];
	}
	if (!taken) return [...name, [segment('… ', 'muted')]];
	const update = changesOf(renewal);
	if (!update) return [...name, [segment('✓ ', 'right'), segment(says.update.upToDate)]];
	return [...name, ...differenceLines(update, setting)];
}

/** What an update changes: how much, then what. */
function differenceLines({difference}: DeckUpdate, setting: UpdateSetting): Line[] {
	const {says, width, isPlain} = setting;
	const {update} = says;
	const {deck, added, removed, changed, moved} = difference;
	const counts = (['added', 'removed', 'changed', 'moved'] as const)
		.filter((name) => difference[name].length > 0)
		.map((name) => update.counts[name](difference[name].length));
	const section = (title: string, lines: readonly Line[]): Line[] =>
		lines.length === 0 ? [] : [blank, [segment(title, 'strong')], ...lines];
	return [
		...(counts.length === 0 ? [] : wrap(counts.join(', '), width)),
		...(deck.length + changed.length > 0 ? [legend(setting)] : []),
		...section(
			update.deck,
			deck.flatMap((change) => fieldLines(change, setting)),
		),
		...section(
			update.changed,
			changed.flatMap((change) => changeLines(change, setting)),
		),
		...section(
			update.added,
			added.flatMap(({card}) => cardLines('+ ', card, isPlain ? 'text' : 'missing', width)),
		),
		...section(
			update.removed,
			removed.flatMap(({card}) => cardLines('- ', card, isPlain ? 'text' : 'extra', width)),
		),
		...section(
			update.moved,
			moved.flatMap(({question, from, to}) =>
				wrapAfter(
					[segment('↕ ', 'muted')],
					[segment(safeLine(question)), segment(` ${update.place(from, to)}`, 'muted')],
					width,
				),
			),
		),
	];
}

function legend({says, isPlain}: UpdateSetting): Line {
	const [gone, fresh] = says.update.legend;
	return [
		segment(isPlain ? `[-${gone}-]` : gone, 'extra'),
		segment('  '),
		segment(isPlain ? `{+${fresh}+}` : fresh, 'missing'),
	];
}

function cardLines(
	mark: string,
	{question, answer}: {readonly question: string; readonly answer: string},
	tone: 'text' | 'extra' | 'missing',
	width: number,
): Line[] {
	return [
		...wrapAfter(
			[segment(mark, tone === 'extra' ? 'wrong' : 'right')],
			[segment(safeLine(question))],
			width,
		),
		...wrapAfter([segment('  ')], [segment(safeLine(answer), 'answer')], width),
	];
}

function changeLines({question, fields}: CardChange, setting: UpdateSetting): Line[] {
	return [
		...wrapAfter([segment('~ ', 'almost')], [segment(safeLine(question))], setting.width),
		...fields
			.filter(({field}) => field !== 'originalId')
			.flatMap((change) => fieldLines(change, setting)),
	];
}

function fieldLines({field, words}: FieldChange, setting: UpdateSetting): Line[] {
	const {width, isPlain} = setting;
	const content = words.flatMap(({kind, text}): Segment[] => {
		const shown = text.trimEnd();
		const space = text.slice(shown.length);
		if (kind === 'same') return [segment(text)];
		const marked =
			kind === 'gone'
				? segment(isPlain ? `[-${shown}-]` : shown, 'extra')
				: segment(isPlain ? `{+${shown}+}` : shown, 'missing');
		return [marked, segment(space === '' ? ' ' : space)];
	});
	return wrapAfter([segment(`  ${fieldName(field, setting)}: `, 'muted')], content, width);
}

/** What a field of a deck file is called: `evidence.1.text` is evidence. */
function fieldName(path: string, {says, language}: UpdateSetting): string {
	const [name = ''] = path.split('.');
	const known: Readonly<Record<string, string>> = {
		...markLabelsFor(language).form.fields,
		...says.update.fields,
	};
	return Object.hasOwn(known, name) ? known[name]! : safeLine(name);
}
