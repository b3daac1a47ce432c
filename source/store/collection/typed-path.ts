import {fileURLToPath} from 'node:url';

/** Whether somebody who typed this means an address on the web. */
export function isWebAddress(typed: string): boolean {
	return /^https?:\/\//i.test(typed.trim());
}

/**
 * The path that somebody means who types it, pastes it or drops a file on the terminal: in quotes, with spaces escaped,
 * as a `file:` address, from the home folder.
 */
export function typedPath(
	typed: string,
	{homedir, platform}: {readonly homedir: string; readonly platform: NodeJS.Platform},
): string {
	const text = typed.trim();
	if (/^file:\/\//i.test(text)) {
		try {
			return fileURLToPath(text);
		} catch {
			return text;
		}
	}
	const quoted = /^(["'])(.+)\1$/s.exec(text)?.[2];
	const isWindows = platform === 'win32';
	// On Windows a backslash parts folders.
	const path = quoted ?? (isWindows ? text : text.replace(/\\([^\w\\])/g, '$1'));
	return /^~(?=[/\\]|$)/.test(path) ? homedir + path.slice(1) : path;
}
