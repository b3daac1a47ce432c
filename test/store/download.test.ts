import {createHash} from 'node:crypto';
import {readdirSync, rmSync, symlinkSync, writeFileSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {type Downloaded, download, type Expected} from '../../source/store/collection/download.js';
import {openDownloadCache} from '../../source/store/collection/download-cache.js';
import type {Wanted} from '../../source/store/network.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {host, type Host, type HostSetting, serve} from './helpers/host.js';

const wanted: Wanted = {
	accept: 'application/json',
	types: /^application\/(?:json|zip)$/,
	limit: 1_000_000,
	instead: {id: 'Unduh.', en: 'Download it.'},
	wrongType: (address, type) => new UserError({id: `${address} ${type}`, en: ''}),
	tooLarge: (address) => new UserError({id: `${address} terlalu besar`, en: ''}),
};

interface Site extends Host {
	readonly cache: string;
	put(contents: string | Uint8Array): Expected;
	get(expected?: Expected): Promise<Downloaded>;
}

/** A host with one file, and who downloads it. */
async function site(setting: HostSetting = {}): Promise<Site> {
	const [folder, cache] = [temporaryFolder(), temporaryFolder()];
	const hosted = await host(folder, setting);
	return {
		...hosted,
		cache,
		put(contents) {
			const bytes = Buffer.from(contents);
			writeFileSync(join(folder, 'a.json'), bytes);
			return {size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')};
		},
		get: async (expected) =>
			download(
				`${hosted.url}/a.json`,
				{env: {}, version: '1.2.3'},
				{cache: openDownloadCache(cache), wanted, expected},
			),
	};
}

const failure = async (work: Promise<unknown>): Promise<UserError> =>
	work.then(
		() => expect.unreachable('it was downloaded'),
		(error: unknown) => {
			expect(error).toBeInstanceOf(UserError);
			return error as UserError;
		},
	);
const large = Array.from({length: 4000}, (_, at) => `${at}. kalimat berita yang ke sekian\n`).join(
	'',
);
const other = large.replaceAll('berita', 'BERITA');
const is = ({bytes}: Downloaded, contents: string): void =>
	expect(Buffer.from(bytes).toString()).toBe(contents);

describe('what has not changed', () => {
	it('comes once, and is asked about with its ETag afterwards', async () => {
		const at = await site();
		at.put('satu');
		is(await at.get(), 'satu');
		is(await at.get(), 'satu');
		at.put('dua');
		is(await at.get(), 'dua');
		expect(at.log).toEqual(['GET /a.json 200 4', 'GET /a.json 304', 'GET /a.json 200 3']);
	});

	it('is not even asked about where its hash is known', async () => {
		const at = await site();
		const expected = at.put(large);
		await at.get(expected);
		is(await at.get(expected), large);
		expect(at.log).toHaveLength(1);
	});

	it.each([
		['lost', (cache: string) => rmSync(cache, {recursive: true})],
		[
			'damaged',
			(cache: string) => {
				for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'rusak');
			},
		],
		[
			'a link to something else',
			(cache: string) => {
				for (const name of readdirSync(cache)) {
					rmSync(join(cache, name));
					if (process.platform !== 'win32') symlinkSync('/etc/hostname', join(cache, name));
				}
			},
		],
	])('comes again where the cache is %s', async (_, harm) => {
		const at = await site();
		const expected = at.put(large);
		await at.get(expected);
		harm(at.cache);
		is(await at.get(expected), large);
		is(await at.get(), large);
		expect(at.log.filter((line) => line.includes(' 200 '))).toHaveLength(1 + 1);
	});

	it('keeps no name and password that were typed', async () => {
		const at = await site();
		at.put('satu');
		const address = `${at.url.replace('//', '//nama:rahasia@')}/a.json`;
		const cache = openDownloadCache(at.cache);
		await download(address, {env: {}, version: '1'}, {cache, wanted});
		const kept = readdirSync(at.cache).map((name) => readFileSync(join(at.cache, name), 'utf8'));
		expect(kept.join()).not.toContain('rahasia');
		is(await at.get(), 'satu');
		expect(at.log.at(-1)).toBe('GET /a.json 304');
	});
});

describe('what is cut', () => {
	it('goes on where it was, as often as something comes', async () => {
		const at = await site();
		const expected = at.put(large);
		at.cuts.push(50_000, 30_000);
		const done = await at.get(expected);
		is(done, large);
		expect(done.isResumed).toBe(true);
		const sent = at.log.map((line) => Number(line.split(' ').at(-1)));
		expect(at.log.map((line) => line.split(' ')[2])).toEqual(['200', '206', '206']);
		expect(sent.reduce((sum, bytes) => sum + bytes)).toBe(expected.size);
	});

	it('goes on in another run, after the network has come back', async () => {
		const at = await site();
		const expected = at.put(large);
		at.cuts.push(50_000, 0);
		await failure(at.get(expected));
		is(await at.get(expected), large);
		expect(at.log.at(-1)).toBe(`GET /a.json 206 ${expected.size - 50_000}`);
		expect(readdirSync(at.cache).filter((name) => name.includes('part'))).toEqual([]);
	});

	it('goes on without a hash only where the ETag vouches for the version', async () => {
		const at = await site();
		at.put(large);
		at.cuts.push(50_000);
		is(await at.get(), large);
		expect(at.log.at(-1)).toMatch(/206/);
		const weak = await site({etag: () => 'W/"1"'});
		weak.put(large);
		weak.cuts.push(50_000);
		await failure(weak.get());
		is(await weak.get(), large);
		expect(weak.log.at(-1)).toBe(`GET /a.json 200 ${large.length}`);
	});

	it('begins anew where the server knows no ranges', async () => {
		const at = await site({hasRanges: false});
		const expected = at.put(large);
		at.cuts.push(50_000);
		is(await at.get(expected), large);
		expect(at.log).toEqual([`GET /a.json 200 50000`, `GET /a.json 200 ${large.length}`]);
	});

	it('begins anew where the file has changed in the meantime', async () => {
		const at = await site();
		at.cuts.push(50_000, 0);
		await failure(at.get(at.put(large)));
		const expected = at.put(other);
		is(await at.get(expected), other);
	});

	it('is not glued to another version by a server that lies about it', async () => {
		const at = await site({etag: () => '"selalu"'});
		at.cuts.push(50_000, 0);
		await failure(at.get(at.put(large)));
		const expected = at.put(other);
		is(await at.get(expected), other);
		expect(at.log.at(-1)).toBe(`GET /a.json 200 ${large.length}`);
	});

	it.each<[string, number, Record<string, string>]>([
		['another part', 206, {'content-range': 'bytes 7-9/100'}],
		['a part without saying which', 206, {}],
		['that there is no such part', 416, {'content-range': 'bytes */10'}],
	])('begins anew where the server sends %s', async (_, status, headers) => {
		const cache = temporaryFolder();
		let requests = 0;
		const url = await serve((request, response) => {
			requests++;
			const type = {'content-type': 'application/json', etag: '"1"'};
			if (requests === 1) {
				response.writeHead(200, {...type, 'content-length': large.length});
				return response.write(large.slice(0, 5000), () => setImmediate(() => response.destroy()));
			}
			if (request.headers.range)
				return response.writeHead(status, {...type, ...headers}).end('xyz');
			return response.writeHead(200, type).end(large);
		});
		const done = await download(
			`${url}/a.json`,
			{env: {}, version: '1'},
			{cache: openDownloadCache(cache), wanted},
		);
		is(done, large);
		expect(requests).toBe(3);
	});

	it('ends in a message where nothing more comes', async () => {
		const at = await site();
		const expected = at.put(large);
		at.cuts.push(100, 100, 100, 100, 100, 100, 100, 100);
		expect((await failure(at.get(expected))).says.id).toMatch(/127\.0\.0\.1/);
		expect(at.log).toHaveLength(6);
	});

	it('is not asked for again where it comes drop by drop', async () => {
		let requests = 0;
		const url = await serve((_, response) => {
			requests++;
			response.writeHead(200, {'content-type': 'application/json', etag: '"1"'});
			const drip = setInterval(() => response.write('{'), 10);
			response.on('close', () => clearInterval(drip));
		});
		const error = await failure(
			download(
				`${url}/a.json`,
				{env: {}, version: '1', timeLimit: 300},
				{cache: openDownloadCache(temporaryFolder()), wanted},
			),
		);
		expect(error.says.en).toContain('took too long');
		expect(requests).toBe(1);
	});

	it('is noticed where the server does not say how much would come', async () => {
		let requests = 0;
		const expected = {
			size: large.length,
			sha256: createHash('sha256').update(large).digest('hex'),
		};
		const url = await serve((request, response) => {
			requests++;
			const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
			const range = {'content-range': `bytes ${from}-${large.length - 1}/${large.length}`};
			const type = {'content-type': 'application/json', connection: 'close'};
			response.writeHead(from > 0 ? 206 : 200, {...type, ...(from > 0 ? range : {})});
			response.end(large.slice(from, from + 60_000));
		});
		const done = await download(
			`${url}/a.json`,
			{env: {}, version: '1'},
			{cache: openDownloadCache(temporaryFolder()), wanted, expected},
		);
		is(done, large);
		expect(requests).toBe(Math.ceil(large.length / 60_000));
	});
});

describe('what is not what was promised is refused, and nothing of it is kept', () => {
	it.each([
		[
			'other contents of the same size',
			(expected: Expected) => ({...expected, sha256: 'a'.repeat(64)}),
		],
		['more', (expected: Expected) => ({...expected, size: expected.size - 1})],
		['less', (expected: Expected) => ({...expected, size: expected.size + 1})],
	])('%s', async (_, change) => {
		const at = await site();
		const error = await failure(at.get(change(at.put(large))));
		expect(error.says.id).toMatch(/tidak sama dengan yang dicatat di katalog/);
		expect(error.hint?.id).not.toBe('');
		expect(readdirSync(at.cache).filter((name) => name.endsWith('.body'))).toEqual([]);
	});

	it.each([undefined, {size: 100, sha256: 'a'.repeat(64)}])(
		'a bomb is given up after the limit (%j)',
		async (expected) => {
			const bomb = gzipSync(Buffer.alloc(50_000_000));
			const type = {'content-type': 'application/json', 'content-encoding': 'gzip'};
			const url = await serve((_, response) => response.writeHead(200, type).end(bomb));
			const cache = temporaryFolder();
			const error = await failure(
				download(
					`${url}/a.json`,
					{env: {}, version: '1'},
					{cache: openDownloadCache(cache), wanted, expected},
				),
			);
			expect(error.says.id).toMatch(/terlalu besar/);
			expect(readdirSync(cache).filter((name) => name.endsWith('.part'))).toEqual([]);
		},
	);

	it('a page of the school’s network in its place leaves what was begun alone', async () => {
		const at = await site();
		const expected = at.put(large);
		at.cuts.push(50_000, 0);
		await failure(at.get(expected));
		const html = {'content-type': 'text/html'};
		const portal = await serve((_, response) => response.writeHead(200, html).end('<p>Masuk'));
		const begun = readdirSync(at.cache).filter((name) => name.endsWith('.part'));
		const there = {env: {http_proxy: portal}, version: '1'};
		const cache = openDownloadCache(at.cache);
		await failure(download(`${at.url}/a.json`, there, {cache, wanted, expected}));
		expect(readdirSync(at.cache).filter((name) => name.endsWith('.part'))).toEqual(begun);
		is(await at.get(expected), large);
		expect(at.log.at(-1)).toMatch(/206/);
	});
});

describe('the cache', () => {
	it('lets the oldest go before it takes too much room', () => {
		const folder = temporaryFolder();
		const cache = openDownloadCache(folder);
		const piece = Buffer.alloc(20_000_000);
		for (let at = 0; at < 5; at++) {
			piece[0] = at;
			cache.keep(`http://x/${at}`, {bytes: piece, url: `http://x/${at}`});
		}
		expect(readdirSync(folder).filter((name) => name.endsWith('.body')).length).toBeLessThan(4);
		expect(cache.whole('http://x/4')?.bytes[0]).toBe(4);
		expect(cache.whole('http://x/0')).toBeUndefined();
	});
});
