import {describe, expect, it} from 'vitest';
import {readHtml} from '../../source/article/from-html.js';
import {articleFromText} from '../../source/article/from-text.js';
import {refuse} from '../../source/article/refusal.js';

const containing = (text: string): unknown => expect.stringContaining(text);

const paragraphs = [
	'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.',
	'Menurut Satria Wiguna, kepala pelabuhan, dermaga itu dapat menampung empat kapal sekaligus dan akan dibuka untuk penumpang.',
	'Warga berharap harga ikan di pasar tidak naik lagi karena kapal kini tidak harus menunggu giliran terlalu lama di laut.',
	'Pemerintah daerah juga memperbaiki jalan menuju pelabuhan itu, sehingga truk dari pasar dapat sampai dalam setengah jam saja.',
];
const article = paragraphs.join('\n');
const page = (head: string, body: string) =>
	`<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const refusalOf = (html: string) => {
	const reading = readHtml([html]);
	return refuse(reading.article, reading.signals);
};

describe('a text', () => {
	it('is accepted when it is an Indonesian article', () => {
		expect(refuse(articleFromText(`Pelabuhan Dibuka Lagi\n${article}`))).toBeUndefined();
	});

	it('is refused when it is too short, with what is missing', () => {
		const refusal = refuse(articleFromText(paragraphs[0]!));
		expect(refusal?.says).toMatchObject({
			id: containing('terlalu pendek'),
			en: containing('too short'),
		});
		expect(refusal?.exitStatus).toBe(1);
		expect(refusal?.hint).toBeDefined();
	});

	it.each([
		[
			'Malay',
			'Melayu',
			`Polis telah menahan dua lelaki selepas kejadian di sebuah hospital semalam, kata jurucakap kerajaan negeri itu.
Beliau berkata siasatan ke atas kes itu akan dijalankan dengan segera kerana ia melibatkan wang berjumlah besar.
Menurut beliau, syarikat itu tidak mahu bekerjasama, manakala mangsa yang cedera boleh pulang pada hari Khamis ini.
Sementara itu, seramai tiga suspek lain dijangka dituduh di mahkamah pada Ogos ini, iaitu selepas siasatan selesai.`,
		],
		[
			'English',
			'Inggris',
			`The harbour was opened again this week after two years of repairs that were paid for by the local government.
It has room for four ships at a time, and it will be open to passengers from next year, said the head of the harbour.
People who live there are hoping that the price of fish will not rise again, as the ships do not have to wait now.`,
		],
		[
			'Javanese',
			'Jawa',
			`Pelabuhan iku wis dibukak maneh minggu iki sawise didandani rong taun dening pamarentah kanthi ragad sing ora sithik.
Miturut wong sing manggon ana ing kono, rega iwak saiki ora bakal mundhak maneh amarga prau ora kudu ngenteni suwe.
Nalika dibukak, akeh wong sing padha teka lan nonton prau gedhe kang lagi mudhun saka segara, uga para pejabat.`,
		],
		[
			'Sundanese',
			'Sunda',
			`Palabuhan éta geus dibuka deui minggu ieu sanggeus dua taun dioméan ku pamaréntah daérah jeung waragad anu teu saeutik.
Ceuk warga anu aya di dinya, harga lauk moal naék deui sabab kapal teu kudu nungguan lila teuing di laut.
Dina acara éta loba pisan urang anu datang ka palabuhan pikeun nempo kapal sareng pajabat ti kota.`,
		],
	])('is refused when it is %s', (_, language, text) => {
		expect(refuse(articleFromText(text))?.says.id).toContain(`berbahasa ${language}`);
	});

	it('is refused when it is in some other language', () => {
		const text = `El puerto se ha abierto de nuevo esta semana por las obras que en dos años ha pagado el gobierno de la ciudad.
