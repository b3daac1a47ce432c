/** What a card made from an article asks for. */
export const articleKinds = [
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

/** What a card asks for. */
export const cardKinds = [...articleKinds, 'word', 'custom'] as const;

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
