import type {Span} from '../../span.js';
import type {Token} from '../analysis.js';
import type {PartOfSpeech} from '../parts-of-speech.js';
import type {Clause, SentenceClauses} from './clause.js';
import type {Draft} from './draft.js';
import {lowerForms} from '../lower.js';
import {partsOf} from './phrases.js';
import {readDrafts} from './reader.js';
import {settle} from './settle.js';
import {verblessPredicate} from './verbless.js';
import {viewOf} from './view.js';

/** The clauses of tokens whose parts of speech are known; `whole` are spans to take as one. */
export function clausesOf(
	tokens: readonly Token[],
	parts: readonly PartOfSpeech[],
	whole: readonly Span[],
): SentenceClauses {
	if (tokens.length === 0) return {parts, clauses: [], owners: []};
	const view = viewOf(tokens, settle(lowerForms(tokens), parts), whole);
	const {drafts, owners} = readDrafts(view);
	for (const draft of drafts)
		if (!draft.isPhrase) draft.predicate ??= verblessPredicate(view, owners, draft);
	const ordered = [...drafts].sort((a, b) => a.from - b.from);
	const begins = new Map<number, Draft>();
	// Of several that begin at one token, the innermost.
	for (const draft of ordered) begins.set(draft.from, draft);
	const indexes = new Map(ordered.map((draft, index) => [draft, index]));
	const clauses = ordered.map((draft): Clause => {
		const modifies = draft.modifies ?? modifiedLater(draft);
		return {
			kind: draft.kind,
			from: draft.from,
			to: trimmed(tokens, draft),
			...(draft.marker ? {marker: draft.marker} : {}),
			...(draft.relation ? {relation: draft.relation} : {}),
			...(draft.parent ? {parent: indexes.get(draft.parent)!} : {}),
			...(modifies === undefined ? {} : {modifies}),
			...(draft.predicate ? {predicate: draft.predicate} : {}),
			...partsOf(view, {owners, begins}, draft),
		};
	});
	return {parts: view.parts, clauses, owners: owners.map((draft) => indexes.get(draft)!)};
}

/** A marked clause at the front says more of a predicate that is still to come. */
function modifiedLater({kind, parent}: Draft): number | undefined {
	return kind === 'marked' ? parent?.predicate?.head : undefined;
}

/** Where a clause ends without the punctuation after it. */
function trimmed(tokens: readonly Token[], {from, to}: Draft): number {
	let end = to;
	while (end > from + 1 && /^[.,;:!?"”–—-]$/.test(tokens[end - 1]!.text)) end--;
	return end;
}
