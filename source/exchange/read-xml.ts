import {decodeHTMLStrict} from 'entities';
import {Parser} from 'saxen';

/** What is told of an XML text while it is read; prefixes of names are left out. */
export interface XmlReader {
	open?(name: string, attribute: (name: string) => string | undefined): void;
	close?(name: string): void;
	text?(text: string): void;
	comment?(text: string): void;
}

/** A text that is no XML that newsquiz reads. */
export class XmlError extends Error {
	/** Where that shows, counted from 1. */
	readonly line: number | undefined;

	constructor(message: string, line?: number) {
		super(message);
		this.line = line;
	}
}

/**
 * Reads XML from a stranger, once and from its beginning to its end. Nothing in it is looked up elsewhere: entities of
 * its own are refused. Those of HTML are known, which older programs write.
 * @throws XmlError, and what the reader throws to end it
 */
export function readXml(source: string | Uint8Array, reader: XmlReader): void {
	const xml = typeof source === 'string' ? source : decoded(source);
	const parser = new Parser();
	parser.on('error', (error, context) => {
		const {line, data} = context();
		// At the end of the text the parser no longer knows where it is.
		throw new XmlError(error.message, data.trim() === '' ? undefined : line + 1);
	});
	parser.on('attention', (text) => {
		if (/^<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new XmlError('a document type');
	});
	parser.on('openTag', (name, attributes) => {
		let entries: ReadonlyArray<readonly [string, string]> | undefined;
		reader.open?.(local(name), (wanted) => {
			entries ??= Object.entries(attributes());
			const value = entries.find(([key]) => local(key) === wanted)?.[1];
			return value === undefined ? undefined : plain(value);
		});
	});
	parser.on('closeTag', (name) => reader.close?.(local(name)));
	parser.on('text', (text) => reader.text?.(plain(text)));
	parser.on('cdata', (text) => reader.text?.(text));
	parser.on('comment', (text) => reader.comment?.(text));
	parser.parse(xml);
}

// The parser's own decoder knows no character beyond U+FFFF.
function plain(text: string): string {
	return text.includes('&') ? decodeHTMLStrict(text) : text;
}

function decoded(bytes: Uint8Array): string {
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** `x:row` as `row`. */
function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
