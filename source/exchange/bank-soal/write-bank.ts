import type {Card, Deck} from '../../deck/deck.js';
import type {Bilingual} from '../../errors.js';
import {keyPlace, orderOptions} from '../../session/options.js';
import {deckCredits, sourceOf} from '../decks/sources.js';
import type {WriteSetting, Written} from '../decks/format.js';
import {officeLine, officeText} from '../office/text.js';
import {longestCell, writeWorkbook, type WrittenCell} from '../office/write-workbook.js';
import {NumberedNotes} from '../numbered-notes.js';
import {kindOf, type PartKind} from '../paper/paper.js';
import {type BankField, bankColumns, bankOptions, wrappedColumns} from './columns.js';
import {aboutLabels, aboutSheet, bankSheet, sourcesHeading} from './sheets.js';
import {writePairs} from './pairs.js';

/** How the kinds of questions are called in the column *Jenis*. */
const typeNames: Readonly<Record<PartKind, string>> = {
	choice: 'PG',
	'true-false': 'Benar/Salah',
	match: 'Menjodohkan',
	short: 'Isian',
	order: 'Mengurutkan',
};

/** A deck as a workbook with a sheet of questions and one about the deck. */
export async function writeBank(deck: Deck, {seed}: WriteSetting): Promise<Written> {
	const losses = new NumberedNotes<Loss>();
	const rows = deck.cards.map((card, index) =>
		rowOf(card, deck, String(seed), (loss) => losses.add(loss, index + 1)),
	);
	const content = await writeWorkbook([
		{
			name: bankSheet,
			widths: bankColumns.map(({width}) => width),
			frozen: 1,
			wrapped: wrappedColumns,
			printed: wrappedColumns,
			rows: [bankColumns.map(({heading}) => ({heading})), ...rows],
		},
		{name: aboutSheet, widths: [24, 40, 50, 14, 50], rows: aboutRows(deck)},
	]);
	return {content, notes: lossNotes(losses)};
}

/** What the cells of a row can't hold of a card. */
type Loss = 'options' | 'evidence' | 'long' | 'pairs' | 'lines' | 'word' | 'other';

const lossWords: Readonly<Record<Loss, Bilingual>> = {
	options: {
		id: 'pilihan salah yang tidak punya tempat (mulai yang kelima, atau yang sama dengan kuncinya) tidak ikut',
		en: 'wrong options that have no place (from the fifth on, or equal to the key) are left out',
	},
	evidence: {
		id: 'hanya kalimat bukti yang pertama ikut',
		en: 'only the first sentence of evidence is kept',
	},
	long: {
		id: 'isian yang lebih panjang dari satu sel Excel tidak ikut',
		en: 'what is longer than a cell of Excel is left out',
	},
	pairs: {
		id: 'pasangannya memuat tanda pemisah sehingga tidak dapat dibaca kembali',
		en: 'the pairs hold the signs that part them, so they can’t be read back',
	},
	lines: {
		id: 'baris baru di dalam butir daftar menjadi spasi',
		en: 'line breaks in items of lists become spaces',
	},
	word: {
		id: 'keterangan kata (akar, imbuhan, arti) tidak ikut',
		en: 'what is known of the word (root, affixes, meaning) is left out',
	},
	other: {
		id: 'keterangan yang tidak punya kolom tidak ikut',
		en: 'what has no column is left out',
	},
};

/** What a row holds of a card, and what is told of elsewhere. */
const heldFields = new Set([
	...['id', 'kind', 'form', 'question', 'answer', 'accept', 'distractors', 'hint', 'explanation'],
	...['evidence', 'fact', 'asOf', 'tags', 'word'],
]);

function lossNotes(losses: NumberedNotes<Loss>): Bilingual[] {
	return losses.notes((loss, cards) => ({
		id: `Kartu ${cards}: ${lossWords[loss].id}.`,
		en: `Card ${cards}: ${lossWords[loss].en}.`,
	}));
}

function rowOf(card: Card, deck: Deck, seed: string, lose: (loss: Loss) => void): WrittenCell[] {
	const {texts, options} = cellsOf(card, deck, seed, lose);
	return bankColumns.map(({field}) => {
		const text = typeof field === 'number' ? options[field] : texts[field];
		if (text === undefined) return '';
		if (text.length <= longestCell) return text;
		lose('long');
		return '';
	});
}

interface Cells {
	readonly texts: Partial<Record<BankField, string | undefined>>;
	readonly options: readonly string[];
}

