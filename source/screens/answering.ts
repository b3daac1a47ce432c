import type {Press} from '../hooks/presses.js';
import {editOf} from '../hooks/text-keys.js';
import type {Action, Place} from '../keys/binding.js';
import {digits, letters as partnerLetters} from '../keys/forms.js';
import {type Answer, type Question, type QuestionAction, inputsOf} from '../session/question.js';

/** Where the keys of a question are listed: by the way in which it is answered, and what is in hand. */
export function answeringPlace({card, input, ordering, matching}: Question): Place {
	switch (input) {
		case 'order':
			return ordering?.isHeld ? 'order-held' : 'order';
		case 'match':
			return matching?.picking === undefined ? 'match' : 'match-pick';
		case 'choice':
			return card.form === 'true-false' ? 'true-false' : 'choice';
		default:
			return input;
	}
}

/** What a key does to a question, whether it is studied or part of a quiz. */
export type Answering =
	| QuestionAction
	| {readonly type: 'reveal' | 'submit'; readonly at: number}
	| {readonly type: 'pick'; readonly index: number; readonly at: number};

const letters = 'abcdefg';

/**
 * Reads what was pressed at a question; undefined for what does not answer it.
 * @param at the present moment
 */
export function answeringOf(
	action: Action | undefined,
	press: Press,
	question: Question,
	at: number,
): Answering | undefined {
	const {input, highlighted, ordering, matching} = question;
	if (action === undefined) {
		const edit = input === 'type' ? editOf(press) : undefined;
		return edit && {type: 'edit', edit};
	}
	switch (action) {
		case 'reveal':
		case 'give-up':
			return {type: 'reveal', at};
		case 'check':
			return {type: 'submit', at};
		case 'pick':
			return {type: 'pick', index: highlighted, at};
		case 'use-think':
			return {type: 'use', input: 'think'};
		case 'use-type':
			return {type: 'use', input: 'type'};
		case 'use-choice':
			return {type: 'use', input: 'choice'};
		case 'hint':
			return {type: 'hint'};
		case 'up':
		case 'down': {
			const by = action === 'up' ? -1 : 1;
			if (ordering ?? matching) return {type: 'arrange', step: {type: 'move', by}};
			return input === 'choice' ? {type: 'move', by} : undefined;
		}
		case 'left':
		case 'right':
			return {type: 'move', by: action === 'left' ? -1 : 1};
		case 'grab':
		case 'step-back':
			return {type: 'arrange', step: {type: action}};
		case 'never-mind':
			return {type: 'arrange', step: {type: 'let-go'}};
		case 'carry-up':
		case 'carry-down':
			return {type: 'arrange', step: {type: 'carry', by: action === 'carry-up' ? -1 : 1}};
		case 'undo':
			return hasSteps(question) ? {type: 'arrange', step: {type: 'step-back'}} : undefined;
		default: {
			const [kind, key = ''] = action.split(/-(?=[^-]+$)/);
			if (kind === 'option') return {type: 'pick', index: Number(key) - 1, at};
			if (kind === 'item') return {type: 'arrange', step: {type: 'go', to: Number(key) - 1}};
			return kind === 'partner'
				? {type: 'arrange', step: {type: 'pair', with: letters.indexOf(key)}}
				: undefined;
		}
	}
}

/** Actions that a question has no use for as it stands. */
export function idleActions(question: Question): Set<Action> {
	const hidden = new Set<Action>();
	const {card, options, ordering, matching, isHintShown} = question;
	const inputs = inputsOf(card, options);
	if (!inputs.includes('type')) hidden.add('use-type');
	if (!inputs.includes('choice')) hidden.add('use-choice');
	if (card.hint === undefined || isHintShown) hidden.add('hint');
	const isUnready = ordering ? !ordering.isTouched : matching?.chosen.includes(undefined) === true;
	if (isUnready) hidden.add('check');
	const places = ordering?.places ?? matching?.lefts ?? [];
	for (const item of digits.slice(places.length)) hidden.add(`item-${item}`);
	for (const letter of partnerLetters.slice(matching?.rights.length ?? 0))
		hidden.add(`partner-${letter}`);
	return hidden;
}

/** Whether undo has a step of arranging to take back. */
export function hasSteps({ordering, matching}: Question): boolean {
	return ((ordering ?? matching)?.past.length ?? 0) > 0;
}

/** What is on the screen, with its answer once there is one. */
export function inFront(
	stage:
		| {readonly kind: 'finished'}
		| {readonly question: Question; readonly answer?: Answer}
		| {readonly given: {readonly question: Question; readonly answer: Answer}},
): [question?: Question, answer?: Answer] {
	if ('given' in stage) return [stage.given.question, stage.given.answer];
	if (!('question' in stage)) return [];
	return stage.answer ? [stage.question, stage.answer] : [stage.question];
}
