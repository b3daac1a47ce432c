import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo, LookupFunction} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {fetchPage, type NetworkEnvironment, type Wanted} from '../../source/store/network.js';
import {isPublicAddress, namesLocalHost} from '../../source/store/private-addresses.js';

const containing = (text: string): unknown => expect.stringContaining(text);

const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

/** Starts a server on loopback and gives its address, without the final slash. */
async function serve(listener: RequestListener, server: Server = createServer()): Promise<string> {
	server.on('request', listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const environment: NetworkEnvironment = {env: {}, version: '1.2.3'};
const html = {'content-type': 'text/html; charset=utf-8'};
const text = (page: {bytes: Uint8Array}) => Buffer.from(page.bytes).toString();
const failure = async (url: string, changes: Partial<NetworkEnvironment> = {}) =>
	fetchPage(url, {...environment, ...changes}).then(
		() => expect.unreachable('the page was fetched'),
		(error: unknown) =>
			error as {
				name: string;
				says: {id: string; en: string};
				hint: {id: string};
				exitStatus: number;
			},
	);

describe('fetchPage', () => {
	it('gives the bytes, type and charset of a page', async () => {
		const url = await serve((_, response) =>
			response.writeHead(200, {'content-type': 'text/html; charset=ISO-8859-1'}).end('halo'),
		);
		const page = await fetchPage(`${url}/berita`, environment);
		expect(page).toMatchObject({isHtml: true, charset: 'ISO-8859-1', url: `${url}/berita`});
		expect(text(page)).toBe('halo');
	});

	it('knows plain text', async () => {
		const url = await serve((_, response) =>
			response.writeHead(200, {'content-type': 'text/plain'}).end('halo'),
		);
		expect(await fetchPage(url, environment)).toMatchObject({isHtml: false, charset: undefined});
	});

	it('says honestly who asks', async () => {
		const url = await serve((request, response) =>
			response.writeHead(200, html).end(request.headers['user-agent']),
		);
		expect(text(await fetchPage(url, environment))).toBe('newsquiz/1.2.3');
	});

	it('reads compressed pages', async () => {
		const url = await serve((_, response) =>
			response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(gzipSync('halo')),
		);
		expect(text(await fetchPage(url, environment))).toBe('halo');
	});

	it('sends a typed name and password to that host only, and never shows them', async () => {
		const url = await serve((request, response) =>
			response.writeHead(404, html).end(request.headers.authorization),
		);
		const error = await failure(url.replace('//', '//nama:rahasia@'));
		expect(JSON.stringify([error.says, error.hint])).not.toContain('rahasia');
		const echo = await serve((request, response) =>
			response.writeHead(200, html).end(request.headers.authorization),
		);
		const page = await fetchPage(echo.replace('//', '//nama:rahasia@'), environment);
		expect(text(page)).toBe(`Basic ${Buffer.from('nama:rahasia').toString('base64')}`);
		expect(page.url).not.toContain('rahasia');
	});

	it.each([
		[401, 'pengguna terdaftar', '--clipboard'],
		[403, 'menolak', '--clipboard'],
		[404, 'tidak ada', 'alamatnya'],
		[410, 'tidak ada', 'alamatnya'],
		[429, 'membatasi', 'Coba lagi'],
		[500, 'gangguan', 'Coba lagi'],
		[503, 'gangguan', 'Coba lagi'],
		[418, 'status 418', '--clipboard'],
	])('explains status %d', async (status, says, hint) => {
		const url = await serve((_, response) => response.writeHead(status, html).end('ups'));
		expect(await failure(url)).toMatchObject({
			name: 'UserError',
			says: {id: containing(says)},
			hint: {id: containing(hint)},
			exitStatus: 1,
		});
	});

	it.each([
		['application/pdf', 'PDF'],
		['image/png', 'gambar'],
		['video/mp4', 'video'],
		['application/json', 'application/json'],
	])('refuses %s', async (type, says) => {
		const url = await serve((_, response) =>
			response.writeHead(200, {'content-type': type}).end('x'),
		);
		expect((await failure(url)).says.id).toContain(says);
	});

	it.each(['ftp://muara.example/a', 'file:///etc/passwd', 'bukan alamat'])(
		'refuses the address %s',
		async (url) => {
			expect(await failure(url)).toMatchObject({
				exitStatus: 2,
				says: {id: containing('alamat web')},
			});
		},
	);
});

describe('an address that was found at the one that was typed', () => {
	const wanted = (typed: string): Wanted => ({
		accept: 'text/html',
		types: /html/,
		limit: 1000,
		instead: {id: 'x', en: 'x'},
		typed,
		wrongType: () => new UserError({id: 'x', en: 'x'}),
		tooLarge: () => new UserError({id: 'x', en: 'x'}),
	});

	it('gets the name and password that were typed, where it is at the same place', async () => {
		const url = await serve((request, response) =>
			response.writeHead(200, html).end(request.headers.authorization ?? 'tanpa nama'),
		);
		const elsewhere = await serve((request, response) =>
			response.writeHead(200, html).end(request.headers.authorization ?? 'tanpa nama'),
		);
		const typed = `${url.replace('//', '//nama:rahasia@')}/katalog`;
		const fetchFrom = async (address: string) =>
			text(await fetchPage(address, environment, wanted(typed)));
		expect(await fetchFrom(`${url}/a`)).toMatch(/^Basic /);
		expect(await fetchFrom(`${elsewhere}/a`)).toBe('tanpa nama');
	});

	it.each(['https://kelas.example/katalog', 'http://10.0.0.1/katalog'])(
		'is not opened in a private network where %s was typed',
		async (typed) => {
			const url = await serve((_, response) => response.writeHead(200, html).end('rahasia'));
			await expect(fetchPage(`${url}/a`, environment, wanted(typed))).rejects.toMatchObject({
				says: {id: containing('jaringan pribadi')},
			});
		},
	);
});

describe('limits', () => {
	it('gives up a server that never answers', async () => {
		const url = await serve(() => undefined);
		expect((await failure(url, {timeLimit: 200})).says.id).toContain('terlalu lama');
	});

	it('gives up a server that answers drop by drop', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, html);
			const timer = setInterval(() => response.write('a'), 20);
			response.on('close', () => {
				clearInterval(timer);
			});
		});
		expect((await failure(url, {timeLimit: 300})).says.id).toContain('terlalu lama');
	});

	it('cuts off a page without end', async () => {
		const chunk = Buffer.alloc(65_536, 'a');
		const url = await serve((_, response) => {
			response.writeHead(200, html);
			const pour = () => {
				while (!response.destroyed && response.write(chunk));
			};
			response.on('drain', pour);
			pour();
		});
		expect((await failure(url)).says.id).toContain('terlalu besar');
	});

	it('counts a compressed page by what it unfolds to', async () => {
		const bomb = gzipSync(Buffer.alloc(60_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		const url = await serve((_, response) =>
			response.writeHead(200, {...html, 'content-encoding': 'gzip'}).end(bomb),
		);
		expect((await failure(url)).says.id).toContain('terlalu besar');
	});

	it('reports a connection that breaks off', async () => {
		const url = await serve((_, response) => {
			response.writeHead(200, {...html, 'content-length': '1000'});
			response.write('awal');
			setImmediate(() => response.destroy());
		});
		expect((await failure(url)).says.id).toContain('gagal');
	});
});

