import type {Language} from '../errors.js';

/**
 * The language of the user's locale, as POSIX systems order their variables; a system without them
 * (Windows) is asked through `Intl`. Anything but Indonesian and Malay reads English.
 */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
	const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
	const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
	return /^(id|in|ms)([-_.@]|$)/i.test(locale) ? 'id' : 'en';
}

export function isLanguage(value: unknown): value is Language {
	return value === 'id' || value === 'en';
}
