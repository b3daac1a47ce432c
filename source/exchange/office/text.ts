import {sanitise, sanitiseLine} from '../../sanitise.js';

// XML has no way to write some of them, and an office program calls a file broken that holds one.
const notXml = /\p{Noncharacter_Code_Point}/gu;

/** A text that an office program opens; line feeds stay. */
export function officeText(text: string): string {
	return sanitise(text).replace(notXml, '\ufffd');
}

/** Like {@link officeText}, in one line. */
export function officeLine(text: string): string {
	return sanitiseLine(text).replace(notXml, '\ufffd');
}

/**
 * A text as a workbook writes it, where `_x0041_` is an A: what looks like that is escaped, and so is what the library
 * that writes workbooks would leave out, or look up as a property that every object has.
 */
export function cellText(text: string): string {
	const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\ufffd', '_xFFFD_');
	if (!(escaped in {})) return escaped;
	const [first] = escaped;
	return `_x${first!.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${escaped.slice(1)}`;
}
