import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Starts a server on loopback for one test, and gives its address without the final slash. */
export async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A static host, as there are thousands: it knows ETags and ranges. */
export interface Host {
	readonly url: string;
	/** What was asked for, and what came of it: `GET /a.json 200 1234`, the bytes that were sent at the end. */
	readonly log: string[];
	/** The connection ends after so many bytes of the next answers, one number for each. */
	readonly cuts: number[];
}

export interface HostSetting {
	/** Whether it knows ranges; it does unless told. */
	readonly hasRanges?: boolean;
	/** The version of a file, as the server tells it; a hash of its contents unless told. */
	readonly etag?: (path: string, bytes: Uint8Array) => string | undefined;
}

/** Serves a folder. */
export async function host(folder: string, setting: HostSetting = {}): Promise<Host> {
	const {hasRanges = true, etag = (_: string, bytes: Uint8Array) => tagOf(bytes)} = setting;
	const [log, cuts]: [string[], number[]] = [[], []];
	const url = await serve((request, response) => {
		const name = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
		const path = join(folder, name);
		if (!existsSync(path) || !statSync(path).isFile()) {
			log.push(`GET ${name} 404`);
			return response.writeHead(404).end();
		}
		const bytes = readFileSync(path);
		const tag = etag(name, bytes);
		const version = tag === undefined ? {} : {etag: tag};
		if (tag !== undefined && request.headers['if-none-match'] === tag) {
			log.push(`GET ${name} 304`);
			return response.writeHead(304, version).end();
		}
		const from = hasRanges ? rangeOf(request, tag) : 0;
		const rest = bytes.subarray(from);
		const status = from > 0 ? 206 : 200;
		response.writeHead(status, {
			...version,
			'content-type': name.endsWith('.zip') ? 'application/zip' : 'application/json',
			'content-length': rest.length,
			...(from > 0 ? {'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`} : {}),
		});
		const cut = cuts.shift();
		log.push(`GET ${name} ${status} ${Math.min(cut ?? Infinity, rest.length)}`);
		if (cut === undefined || cut >= rest.length) return response.end(rest);
		// What was written is sent before the connection breaks off.
		return response.write(rest.subarray(0, cut), () => setImmediate(() => response.destroy()));
	});
	return {url, log, cuts};
}

export function tagOf(bytes: Uint8Array): string {
	return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
}

function rangeOf({headers}: IncomingMessage, tag: string | undefined): number {
	const condition = headers['if-range'];
	if (condition !== undefined && condition !== tag) return 0;
	return Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
}
