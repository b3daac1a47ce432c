import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openSettings} from '../../source/store/settings.js';
import {temporaryHome} from './helpers/home.js';

const file = (paths: {config: string}): string => join(paths.config, 'config.json');

describe('the settings', () => {
	it('are empty at first, and looking makes nothing', () => {
		const paths = temporaryHome();
		const {settings, notices} = openSettings(paths);
		expect(settings).toEqual({});
		expect(notices).toEqual([]);
		expect(() => statSync(paths.config)).toThrow('ENOENT');
	});

	it('stay as they were changed', async () => {
		const paths = temporaryHome();
		const store = openSettings(paths);
		expect(await store.change({language: 'en'})).toEqual({language: 'en'});
		expect(store.settings).toEqual({language: 'en'});
		expect(openSettings(paths).settings).toEqual({language: 'en'});
		expect(await store.change({language: undefined})).toEqual({});
		expect(openSettings(paths).settings).toEqual({});
	});

	it('say so when the disk does not take them', async () => {
		const paths = temporaryHome();
		mkdirSync(file(paths), {recursive: true});
		await expect(openSettings(paths).change({language: 'en'})).rejects.toThrow(
			/^The settings could not be saved \(E[A-Z]+\)\.$/,
		);
	});

	it('are private to the user', async () => {
		const paths = temporaryHome();
		await openSettings(paths).change({language: 'id'});
		if (process.platform !== 'win32') expect(statSync(file(paths)).mode & 0o777).toBe(0o600);
	});

	it('keep what another version put there', async () => {
		const paths = temporaryHome();
		mkdirSync(paths.config, {recursive: true});
		writeFileSync(file(paths), '\uFEFF{"theme.dark":{"a":1},"language":"xx"}');
		const store = openSettings(paths);
		expect(store.settings).toEqual({});
		await store.change({language: 'id'});
		expect(JSON.parse(readFileSync(file(paths), 'utf8'))).toEqual({
			'theme.dark': {a: 1},
			language: 'id',
		});
	});

	it.each(['', '{"language": "id"', '[1]', '\0\0', 'null'])(
		'that are damaged are set aside: %j',
		async (text) => {
			const paths = temporaryHome();
			mkdirSync(paths.config, {recursive: true});
			writeFileSync(file(paths), text);
			const store = openSettings(paths);
			expect(store.settings).toEqual({});
			expect(store.notices).toHaveLength(1);
			expect(readdirSync(paths.config)).toEqual(['config.damaged-1.json']);
			expect(readFileSync(join(paths.config, 'config.damaged-1.json'), 'utf8')).toBe(text);
			await store.change({language: 'id'});
			writeFileSync(file(paths), 'again');
			expect(openSettings(paths).notices).toHaveLength(1);
			expect(readdirSync(paths.config)).toContain('config.damaged-2.json');
		},
	);

	it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
		'that may not be read are no reason to stop',
		() => {
			const paths = temporaryHome();
			mkdirSync(paths.config, {recursive: true});
			writeFileSync(file(paths), '{"language":"en"}');
			chmodSync(file(paths), 0);
			expect(openSettings(paths).settings).toEqual({});
		},
	);
});
