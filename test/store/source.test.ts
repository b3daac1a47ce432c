import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Readable} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readSource, type SourceEnvironment, sourceRequest} from '../../source/store/source.js';

const containing = (text: string): unknown => expect.stringContaining(text);

const title = 'Pelabuhan Muara Biru Dibuka Lagi';
const paragraphs = [
	'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.',
	'Menurut Satria Wiguna, kepala pelabuhan, dermaga itu dapat menampung empat kapal sekaligus dan akan dibuka untuk penumpang.',
	'Warga berharap harga ikan di pasar tidak naik lagi karena kapal kini tidak harus menunggu giliran terlalu lama di laut.',
];
const plain = [title, ...paragraphs].join('\n');
const page = (body = paragraphs, extra = '') =>
	`<!doctype html><html><head><meta property="og:site_name" content="Muaranews"></head><body><article><h1>${title}</h1>${body.map((text) => `<p>${text}</p>`).join('')}${extra}</article></body></html>`;

let cwd: string;
let server: Server | undefined;
beforeEach(() => {
	cwd = mkdtempSync(path.join(tmpdir(), 'berita kita '));
});
afterEach(async () => {
	rmSync(cwd, {recursive: true, force: true});
	server?.closeAllConnections();
	await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
	server = undefined;
});

const environment = (changes: Partial<SourceEnvironment> = {}): SourceEnvironment => ({
	stdin: Readable.from([]),
	env: {},
	cwd,
	version: '1.2.3',
	...changes,
});
const save = (name: string, content: string | Uint8Array) => {
	writeFileSync(path.join(cwd, name), content);
	return name;
};
const read = async (argument: string, changes?: Partial<SourceEnvironment>) =>
	readSource(sourceRequest(argument), environment(changes));
const failure = async (argument: string, changes?: Partial<SourceEnvironment>) =>
	read(argument, changes).then(
		() => expect.unreachable('the source was read'),
		(error: unknown) =>
			error as {
				name: string;
				says: {id: string; en: string};
				hint?: {id: string};
				exitStatus: number;
			},
	);

