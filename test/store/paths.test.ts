import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {ensureFolder, homePaths} from '../../source/store/paths.js';
import {temporaryFolder} from './helpers/home.js';

type Env = Record<string, string>;

function lives(
	name: string,
	platform: NodeJS.Platform,
	env: Env,
	data: string,
	config: string,
): void {
	it(name, () => {
		const home = platform === 'win32' ? 'C:\\Users\\siti' : '/home/siti';
		expect(homePaths(env, platform, home)).toMatchObject({data, config});
	});
}

describe('the home', () => {
	lives('on Linux', 'linux', {}, '/home/siti/.local/share/newsquiz', '/home/siti/.config/newsquiz');
	lives(
		'on a BSD',
		'freebsd',
		{},
		'/home/siti/.local/share/newsquiz',
		'/home/siti/.config/newsquiz',
	);
	lives(
		'where XDG says',
		'linux',
		{XDG_DATA_HOME: '/d', XDG_CONFIG_HOME: '/c'},
		'/d/newsquiz',
		'/c/newsquiz',
	);
	lives(
		'not where XDG says half',
		'linux',
		{XDG_DATA_HOME: 'd'},
		'/home/siti/.local/share/newsquiz',
		'/home/siti/.config/newsquiz',
	);
	lives(
		'on macOS',
		'darwin',
		{},
		'/home/siti/Library/Application Support/newsquiz',
		'/home/siti/Library/Preferences/newsquiz',
	);
	lives(
		'on Windows',
		'win32',
		{},
		'C:\\Users\\siti\\AppData\\Local\\newsquiz\\Data',
		'C:\\Users\\siti\\AppData\\Roaming\\newsquiz\\Config',
	);
	lives(
		'where Windows says',
		'win32',
		{LOCALAPPDATA: 'D:\\L', APPDATA: 'D:\\R'},
		'D:\\L\\newsquiz\\Data',
		'D:\\R\\newsquiz\\Config',
	);
	lives(
		'all in NEWSQUIZ_HOME',
		'linux',
		{NEWSQUIZ_HOME: '/usb/kuis saya', XDG_DATA_HOME: '/d'},
		'/usb/kuis saya',
		'/usb/kuis saya',
	);
	lives(
		'all in NEWSQUIZ_HOME on Windows',
		'win32',
		{NEWSQUIZ_HOME: 'E:/kuis'},
		'E:\\kuis',
		'E:\\kuis',
	);
	lives(
		'as if unset where NEWSQUIZ_HOME is empty',
		'linux',
		{NEWSQUIZ_HOME: ''},
		'/home/siti/.local/share/newsquiz',
		'/home/siti/.config/newsquiz',
	);

	it('has each thing in its place', () => {
		expect(homePaths({NEWSQUIZ_HOME: '/h'}, 'linux', '/home/siti')).toEqual({
			...{
				data: '/h',
				config: '/h',
				decks: '/h/decks',
				reviews: '/h/reviews',
				devices: '/h/devices',
			},
			...{snapshot: '/h/snapshot.json', sync: '/h/sync', backups: '/h/backups'},
			cache: '/h/cache',
		});
	});

	it.each(['kuis', './kuis', '~/kuis'])('is never relative: %s', (folder) => {
		const find = (): unknown => homePaths({NEWSQUIZ_HOME: folder}, 'linux', '/home/siti');
		expect(find).toThrow(UserError);
		expect(find).toThrow(folder);
	});
});

describe('a folder of the home', () => {
	it('is made private, with all above it', () => {
		const folder = join(temporaryFolder(), 'a', 'b');
		ensureFolder(folder);
		expect(statSync(folder).isDirectory()).toBe(true);
		if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
	});

	it('where a file stands is refused in plain words', () => {
		const file = join(temporaryFolder(), 'a');
		writeFileSync(file, '');
		expect(() => ensureFolder(join(file, 'b'))).toThrow(UserError);
		expect(() => ensureFolder(file)).toThrow(UserError);
	});

	// There the system answers ENOENT although the folder above is there.
	it.runIf(process.platform === 'linux')('that the system never makes is given up', () => {
		expect(() => ensureFolder('/proc/newsquiz/a')).toThrow(UserError);
	});

	it('that is there stays as it is', () => {
		const folder = join(temporaryFolder(), 'a');
		mkdirSync(folder, {mode: 0o755});
		ensureFolder(folder);
		if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o755);
	});
});
