import type {LogEvent, UnknownEvent} from '../../progress/event.js';
import {inspectEvents} from '../../progress/inspect.js';
import type {Finding, Patient} from './finding.js';

const HOUR = 3_600_000;
/** Before newsquiz was written, no clock was right. */
const FIRST = Date.UTC(2025, 0, 1);

/** Whether the clock fits the times of the log. */
export function checkClock(
	{clock}: Patient,
	events: ReadonlyArray<LogEvent | UnknownEvent>,
): Finding[] {
	const now = clock.now();
	const shown = (at: number): string =>
		new Date(at + clock.timezone(at) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
	const {future} = inspectEvents(events, now + HOUR);
	if (future.count === 0 && now >= FIRST) {
		return [
			{
				level: 'good',
				check: 'clock',
				says: {
					id: `Jam: ${shown(now)}, sesuai dengan catatan belajar.`,
					en: `Clock: ${shown(now)}, which fits the review log.`,
				},
			},
		];
	}

	const check = 'clock';
	const advice = {
		id: 'Periksa tanggal dan jam komputer Anda. Jika sekarang benar, biarkan: catatan itu dihitung pada harinya.',
		en: 'Check the date and time of your machine. If they are right now, leave it: those entries count on their day.',
	};
	return [
		future.count > 0
			? {
					level: 'problem',
					check,
					says: {
						id: `${future.count} catatan bertanggal lebih dari satu jam di depan; yang terakhir ${shown(future.latest)}. Sekarang ${shown(now)}.`,
						en: `${future.count} ${future.count === 1 ? 'entry is' : 'entries are'} dated more than an hour ahead, the last ${shown(future.latest)}. It is ${shown(now)} now.`,
					},
					means: {
						id: 'Jam komputer ini mundur, atau jam perangkat lain pernah maju. Kartu dari catatan itu baru perlu diulang sesudah tanggalnya.',
						en: 'The clock of this machine is behind, or one was once ahead. Cards answered then come back only after that date.',
					},
					advice,
				}
			: {
					level: 'problem',
					check,
					says: {
						id: `Jam komputer ini menunjukkan ${shown(now)}.`,
						en: `The clock of this machine says ${shown(now)}.`,
					},
					means: {
						id: 'Jawaban yang disimpan sekarang mendapat tanggal yang keliru.',
						en: 'Answers that are saved now get a wrong date.',
					},
					advice,
				},
	];
}
