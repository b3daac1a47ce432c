import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {UserError} from '../../source/errors.js';
import type {Library} from '../../source/services.js';
import {bundledFiles} from '../../source/store/bundled-files.js';
import {openLibrary} from '../../source/store/library.js';
import {tryLock} from '../../source/store/lock.js';

let root: string;
let folder: string;
let bundledFolder: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'newsquiz library '));
	folder = join(root, 'data', 'decks');
	bundledFolder = join(root, 'bundled');
	mkdirSync(bundledFolder);
});
afterEach(() => {
	rmSync(root, {recursive: true, force: true});
});

function deck(id: string, rest: Partial<Deck> = {}): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: `Paket ${id}`,
		language: 'id',
		cards: [{id: 'k1', kind: 'place', question: 'Di mana?', answer: 'Kahayan', fact: 'f1'}],
		...rest,
	};
}

function put(name: string, contents: string | Deck, where = folder): void {
	mkdirSync(where, {recursive: true});
	writeFileSync(join(where, name), typeof contents === 'string' ? contents : formatDeck(contents));
}

const open = (): Promise<Library> => openLibrary({folder, bundledFolder});
const ids = (library: Library): string[] => library.list().decks.map(({id}) => id);
const problems = (library: Library): string[] =>
	library.list().unreadable.map(({file, error}) => `${file}: ${error.says.en}`);

async function failure(promise: Promise<unknown>): Promise<UserError> {
	try {
		await promise;
	} catch (error) {
		expect(error).toBeInstanceOf(UserError);
		return error as UserError;
	}
	throw new Error('did not fail');
}

describe('a library', () => {
	it('is empty before anything is saved, and makes no folder', async () => {
		const library = await open();
		expect(library.list()).toEqual({decks: [], unreadable: []});
		expect(existsSync(folder)).toBe(false);
	});

	it('lists the user’s decks before the bundled ones', async () => {
		put('b.json', deck('b', {description: 'Isi b'}));
		put('a.json', deck('a'), bundledFolder);
		expect((await open()).list().decks).toEqual([
			{
				id: 'b',
				title: 'Paket b',
				description: 'Isi b',
				bundled: false,
				cards: [{id: 'k1', fact: 'f1'}],
				stamp: expect.any(String) as string,
			},
			{
				id: 'a',
				title: 'Paket a',
				bundled: true,
				cards: [{id: 'k1', fact: 'f1'}],
				stamp: expect.any(String) as string,
			},
		]);
	});

	it('shows the user’s deck instead of a bundled one with the same id', async () => {
		put('a.json', deck('a'), bundledFolder);
		put('a.json', deck('a', {title: 'Milik saya'}));
		const library = await open();
		expect(library.list().decks).toMatchObject([{id: 'a', title: 'Milik saya', bundled: false}]);
		expect((await library.read('a')).title).toBe('Milik saya');
		expect(problems(library)).toEqual([]);
	});

	it('reads a deck whatever its file is called', async () => {
		put('Paket Bu Sari.JSON', deck('sari'));
		const library = await open();
		expect((await library.read('sari')).title).toBe('Paket sari');
		await library.save(deck('sari', {title: 'Baru'}));
		expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
			'Paket Bu Sari.JSON',
		]);
		expect((await (await open()).read('sari')).title).toBe('Baru');
	});

	it('can hold a deck called index', async () => {
		await (await open()).save(deck('index'));
		expect(ids(await open())).toEqual(['index']);
	});
});

