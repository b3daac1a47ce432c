import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import type {Dice} from '../dice.js';
import {changeSomewhere, type Mutation, toBytes} from '../mutate.js';

/** What means something to one of the formats, or to a careless reader of any. */
const tokens: readonly string[] = [
	...[
		'__proto__',
		'constructor',
		'"__proto__":{"polluted":1},',
		'{"toString":1}',
		'../../x',
		'C:\\x',
	],
	...[
		'\u0000',
		'\u001B[2J',
		'\u001B]8;;http://x\u0007',
		'\u202E',
		'\ufeff',
		'\ud800',
		'\u2028',
		'\u001f',
	],
	...[
		'=cmd|"/c x"!A1',
		'+1',
		'@x',
		'<script>alert(1)</script>',
		'<img src=x onerror=x>',
		'&#x0;',
		'&a;',
	],
	...[
		'<![CDATA[',
		']]>',
		'<!--',
		'-->',
		'<?xml version="1.0"?>',
		'<a>',
		'</a>',
		'<a b="',
		"='",
		'<!DOCTYPE x>',
	],
	...['<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>', 'xmlns:a="b" '],
	...[
		'{{c1::',
		'}}',
		'::',
		'{',
		'}',
		'=',
		'~',
		'#',
		'->',
		'%50%',
		'$CATEGORY: a',
		'//',
		'\\',
		'\\n',
		'[html]',
	],
	...[
		'# ',
		'## ',
		'### ',
		'---\n',
		'```',
		'> ',
		'- [x] ',
		'* ',
		'1. ',
		'Jawaban: ',
		'Answer: ',
		'|',
		'____',
	],
	...[
		'"',
		"'",
		',',
		';',
		'\t',
		'\n',
		'\r',
		'\r\n',
		'""',
		'#separator:',
		'#html:true\n',
		'#columns:a,b\n',
	],
	...[
		'9'.repeat(400),
		'1e999',
		'-1',
		'NaN',
		'1e-400',
		'0x7fffffff',
		'4294967296',
		'null',
		'true',
		'[]',
	],
	...[
		'NQ1AAAAAAAAAAAAAAAAAAAAA',
		'NQ2',
		'27/07/23 08.15 - Siti: ',
		'[27/07/23, 08.15.00] Siti: ',
		'(file terlampir)',
	],
	...['User-agent: *', 'Disallow: /', '𝒜', 'e\u0301', 'İ', '漢'],
];

/** What is long is long enough to show what grows faster than it, and short enough for thousands of tries. */
const long = 20_000;

const at = (bytes: Buffer, dice: Dice): number => dice.below(bytes.length + 1);

const inserted = (bytes: Buffer, place: number, more: Uint8Array | string): Buffer =>
	Buffer.concat([bytes.subarray(0, place), Buffer.from(more as string), bytes.subarray(place)]);

/** Nothing that a single flipped byte does becomes larger than this. */
const largest = 2_000_000;

const toFiles: readonly Mutation[] = [
	{
		name: 'with words that mean something',
		mutate(bytes, dice) {
			let changed = bytes;
			for (let count = 1 + dice.below(6); count > 0; count--) {
				changed = inserted(changed, at(changed, dice), dice.pick(tokens));
			}
			return changed;
		},
	},
	{
		name: 'with a word in another’s place',
		mutate(bytes, dice) {
			const token = Buffer.from(dice.pick(tokens));
			const place = at(bytes, dice);
			return Buffer.concat([bytes.subarray(0, place), token, bytes.subarray(place + token.length)]);
		},
	},
	{
		name: 'with a word many times',
		mutate: (bytes, dice) => {
			const token = dice.pick(tokens);
			return inserted(bytes, at(bytes, dice), token.repeat(Math.ceil(long / token.length)));
		},
	},
	{
		name: 'nested deep',
		mutate(bytes, dice) {
			const [open, close] = dice.pick([
				['[', ']'],
				['{"a":', '}'],
				['<a>', '</a>'],
				['<div>', ''],
				['{', '}'],
				['> ', ''],
				['- ', ''],
				['(', ')'],
				['"', '"'],
			] as const);
			const depth = Math.ceil(long / open.length);
			return inserted(bytes, at(bytes, dice), open.repeat(depth) + close.repeat(depth));
		},
	},
	{
		name: 'with a part of it again and again',
		mutate(bytes, dice) {
			const start = dice.below(bytes.length);
			const part = bytes.subarray(start, start + 1 + dice.below(2000));
			const times = Math.min(1 + dice.below(200), Math.floor(largest / Math.max(1, part.length)));
			return inserted(bytes, start, Buffer.concat(Array.from({length: times}, () => part)));
		},
	},
	{
		name: 'with lengths that lie',
		mutate(bytes, dice) {
			const changed = Buffer.from(bytes);
			for (let count = 1 + dice.below(4); count > 0 && changed.length > 8; count--) {
				const width = dice.pick([1, 2, 4]);
				const value = dice.pick([0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff]);
				const place = dice.below(changed.length - width);
				changed.writeUIntLE(value % 2 ** (8 * width), place, width);
			}
			return changed;
		},
	},
	{
		name: 'with a number beyond reason',
		mutate(bytes, dice) {
			const text = bytes.toString('latin1');
			const numbers = [...text.matchAll(/\d{1,20}/g)];
			if (numbers.length === 0) return bytes;
			const {0: found, index} = dice.pick(numbers);
			const number = dice.pick(['9'.repeat(400), '1e999', '-1', '0', '4294967296', '1.5', '']);
			return Buffer.from(
				text.slice(0, index) + number + text.slice(index + found.length),
				'latin1',
			);
		},
	},
];

