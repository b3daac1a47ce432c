import type {ValueNode} from '@humanwhocodes/momoa';
import type {Bilingual} from '../../errors.js';
import {isCardId} from '../deck-id.js';
import {blank} from '../deck-rules.js';
import {slug} from '../ids.js';
import {
	applyEdits,
	type Edit,
	entriesOf,
	fieldOf,
	replaced,
	reordered,
	rootOf,
	textOf,
	withField,
	withFirstField,
	withoutEntries,
} from './json-edit.js';
import {rising} from './figures.js';
import {brief, sameText} from './text.js';

/** Something that was mended. */
export interface Change {
	/** The card's place in the deck, from 0; undefined for the deck itself. */
	readonly card?: number;
	readonly says: Bilingual;
}

export interface Mended {
	readonly text: string;
	readonly changes: readonly Change[];
}

/** An edit with what is to be said of it. */
interface Mending {
	readonly edits: readonly Edit[];
	readonly change: Change;
}

type Pass = (card: ValueNode, index: number, json: string) => readonly Mending[];

/**
 * Mends in a deck file what can be mended surely, and nothing else: the text stays as it is written, with its fields,
 * order and indentation. What is mended once stays as it is.
 * @param text JSON
 */
export function mendDeck(text: string): Mended {
	const changes: Change[] = [];
	let json = text;
	if (json.startsWith('\ufeff')) {
		json = json.slice(1);
		changes.push({
			says: {id: 'tanda urutan bita (BOM) dihapus', en: 'byte order mark removed'},
		});
	}
	if (json.includes('\r')) {
		json = json.replace(/\r\n?/g, '\n');
		changes.push({says: {id: 'akhir baris menjadi LF', en: 'line endings made LF'}});
	}
	for (const pass of [namedCards, tidyTexts, withoutRepeats, inRisingOrder, markedKeys]) {
		const mendings = pass(json);
		json = applyEdits(
			json,
			mendings.flatMap(({edits}) => edits),
		);
		changes.push(...mendings.map(({change}) => change));
	}
	return {text: json, changes};
}

function overCards(pass: Pass): (json: string) => Mending[] {
	return (json) =>
		entriesOf(fieldOf(rootOf(json), 'cards')).flatMap((card, index) =>
			card.type === 'Object' ? pass(card, index, json) : [],
		);
}

/** Cards without an id get one, and so does a later card with an earlier one's. */
function namedCards(json: string): Mending[] {
	const cards = entriesOf(fieldOf(rootOf(json), 'cards'));
	const own = new Set(cards.map((card) => textOf(fieldOf(card, 'id'))));
	const taken = new Set<string>();
	return cards.flatMap((card, index): Mending[] => {
		if (card.type !== 'Object') return [];
		const node = fieldOf(card, 'id');
		const id = textOf(node);
		if (id !== undefined && isCardId(id) && !taken.has(id)) {
			taken.add(id);
			return [];
		}
		// An id of another shape may be a slip of the hand; what was meant, nobody knows.
		if (node !== undefined && (id === undefined || !(taken.has(id) || id.trim() === ''))) return [];
		const made = newId(textOf(fieldOf(card, 'answer')) ?? '', own, taken);
		taken.add(made);
		const edit = node === undefined ? withFirstField(card, json, 'id', made) : replaced(node, made);
		return [
			{
				edits: [edit],
				change: {
					card: index,
					says: {id: `"id" menjadi "${made}"`, en: `"id" is now "${made}"`},
				},
			},
		];
	});
}

function newId(
	answer: string,
	own: ReadonlySet<string | undefined>,
	taken: ReadonlySet<string>,
): string {
	const base = slug(answer, 48) || 'kartu';
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!own.has(id) && !taken.has(id)) return id;
	}
}

/** What a text of a card should have been, and how to say so. */
function tidied(name: string, text: string, form: string | undefined): string {
	const trimmed = text.trim();
	if (trimmed === '') return text;
	if (name === 'question' && form === 'cloze') {
		const gaps = trimmed.match(/_{2,}/g) ?? [];
		return gaps.length === 1 ? trimmed.replace(/_{2,}/, blank) : trimmed;
	}
	if (name === 'answer' && form === 'true-false') {
		const word = ['Benar', 'Salah'].find((known) => known.toLowerCase() === trimmed.toLowerCase());
		return word ?? trimmed;
	}
	return trimmed;
}

const singleTexts = ['question', 'answer', 'hint', 'explanation'];
const textLists = ['accept', 'distractors', 'items'];

