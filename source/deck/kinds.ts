/** What a card asks for that is made from the facts of an article. */
const articleKinds = [
	'person',
	'place',
	'organisation',
	'event',
	'date',
	'quantity',
	'acronym',
	'quote',
	'thing',
	'reason',
	'purpose',
	'manner',
] as const;

/** What a card asks for that newsquiz makes: the facts of an article, and its words. */
export const builtKinds = [...articleKinds, 'word'] as const;

/** What a card asks for. */
export const cardKinds = [...builtKinds, 'custom'] as const;

/** How a card asks. */
export const cardForms = [
	'direct',
	'cloze',
	'true-false',
	'statement',
	'order',
	'match',
	'gloss',
	'recall',
	'family',
] as const;
