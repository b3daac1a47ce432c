import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../errors.js';
import {safeJson, sanitise, sanitiseLine} from '../sanitise.js';
import {type MadeBackup, makeBackup} from '../store/backups/make-backup.js';
import {openBackup} from '../store/backups/open-backup.js';
import {keepBackup} from '../store/backups/own-backups.js';
import {systemClock} from '../store/clock.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openHome} from './open-services.js';
import {renderBackup} from './render-backups.js';
import {text} from './values.js';

/** Keeps a backup in the home folder, or in a file of the user's choice. */
export async function run({values}: Invocation, context: Context): Promise<number> {
	const paths = await openHome(context);
	const to = text(values, 'to');
	const options = {reason: 'manual', app: context.version, clock: systemClock} as const;
	const made =
		to === undefined
			? await keepBackup(paths, options)
			: await makeBackup(paths, {...options, to: await chooseFile(to, context)});
	await write(
		context.stdout,
		values['json'] === true
			? `${safeJson(asJson(made))}\n`
			: `${sanitise(say(context, renderBackup(made)))}\n${to === undefined ? '' : `${say(context, elsewhere)}\n`}`,
	);
	return 0;
}

const elsewhere = {
	id: 'Di komputer lain, pulihkan dengan: newsquiz restore BERKAS',
	en: 'On another machine, bring it back with: newsquiz restore FILE',
};

function asJson({path: file, size, manifest, leftOut}: MadeBackup): object {
	const {at, reason, counts} = manifest;
	return {path: file, at: new Date(at).toISOString(), reason, size, counts, leftOut};
}

/** The file to write: in a folder, one named for the day; in the place of another, only that of a backup. */
async function chooseFile(to: string, {cwd}: Context): Promise<string> {
	const given = path.resolve(cwd, to);
	const found = statSync(given, {throwIfNoEntry: false});
	const file = found?.isDirectory()
		? path.join(given, `newsquiz-${new Date(systemClock.now()).toISOString().slice(0, 10)}.zip`)
		: given;
	if (!existsSync(path.dirname(file))) throw noFolder(path.dirname(file));
	if (existsSync(file)) {
		try {
			(await openBackup(file)).close();
		} catch {
			throw isAnotherFile(file);
		}
	}

	return file;
}

function noFolder(folder: string): UserError {
	const name = sanitiseLine(folder);
	return new UserError(
		{id: `Folder ${name} tidak ada.`, en: `There is no folder ${name}.`},
		{
			hint: {
				id: 'Buat folder itu dahulu, atau pilih tempat lain.',
				en: 'Make that folder first, or choose another place.',
			},
		},
	);
}

function isAnotherFile(file: string): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{
			id: `${name} sudah ada dan bukan cadangan newsquiz, jadi tidak ditimpa.`,
			en: `${name} is there already and is no backup of newsquiz, so it was not overwritten.`,
		},
		{
			hint: {
				id: 'Pilih nama lain, misalnya: newsquiz backup --to newsquiz.zip',
				en: 'Choose another name, such as: newsquiz backup --to newsquiz.zip',
			},
		},
	);
}
