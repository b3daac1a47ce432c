import type {Card} from '../../../deck/deck.js';
import {readAnswerDate} from '../../../session/judging/dates.js';
import {isTimeOfDay} from '../../../session/judging/times.js';
import judgeAll from './judge-all.txt';
import judgeWords from './judge-words.txt';

const namesAndFigures = new Set(['person', 'place', 'organisation', 'event', 'quantity', 'date']);

/** The judging that a page with these typed cards brings: all of it, or only what words need. */
export function judgingFor(cards: readonly Card[]): string {
	return cards.some(isNameOrFigure) ? judgeAll : judgeWords;
}

function isNameOrFigure({kind, answer, accept = []}: Card): boolean {
	return (
		namesAndFigures.has(kind) ||
		[answer, ...accept].some(
			(key) => /\d/.test(key) || readAnswerDate(key) !== undefined || isTimeOfDay(key),
		)
	);
}
