import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const threats = readFileSync(new URL('../docs/threats.md', import.meta.url), 'utf8');
const named = [...threats.matchAll(/^ {2}- `(test\/[^`]+)` › (.+)$/gm)].map(
	([, file, name]) => [file!, name!] as const,
);

/** A test's name as it may be written in its file. */
const spellings = (name: string): string[] => [name, name.replaceAll("'", "\\'")];

describe('the threat model', () => {
	it.each(named)('names a test that there is: %s › %s', (file, name) => {
		const path = new URL(`../${file}`, import.meta.url);
		expect(existsSync(path), `${file} is not there`).toBe(true);
		const text = readFileSync(path, 'utf8');
		expect(
			spellings(name).some((each) => text.includes(each)),
			`${file} has no test “${name}”`,
		).toBe(true);
	});

	it('has a test for each threat', () => {
		const entries = threats.split(/^- /m).slice(1);
		expect(entries.length).toBeGreaterThan(20);
		for (const entry of entries) expect(entry).toMatch(/^ {2}- `test\//m);
	});

	it.each(
		'100 MB|Deep JSON|__proto__|Duplicate ids|file:|private address|Decompression bombs|Terminal escapes|Entity bombs|HTML and Markdown|Formulas'.split(
			'|',
		),
	)('speaks of %s', (threat) => {
		expect(threats).toContain(threat);
	});

	it('is linked from SECURITY.md', () => {
		const security = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8');
		expect(security).toContain('(docs/threats.md)');
	});
});
