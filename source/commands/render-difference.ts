import type {Deck} from '../deck/deck.js';
import {
	isSameDeck,
	type CardChange,
	type CardMove,
	type DeckDifference,
	type FieldChange,
	type PlacedCard,
} from '../deck/diff.js';
import {isRetired} from '../deck/retired.js';
import type {Language} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';

const labels = {
	id: {
		same: 'Kedua paket kartu sama.',
		counts: {added: 'baru', removed: 'dihapus', changed: 'berubah', moved: 'pindah', same: 'sama'},
		cards: 'Kartu',
		deck: 'Paket kartu',
		added: 'Kartu baru',
		removed: 'Kartu yang dihapus',
		changed: 'Kartu yang berubah',
		moved: 'Kartu yang pindah',
		retired: 'mungkin kedaluwarsa, tidak ditanyakan lagi',
		place: (from: number, to: number) => `dari tempat ${from} ke ${to}`,
		legend: '[-hilang-] {+baru+}',
	},
	en: {
		same: 'The two decks are the same.',
		counts: {added: 'added', removed: 'removed', changed: 'changed', moved: 'moved', same: 'same'},
		cards: 'Cards',
		deck: 'Deck',
		added: 'Added cards',
		removed: 'Removed cards',
		changed: 'Changed cards',
		moved: 'Moved cards',
		retired: 'perhaps out of date, no longer asked',
		place: (from: number, to: number) => `from place ${from} to ${to}`,
		legend: '[-gone-] {+new+}',
	},
} as const;

type Labels = (typeof labels)[Language];

/** What `newsquiz diff` prints: first how much differs, then what, word by word. */
export function renderDifference(
	old: Deck,
	now: Deck,
	difference: DeckDifference,
	language: Language,
): string {
	const says = labels[language];
	const {deck, added, removed, changed, moved, same} = difference;
	const head = `${sanitiseLine(old.title)} (${old.id}) → ${sanitiseLine(now.title)} (${now.id})`;
	if (isSameDeck(difference)) return `${head}\n${says.same}\n`;
	const figures = {added, removed, changed, moved};
	const counts = Object.entries(figures).map(
		([name, {length}]) => `${String(length)} ${says.counts[name as keyof typeof figures]}`,
	);
	const sections = [
		section(
			says.deck,
			deck.map((change) => `  ${fieldLine(change)}`),
		),
		section(
			says.added,
			added.map((placed) => cardLines('+', placed, says)),
		),
		section(
			says.removed,
			removed.map((placed) => cardLines('-', placed, says)),
		),
		section(
			says.changed,
			changed.map((change) => changeLines(change, now, says)),
		),
		section(
			says.moved,
			moved.map((move) => moveLine(move, says)),
		),
	].filter((text) => text !== '');
	const summary = `${says.cards}: ${[...counts, `${String(same)} ${says.counts.same}`].join(', ')}.`;
	return `${head}\n${summary}  ${says.legend}\n\n${sections.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function cardLines(sign: string, {card, position}: PlacedCard, says: Labels): string {
	const status = isRetired(card) ? `\n      (${says.retired})` : '';
	return `  ${sign} ${String(position)}. ${sanitiseLine(card.question)}\n      ${sanitiseLine(card.answer)}  [${card.id}]${status}`;
}

function changeLines({id, question, fields}: CardChange, now: Deck, says: Labels): string {
	const card = now.cards.find((other) => other.id === id);
	const status = card && isRetired(card) ? ` (${says.retired})` : '';
	return [
		`  ~ ${sanitiseLine(question)}  [${id}]${status}`,
		...fields.map((change) => `      ${fieldLine(change)}`),
	].join('\n');
}

function fieldLine({field, words}: FieldChange): string {
	const text = words.map(({kind, text: part}) => {
		const shown = part.trimEnd();
		const space = part.slice(shown.length);
		if (kind === 'same') return part;
		return kind === 'gone' ? `[-${shown}-]${space || ' '}` : `{+${shown}+}${space || ' '}`;
	});
	return `${sanitiseLine(field)}: ${sanitiseLine(text.join('')).trim()}`;
}

function moveLine({id, question, from, to}: CardMove, says: Labels): string {
	return `  ↕ ${sanitiseLine(question)}  [${id}] ${says.place(from, to)}`;
}
