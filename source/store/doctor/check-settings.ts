import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SETTINGS} from '../../backup/entry-name.js';
import {errorCode} from '../error-code.js';
import {readableNamesIn} from '../names-in.js';
import type {Finding, Patient} from './finding.js';
import {moveAside} from './move-aside.js';

/** Whether the settings can be read, and what was set aside of them. */
export function checkSettings(patient: Patient): Finding[] {
	const {config} = patient.paths;
	const findings: Finding[] = [];
	try {
		const value: unknown = JSON.parse(
			readFileSync(join(config, SETTINGS), 'utf8').replace(/^\uFEFF/, ''),
		);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error();
		findings.push({
			level: 'good',
			check: 'settings',
			says: {id: 'Pengaturan: terbaca.', en: 'Settings: read.'},
		});
	} catch (error) {
		// Without settings, newsquiz has its own.
		if (errorCode(error) !== 'ENOENT') {
			findings.push({
				level: 'problem',
				check: 'settings',
				says: {
					id: 'Berkas pengaturan (config.json) tidak terbaca.',
					en: 'The settings (config.json) could not be read.',
				},
				means: {
					id: 'Dipakai pengaturan bawaan. Kemajuan belajar tidak terpengaruh.',
					en: 'The defaults are used. Your progress is not affected.',
				},
				repair: {
					question: {
						id: 'Pindahkan berkas pengaturan itu ke folder doctor?',
						en: 'Move that file to the doctor folder?',
					},
					run: () => moveAside(patient, join(config, SETTINGS)),
				},
			});
		}
	}

	const damaged = readableNamesIn(config).filter((name) =>
		/^config\.damaged-\d+\.json$/.test(name),
	);
	if (damaged.length > 0) {
		findings.push({
			level: 'note',
			check: 'settings',
			says: {
				id: `Pengaturan yang rusak pernah dipindahkan ke ${damaged.join(', ')}.`,
				en: `Damaged settings were once set aside as ${damaged.join(', ')}.`,
			},
			means: {id: 'Boleh Anda hapus.', en: 'You may delete that.'},
		});
	}

	return findings;
}
