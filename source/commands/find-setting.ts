import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {deviceSettings, learningSettings, type Setting} from '../settings/settings-list.js';
import {isNear} from './arguments.js';

/**
 * The setting of a name, whatever its case.
 * @throws UserError that names the nearest one
 */
export function findSetting(typed: string): Setting {
	const name = typed.toLowerCase().replaceAll('_', '-');
	const all: readonly Setting[] = [...learningSettings, ...deviceSettings];
	const found = all.find((setting) => setting.name === name);
	if (found) return found;
	const near = nearest(
		name,
		all.map((setting) => setting.name),
	);
	const names = all.map((setting) => setting.name).join(', ');
	const shown = sanitiseLine(typed).slice(0, 60);
	throw new UserError(
		{
			id: `Pengaturan "${shown}" tidak ada.`,
			en: `There is no setting "${shown}".`,
		},
		{
			hint:
				near === undefined
					? {id: `Yang ada: ${names}.`, en: `The settings are: ${names}.`}
					: {
							id: `Maksud Anda: newsquiz config ${near}?`,
							en: `Did you mean: newsquiz config ${near}?`,
						},
			exitStatus: 2,
		},
	);
}

/** The name that was probably meant. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
	return (
		names.find((name) => isNear(name, typed)) ??
		(typed.length >= 3
			? names.find((name) => name.includes(typed) || typed.includes(name))
			: undefined)
	);
}