Los vecinos esperan que el precio del pescado no suba más, por que los barcos no tienen que esperar en el mar con la carga.`;
		expect(refuse(articleFromText(`${text}\n${text}`))?.says.en).toContain(
			'not seem to be in Indonesian',
		);
	});

	it('is accepted with English words and names in it', () => {
		const text = `${article}\n"This is a new beginning for all of us," kata manajer Blue Harbour Logistics, The Wei Han, dalam bahasa Inggris.`;
		expect(refuse(articleFromText(text))).toBeUndefined();
	});

	it('is refused when it is a list of headlines', () => {
		const subjects = [
			'Nelayan',
			'Petani',
			'Pedagang',
			'Buruh',
			'Guru',
			'Perawat',
			'Sopir',
			'Mahasiswa',
			'Pelaut',
		];
		const text = subjects
			.map((subject) => `${subject} Muara Biru Terima Bantuan Modal Usaha dari Pemerintah Kota`)
			.join('\n');
		expect(refuse(articleFromText(text))?.says.en).toContain('lists articles');
	});
});

describe('a page', () => {
	const paragraph = (text: string) => `<p>${text}</p>`;
	const newsArticle =
		'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pelabuhan Dibuka Lagi","datePublished":"2024-06-03T10:00:00+07:00"}</script>';

	it('is accepted when it holds an article', () => {
		const html = page(
			'<title>Pelabuhan Dibuka Lagi</title>',
			`<article><h1>Pelabuhan Dibuka Lagi</h1>${paragraphs.map(paragraph).join('')}</article>`,
		);
		expect(refusalOf(html)).toBeUndefined();
	});

	it('is refused as an index when it lists the beginnings of articles', () => {
		const teaser = (n: number) =>
			`<div class="item"><a href="/b/${n}">Kabar Pelabuhan Nomor ${n}</a><p>Pelabuhan nomor ${n} mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah dae..</p></div>`;
		const html = page(
			'<link rel="canonical" href="https://muara.example/ekonomi"><title>Ekonomi</title>',
			`<main>${Array.from({length: 12}, (_, n) => teaser(n)).join('')}</main>`,
		);
		expect(refusalOf(html)?.says.en).toContain('lists articles');
	});

	it('is refused as an index when it is a front page', () => {
		const html = page(
			'<link rel="canonical" href="https://muara.example/">',
			paragraphs.map(paragraph).join(''),
		);
		expect(refusalOf(html)?.says.id).toContain('daftar berita');
	});

	it.each([
		[
			'declares it',
			newsArticle.replace('"datePublished"', '"isAccessibleForFree":"False","datePublished"'),
			'',
		],
		[
			'asks to subscribe',
			newsArticle,
			'<div class="gate"><p>Berlangganan sekarang untuk membaca artikel ini sampai selesai.</p></div>',
		],
	])('is refused as a paywall stub when it %s', (_, head, gate) => {
		const html = page(
			head,
			`<article><h1>Pelabuhan Dibuka Lagi</h1>${paragraph(paragraphs[0]!)}</article>${gate}`,
		);
		const refusal = refusalOf(html);
		expect(refusal?.says.en).toContain('subscribers');
		expect(refusal?.hint?.id).toContain('--clipboard');
		expect(refusal?.hint?.id).toContain('berhak');
	});

	it('is accepted when the article is whole although subscriptions are advertised', () => {
		const html = page(
			newsArticle,
			`<article><h1>Pelabuhan Dibuka Lagi</h1>${[...paragraphs, ...paragraphs.map((text) => `Selain itu, ${text}`)].map(paragraph).join('')}</article><p>Berlangganan untuk membaca tanpa iklan.</p>`,
		);
		expect(refusalOf(html)).toBeUndefined();
	});

	it.each([
		[
			'consent',
			'persetujuan',
			'<h1>Sebelum Anda melanjutkan</h1><p>Kami menggunakan cookie.</p><button>Setuju</button>',
		],
		['a log-in', 'masuk', '<form><p>Masuk ke akun Anda</p><input type="password"></form>'],
		[
			'a check for robots',
			'robot',
			'<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>',
		],
	])('is refused when it asks for %s', (_, word, body) => {
		expect(refusalOf(page('<title>Muaranews</title>', body))?.says.id).toContain(word);
	});
});

describe('a notice about cookies', () => {
	const notice =
		'Kami memakai cookie agar situs ini lebih nyaman bagi Anda. Dengan meneruskan, Anda menyetujui aturan privasi kami. Tekan setuju untuk meneruskan. ';

	it('is no article, however long it is', () => {
		expect(
			refusalOf(page('', `<h1>Privasi Anda</h1><p>${notice.repeat(9)}</p>`))?.says.id,
		).toContain('persetujuan');
	});

	it('does not hide the article below it', () => {
		const body = `<div>${notice}</div><article><h1>Pelabuhan Dibuka Lagi</h1>${paragraphs
			.map((text) => `<p>${text}</p>`)
			.join('')}</article>`;
		expect(refusalOf(page('', body))).toBeUndefined();
	});
});
