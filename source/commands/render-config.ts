import type {Bilingual, Language} from '../errors.js';
import type {ScheduleSettings} from '../progress/state.js';
import {sanitiseLine} from '../sanitise.js';
import {DEFAULT_SCHEDULE} from '../schedule/settings.js';
import type {Settings} from '../services.js';
import {deviceSettings, learningSettings, type Setting} from '../settings/settings-list.js';
import {wrap} from './usage.js';

const words = {
	learning: {
		id: 'Belajar (tercatat di log, berlaku di semua perangkat Anda)',
		en: 'Learning (in the log, for all your devices)',
	},
	device: {id: 'Perangkat ini', en: 'This device'},
	byDefault: {id: 'bawaan', en: 'default'},
	none: {id: 'belum dipilih', en: 'not chosen'},
	set: {
		id: 'Mengubah: newsquiz config NAMA NILAI · ke bawaan: newsquiz config NAMA --reset',
		en: 'To change one: newsquiz config NAME VALUE · to the default: newsquiz config NAME --reset',
	},
	keys: {
		id: 'Tombol dalam aplikasi: newsquiz config keys',
		en: 'The keys of the app: newsquiz config keys',
	},
	example: {id: 'Misalnya', en: 'For example'},
	fit: {
		id: 'Menyesuaikan dengan jawaban Anda: newsquiz stats --optimise',
		en: 'To fit them to your answers: newsquiz stats --optimise',
	},
} as const satisfies Record<string, Bilingual>;

const nameColumn = 18;
const valueColumn = 12;

/** All settings with their values and one line of meaning each. */
export function renderConfig(
	schedule: ScheduleSettings,
	device: Settings,
	language: Language,
): string {
	const row = (setting: Setting): string => {
		const value = valueText(setting, schedule, device, language);
		const usual = defaultText(setting);
		const isChanged = usual !== undefined && usual !== value;
		const meaning = `${setting.meaning[language]}${isChanged ? ` (${words.byDefault[language]}: ${usual})` : ''}`;
		const indent = 2 + nameColumn + valueColumn;
		const left = `  ${setting.name.padEnd(nameColumn)}${value.padEnd(valueColumn)}`;
		const gap = value.length < valueColumn ? '' : `\n${' '.repeat(indent)}`;
		return `${left}${gap}${wrap(meaning, indent)}`;
	};
	return [
		words.learning[language],
		...learningSettings.map(row),
		'',
		words.device[language],
		...deviceSettings.map(row),
		'',
		wrap(words.set[language], 0),
		wrap(words.keys[language], 0),
		'',
	].join('\n');
}

/** One setting: its value, what it does, and how to change it. */
export function renderSetting(
	setting: Setting,
	schedule: ScheduleSettings,
	device: Settings,
	language: Language,
): string {
	const value = valueText(setting, schedule, device, language);
	const usual = defaultText(setting);
	const note =
		usual === undefined || usual === value ? '' : ` (${words.byDefault[language]}: ${usual})`;
	const isFitted = setting.name === 'parameters' && schedule.parameters.length > 0;
	const how =
		setting.name === 'parameters'
			? words.fit[language]
			: `${words.example[language]}: newsquiz config ${setting.name} ${setting.example}`;
	return [
		`${setting.name}: ${value}${note}`,
		wrap(setting.meaning[language], 0),
		...(isFitted ? [wrap(schedule.parameters.join(' '), 0)] : []),
		how,
		'',
	].join('\n');
}

/** The settings as one object for programs: value and default of each, by name. */
export function configJson(schedule: ScheduleSettings, device: Settings): object {
	return Object.fromEntries(
		[...learningSettings, ...deviceSettings].map((setting) => [
			setting.name,
			settingJson(setting, schedule, device),
		]),
	);
}

export function settingJson(
	setting: Setting,
	schedule: ScheduleSettings,
	device: Settings,
): {readonly value: unknown; readonly default: unknown} {
	return 'value' in setting
		? {value: setting.value(schedule), default: setting.value(DEFAULT_SCHEDULE)}
		: {
				value: device[setting.key] ?? setting.usual ?? null,
				default: setting.usual ?? null,
			};
}

function valueText(
	setting: Setting,
	schedule: ScheduleSettings,
	device: Settings,
	language: Language,
): string {
	return 'text' in setting
		? setting.text(schedule)
		: sanitiseLine(device[setting.key] ?? setting.usual ?? words.none[language]);
}

function defaultText(setting: Setting): string | undefined {
	return 'text' in setting ? setting.text(DEFAULT_SCHEDULE) : setting.usual;
}
