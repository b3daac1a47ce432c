import type {Fields} from '../typed/rest.js';
import {spanOfKey} from '../typed/typed-card.js';

/** A sentence that a cell quotes: its key is marked where it stands. */
export function evidenceIn(text: string, card: Fields, article: string | undefined): object[] {
	const {answer, accept} = card;
	const forms = [answer, ...(Array.isArray(accept) ? (accept as unknown[]) : [])];
	const span = spanOfKey(
		text,
		forms.filter((form) => typeof form === 'string'),
	);
	return [{...(article !== undefined && {article}), text, ...span}];
}