async function serve(listener: RequestListener): Promise<string> {
	server = createServer(listener);
	await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('sourceRequest', () => {
	it.each([
		['-', {from: 'stdin'}],
		['https://muara.example/a', {from: 'web', url: 'https://muara.example/a'}],
		['HTTP://muara.example/a', {from: 'web', url: 'HTTP://muara.example/a'}],
		['berita.txt', {from: 'file', path: 'berita.txt'}],
		['https', {from: 'file', path: 'https'}],
	])('%s', (argument, request) => {
		expect(sourceRequest(argument)).toEqual(request);
	});
});

describe('a file', () => {
	it.each([
		['plain text', 'berita.txt', plain],
		['Markdown', 'berita.md', plain],
		[
			'text with a byte order mark and CRLF',
			'berita.txt',
			`\ufeff${plain.replaceAll('\n', '\r\n')}`,
		],
		['UTF-16', 'berita.txt', Buffer.from(`\ufeff${plain}`, 'utf16le')],
	])('of %s', async (_, name, content) => {
		const {article, kind, signals} = await read(save(name, content));
		expect({kind, signals}).toEqual({kind: 'text', signals: undefined});
		expect(article.title).toBe(title);
		expect(article.blocks.map(({start, end}) => article.text.slice(start, end))).toEqual([
			title,
			...paragraphs,
		]);
	});

	it.each(['berita.html', 'berita.HTM', 'halaman'])('of HTML, named %s', async (name) => {
		const {article, kind, signals} = await read(save(name, page()));
		expect(kind).toBe('html');
		expect(signals).toMatchObject({declaresArticle: false});
		expect(article).toMatchObject({title, publisher: 'Muaranews', text: plain});
	});

	it('of one page among several tells where the others are', async () => {
		const head = '<link rel="canonical" href="https://muara.example/berita">';
		const links = '<a href="?page=2">2</a><a href="?page=all">Lihat Semua</a>';
		const html = page(paragraphs, links).replace('<head>', `<head>${head}`);
		const {article, notices} = await read(save('berita.html', html));
		const url = 'https://muara.example/berita?page=all';
		expect(article.incomplete).toEqual({reason: 'pages', url});
		expect(notices).toEqual([{id: containing(url), en: containing(url)}]);
	});

	it('of text that breaks off says so', async () => {
		const {notices} = await read(
			save('berita.txt', `${plain}\nMenurut Satria, kapal penumpang pertama akan tiba pada awal …`),
		);
		expect(notices).toEqual([{id: containing('terpotong'), en: containing('cut off')}]);
	});

	it('of HTML in the charset that it names', async () => {
		const html = page(paragraphs.map((text) => text.replace('Warga', 'Warga kaf\xe9'))).replace(
			'<head>',
			'<head><meta charset="iso-8859-1">',
		);
		const {article} = await read(save('berita.html', Buffer.from(html, 'latin1')));
		expect(article.text).toContain('Warga kafé');
	});

	it('takes what the user states over what the text says', async () => {
		const file = save('berita.txt', `${plain}\n"Kami siap," kata Satria, Rabu (26/7/2023).`);
		const request = sourceRequest(file);
		expect((await readSource(request, environment())).article.publishedAt).toBe('2023-07-26');
		expect(
			(await readSource(request, environment(), {publishedAt: '2023-07-28'})).article.publishedAt,
		).toBe('2023-07-28');
	});

	it.each([
		['is missing', () => 'tidak-ada.txt', 'tidak ditemukan'],
		['is a folder', () => (mkdirSync(path.join(cwd, 'isi')), 'isi'), 'adalah folder'],
		['is empty', () => save('kosong.txt', ''), 'kosong'],
		['is blank', () => save('kosong.txt', '\ufeff \r\n\t'), 'kosong'],
		['is a PDF', () => save('berita.txt', '%PDF-1.7 ...'), 'PDF'],
		['is an image', () => save('berita.html', Buffer.from('\x89PNG\r\n', 'latin1')), 'gambar'],
		['is binary', () => save('berita.txt', Buffer.from([104, 0, 105, 1, 2, 0, 0, 255])), 'biner'],
		['is over 5 MB', () => save('berita.txt', 'a'.repeat(5_000_001)), 'terlalu besar'],
	])('that %s is explained', async (_, prepare, says) => {
		const error = await failure(prepare());
		expect(error).toMatchObject({
			name: 'UserError',
			exitStatus: 1,
			says: {id: containing(says)},
		});
		expect(error.hint?.id).toBeTruthy();
	});

	it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
		'that may not be read is explained',
		async () => {
			const name = save('rahasia.txt', plain);
			chmodSync(path.join(cwd, name), 0);
			expect((await failure(name)).says.id).toContain('tidak berhak membaca');
		},
	);

	it('is named safely in messages', async () => {
		const error = await failure('berita\u001b]0;judul\u0007\u202etxt.exe');
		// eslint-disable-next-line no-control-regex
		expect(error.says.id + error.says.en).not.toMatch(/[\u0000-\u001f\u202e]/);
	});
});

describe('standard input', () => {
	const pipe = (...chunks: Array<string | Uint8Array>) => ({
		stdin: Readable.from(chunks),
	});

	it('is read as text, also when a character is cut in two', async () => {
		const bytes = Buffer.from(`${plain} Kafé`);
		const {article} = await read(
			'-',
			pipe(bytes.subarray(0, bytes.length - 1), bytes.subarray(bytes.length - 1)),
		);
		expect(article.text).toBe(`${plain} Kafé`);
	});

	it('is read as a page when it is one', async () => {
		expect(await read('-', pipe(`\n<!-- disimpan -->\n${page()}`))).toMatchObject({
			kind: 'html',
			article: {title},
		});
	});

	it.each([
		['empty', [], 'kosong'],
		['too large', [Buffer.alloc(3_000_000, 'a'), Buffer.alloc(3_000_000, 'a')], 'terlalu besar'],
	])('that is %s is explained', async (_, chunks, says) => {
		expect((await failure('-', pipe(...chunks))).says.id).toContain(says);
	});
});

