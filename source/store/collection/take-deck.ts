import path from 'node:path';
import {notADeck, tooLarge} from '../../deck/deck-errors.js';
import type {Deck} from '../../deck/deck.js';
import {maximumDeckBytes, parseDeck} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {fetchPage, type NetworkEnvironment, type Wanted} from '../network.js';
import {typeName} from '../network-errors.js';
import {shown} from '../source-errors.js';
import {readSourceFile} from '../source-files.js';
import {isWebAddress} from './typed-path.js';

/** What is touched of the machine when a deck is read from outside. */
export interface TakeEnvironment extends NetworkEnvironment {
	/** The folder that relative paths start from. */
	readonly cwd: string;
}

/**
 * Reads a deck at a path or at an `http(s)` address, which is told in full. It is a stranger's: everything is checked.
 * @throws UserError when nothing can be read there, or it is no deck
 */
export async function takeDeck(
	address: string,
	environment: TakeEnvironment,
): Promise<{readonly from: string; readonly deck: Deck}> {
	if (isWebAddress(address)) {
		const url = address.trim();
		const {bytes} = await fetchPage(url, environment, wanted);
		return {from: withoutSecrets(url), deck: read(bytes, lastPart(url))};
	}
	const bytes = await readFile(address, environment.cwd);
	const from = path.resolve(environment.cwd, address);
	return {from, deck: read(bytes, path.basename(from))};
}

function read(bytes: Uint8Array, name: string): Deck {
	const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
	if (/^<(?:!doctype|html|\?xml|!--)/i.test(head)) throw aPage(shown(name));
	// What is said of JSON would not help whoever gives an article.
	const isOtherText = head !== '' && !head.startsWith('{') && !head.includes('\ufffd');
	if (isOtherText) throw new UserError(notADeck(shown(name)).says, {hint: articleHint});
	return parseDeck(bytes, name);
}

const articleHint: Bilingual = {
	id: 'Untuk membuat kartu dari sebuah berita, tekan n di layar awal, atau: newsquiz build ALAMAT',
	en: 'To make cards of an article, press n on the home screen, or: newsquiz build ADDRESS',
};

const instead: Bilingual = {
	id: 'Unduh berkasnya dengan peramban, lalu tambahkan berkas itu.',
	en: 'Download the file in your browser, then add that file.',
};

/** Some hosts don't know what they serve; what it is shows when it is read. */
const wanted: Wanted = {
	accept: 'application/json, text/plain;q=0.8, application/octet-stream;q=0.5',
	types:
		/^(?:application\/(?:[\w.+-]+\+)?json|text\/(?:json|plain)|application\/octet-stream|binary\/octet-stream)$/,
	limit: maximumDeckBytes,
	instead,
	wrongType(address, type) {
		if (/html/.test(type)) return aPage(address);
		const name = typeName(type);
		return new UserError(
			{
				id: `${address} bukan paket kartu, melainkan ${name.id}.`,
				en: `${address} is not a deck but ${name.en}.`,
			},
			{
				hint: {
					id: 'Berikan alamat berkas paket kartunya (.json).',
					en: 'Give the address of the deck file (.json).',
				},
			},
		);
	},
	tooLarge: (address) => tooLarge(address),
};

function aPage(name: string): UserError {
	return new UserError(
		{
			id: `${name} adalah halaman web, bukan paket kartu.`,
			en: `${name} is a web page, not a deck.`,
		},
		{hint: articleHint},
	);
}

async function readFile(file: string, cwd: string): Promise<Uint8Array> {
	try {
		return await readSourceFile(file, cwd);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(error.says, {
			cause: error,
			hint: {
				id: 'Sebutkan berkas paket kartu (.json) yang dapat dibaca, dengan foldernya.',
				en: 'Name a deck file (.json) that can be read, with its folder.',
			},
		});
	}
}

/** The address to read it at again; a name and password in it are not kept. */
function withoutSecrets(address: string): string {
	const url = new URL(address);
	url.username = '';
	url.password = '';
	url.hash = '';
	return url.href;
}

function lastPart(address: string): string {
	const {pathname, host} = new URL(address);
	const name = pathname.split('/').at(-1) ?? '';
	return name === '' ? host : name;
}
