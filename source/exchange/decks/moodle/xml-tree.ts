import {UserError} from '../../../errors.js';
import {sanitiseLine} from '../../../sanitise.js';
import {XmlError, readXml} from '../../read-xml.js';

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

/** What Moodle's format says in attributes. */
const attributeNames = ['type', 'format', 'fraction'] as const;

/**
 * What is in an XML document.
 * @param fileName for messages
 * @throws UserError when it is not well-formed, or has entities of its own, which could grow without end
 */
export function parseXml(text: string, fileName: string): readonly XmlNode[] {
	const top: XmlNode[] = [];
	const open: XmlNode[][] = [top];
	const leaf = (name: string, inside: string): void => {
		open.at(-1)!.push({name, text: inside, attributes: {}, children: []});
	};
	try {
		readXml(text, {
			open(name, attribute) {
				const children: XmlNode[] = [];
				const attributes: Record<string, string> = {};
				for (const key of attributeNames) {
					const value = attribute(key);
					if (value !== undefined) attributes[key] = value;
				}
				open.at(-1)!.push({name, text: '', attributes, children});
				open.push(children);
			},
			close: () => void open.pop(),
			text: (inside) => leaf(textName, inside),
			comment: (inside) => leaf(commentName, inside),
		});
	} catch (error) {
		if (error instanceof XmlError) throw notXml(fileName, error.line, error);
		throw error;
	}
	return top;
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
