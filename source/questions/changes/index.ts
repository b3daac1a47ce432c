import {changedBodies} from './body.js';
import type {Change, Changer, Shown} from './change.js';
import {changedDates} from './date.js';
import {changedDirections} from './direction.js';
import {changedFigures} from './figure.js';
import {changedPlaces} from './place.js';
import {changedScores} from './score.js';

const changers: readonly Changer[] = [
	changedDirections,
	changedScores,
	changedFigures,
	changedPlaces,
	changedDates,
	changedBodies,
];

/** Every way to make a sentence false by one change, those that a teacher would choose first. */
export function changesIn(shown: Shown): Change[] {
	return changers.flatMap((changer) => changer(shown)).filter(({wrong}) => wrong.length > 0);
}

export type {Change} from './change.js';
