import path from 'node:path';
import {UserError} from '../errors.js';
import {safeJson, sanitise} from '../sanitise.js';
import {keepBackup} from '../store/backups/own-backups.js';
import {systemClock} from '../store/clock.js';
import {examine} from '../store/doctor/examine.js';
import type {Finding, Patient} from '../store/doctor/finding.js';
import {confirm} from './ask.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openDecks, openHome} from './open-services.js';
import {findingsAsJson, hasProblem, renderFinding, renderFindings} from './render-findings.js';

/** Checks every file of the home; with `--fix`, repairs what the user agrees to. Status 1 where a problem is left. */
export async function run({values}: Invocation, context: Context): Promise<number> {
	const json = values['json'] === true;
	const patient: Patient = {paths: await openHome(context), clock: systemClock};
	const look = async (): Promise<Finding[]> => examine(patient, await openDecks(context));
	let findings = await look();
	if (values['fix'] === true) {
		const out = json ? context.stderr : context.stdout;
		const repaired = await repair(patient, findings, values['yes'] === true, {
			...context,
			stdout: out,
		});
		if (repaired > 0) findings = await look();
	}

	await write(
		context.stdout,
		json
			? `${safeJson(findingsAsJson(findings, context.language), 2)}\n`
			: renderFindings(findings, context.language),
	);
	return hasProblem(findings) ? 1 : 0;
}

/** @returns how many repairs were made */
async function repair(
	patient: Patient,
	findings: readonly Finding[],
	isAgreed: boolean,
	context: Context,
): Promise<number> {
	const tell = async (text: string): Promise<void> => write(context.stdout, `${sanitise(text)}\n`);
	let repaired = 0;
	for (const finding of findings) {
		if (!finding.repair) continue;
		const {question, run: act} = finding.repair;
		await tell(renderFinding(finding, context.language));
		if (!(await confirm(context, question, isAgreed))) continue;
		if (repaired === 0) await tell(say(context, await backUp(patient, context)));
		try {
			act();
			repaired++;
			await tell(say(context, {id: '  Sudah.', en: '  Done.'}));
		} catch (error) {
			const why =
				error instanceof UserError
					? [error.says, error.hint].flatMap((text) => (text ? say(context, text) : [])).join(' ')
					: error instanceof Error
						? error.message
						: String(error);
			await tell(say(context, {id: `  Gagal: ${why}`, en: `  Failed: ${why}`}));
		}
	}

	if (repaired > 0) await tell('');
	return repaired;
}

/** What can't be backed up as it is (a file that may not be read) is repaired all the same: nothing gets deleted. */
async function backUp(
	{paths, clock}: Patient,
	context: Context,
): Promise<{id: string; en: string}> {
	try {
		const {path: file} = await keepBackup(paths, {
			reason: 'before-repair',
			app: context.version,
			clock,
		});
		const name = path.basename(file);
		return {
			id: `  Dicadangkan lebih dahulu: ${name}`,
			en: `  Backed up first: ${name}`,
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			id: `  Tanpa cadangan: ${error.says.id}`,
			en: `  Without a backup: ${error.says.en}`,
		};
	}
}
