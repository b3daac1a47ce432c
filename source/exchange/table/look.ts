import {columnNamed} from './columns.js';

/** Whether a text begins with the headings of a deck. */
export function looksLikeTable(head: string): boolean {
	return head
		.replace('\ufeff', '')
		.split(/\r\n?|\n/, 20)
		.some((line) => {
			const columns = line.split(/[,;\t]/).map((cell) => columnNamed(cell.replace(/^"|"$/g, '')));
			return columns.includes('question') && columns.includes('answer');
		});
}
