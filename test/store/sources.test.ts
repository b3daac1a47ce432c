import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {UserError} from '../../source/errors.js';
import type {OfferedDecks} from '../../source/services.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {host, type Host, serve} from './helpers/host.js';
import {deckOf, keepHome, type Kept} from './helpers/kept-home.js';

const failure = async (work: Promise<unknown>): Promise<UserError> =>
	work.then(
		() => expect.unreachable('it did not fail'),
		(error: unknown) => {
			expect(error).toBeInstanceOf(UserError);
			return error as UserError;
		},
	);

function write(folder: string, name: string, contents: string | Uint8Array | Deck): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), {recursive: true});
	const isDeck = typeof contents === 'object' && 'cards' in contents;
	writeFileSync(path, isDeck ? formatDeck(contents) : contents);
	return path;
}

async function offered({collection}: Kept, address: string): Promise<OfferedDecks> {
	const found = await collection.look(address);
	return found.offered ?? expect.unreachable('there is a single deck');
}

/** What a list offers, in a few words. */
const offers = ({offers: all}: OfferedDecks): string[] =>
	all.map(({entry, id, state}) => `${entry}: ${id}, ${state}`);
const problems = ({problems: all}: OfferedDecks): string[] =>
	all.map(({name, error}) => `${name}: ${error.says.id}`);
const notes = ({notes: all}: OfferedDecks): string[] => all.map(({id}) => id);

async function add(home: Kept, list: OfferedDecks, id: string): Promise<string> {
	return home.collection.keep(await list.take(list.offers.find((each) => each.id === id)!));
}

describe('a folder', () => {
	it('offers the decks in it and in the folders in it, in the order of their paths', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		write(folder, 'b.json', deckOf('pasar'));
		write(folder, 'bab 2/a.json', deckOf('sungai'));
		write(folder, 'catatan.txt', 'Bukan paket kartu.');
		write(folder, 'package.json', '{"name": "lain"}');
		write(folder, 'catalogue.json', '{"format":"newsquiz-catalogue","version":1,"decks":[]}');
		write(folder, '.tersembunyi/c.json', deckOf('rahasia'));
		write(folder, 'node_modules/x/d.json', deckOf('modul'));
		write(folder, 'lain.zip', zipSync({'e.json': Buffer.from(formatDeck(deckOf('arsip')))}));
		const list = await offered(home, folder);
		expect(list).toMatchObject({kind: 'folder', from: folder, problems: []});
		expect(offers(list)).toEqual(['b.json: pasar, new', 'bab 2/a.json: sungai, new']);
		expect(notes(list)).toEqual([
			'1 berkas JSON yang bukan paket kartu dilewati.',
			'1 arsip zip di dalamnya dilewati.',
		]);
		expect(list.offers[0]).toMatchObject({title: 'Paket pasar', cards: 2, publishers: []});
	});

	it('adds each as the file that it is: by itself it is the same deck later', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		const path = write(folder, 'a.json', deckOf('pasar'));
		write(folder, 'b.json', deckOf('sungai'));
		await add(home, await offered(home, folder), 'pasar');
		expect(home.library.noteOf('pasar').origin).toEqual({from: path, at: home.now});
		expect(offers(await offered(home, folder))).toEqual([
			'a.json: pasar, held',
			'b.json: sungai, new',
		]);
		write(folder, 'a.json', deckOf('pasar', {title: 'Baru'}));
		expect((await home.collection.take(path)).present).toMatchObject({isSameOrigin: true});
		expect((await home.collection.takeAgain('pasar')).deck.title).toBe('Baru');
	});

	it('with one deck is that deck', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		write(folder, 'a.json', deckOf('pasar'));
		expect((await home.collection.take(folder)).deck.id).toBe('pasar');
	});

	it('tells what is wrong with each file that can’t be read, and offers the others', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		write(folder, 'a.json', deckOf('pasar'));
		write(folder, 'b.json', deckOf('pasar', {title: 'Yang kedua'}));
		write(folder, 'c.json', '{"format": "newsquiz", "version": 1');
		write(folder, 'd.json', '');
		const list = await offered(home, folder);
		expect(offers(list)).toEqual(['a.json: pasar, new']);
		expect(problems(list)).toEqual([
			'b.json: Berkas ini memuat paket kartu "pasar", yang juga ada di "a.json"; yang itu yang dipakai.',
			expect.stringMatching(/^c\.json: .*JSON/),
			expect.stringMatching(/^d\.json: .*JSON/),
		]);
	});

	it('of more files than are looked at is refused with that number', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		for (let file = 0; file <= 20_000; file++) write(folder, `${file}.txt`, '');
		await expect(home.collection.take(folder)).rejects.toMatchObject({
			says: {en: expect.stringMatching(/holds more than 20,000 files/) as string},
		});
	});

	it.skipIf(process.platform === 'win32')('follows no links', async () => {
		const home = await keepHome();
		const [folder, outside] = [temporaryFolder(), temporaryFolder()];
		write(folder, 'a.json', deckOf('pasar'));
		write(outside, 'b.json', deckOf('luar'));
		symlinkSync(join(outside, 'b.json'), join(folder, 'b.json'));
		symlinkSync(outside, join(folder, 'luar'));
		symlinkSync(folder, join(folder, 'lagi'));
		write(folder, 'c.json', deckOf('sungai'));
		const list = await offered(home, folder);
		expect(offers(list)).toEqual(['a.json: pasar, new', 'c.json: sungai, new']);
		expect(notes(list)).toEqual(['3 tautan dilewati.']);
		// What takes a file's place after it was listed is not followed either.
		rmSync(join(folder, 'a.json'));
		symlinkSync(join(outside, 'b.json'), join(folder, 'a.json'));
		expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(/bukan berkas biasa/);
	});

	it('goes down to a sensible depth', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		write(folder, '1/2/3/4/5/a.json', deckOf('pasar'));
		write(folder, 'b.json', deckOf('sungai'));
		write(folder, '1/2/3/4/5/6/c.json', deckOf('jauh'));
		const list = await offered(home, folder);
		expect(offers(list)).toHaveLength(2);
		expect(notes(list)).toEqual(['1 folder yang terlalu dalam dilewati.']);
	});

	it.each<[string, (folder: string) => void, RegExp]>([
		['without decks', () => undefined, /Tidak ada paket kartu/],
		[
			'of more than anybody shares',
			(folder) => {
				for (let at = 0; at < 501; at++) write(folder, `${at}.json`, '{}');
			},
			/paling banyak 500 paket kartu/,
		],
		['with one that is broken', (folder) => write(folder, 'a.json', '{'), /JSON/],
	])('%s is refused with what to do', async (_, fill, says) => {
		const home = await keepHome();
		const folder = temporaryFolder();
		fill(folder);
		const error = await failure(home.collection.look(folder));
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).not.toBe('');
	});
});

