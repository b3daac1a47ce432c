import path from 'node:path';
import type {Bilingual, Language} from '../errors.js';
import type {WordsInFile} from '../exchange/known-words/known-words-file.js';
import {sanitiseLine} from '../sanitise.js';
import type {ProgressLog} from '../services.js';
import {readKnownWords} from '../store/known-words.js';
import {type Context, say} from './io.js';

/** A line of the log has a limited length. */
const mostWordsAnEvent = 500;

/**
 * Logs as known the words of a file, and tells what came of it.
 * @throws UserError when the file can't be used; nothing is logged then
 */
export async function importKnownWords(
	file: string,
	progress: ProgressLog,
	context: Context,
): Promise<string> {
	const words = await readKnownWords(file, context.cwd);
	const {known} = progress.state.words;
	const fresh = [...words.headwords].filter((word) => !known.has(word));
	for (let at = 0; at < fresh.length; at += mostWordsAnEvent) {
		progress.record({
			type: 'words',
			known: fresh.slice(at, at + mostWordsAnEvent),
			why: 'import',
		});
	}
	return report(path.basename(file), words, fresh.length, context.language);
}

function report(file: string, words: WordsInFile, fresh: number, language: Language): string {
	const {total, recognised, headwords, strange, counted, leftOut} = words;
	const number = new Intl.NumberFormat(language).format;
	const lines: Bilingual[] = [
		{
			id: `${file}: ${number(recognised)} dari ${number(total)} kata dikenali; ${number(headwords.size)} lema, ${number(fresh)} di antaranya baru tercatat sebagai kata yang Anda kenal.`,
			en: `${file}: ${number(recognised)} of ${number(total)} words recognised; ${number(headwords.size)} headwords, ${number(fresh)} of them newly noted as words you know.`,
		},
		...countedLine(counted, leftOut, number),
		...(strange.length === 0
			? []
			: [
					{
						id: `Tidak dikenali, misalnya: ${strange.join(' · ')}`,
						en: `Not recognised, such as: ${strange.join(' · ')}`,
					},
				]),
	];
	return lines.map((line) => `${sanitiseLine(line[language])}\n`).join('');
}

function countedLine(
	counted: WordsInFile['counted'],
	leftOut: number,
	number: (value: number) => string,
): Bilingual[] {
	switch (counted) {
		case 'learned': {
			return [
				{
					id: `Dihitung hanya kartu dengan interval 7 hari atau lebih; ${number(leftOut)} catatan lain dilewati.`,
					en: `Only cards with an interval of 7 days or more were counted; ${number(leftOut)} other notes were passed over.`,
				},
			];
		}
		case 'all-notes': {
			return [
				{
					id: 'Paket ini tidak memuat jadwal, jadi semua catatannya dihitung.',
					en: 'The package has no scheduling, so all its notes were counted.',
				},
			];
		}
		case 'marked-known': {
			return [
				{
					id: `Dihitung hanya baris yang ditandai sudah dikenal; ${number(leftOut)} baris lain dilewati.`,
					en: `Only rows marked as known were counted; ${number(leftOut)} other rows were passed over.`,
				},
			];
		}
		case 'all-rows': {
			return [];
		}
	}
}

/** What to do after an import that came without an article. */
export function nextStep(context: Context): string {
	return `${say(context, {
		id: 'Selanjutnya: newsquiz words ARTIKEL menampilkan kata yang layak dipelajari, tanpa kata-kata ini.',
		en: 'Next: newsquiz words ARTICLE shows the words worth learning, without these.',
	})}\n`;
}
