import {UserError} from '../../errors.js';
import {ownBackups} from '../backups/own-backups.js';
import {verifyBackup} from '../backups/verify-backup.js';
import type {Finding, Patient} from './finding.js';
import {moveAside} from './move-aside.js';

const DAY = 86_400_000;
/** Days after which a backup no longer counts as recent. */
const LONG = 14;

/** Reads every backup from its first byte to its last. */
export async function checkBackups(patient: Patient, hasEvents: boolean): Promise<Finding[]> {
	const findings: Finding[] = [];
	const whole: number[] = [];
	for (const {name, path, at} of ownBackups(patient.paths)) {
		try {
			await verifyBackup(path);
			whole.push(at);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			findings.push({
				level: 'problem',
				check: 'backups',
				says: error.says,
				means: {
					id: 'Cadangan ini tidak dapat dipakai. Kemajuan belajar Anda sendiri tidak terpengaruh.',
					en: 'That backup cannot be used. Your progress itself is not affected.',
				},
				repair: {
					question: {
						id: `Pindahkan ${name} ke folder doctor?`,
						en: `Move ${name} to the doctor folder?`,
					},
					run: () => moveAside(patient, path),
				},
			});
		}
	}

	const [newest] = whole;
	if (newest !== undefined) {
		findings.unshift({
			level: 'good',
			check: 'backups',
			says: {
				id: `Cadangan: ${whole.length} diperiksa dan utuh; yang terbaru ${dateOf(newest)}.`,
				en: `Backups: ${whole.length} checked and whole; the newest of ${dateOf(newest)}.`,
			},
		});
	}

	const isOld = newest === undefined || patient.clock.now() - newest > LONG * DAY;
	if (hasEvents && isOld) {
		findings.push({
			level: 'note',
			check: 'backups',
			says:
				newest === undefined
					? {id: 'Belum ada cadangan yang utuh.', en: 'There is no whole backup yet.'}
					: {
							id: `Cadangan terbaru berumur lebih dari ${LONG} hari.`,
							en: `The newest backup is more than ${LONG} days old.`,
						},
			advice: {
				id: 'Buat satu dengan: newsquiz backup. Yang harian dibuat saat newsquiz dibuka dan ada yang baru.',
				en: 'Make one with: newsquiz backup. Daily ones are made when newsquiz is opened and there is something new.',
			},
		});
	}

	return findings;
}

function dateOf(at: number): string {
	return new Date(at).toISOString().slice(0, 10);
}
