import type {Card, Deck, DeckArticle} from '../../../deck/deck.js';
import {isDeckId} from '../../../deck/deck-id.js';
import {deckId} from '../../../deck/ids.js';
import {normalText} from '../../../deck/normal-text.js';
import type {Bilingual} from '../../../errors.js';
import {sanitiseLine} from '../../../sanitise.js';
import {firstOf} from '../../numbered-notes.js';
import type {ReadDeck} from '../format.js';
import {importedIds} from '../imported-ids.js';
import {cardOfQuestion, type Loss} from './card-of-question.js';
import {keptCard} from './keepsake.js';
import {changedCard} from './merge-card.js';
import {idInName, isOurDescription} from './question-of-card.js';
import type {FoundQuestion, QuestionBank} from './question.js';

/** The questions of a file of Moodle's as a deck. What newsquiz wrote comes back as it was, with what was changed since. */
export function deckOfBank(bank: QuestionBank, fileName: string): ReadDeck {
	const deck = headOf(bank, fileName);
	const losses: Loss[] = [];
	const idOf = importedIds();
	const categories = new Set(bank.questions.map(({category}) => category.join('/')));
	const cards = bank.questions.flatMap((found): Card[] => {
		if (isOurDescription(found.question)) return [];
		const card = cardOf(found, deck, losses);
		if (!card) return [];
		const id = idOf(card.question, card.id === '' ? undefined : card.id);
		const category = categories.size > 1 && !found.keepsake ? found.category.at(-1) : undefined;
		const tags = [
			...new Set([...(card.tags ?? []), ...(category === undefined ? [] : [category])]),
		];
		return [{...card, id, ...(category === undefined ? {} : {tags})}];
	});
	return {
		deck: {...deck, cards: withSources(cards, deck.articles)},
		notes: [
			...lossNotes(losses),
			...(bank.broken.length > 0 ? [brokenNote(bank.broken)] : []),
			...(bank.hasMedia ? [mediaNote] : []),
		],
	};
}

function cardOf({question, keepsake}: FoundQuestion, deck: Deck, losses: Loss[]): Card | undefined {
	const kept = keptCard(keepsake, question);
	if (kept?.isUnchanged) return kept.card;
	const made = cardOfQuestion(question);
	if (kept && made.card) return changedCard(kept.card, made.card, deck);
	losses.push(...made.losses);
	return made.card && {...made.card, id: question.idNumber ?? idInName(question.name) ?? ''};
}

/** All of a deck but its cards. */
function headOf(bank: QuestionBank, fileName: string): Deck {
	const [first] = bank.decks;
	const articles = new Map<string, DeckArticle>();
	for (const article of bank.decks.flatMap((deck) =>
		Array.isArray(deck.articles) ? deck.articles : [],
	)) {
		if (typeof article === 'object' && article !== null && !articles.has(article.id)) {
			articles.set(article.id, article);
		}
	}
	const base: Deck = {format: 'newsquiz', version: 1, id: '', title: '', language: 'id', cards: []};
	const title = titleOf(bank, first, fileName);
	return {
		...base,
		...first,
		format: 'newsquiz',
		version: 1,
		title,
		id:
			typeof first?.id === 'string' && isDeckId(first.id)
				? first.id
				: deckId(title, ['import', normalText(title)]),
		...(articles.size > 0 ? {articles: [...articles.values()]} : {}),
		cards: [],
	};
}

function titleOf(bank: QuestionBank, kept: Partial<Deck> | undefined, fileName: string): string {
	if (typeof kept?.title === 'string' && kept.title.trim() !== '') return kept.title;
	const categories = new Set(bank.questions.map(({category}) => category.at(-1) ?? ''));
	const [category = ''] = categories.size === 1 ? categories : [];
	const file = fileName.replace(/^.*[/\\]/, '').replace(/(?:\.gift)?\.[^.]*$/i, '');
	return sanitiseLine(category).slice(0, 500) || sanitiseLine(file).slice(0, 500) || 'Moodle';
}

/** Evidence whose article the file does not tell would make no deck. */
function withSources(cards: readonly Card[], articles: readonly DeckArticle[] = []): Card[] {
	const known = new Set(articles.map(({id}) => id));
	return cards.map((card) => {
		if (card.evidence?.every(({article}) => known.has(article)) !== false) return card;
		const {evidence, ...rest} = card;
		const told = evidence?.filter(({article}) => known.has(article)) ?? [];
		return {...rest, ...(told.length > 0 ? {evidence: told} : {})};
	});
}

function lossNotes(losses: readonly Loss[]): Bilingual[] {
	const counts = new Map<Loss, number>();
	for (const loss of losses) counts.set(loss, (counts.get(loss) ?? 0) + 1);
	return [...counts].map(([loss, count]) => {
		const {id, en} = lossWords[loss];
		return {
			id: `${count} soal ${id}`,
			en: `${count} ${count === 1 ? 'question' : 'questions'} ${en}`,
		};
	});
}

const lossWords: Readonly<Record<Loss, Bilingual>> = {
	'no-key': {
		id: 'tanpa kunci (esai, atau tidak ada pilihan yang benar) dilewati.',
		en: 'without a key (essays, or no option is right) left out.',
	},
	description: {
		id: 'hanya berisi keterangan, bukan pertanyaan; dilewati.',
		en: 'only describing something, asking nothing: left out.',
	},
	'other-type': {
		id: 'berjenis yang tidak ada padanannya (isian ganda, hitungan, seret-taruh) dilewati.',
		en: 'of a type that cards do not have (several gaps, calculated, drag and drop) left out.',
	},
	'several-right': {
		id: 'dengan beberapa jawaban benar menjadi kartu terbuka: jawabannya digabung, pilihan salahnya tidak ikut.',
		en: 'with several right answers: open now, with the answers joined and without the wrong options.',
	},
	'partly-right': {
		id: 'punya jawaban yang bernilai sebagian; jawaban itu tidak ikut.',
		en: 'had answers that give part of the mark; those are gone.',
	},
	wildcard: {
		id: 'menerima apa saja di tempat tanda *; tanda itu dihapus, periksa jawabannya.',
		en: 'took anything in the place of *; that is gone, look at their answers.',
	},
	tolerance: {
		id: 'punya toleransi angka yang tidak dapat disimpan; hanya angkanya yang diterima.',
		en: 'had a numeric tolerance that a card can’t hold; only the number is right.',
	},
	'extra-options': {
		id: 'menjodohkan punya butir kosong atau ganda; butir itu tidak ikut.',
		en: 'for matching had empty or repeated items; those are gone.',
	},
	'too-few-pairs': {
		id: 'menjodohkan punya kurang dari dua pasangan; dilewati.',
		en: 'for matching had fewer than two pairs: left out.',
	},
};

const mostTold = 10;

function brokenNote(places: readonly number[]): Bilingual {
	const told = firstOf(places, mostTold);
	return {
		id: `${places.length} bagian tidak dapat dibaca sebagai soal dan dilewati; periksa { } dan tanda = ~ di dekat baris: ${told}`,
		en: `${places.length} ${places.length === 1 ? 'part' : 'parts'} could not be read as a question and ${places.length === 1 ? 'was' : 'were'} left out; look at { } and the marks = ~ near line: ${told}`,
	};
}

const mediaNote: Bilingual = {
	id: 'Gambar, suara, dan video tidak ikut: kartu newsquiz hanya berisi teks.',
	en: 'Pictures, sounds and videos were left out: newsquiz cards hold text only.',
};
