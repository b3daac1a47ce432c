import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {LogEvent, UnknownEvent} from '../../progress/event.js';
import {foldLogs} from '../../progress/fold.js';
import {isSameState} from '../backups/verify-backup.js';
import {loadProgress} from '../load-progress.js';
import {chunks, logReader} from '../log-files.js';
import {readSnapshot} from '../snapshot.js';
import type {Finding, Patient} from './finding.js';

/** The logs as they were when they were looked at. */
export interface ReadLogs {
	readonly events: Events;
	/** How many bytes of each log these are. */
	readonly lengths: ReadonlyMap<string, number>;
}

type Events = ReadonlyArray<LogEvent | UnknownEvent>;

/** Whether the snapshot says what the logs say. */
export function checkSnapshot({paths}: Patient, read: ReadLogs): Finding[] {
	if (!existsSync(paths.snapshot)) return [];
	if (!readSnapshot(paths.snapshot)) {
		return [
			{
				level: 'note',
				check: 'snapshot',
				says: {
					id: 'Ringkasan (snapshot.json) rusak atau dari versi lain.',
					en: 'The snapshot (snapshot.json) is damaged or of another version.',
				},
				means: {
					id: 'Ringkasan itu hanya mempercepat pembukaan dan akan dibuat ulang dengan sendirinya.',
					en: 'It only makes opening fast, and will be made anew by itself.',
				},
			},
		];
	}

	const {fold, lengths} = loadProgress(paths);
	// An open newsquiz may have added to the logs since they were read.
	const events = isDeepStrictEqual(lengths, read.lengths)
		? read.events
		: [...lengths].flatMap(([name, length]) => eventsUntil(join(paths.reviews, name), length));
	const isRight = isSameState(fold.state, foldLogs(events).fold.state);
	return isRight
		? [
				{
					level: 'good',
					check: 'snapshot',
					says: {
						id: 'Ringkasan: sesuai dengan catatan belajar.',
						en: 'Snapshot: it says what the review log says.',
					},
				},
			]
		: [
				{
					level: 'problem',
					check: 'snapshot',
					says: {
						id: 'Ringkasan (snapshot.json) tidak sesuai dengan catatan belajar.',
						en: 'The snapshot (snapshot.json) does not say what the review log says.',
					},
					means: {
						id: 'Angka dan jadwal yang tampil mungkin keliru; jawaban Anda sendiri utuh.',
						en: 'Figures and due dates may be shown wrongly; your answers themselves are whole.',
					},
					repair: {
						question: {
							id: 'Hapus ringkasan itu, supaya dibuat ulang dari catatan belajar?',
							en: 'Delete the snapshot, so that it is made anew from the review log?',
						},
						run: () => rmSync(paths.snapshot, {force: true}),
					},
				},
			];
}

function eventsUntil(path: string, length: number): Events {
	const reader = logReader();
	for (const piece of chunks(path, 0, length)) reader.push(piece);
	return reader.end().events;
}