describe('saving', () => {
	it('is seen at once and by the next one who opens the library', async () => {
		const library = await open();
		await library.save(deck('a'));
		expect(ids(library)).toEqual(['a']);
		expect(await (await open()).read('a')).toEqual(deck('a'));
	});

	it('replaces the older version', async () => {
		const library = await open();
		await library.save(deck('a'));
		await library.save(deck('a', {title: 'Kedua', cards: []}));
		expect(library.list().decks).toMatchObject([{title: 'Kedua', cards: []}]);
		expect((await library.read('a')).title).toBe('Kedua');
	});

	it.skipIf(process.platform === 'win32')('keeps files private to the user', async () => {
		await (await open()).save(deck('a'));
		for (const name of readdirSync(folder)) {
			expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
		}
		expect(statSync(folder).mode & 0o777).toBe(0o700);
	});

	it.each(['../a', 'a/b', 'a\\b', '..', '', 'con', 'A', 'a.json', 'a\0', `${'a'.repeat(65)}`])(
		'refuses the id %j',
		async (id) => {
			const library = await open();
			expect((await failure(library.save(deck(id)))).says.en).toContain('cannot be the id');
			expect(existsSync(folder)).toBe(false);
			expect(readdirSync(root)).toEqual(['bundled']);
		},
	);

	it('does not put a deck that could not be read in the place of one that can', async () => {
		const library = await open();
		await library.save(deck('a'));
		const broken = deck('a', {
			cards: [{id: 'k', kind: 'place', form: 'cloze', question: 'tanpa rumpang', answer: 'b'}],
		});
		expect((await failure(library.save(broken))).says.en).toContain('exactly one ____');
		expect(await (await open()).read('a')).toEqual(deck('a'));
	});

	it('puts a damaged file of that name aside', async () => {
		put('a.json', '{"format": "newsq');
		const library = await open();
		await library.save(deck('a'));
		await library.save(deck('a', {title: 'Lagi'}));
		expect(problems(library)).toEqual([]);
		expect(readFileSync(join(folder, 'a.json.bak'), 'utf8')).toBe('{"format": "newsq');
	});

	it('does not take another deck’s file, however its name is written', async () => {
		put('A.json', deck('lain'));
		const library = await open();
		await library.save(deck('a'));
		expect(readFileSync(join(folder, 'A.json.bak'), 'utf8')).toContain('"lain"');
		expect((await library.read('a')).id).toBe('a');
	});

	it('says so when it can’t', async () => {
		put('data', 'a file where the folder should be', root);
		const library = await open();
		expect((await failure(library.save(deck('a')))).says.en).toMatch(/could not be saved/);
	});
});

describe('changing', () => {
	const withCard =
		(id: string) =>
		(before: Deck | undefined): Deck => {
			const made = before ?? deck('kata', {cards: []});
			return {...made, cards: [...made.cards, {...deck('kata').cards[0]!, id, fact: id}]};
		};
	const ids = async (library: Library): Promise<string[]> =>
		(await library.read('kata')).cards.map(({id}) => id);

	it('makes the deck, and starts from what another process has saved meanwhile', async () => {
		const [one, other] = [await open(), await open()];
		await one.change('kata', withCard('k1'));
		await other.change('kata', withCard('k2'));
		await one.change('kata', withCard('k3'));
		expect(await ids(one)).toEqual(['k1', 'k2', 'k3']);
		expect(await ids(await open())).toEqual(['k1', 'k2', 'k3']);
		expect(readdirSync(folder)).toEqual(['.index.json', 'kata.json']);
	});

	it('goes one change after the other', async () => {
		const library = await open();
		const all = Promise.all(['k1', 'k2', 'k3'].map((id) => library.change('kata', withCard(id))));
		await library.settled();
		expect(await ids(await open())).toEqual(['k1', 'k2', 'k3']);
		await all;
	});

	it('says who is changing decks when another does not let go, and loses nothing', async () => {
		const library = await openLibrary({folder, bundledFolder, patience: 50});
		await library.change('kata', withCard('k1'));
		const lock = tryLock(join(folder, '.lock'));
		const {says} = await failure(library.change('kata', withCard('k2')));
		expect(says.en).toBe(
			`Another newsquiz (${process.pid}) is changing your decks. Nothing was saved.`,
		);
		lock?.release();
		await library.change('kata', withCard('k3'));
		expect((await library.read('kata')).cards.map(({id}) => id)).toEqual(['k1', 'k3']);
	});

	it('writes nothing where nothing changed, and goes on after a failure', async () => {
		const library = await open();
		await library.change('kata', () => undefined);
		expect(existsSync(join(folder, 'kata.json'))).toBe(false);
		await expect(
			library.change('kata', () => {
				throw new UserError({id: 'Gagal.', en: 'Failed.'});
			}),
		).rejects.toThrow('Failed.');
		await library.settled();
		await library.change('kata', withCard('k1'));
		const before = statSync(join(folder, 'kata.json')).ino;
		await library.change('kata', (same) => same);
		expect(statSync(join(folder, 'kata.json')).ino).toBe(before);
	});
});

