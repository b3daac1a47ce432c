import {Buffer} from 'node:buffer';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {UserError} from '../../source/errors.js';
import {openDictionary} from '../../source/store/dictionary.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(files: Files): string {
	const folder = temporaryFolder();
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64 = (value: number): string =>
	(value >= 64 ? base64(Math.floor(value / 64)) : '') + digits[value % 64]!;

/** A dictd dictionary as FreeDict ships it. */
function dictdFiles(entries: ReadonlyArray<readonly [string, string]>): {
	index: string;
	dict: Buffer;
} {
	let dict = Buffer.alloc(0);
	const lines: string[] = [];
	for (const [word, text] of entries) {
		const bytes = Buffer.from(text);
		lines.push(`${word}\t${base64(dict.length)}\t${base64(bytes.length)}\n`);
		dict = Buffer.concat([dict, bytes]);
	}
	return {index: lines.sort().join(''), dict};
}

const freedict = dictdFiles([
	['00databaseshort', '00-database-short\n     Indonesian-English Sample\n'],
	['00databaseutf8', '\n'],
	['rumah', 'rumah /ˈrumah/ <n>\n1. house, building\n2. home\n   Synonym: {wisma}\n'],
	['menyerahkan', 'menyerahkan /məɲəˈrahkan/\nto hand over; to submit\n'],
	['bisa', 'bisa /ˈbisa/\ncan\n'],
	['bisa', 'bisa /ˈbisa/ <n>\nvenom\n'],
]);

interface Stardict {
	readonly settings?: string;
	readonly entries: ReadonlyArray<readonly [string, string | Buffer]>;
	readonly synonyms?: ReadonlyArray<readonly [string, number]>;
	readonly bits?: 32 | 64;
}

function stardictFiles({settings = 'sametypesequence=m', entries, synonyms, bits = 32}: Stardict) {
	let dict = Buffer.alloc(0);
	const index: Buffer[] = [];
	for (const [word, text] of entries) {
		const bytes = Buffer.from(text);
		const place = Buffer.alloc(bits === 64 ? 12 : 8);
		place.writeUInt32BE(dict.length, bits === 64 ? 4 : 0);
		place.writeUInt32BE(bytes.length, bits === 64 ? 8 : 4);
		index.push(Buffer.from(`${word}\0`), place);
		dict = Buffer.concat([dict, bytes]);
	}
	const idx = Buffer.concat(index);
	const syn = Buffer.concat(
		(synonyms ?? []).flatMap(([word, entry]) => {
			const number = Buffer.alloc(4);
			number.writeUInt32BE(entry);
			return [Buffer.from(`${word}\0`), number];
		}),
	);
	const ifo = [
		"StarDict's dict ifo file",
		'version=3.0.0',
		'bookname=Contoh',
		`wordcount=${entries.length}`,
		`idxfilesize=${idx.length}`,
		`idxoffsetbits=${bits}`,
		settings,
		'',
	].join('\n');
	return {ifo, idx, dict, syn};
}

const plain = stardictFiles({
	entries: [
		['menyerahkan', 'to hand over; to submit'],
		['rumah', 'house; home'],
	],
	synonyms: [
		['serahkan', 0],
		['griya', 1],
	],
});

const glosses = (path: string, ...words: string[]): Array<readonly string[] | undefined> => {
	const dictionary = openDictionary(path);
	return words.map((word) => dictionary.glossesOf(word));
};

