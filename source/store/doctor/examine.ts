import type {Library} from '../../services.js';
import {checkBackups} from './check-backups.js';
import {checkClock} from './check-clock.js';
import {checkDecks} from './check-decks.js';
import {checkDevices} from './check-devices.js';
import {checkFolders} from './check-folders.js';
import {checkLogs} from './check-logs.js';
import {checkSettings} from './check-settings.js';
import {checkSnapshot} from './check-snapshot.js';
import type {Finding, Patient} from './finding.js';

/** Looks at every file of a home, and changes none. */
export async function examine(patient: Patient, library: Library): Promise<Finding[]> {
	const {findings, events, lengths} = checkLogs(patient);
	return [
		...checkFolders(patient),
		...findings,
		...(events ? checkSnapshot(patient, {events, lengths}) : []),
		...checkDecks(library),
		...checkSettings(patient),
		...checkDevices(patient),
		...(await checkBackups(patient, (events?.length ?? 0) > 0)),
		...checkClock(patient, events ?? []),
	];
}
