import type {Bilingual} from '../../errors.js';
import type {Clock} from '../clock.js';
import type {HomePaths} from '../paths.js';

/** What is looked at, in this order. */
export const checkNames = [
	'folders',
	'logs',
	'snapshot',
	'decks',
	'settings',
	'devices',
	'backups',
	'clock',
] as const;

export type CheckName = (typeof checkNames)[number];

/** Something that a check has to say. */
export interface Finding {
	/** A problem wants something done; a note is good to know. */
	readonly level: 'good' | 'note' | 'problem';
	readonly check: CheckName;
	readonly says: Bilingual;
	/** What that means for the learner. */
	readonly means?: Bilingual;
	/** What can be done, by hand or by the repair. */
	readonly advice?: Bilingual;
	readonly repair?: Repair;
}

/** What `doctor --fix` can do about a finding. It deletes nothing but what can be made again. */
export interface Repair {
	/** What will be done, as a question. */
	readonly question: Bilingual;
	/** @throws UserError or the file system's error; what it was about is then as before */
	readonly run: () => void;
}

/** What every check is given. */
export interface Patient {
	readonly paths: HomePaths;
	readonly clock: Pick<Clock, 'now' | 'timezone'>;
}
