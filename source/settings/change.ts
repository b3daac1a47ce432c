import type {ScheduleSettings} from '../progress/state.js';
import {type ScheduleChange, withSchedule} from '../schedule/settings.js';
import type {Moment} from '../schedule/study-day.js';
import {checkExamDate} from './exam-date.js';
import type {LearningSetting} from './settings-list.js';
import {wrongSetting} from './wrong-setting.js';

/**
 * What a typed value changes.
 * @throws WrongSetting when the setting can't take it
 */
export function readChange(
	setting: LearningSetting,
	typed: string,
	schedule: ScheduleSettings,
	now: Moment,
): ScheduleChange {
	const change = setting.parse?.(typed);
	if (!change) {
		throw wrongSetting(setting.name, typed, {
			id: `${setting.name} tidak ditulis dengan tangan`,
			en: `${setting.name} are not written by hand`,
		});
	}
	if (!change.exam) return change;
	// A new date is for the same decks.
	const {date} = checkExamDate(change.exam, now, schedule);
	return {exam: {...schedule.exam, date}};
}

/** Whether a change leaves the settings as they are. */
export function changesNothing(schedule: ScheduleSettings, change: ScheduleChange): boolean {
	return JSON.stringify(withSchedule(schedule, change)) === JSON.stringify(schedule);
}

/** What takes a change back to the settings before it. */
export function changeBack(before: ScheduleSettings, change: ScheduleChange): ScheduleChange {
	const names = Object.keys(change) as Array<keyof ScheduleChange>;
	return Object.fromEntries(names.map((name) => [name, before[name] ?? null]));
}
