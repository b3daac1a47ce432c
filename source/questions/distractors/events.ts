import {shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {similar} from './similar.js';

const holidays = [
	'Hari Kemerdekaan',
	'Hari Pahlawan',
	'Hari Kemenangan',
	'Hari Pembebasan',
	'Hari Persatuan',
	'Hari Angkatan Bersenjata',
	'Hari Revolusi',
	'Hari Kebangkitan Nasional',
];

/** Other days of remembrance; other events have no like that could be offered everywhere. */
export function events(draft: Draft, random: () => number): string[] {
	return draft.answer.startsWith('Hari ')
		? shuffled(holidays, random).filter((name) => similar(name, draft.answer))
		: [];
}
