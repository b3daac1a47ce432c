import {type Bilingual, UserError} from '../errors.js';
import {keyName} from '../keys/names.js';
import {
	type KeyOverrides,
	type Refusal,
	presentKeys,
	readOverrides,
	remap,
	resetKeys,
} from '../keys/overrides.js';
import {bindings} from '../keys/table.js';
import {type KeyUnit, unitsOf} from '../keys/units.js';
import {keysLabelsFor} from '../labels/keys.js';
import {safeJson, sanitise, sanitiseLine} from '../sanitise.js';
import {openSettings} from '../store/settings.js';
import {nearest} from './find-setting.js';
import {type Context, say, write} from './io.js';
import {openHome} from './open-services.js';

const units = unitsOf(bindings).filter(({action, section}) => section && action !== 'interrupt');

/** Lists the keys of the app, or gives other keys to one thing: `newsquiz config keys home.quiz x`. */
export async function configKeys(
	[name, ...keys]: readonly string[],
	{isReset, isJson}: {readonly isReset: boolean; readonly isJson: boolean},
	context: Context,
): Promise<number> {
	const store = openSettings(await openHome(context));
	const {overrides, isWhole} = readOverrides(store.settings.keys, bindings);
	const {language} = context;
	const says = keysLabelsFor(language);
	if (!isWhole) await write(context.stderr, `${says.damaged}\n`);
	const unit = name === undefined ? undefined : findUnit(name);
	const keep = async (next: KeyOverrides, told: readonly string[]): Promise<number> => {
		await store.change({keys: Object.keys(next).length === 0 ? undefined : next});
		await write(context.stdout, `${told.join('\n')}\n`);
		return 0;
	};
	const names = (one: KeyUnit, own: KeyOverrides): string =>
		presentKeys(
			bindings,
			own,
		)(one)
			.map((key) => keyName(key, language))
			.join(' ');

	if (isReset) {
		if (keys.length > 0) throw wrongReset();
		if (!unit) return keep({}, [says.resetAll]);
		const next = resetKeys(bindings, overrides, unit.name);
		return keep(next, [says.reset(unit.label[language], names(unit, next))]);
	}
	if (unit && keys.length > 0) {
		let next = overrides;
		const told: string[] = [];
		for (const [index, typed] of keys.entries()) {
			const key = keyOf(typed);
			const result = remap(bindings, next, unit.name, key, index > 0);
			if (result === 'same') continue;
			if (typeof result === 'string') throw refused(result, unit, key);
			const before = presentKeys(bindings, next);
			next = result.overrides;
			for (const loser of result.loses) {
				const rest = before(loser)
					.filter((one) => one !== key)
					.map((one) => keyName(one, language));
				told.push(says.loses(loser.label[language], whereOf(loser, language), rest.join(' ')));
			}
			for (const {unit: other, key: given} of result.swaps) {
				const shown = keyName(given, language);
				told.push(says.swaps(other.label[language], whereOf(other, language), shown));
			}
		}
		const back: Bilingual = {
			id: `Untuk kembali: newsquiz config keys ${unit.name} --reset`,
			en: `To go back: newsquiz config keys ${unit.name} --reset`,
		};
		return keep(next, [
			says.changed(unit.label[language], names(unit, next)),
			...told,
			say(context, back),
		]);
	}

	const shown = unit ? [unit] : units;
	const present = presentKeys(bindings, overrides);
	if (isJson) {
		const all = Object.fromEntries(
			shown.map((one) => [one.name, {value: present(one), default: one.keys}]),
		);
		await write(context.stdout, `${safeJson(all, 2)}\n`);
		return 0;
	}
	const column = Math.max(...shown.map((one) => one.name.length)) + 2;
	const rows = shown.map((one) => {
		const mark = one.name in overrides ? '*' : ' ';
		return `${mark} ${one.name.padEnd(column)}${names(one, overrides).padEnd(18)}  ${one.label[language]}`;
	});
	const how: Bilingual = {
		id: 'Mengganti: newsquiz config keys NAMA TOMBOL · ke bawaan: newsquiz config keys [NAMA] --reset',
		en: 'To change one: newsquiz config keys NAME KEY · to the default: newsquiz config keys [NAME] --reset',
	};
	await write(context.stdout, sanitise(`${[...rows, '', say(context, how)].join('\n')}\n`));
	return 0;
}

function whereOf({section}: KeyUnit, language: Context['language']): string {
	return section?.title[language] ?? '';
}

/** `K` and `k` are two keys; `Ctrl+K`, `Enter` and `Space` are written as people like. */
function keyOf(typed: string): string {
	return [...typed].length === 1 ? typed : typed.toLowerCase();
}

function findUnit(typed: string): KeyUnit {
	const found = units.find(({name}) => name === typed.toLowerCase());
	if (found) return found;
	const near = nearest(
		typed.toLowerCase(),
		units.map(({name}) => name),
	);
	const shown = sanitiseLine(typed).slice(0, 60);
	throw new UserError(
		{
			id: `Tidak ada yang bernama "${shown}" di antara tombol.`,
			en: `No keys are named "${shown}".`,
		},
		{
			hint:
				near === undefined
					? {id: 'Lihat: newsquiz config keys', en: 'See: newsquiz config keys'}
					: {
							id: `Maksud Anda: newsquiz config keys ${near}?`,
							en: `Did you mean: newsquiz config keys ${near}?`,
						},
			exitStatus: 2,
		},
	);
}

function refused(refusal: Refusal, {name}: KeyUnit, key: string): UserError {
	const shown = sanitiseLine(key).slice(0, 30);
	const said = (language: 'id' | 'en'): string =>
		keysLabelsFor(language).refused[refusal](keyName(shown, language));
	return new UserError(
		{id: said('id'), en: said('en')},
		{
			hint: {
				id: `Misalnya: newsquiz config keys ${name} ctrl+x`,
				en: `For example: newsquiz config keys ${name} ctrl+x`,
			},
			exitStatus: 2,
		},
	);
}

function wrongReset(): UserError {
	return new UserError(
		{
			id: '--reset menyebut paling banyak satu nama, tanpa tombol.',
			en: '--reset goes with one name at most, and no key.',
		},
		{
			hint: {
				id: 'Misalnya: newsquiz config keys home.quiz --reset',
				en: 'For example: newsquiz config keys home.quiz --reset',
			},
			exitStatus: 2,
		},
	);
}
