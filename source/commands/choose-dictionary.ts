import path from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import type {OpenDictionary} from '../exchange/dictionaries/dictionary.js';
import {sanitiseLine} from '../sanitise.js';
import {openSettings} from '../store/settings.js';
import type {OptionValues} from './definitions.js';
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
	if (named === 'none') {
		if (store.settings.dictionary !== undefined) await store.change({dictionary: undefined});
		await tell(context, {
			id: 'Kamus Anda tidak dipakai lagi; artinya kini dari leksikon newsquiz.',
			en: 'Your dictionary is no longer used; meanings come from the lexicon of newsquiz.',
		});
		return undefined;
	}
	const remembered = store.settings.dictionary;
	if (named === undefined && remembered === undefined) return undefined;
	const {openDictionary} = await import('../store/dictionary.js');
	if (named !== undefined) {
		const file = path.resolve(context.cwd, named);
		const dictionary = openDictionary(file);
		if (file !== remembered) await store.change({dictionary: file});
		await tell(context, await introduction(dictionary, file));
		return {dictionary, path: file};
	}
	try {
		return {dictionary: openDictionary(remembered!), path: remembered!};
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