describe('TSV', () => {
	it('has a word, a tab and its glosses on each line', () => {
		const text =
			'\uFEFF# kamus saya\r\nrumah\thouse; home\r\n\r\nKerja Sama\tcooperation\r\nbisa|mampu\tn. venom\\ncan\r\n';
		const dictionary = openDictionary(join(folderOf({'kamus.tsv': text}), 'kamus.tsv'));
		expect(dictionary.size).toBe(4);
		expect(
			['rumah', 'RUMAH', 'kerja sama', 'mampu', 'tidak'].map((word) => dictionary.glossesOf(word)),
		).toEqual([['house', 'home'], ['house', 'home'], ['cooperation'], ['venom', 'can'], undefined]);
		expect(dictionary.definitionOf('bisa')).toBe('n. venom\ncan');
		expect(dictionary.definitionOf('tidak')).toBeUndefined();
	});

	it('may be called anything, and may be gzipped', () => {
		const folder = folderOf({'kamus.txt': 'rumah\thouse\n', 'kamus.gz': gzipSync('rumah\thome\n')});
		expect(glosses(join(folder, 'kamus.txt'), 'rumah')).toEqual([['house']]);
		expect(glosses(join(folder, 'kamus.gz'), 'rumah')).toEqual([['home']]);
	});
});

describe('dictd', () => {
	const files = {'ind-eng.index': freedict.index, 'ind-eng.dict.dz': gzipSync(freedict.dict)};

	test.each(['ind-eng.index', 'ind-eng.dict.dz', ''])('is given by %j', (name) => {
		const folder = folderOf({...files, COPYING: 'GPL', 'README.txt': 'x'});
		expect(glosses(join(folder, name), 'rumah', 'menyerahkan', 'bisa', '00databaseshort')).toEqual([
			['house', 'building', 'home'],
			['to hand over', 'to submit'],
			['can', 'venom'],
			undefined,
		]);
	});

	it('has a title, and its definitions are there whole', () => {
		const folder = folderOf({'a.index': freedict.index, 'a.dict': freedict.dict});
		const dictionary = openDictionary(join(folder, 'a.dict'));
		expect([dictionary.title, dictionary.size]).toEqual(['Indonesian-English Sample', 3]);
		expect(dictionary.definitionOf('Rumah')).toBe(
			'rumah /ˈrumah/ <n>\n1. house, building\n2. home\n   Synonym: {wisma}',
		);
	});
});

describe('StarDict', () => {
	const {ifo, idx, dict, syn} = plain;
	const files = {
		'k.ifo': ifo,
		'k.idx.gz': gzipSync(idx),
		'k.dict.dz': gzipSync(dict),
		'k.syn': syn,
	};

	test.each(['k.ifo', 'k.idx.gz', 'k.dict.dz', 'k.syn', ''])('is given by %j', (name) => {
		expect(glosses(join(folderOf(files), name), 'rumah', 'griya', 'serahkan')).toEqual([
			['house', 'home'],
			['house', 'home'],
			['to hand over', 'to submit'],
		]);
	});

	it('may be unpacked, with other line ends, and places of 64 bits', () => {
		const wide = stardictFiles({entries: [['rumah', 'house']], bits: 64});
		const folder = folderOf({
			'k.ifo': wide.ifo.replaceAll('\n', '\r\n'),
			'k.idx': wide.idx,
			'k.dict': wide.dict,
		});
		expect(glosses(folder, 'rumah')).toEqual([['house']]);
		expect(openDictionary(folder).title).toBe('Contoh');
	});

	const sized = (type: string, content: string): string => {
		const size = Buffer.alloc(4);
		size.writeUInt32BE(content.length);
		return `${type}${size.toString('latin1')}${content}`;
	};

	test.each<[string, string, string]>([
		['h', 'sametypesequence=h', '<b>rumah</b> <i>n</i><ol><li>house</li><li>home</li></ol>'],
		[
			'x',
			'sametypesequence=x',
			'<k>rumah</k><tr>ˈrumah</tr><def>house; home<ex>rumah ini</ex></def>',
		],
		['g', 'sametypesequence=g', '<span size="large">house; home</span>'],
		['tm', 'sametypesequence=tm', 'ˈrumah\0house; home'],
		['a type before each', '', 'tˈrumah\0mhouse; home\0'],
		['a sound among them', '', `${sized('W', 'RIFF\0\0')}mhouse; home\0`],
		['files that it names', 'sametypesequence=mr', 'house; home\0img:rumah.png'],
	])('strips %s to its text', (_, settings, text) => {
		const made = stardictFiles({settings, entries: [['rumah', text]]});
		const folder = folderOf({'k.ifo': made.ifo, 'k.idx': made.idx, 'k.dict': made.dict});
		expect(glosses(folder, 'rumah')).toEqual([['house', 'home']]);
	});
});

