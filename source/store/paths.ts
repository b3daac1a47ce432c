import {accessSync, constants, mkdirSync, statSync} from 'node:fs';
import {dirname, posix, win32} from 'node:path';
import {UserError} from '../errors.js';

/** Where newsquiz keeps things. Nothing that can't be rebuilt lives in a folder for caches. */
export interface HomePaths {
	/** Holds all that follows but the settings. */
	readonly data: string;
	/** The settings of this device. */
	readonly config: string;
	readonly decks: string;
	/** The logs: the source of truth, one file for each device. */
	readonly reviews: string;
	/** Which device this is, and who is writing. */
	readonly devices: string;
	/** The fold of the logs; can be deleted at any time. */
	readonly snapshot: string;
	readonly backups: string;
	/** What was downloaded, whole or in part; can be lost at any time. */
	readonly cache: string;
	/** With whom this home shares its logs through git, and git's copy of them; can be made anew from the remote. */
	readonly sync: string;
}

/**
 * The folders of this user. `NEWSQUIZ_HOME`, if set, holds everything; else the platform's folders for
 * data and settings do. Nothing is created or looked at.
 * @throws UserError when NEWSQUIZ_HOME is not a full path
 */
export function homePaths(
	env: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform,
	homedir: string,
): HomePaths {
	const {join, isAbsolute, normalize} = platform === 'win32' ? win32 : posix;
	const given = env['NEWSQUIZ_HOME'];
	if (given !== undefined && given !== '' && !isAbsolute(given)) throw relativeHome(given);
	// The XDG specification asks to ignore a relative path.
	const absolute = (name: string): string | undefined => {
		const value = env[name];
		return value !== undefined && isAbsolute(value) ? value : undefined;
	};

	const folders = (): {data: string; config: string; cache: string} => {
		switch (platform) {
			case 'win32': {
				const local = absolute('LOCALAPPDATA') ?? join(homedir, 'AppData', 'Local');
				const roaming = absolute('APPDATA') ?? join(homedir, 'AppData', 'Roaming');
				return {
					data: join(local, 'newsquiz', 'Data'),
					config: join(roaming, 'newsquiz', 'Config'),
					cache: join(local, 'newsquiz', 'Cache'),
				};
			}

			case 'darwin': {
				const library = join(homedir, 'Library');
				return {
					data: join(library, 'Application Support', 'newsquiz'),
					config: join(library, 'Preferences', 'newsquiz'),
					cache: join(library, 'Caches', 'newsquiz'),
				};
			}

			default: {
				return {
					data: join(absolute('XDG_DATA_HOME') ?? join(homedir, '.local', 'share'), 'newsquiz'),
					config: join(absolute('XDG_CONFIG_HOME') ?? join(homedir, '.config'), 'newsquiz'),
					cache: join(absolute('XDG_CACHE_HOME') ?? join(homedir, '.cache'), 'newsquiz'),
				};
			}
		}
	};

	const home = given
		? {data: normalize(given), config: normalize(given), cache: join(normalize(given), 'cache')}
		: folders();
	return {
		...home,
		decks: join(home.data, 'decks'),
		reviews: join(home.data, 'reviews'),
		devices: join(home.data, 'devices'),
		snapshot: join(home.data, 'snapshot.json'),
		backups: join(home.data, 'backups'),
		sync: join(home.data, 'sync'),
	};
}

/**
 * Creates a folder with all above it, private to the user, and makes sure that it can be written to.
 * @throws UserError when it can't
 */
export function ensureFolder(folder: string): void {
	try {
		makeFolder(folder);
		accessSync(folder, constants.W_OK);
	} catch (error) {
		throw unwritable(folder, error);
	}
}

/**
 * Creates a folder with all above it, private to the user. Node's own `recursive` never returns where a system
 * answers ENOENT although the folder above is there, as /proc does.
 * @throws the file system's error
 */
export function makeFolder(folder: string): void {
	if (isFolder(folder)) return;
	const above = dirname(folder);
	if (above !== folder) makeFolder(above);
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		// Another process may have been quicker.
		if (!isFolder(folder)) throw error;
	}
}

function isFolder(path: string): boolean {
	return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function relativeHome(given: string): UserError {
	return new UserError(
		{
			id: `NEWSQUIZ_HOME harus berisi alamat folder yang lengkap, bukan “${given}”.`,
			en: `NEWSQUIZ_HOME has to be a full path, not “${given}”.`,
		},
		{
			hint: {
				id: 'Isi dengan alamat yang dimulai dari folder teratas, misalnya /home/nama/newsquiz, atau kosongkan.',
				en: 'Set it to a path that starts at the root, such as /home/name/newsquiz, or unset it.',
			},
			exitStatus: 2,
		},
	);
}

function unwritable(folder: string, cause: unknown): UserError {
	return new UserError(
		{
			id: `newsquiz tidak dapat menulis di folder ${folder}.`,
			en: `newsquiz cannot write to the folder ${folder}.`,
		},
		{
			hint: {
				id: 'Periksa izin akses folder itu, atau pilih folder lain dengan NEWSQUIZ_HOME.',
				en: 'Check the permissions of that folder, or choose another one with NEWSQUIZ_HOME.',
			},
			cause,
		},
	);
}
