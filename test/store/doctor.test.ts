import {cpSync, existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkLogs} from '../../source/store/doctor/check-logs.js';
import {checkSnapshot} from '../../source/store/doctor/check-snapshot.js';
import type {Patient} from '../../source/store/doctor/finding.js';
import {answer, temporaryHome, tickingClock} from './helpers/home.js';
import {logFiles, record, study} from './helpers/syncing.js';

const patientWith = (cards: readonly string[]): Patient => {
	const paths = temporaryHome();
	study(paths, cards);
	return {paths, clock: tickingClock()};
};

describe('the doctor', () => {
	it('finds the snapshot right though logs grow while they are looked at', () => {
		const patient = patientWith(['a', 'b']);
		const {events = [], lengths} = checkLogs(patient);
		record(patient.paths, [answer('c')]);
		expect(existsSync(patient.paths.snapshot)).toBe(true);
		expect(checkSnapshot(patient, {events, lengths})).toEqual([
			expect.objectContaining({level: 'good'}),
		]);
	});

	it('leaves one of two copies that only have each other', () => {
		const patient = patientWith(['a', 'b']);
		const {reviews} = patient.paths;
		const [log = ''] = readdirSync(reviews);
		const before = logFiles(patient.paths).get(log);
		for (const name of ['salinan 1.jsonl', 'salinan 2.jsonl']) {
			cpSync(join(reviews, log), join(reviews, name));
		}

		const other = patientWith([]);
		for (const name of ['salinan 1.jsonl', 'salinan 2.jsonl']) {
			cpSync(join(reviews, name), join(other.paths.reviews, name));
		}

		for (const {repair} of checkLogs(other).findings) repair?.run();
		expect([...logFiles(other.paths)]).toEqual([['salinan 2.jsonl', before]]);
	});
});
