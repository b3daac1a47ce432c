import {createServer, type RequestListener, type Server} from 'node:http';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {type Kept, deckOf, keepHome, put} from './helpers/kept-home.js';

const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const failure = async (work: Promise<unknown>): Promise<UserError> =>
	work.then(
		() => expect.unreachable('it did not fail'),
		(error: unknown) => {
			expect(error).toBeInstanceOf(UserError);
			return error as UserError;
		},
	);
const ids = ({collection}: Kept): string[] =>
	collection
		.list()
		.decks.filter(({bundled}) => !bundled)
		.map(({id}) => id);

describe('a deck from a file', () => {
	it('is kept with where it came from, which a new start remembers', async () => {
		const home = await keepHome();
		const path = put(home, 'paket.json', deckOf('pasar', {createdAt: '2026-10-03'}));
		const id = await home.collection.keep(await home.collection.take('paket.json'));
		expect(id).toBe('pasar');
		const again = await keepHome(home.folder);
		expect(again.collection.list().decks[0]).toMatchObject({
			id: 'pasar',
			file: 'pasar.json',
			articles: 0,
			createdAt: '2026-10-03',
			origin: {from: path, at: home.now},
			isHidden: false,
		});
		expect(again.collection.list().unreadable).toEqual([]);
		expect(readFileSync(join(home.decks, 'pasar.json'), 'utf8')).not.toContain(path);
	});

	it.each([
		['in quotes', (path: string) => `'${path}'`],
		['with its spaces escaped', (path: string) => path.replaceAll(' ', '\\ ')],
		['as an address', (path: string) => `file://${path.replaceAll(' ', '%20')}`],
		['with space around it', (path: string) => `  ${path}\n`],
	])('is found %s, as terminals paste what is dropped on them', async (_, typed) => {
		const home = await keepHome();
		const path = put(home, 'paket dua.json', deckOf('pasar'));
		expect((await home.collection.take(typed(path))).deck.id).toBe('pasar');
	});

	it.each<[string, string | Buffer, RegExp, RegExp]>([
		['an article', 'Harga beras turun.\n', /bukan paket kartu/, /newsquiz build/],
		['a page', '<!doctype html><p>Hai', /halaman web/, /newsquiz build/],
		['JSON of something else', '{"a": 1}', /bukan paket kartu/, /"format"/],
		[
			'a deck with mistakes',
			'{"format":"newsquiz","version":1,"id":"x","title":"X","cards":[{"id":"a","question":"Apa?"}]}',
			/kartu 1 \(id "a"\), baris 1: "answer"/,
			/Perbaiki/,
		],
		['a deck of tomorrow', '{"format":"newsquiz","version":2}', /versi 2/, /Perbarui newsquiz/],
		['cut off in the middle', '{"format":"newsquiz",', /JSON/, /tanda kutip/],
		['another encoding', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /UTF-8/, /simpan lagi/],
		['nothing', '', /JSON/, /./],
	])('that is %s is refused with what to do', async (_, contents, says, hint) => {
		const home = await keepHome();
		writeFileSync(join(home.folder, 'x.json'), contents);
		const error = await failure(home.collection.take('x.json'));
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).toMatch(hint);
		expect(ids(home)).toEqual([]);
	});

	it('that is not there, or a folder without any, is told', async () => {
		const home = await keepHome();
		expect((await failure(home.collection.take('tidak-ada.json'))).says.id).toMatch(
			/tidak ditemukan/,
		);
		mkdirSync(join(home.folder, 'kosong'));
		expect((await failure(home.collection.take('kosong'))).says.id).toMatch(
			/Tidak ada paket kartu di .*kosong/,
		);
	});
});

