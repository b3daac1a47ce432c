import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import type {Story} from '../story.js';
import {ageForms} from './age.js';
import {changeForms} from './change.js';
import {countForms} from './count.js';
import {durationForms} from './duration.js';
import {measureForms} from './measure.js';
import {sizeForms} from './size.js';

export {isFigure, quantityDraft} from './amount.js';

/** `Berapa harga …?`, `Berapa orang yang …?`, `Berapa panjang …?`, `Berapa lama …?`, `Berapa usia …?` */
export function quantityForms(story: Story, statement: Statement): Draft[] {
	return [
		...measureForms(story, statement),
		...countForms(story, statement),
		...sizeForms(story, statement),
		...durationForms(story, statement),
		...ageForms(story, statement),
		...changeForms(story, statement),
	];
}
