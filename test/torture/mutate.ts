import {createHash} from 'node:crypto';
import type {Dice} from './dice.js';

/** One way to damage a file. */
export interface Mutation {
	readonly name: string;
	mutate(bytes: Buffer, dice: Dice): Buffer;
}

/** Values that belong nowhere. */
export const odd: readonly unknown[] = [
	...[null, true, '', 'x', -1, 0, 0.5, 1e21, 8.64e15, Number.MAX_SAFE_INTEGER, [], [[]], {}],
	...['__proto__', '\u0000', '\u001B[2J', '../..', 'k/1', 'é'.repeat(300), [null], {toString: 1}],
];

const foreign: readonly string[] = [
	'{"name":"newsquiz","version":"9.9.9","dependencies":{}}',
	'{"v":1}',
	'{"v":7,"id":"dari masa depan"}',
	'{"v":1,"device":"../../x","n":1,"at":1,"tz":0,"type":"review"}',
	'{"v":1,"device":"tamu","n":1,"at":1,"tz":0,"type":"kelak","isi":[1,2,3]}',
	'{"__proto__":{"v":1},"constructor":null}',
	'[1,2,3]',
	'12',
	'null',
	'"teks"',
	'<<<<<<< HEAD',
	'=======',
	'<html><body>502 Bad Gateway</body></html>',
	`${'['.repeat(5000)}${']'.repeat(5000)}`,
	`{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`,
	'\u2028\u2029\u0085',
];

const lines = (bytes: Buffer): Buffer[] => {
	const found: Buffer[] = [];
	let start = 0;
	for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
		found.push(bytes.subarray(start, end + 1));
		start = end + 1;
	}

	return start < bytes.length ? [...found, bytes.subarray(start)] : found;
};

const splice = (bytes: Buffer, at: number, gone: number, more: Uint8Array): Buffer =>
	Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at + gone)]);

const noise = (dice: Dice, length: number): Buffer =>
	Buffer.from(Array.from({length}, () => dice.below(256)));

const insertLine = (bytes: Buffer, dice: Dice, line: string | Buffer): Buffer => {
	const all = lines(bytes);
	const place = dice.below(all.length + 1);
	const whole = Buffer.concat([Buffer.from(line), Buffer.from('\n')]);
	return Buffer.concat([...all.slice(0, place), whole, ...all.slice(place)]);
};

/** What can happen to any file. */
export const toBytes: readonly Mutation[] = [
	{
		name: 'bits flipped',
		mutate(bytes, dice) {
			const changed = Buffer.from(bytes);
			for (let flips = 1 + dice.below(12); flips > 0 && changed.length > 0; flips--) {
				const at = dice.below(changed.length);
				changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
			}

			return changed;
		},
	},
	{name: 'cut short', mutate: (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1))},
	{
		name: 'without its beginning',
		mutate: (bytes, dice) => bytes.subarray(dice.below(bytes.length)),
	},
	{
		name: 'with a hole',
		mutate: (bytes, dice) =>
			splice(bytes, dice.below(bytes.length), 1 + dice.below(600), Buffer.alloc(0)),
	},
	{
		name: 'with NULs in place',
		mutate(bytes, dice) {
			const at = dice.below(bytes.length);
			const length = Math.min(1 + dice.below(600), bytes.length - at);
			return splice(bytes, at, length, Buffer.alloc(length));
		},
	},
	{
		name: 'with NULs after its end',
		mutate: (bytes, dice) => Buffer.concat([bytes, Buffer.alloc(1 + dice.below(5000))]),
	},
	{
		name: 'with noise in it',
		mutate: (bytes, dice) =>
			splice(bytes, dice.below(bytes.length), dice.below(40), noise(dice, 1 + dice.below(200))),
	},
	{
		name: 'with bytes that are no UTF-8',
		mutate: (bytes, dice) =>
			splice(bytes, dice.below(bytes.length), 0, Buffer.from([0xff, 0xc0, 0xed, 0xa0, 0x80])),
	},
	{
		name: 'with two blocks changed places',
		mutate(bytes, dice) {
			const [first, second] = [dice.below(bytes.length / 2), dice.below(bytes.length / 2)];
			const middle = Math.floor(bytes.length / 2);
			const a = bytes.subarray(first, first + 512);
			const b = bytes.subarray(middle + second, middle + second + 512);
			return splice(splice(bytes, middle + second, b.length, a), first, a.length, b);
		},
	},
	{
		name: 'in UTF-16',
		mutate: (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
	},
	{name: 'emptied', mutate: () => Buffer.alloc(0)},
	{name: 'all noise', mutate: (bytes, dice) => noise(dice, Math.min(bytes.length, 3000))},
];

