import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {temporaryFolder} from './temporary-folder.js';

/** LibreOffice, where it is installed: an independent reader of what we write. */
export const soffice = (process.env['PATH'] ?? '')
	.split(delimiter)
	.map((folder) => join(folder, 'soffice'))
	.find((file) => existsSync(file));

/** Longer than it takes to start on a slow machine. */
export const officeTimeout = 120_000;

/** What LibreOffice makes of a document; `txt:Text (encoded):UTF8`, `csv:…` and the like. */
export function convertedBy(
	program: string,
	document: Uint8Array,
	ending: string,
	to: string,
): Uint8Array {
	const folder = temporaryFolder();
	const file = join(folder, `berkas.${ending}`);
	writeFileSync(file, document);
	execFileSync(
		program,
		[
			`-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`,
			...['--headless', '--convert-to', to, '--outdir', folder, file],
		],
		{stdio: 'ignore', timeout: officeTimeout, env: {...process.env, HOME: folder}},
	);
	return readFileSync(join(folder, `berkas.${to.split(':')[0]!}`));
}
