import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import path from 'node:path';
import {type Bilingual, type Hint, UserError} from '../errors.js';
import {errorCode} from './error-code.js';
import {readLimited, TooLargeError} from './limited.js';
import {largestSource, shown, tooLarge} from './source-errors.js';

/**
 * Reads the bytes of an article's file.
 * @throws UserError when there is no such file, it can't be read, or it is over 5 MB
 */
export async function readSourceFile(file: string, cwd: string): Promise<Uint8Array> {
	const full = path.resolve(cwd, file);
	try {
		const status = await stat(full);
		if (status.isDirectory()) throw isFolder(file);
		if (status.size > largestSource) throw tooLarge(file);
		return await readLimited(createReadStream(full), largestSource);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (error instanceof TooLargeError) throw tooLarge(file, error);
		throw unreadable(file, error);
	}
}

function isFolder(file: string): UserError {
	return new UserError(
		{
			id: `${shown(file)} adalah folder, bukan berkas.`,
			en: `${shown(file)} is a folder, not a file.`,
		},
		{
			hint: {
				id: 'Sebutkan satu berkas berita di dalamnya.',
				en: 'Name one article file inside it.',
			},
		},
	);
}

function unreadable(file: string, error: unknown): UserError {
	const code = errorCode(error);
	const name = shown(file);
	const says: Bilingual =
		code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
			? {id: `Berkas ${name} tidak ditemukan.`, en: `There is no file ${name}.`}
			: code === 'EACCES' || code === 'EPERM'
				? {
						id: `Anda tidak berhak membaca berkas ${name}.`,
						en: `You may not read the file ${name}.`,
					}
				: {id: `Berkas ${name} tidak dapat dibaca.`, en: `The file ${name} could not be read.`};
	const hint: Hint =
		code === 'EACCES' || code === 'EPERM'
			? {id: 'Periksa izin akses berkas itu.', en: 'Check the permissions of the file.'}
			: {
					id: 'Periksa nama dan foldernya. Teks yang sudah disalin dapat dibaca dengan --clipboard.',
					en: 'Check the name and the folder. Text that you have copied can be read with --clipboard.',
					inApp: {
						id: 'Periksa nama dan foldernya, atau tempelkan teks beritanya di sini.',
						en: 'Check the name and the folder, or paste the text of the article here.',
					},
				};
	return new UserError(says, {hint, cause: error});
}
