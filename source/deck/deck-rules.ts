import type {Bilingual} from '../errors.js';
import type {Card} from './deck.js';

/** What is wrong in a deck, and where: the path of keys and indexes that leads there. */
export interface Problem {
	/** The id of the rule that it breaks, as in lint/rules/format.ts. */
	readonly rule: string;
	readonly path: ReadonlyArray<string | number>;
	readonly says: Bilingual;
	/** Where it stands in its file, counted from 1, if not where its path leads. */
	readonly line?: number;
}

/** The blank of a cloze, in the question. */
export const blank = '____';

/** What the parts of a deck have to do with one another. It need not be well formed otherwise. */
export function deckProblems(deck: unknown): Problem[] {
	const articles = listOf(deck, 'articles');
	const cards = listOf(deck, 'cards');
	const known = new Set(articles.map((article) => idOf(article)));
	return [
		...repeatedIds(articles, 'articles', {id: 'artikel', en: 'article'}),
		...repeatedIds(cards, 'cards', {id: 'kartu', en: 'card'}),
		...cards.flatMap((card, index) => unknownArticles(card, known, ['cards', index])),
	];
}

function repeatedIds(things: readonly unknown[], list: string, name: Bilingual): Problem[] {
	const first = new Map<string, number>();
	return things.flatMap((thing, index) => {
		const id = idOf(thing);
		if (id === undefined) return [];
		const before = first.get(id);
		if (before === undefined) {
			first.set(id, index + 1);
			return [];
		}
		return [
			problem(
				'id-twice',
				[list, index, 'id'],
				`id ini sudah dipakai oleh ${name.id} ${before}`,
				`${name.en} ${before} already has this id`,
			),
		];
	});
}

function unknownArticles(
	card: unknown,
	known: ReadonlySet<string | undefined>,
	path: Problem['path'],
): Problem[] {
	return listOf(card, 'evidence').flatMap((evidence, index) => {
		const article = fieldOf(evidence, 'article');
		if (typeof article !== 'string' || known.has(article)) return [];
		return [
			problem(
				'article-unknown',
				[...path, 'evidence', index, 'article'],
				'tidak ada artikel dengan id ini dalam "articles"',
				'there is no article with this id in "articles"',
			),
		];
	});
}

function fieldOf(thing: unknown, name: string): unknown {
	return typeof thing === 'object' && thing !== null
		? (thing as Readonly<Record<string, unknown>>)[name]
		: undefined;
}

function idOf(thing: unknown): string | undefined {
	const id = fieldOf(thing, 'id');
	return typeof id === 'string' ? id : undefined;
}

function listOf(thing: unknown, name: string): readonly unknown[] {
	const list = fieldOf(thing, name);
	return Array.isArray(list) ? list : [];
}

/** What the fields of one card have to do with one another; paths start at the card. */
export function cardProblems(card: Card): Problem[] {
	return [
		...clozeProblems(card),
		...trueFalseProblems(card),
		...optionProblems(card),
		...listProblems(card),
		...evidenceProblems(card),
	];
}

function clozeProblems({form, question}: Card): Problem[] {
	if (form !== 'cloze') return [];
	return hasOneBlank(question)
		? []
		: [
				problem(
					'one-gap',
					['question'],
					`soal rumpang harus memuat tepat satu ${blank} (empat garis bawah)`,
					`a cloze has exactly one ${blank} (four underscores)`,
				),
			];
}

/** Whether a question has one gap and no other, of four underscores. */
export function hasOneBlank(question: string): boolean {
	const blanks = question.match(/_{2,}/g) ?? [];
	return blanks.length === 1 && blanks[0] === blank;
}

function trueFalseProblems({form, answer}: Card): Problem[] {
	return form !== 'true-false' || answer === 'Benar' || answer === 'Salah'
		? []
		: [
				problem(
					'true-false-answer',
					['answer'],
					'jawaban soal benar-salah harus "Benar" atau "Salah"',
					'the answer of a true-false card is "Benar" or "Salah"',
				),
			];
}

function optionProblems({answer, accept = [], distractors = []}: Card): Problem[] {
	const right = new Set([answer, ...accept].map(sameOption));
	const seen = new Set<string>();
	return distractors.flatMap((distractor, index) => {
		const option = sameOption(distractor);
		const path = ['distractors', index];
		if (right.has(option)) {
			return [
				problem(
					'option-is-key',
					path,
					'pengecoh ini sama dengan jawaban yang benar',
					'this distractor equals a right answer',
				),
			];
		}
		if (seen.has(option)) {
			return [
				problem(
					'option-twice',
					path,
					'pengecoh ini ditulis dua kali',
					'this distractor is there twice',
				),
			];
		}
		seen.add(option);
		return [];
	});
}

/** Options that a pupil would see as one. */
export function sameOption(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function listProblems({form, items, pairs}: Card): Problem[] {
	if (form === 'order' && new Set(items ?? []).size < Math.max(2, items?.length ?? 0)) {
		return [
			problem(
				'items-and-pairs',
				['items'],
				'soal urutan memerlukan "items": paling sedikit dua butir yang berbeda, dalam urutan yang benar',
				'an order card needs "items": at least two, all different, in the right order',
			),
		];
	}
	const left = new Set((pairs ?? []).map(([first]) => first));
	if (form === 'match' && left.size < Math.max(2, pairs?.length ?? 0)) {
		return [
			problem(
				'items-and-pairs',
				['pairs'],
				'soal menjodohkan memerlukan "pairs": paling sedikit dua pasangan dengan sisi kiri yang berbeda',
				'a match card needs "pairs": at least two, their left sides all different',
			),
		];
	}
	return [];
}

function evidenceProblems({evidence = []}: Card): Problem[] {
	return evidence.flatMap(({text, start, end}, index) =>
		start < end && end <= text.length
			? []
			: [
					problem(
						'evidence-span',
						['evidence', index, start < end ? 'end' : 'start'],
						`"start" dan "end" harus menandai bagian dari kalimat buktinya (0 sampai ${text.length})`,
						`"start" and "end" have to mark a part of the sentence (0 to ${text.length})`,
					),
				],
	);
}

function problem(
	rule: string,
	path: ReadonlyArray<string | number>,
	id: string,
	en: string,
): Problem {
	return {rule, path, says: {id, en}};
}
