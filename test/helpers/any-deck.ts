import fc from 'fast-check';
import type {Card, Deck, DeckArticle, Evidence} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {builtKinds} from '../../source/deck/kinds.js';
import {parseDeck} from '../../source/deck/parse-deck.js';

/** What means something to a terminal, a spreadsheet, HTML, Markdown, Anki, GIFT or a careless reader of text. */
const hostile = [
	...'"\'`\\|;,\t\n\r=+-@#*_~<>&{}[]():^$%/·—→•\u0000\u0007\u001b\u007f\u0085\u00a0\u00ad',
	...'\u200b\u200e\u200f\u202e\u2028\u2029\u2066\ufeff\uff1d\ufffd\ufffe\ud800\udc00',
	...[
		'\r\n',
		'\n\n',
		'  ',
		'---',
		'# ',
		'## ',
		'- [x] ',
		'1. ',
		'> ',
		'**',
		'<!--',
		'-->',
		'<br>',
		'</script>',
	],
	...[
		'<img src=x onerror=alert(1)>',
		'&amp;',
		'&#10;',
		'\\n',
		'\\:',
		"'=1+1",
		'=cmd|x',
		' | ',
		' = ',
		' · ',
	],
	...[
		'Jawaban: ',
		'Answer: ',
		'{{c1::',
		'}}',
		'::',
		'->',
		'~=',
		'$CATEGORY:',
		'//',
		'\u001b[2J',
		'__proto__',
	],
	...['👩‍🏫', '𝒜', 'é', 'e\u0301', 'İ', 'ß', '漢', 'ع'],
];

const plain =
	'Siapa memimpin rapat di Jakarta pada 27 Juli 2023 ? Rp1,5 triliun lembaga itu Benar Li Hongzhong'.split(
		' ',
	);

/** A text with more than white space in it: words, and what is hostile between and inside them. */
export const anyText: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom(...plain),
		fc.array(
			fc.oneof({weight: 2, arbitrary: fc.constantFrom(' ', ...plain)}, fc.constantFrom(...hostile)),
			{
				maxLength: 8,
			},
		),
		fc.nat(8),
	)
	.map(([word, parts, place]) => [...parts.slice(0, place), word, ...parts.slice(place)].join(''));

const texts = fc.array(anyText, {maxLength: 3});
const day = fc
	.date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
	.map((date) => date.toISOString().slice(0, 10));
const cardId = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const json = fc
	.jsonValue({maxDepth: 2})
	.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