const structural: Mutation = {
	name: 'in JSON, with a value that makes no sense',
	mutate(bytes, dice) {
		const value = parsed(bytes);
		if (value === undefined) return bytes;
		for (let count = 1 + dice.below(3); count > 0; count--) changeSomewhere(value, dice);
		return Buffer.from(JSON.stringify(value));
	},
};

function parsed(bytes: Buffer): object | undefined {
	try {
		const value: unknown = JSON.parse(bytes.toString('utf8'));
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

const all: readonly Mutation[] = [...toBytes, ...toFiles, ...toFiles];

/** Damages a file in one or more ways; of an archive, mostly what is in it. */
export function damaged(seeds: readonly Uint8Array[], dice: Dice): {bytes: Buffer; how: string} {
	const seed = Buffer.from(dice.pick(seeds));
	if (isZip(seed) && dice.chance() < 0.7) return damagedInside(seed, dice);
	return damagedBytes(seed, seeds, dice);
}

function damagedBytes(
	seed: Buffer,
	seeds: readonly Uint8Array[],
	dice: Dice,
): {bytes: Buffer; how: string} {
	if (dice.chance() < 0.05) {
		const other = Buffer.from(dice.pick(seeds));
		const bytes = Buffer.concat([
			seed.subarray(0, at(seed, dice)),
			other.subarray(at(other, dice)),
		]);
		return {bytes, how: 'half of one, half of another'};
	}
	// Most other damage makes it no JSON at all, which is soon refused.
	if (seed[0] === 0x7b && dice.chance() < 0.5) {
		return {bytes: structural.mutate(seed, dice), how: structural.name};
	}
	let bytes = seed;
	const names: string[] = [];
	for (let count = 1 + dice.below(3); count > 0; count--) {
		// What was emptied can't be damaged any more.
		if (bytes.length < 2 || bytes.length > largest) break;
		const mutation = dice.pick(all);
		bytes = mutation.mutate(bytes, dice);
		names.push(mutation.name);
	}
	return {bytes, how: names.join(', ')};
}

function damagedInside(archive: Buffer, dice: Dice): {bytes: Buffer; how: string} {
	const files = unzipSync(archive);
	const name = dice.pick(Object.keys(files));
	const contents = Buffer.from(files[name] ?? []);
	if (dice.chance() < 0.1) {
		const {[name]: _, ...rest} = files;
		return {bytes: Buffer.from(zipSync(rest)), how: `without ${name}`};
	}
	if (dice.chance() < 0.1) {
		const other = dice.pick(['../../x', '/x', 'C:\\x', `${'a/'.repeat(500)}x`, '\u001B[2J']);
		const renamed = {...files, [other]: contents};
		return {
			bytes: Buffer.from(zipSync(renamed)),
			how: `with ${JSON.stringify(other.slice(0, 20))} in it`,
		};
	}
	if (contents.length < 2) return damagedBytes(archive, [archive], dice);
	const {bytes, how} = damagedBytes(contents, [contents], dice);
	return {
		bytes: Buffer.from(zipSync({...files, [name]: bytes}, {level: 1})),
		how: `${name} ${how}`,
	};
}

function isZip(bytes: Uint8Array): boolean {
	return strFromU8(bytes.subarray(0, 2), true) === 'PK';
}

/** A text as bytes, for seeds. */
export const textBytes = (text: string): Uint8Array => strToU8(text);