function cellsOf(card: Card, deck: Deck, seed: string, lose: (loss: Loss) => void): Cells {
	const kind = kindOf(card);
	const source = sourceOf(card, deck);
	const [evidence, ...further] = card.evidence ?? [];
	if (further.length > 0) lose('evidence');
	if (card.word !== undefined) lose('word');
	const asks = {match: 'pairs', order: 'items'}[kind as string];
	if (Object.keys(card).some((field) => !heldFields.has(field) && field !== asks)) lose('other');
	const list = (texts: readonly string[] | undefined): string | undefined => {
		if (texts?.some((text) => text.includes('\n'))) lose('lines');
		return texts?.map(officeLine).join('\n');
	};
	const asked = askedOf(card, kind, deck, seed, lose, list);
	return {
		options: asked.options ?? [],
		texts: {
			type: typeNames[kind],
			question: officeText(card.question),
			key: asked.key,
			explanation: card.explanation,
			publisher: source?.publisher,
			article: source?.title,
			published: source?.publishedAt,
			url: source?.url,
			evidence: evidence?.text,
			span: evidence && `${evidence.start}–${evidence.end}`,
			accept: list(card.accept),
			hint: card.hint,
			tags: list(card.tags),
			kind: card.kind,
			form: card.form,
			fact: card.fact,
			asOf: card.asOf,
			optionOrder: asked.order,
			answer: kind === 'match' || kind === 'order' ? card.answer : undefined,
			id: card.id,
		},
	};
}

interface Asked {
	readonly key: string | undefined;
	readonly options?: readonly string[];
	/** The letters of the options as the card has them, its key first. */
	readonly order?: string;
}

function askedOf(
	card: Card,
	kind: PartKind,
	deck: Deck,
	seed: string,
	lose: (loss: Loss) => void,
	list: (texts: readonly string[] | undefined) => string | undefined,
): Asked {
	const {answer, distractors = [], items, pairs = []} = card;
	switch (kind) {
		case 'choice': {
			const options = orderOptions(card, seed, keyPlace(deck, card, seed));
			const texts = options.map(({text}) => text);
			if (distractors.some((text) => !texts.includes(text))) lose('options');
			const own = [answer, ...distractors.filter((text) => texts.includes(text))];
			return {
				options: texts,
				key: letterAt(options.findIndex(({isKey}) => isKey)),
				order: own.map((text) => letterAt(texts.indexOf(text))).join(''),
			};
		}
		case 'match': {
			if (distractors.length > 0) lose('options');
			const lines = pairs.map(([left, right]): [string, string] => [
				officeLine(left),
				officeLine(right),
			]);
			const written = writePairs(lines);
			if (written === undefined) lose('pairs');
			return {
				key: written ?? lines.map((pair) => pair.join(' = ')).join('\n'),
				options: lines.slice(0, bankOptions).map((pair) => pair.join(' = ')),
			};
		}
		case 'order':
			if (distractors.length > 0) lose('options');
			return {key: list(items)};
		default:
			if (distractors.length > 0) lose('options');
			return {key: answer};
	}
}

function letterAt(index: number): string {
	return String.fromCharCode(65 + index);
}

/** Who made the deck, and from what: readable for people, and read back by newsquiz. */
function aboutRows(deck: Deck): WrittenCell[][] {
	const {articles = []} = deck;
	const fields: ReadonlyArray<readonly [string, string | undefined]> = [
		[aboutLabels.title, deck.title],
		[aboutLabels.id, deck.id],
		[aboutLabels.description, deck.description],
		[aboutLabels.authors, deck.authors?.map(officeLine).join('\n')],
		[aboutLabels.license, deck.license],
		[aboutLabels.tags, deck.tags?.map(officeLine).join('\n')],
		[aboutLabels.created, deck.createdAt],
		[aboutLabels.updated, deck.updatedAt],
	];
	const credits = deckCredits({...deck, articles: []}, 'id').join('\n');
	return [
		...fields.flatMap(([label, text]) =>
			text === undefined || text.length > longestCell ? [] : [[{heading: label}, text]],
		),
		[],
		...(credits === '' ? [] : [[{heading: aboutLabels.credits}, credits], []]),
		...(articles.length === 0 ? [] : [sourcesHeading.map((heading) => ({heading}))]),
		...articles.map(({id, publisher, title, publishedAt, url}) => [
			id,
			publisher ?? '',
			title,
			publishedAt ?? '',
			url ?? '',
		]),
	];
}
