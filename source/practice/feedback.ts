import type {Given} from './ask/asked.js';
import type {PageCard} from './cards.js';
import {copyOf, element, focusOn, says} from './dom.js';
import {remarkOf, words} from './words.js';

const signs = {right: '✓ ', almost: '≈ ', wrong: '✗ ', seen: ''} as const;

/** What is said to an answer: the verdict, why, and the key with its explanation, evidence and source. */
export function feedback(card: PageCard, {verdict, remark, typed}: Given): HTMLElement {
	const heading = element('h3', {}, signs[verdict], says(words[verdict]));
	const why = remarkOf(remark);
	const panel = element(
		'section',
		{class: `back ${verdict}`},
		heading,
		why && element('p', {}, says(why)),
		typed === undefined
			? undefined
			: element('p', {class: 'yours'}, says(words.youTyped), element('span', {lang: 'id'}, typed)),
		element('div', {class: 'key', lang: 'id'}, copyOf(card.key.querySelector('.in') ?? card.key)),
	);
	return panel;
}

/** The focus goes to the verdict, so that it is heard and the next key is for what follows it. */
export function showFeedback(panel: HTMLElement): void {
	focusOn(panel.querySelector('h3')!);
	const isLong = panel.offsetHeight > window.innerHeight / 2;
	panel.scrollIntoView({block: isLong ? 'start' : 'nearest'});
}
