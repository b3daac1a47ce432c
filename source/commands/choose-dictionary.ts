import {homedir} from 'node:os';
import path from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import type {OpenDictionary} from '../exchange/dictionaries/dictionary.js';
import {sanitiseLine} from '../sanitise.js';
import type {SettingsStore} from '../services.js';
import {openSettings} from '../store/settings.js';
import type {OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {userPaths} from './user-paths.js';
import {text} from './values.js';

/** A dictionary of the learner's, and where it is. */
export interface ChosenDictionary {
	readonly dictionary: OpenDictionary;
	readonly path: string;
}

/**
 * The dictionary that `--dictionary` names, which is remembered, or the one that was remembered; none after
 * `--dictionary none`. What there is to know of it is told on standard error.
 * @throws UserError when the one that was named can't be used; one that was remembered is done without
 */
export async function chooseDictionary(
	values: OptionValues,
	context: Context,
): Promise<ChosenDictionary | undefined> {
	const named = text(values, 'dictionary');
	const store = openSettings(userPaths(context));
	if (named !== undefined) {
		const {chosen, says} = await changeDictionary(named, store, context.cwd);
		await tell(context, says);
		return chosen;
	}
	const remembered = store.settings.dictionary;
	if (remembered === undefined) return undefined;
	const {openDictionary} = await import('../store/dictionary.js');
	try {
		return {dictionary: openDictionary(remembered), path: remembered};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const {id, en} = error.says;
		await tell(context, {
			id: `${id} Artinya kini dari leksikon newsquiz. Untuk melupakan kamus itu: --dictionary none`,
			en: `${en} Meanings come from the lexicon of newsquiz. To forget that dictionary: --dictionary none`,
		});
		return undefined;
	}
}

/**
 * Takes a dictionary into use, or none for `none`, and remembers it.
 * @returns what there is to know of it
 * @throws UserError when it can't be used, or not remembered
 */
export async function changeDictionary(
	named: string,
	store: SettingsStore,
	folder: string,
): Promise<{readonly chosen?: ChosenDictionary; readonly says: Bilingual}> {
	const remembered = store.settings.dictionary;
	if (named === 'none') {
		if (remembered !== undefined) await store.change({dictionary: undefined});
		return {
			says: {
				id: 'Kamus Anda tidak dipakai lagi; artinya kini dari leksikon newsquiz.',
				en: 'Your dictionary is no longer used; meanings come from the lexicon of newsquiz.',
			},
		};
	}
	const {openDictionary} = await import('../store/dictionary.js');
	const file = path.resolve(folder, named.replace(/^~(?=[/\\])/, homedir()));
	const dictionary = openDictionary(file);
	if (file !== remembered) await store.change({dictionary: file});
	return {chosen: {dictionary, path: file}, says: await introduction(dictionary, file)};
}

async function tell(context: Context, message: Bilingual): Promise<void> {
	await write(context.stderr, `${sanitiseLine(say(context, message))}\n`);
}

/** A dictionary from another language has some words that look Indonesian, but not so many. */
const leastShare = 0.2;

async function introduction(
	{title, size, sample}: OpenDictionary,
	file: string,
): Promise<Bilingual> {
	const {findWord} = await import('../vocabulary/look-up.js');
	const isWord = (headword: string): boolean => {
		const found = findWord(headword);
		return found !== undefined && found.as !== 'root';
	};
	const name = title ?? path.basename(file);
	const isIndonesian = sample.filter(isWord).length >= leastShare * sample.length;
	const count = (language: string): string => new Intl.NumberFormat(language).format(size);
	return {
		id: `Kamus ${name} (${count('id')} kata) dipakai lebih dulu, mulai sekarang.${isIndonesian ? '' : ' Tampaknya kamus ini bukan dari bahasa Indonesia; untuk melupakannya: --dictionary none'}`,
		en: `The dictionary ${name} (${count('en')} words) is used first from now on.${isIndonesian ? '' : ' It does not seem to be from Indonesian; to forget it: --dictionary none'}`,
	};
}