describe('reading', () => {
	it.each(['tidak-ada', '../bundled/a', '__proto__', 'a.json', ''])(
		'knows no deck %j',
		async (id) => {
			put('a.json', deck('a'), bundledFolder);
			expect((await failure((await open()).read(id))).says.en).toContain('There is no deck');
		},
	);

	it('says that a file has been damaged or has gone since', async () => {
		put('a.json', deck('a'));
		put('b.json', deck('b'));
		const library = await open();
		put('a.json', '{');
		rmSync(join(folder, 'b.json'));
		expect((await failure(library.read('a'))).says.en).toContain('not valid JSON');
		expect((await failure(library.read('b'))).says.en).toContain('"b.json"');
	});
});

describe('what can’t be read', () => {
	it('is reported beside what can', async () => {
		put('baik.json', deck('baik'));
		put('buruk.json', '{"format":"newsquiz","version":1,}');
		put('anki.json', '{"cards":[]}');
		put('baru.json', '{"format":"newsquiz","version":9}');
		put('salinan.json', deck('baik'));
		put('catatan.txt', 'bukan paket');
		put('.tersembunyi.json', 'x');
		mkdirSync(join(folder, 'map.json'));
		const library = await open();
		expect(ids(library)).toEqual(['baik']);
		expect(problems(library)).toEqual([
			'anki.json: "anki.json" is not a newsquiz deck.',
			expect.stringMatching(/^baru\.json: .*version 9/),
			'buruk.json: "buruk.json" is not valid JSON. The mistake is near line 1, column 34.',
			'salinan.json: This file holds the deck "baik", which is already in "baik.json".',
		]);
	});

	it('is not opened when it is far too large', async () => {
		put('besar.json', ' '.repeat(6 * 1024 * 1024));
		expect(problems(await open())).toEqual([expect.stringContaining('too large')]);
	});

	it.skipIf(process.platform === 'win32')('may be a link, even to a good deck', async () => {
		put('rahasia.json', deck('rahasia'), root);
		mkdirSync(folder, {recursive: true});
		symlinkSync(join(root, 'rahasia.json'), join(folder, 'tautan.json'));
		symlinkSync(join(root, 'tidak-ada.json'), join(folder, 'putus.json'));
		const library = await open();
		expect(ids(library)).toEqual([]);
		expect(problems(library)).toEqual([
			expect.stringContaining('"putus.json" is not a regular file'),
			expect.stringContaining('"tautan.json" is not a regular file'),
		]);
		await library.save(deck('tautan'));
		expect(JSON.parse(readFileSync(join(root, 'rahasia.json'), 'utf8'))).toEqual(deck('rahasia'));
	});

	it.skipIf(process.platform === 'win32')(
		'does not follow a link that takes a deck’s place',
		async () => {
			put('rahasia.json', deck('a', {title: 'Rahasia'}), root);
			put('a.json', deck('a'));
			const library = await open();
			rmSync(join(folder, 'a.json'));
			symlinkSync(join(root, 'rahasia.json'), join(folder, 'a.json'));
			expect((await failure(library.read('a'))).says.en).toContain('not a regular file');
		},
	);

	it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
		'may be a folder without permission',
		async () => {
			put('a.json', deck('a'));
			chmodSync(folder, 0);
			const library = await open();
			chmodSync(folder, 0o700);
			expect(problems(library)).toEqual([expect.stringContaining('could not be read')]);
		},
	);

	it('may be a file where the folder should be', async () => {
		put('decks', 'x', join(root, 'data'));
		expect(problems(await open())).toEqual([expect.stringContaining('could not be read')]);
	});

	it('never reaches the terminal as it is', async () => {
		put('a.json', deck('a', {title: 'jahat\u001b[2J', description: 'x\ny\u202e'}));
		if (process.platform !== 'win32') put('b\u001b[2J\n.json', '{');
		const {decks, unreadable} = (await open()).list();
		const text = JSON.stringify([decks, unreadable.map(({error}) => error.says)]);
		expect(text).not.toMatch(/\\u001b|\\n|\u202e/);
	});
});

