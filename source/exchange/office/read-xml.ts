import {Parser} from 'saxen';

/** What is told of an XML text while it is read; prefixes of names are left out. */
export interface XmlReader {
	open?(name: string, attribute: (name: string) => string | undefined): void;
	close?(name: string): void;
	text?(text: string): void;
}

/** A text that is no XML that newsquiz reads. */
export class XmlError extends Error {}

/**
 * Reads XML from a stranger, once and from its beginning to its end. Nothing in it is looked up elsewhere: entities of
 * its own are refused.
 * @throws XmlError, and what the reader throws to end it
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
	const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
	const parser = new Parser();
	parser.on('error', (error) => {
		throw new XmlError(error.message);
	});
	parser.on('attention', (text) => {
		if (/^<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new XmlError('a document type');
	});
	parser.on('openTag', (name, attributes, decode) => {
		let entries: ReadonlyArray<readonly [string, string]> | undefined;
		reader.open?.(local(name), (wanted) => {
			entries ??= Object.entries(attributes());
			const value = entries.find(([key]) => local(key) === wanted)?.[1];
			return value === undefined ? undefined : decode(value);
		});
	});
	parser.on('closeTag', (name) => reader.close?.(local(name)));
	parser.on('text', (text, decode) => reader.text?.(decode(text)));
	parser.on('cdata', (text) => reader.text?.(text));
	parser.parse(xml);
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** `x:row` as `row`. */
function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
