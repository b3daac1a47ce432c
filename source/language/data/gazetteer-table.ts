/** The lines of a table written as text, without blank ones. */
export function lines(table: string): string[] {
	return table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The fields of a line, parted by `|`. */
export function fields(line: string): string[] {
	return line.split('|').map((field) => field.trim());
}

/** The items of a list, parted by commas or line ends. */
export function items(list: string): string[] {
	return list
		.split(/[,\n]/)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** The words of a list, parted by white space. */
export function words(list: string): string[] {
	return list.split(/\s+/).filter((word) => word !== '');
}
