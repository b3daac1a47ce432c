import type {Readable, Writable} from 'node:stream';
import {type Bilingual, type Language, UserError} from '../errors.js';
import {sanitise} from '../sanitise.js';
import {errorCode, isDiskFull} from '../store/error-code.js';

/** An output stream as Node's own: a terminal says so and has a size. */
export type Output = Writable & {isTTY?: boolean; columns?: number};

/** Everything a command touches of the process it runs in. */
export interface Io {
	readonly stdin: Readable & {isTTY?: boolean};
	readonly stdout: Output;
	readonly stderr: Output;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The folder that relative paths start from. */
	readonly cwd: string;
}

/** What every command is given besides its own arguments. */
export interface Context extends Io {
	readonly language: Language;
	/** Whether standard output may carry colours. */
	readonly colour: boolean;
	readonly version: string;
}

/** Picks the user's language. */
export function say(context: {language: Language}, text: Bilingual): string {
	return text[context.language];
}

/** Says what there is to know beside the result, a line each, on standard error. */
export async function tellNotes(notes: readonly Bilingual[], context: Context): Promise<void> {
	for (const note of notes) await write(context.stderr, `${sanitise(say(context, note))}\n`);
}

/**
 * Writes, and waits while the reader at the other end is slow.
 * @throws UserError when what was written can't be kept; the stream's own error when its reader has gone
 */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
	try {
		await writeAll(stream, text);
	} catch (error) {
		throw errorCode(error) === 'EPIPE' ? error : unwritten(error);
	}
}

function unwritten(cause: unknown): UserError {
	const code = errorCode(cause);
	return new UserError(
		isDiskFull(cause)
			? {
					id: 'Keluaran tidak tertulis seluruhnya karena ruang penyimpanan penuh.',
					en: 'Not all of the output was written, because the disk is full.',
				}
			: {
					id: `Keluaran tidak dapat ditulis${code ? ` (${code})` : ''}.`,
					en: `The output could not be written${code ? ` (${code})` : ''}.`,
				},
		{
			hint: {
				id: 'Periksa ke mana keluaran itu dialirkan, lalu coba lagi.',
				en: 'Check where the output is going, then try again.',
			},
			cause,
		},
	);
}

async function writeAll(stream: Writable, text: string | Uint8Array): Promise<void> {
	if (!stream.write(text)) {
		await new Promise<void>((resolve, reject) => {
			const done = (): void => {
				stream.off('drain', done);
				stream.off('close', done);
				stream.off('error', fail);
				resolve();
			};
			const fail = (error: Error): void => {
				stream.off('drain', done);
				stream.off('close', done);
				reject(error);
			};
			stream.once('drain', done);
			stream.once('close', done);
			stream.once('error', fail);
		});
	}
}
