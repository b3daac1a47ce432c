import {type Language, UserError} from '../errors.js';
import {sanitise} from '../sanitise.js';
import {openSettings} from '../store/settings.js';
import {parseArguments} from './arguments.js';
import {type Context, type Io, write} from './io.js';
import {isLanguage, localeLanguage} from './language.js';
import {userPaths} from './user-paths.js';
import {version} from './version.js';

/**
 * Runs one command line and answers with the exit status: 0 success, 1 a failure, 2 wrong usage.
 * The only place that catches: whatever goes wrong, one clear message goes to standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
	let language = languageOption(argv) ?? localeLanguage(io.env);
	try {
		const invocation = parseArguments(argv);
		const {command, values} = invocation;
		if (values['version'] === true) {
			await write(io.stdout, `${version}\n`);
			return 0;
		}

		if (values['lang'] === undefined) language = chosenLanguage(io) ?? language;
		else if (!isLanguage(values['lang'])) throw unknownLanguage();
		if (values['help'] === true) {
			const {renderUsage} = await import('./usage.js');
			await write(io.stdout, renderUsage(command, language, await command.formats?.()));
			return 0;
		}

		const noColour = values['no-color'] === true || Boolean(io.env['NO_COLOR']);
		const context: Context = {
			...io,
			language,
			version,
			colour: !noColour && io.stdout.isTTY === true && io.env['TERM'] !== 'dumb',
		};
		const {run: runCommand} = await command.load();
		return await runCommand(invocation, context);
	} catch (error) {
		return await report(error, language, io);
	}
}

// Read by hand, because a wrong command line must be answered in the right language too.
function languageOption(argv: readonly string[]): Language | undefined {
	const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
	const named = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
	return isLanguage(named) ? named : undefined;
}

// What the user chose in the app. A home folder that can't be used is for the command to complain about.
function chosenLanguage(io: Io): Language | undefined {
	try {
		return openSettings(userPaths(io)).settings.language;
	} catch {
		return undefined;
	}
}

function unknownLanguage(): UserError {
	return new UserError(
		{
			id: 'Bahasa tampilan hanya "id" (Indonesia) atau "en" (Inggris).',
			en: 'The language of the interface is "id" (Indonesian) or "en" (English).',
		},
		{
			hint: {id: 'Misalnya: newsquiz --lang id', en: 'For example: newsquiz --lang en'},
			exitStatus: 2,
		},
	);
}

async function report(error: unknown, language: Language, io: Io): Promise<number> {
	// The reader of our output has gone (`newsquiz facts x | head`): nothing is left to say.
	if (isErrnoException(error) && error.code === 'EPIPE') return 0;
	const lines: string[] = [];
	if (error instanceof UserError) {
		lines.push(`newsquiz: ${error.says[language]}`);
		if (error.hint) lines.push(error.hint[language]);
	} else {
		const detail = error instanceof Error ? error.message : String(error);
		lines.push(
			language === 'id'
				? `newsquiz: terjadi kesalahan di dalam program: ${detail}`
				: `newsquiz: something went wrong inside the program: ${detail}`,
			language === 'id'
				? 'Kemajuan belajar Anda aman. Mohon laporkan kesalahan ini, beserta perintah yang Anda jalankan.'
				: 'Your progress is safe. Please report this, together with the command you ran.',
		);
		if (io.env['NEWSQUIZ_DEBUG'] && error instanceof Error && error.stack) lines.push(error.stack);
	}

	await write(io.stderr, sanitise(lines.join('\n')) + '\n').catch(() => undefined);
	return error instanceof UserError ? error.exitStatus : 1;
}

function isErrnoException(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'code' in error;
}