/** What can happen to a file of lines besides. */
export const toLines: readonly Mutation[] = [
	{
		name: 'lines doubled',
		mutate: (bytes, dice) =>
			Buffer.concat(lines(bytes).flatMap((line) => (dice.chance() < 0.3 ? [line, line] : [line]))),
	},
	{
		name: 'lines in another order',
		mutate(bytes, dice) {
			const drawn = lines(bytes).map((line) => ({line, lot: dice.chance()}));
			return Buffer.concat(drawn.sort((a, b) => a.lot - b.lot).map(({line}) => line));
		},
	},
	{
		name: 'a line within a line',
		mutate(bytes, dice) {
			const all = lines(bytes);
			return splice(bytes, dice.below(bytes.length), 0, dice.pick(all));
		},
	},
	{
		name: 'lines run together',
		mutate(bytes, dice) {
			const at = bytes.indexOf(10, dice.below(bytes.length));
			return at === -1 ? bytes : splice(bytes, at, 1, Buffer.from(dice.pick(['', '\r', '\0'])));
		},
	},
	{
		name: 'foreign lines',
		mutate: (bytes, dice) => insertLine(bytes, dice, dice.pick(foreign)),
	},
	{
		name: 'a foreign line at the end, without its end',
		mutate: (bytes, dice) => Buffer.concat([bytes, Buffer.from(dice.pick(foreign))]),
	},
	{
		name: 'a line of noise',
		mutate: (bytes, dice) => insertLine(bytes, dice, noise(dice, 1 + dice.below(300))),
	},
	{
		name: 'a line of a megabyte',
		mutate: (bytes, dice) =>
			insertLine(bytes, dice, `{"v":1,"x":"${'x'.repeat(2 ** 20 + dice.below(1000))}"}`),
	},
	{name: 'a mark before it', mutate: (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes])},
	{
		name: 'the line ends of Windows',
		mutate: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
	},
	{
		name: 'a number beyond reason',
		mutate: (bytes, dice) =>
			inOneLine(bytes, dice, (line) =>
				line.replace(/:\d+/, `:${dice.pick(['1e999', '9'.repeat(400), '-0', '1e-400', '0x1'])}`),
			),
	},
	{
		name: 'a field that makes no sense',
		mutate: (bytes, dice) =>
			inOneLine(bytes, dice, (line) => {
				const event = JSON.parse(line) as Record<string, unknown>;
				event[dice.pick([...Object.keys(event), '__proto__', 'target'])] = dice.pick(odd);
				return JSON.stringify(event);
			}),
	},
	{
		name: 'a field gone',
		mutate: (bytes, dice) =>
			inOneLine(bytes, dice, (line) => {
				const fields = Object.entries(JSON.parse(line) as object);
				fields.splice(dice.below(fields.length), 1);
				return JSON.stringify(Object.fromEntries(fields));
			}),
	},
];

function inOneLine(bytes: Buffer, dice: Dice, change: (line: string) => string): Buffer {
	const all = lines(bytes);
	const place = dice.below(all.length);
	const line = all[place]?.toString('utf8').trimEnd() ?? '';
	return Buffer.concat(all.with(place, Buffer.from(`${change(line)}\n`)));
}

/** A snapshot with something in it changed by one who also puts its hash right; see `encodeFold`. */
export const signedSnapshot: Mutation = {
	name: 'a snapshot with something changed and a hash that fits',
	mutate(bytes, dice) {
		const end = bytes.indexOf(10) + 1;
		const header = JSON.parse(bytes.toString('utf8', 0, end)) as Record<string, unknown>;
		const body = changedBody(Buffer.from(bytes.subarray(end)), dice);
		if (dice.chance() < 0.1) changeSomewhere(header, dice);
		const logs = JSON.stringify(header['logs']) ?? '';
		const sha256 = createHash('sha256').update(logs).update(body).digest('hex');
		const line = JSON.stringify({...header, sha256});
		const fill = ' '.repeat(7 - (Buffer.byteLength(line) % 8));
		return Buffer.concat([Buffer.from(`${line}${fill}\n`), body]);
	},
};

/** A folded state's bytes with something changed: in its columns of numbers, or in all else. */
function changedBody(body: Buffer, dice: Dice): Buffer {
	const head = 8;
	const length = body.readUInt32LE(0);
	const columns = head + Math.ceil(length / 8) * 8;
	if (dice.chance() < 0.4 && columns < body.length) {
		for (let at = dice.below(4); at >= 0; at--) {
			const place = columns + dice.below(body.length - columns);
			body[place] = dice.below(256);
		}
		return body;
	}

	const rest = JSON.parse(body.toString('utf8', head, head + length)) as object;
	changeSomewhere(rest, dice);
	const json = Buffer.from(JSON.stringify(rest));
	const start = Buffer.alloc(head + Math.ceil(json.length / 8) * 8);
	start.writeUInt32LE(json.length, 0);
	json.copy(start, head);
	return Buffer.concat([start, body.subarray(columns)]);
}

/** Changes, takes away or replaces one value, at whatever depth. */
export function changeSomewhere(value: object, dice: Dice): void {
	const holder = value as Record<string, unknown>;
	const keys = Object.keys(holder);
	if (keys.length === 0) return;
	const key = dice.pick(keys);
	const inner = holder[key];
	if (typeof inner === 'object' && inner !== null && dice.chance() < 0.75) {
		changeSomewhere(inner, dice);
	} else if (dice.chance() < 0.2) {
		delete holder[key];
	} else {
		// A copy: what is changed later is this one, not the list.
		holder[key] = structuredClone(dice.pick(odd));
	}
}
