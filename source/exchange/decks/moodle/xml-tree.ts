import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {UserError} from '../../../errors.js';
import {sanitiseLine} from '../../../sanitise.js';

/** A part of an XML document: an element, a comment or a piece of text. */
export interface XmlNode {
	readonly name: string;
	/** Of a comment or a piece of text. */
	readonly text: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
}

export const commentName = '#comment';
const textName = '#text';
const attributesName = ':@';
const prefix = '@';

/**
 * What is in an XML document.
 * @param fileName for messages
 * @throws UserError when it is not well-formed, or has entities of its own, which could grow without end
 */
export function parseXml(text: string, fileName: string): readonly XmlNode[] {
	if (/<!DOCTYPE/i.test(text)) throw notXml(fileName, undefined);
	const valid = XMLValidator.validate(text);
	if (valid !== true) throw notXml(fileName, valid.err.line);
	try {
		return nodesOf(parser.parse(text));
	} catch (cause) {
		throw notXml(fileName, undefined, cause);
	}
}

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: prefix,
	commentPropName: commentName,
	textNodeName: textName,
	parseTagValue: false,
	trimValues: false,
	htmlEntities: true,
	ignoreDeclaration: true,
	ignorePiTags: true,
});

/** The parser's lists of objects, each with one key for what it is and one for its attributes. */
function nodesOf(list: unknown): XmlNode[] {
	return (list as ReadonlyArray<Readonly<Record<string, unknown>>>).flatMap((entry): XmlNode[] => {
		const name = Object.keys(entry).find((key) => key !== attributesName);
		if (name === undefined) return [];
		const value = entry[name];
		if (name === textName) return [{name, text: String(value), attributes: {}, children: []}];
		const children = nodesOf(value);
		if (name === commentName) return [{name, text: textIn(children), attributes: {}, children: []}];
		const attributes = Object.entries((entry[attributesName] ?? {}) as Record<string, unknown>);
		return [
			{
				name,
				text: '',
				attributes: Object.fromEntries(
					attributes.map(([key, content]) => [key.slice(prefix.length), String(content)]),
				),
				children,
			},
		];
	});
}

/** The elements of a name that stand right in another one. */
export function elements(node: XmlNode | undefined, name: string): readonly XmlNode[] {
	return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path of names; undefined when there is none. */
export function element(
	node: XmlNode | undefined,
	...path: readonly string[]
): XmlNode | undefined {
	return path.reduce<XmlNode | undefined>((inner, name) => elements(inner, name)[0], node);
}

/** The text right in an element. */
export function textOf(node: XmlNode | undefined): string {
	return node ? textIn(node.children) : '';
}

function textIn(nodes: readonly XmlNode[]): string {
	return nodes
		.filter(({name}) => name === textName)
		.map(({text}) => text)
		.join('');
}

function notXml(fileName: string, line: number | undefined, cause?: unknown): UserError {
	const name = sanitiseLine(fileName);
	const where =
		line === undefined ? {id: '', en: ''} : {id: ` (baris ${line})`, en: ` (line ${line})`};
	return new UserError(
		{
			id: `Isi "${name}" bukan XML yang dapat dibaca${where.id}.`,
			en: `"${name}" is no XML that can be read${where.en}.`,
		},
		{
			cause,
			hint: {
				id: 'Ekspor lagi dari Moodle dengan format Moodle XML, lalu impor berkas itu tanpa diubah.',
				en: 'Export it again from Moodle in Moodle XML format, and import that file unchanged.',
			},
		},
	);
}
