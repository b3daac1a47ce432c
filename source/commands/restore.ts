import path from 'node:path';
import {safeJson, sanitise} from '../sanitise.js';
import {noSuchBackup} from '../store/backups/messages.js';
import {type DescribedBackup, describeBackups, keepBackup} from '../store/backups/own-backups.js';
import {
	changesNothing,
	planRestore,
	presentNames,
	restoreBackup,
} from '../store/backups/restore.js';
import {systemClock} from '../store/clock.js';
import type {HomePaths} from '../store/paths.js';
import {ask, confirm, leftAsItWas} from './ask.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {openHome} from './open-services.js';
import {backupsAsJson, planAsJson, renderBackups, renderPlan} from './render-backups.js';

/** Lists the backups, or puts the home into the state of one after showing what that changes. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const json = values['json'] === true;
	const paths = await openHome(context);
	const [argument] = positionals;
	const chosen = argument ?? (await list(paths, json, context));
	if (chosen === undefined) return 0;
	return restore(chosen, values, context);
}

/** @returns what the user chose, where there is a terminal to ask on */
async function list(
	paths: HomePaths,
	json: boolean,
	context: Context,
): Promise<string | undefined> {
	const backups = await describeBackups(paths);
	if (json) {
		await write(context.stdout, `${safeJson(backupsAsJson(backups, context.language))}\n`);
		return undefined;
	}

	await write(context.stdout, renderBackups(backups, systemClock.timezone, context.language));
	if (backups.length === 0) return undefined;
	if (!isInteractive(context)) {
		await write(context.stderr, `${say(context, howToChoose)}\n`);
		return undefined;
	}

	const answer = (
		await ask(context, {
			id: 'Pulihkan nomor berapa? Perubahannya ditunjukkan dahulu. (Enter: tidak jadi)',
			en: 'Restore which number? What changes is shown first. (Enter: none)',
		})
	).trim();
	return answer === '' ? undefined : answer;
}

const howToChoose = {
	id: 'Pulihkan satu dengan: newsquiz restore NOMOR, nama berkas, atau latest',
	en: 'Restore one with: newsquiz restore NUMBER, the name of a file, or latest',
};

/** The file that an argument means: a number of the list, `latest`, a name in the list, or a path. */
async function findBackup(chosen: string, paths: HomePaths, context: Context): Promise<string> {
	const backups = await describeBackups(paths);
	if (chosen === 'latest') {
		const newest = backups.find((backup) => 'manifest' in backup);
		if (!newest) throw noSuchBackup(chosen);
		return newest.path;
	}

	const own: DescribedBackup | undefined =
		(/^\d+$/.test(chosen) ? backups[Number(chosen) - 1] : undefined) ??
		backups.find(({name}) => name === chosen || name === `${chosen}.zip`);
	return own?.path ?? path.resolve(context.cwd, chosen);
}

/**
 * Shows what going back to a backup changes, and does it once the user agrees.
 * @param chosen a number of the list, `latest`, a name in the list, or a path
 */
export async function restore(
	chosen: string,
	values: Invocation['values'],
	context: Context,
): Promise<number> {
	const paths = await openHome(context);
	const file = await findBackup(chosen, paths, context);
	const isAgreed = values['yes'] === true;
	const plan = await planRestore(paths, file);
	const tell = async (text: string): Promise<void> =>
		values['json'] === true ? undefined : write(context.stdout, sanitise(text));
	const finish = async (restored: boolean): Promise<number> => {
		if (values['json'] === true) {
			await write(context.stdout, `${safeJson(planAsJson(plan, restored))}\n`);
		}

		return 0;
	};

	await tell(renderPlan(plan, systemClock.timezone, context.language));
	if (changesNothing(plan)) {
		await tell(`${say(context, isSame)}\n`);
		return finish(false);
	}

	// For programs, --json alone only looks.
	if (values['json'] === true && !isAgreed) return finish(false);
	if (!(await confirm(context, plan.isHomeEmpty ? question : carefulQuestion, isAgreed))) {
		await tell(`${say(context, leftAsItWas)}\n`);
		return 0;
	}

	let before: string | undefined;
	const beforehand = async (): Promise<void> => {
		if (presentNames(paths).length === 0) return;
		const options = {reason: 'before-restore', app: context.version, clock: systemClock} as const;
		before = path.basename((await keepBackup(paths, options, file)).path);
	};
	await restoreBackup(paths, file, {...plan, beforehand}, systemClock);
	await tell(`${say(context, restored(before))}\n`);
	return finish(true);
}

const isSame = {
	id: 'Keadaan sekarang sama dengan cadangan ini. Tidak ada yang perlu dipulihkan.',
	en: 'The home is in the state of this backup already. There is nothing to restore.',
};
const question = {id: 'Pulihkan?', en: 'Restore?'};
const carefulQuestion = {
	id: 'Keadaan sekarang dicadangkan lebih dahulu. Pulihkan?',
	en: 'What is there now is backed up first. Restore?',
};

function restored(before: string | undefined): {id: string; en: string} {
	return before === undefined
		? {id: 'Sudah dipulihkan.', en: 'Restored.'}
		: {
				id: `Sudah dipulihkan. Kembali ke keadaan sebelumnya: newsquiz restore ${before}`,
				en: `Restored. Back to how it was before: newsquiz restore ${before}`,
			};
}
