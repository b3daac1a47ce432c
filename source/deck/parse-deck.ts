import type {Deck} from './deck.js';
import {
	notADeck,
	notJson,
	notUtf8,
	otherVersion,
	shown,
	tooComplex,
	tooLarge,
	wrongDeck,
} from './deck-errors.js';
import {deckProblems, type Problem} from './deck-rules.js';
import {issueText} from './issue-text.js';
import {lineFinder, scanJson, syntaxErrorPlace} from './json-places.js';
import {deckSchema} from './schema.js';

/** The largest deck file that is read, in bytes. */
export const maximumDeckBytes = 5 * 1024 * 1024;
/** The most values (texts, numbers, lists, objects) in one deck file. */
const maximumValues = 300_000;

/** A deck file as far as it could be read. */
export interface DeckReading {
	/** Without a byte order mark. */
	readonly text: string;
	/** A JSON object of this format and version; a deck if there are no problems. */
	readonly value: unknown;
	/** What keeps it from being a deck, one for each place. */
	readonly problems: readonly Problem[];
	/** The line of the text where the value of a path stands, or the innermost one on the way; as in JSON by default. */
	readonly lineOf?: (path: Problem['path']) => number;
}

/**
 * Reads a deck file and tells what is wrong with it.
 * @param fileName for messages
 * @throws UserError when it is no JSON, or not of this format and version
 */
export function readDeck(json: string | Uint8Array, fileName: string): DeckReading {
	const name = shown(fileName);
	const text = decode(json, name);
	const value = parseJson(text, name);
	return {text, value, problems: problemsOf(value, name)};
}

/**
 * What keeps a value that came from outside from being a deck.
 * @param slips what its reader did not understand: of two problems in one place these are told
 * @throws UserError when it is not of this format and version
 */
export function problemsOf(
	value: unknown,
	fileName: string,
	slips: readonly Problem[] = [],
): readonly Problem[] {
	const name = shown(fileName);
	removePrototypes(value, name);
	refuseOthers(value, name);
	const result = deckSchema.safeParse(value);
	return result.success && slips.length === 0
		? []
		: allProblems(value, result.error?.issues ?? [], slips);
}

/**
 * Reads a deck file. Unknown fields are kept, in their order; a card without `kind` gets `custom`, a deck
 * without `language` gets `id`.
 * @param fileName for messages
 * @throws UserError that says what is wrong, with card and line
 */
export function parseDeck(json: string | Uint8Array, fileName: string): Deck {
	return requireDeck(readDeck(json, fileName), fileName);
}

/**
 * The deck that was read.
 * @throws UserError that says what is wrong with it, with card and line
 */
export function requireDeck({text, value, problems, lineOf}: DeckReading, fileName: string): Deck {
	if (problems.length > 0) {
		throw wrongDeck(shown(fileName), problems, {
			line: lineOf ?? lineFinder(text),
			id: (list, index) => idAt(value, list, index),
		});
	}
	// What came in is given back rather than zod's copy, so that fields keep their order.
	return withDefaults(value as Deck);
}

/** Fills in what a deck written by hand may leave out. */
export function withDefaults(deck: Deck): Deck {
	deck.language ??= 'id';
	for (const card of deck.cards) card.kind ??= 'custom';
	return deck;
}

/** The id of a card or article, where it has one. */
export function idAt(value: unknown, list: string, index: number): string | undefined {
	const id = valueAt(value, [list, index, 'id']);
	return typeof id === 'string' ? id : undefined;
}

function decode(json: string | Uint8Array, name: string): string {
	const bytes = typeof json === 'string' ? new TextEncoder().encode(json).length : json.length;
	if (bytes > maximumDeckBytes) throw tooLarge(name);
	if (typeof json === 'string') return json.replace(/^\ufeff/, '');
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(json);
	} catch (error) {
		throw notUtf8(name, error);
	}
}

function parseJson(text: string, name: string): unknown {
	const {tooDeep, tooMany, control} = scanJson(text, maximumValues);
	const place = tooDeep ?? tooMany;
	if (place) throw tooComplex(name, place.line);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw notJson(name, control ?? syntaxErrorPlace(text, error), error);
	}
}

/** A key `__proto__` would change what an object is wherever its fields are assigned to another one. */
function removePrototypes(root: unknown, name: string): void {
	let values = 0;
	const visit = (value: unknown): void => {
		if (++values > maximumValues) throw tooComplex(name);
		if (typeof value !== 'object' || value === null) return;
		if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
		for (const child of Object.values(value)) visit(child);
	};
	visit(root);
}

/** What is not a deck of this version is told apart first: a list of its problems would be no help. */
function refuseOthers(value: unknown, name: string): void {
	if (valueAt(value, ['format']) !== 'newsquiz') throw notADeck(name);
	const version = valueAt(value, ['version']);
	if (version !== 1) throw otherVersion(name, version);
}

/**
 * One problem for each place. The schema leaves out the rules between cards where the shape of one is wrong;
 * a teacher wants all at once.
 */
function allProblems(
	value: unknown,
	issues: ReadonlyArray<Parameters<typeof issueText>[0]>,
	slips: readonly Problem[],
): Problem[] {
	const problems = issues.map((issue) => ({
		rule: typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'format',
		path: issue.path as Problem['path'],
		says: issueText(issue, valueAt(value, issue.path) === undefined),
	}));
	const told = new Set<string>();
	// What a reader did not understand is told for each line, and nothing else of the same place.
	for (const {path} of slips) told.add(path.join('.'));
	const others = [...problems, ...deckProblems(value)].filter(({path}) => {
		const place = path.join('.');
		const isNew = !told.has(place);
		told.add(place);
		return isNew;
	});
	return [...slips, ...others];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
				: undefined,
		value,
	);
}
