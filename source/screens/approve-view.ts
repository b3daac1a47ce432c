import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, fitLine, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Article} from '../article/article.js';
import type {Card} from '../deck/deck.js';
import type {Language} from '../errors.js';
import type {BuildLabels} from '../labels/build.js';
import {noiseLabel} from '../labels/noise.js';
import {cleaned} from '../make-deck.js';
import {type DeckDraft, cardsByKind, draftCard} from '../session/deck-draft.js';
import {evidenceLines} from './answer-view.js';
import {type ViewSetting, kindName, stem} from './question-view.js';

export interface ApproveViewSetting extends ViewSetting {
	readonly says: BuildLabels;
	/** Ids of the cards that the library has already; absent for a new deck. */
	readonly old?: ReadonlySet<string>;
	/** The window has few rows: they are for the cards. */
	readonly isShort: boolean;
}

/** A window of fewer rows has none to spare. */
export const shortWindow = 20;

/** A text that is not to be broken between its words. */
function unbroken(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/** Which deck this is, how many cards ask for what, and the cards, one a row. */
export function listBody(draft: DeckDraft, selected: number, setting: ApproveViewSetting): Body {
	const {labels, width} = setting;
	const {cards} = draft;
	const kinds = cardsByKind(cards).map(([kind, count]) => `${kindName({kind}, labels)} ${count}`);
	const head: Line[] = [
		fitLine([segment(safeLine(draft.title), 'strong')], width),
		...(setting.isShort
			? []
			: [...wrap([segment(kinds.map(unbroken).join(' · '), 'muted')], width), blank]),
	];
	const kindWidth = Math.min(12, Math.max(...cards.map((card) => cells(kindName(card, labels)))));
	const rows = cards.map((card, index) =>
		cardRow(draft, card, index === selected, kindWidth, setting),
	);
	const at = head.length + selected;
	return {
		lines: [...head, ...rows],
		// With the first card selected, the head is wanted in sight too.
		focus: {from: selected === 0 ? 0 : at, to: at + 1},
	};
}

function cardRow(
	draft: DeckDraft,
	authored: Card,
	isSelected: boolean,
	kindWidth: number,
	{labels, says, width, old}: ApproveViewSetting,
): Line {
	const card = draftCard(draft, authored);
	const isDropped = draft.dropped.has(card.id);
	const isNew = old !== undefined && !old.has(card.id);
	const tone = isDropped ? 'muted' : isSelected ? 'selected' : 'text';
	return fitLine(
		[
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(isDropped ? '✗ ' : '✓ ', isDropped ? 'muted' : 'right'),
			segment(`${pad(kindName(card, labels), kindWidth)}  `, 'muted'),
			...(isNew ? [segment(`${says.cards.isNew}  `, 'fresh')] : []),
			segment(safeLine(card.question), tone),
		],
		width,
	);
}

/** The selected card whole, with what proves it, in at most so many rows. */
export function detailLines(
	draft: DeckDraft,
	selected: number,
	setting: ApproveViewSetting,
	most: number,
): Line[] {
	const authored = draft.cards[selected];
	if (!authored) return [];
	const {width, labels} = setting;
	const card = draftCard(draft, authored);
	const others = (card.distractors ?? []).map(safeLine).join(' · ');
	const evidence = evidenceLines({deck: draft.made, card}, setting);
	const head: Line[] = [
		[segment('─'.repeat(width), 'rule')],
		...wrap(stem(card.question, 'strong'), width),
		...wrap([segment(card.answer, 'title')], width),
		...(others === '' ? [] : wrap([segment(others, 'muted')], width)),
	];
	const airy = evidence.length > 0 ? [...head, blank, ...evidence] : head;
	if (airy.length <= most) return airy;
	const lines = [...head, ...evidence];
	// The sentence can run on; what was cut says so.
	return lines.length <= most
		? lines
		: [
				...lines.slice(0, most - 1),
				[segment(fit(`… ${labels.moreBelow(lines.length - most + 1)}`, width), 'muted')],
			];
}

/** What was left out of the article, if anything was. */
export function noiseLine(
	article: Article,
	language: Language,
	{labels, width}: ApproveViewSetting,
): Line | undefined {
	const noise = cleaned(article).noise.map((reason) => noiseLabel(reason)[language]);
	if (noise.length === 0) return undefined;
	return [segment(fit(labels.approve.noise(safeLine(noise.join(', '))), width), 'muted')];
}