describe('refuses with advice', () => {
	const {ifo, idx, dict, syn} = plain;
	const latin1 = Buffer.from('rumah\tmaison à moi\n', 'latin1');
	const {index} = freedict;

	test.each<[string, string, Files, string]>([
		[
			'no index beside .dict.dz',
			'k.dict.dz',
			{'k.dict.dz': dict},
			'incomplete: there is no .index beside it',
		],
		[
			'no data beside .index',
			'k.index',
			{'k.index': index},
			'incomplete: there is no .dict beside it',
		],
		[
			'no index beside .ifo',
			'k.ifo',
			{'k.ifo': ifo, 'k.dict': dict},
			'incomplete: there is no .idx beside it',
		],
		['no .ifo', 'k.idx', {'k.idx': idx, 'k.dict': dict}, 'incomplete: there is no .ifo beside it'],
		[
			'a wrong beginning',
			'k.ifo',
			{'k.ifo': 'x', 'k.idx': idx, 'k.dict': dict},
			'k.ifo is no .ifo (StarDict) file.',
		],
		[
			'an index cut short',
			'k.ifo',
			{'k.ifo': ifo, 'k.idx': idx.subarray(0, 20), 'k.dict': dict},
			'k.idx has been cut short.',
		],
		[
			'an index that ends inside an entry',
			'k.ifo',
			{'k.ifo': ifo.replace(/idxfilesize=.*/, ''), 'k.idx': idx.subarray(0, 14), 'k.dict': dict},
			'k.idx has been cut short.',
		],
		[
			'places beyond the data',
			'k.ifo',
			{'k.ifo': ifo, 'k.idx': idx, 'k.dict': dict.subarray(0, 9)},
			'k.idx points beyond the end of k.dict',
		],
		[
			'synonyms of nothing',
			'k.ifo',
			{'k.ifo': ifo, 'k.idx': idx, 'k.dict': dict, 'k.syn': Buffer.from('x\0\0\0\0\u0009')},
			'k.syn points beyond the end of k.idx',
		],
		[
			'synonyms cut short',
			'k.ifo',
			{'k.ifo': ifo, 'k.idx': idx, 'k.dict': dict, 'k.syn': syn.subarray(0, 9)},
			'k.syn has been cut short.',
		],
		[
			'an index of dictd cut short',
			'k.index',
			{'k.index': index.slice(0, -2), 'k.dict': freedict.dict},
			'k.index has been cut short.',
		],
		[
			'an index of dictd that is none',
			'k.index',
			{'k.index': 'rumah\n', 'k.dict': freedict.dict},
			'k.index is no .index (dictd) file.',
		],
		[
			'places of dictd beyond the data',
			'k.index',
			{'k.index': index, 'k.dict': 'x'},
			'k.index points beyond the end of k.dict',
		],
		[
			'broken gzip',
			'k.index',
			{'k.index': index, 'k.dict.dz': gzipSync(freedict.dict).subarray(0, 60)},
			"k.dict.dz is damaged: it can't be unpacked.",
		],
		['another encoding', 'k.tsv', {'k.tsv': latin1}, 'k.tsv is not written in UTF-8.'],
		[
			'another encoding of definitions',
			'k.index',
			{'k.index': 'a\tA\tB\n', 'k.dict': latin1},
			'k.dict is not written in UTF-8.',
		],
		[
			'a line without a tab',
			'k.tsv',
			{'k.tsv': '# x\nrumah\thouse\nmakan\n'},
			'Line 3 of k.tsv is no entry of a dictionary.',
		],
		['no words at all', 'k.tsv', {'k.tsv': '# x\n'}, 'k.tsv has no words in it.'],
		['no such file', 'k.tsv', {}, 'There is no dictionary k.tsv.'],
		['a folder without a dictionary', '', {'a.txt': 'x'}, 'There is no dictionary in the folder'],
		[
			'a folder with several',
			'',
			{'a.tsv': 'x\ty', 'b.tsv': 'x\ty'},
			'There are several dictionaries in the folder',
		],
	])('%s', (_, name, files, message) => {
		let failure: unknown;
		try {
			openDictionary(join(folderOf(files), name));
		} catch (error) {
			failure = error;
		}
		expect(failure).toBeInstanceOf(UserError);
		const {says, hint, exitStatus} = failure as UserError;
		expect(says.en).toContain(message);
		for (const text of [says.id, hint?.en, hint?.id]) expect(text).toMatch(/\w+ \w+/);
		expect(exitStatus).toBe(1);
	});

	it('what unpacks to more than the limit', () => {
		const folder = folderOf({'k.tsv': gzipSync(`rumah\t${'x'.repeat(100_000)}`)});
		expect(() => openDictionary(join(folder, 'k.tsv'), 10_000)).toThrow('k.tsv is too large');
	});

	it('a folder in the place of a file', () => {
		const folder = folderOf({'k.ifo': ifo, 'k.idx': idx});
		mkdirSync(join(folder, 'k.dict'));
		expect(() => openDictionary(join(folder, 'k.ifo'))).toThrow('could not be read');
	});
});

