import {createInterface} from 'node:readline';
import {type Bilingual, UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';

/** Asks a question on the terminal; an answer that is broken off (`Ctrl+C`, `Ctrl+D`) is an empty one. */
export async function ask(context: Context, question: Bilingual): Promise<string> {
	const lines = createInterface({input: context.stdin, output: context.stdout, terminal: true});
	try {
		const answer = await new Promise<string | undefined>((resolve) => {
			lines.once('SIGINT', () => lines.close());
			lines.once('close', () => resolve(undefined));
			lines.question(`${say(context, question)} `, resolve);
		});
		// Nobody pressed Enter: what follows gets a line of its own.
		if (answer === undefined) await write(context.stdout, '\n');
		return answer ?? '';
	} finally {
		lines.close();
	}
}

/** Asks for a yes or no; anything but a yes is a no. `--yes` has answered already. */
export async function confirm(
	context: Context,
	question: Bilingual,
	hasAnswered: boolean,
): Promise<boolean> {
	if (hasAnswered) return true;
	requireTerminal(context, question);
	const answer = await ask(context, {id: `${question.id} [y/T]`, en: `${question.en} [y/N]`});
	return /^(?:y|ya|yes)$/i.test(answer.trim());
}

/** Asks whether a file that is there may be overwritten, and says so when it is left alone. `--yes` has answered already. */
export async function mayOverwrite(
	file: string,
	context: Context,
	hasAnswered: boolean,
): Promise<boolean> {
	const name = sanitiseLine(file);
	const question = {
		id: `${name} sudah ada. Timpa?`,
		en: `${name} is there already. Overwrite it?`,
	};
	if (await confirm(context, question, hasAnswered)) return true;
	await write(context.stderr, `${say(context, leftAsItWas)}\n`);
	return false;
}

/** Asks to have a word typed, for what should not happen by a slip. `--yes` has answered already. */
export async function confirmByWord(
	context: Context,
	what: Bilingual,
	hasAnswered: boolean,
): Promise<boolean> {
	if (hasAnswered) return true;
	requireTerminal(context, what);
	const answer = await ask(context, {
		id: `${what.id} Ketik "hapus" untuk melanjutkan:`,
		en: `${what.en} Type "delete" to go on:`,
	});
	return /^(?:hapus|delete)$/i.test(answer.trim());
}

/** What is said when a question was answered with no. */
export const leftAsItWas: Bilingual = {
	id: 'Tidak ada yang diubah.',
	en: 'Nothing was changed.',
};

function requireTerminal(context: Context, question: Bilingual): void {
	if (isInteractive(context)) return;
	throw new UserError(
		{
			id: 'Perintah ini meminta persetujuan Anda, tetapi tidak berjalan di terminal. Tidak ada yang diubah.',
			en: 'This asks for your consent, but is not running in a terminal. Nothing was changed.',
		},
		{
			hint: {
				id: `Pertanyaannya: ${question.id}\nJika Anda yakin, tambahkan --yes.`,
				en: `The question: ${question.en}\nIf you are sure, add --yes.`,
			},
			exitStatus: 2,
		},
	);
}
