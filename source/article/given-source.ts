import {countWords} from './prose.js';

/** What a learner gave to make cards from: the text itself, or where it can be read. */
export type GivenSource =
	| {readonly from: 'text'; readonly text: string}
	| {readonly from: 'file'; readonly path: string}
	| {readonly from: 'web'; readonly url: string};

/** Where an article is read from, in the app or by a command. */
export type ArticleSource = GivenSource | {readonly from: 'stdin'} | {readonly from: 'clipboard'};

/** A line of fewer words is an address that was mistyped, a name or a question rather than an article. */
const fewestWords = 12;

const address = /^https?:\/\/\S+$/i;
/** As people write it: `kompas.com/nasional/…`. A file's name has no path behind a domain. */
const bareAddress = /^(?:www\.\S+\.\S+|(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*)$/i;
const windowsPath = /^(?:[a-z]:[\\/]|\\\\)/i;
const rootedPath = /^(?:\/|~(?:\/|$)|\.{1,2}\/)/;
const articleFile = /\.(?:txt|md|markdown|x?html?)$/i;

/**
 * Tells what was typed or pasted: a web address, the path of a file (as typed, as a shell quotes it or as dragging it
 * into a terminal writes it), or an article. Undefined when it is none of them, or nothing.
 */
export function givenSource(given: string): GivenSource | undefined {
	const text = given.trim();
	if (text === '') return undefined;
	if (text.includes('\n')) return {from: 'text', text: given};
	const line = unquoted(text);
	if (address.test(line)) return {from: 'web', url: line};
	if (/^file:\/\//i.test(line)) return {from: 'file', path: pathOfAddress(line)};
	if (isPath(line)) return {from: 'file', path: unescaped(line)};
	if (bareAddress.test(line)) return {from: 'web', url: `https://${line}`};
	return countWords(text) >= fewestWords ? {from: 'text', text: given} : undefined;
}

function isPath(line: string): boolean {
	if (windowsPath.test(line)) return true;
	const isShort = countWords(line) < fewestWords;
	return (
		(rootedPath.test(line) && isShort) ||
		(articleFile.test(line) && isShort && !bareAddress.test(line))
	);
}

/** Without the quotes that stand around a path with spaces. */
function unquoted(line: string): string {
	const quoted = /^(?:& )?(["'])(.+)\1$/.exec(line);
	return quoted ? quoted[2]!.trim() : line;
}

/** Without the backslashes that a shell wants before spaces and the like. */
function unescaped(path: string): string {
	return windowsPath.test(path) ? path : path.replace(/\\(.)/g, '$1');
}

function pathOfAddress(line: string): string {
	const path = line.replace(/^file:\/\/(?:localhost)?/i, '');
	const decoded = percentDecoded(path);
	return /^\/[a-z]:/i.test(decoded) ? decoded.slice(1) : decoded;
}

/** A path with a stray percent sign stays as it is. */
function percentDecoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
