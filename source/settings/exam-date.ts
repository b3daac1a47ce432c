import type {Exam} from '../progress/event.js';
import type {ScheduleSettings} from '../progress/state.js';
import {examDay} from '../schedule/exam.js';
import {dayNumber, type Moment} from '../schedule/study-day.js';
import {wrongSetting} from './wrong-setting.js';

/** An exam further ahead than this is a slip of the keyboard. */
const mostDays = 3660;

/**
 * The exam, if its day is one to plan towards.
 * @throws UserError when it has passed, or is absurdly far ahead
 */
export function checkExamDate(exam: Exam, now: Moment, {dayStart}: ScheduleSettings): Exam {
	const days = examDay(exam) - dayNumber(now, dayStart);
	if (days >= 0 && days <= mostDays) return exam;
	throw wrongSetting(
		'exam',
		exam.date,
		days < 0
			? {
					id: 'Tanggal itu sudah lewat. Pakai hari ini atau hari yang akan datang',
					en: 'That day has passed. Use today or a day to come',
					leads: {id: '; untuk menghapus ujian', en: '; to drop the exam'},
					example: 'none',
				}
			: {
					id: 'Tanggal itu lebih dari sepuluh tahun lagi. Periksa tahunnya.',
					en: 'That is more than ten years ahead. Check the year.',
				},
	);
}