describe('the index', () => {
	const index = (): string => join(folder, '.index.json');

	/** Replaces a file by one of the same size and time, which only someone who opens it can tell. */
	function swap(name: string, from: string, to: string): void {
		const path = join(folder, name);
		const {atime, mtime} = statSync(path);
		writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
		utimesSync(path, atime, mtime);
	}

	it('spares opening files that have not changed', async () => {
		put('a.json', deck('a'));
		utimesSync(join(folder, 'a.json'), 1_700_000_000, 1_700_000_000);
		await open();
		swap('a.json', 'Paket a', 'Peket a');
		expect((await open()).list().decks).toMatchObject([{title: 'Paket a'}]);
	});

	it('also remembers what can’t be read', async () => {
		put('a.json', '[1]');
		utimesSync(join(folder, 'a.json'), 1_700_000_000, 1_700_000_000);
		const before = problems(await open());
		swap('a.json', '[1]', '{,}');
		expect(problems(await open())).toEqual(before);
	});

	it('notices a file that is newer, another size, new or gone', async () => {
		put('a.json', deck('a'));
		put('b.json', deck('b'));
		put('c.json', deck('c'));
		await open();
		put('a.json', deck('a', {title: 'Paket A'}));
		utimesSync(join(folder, 'a.json'), 1_700_000_000, 1_700_000_000);
		put('b.json', deck('b', {title: 'Judul yang lebih panjang'}));
		rmSync(join(folder, 'c.json'));
		put('d.json', deck('d'));
		const titles = (await open()).list().decks.map(({title}) => title);
		expect(titles).toEqual(['Paket A', 'Judul yang lebih panjang', 'Paket d']);
	});

	it.each([
		'',
		'{',
		'null',
		'{"v":1}',
		'{"v":2,"files":{"a.json":{}}}',
		'{"v":1,"files":{"a.json":null}}',
		'{"v":1,"files":{"a.json":{"size":SIZE,"mtimeMs":1700000000000,"deck":{"id":"../x","title":"T","cards":[]}}}}',
		'{"v":1,"files":{"a.json":{"size":SIZE,"mtimeMs":1700000000000,"deck":{"id":"x","title":"T","cards":[{"id":5}]}}}}',
		'{"v":1,"files":{"a.json":{"size":SIZE,"mtimeMs":1700000000000,"problem":{"says":"x"}}}}',
	])('is rebuilt in silence when it is %j', async (damaged) => {
		put('a.json', deck('a'));
		utimesSync(join(folder, 'a.json'), 1_700_000_000, 1_700_000_000);
		await open();
		const good = readFileSync(index(), 'utf8');
		const {size} = statSync(join(folder, 'a.json'));
		writeFileSync(index(), damaged.replace('SIZE', String(size)));
		const library = await open();
		expect(ids(library)).toEqual(['a']);
		expect(problems(library)).toEqual([]);
		expect(readFileSync(index(), 'utf8')).toBe(good);
	});

	it('is not written again when nothing has changed', async () => {
		put('a.json', deck('a'));
		await open();
		utimesSync(index(), 1_700_000_000, 1_700_000_000);
		await open();
		expect(statSync(index()).mtimeMs).toBe(1_700_000_000_000);
	});

	it('of the bundled decks comes with them', async () => {
		put('a.json', deck('a'), bundledFolder);
		const files = await bundledFiles(bundledFolder);
		for (const [name, text] of files) put(name, text, bundledFolder);
		const path = join(bundledFolder, 'a.json');
		writeFileSync(path, readFileSync(path, 'utf8').replace('Paket a', 'Peket a'));
		const library = await open();
		expect(library.list()).toMatchObject({decks: [{title: 'Paket a'}], unreadable: []});
		expect(readdirSync(bundledFolder).sort()).toEqual(['a.json', 'deck.schema.json', 'index.json']);
	});
});