describe('a zip archive', () => {
	const archive = (decks: Readonly<Record<string, Deck>>): Uint8Array =>
		zipSync(
			Object.fromEntries(
				Object.entries(decks).map(([name, deck]) => [name, Buffer.from(formatDeck(deck))]),
			),
		);
	const two = {'kelas/a.json': deckOf('pasar'), 'kelas/b.json': deckOf('sungai')};

	it('offers its decks, whatever else is in it', async () => {
		const home = await keepHome();
		const path = write(
			home.folder,
			'kelas.zip',
			archive({...two, '__MACOSX/._a.json': deckOf('mac'), '.git/c.json': deckOf('git')}),
		);
		const list = await offered(home, 'kelas.zip');
		expect(list).toMatchObject({kind: 'zip', from: path, notes: [], problems: []});
		expect(offers(list)).toEqual(['kelas/a.json: pasar, new', 'kelas/b.json: sungai, new']);
	});

	it('remembers which of its files a deck was, and updates it from there', async () => {
		const home = await keepHome();
		const path = write(home.folder, 'kelas.zip', archive(two));
		await add(home, await offered(home, 'kelas.zip'), 'sungai');
		const again = await keepHome(home.folder);
		expect(again.library.noteOf('sungai').origin).toEqual({
			...{from: path, entry: 'kelas/b.json', at: home.now},
		});
		expect(offers(await offered(again, path))).toEqual([
			'kelas/a.json: pasar, new',
			'kelas/b.json: sungai, held',
		]);
		write(
			home.folder,
			'kelas.zip',
			archive({...two, 'kelas/b.json': deckOf('sungai', {title: 'B'})}),
		);
		const taken = await again.collection.takeAgain('sungai');
		expect(taken.present).toMatchObject({isSameOrigin: true});
		expect(taken.present?.update.difference.deck).toMatchObject([{field: 'title'}]);
		write(home.folder, 'kelas.zip', archive({'kelas/a.json': deckOf('pasar')}));
		expect((await failure(again.collection.takeAgain('sungai'))).says.id).toMatch(
			/tidak ada lagi di kelas\.zip/,
		);
	});

	it('is read from the web as well, and only when it has changed', async () => {
		const folder = temporaryFolder();
		write(folder, 'kelas.zip', archive(two));
		const {url, log} = await host(folder);
		const home = await keepHome();
		const list = await offered(home, `${url}/kelas.zip`);
		await add(home, list, 'pasar');
		await add(home, list, 'sungai');
		const again = await keepHome(home.folder);
		await again.collection.takeAgain('pasar');
		await again.collection.takeAgain('sungai');
		expect(log.map((line) => line.split(' ')[2])).toEqual(['200', '304']);
	});

	it('with two files of one deck offers the first', async () => {
		const home = await keepHome();
		write(
			home.folder,
			'x.zip',
			archive({'b.json': deckOf('pasar', {title: 'B'}), 'a.json': deckOf('pasar')}),
		);
		const list = await offered(home, 'x.zip');
		expect(list.offers).toMatchObject([{entry: 'a.json', title: 'Paket pasar'}]);
		expect(list.problems).toMatchObject([{name: 'b.json'}]);
	});

	it.each<[string, () => Uint8Array, RegExp]>([
		['a bomb', () => zipSync({'a.json': Buffer.alloc(70_000_000, 32)}), /lebih besar dari 67 MB/],
		[
			'archives in archives',
			() => zipSync({'a.zip': archive(two), 'b.zip': archive(two)}),
			/Tidak ada paket kartu .* 2 arsip zip di dalamnya dilewati/,
		],
		[
			'a way out',
			() =>
				Buffer.from(
					Buffer.from(archive({'xx/a.json': deckOf('pasar')}))
						.toString('latin1')
						.replaceAll('xx/a.json', '../a.json'),
					'latin1',
				),
			/mengarah ke luar arsip/,
		],
		[
			'a link',
			() => zipSync({'a.json': [Buffer.from('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}]}),
			/Tidak ada paket kartu/,
		],
		['pictures only', () => zipSync({'a.png': Buffer.alloc(10)}), /Tidak ada paket kartu/],
	])('of %s is refused with what to do', async (_, make, says) => {
		const home = await keepHome();
		write(home.folder, 'x.zip', make());
		const error = await failure(home.collection.look('x.zip'));
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).not.toBe('');
		expect(readdirSync(home.folder).sort()).toEqual(['bundled', 'x.zip']);
	});
});

/** A catalogue of decks in a folder, with what is to be changed about its entries. */
function catalogue(
	folder: string,
	decks: Readonly<Record<string, Deck>>,
	change: (entry: Record<string, unknown>) => object = (entry) => entry,
): string {
	const entries = Object.entries(decks).map(([name, deck]) => {
		const bytes = Buffer.from(formatDeck(deck));
		write(folder, name, bytes);
		return change({
			...{id: deck.id, title: deck.title, url: name, size: bytes.length, cards: deck.cards.length},
			sha256: createHash('sha256').update(bytes).digest('hex'),
		});
	});
	const text = {format: 'newsquiz-catalogue', version: 1, title: 'Kelas 11', decks: entries};
	return write(folder, 'catalogue.json', JSON.stringify(text));
}

describe('a catalogue', () => {
	const two = {'a.json': deckOf('pasar'), 'b/dua.json': deckOf('sungai')};

	async function online(
		change?: (entry: Record<string, unknown>) => object,
	): Promise<Host & {readonly folder: string; readonly address: string; readonly home: Kept}> {
		const folder = temporaryFolder();
		catalogue(folder, two, change);
		const hosted = await host(folder);
		const home = await keepHome();
		return {...hosted, folder, home, address: `${hosted.url}/catalogue.json`};
	}

	it('offers its decks without downloading them', async () => {
		const {home, address, log} = await online();
		const list = await offered(home, address);
		expect(list).toMatchObject({kind: 'catalogue', from: address, title: 'Kelas 11', problems: []});
		expect(offers(list)).toEqual(['pasar: pasar, new', 'sungai: sungai, new']);
		expect(log).toHaveLength(1);
	});

	it('adds a deck, remembers which one, and costs no download while nothing changes', async () => {
		const {home, address, log, folder} = await online();
		await add(home, await offered(home, address), 'sungai');
		expect(home.library.noteOf('sungai').origin).toMatchObject({from: address, entry: 'sungai'});
		log.length = 0;
		const again = await keepHome(home.folder);
		expect(offers(await offered(again, address))[1]).toBe('sungai: sungai, held');
		const same = await again.collection.takeAgain('sungai');
		expect(same.present).toMatchObject({isSameOrigin: true, update: {difference: {same: 2}}});
		expect(new Set(log)).toEqual(new Set(['GET /catalogue.json 304']));
		catalogue(folder, {...two, 'b/dua.json': deckOf('sungai', {title: 'Baru'})});
		const later = await (await keepHome(home.folder)).collection.takeAgain('sungai');
		expect(later.present?.update.difference.deck).toMatchObject([{field: 'title'}]);
		catalogue(folder, {'a.json': deckOf('pasar')});
		const gone = await keepHome(home.folder);
		expect((await failure(gone.collection.takeAgain('sungai'))).says.id).toMatch(/tidak ada lagi/);
	});

	it('refuses a deck whose file is another one than it says', async () => {
		const {home, address, folder} = await online();
		const list = await offered(home, address);
		write(folder, 'a.json', deckOf('pasar', {title: 'Ditukar'}));
		const error = await failure(list.take(list.offers[0]!));
		expect(error.says.id).toMatch(/tidak sama dengan yang dicatat di katalog/);
		expect(home.library.held().map(({id}) => id)).toEqual(['bawaan']);
	});

	it('is read where it lies on the disk', async () => {
		const home = await keepHome();
		const folder = temporaryFolder();
		const path = catalogue(folder, two);
		const list = await offered(home, path);
		await add(home, list, 'sungai');
		expect(home.library.noteOf('sungai').origin).toMatchObject({from: path, entry: 'sungai'});
		write(folder, 'a.json', deckOf('pasar', {title: 'Ditukar'}));
		expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(/tidak sama/);
	});

	it('is read from where its address leads', async () => {
		const {url, home} = await online();
		const sender = await serve((_, response) =>
			response.writeHead(302, {location: `${url}/catalogue.json`}).end(),
		);
		const list = await offered(home, `${sender}/kelas`);
		expect((await list.take(list.offers[0]!)).deck.id).toBe('pasar');
	});

	it('gets what was typed of a name and password, and so do its decks', async () => {
		const folder = temporaryFolder();
		catalogue(folder, two);
		const asked: string[] = [];
		const files = await host(folder);
		const url = await serve((request, response) => {
			if (request.headers.authorization === undefined) return response.writeHead(401).end();
			asked.push(request.url!);
			void fetch(files.url + request.url!).then(async (answer) =>
				response
					.writeHead(200, {'content-type': 'application/json'})
					.end(Buffer.from(await answer.arrayBuffer())),
			);
			return response;
		});
		const home = await keepHome();
		const list = await offered(home, `${url.replace('//', '//nama:rahasia@')}/catalogue.json`);
		expect(list.from).not.toContain('rahasia');
		await list.take(list.offers[0]!);
		expect(asked).toEqual(['/catalogue.json', '/a.json']);
	});

	it.each([
		'file:///etc/passwd',
		'http://127.0.0.1:9/a.json',
		'http://localhost/a.json',
		'http://192.168.1.1/a.json',
		'http://[::1]/a.json',
		'http://169.254.169.254/latest',
		'http://printer.lan/a.json',
		'//10.0.0.1/a.json',
		'data:application/json,{}',
		'javascript:alert(1)',
		'ftp://muara.example/a.json',
	])('on the web does not send newsquiz to %s', async (url) => {
		const {home, address, log} = await online((entry) => ({...entry, url}));
		const list = await offered(home, address);
		expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(
			/menunjuk paket kartu "pasar" di tempat yang tidak dibuka/,
		);
		expect(log).toHaveLength(1);
	});

	it.each(['http://10.1.2.3/x.json', 'file:///etc/passwd', 'http://[fd00::1]/x.json'])(
		'does not have its decks redirected to %s',
		async (location) => {
			const {address, home, url} = await online((entry) => ({...entry, url: 'lompat'}));
			const folder = temporaryFolder();
			catalogue(folder, two, (entry) => ({...entry, url: 'lompat'}));
			const files = await host(folder);
			const jumping = await serve((request, response) => {
				if (request.url === '/lompat') return response.writeHead(302, {location}).end();
				void fetch(files.url + request.url!).then(async (answer) =>
					response
						.writeHead(200, {'content-type': 'application/json'})
						.end(Buffer.from(await answer.arrayBuffer())),
				);
				return response;
			});
			expect(address).toContain(url);
			const list = await offered(home, `${jumping}/catalogue.json`);
			expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(
				/jaringan pribadi|mengalihkan ke alamat yang tidak dapat dibuka/,
			);
		},
	);

	it.each([
		'../rahasia.json',
		'%2e%2e/rahasia.json',
		'b/../../rahasia.json',
		'/etc/passwd',
		'..%2frahasia.json',
		'b\\..\\rahasia.json',
		'C:/rahasia.json',
		'file:///etc/passwd',
		'http://127.0.0.1/a.json',
		'a.json?x',
		'%',
		'a%00.json',
	])('on the disk does not lead to %s', async (url) => {
		const home = await keepHome();
		const above = temporaryFolder();
		write(above, 'rahasia.json', deckOf('pasar'));
		const path = catalogue(join(above, 'katalog'), two, (entry) => ({...entry, url}));
		const list = await offered(home, path);
		expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(/tempat yang tidak dibuka/);
	});

	it.skipIf(process.platform === 'win32')('on the disk follows no link out of it', async () => {
		const home = await keepHome();
		const [folder, outside] = [temporaryFolder(), temporaryFolder()];
		const path = catalogue(folder, {'b/a.json': deckOf('pasar')});
		rmSync(join(folder, 'b'), {recursive: true});
		write(outside, 'a.json', deckOf('pasar'));
		symlinkSync(outside, join(folder, 'b'));
		const list = await offered(home, path);
		expect((await failure(list.take(list.offers[0]!))).says.id).toMatch(/tempat yang tidak dibuka/);
	});

	it.each<[string, (entry: Record<string, unknown>) => object, RegExp]>([
		['without a hash', ({sha256: _, ...entry}) => entry, /"sha256"/],
		['with a hash that is none', (entry) => ({...entry, sha256: 'abc'}), /"sha256"/],
		['of a size that no deck has', (entry) => ({...entry, size: 1e12}), /"size"/],
		['with an id that leads elsewhere', (entry) => ({...entry, id: '../../x'}), /"id"/],
		['with a reserved id', (entry) => ({...entry, id: 'con'}), /"id"/],
		['that is no object', () => [], /tidak sah/],
	])('leaves out an entry %s, and says so', async (_, change, says) => {
		const {home, address, folder} = await online();
		let isFirst = true;
		catalogue(folder, two, (entry) => {
			const changed = isFirst ? change(entry) : entry;
			isFirst = false;
			return changed;
		});
		const list = await offered(home, address);
		expect(offers(list)).toEqual(['sungai: sungai, new']);
		expect(problems(list)).toEqual([expect.stringMatching(says)]);
	});

	it('with one id twice offers the first', async () => {
		const {home, address} = await online((entry) => ({...entry, id: 'pasar'}));
		const list = await offered(home, address);
		expect(offers(list)).toEqual(['pasar: pasar, new']);
		expect(problems(list)).toEqual([expect.stringMatching(/dipakai dua kali/)]);
	});

	it('may call a deck otherwise than its file does: the file counts', async () => {
		const {home, address} = await online((entry) => ({...entry, id: `x-${String(entry['id'])}`}));
		const list = await offered(home, address);
		const id = await home.collection.keep(await list.take(list.offers[0]!));
		expect(id).toBe('pasar');
		expect((await home.collection.takeAgain('pasar')).deck.id).toBe('pasar');
	});

	it.each<[string, () => string, RegExp]>([
		[
			'a million entries',
			() => `{"format":"newsquiz-catalogue","version":1,"decks":[${'{},'.repeat(999_999)}{}]}`,
			/terlalu besar/,
		],
		[
			'depth without end',
			() => `{"format":"newsquiz-catalogue","version":1,"decks":${'['.repeat(500_000)}`,
			/terlalu besar|bukan katalog/,
		],
		['a later version', () => '{"format":"newsquiz-catalogue","version":2,"decks":[]}', /versi 1/],
		['no list', () => '{"format":"newsquiz-catalogue","version":1}', /bukan katalog yang sah/],
		['half of itself', () => '{"format":"newsquiz-catalogue","version":1,"de', /bukan katalog/],
		['nothing in it', () => '{"format":"newsquiz-catalogue","version":1,"decks":[]}', /Tidak ada/],
		[
			'a prototype',
			() =>
				'{"format":"newsquiz-catalogue","version":1,"decks":[{"__proto__":{"id":"x"},"title":"x"}]}',
			/tidak sah|"id"/,
		],
	])('with %s is refused with what to do', async (_, make, says) => {
		const home = await keepHome();
		const path = write(home.folder, 'catalogue.json', make());
		const error = await failure(home.collection.look(path));
		expect(error.says.id).toMatch(says);
		expect(error.hint?.id).not.toBe('');
		expect(({} as Record<string, unknown>)['id']).toBeUndefined();
	});
});
