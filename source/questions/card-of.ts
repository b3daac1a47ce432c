import type {Card, Evidence} from '../deck/deck.js';
import {cardId, factId} from '../deck/ids.js';
import {sanitise} from '../sanitise.js';
import type {Draft} from './draft.js';
import {distractorsFor} from './distractors/index.js';
import type {Story} from './story.js';

/** A draft as a card of a deck, with its evidence, ids and wrong answers. */
export function cardOf(story: Story, draft: Draft, article: string, options: number): Card {
	const evidence = evidenceAt(story, draft.span, article);
	const fact = factId({kind: draft.kind, answer: draft.answer, evidence: evidence.text});
	const id = cardId({article, fact, form: draft.form});
	const antecedent = draft.antecedent && evidenceAt(story, draft.antecedent, article);
	const accept = acceptedForms(draft, evidence);
	const distractors = distractorsFor(story, draft, options - 1, id);
	return {
		id,
		kind: draft.kind,
		form: draft.form,
		question: sanitise(draft.question),
		answer: sanitise(draft.answer),
		...(accept.length > 0 ? {accept} : {}),
		...(distractors.length > 0 ? {distractors} : {}),
		evidence: [evidence, ...(antecedent ? [{...antecedent, via: 'antecedent' as const}] : [])],
		fact,
		...(story.publishedAt === undefined ? {} : {asOf: story.publishedAt}),
	};
}

function acceptedForms(draft: Draft, evidence: Evidence): string[] {
	const printed = evidence.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
	const forms =
		draft.kind === 'date' || draft.key?.pronoun === true
			? [...draft.accept]
			: [...draft.accept, printed];
	const seen = new Set([draft.answer.toLowerCase()]);
	return forms.map(sanitise).filter((form) => {
		const key = form.toLowerCase();
		if (form.trim() === '' || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** The published sentence around a span. */
function evidenceAt(story: Story, span: {start: number; end: number}, article: string): Evidence {
	const {text} = story.facts.article;
	const {sentences} = story.facts.analysis;
	const from = sentences.find(({start, end}) => start <= span.start && span.start < end);
	const to = sentences.find(({start, end}) => start < span.end && span.end <= end);
	const start = from?.start ?? span.start;
	const end = Math.max(to?.end ?? span.end, span.end);
	return {
		article,
		text: sanitise(text.slice(start, end)),
		start: span.start - start,
		end: span.end - start,
	};
}
