import {tooLarge} from './workbook-errors.js';

/** In characters: no spreadsheet holds a longer text in a cell. */
export const longestText = 32_767;

/** Reads a text that may be parted by its looks; how it is pronounced (`rPh`) is left out. */
export function textReader(name: string) {
	let pieces: string[] = [];
	let length = 0;
	let isText = false;
	let phonetic = 0;
	return {
		begin(): void {
			[pieces, length, isText, phonetic] = [[], 0, false, 0];
		},
		open(tag: string): void {
			if (tag === 't') isText = true;
			else if (tag === 'rPh') phonetic++;
		},
		text(text: string): void {
			if (!isText || phonetic > 0) return;
			length += text.length;
			if (length > 4 * longestText) throw tooLarge(name);
			pieces.push(text);
		},
		close(tag: string): void {
			if (tag === 't') isText = false;
			else if (tag === 'rPh') phonetic--;
		},
		end(): string {
			return unescaped(pieces.join('')).slice(0, longestText);
		},
	};
}

/** Spreadsheets write what XML can't hold as `_x000D_`. */
export function unescaped(text: string): string {
	return text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
				String.fromCharCode(Number.parseInt(hex, 16)),
			)
		: text;
}