/** Fields of a later version. */
const unknown = fc.dictionary(
	fc.oneof(
		fc.constantFrom('x', 'media', 'catatan guru', 'x-"y"', '-->'),
		anyText.map((text) => `x${text}`),
	),
	json,
	{maxKeys: 2, noNullPrototype: true},
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
	fc.option(arbitrary, {nil: undefined});
/** A copy without the fields that are undefined. */
const present = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const anyArticle = (id: string): fc.Arbitrary<DeckArticle> =>
	fc
		.tuple(
			unknown,
			fc.record({
				id: fc.constant(id),
				title: anyText,
				publisher: optional(anyText),
				url: optional(fc.webUrl({withQueryParameters: true, withFragments: true})),
				publishedAt: optional(day),
				sha256: optional(fc.stringMatching(/^[0-9a-f]{64}$/)),
			}),
		)
		.map(([extra, known]) => present({...extra, ...known}) as DeckArticle);

const anyEvidence = (articles: readonly string[]): fc.Arbitrary<Evidence> =>
	fc
		.tuple(
			fc.record({
				article: fc.constantFrom(...articles),
				text: anyText,
				via: optional(fc.constant('antecedent' as const)),
			}),
			fc.nat(),
			fc.nat(),
			unknown,
		)
		.map(([known, one, other, extra]) => {
			const start = one % known.text.length;
			return present({
				...extra,
				...known,
				start,
				end: start + 1 + (other % (known.text.length - start)),
			});
		});

const anyWord = fc.record(
	{
		form: anyText,
		root: anyText,
		affixes: texts,
		gloss: anyText,
		sentence: anyText,
		headword: anyText,
		synonyms: texts,
	},
	{requiredKeys: ['form', 'root', 'affixes', 'gloss', 'sentence']},
);

/** As a pupil would see it. */
const seen = (text: string): string =>
	text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const different = <T>(values: readonly T[], by: (value: T) => string): T[] => [
	...new Map(values.map((value) => [by(value), value])).values(),
];

/** What each form demands of a card beside what all have. */
const shapes: Readonly<Record<string, fc.Arbitrary<Partial<Card>>>> = {
	cloze: fc.tuple(anyText, anyText).map((parts) => ({
		question: parts.map((part) => part.replace(/_{2,}/g, '_').replace(/^_|_$/g, '-')).join('____'),
	})),
	'true-false': fc.constantFrom({answer: 'Benar'}, {answer: 'Salah'}),
	order: fc
		.array(anyText, {minLength: 2, maxLength: 5})
		.map((items) => ({items: different([...items, 'awal', 'akhir'], String)})),
	match: fc.array(fc.tuple(anyText, anyText), {minLength: 1, maxLength: 4}).map((pairs) => ({
		pairs: different<[string, string]>(
			[...pairs, ['KPK', 'komisi'], ['BNPB', 'badan']],
			([left]) => left,
		),
	})),
};

const anyCard = (id: string, articles: readonly string[]): fc.Arbitrary<Card> =>
	fc
		.constantFrom(
			undefined,
			'direct',
			'statement',
			'gloss',
			'recall',
			'family',
			'baru',
			...Object.keys(shapes),
		)
		.chain((form) =>
			fc.tuple(
				unknown,
				fc.record({
					id: fc.constant(id),
					kind: fc.constantFrom<string>(...builtKinds, 'custom', 'jenis baru'),
					form: fc.constant(form),
					question: anyText,
					answer: anyText,
					accept: optional(texts),
					distractors: optional(fc.array(anyText, {maxLength: 4})),
					hint: optional(fc.oneof(anyText, fc.constant(' '))),
					explanation: optional(anyText),
					evidence:
						articles.length === 0
							? fc.constant(undefined)
							: optional(fc.array(anyEvidence(articles), {maxLength: 2})),
					fact: optional(anyText),
					asOf: optional(day),
					tags: optional(texts),
					word: optional(anyWord),
				}),
				shapes[form ?? ''] ?? fc.constant({}),
			),
		)
		.map(([extra, known, shape]) => {
			const card = {...extra, ...known, ...shape};
			const right = new Set([card.answer, ...(card.accept ?? [])].map(seen));
			const distractors =
				card.distractors &&
				different(card.distractors, seen).filter((text) => !right.has(seen(text)));
			return present({...card, distractors});
		});

/**
 * A valid deck, as it comes out of the reader of deck files: of all kinds and forms, with evidence, words, unknown fields
 * and texts that mean ill.
 */
export const anyDeck: fc.Arbitrary<Deck> = fc
	.tuple(
		fc.uniqueArray(fc.oneof(fc.constantFrom('a1', 'a2'), anyText), {maxLength: 3}),
		fc.uniqueArray(cardId, {maxLength: 4}),
	)
	.chain(([articles, cards]) =>
		fc.tuple(
			unknown,
			fc.record({
				$schema: optional(anyText),
				format: fc.constant('newsquiz' as const),
				version: fc.constant(1 as const),
				id: fc.constantFrom('banjir-jakarta', 'pertemuan-0a1b2c3d', '7'),
				title: anyText,
				description: optional(anyText),
				language: fc.constant('id' as const),
				authors: optional(texts),
				license: optional(fc.oneof(fc.constantFrom('CC-BY-4.0', 'CC0-1.0'), anyText)),
				tags: optional(texts),
				createdAt: optional(fc.constantFrom('2024-05-31', '2024-05-31T07:00:00+07:00')),
				updatedAt: optional(fc.constantFrom('2024-06-01', '2024-06-01T07:00:00.123Z')),
				articles: fc.tuple<DeckArticle[]>(...articles.map(anyArticle)),
				cards: fc.tuple<Card[]>(...cards.map((id) => anyCard(id, articles))),
			}),
			fc.boolean(),
		),
	)
	.map(([extra, {articles, ...known}, isNamed]) =>
		parseDeck(
			formatDeck(
				present({
					...extra,
					...known,
					articles: articles.length > 0 || isNamed ? articles : undefined,
				}) as Deck,
			),
			'any.json',
		),
	);
