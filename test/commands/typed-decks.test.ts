import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatDeck} from '../../source/deck/format-deck.js';
import {meeting} from '../helpers/sample-decks.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const page = `# Banjir di Demak

- Penyusun: Bu Sari

## Sumber berita

1. Antara, Ribuan warga mengungsi

## 1. Di mana tanggul Sungai Wulan jebol pada Maret 2024?

- [x] Demak
- [ ] Kudus
- [ ] Pati
- [ ] demak

> Tanggul Sungai Wulan di **Demak** jebol pada Maret 2024.
`;
const table =
	'\ufeffSoal;Jawaban;Pilihan salah\r\nDi mana tanggul Sungai Wulan jebol pada Maret 2024?;Demak;Kudus | Pati | demak\r\n';

function folderWith(files: Readonly<Record<string, string>>): string {
	const home = temporaryFolder();
	for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
	return home;
}

describe('newsquiz check', () => {
	it('proofreads a page: what is wrong, in which line, and whether it can be shared', async () => {
		const home = folderWith({'banjir.md': page});
		const {status, stdout} = await runCommand(['check', 'banjir.md', '--lang', 'id'], {home});
		expect(status).toBe(1);
		expect(stdout).toContain('kesalahan option-is-key (baris 14, Pilihan salah 3)');
		expect(stdout).toContain(
			'saran source-date (baris 7, Sumber berita 1): tanggal terbitnya tidak disebut',
		);
		expect(stdout).toContain('saran source-link (baris 7');
		expect(stdout).toContain('saran licence');
		expect(stdout).toContain('Belum siap dipakai: perbaiki dahulu 1 kesalahan itu.');
		const mended = await runCommand(['check', '--fix', 'banjir.md', '--lang', 'id'], {home});
		expect(mended.stdout).toContain('Diperbaiki: kartu 1: "demak" dihapus');
		expect(mended.stdout).toContain('Siap dipakai. Sebelum dibagikan, lengkapi');
		expect(readFileSync(join(home, 'banjir.md'), 'utf8')).toBe(page.replace('- [ ] demak\n', ''));
	});

	it('mends a table as it is, its byte order mark and line ends too', async () => {
		const home = folderWith({'banjir.csv': table});
		const {status} = await runCommand(['check', '--fix', 'banjir.csv'], {home});
		expect(status).toBe(0);
		expect(readFileSync(join(home, 'banjir.csv'), 'utf8')).toBe(table.replace(' | demak', ''));
	});

	it('takes a folder for the decks in it', async () => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'kelas'));
		const files = {
			'a.md': page,
			'b.csv': table,
			'c.json': formatDeck(meeting),
			'README.md': '# Kelas\n',
			'd.json': '{}',
		};
		for (const [name, text] of Object.entries(files))
			writeFileSync(join(home, 'kelas', name), text);
		const {stdout} = await runCommand(['check', '--json', 'kelas'], {home});
		const checked = (JSON.parse(stdout) as {files: Array<{file: string}>}).files;
		expect(checked.map(({file}) => file)).toEqual(
			['a.md', 'b.csv', 'c.json'].map((name) => join('kelas', name)),
		);
	});

	it('reads a page from standard input', async () => {
		const home = temporaryFolder();
		const {stdout} = await runCommand(['check', '--fix', '-'], {home, stdin: page});
		expect(stdout).toBe(page.replace('- [ ] demak\n', ''));
	});

	it('says what is wrong in words of the page, not of JSON', async () => {
		const home = folderWith({'a.md': '# A\n\n## Apa?\n\n- satu\n- dua\n'});
		const {status, stdout} = await runCommand(['check', 'a.md', '--lang', 'id'], {home});
		expect(status).toBe(1);
		expect(stdout).toContain('(baris 3): jawabannya belum ada; tulis "Jawaban: …"');
	});
});

describe('a slip of the keyboard', () => {
	it.each([
		['a key that is no option of a page', 'a.md', `# A\n\n## Apa?\n\na. satu\nb. dua\nKunci: D\n`],
		['one of a table', 'a.csv', 'Soal;Opsi A;Opsi B;Kunci\nApa?;satu;dua;D\n'],
	])('%s is told', async (_, name, text) => {
		const {status, stdout} = await runCommand(['check', name, '--lang', 'id'], {
			home: folderWith({[name]: text}),
		});
		expect(status).toBe(1);
		expect(stdout).toContain('kuncinya "D", tetapi pilihan D tidak ada');
	});

	it('a day that no calendar has is told, not made a part of the headline', async () => {
		const text = page.replace('mengungsi', 'mengungsi, 31 Februari 2024');
		const home = folderWith({'a.md': text});
		const {stdout} = await runCommand(['check', 'a.md', '--lang', 'id'], {home});
		expect(stdout).toContain('(baris 7, Sumber berita 1, Tanggal terbit): harus berupa tanggal');
	});

	it('a hyphen before the number of a source is as good as a dash', async () => {
		const text = page.replace('Maret 2024.\n', 'Maret 2024.\n> - [1] Antara\n');
		const home = folderWith({'a.md': text.replace('- [ ] demak\n', '')});
		expect((await runCommand(['add', 'a.md'], {home})).status).toBe(0);
		const {stdout} = await runCommand(['export', 'a.md', '--format', 'json', '-o', '-'], {home});
		expect(stdout).toContain('jebol pada Maret 2024."');
	});

	it('an example that was left is named as what is still to be done', async () => {
		const home = temporaryFolder();
		await runCommand(['new', 'a.md', '--lang', 'id'], {home});
		const {stdout} = await runCommand(['check', 'a.md', '--lang', 'id'], {home});
		expect(stdout).toContain('Belum siap dibagikan: masih ada isian contoh');
	});
});

describe('a typed deck', () => {
	it.each([
		['banjir.md', page.replace('- [ ] demak\n', '')],
		['banjir.csv', table.replace(' | demak', '')],
	])('%s goes wherever a deck goes', async (name, text) => {
		const home = folderWith({[name]: text});
		const added = await runCommand(['add', name], {home});
		expect(added).toMatchObject({status: 0, stdout: expect.stringContaining('1 card') as string});
		const exported = await runCommand(['export', name, '--format', 'json', '-o', 'a.json'], {home});
		expect(exported.status).toBe(0);
		const {stdout} = await runCommand(['diff', '--json', name, 'a.json'], {home});
		expect(JSON.parse(stdout)).toMatchObject({same: 1});
	});
});

describe('newsquiz export --no-evidence', () => {
	it.each(['json', 'markdown', 'csv', 'tsv'])('leaves the sentences out of %s', async (format) => {
		const home = folderWith({'a.json': formatDeck(meeting)});
		const {status, stdout, stderr} = await runCommand(
			['export', 'a.json', '--format', format, '--no-evidence', '-o', '-'],
			{home},
		);
		expect(status).toBe(0);
		expect(stdout).not.toContain('yang tiba di Pyongyang pada Rabu malam');
		expect(stdout).toContain('Suara Nusantara');
		expect(stdout).toContain('2023-07-28');
		expect(stderr).toContain('sentences of the news left out');
	});

	it('refuses where nothing would be left', async () => {
		const [card] = meeting.cards;
		const text = card!.evidence![0]!.text;
		const home = folderWith({
			'a.json': formatDeck({...meeting, cards: [{...card!, distractors: [], question: text}]}),
		});
		const result = await runCommand(['export', 'a.json', '--no-evidence', '-o', 'b.json'], {home});
		expect(result).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('no card is left') as string,
		});
	});
});
