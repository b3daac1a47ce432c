import {Buffer} from 'node:buffer';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Line, splitLines} from '../../source/commands/jsonl-lines.js';

async function split(chunks: readonly Buffer[], limit = 100): Promise<Line[]> {
	const stream = async function* () {
		for (const chunk of chunks) yield await Promise.resolve(chunk);
	};
	const lines: Line[] = [];
	for await (const line of splitLines(stream(), limit)) lines.push(line);
	return lines;
}

const texts = async (chunks: readonly Buffer[]): Promise<string[]> =>
	(await split(chunks)).map(({text}) => text);

describe('lines of a stream', () => {
	it('leaves out empty lines and needs no last line feed', async () => {
		expect(await texts([Buffer.from('\ufeffsatu\n\n  \r\ndua')])).toEqual(['satu', 'dua']);
	});

	it('cuts the same lines however the bytes arrive', async () => {
		const line = fc.stringMatching(/^[a-zé漢👍 ]{1,20}$/u).filter((text) => text.trim() !== '');
		await fc.assert(
			fc.asyncProperty(fc.array(line), fc.array(fc.nat(40)), async (lines, cuts) => {
				const bytes = Buffer.from(lines.join('\n'));
				const chunks: Buffer[] = [];
				let from = 0;
				for (const cut of cuts) {
					chunks.push(bytes.subarray(from, from + cut));
					from += cut;
				}

				chunks.push(bytes.subarray(from));
				expect(await texts(chunks)).toEqual(lines);
			}),
			{numRuns: 60},
		);
	});

	it('skips a line over the limit, says so, and reads on', async () => {
		const long = Buffer.from('x'.repeat(150));
		expect(await split([Buffer.from('a\n{"id":"7",'), long, Buffer.from('\nb\n')])).toEqual([
			{text: 'a', oversized: false},
			{text: `{"id":"7",${'x'.repeat(150)}`.slice(0, 160), oversized: true},
			{text: 'b', oversized: false},
		]);
	});
});
