import {UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';

export function notXlsx(name: string, why: {readonly id: string; readonly en: string}): UserError {
	const shown = sanitiseLine(name);
	return new UserError(
		{id: `${shown} ${why.id}.`, en: `${shown} ${why.en}.`},
		{
			hint: {
				id: 'Buka di Excel atau LibreOffice, pilih Simpan Sebagai, lalu jenis "Excel Workbook (.xlsx)".',
				en: 'Open it in Excel or LibreOffice, choose Save As and the type "Excel Workbook (.xlsx)".',
			},
		},
	);
}

export function damaged(name: string, cause: unknown): UserError {
	const shown = sanitiseLine(name);
	return new UserError(
		{id: `${shown} rusak dan tidak dapat dibaca.`, en: `${shown} is damaged and can't be read.`},
		{
			cause,
			hint: {
				id: 'Buka di Excel atau LibreOffice, simpan sekali lagi sebagai .xlsx, lalu coba lagi.',
				en: 'Open it in Excel or LibreOffice, save it as .xlsx once more, then try again.',
			},
		},
	);
}

export function tooLarge(name: string): UserError {
	const shown = sanitiseLine(name);
	return new UserError(
		{
			id: `${shown} berisi terlalu banyak sel atau teks yang terlalu panjang, jadi tidak dibaca.`,
			en: `${shown} has too many cells, or texts that are too long, so it was not read.`,
		},
		{
			hint: {
				id: 'Salin soalnya saja ke lembar kerja baru, atau bagi menjadi beberapa berkas.',
				en: 'Copy the questions alone to a new workbook, or split it into several files.',
			},
		},
	);
}
