import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export const htmlType = {'content-type': 'text/html; charset=utf-8'};

/** Where the articles of the site are set, one each. */
export const places = ['Muara Kencana', 'Hulu Sanca', 'Tanjung Pelita'];

/** The headline and the paragraphs of an article of its own for each number. */
function articleParts(number: number): {readonly title: string; readonly paragraphs: string[]} {
	const place = places[number]!;
	return {
		title: `Pasar Apung ${place} Dibuka untuk ${240 + number} Pedagang`,
		paragraphs: [
			`Pemerintah Kabupaten ${place} membuka Pasar Apung ${place} pada Senin, 10 November 2025. Bupati ${place}, Ratna Wulandari, mengatakan pasar itu menampung ${240 + number} pedagang dari ${12 + number} desa di sepanjang sungai.`,
			`Pembangunan pasar itu menghabiskan dana Rp${7 + number},5 miliar dan berlangsung selama ${8 + number} bulan. Kepala Dinas Perdagangan ${place}, Hendra Saputra, menjelaskan bahwa seluruh dana berasal dari anggaran daerah.`,
			`"Kami ingin pedagang kecil memiliki tempat yang layak dan aman untuk berjualan setiap hari," kata Ratna Wulandari saat peresmian. Ia menambahkan, pasar itu dibuka setiap hari mulai pukul 05.00 hingga pukul 11.00.`,
			`Salah seorang pedagang, Siti Aminah, menyambut baik pembukaan pasar itu karena pembeli kini datang dari kota. Menurut dia, penjualan ikan dan sayur pada hari pertama mencapai ${3 + number} ton.`,
		],
	};
}

export function articleText(number: number): string {
	const {title, paragraphs} = articleParts(number);
	return [title, ...paragraphs].join('\n\n');
}

export function articlePage(number: number): string {
	const {title, paragraphs} = articleParts(number);
	return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;
}

const servers: Server[] = [];

/** Closes all that were opened. */
export async function closeFeedSites(): Promise<void> {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

export interface FeedSite {
	readonly origin: string;
	/** What was asked for, in order. */
	readonly asked: string[];
	readonly requests: IncomingMessage[];
	/** How many requests were under way at once, at most. */
	most(): number;
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A site of three articles and a feed of them at `/rss`; `answers` come before its own. */
export async function openFeedSite(
	answers: Readonly<Record<string, Answer>> = {},
	more = '',
): Promise<FeedSite> {
	const asked: string[] = [];
	const requests: IncomingMessage[] = [];
	let open = 0;
	let most = 0;
	const server = createServer((request, response) => {
		most = Math.max(most, ++open);
		response.on('close', () => open--);
		const url = request.url ?? '';
		asked.push(url);
		requests.push(request);
		const own = answers[url];
		const number = /^\/berita\/(\d)$/.exec(url)?.[1];
		if (own) own(response, request);
		else if (url === '/rss') sendFeed(response, request);
		else if (number && places[Number(number)])
			response.writeHead(200, htmlType).end(articlePage(Number(number)));
		else response.writeHead(404, htmlType).end('tidak ada');
	});
	const sendFeed: Answer = (response, request) => {
		if (request.headers['if-none-match'] === '"satu"')
			return void response.writeHead(304, {etag: '"satu"'}).end();
		const items = places.map(
			(place, number) =>
				`<item><title>Pasar &amp; sungai ${place}</title><link>${origin}/berita/${String(number)}</link><pubDate>${String(10 - number)} Nov 2025 08:00 WIB</pubDate></item>`,
		);
		response
			.writeHead(200, {'content-type': 'application/rss+xml', etag: '"satu"'})
			.end(
				`<rss version="2.0"><channel><title>Muara</title>${items.join('')}${more}</channel></rss>`,
			);
	};
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
	return {origin, asked, requests, most: () => most};
}
