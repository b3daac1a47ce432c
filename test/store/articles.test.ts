import {once} from 'node:events';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import type {BuildFound} from '../../source/services.js';
import {openArticles} from '../../source/store/articles.js';
import {truce} from '../helpers/readings.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const built = pathToFileURL(fileURLToPath(new URL('../../dist/deck-worker.js', import.meta.url)));

function articlesIn(cwd: string, worker?: URL) {
	return openArticles(
		{stdin: Readable.from([]), cwd, env: {}, version: '0.0.0'},
		worker ? {worker} : {},
	);
}

describe('reading an article', () => {
	it('tells that the text is there before it is cleaned', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'berita.txt'), truce);
		const told: unknown[] = [];
		const {article, notices} = await articlesIn(folder).read(
			{from: 'file', path: 'berita.txt'},
			{onRead: (found) => told.push(found)},
		);
		expect(told).toEqual([{length: truce.length}]);
		expect(article.text).toBe(truce);
		expect(notices).toEqual([]);
	});

	it('takes a text as it is, to the last character', async () => {
		const {article} = await articlesIn('.').read({from: 'text', text: truce});
		expect(article.text).toBe(truce);
	});

	it('refuses what is no article, and reads what is too short for a quiz', async () => {
		const short = {from: 'text', text: 'Judul\n\nHanya satu kalimat yang pendek di sini.'} as const;
		await expect(articlesIn('.').read(short)).rejects.toThrow('too short');
		const {article} = await articlesIn('.').read(short, {use: 'reading'});
		expect(article.text).toBe(short.text);
	});

	it('says at once that a pasted book is no article, rather than working on it for minutes', async () => {
		const book = {
			from: 'text',
			text: 'Presiden tiba di Jakarta pada Senin.\n'.repeat(20_000),
		} as const;
		await expect(articlesIn('.').read(book)).rejects.toThrow('too long for one article');
	});

	it('knows ~ as the home folder', async () => {
		const path = '~/tidak-ada-di-sini/berita.txt';
		await expect(articlesIn('.').read({from: 'file', path})).rejects.toThrow(
			join(homedir(), 'tidak-ada-di-sini', 'berita.txt'),
		);
	});

	it('gives up a page that is on its way, and hangs up', async () => {
		const server = createServer();
		const request = once(server, 'request') as Promise<[IncomingMessage]>;
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const {port} = server.address() as AddressInfo;
		const controller = new AbortController();
		const reading = articlesIn('.').read(
			{from: 'web', url: `http://127.0.0.1:${port}/berita`},
			{signal: controller.signal},
		);
		const [asked] = await request;
		const isGone = once(asked.socket, 'close');
		controller.abort(new Error('enough'));
		await expect(reading).rejects.toThrow('enough');
		await isGone;
		server.close();
	});

	it('says in the app what to do in the app', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'x'));
		await expect(articlesIn(folder).read({from: 'file', path: 'y.txt'})).rejects.toMatchObject({
			hint: {inApp: {en: 'Check the name and the folder, or paste the text of the article here.'}},
		});
	});
});

describe.each([
	['in this thread', undefined],
	['beside it', built],
])('making a deck %s', (_, worker) => {
	it('tells each step and gives the deck', async () => {
		const articles = articlesIn('.', worker);
		const {article} = await articles.read({from: 'text', text: truce});
		const told: BuildFound[] = [];
		const deck = await articles.makeDeck(article, {}, {onFound: (found) => told.push(found)});
		expect(told.map(({stage}) => stage)).toEqual(['facts', 'questions', 'words']);
		expect(deck.cards.length).toBeGreaterThan(0);
	});

	it('is given up with the reason of the signal', async () => {
		const articles = articlesIn('.', worker);
		const {article} = await articles.read({from: 'text', text: truce});
		const controller = new AbortController();
		const making = articles.makeDeck(article, {}, {signal: controller.signal});
		controller.abort(new Error('enough'));
		await expect(making).rejects.toThrow('enough');
	});
});