describe('the web', () => {
	const html = {'content-type': 'text/html; charset=utf-8'};

	it('gives an article with its address', async () => {
		const url = `${await serve((_, response) => response.writeHead(200, html).end(page()))}/berita/pelabuhan`;
		expect(await read(url)).toMatchObject({
			kind: 'html',
			notices: [],
			article: {title, url, text: plain},
		});
	});

	it('gives plain text', async () => {
		const url = await serve((_, response) =>
			response.writeHead(200, {'content-type': 'text/plain'}).end(plain),
		);
		expect(await read(url)).toMatchObject({kind: 'text', article: {title}});
	});

	it('honours the charset of the server', async () => {
		const bytes = Buffer.from(
			page(paragraphs.map((text) => text.replace('Warga', '\x93Warga\x94'))),
			'latin1',
		);
		const url = await serve((_, response) =>
			response.writeHead(200, {'content-type': 'text/html; charset=iso-8859-1'}).end(bytes),
		);
		expect((await read(url)).article.text).toContain('“Warga”');
	});

	const further =
		'Pada halaman kedua, Satria Wiguna menjelaskan jadwal kapal penumpang yang akan mulai berlayar tahun depan dari dermaga itu.';
	const link = '<a href="/berita?page=2">Halaman Selanjutnya</a>';

	it('goes on to the next page of an article', async () => {
		const url = await serve((request, response) => {
			response
				.writeHead(200, html)
				.end(
					request.url?.includes('page=2')
						? page([further, further.replace('kedua', 'yang sama')])
						: page(paragraphs, link),
				);
		});
		const {article, notices} = await read(`${url}/berita`);
		expect(article.text.split('\n').slice(-2)).toEqual([
			further,
			further.replace('kedua', 'yang sama'),
		]);
		expect(notices).toEqual([]);
	});

	it('tells when the next page fails, and keeps the first', async () => {
		const url = await serve((request, response) => {
			if (request.url?.includes('page=2')) response.writeHead(500).end();
			else response.writeHead(200, html).end(page(paragraphs, link));
		});
		const {article, notices} = await read(`${url}/berita`);
		expect(article.text).toContain(paragraphs[2]);
		expect(notices[0]?.id).toContain('beberapa halaman');
	});

	const single = '<a href="/berita?page=all">Lihat Semua</a>';

	it('opens the one page that shows them all instead', async () => {
		const asked: string[] = [];
		const url = await serve((request, response) => {
			asked.push(request.url ?? '');
			const isWhole = request.url?.includes('page=all');
			response
				.writeHead(200, html)
				.end(isWhole ? page([...paragraphs, further], link) : page(paragraphs, link + single));
		});
		const {article, notices} = await read(`${url}/berita`);
		expect(asked).toEqual(['/berita', '/berita?page=all']);
		expect(article.text).toContain(further);
		expect(article.incomplete).toBeUndefined();
		expect(notices).toEqual([]);
	});

	it('goes from page to page when the one with all of them fails', async () => {
		const url = await serve((request, response) => {
			if (request.url?.includes('page=all')) response.writeHead(404).end();
			else if (request.url?.includes('page=2')) response.writeHead(200, html).end(page([further]));
			else response.writeHead(200, html).end(page(paragraphs, link + single));
		});
		const {article, notices} = await read(`${url}/berita`);
		expect(article.text.split('\n').at(-1)).toBe(further);
		expect(notices).toEqual([]);
	});

	it('opens ten pages at most, and tells where the rest is', async () => {
		const asked: string[] = [];
		const url = await serve((request, response) => {
			asked.push(request.url ?? '');
			const number = Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
			const next = `<a href="/berita?page=${number + 1}">Selanjutnya</a>`;
			response.writeHead(200, html).end(
				page(
					[...paragraphs, further].map((text) => `${text} (${number})`),
					next,
				),
			);
		});
		const {article, notices} = await read(`${url}/berita`);
		expect(asked).toHaveLength(10);
		expect(article.incomplete).toEqual({reason: 'pages', url: `${url}/berita?page=11`});
		expect(notices[0]?.id).toContain('page=11');
	});

	it('opens no page of another host', async () => {
		const asked: string[] = [];
		const url = await serve((request, response) => {
			asked.push(request.url ?? '');
			const elsewhere = '<a rel="next" href="http://127.0.0.2/berita?page=2">Selanjutnya</a>';
			response.writeHead(200, html).end(page(paragraphs, elsewhere));
		});
		await read(`${url}/berita`);
		expect(asked).toEqual(['/berita']);
	});

	it('explains a page that is empty', async () => {
		const url = await serve((_, response) => response.writeHead(200, html).end());
		expect((await failure(url)).says.id).toContain('kosong');
	});
});

describe.skipIf(process.platform === 'win32')('the clipboard', () => {
	it('is read as an article', async () => {
		const program = path.join(cwd, 'xclip');
		writeFileSync(program, `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(plain)})`);
		chmodSync(program, 0o755);
		const reading = await readSource(
			{from: 'clipboard'},
			environment({env: {PATH: cwd}, platform: 'linux'}),
		);
		expect(reading).toMatchObject({kind: 'text', article: {title}});
	});
});
