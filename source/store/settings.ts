import {readFileSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Appearance, appearance, isChoice} from '../appearance.js';
import {type Bilingual, UserError} from '../errors.js';
import type {Settings, SettingsStore} from '../services.js';
import {errorCode} from './error-code.js';
import {ensureFolder, type HomePaths} from './paths.js';

const NAME = 'config';

function notSaved(cause: unknown): UserError {
	const code = errorCode(cause);
	const why = typeof code === 'string' ? ` (${code})` : '';
	return new UserError(
		{
			id: `Pengaturan tidak dapat disimpan${why}.`,
			en: `The settings could not be saved${why}.`,
		},
		{
			hint: {
				id: 'Periksa sisa ruang penyimpanan dan izin akses folder data newsquiz.',
				en: 'Check the free space on the disk and the permissions of the newsquiz data folder.',
			},
			cause,
		},
	);
}

/**
 * The settings of this device, kept by conf in `config.json`. To read them takes no more than the
 * file: conf, which is slow to load, is loaded by the first change.
 */
export function openSettings(paths: HomePaths): SettingsStore {
	const file = join(paths.config, `${NAME}.json`);
	const notices: Bilingual[] = [];
	let stored = read(file, notices);
	return {
		get settings() {
			return known(stored);
		},
		notices,
		async change(changes) {
			ensureFolder(paths.config);
			const {default: Conf} = await import('conf');
			try {
				// Damage since the start would make conf throw.
				read(file, notices);
				const conf = new Conf<Record<string, unknown>>({
					cwd: paths.config,
					configName: NAME,
					projectName: 'newsquiz',
					projectSuffix: '',
					accessPropertiesByDotNotation: false,
					configFileMode: 0o600,
					deserialize: parse,
				});
				for (const [key, value] of Object.entries(changes)) {
					if (value === undefined) conf.delete(key);
					else conf.set(key, value);
				}
				stored = {...conf.store};
			} catch (error) {
				throw notSaved(error);
			}

			return known(stored);
		},
	};
}

function known(stored: Record<string, unknown>): Settings {
	const {language, dictionary, keys, isWelcomed} = stored;
	return {
		...((language === 'id' || language === 'en') && {language}),
		...(typeof dictionary === 'string' && dictionary !== '' && {dictionary}),
		...(isWelcomed === true && {isWelcomed}),
		// Read with care where they are used: a file must not take anybody's keys away.
		...(typeof keys === 'object' && keys !== null && {keys: keys as Settings['keys']}),
		...Object.fromEntries(
			(Object.keys(appearance) as Array<keyof Appearance>)
				.filter((name) => isChoice(name, stored[name]))
				.map((name) => [name, stored[name]]),
		),
	};
}

function read(file: string, notices: Bilingual[]): Record<string, unknown> {
	try {
		const value = parse(readFileSync(file, 'utf8'));
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	} catch (error) {
		// Settings that can't be read at all are no reason not to study.
		if (errorCode(error) !== undefined) return {};
	}

	const aside = freeName(file);
	try {
		renameSync(file, aside);
	} catch {
		return {};
	}

	notices.push({
		id: `Berkas pengaturan rusak dan sudah dipindahkan ke ${aside}; kini dipakai pengaturan bawaan.`,
		en: `The settings file was damaged and has been moved to ${aside}; the defaults are used.`,
	});
	return {};
}

function parse(text: string): Record<string, unknown> {
	return JSON.parse(text.replace(/^\uFEFF/, '')) as Record<string, unknown>;
}

function freeName(file: string): string {
	for (let number = 1; ; number++) {
		const name = file.replace(/\.json$/, `.damaged-${number}.json`);
		if (!statSync(name, {throwIfNoEntry: false})) return name;
	}
}
