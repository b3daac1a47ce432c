import {describe, expect, it} from 'vitest';
import {canonicalUrl} from '../../source/deck/canonical-url.js';

const article = 'kabar.example/nasional/read/2024/05/02/banjir-surut';

describe('canonicalUrl', () => {
	it.each([
		'https://www.kabar.example/nasional/read/2024/05/02/banjir-surut',
		'http://kabar.example/nasional/read/2024/05/02/banjir-surut/',
		'https://m.kabar.example/nasional/read/2024/05/02/banjir-surut#komentar',
		'https://amp.kabar.example/nasional/read/2024/05/02/banjir-surut',
		'https://www.KABAR.example:443/nasional//read/2024/05/02/banjir-surut/amp/',
		'https://kabar.example/amp/nasional/read/2024/05/02/banjir-surut',
		'https://kabar.example/nasional/read/2024/05/02/banjir-surut?page=all',
		'https://kabar.example/nasional/read/2024/05/02/banjir-surut?page=1&single=1',
		'https://kabar.example/nasional/read/2024/05/02/banjir-surut/index.html',
		'https://kabar.example/nasional/read/2024/05/02/banjir-surut?utm_source=x&utm_medium=y&fbclid=z',
		'https://kabar.example/nasional/read/2024/05/02/banjir-surut?jxconn=1*abc&jxrecoid=d&tag_from=wp',
		'https://kabar-example.cdn.ampproject.org/v/s/www.kabar.example/nasional/read/2024/05/02/banjir-surut?usqp=q',
		'https://www.google.com/amp/s/www.kabar.example/nasional/read/2024/05/02/banjir-surut/amp',
		'  https://user:secret@kabar.example/nasional/read/2024/05/02/banjir-surut ',
	])('reads %s as one address', (address) => {
		expect(canonicalUrl(address)).toBe(article);
	});

	it('keeps what tells articles apart', () => {
		const base = 'https://kabar.example/baca';
		const addresses = [
			`${base}?id=1`,
			`${base}?id=2`,
			`${base}?id=1&page=2`,
			`${base}/1`,
			`${base}/Judul`,
			`${base}/judul`,
			'https://kabar.example:8080/baca?id=1',
			'https://bola.kabar.example/baca?id=1',
		];
		expect(new Set(addresses.map(canonicalUrl)).size).toBe(addresses.length);
	});

	it('evens out the order of parameters and percent-encoding', () => {
		expect(canonicalUrl('https://a.example/x?b=2&a=1')).toBe(
			canonicalUrl('https://a.example/x?a=1&b=2&utm_id=5'),
		);
		expect(canonicalUrl('https://a.example/caf%c3%a9')).toBe(
			canonicalUrl('https://a.example/café'),
		);
		expect(canonicalUrl('https://a.example/50%')).toBe('a.example/50%');
	});

	it.each([
		'https://kabar.example',
		'https://www.kabar.example/?utm_source=x',
		'https://m.kabar.example/index.html',
		'file:///tmp/artikel.html',
		'javascript:alert(1)',
		'bukan alamat',
		'',
		`https://kabar.example/${'a'.repeat(10_000)}`,
	])('finds no article in %s', (address) => {
		expect(canonicalUrl(address)).toBeUndefined();
	});

	it('leaves a site alone that is itself called m', () => {
		expect(canonicalUrl('https://m.example/x')).toBe('m.example/x');
	});
});