describe('redirects', () => {
	const redirectTo = async (location: string, status = 302) =>
		serve((_, response) => response.writeHead(status, {location}).end());

	it.each([301, 302, 303, 307, 308])('follows status %d', async (status) => {
		const url = await serve((request, response) =>
			request.url === '/baru'
				? response.writeHead(200, html).end('halo')
				: response.writeHead(status, {location: '/baru'}).end(),
		);
		expect(await fetchPage(url, environment)).toMatchObject({url: `${url}/baru`});
	});

	it('follows five and no more', async () => {
		const url = await serve((request, response) => {
			const left = Number(request.url?.slice(1));
			if (left === 0) response.writeHead(200, html).end('halo');
			else response.writeHead(302, {location: `/${left - 1}`}).end();
		});
		expect(text(await fetchPage(`${url}/5`, environment))).toBe('halo');
		expect((await failure(`${url}/6`)).says.id).toContain('mengalihkan');
	});

	it('ends a loop', async () => {
		const url = await serve((request, response) =>
			response.writeHead(302, {location: request.url === '/a' ? '/b' : '/a'}).end(),
		);
		expect((await failure(`${url}/a`)).says.id).toContain('tanpa akhir');
	});

	it.each([
		'file:///etc/passwd',
		'ftp://muara.example/',
		'javascript:alert(1)',
		'data:text/html,halo',
		'http://',
	])('does not follow one to %s', async (location) => {
		expect((await failure(await redirectTo(location))).says.id).toContain('tidak dapat dibuka');
	});

	it.each([
		'http://10.0.0.1/',
		'http://192.168.1.1/',
		'http://169.254.169.254/latest/meta-data/',
		'http://[::1]/',
		'http://[::ffff:127.0.0.1]/',
		'http://2130706433/',
		'http://0x7f.1/',
		'http://localhost/',
		'http://intranet/',
		'http://router.local/',
	])('does not follow one to the private address %s', async (location) => {
		const url = await redirectTo(location);
		const typed = location.includes('localhost') ? url : url.replace('127.0.0.1', 'localhost');
		expect((await failure(typed)).says.id).toContain('jaringan pribadi');
	});

	it('does not follow one to a name that resolves to a private address', async () => {
		const lookup: LookupFunction = (_, options, callback) => {
			if (options.all) callback(null, [{address: '127.0.0.1', family: 4}]);
			else callback(null, '127.0.0.1', 4);
		};
		const secret = await serve((_, response) => response.writeHead(200, html).end('rahasia'));
		const url = await redirectTo(secret.replace('127.0.0.1', 'muara.example'));
		expect((await failure(url, {lookup})).says.id).toContain('jaringan pribadi');
	});

	it('shows no password of its target', async () => {
		const error = await failure(await redirectTo('ftp://nama:rahasia@muara.example/'));
		expect(error.says.id).not.toContain('rahasia');
	});
});

