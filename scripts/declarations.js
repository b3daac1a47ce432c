import {existsSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {root} from './checkout.js';

/** The sources of the library entries that the package exports. */
export const libraryEntries = ['source/language/index.ts', 'source/build.ts'];

/**
 * Writes the declarations of the library entries, and of what they name, into a folder.
 * @param {string} folder
 * @throws Error when one of them needs the types of another package: the package installs none
 */
export function writeDeclarations(folder) {
	const {config} = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
	const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
	const entries = libraryEntries
		.map((file) => path.join(root, file))
		.filter((file) => existsSync(file));
	const program = ts.createProgram(entries, {
		...options,
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true,
		// `npm test` checks the types; here they are only written out.
		noCheck: true,
		rootDir: path.join(root, 'source'),
		outDir: folder,
	});
	program.emit(undefined, (file, text) => {
		const foreign = ts
			.preProcessFile(text)
			.importedFiles.find(({fileName}) => !fileName.startsWith('.'));
		if (foreign) {
			throw new Error(
				`${path.relative(folder, file)} would need the types of ${foreign.fileName}, which users do not have. ` +
					'Write out the type in the source.',
			);
		}

		ts.sys.writeFile(file, text);
	});
}
