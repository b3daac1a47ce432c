import {UserError} from '../errors.js';
import {writeNamed} from './atomic-write.js';
import {errorCode, isDiskFull} from './error-code.js';
import {shown} from './source-errors.js';

/**
 * Writes a file that the user asked for, where others may read it too.
 * @throws UserError when it can't be written; what was there is untouched
 */
export function writeOutput(file: string, contents: string | Uint8Array): void {
	try {
		writeNamed(file, contents);
	} catch (error) {
		throw notWritten(file, error);
	}
}

function notWritten(file: string, cause: unknown): UserError {
	const code = errorCode(cause);
	const name = shown(file);
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return new UserError(
			{
				id: `Folder untuk ${name} tidak ada.`,
				en: `There is no folder for ${name}.`,
			},
			{
				cause,
				hint: {
					id: 'Pilih folder yang sudah ada, atau buat dahulu.',
					en: 'Choose a folder that is there, or make it first.',
				},
			},
		);
	}
	const why = isDiskFull(cause)
		? {id: 'ruang penyimpanan penuh', en: 'the disk is full'}
		: {id: String(code ?? 'sebab tak dikenal'), en: String(code ?? 'for a reason unknown')};
	return new UserError(
		{
			id: `${name} tidak dapat ditulis (${why.id}).`,
			en: `${name} could not be written (${why.en}).`,
		},
		{
			cause,
			hint: {
				id: 'Pilih folder lain yang boleh ditulisi.',
				en: 'Choose another folder that may be written to.',
			},
		},
	);
}
