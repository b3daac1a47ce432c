import {unzipSync, type Zippable, zipSync} from 'fflate';

// Of the first day that an archive can tell, so that the same document is the same file whenever it is written.
const time = new Date(1980, 0, 1);
const properties = 'docProps/core.xml';

/**
 * An office document written again so that its bytes depend on nothing but what it says.
 * @param made when the document says that it was made, as ISO 8601
 */
export function stableDocument(bytes: Uint8Array, made: string): Uint8Array {
	const files = unzipSync(bytes);
	const stable: Zippable = {};
	for (const [name, contents] of Object.entries(files)) {
		stable[name] = name === properties ? dated(contents, made) : contents;
	}
	return zipSync(stable, {mtime: time, level: 6});
}

function dated(xml: Uint8Array, made: string): Uint8Array {
	const text = new TextDecoder()
		.decode(xml)
		.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made}`);
	return new TextEncoder().encode(text);
}
