import {classOf, DIGIT, isUpperCase, LETTER} from './characters.js';
import {domainEndings} from './data/abbreviations.js';

/** The end of the URL, host name, e-mail address, `@handle` or `#tag` that begins at `start`, if one does. */
export function scanAddress(text: string, start: number, end: number): number | undefined {
	const first = text[start];
	if (first === '@' || first === '#') return scanHandle(text, start, end);
	if (mayBeUrl(first) && /^(?:https?:\/\/|www\.)[^\s"'<>]/i.test(text.slice(start, start + 10))) {
		return trimMarks(text, start, scanVisible(text, start, end));
	}
	return scanHost(text, start, end);
}

const mayBeUrl = (first: string | undefined): boolean =>
	first === 'h' || first === 'H' || first === 'w' || first === 'W';

function scanHandle(text: string, start: number, end: number): number | undefined {
	let at = start + 1;
	while (at < end && isNamePart(text, at)) at++;
	while (at > start && text[at - 1] === '.') at--;
	return at > start + 1 ? at : undefined;
}

const isNamePart = (text: string, at: number): boolean => {
	const type = classOf(text.charCodeAt(at));
	return type === LETTER || type === DIGIT || text[at] === '_' || text[at] === '.';
};

/** Longest local part or host that is looked for: the bound keeps the scan linear. */
const longest = 64;

function scanHost(text: string, start: number, end: number): number | undefined {
	let at = start;
	let dots = 0;
	const limit = Math.min(end, start + longest);
	while (at < limit && (isNamePart(text, at) || text[at] === '-' || text[at] === '+')) {
		if (text[at] === '.') dots++;
		at++;
	}
	if (text[at] === '@' && at < end && at + 1 < end && classOf(text.charCodeAt(at + 1)) === LETTER) {
		let stop = at + 1;
		const bound = Math.min(end, stop + longest);
		while (stop < bound && (isNamePart(text, stop) || text[stop] === '-')) stop++;
		return trimMarks(text, start, stop);
	}
	if (dots === 0) return undefined;
	return hostEnd(text, start, at, end);
}

/** `detik.com`, `kpk.go.id/berita`: ASCII parts of which the last is a known ending in small letters. */
function hostEnd(text: string, start: number, limit: number, end: number): number | undefined {
	const match = /^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})*(?=\.[a-z]{2,6}(?![a-z0-9]))/i.exec(
		text.slice(start, limit),
	);
	if (!match) return undefined;
	const ending = /^\.([a-z]{2,6})/.exec(text.slice(start + match[0].length, limit));
	if (!ending?.[1] || !domainEndings.has(ending[1])) return undefined;
	const stop = start + match[0].length + ending[0].length;
	// `kabar.com-Presiden tiba`: a dash that hangs on to the next word is not of the host.
	if (text[stop] === '-' && !isUpperCase(text[stop + 1])) return undefined;
	if (text[stop] !== '/' || stop + 1 >= end || !isNamePart(text, stop + 1)) return stop;
	return trimMarks(text, start, scanVisible(text, stop, end));
}

function scanVisible(text: string, start: number, end: number): number {
	let at = start;
	while (at < end && !/[\s"'<>“”‘’]/.test(text[at] ?? ' ')) at++;
	return at;
}

function trimMarks(text: string, start: number, end: number): number {
	let at = end;
	while (at > start + 1 && /[.,;:!?)\]}*_-]/.test(text[at - 1] ?? '')) at--;
	return at;
}
