import type {Card} from '../../deck/deck.js';

/** What a card asks, as the last part of a tag. */
const kindNames: Readonly<Record<string, string>> = {
	person: 'tokoh',
	place: 'tempat',
	organisation: 'lembaga',
	event: 'peristiwa',
	date: 'tanggal',
	quantity: 'jumlah',
	acronym: 'singkatan',
	quote: 'kutipan',
	thing: 'hal',
	reason: 'alasan',
	purpose: 'tujuan',
	manner: 'cara',
	word: 'kata',
	custom: 'lainnya',
};

const kindTag = 'jenis::';

/** A tag as Anki can have it: without spaces, and with no part left empty. */
export function ankiTag(tag: string): string {
	return tag
		.normalize('NFC')
		.replace(/[\s\u0000-\u0020\u007f-\u009f\u3000\ufeff"]+/g, '_') // eslint-disable-line no-control-regex
		.split('::')
		.map((part) => part || '_')
		.join('::');
}

/** The tags of a card's note: its own, each once, and what it asks. */
export function ankiTags({kind, tags = []}: Card): string[] {
	const name = Object.hasOwn(kindNames, kind) ? kindNames[kind]! : ankiTag(kind);
	return [...new Set([...tags.map(ankiTag), `${kindTag}${name}`])];
}

/**
 * The tags of a note of ours, as its card has them: those that Anki has respelled as they were, and others as they
 * were given there.
 */
export function cardTags(tags: readonly string[], card: Card): string[] | undefined {
	const given = tags.filter((tag) => !ankiTags({...card, tags: []}).includes(tag));
	const known = card.tags ?? [];
	// Anki sorts them.
	const isSame = sorted(given) === sorted([...new Set(known.map(ankiTag))]);
	if (isSame) return card.tags;
	return given.map((tag) => known.find((one) => ankiTag(one) === tag) ?? tag);
}

const sorted = (tags: readonly string[]): string => [...tags].sort().join(' ');

/** A card with the tags of its note, where nothing else tells: what it asks is one of them. */
export function withNoteTags(card: Card, tags: readonly string[]): Card {
	const names = tags
		.filter((tag) => tag.startsWith(kindTag))
		.map((tag) => tag.slice(kindTag.length));
	const kind = Object.entries(kindNames).find(([, name]) => names.includes(name))?.[0] ?? names[0];
	const others = tags.filter((tag) => !tag.startsWith(kindTag));
	return {
		...card,
		...(kind === undefined ? {} : {kind}),
		...(others.length > 0 ? {tags: others} : {}),
	};
}