describe('addresses', () => {
	it('opens a private one that the user typed', async () => {
		const url = await serve((_, response) => response.writeHead(200, html).end('halo'));
		expect(text(await fetchPage(url.replace('127.0.0.1', 'localhost'), environment))).toBe('halo');
	});

	it('opens no private one for a public name that the user typed', async () => {
		const url = await serve((_, response) => response.writeHead(200, html).end('rahasia'));
		const lookup: LookupFunction = (_, options, callback) => {
			if (options.all) callback(null, [{address: '::ffff:127.0.0.1', family: 6}]);
			else callback(null, '127.0.0.1', 4);
		};
		const error = await failure(url.replace('127.0.0.1', 'berita.example'), {lookup});
		expect(error.says.id).toContain('jaringan pribadi');
	});

	it.each([
		['ENOTFOUND', 'tidak ditemukan'],
		['EAI_AGAIN', 'internet'],
	])('explains the failed lookup %s', async (code, says) => {
		const lookup: LookupFunction = (_, __, callback) => {
			callback(Object.assign(new Error('lookup'), {code}), '', 0);
		};
		expect((await failure('http://berita.example/', {lookup})).says.id).toContain(says);
	});

	it('explains a connection that is refused', async () => {
		const url = await serve(() => undefined);
		const server = servers.pop();
		await new Promise((resolve) => server?.close(resolve));
		expect((await failure(url)).says.id).toContain('gagal');
	});

	it('explains a certificate that can’t be trusted', async () => {
		const url = await serve((_, response) => response.end('halo'), createSecureServer());
		expect((await failure(url.replace('http:', 'https:'))).says.id).toMatch(/TLS/);
	});

	it.each(['8.8.8.8', '103.10.64.1', '2404:6800:4003::1', '::ffff:8.8.8.8'])(
		'%s is public',
		(address) => {
			expect(isPublicAddress(address)).toBe(true);
		},
	);

	it.each([
		'0.0.0.0',
		'10.1.2.3',
		'100.64.0.1',
		'127.8.8.8',
		'169.254.169.254',
		'172.16.0.1',
		'172.31.255.255',
		'192.168.0.1',
		'198.18.0.1',
		'224.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::ffff:10.0.0.1',
		'::ffff:7f00:1',
		'fc00::1',
		'fd12::1',
		'fe80::1',
		'ff02::1',
		'64:ff9b::7f00:1',
		'2002:7f00:1::',
		'muara.example',
	])('%s is not public', (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});

	it.each([
		['localhost', true],
		['127.0.0.1', true],
		['printer', true],
		['muara.lan', true],
		['muara.example', false],
		['localhost.muara.example', false],
	])('whoever types %s means a local machine: %s', (host, isLocal) => {
		expect(namesLocalHost(host)).toBe(isLocal);
	});
});

describe('a proxy', () => {
	const lookup: LookupFunction = (_, __, callback) => {
		callback(Object.assign(new Error('no name is looked up'), {code: 'ENOTFOUND'}), '', 0);
	};

	it.each(['HTTP_PROXY', 'http_proxy'])('is used when %s names one', async (name) => {
		const proxy = await serve((request, response) =>
			response.writeHead(200, html).end(request.url),
		);
		const page = await fetchPage('http://berita.example/a', {
			...environment,
			lookup,
			env: {[name]: proxy},
		});
		expect(text(page)).toBe('http://berita.example/a');
	});

	it('is asked for a tunnel to a secure page', async () => {
		const server = createServer();
		const asked = new Promise<string | undefined>((resolve) => {
			server.on('connect', (request, socket) => {
				resolve(request.url);
				socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
			});
		});
		const proxy = await serve(() => undefined, server);
		expect(
			(await failure('https://berita.example/a', {lookup, env: {HTTPS_PROXY: proxy}})).name,
		).toBe('UserError');
		expect(await asked).toBe('berita.example:443');
	});

	it('is passed by for hosts in NO_PROXY', async () => {
		const url = await serve((_, response) => response.writeHead(200, html).end('langsung'));
		const env = {HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1'};
		expect(text(await fetchPage(url, {...environment, env}))).toBe('langsung');
	});

	it('does not open redirects to private addresses either', async () => {
		const proxy = await serve((_, response) =>
			response.writeHead(302, {location: 'http://10.0.0.1/'}).end(),
		);
		const error = await failure('http://berita.example/a', {env: {HTTP_PROXY: proxy}});
		expect(error.says.id).toContain('jaringan pribadi');
	});

	it('that is no address is explained, with nothing left to wait for', async () => {
		const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
		const before = timers();
		const error = await failure('http://berita.example/a', {env: {HTTP_PROXY: 'bukan alamat'}});
		expect(error.says.id).toContain('proksi');
		expect(timers()).toEqual(before);
	});
});
