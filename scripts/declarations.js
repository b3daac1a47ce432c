import {existsSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {root} from './checkout.js';

/** The sources of the library entries that the package exports. */
const libraryEntries = ['language/index.ts', 'build.ts'];

/**
 * Writes the declarations of the library entries, and of what these name, into a folder.
 * @param {string} folder
 * @throws Error when one of them needs the types of another package: the package installs none
 */
export function writeDeclarations(folder) {
	const declarations = emit(folder);
	const waiting = libraryEntries.map((file) => path.join(folder, file.replace(/\.ts$/, '.d.ts')));
	const written = new Set();
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		const text = declarations.get(file);
		if (text === undefined || written.has(file)) continue;
		ts.sys.writeFile(file, text);
		written.add(file);
		for (const name of importsOf(text)) {
			if (!name.startsWith('.')) throw foreignType(path.relative(folder, file), name);
			waiting.push(path.join(path.dirname(file), name.replace(/\.js$/, '.d.ts')));
		}
	}
}

/** @param {string} folder @returns {Map<string, string>} file → text, of all that the entries import */
function emit(folder) {
	const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
	const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
	const source = path.join(root, 'source');
	const entries = libraryEntries.map((file) => path.join(source, file)).filter(existsSync);
	const ambient = path.join(source, 'text-files.d.ts');
	const program = ts.createProgram([...entries, ambient], {
		...options,
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true,
		// `npm test` checks the types; here they are only written out.
		noCheck: true,
		removeComments: false,
		rootDir: source,
		outDir: folder,
	});
	/** @type {Map<string, string>} */
	const declarations = new Map();
	program.emit(undefined, (file, text) => declarations.set(path.normalize(file), text));
	return declarations;
}

/** @param {string} text */
function importsOf(text) {
	const {importedFiles, typeReferenceDirectives} = ts.preProcessFile(text);
	return [...importedFiles, ...typeReferenceDirectives].map(({fileName}) => fileName);
}

/** @param {string} file @param {string} name */
function foreignType(file, name) {
	return new Error(
		`${file} would need the types of ${name}, which users of the package do not have. ` +
			'Write out the type in the source.',
	);
}