const tidyTexts = overCards((card, index) => {
	const form = textOf(fieldOf(card, 'form'));
	const nodes = [
		...singleTexts.map((name) => [name, fieldOf(card, name)] as const),
		...textLists.flatMap((name) =>
			entriesOf(fieldOf(card, name)).map((node) => [name, node] as const),
		),
	];
	return nodes.flatMap(([name, node]): Mending[] => {
		const text = textOf(node);
		if (node === undefined || text === undefined) return [];
		const tidy = tidied(name, text, form);
		if (tidy === text) return [];
		const isSpace = tidy === text.trim();
		const shown = brief(tidy);
		return [
			{
				edits: [replaced(node, tidy)],
				change: {
					card: index,
					says: isSpace
						? {
								id: `spasi di tepi "${shown}" (${name}) dihapus`,
								en: `white space around "${shown}" (${name}) removed`,
							}
						: {id: `"${name}" menjadi "${shown}"`, en: `"${name}" is now "${shown}"`},
				},
			},
		];
	});
});

/** Accepted forms and distractors that say again what is there, and empty ones. */
const withoutRepeats = overCards((card, index, json) => {
	const answer = textOf(fieldOf(card, 'answer'));
	if (answer === undefined) return [];
	return ['accept', 'distractors'].flatMap((name): Mending[] => {
		const list = fieldOf(card, name);
		if (list?.type !== 'Array') return [];
		const texts = entriesOf(list).map(textOf);
		// A list of something else than texts is for its writer to mend.
		if (texts.some((text) => text === undefined)) return [];
		const seen = new Set([sameText(answer)]);
		const gone = new Set<number>();
		for (const [at, text = ''] of texts.entries()) {
			const same = sameText(text);
			if (same === '' || seen.has(same)) gone.add(at);
			seen.add(same);
		}
		if (gone.size === 0) return [];
		const shown = [...gone].map((at) => `"${brief(texts[at]!)}"`).join(', ');
		return [
			{
				edits: withoutEntries(list, json, (at) => gone.has(at)),
				change: {
					card: index,
					says: {
						id: `${shown} dihapus dari "${name}": sudah ada`,
						en: `${shown} removed from "${name}": it was there already`,
					},
				},
			},
		];
	});
});

const inRisingOrder = overCards((card, index, json) => {
	const answer = textOf(fieldOf(card, 'answer'));
	const list = fieldOf(card, 'distractors');
	const texts = entriesOf(list).map(textOf);
	if (answer === undefined || list?.type !== 'Array' || texts.some((text) => text === undefined))
		return [];
	const wrong = texts as string[];
	const order = rising([answer, ...wrong])?.filter((text) => text !== answer);
	if (!order || order.length !== wrong.length || order.join('\n') === wrong.join('\n')) return [];
	return [
		{
			edits: reordered(
				list,
				json,
				order.map((text) => wrong.indexOf(text)),
			),
			change: {
				card: index,
				says: {
					id: '"distractors" diurutkan dari kecil ke besar',
					en: '"distractors" put in rising order',
				},
			},
		},
	];
});

const isInWord = (text: string, at: number): boolean =>
	/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** Evidence that doesn't mark the key gets its marks where the key stands in it exactly once, as whole words. */
const markedKeys = overCards((card, index, json) => {
	const answer = textOf(fieldOf(card, 'answer'))?.trim();
	const form = textOf(fieldOf(card, 'form')) ?? 'direct';
	const [evidence] = entriesOf(fieldOf(card, 'evidence'));
	const text = textOf(fieldOf(evidence, 'text'));
	if (!answer || text === undefined || evidence?.type !== 'Object') return [];
	if (/^(?:true-false|statement|order|match)$/.test(form)) return [];
	const [start, end] = [fieldOf(evidence, 'start'), fieldOf(evidence, 'end')];
	const isMarked =
		start?.type === 'Number' &&
		end?.type === 'Number' &&
		start.value < end.value &&
		end.value <= text.length;
	const at = text.indexOf(answer);
	const isSure =
		at >= 0 &&
		text.indexOf(answer, at + 1) < 0 &&
		!isInWord(text, at) &&
		!isInWord(text, at + answer.length);
	if (isMarked || !isSure) return [];
	const marks = [
		['start', start, at],
		['end', end, at + answer.length],
	] as const;
	return [
		{
			edits: marks.map(([name, node, value]) =>
				node ? replaced(node, value) : withField(evidence, json, name, value),
			),
			change: {
				card: index,
				says: {
					id: `"${brief(answer)}" ditandai dalam kalimat buktinya`,
					en: `"${brief(answer)}" marked in its evidence`,
				},
			},
		},
	];
});