describe('a deck from the web', () => {
	const json = {'content-type': 'application/json'};

	it('is read again for updates, from an address without name and password', async () => {
		let deck = deckOf('pasar');
		const url = await serve((_, response) =>
			response.writeHead(200, json).end(JSON.stringify(deck)),
		);
		const home = await keepHome();
		const typed = `${url.replace('//', '//nama:rahasia@')}/pasar.json#atas`;
		await home.collection.keep(await home.collection.take(typed));
		expect(home.collection.list().decks[0]?.origin?.from).toBe(`${url}/pasar.json`);
		deck = {...deck, title: 'Judul baru'};
		const taken = await home.collection.takeAgain('pasar');
		expect(taken.present).toMatchObject({isSameOrigin: true, isBundled: false});
		expect(taken.present?.update.difference.deck).toMatchObject([{field: 'title'}]);
	});

	it.each<[string, number, Record<string, string>, string, RegExp, RegExp]>([
		['a page', 200, {'content-type': 'text/html'}, '<p>', /halaman web/, /newsquiz build/],
		['an image', 200, {'content-type': 'image/png'}, 'x', /gambar/, /alamat berkas/],
		['gone', 404, json, '', /tidak ada/, /Periksa alamatnya/],
		['refused', 403, json, '', /menolak/, /Unduh|unduh/],
		['not a deck', 200, json, '[1]', /bukan paket kartu/, /newsquiz build/],
		['sent elsewhere', 302, {location: 'file:///etc/passwd'}, '', /mengalihkan/, /Unduh/],
		[
			'sent to a private network',
			302,
			{location: 'http://10.1.2.3/x.json'},
			'',
			/jaringan pribadi/,
			/ketik sendiri/,
		],
	])('that is %s is refused with what to do', async (_, status, headers, body, says, hint) => {
		const url = await serve((_request, response) => response.writeHead(status, headers).end(body));
		const home = await keepHome();
		const error = await failure(home.collection.take(`${url}/x.json`));
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).toMatch(hint);
		expect(error.hint?.id).not.toContain('--clipboard');
	});

	it('is not read beyond 5 MB', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, json);
			response.end(Buffer.alloc(6 * 1024 * 1024, 32));
		});
		const home = await keepHome();
		expect((await failure(home.collection.take(url))).says.id).toMatch(/5 MB/);
	});

	it('is taken from hosts that do not know what they serve', async () => {
		const type = {'content-type': 'application/octet-stream'};
		const url = await serve((_, response) =>
			response.writeHead(200, type).end(JSON.stringify(deckOf('pasar'))),
		);
		const home = await keepHome();
		expect((await home.collection.take(url)).deck.id).toBe('pasar');
	});
});

describe('another origin’s deck with the same id', () => {
	async function two(): Promise<Kept> {
		const home = await keepHome();
		put(home, 'satu.json', deckOf('pasar', {title: 'Satu'}));
		put(home, 'dua.json', deckOf('pasar', {title: 'Dua'}));
		await home.collection.keep(await home.collection.take('satu.json'));
		return home;
	}

	it('is told, and never takes its place by itself', async () => {
		const home = await two();
		const taken = await home.collection.take('dua.json');
		expect(taken.present).toMatchObject({isSameOrigin: false, deck: {title: 'Satu'}});
		const error = await failure(home.collection.keep(taken));
		expect(error.says.id).toMatch(/berubah sementara itu/);
		expect((await home.library.read('pasar')).title).toBe('Satu');
	});

	it('is kept beside it under an id of its own, and updated there', async () => {
		const home = await two();
		const id = await home.collection.keep(await home.collection.take('dua.json'), true);
		expect(id).toBe('pasar-2');
		expect(ids(home)).toEqual(['pasar-2', 'pasar']);
		put(home, 'dua.json', deckOf('pasar', {title: 'Dua, diperbaiki'}));
		const again = await home.collection.take('dua.json');
		expect(again.present).toMatchObject({isSameOrigin: true, deck: {id: 'pasar-2'}});
		expect(again.present?.update.deck).toMatchObject({id: 'pasar-2', title: 'Dua, diperbaiki'});
	});

	it('takes its place after a backup when the learner says so', async () => {
		const home = await two();
		const taken = await home.collection.take('dua.json');
		const {deck: present, update} = taken.present!;
		await home.collection.renew([{deck: update.deck, present, from: taken.from}]);
		expect((await home.library.read('pasar')).title).toBe('Dua');
		expect(readdirSync(join(home.folder, 'backups'))).toMatchObject([
			expect.stringMatching(/-before-update\.zip$/),
		]);
	});

	it('leaves alone what somebody else has changed since the learner looked', async () => {
		const home = await two();
		const taken = await home.collection.take('dua.json');
		const {deck: present, update} = taken.present!;
		await home.library.save({...present, title: 'Dari perangkat lain'});
		await failure(home.collection.renew([{deck: update.deck, present, from: taken.from}]));
		expect((await home.library.read('pasar')).title).toBe('Dari perangkat lain');
	});
});

describe('a title and a description', () => {
	it('of the learner’s own stay through an update', async () => {
		const home = await keepHome();
		put(home, 'satu.json', deckOf('pasar', {title: 'Satu', description: 'Lama'}));
		await home.collection.keep(await home.collection.take('satu.json'));
		await home.collection.rename('pasar', {title: ' Pasar kami ', description: 'Lama'});
		put(home, 'satu.json', deckOf('pasar', {title: 'Satu, lagi', description: 'Baru'}));
		const {present} = await home.collection.takeAgain('pasar');
		expect(present?.update.deck).toMatchObject({title: 'Pasar kami', description: 'Baru'});
	});

	it('are checked as every deck is', async () => {
		const home = await keepHome();
		put(home, 'satu.json', deckOf('pasar'));
		await home.collection.keep(await home.collection.take('satu.json'));
		await failure(home.collection.rename('pasar', {title: '', description: ''}));
		expect((await home.library.read('pasar')).title).toBe('Paket pasar');
	});
});

