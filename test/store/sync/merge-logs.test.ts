import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readLines} from '../../../source/progress/union-logs.js';
import type {LocalLog} from '../../../source/store/sync/local-logs.js';
import {FULL, groupParts, mergeLog} from '../../../source/store/sync/merge-logs.js';
import {blobId, type TreeEntry} from '../../../source/store/sync/repository.js';
import {foreignLine} from '../helpers/syncing.js';

const device = 'b07e55d1429c8af3';

/** A repository in memory. */
function shelf(files: Iterable<readonly [name: string, bytes: Buffer]>): {
	parts: TreeEntry[];
	read: (entry: TreeEntry) => Promise<Buffer>;
	reads: string[];
	put(changed: ReadonlyMap<string, Buffer>): void;
} {
	const contents = new Map(files);
	const reads: string[] = [];
	return {
		get parts() {
			return [...contents].map(([name, bytes]): TreeEntry => ({
				mode: '100644',
				type: 'blob',
				oid: blobId(bytes),
				size: bytes.length,
				name,
			}));
		},
		read({name}) {
			reads.push(name);
			return Promise.resolve(contents.get(name) ?? Buffer.alloc(0));
		},
		reads,
		put(changed) {
			for (const [name, bytes] of changed) contents.set(name, bytes);
		},
	};
}

const local = (text: string, strays: readonly string[] = []): LocalLog => ({
	bytes: Buffer.from(text),
	strays,
});

const text = (count: number, from = 1): string =>
	Array.from({length: count}, (_, index) => `${foreignLine(device, from + index)}\n`).join('');

describe('a device’s log and its parts in the repository', () => {
	it('are the same after an exchange, wherever either was cut or changed', async () => {
		const lines = Array.from({length: 6}, (_, index) => foreignLine(device, index + 1));
		const copy = fc.record({
			lines: fc.shuffledSubarray(lines),
			end: fc.constantFrom('', '\n', '\n{"v":1,"dev', '\n\u0000\n'),
		});
		await fc.assert(
			fc.asyncProperty(
				copy,
				fc.array(copy, {maxLength: 3}),
				fc.shuffledSubarray(lines),
				async (here, there, strays) => {
					const textOf = (one: {lines: string[]; end: string}): string =>
						one.lines.join('\n') + one.end;
					const names = [`${device}.jsonl`, `${device}.2.jsonl`, `${device}.3.jsonl`];
					const remote = shelf(
						there.map((one, index) => [names[index] ?? '', Buffer.from(textOf(one))] as const),
					);
					const ours = local(textOf(here), strays);
					const all = new Set([...here.lines, ...there.flatMap((one) => one.lines), ...strays]);
					const merge = await mergeLog(device, ours, {parts: remote.parts}, remote.read);
					remote.put(merge.files);
					const shared = await Promise.all(remote.parts.map(async (part) => remote.read(part)));
					const inRepository = shared.flatMap((bytes) => readLines(bytes.toString('utf8')).lines);
					expect(new Set(inRepository)).toEqual(all);
					expect(new Set([...here.lines, ...strays, ...merge.received])).toEqual(all);
				},
			),
		);
	});

	it('reads nothing from the repository while this home’s file only grows', async () => {
		const remote = shelf([[`${device}.jsonl`, Buffer.from(text(3))]]);
		const merge = await mergeLog(device, local(text(5)), {parts: remote.parts}, remote.read);
		expect(remote.reads).toEqual([]);
		expect(merge.sent).toHaveLength(2);
		expect([...merge.files]).toEqual([[`${device}.jsonl`, Buffer.from(text(5))]]);
	});

	it('begins a new file when one is full, and leaves the full ones as they are', async () => {
		const lines = Math.ceil((1.5 * FULL) / foreignLine(device, 10_000).length);
		const remote = shelf([]);
		const first = await mergeLog(device, local(text(lines)), undefined, remote.read);
		expect([...first.files.keys()]).toEqual([`${device}.jsonl`, `${device}.2.jsonl`]);
		expect(Buffer.concat([...first.files.values()]).toString('utf8')).toBe(text(lines));
		for (const bytes of first.files.values()) expect(bytes.length).toBeLessThan(FULL + 1000);
		remote.put(first.files);
		const second = await mergeLog(
			device,
			local(text(lines + 1)),
			{parts: remote.parts},
			remote.read,
		);
		expect([...second.files.keys()]).toEqual([`${device}.2.jsonl`]);
		expect(remote.reads).toEqual([]);
		const elsewhere = await mergeLog(device, undefined, {parts: remote.parts}, remote.read);
		expect(elsewhere.received).toHaveLength(lines);
	});
});

describe('the files of the repository', () => {
	const entry = (name: string, fields: Partial<TreeEntry> = {}): TreeEntry => ({
		mode: '100644',
		type: 'blob',
		oid: '',
		size: 1,
		name,
		...fields,
	});

	it('are sorted by device, each with its parts in order', () => {
		const {logs, ignored} = groupParts([
			entry('a.10.jsonl'),
			entry('a.2.jsonl'),
			entry('a.jsonl'),
			entry('b.jsonl', {mode: '100755'}),
		]);
		expect([...logs].map(([name, {parts}]) => [name, parts.map((part) => part.name)])).toEqual([
			['a', ['a.jsonl', 'a.2.jsonl', 'a.10.jsonl']],
			['b', ['b.jsonl']],
		]);
		expect(ignored).toEqual([]);
	});

	const strange: readonly TreeEntry[] = [
		entry('A.jsonl'),
		entry('a.txt'),
		entry('.jsonl'),
		entry('a.1.jsonl'),
		entry('a.0.jsonl'),
		entry('a.b.jsonl'),
		entry('../a.jsonl'),
		entry('aux.jsonl'),
		entry('a\n.jsonl'),
		entry(`${'a'.repeat(65)}.jsonl`),
		entry('a.jsonl', {mode: '120000'}),
		entry('a.jsonl', {mode: '160000', type: 'commit'}),
		entry('a.jsonl', {mode: '040000', type: 'tree'}),
		entry('a.jsonl', {size: 65 * 1024 * 1024}),
	];
	for (const one of strange) {
		it(`are no logs of ours: ${JSON.stringify(one.name)} of mode ${one.mode}, ${one.size} bytes`, () => {
			expect(groupParts([one])).toEqual({logs: new Map(), ignored: [one]});
		});
	}
});