it('gives nothing that moves a terminal', () => {
	const folder = folderOf({'k.tsv': 'rumah\t\u001b[2Jhouse\u0007; \u202ehome\n'});
	const dictionary = openDictionary(join(folder, 'k.tsv'));
	const said = `${dictionary.glossesOf('rumah')?.join()} ${dictionary.definitionOf('rumah')}`;
	// eslint-disable-next-line no-control-regex
	expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
	expect(said).toContain('house');
});

it('answers or refuses, whatever was done to its files', () => {
	const {ifo, idx, dict, syn} = stardictFiles({
		settings: '',
		entries: [
			['rumah', 'tˈrumah\0mhouse\0'],
			['makan', 'h<b>eat</b>\0'],
		],
		synonyms: [['griya', 0]],
	});
	const originals = {
		'k.ifo': Buffer.from(ifo),
		'k.idx': idx,
		'k.dict': dict,
		'k.syn': syn,
		'd.index': Buffer.from(freedict.index),
		'd.dict': freedict.dict,
	};
	const folder = folderOf(originals);
	const names = Object.keys(originals) as Array<keyof typeof originals>;
	fc.assert(
		fc.property(
			fc.constantFrom(...names),
			fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), {maxLength: 8}),
			fc.double({min: 0, max: 2, noNaN: true}),
			(name, edits, end) => {
				const original = originals[name];
				const copy = Buffer.from(
					original.subarray(0, Math.ceil(original.length * Math.min(1, end))),
				);
				for (const [at, value] of edits) if (copy.length > 0) copy[at % copy.length] = value;
				writeFileSync(join(folder, name), copy);
				try {
					const dictionary = openDictionary(
						join(folder, name.startsWith('k') ? 'k.ifo' : 'd.index'),
					);
					for (const word of dictionary.sample) {
						expect(dictionary.glossesOf(word)?.length ?? 0).toBeLessThanOrEqual(3);
						dictionary.definitionOf(word);
					}
				} catch (error) {
					if (!(error instanceof UserError)) throw error;
				} finally {
					writeFileSync(join(folder, name), original);
				}
			},
		),
		{numRuns: 1500},
	);
}, 120_000);