describe('a bundled deck', () => {
	it('is hidden from every list but the library’s, also at the next start', async () => {
		const home = await keepHome();
		await home.collection.hide('bawaan', true);
		for (const {library, collection} of [home, await keepHome(home.folder)]) {
			expect(library.list().decks.map(({id}) => id)).toEqual([]);
			expect(collection.list().decks).toMatchObject([{id: 'bawaan', isHidden: true}]);
		}
		await home.collection.hide('bawaan', false);
		expect(home.library.list().decks.map(({id}) => id)).toEqual(['bawaan']);
	});

	it('is not taken for the deck of another origin without being asked', async () => {
		const home = await keepHome();
		put(home, 'x.json', deckOf('bawaan', {title: 'Bukan bawaan'}));
		const taken = await home.collection.take('x.json');
		expect(taken.present).toMatchObject({isBundled: true, isSameOrigin: false});
	});
});

describe('notes that the library keeps', () => {
	it('leave alone lines of a newer newsquiz, and do without damaged ones', async () => {
		const home = await keepHome();
		mkdirSync(home.decks, {recursive: true});
		const notes = join(home.decks, 'notes.jsonl');
		writeFileSync(notes, '{"deck":"../x","from":"a","at":1}\nrusak\n{"kind":"baru"}\n');
		const again = await keepHome(home.folder);
		await again.collection.hide('bawaan', true);
		expect(readFileSync(notes, 'utf8').split('\n')).toEqual([
			'{"deck":"bawaan","hidden":true}',
			'{"deck":"../x","from":"a","at":1}',
			'rusak',
			'{"kind":"baru"}',
			'',
		]);
	});
});

describe('a copy', () => {
	async function withDeck(): Promise<Kept> {
		const home = await keepHome();
		put(home, 'satu.json', deckOf('pasar'));
		await home.collection.keep(await home.collection.take('satu.json'));
		return home;
	}
	const write = (home: Kept, to: string, format = 'csv', isAgreed = false) =>
		home.collection.export('pasar', format, to, {language: 'id', isAgreed});

	it('is written where it was asked for, never over another file unasked', async () => {
		const home = await withDeck();
		const path = join(home.folder, 'salinan.csv');
		expect(await write(home, 'salinan.csv')).toEqual({path, isWritten: true, notes: []});
		writeFileSync(path, 'milik saya');
		expect(await write(home, path)).toEqual({path, isWritten: false, notes: []});
		expect(readFileSync(path, 'utf8')).toBe('milik saya');
		expect(await write(home, path, 'csv', true)).toEqual({path, isWritten: true, notes: []});
		expect(readFileSync(path, 'utf8')).toContain('Soal');
	});

	it('gets a name in a folder', async () => {
		const home = await withDeck();
		expect((await write(home, home.folder, 'markdown')).path).toBe(join(home.folder, 'pasar.md'));
	});

	it.each([
		['tidak-ada/x.csv', 'csv', /Folder/],
		['satu.json/x.csv', 'csv', /Folder/],
		['x.ramalan', 'ramalan', /Format "ramalan" tidak ada/],
	])('to %s as %s is refused', async (to, format, says) => {
		const home = await withDeck();
		expect((await failure(write(home, to, format))).says.id).toMatch(says);
	});
});

describe('removing', () => {
	it('keeps progress, forgets where the deck came from, and makes a backup', async () => {
		const home = await keepHome();
		put(home, 'satu.json', deckOf('pasar'));
		await home.collection.keep(await home.collection.take('satu.json'));
		const removal = await home.collection.remove('pasar', false);
		expect(removal).toMatchObject({isRemoved: true, known: 0});
		expect(existsSync(removal.backup)).toBe(true);
		expect(ids(home)).toEqual([]);
		expect(readFileSync(join(home.decks, 'notes.jsonl'), 'utf8')).toBe('');
	});
});

describe('checking', () => {
	it('tells all that is wrong with a file that can’t be read as a deck', async () => {
		const home = await keepHome();
		mkdirSync(home.decks, {recursive: true});
		const bad: Partial<Deck> = {...deckOf('rusak'), title: ''};
		writeFileSync(join(home.decks, 'rusak.json'), JSON.stringify(bad));
		const again = await keepHome(home.folder);
		const report = await again.collection.check('rusak.json');
		expect(report.findings.filter(({severity}) => severity === 'error')).toMatchObject([
			{path: ['title']},
		]);
		expect(report.path).toBe(join(home.decks, 'rusak.json'));
		rmSync(report.path);
		expect((await failure(again.collection.check('rusak.json'))).says.id).toMatch(
			/tidak dapat dibaca/,
		);
	});
});

it('what was made here has nowhere to be read again', async () => {
	const home = await keepHome(temporaryFolder());
	await home.library.save(deckOf('buatan'));
	expect((await failure(home.collection.takeAgain('buatan'))).hint?.id).toMatch(/newsquiz add/);
});
