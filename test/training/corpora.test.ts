import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

const read = (file: string): string =>
	readFileSync(new URL(`../../training/${file}`, import.meta.url), 'utf8');

interface Corpus {
	readonly file: string;
	readonly use: string;
	readonly licence: string;
	readonly source: string;
	readonly sha256: string;
}
const corpora = JSON.parse(read('names/corpora.json')) as Record<string, Corpus>;

it('training/README.md lists the corpora as the scripts know them', () => {
	const listed = read('README.md')
		.split('\n')
		.filter((line) => /`[0-9a-f]{64}`/.test(line));
	const rows = Object.values(corpora).map(
		({file, use, licence, source, sha256}) =>
			`| \`${file}\` | ${use} | ${licence} | ${source} | \`${sha256}\` |`,
	);
	expect(listed).toEqual(rows);
});

it('the tagger of parts of speech is trained on the same files', () => {
	const sums = [...read('parts-of-speech/corpora.js').matchAll(/'([0-9a-f]{64})'/g)].map(
		([, sum]) => sum,
	);
	const names = ['ud-csui-train', 'idner-news-2k-train', 'idner-news-2k-dev'];
	expect(sums).toEqual(names.map((name) => corpora[name]?.sha256));
});

it('no test split is a corpus of ours', () => {
	const files = Object.values(corpora).map(({file}) => file);
	expect(files.filter((file) => /test/i.test(file))).toEqual([]);
});
