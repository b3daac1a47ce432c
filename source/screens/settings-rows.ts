import type {Route} from '../hooks/routes.js';
import type {SettingsLabels, SettingText} from '../labels/settings.js';
import type {ScheduleSettings} from '../progress/state.js';
import {DEFAULT_SCHEDULE} from '../schedule/settings.js';
import type {Settings} from '../services.js';
import {deviceSettings, learningSettings, type Setting} from '../settings/settings-list.js';

/** What stands behind a row: a setting, or a screen of its own. */
export type Row =
	| {readonly group: Group; readonly setting: Setting}
	| {readonly group: Group; readonly link: Link; readonly route: Route};

type Link = 'keys' | 'backups' | 'welcome' | 'placement';
type Group = keyof SettingsLabels['groups'];

const learning = ['daily-goal', 'new-per-day', 'reviews-per-day', 'exam', 'day-start'];

/** All rows, group by group. */
export const rows: readonly Row[] = [
	...deviceSettings
		.filter(({name}) => name !== 'dictionary')
		.map((setting): Row => ({group: 'look', setting})),
	{group: 'look', link: 'keys', route: {name: 'keys'}},
	...learning.map((name): Row => ({group: 'learning', setting: learningSetting(name)})),
	...learningSettings
		.filter(({name}) => !learning.includes(name))
		.map((setting): Row => ({group: 'advanced', setting})),
	...deviceSettings
		.filter(({name}) => name === 'dictionary')
		.map((setting): Row => ({group: 'more', setting})),
	{group: 'more', link: 'backups', route: {name: 'backups'}},
	{group: 'more', link: 'welcome', route: {name: 'welcome'}},
	{group: 'more', link: 'placement', route: {name: 'placement'}},
];

function learningSetting(name: string): Setting {
	const found = learningSettings.find((setting) => setting.name === name);
	if (!found) throw new Error(`There is no setting ${name}.`);
	return found;
}

/** How everything is set at this moment. */
export interface Present {
	readonly schedule: ScheduleSettings;
	readonly device: Settings;
}

export function textOf(row: Row, says: SettingsLabels): SettingText {
	if ('link' in row) return says[row.link];
	const {name, meaning} = row.setting;
	return says.texts[name] ?? {name, about: meaning.en};
}

/** The value of a setting as it is typed; undefined when nothing was chosen. */
export function typedValue(setting: Setting, {schedule, device}: Present): string | undefined {
	return 'text' in setting ? setting.text(schedule) : (device[setting.key] ?? setting.usual);
}

/** What the value is by itself, as it is typed. */
export function usualValue(setting: Setting): string | undefined {
	return 'text' in setting ? setting.text(DEFAULT_SCHEDULE) : setting.usual;
}

/** A value in the words of the screen. */
export function valueInWords(
	{values, inWords}: SettingText,
	value: string | undefined,
	says: SettingsLabels,
): string {
	if (value === undefined) return says.notChosen;
	return values?.[value] ?? inWords?.(value) ?? value;
}
