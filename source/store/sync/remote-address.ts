import {isAbsolute, resolve} from 'node:path';
import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';

/** Where the repository that devices share is. */
export interface RemoteAddress {
	/** As git takes it. */
	readonly address: string;
	/** As it may be printed: without a password. */
	readonly shown: string;
	/** The folder, if it is one of this computer. */
	readonly folder?: string;
	/** Whether a password or a token stands in it. */
	readonly hasSecret: boolean;
}

const schemes = new Set(['http:', 'https:', 'ssh:', 'git:', 'file:', 'git+ssh:', 'ssh+git:']);

/**
 * Reads what the user gave as a remote: an address that git knows (https, ssh, `name@host:path`), or a folder.
 * Whatever would make git start another program, or take it for an option, is refused.
 * @throws UserError
 */
export function readRemote(given: string, cwd: string): RemoteAddress {
	const text = given.trim();
	// eslint-disable-next-line no-control-regex
	if (text === '' || /[\u0000-\u001F\u007F]/.test(text) || text.startsWith('-')) {
		throw unusable(given);
	}

	if (/^[a-z0-9+.-]+::/i.test(text)) throw unusable(given);
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return readUrl(text);
	const isDrive = process.platform === 'win32' && /^[a-z]:[\\/]/i.test(text);
	if (!isDrive && /^[^/\\]+:/.test(text)) {
		// `name@host:path`; a host that begins with a hyphen would be an option for ssh.
		if (/^(?:[^@]*@)?-/.test(text)) throw unusable(given);
		return {address: text, shown: sanitiseLine(text), hasSecret: false};
	}

	const folder = isAbsolute(text) ? text : resolve(cwd, text);
	return {address: folder, shown: sanitiseLine(folder), folder, hasSecret: false};
}

/** What git says, without a password that may stand in an address. */
export function withoutSecrets(text: string, {address, shown}: RemoteAddress): string {
	return text.replaceAll(address, shown).replace(/\/\/[^/@\s']*@/g, '//');
}

/** The server, or the folder, for messages. */
export function placeOf({address, shown, folder}: RemoteAddress): string {
	if (folder !== undefined) return shown;
	const host = address.includes('://')
		? new URL(address).host
		: address.replace(/^[^@]*@/, '').replace(/:.*$/, '');
	return host === '' ? shown : sanitiseLine(host);
}

function readUrl(text: string): RemoteAddress {
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		throw unusable(text);
	}

	if (!schemes.has(url.protocol) || url.hostname.startsWith('-') || url.username.startsWith('-')) {
		throw unusable(text);
	}

	const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
	// A token is often given as the name.
	const hasSecret = url.password !== '' || (isWeb && url.username !== '');
	const copy = new URL(url);
	copy.password = '';
	if (isWeb) copy.username = '';
	return {address: text, shown: sanitiseLine(hasSecret ? copy.href : text), hasSecret};
}

const example: Bilingual = {
	id: 'Misalnya: newsquiz sync init git@github.com:nama/belajar.git, alamat https://…, atau folder seperti /media/usb/belajar.git',
	en: 'For example: newsquiz sync init git@github.com:name/learning.git, an https://… address, or a folder such as /media/usb/learning.git',
};

function unusable(given: string): UserError {
	const name = sanitiseLine(given.replace(/\/\/[^/@]*@/, '//')).slice(0, 80);
	return new UserError(
		{
			id: `"${name}" bukan alamat repositori git yang dapat dipakai.`,
			en: `"${name}" is not an address of a git repository that can be used.`,
		},
		{hint: example, exitStatus: 2},
	);
}

/** @returns what to say when no address was given */
export function noRemoteGiven(): UserError {
	return new UserError(
		{
			id: 'Repositori git mana yang akan menyatukan perangkat Anda?',
			en: 'Which git repository should bring your devices together?',
		},
		{hint: example, exitStatus: 2},
	);
}
