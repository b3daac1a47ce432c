import {describe, expect, it} from 'vitest';
import {type Manners, openTurns, usualPause, waitingTime} from '../../source/store/manners.js';

const {signal} = new AbortController();
const muara = new URL('https://muara.example/1');
const hulu = new URL('https://hulu.example/1');

/** Turns under a clock that only waiting moves on. */
function turns(): {manners: Manners; waited: number[]} {
	let time = 0;
	const waited: number[] = [];
	const manners = openTurns({
		now: () => time,
		async wait(milliseconds) {
			waited.push(milliseconds);
			time += milliseconds;
			return Promise.resolve();
		},
		pause: usualPause,
	});
	return {manners, waited};
}

const ok = {status: 200, retryAfter: null};

describe('a host that is asked again', () => {
	it('gets a second between two requests, each host its own', async () => {
		const {manners, waited} = turns();
		(await manners.enter(muara, signal))(ok);
		(await manners.enter(hulu, signal))(ok);
		(await manners.enter(muara, signal))(ok);
		expect(waited).toEqual([1000]);
	});

	it('is asked one thing at a time', async () => {
		const {manners} = turns();
		const order: string[] = [];
		const leave = await manners.enter(muara, signal);
		const second = manners.enter(muara, signal).then((done) => {
			order.push('second');
			done();
		});
		const leaveOther = await manners.enter(hulu, signal);
		leaveOther();
		order.push('first ends');
		leave(ok);
		await second;
		expect(order).toEqual(['first ends', 'second']);
	});

	it.each([
		[{status: 429, retryAfter: '20'}, 20_000],
		[{status: 503, retryAfter: '5'}, 5000],
		[{status: 429, retryAfter: null}, 30_000],
		[{status: 503, retryAfter: null}, 1000],
		[{status: 200, retryAfter: '20'}, 1000],
	])('is left alone for as long as it asks: %o', async (answered, expected) => {
		const {manners, waited} = turns();
		(await manners.enter(muara, signal))(answered);
		(await manners.enter(muara, signal))(ok);
		expect(waited).toEqual([expected]);
	});

	it('is not asked at all where it asks for longer than anybody waits, and blocks nobody', async () => {
		const {manners} = turns();
		(await manners.enter(muara, signal))({status: 429, retryAfter: '3600'});
		const refused: unknown = expect.objectContaining({
			message: expect.stringContaining('60 minutes') as string,
		});
		await expect(manners.enter(muara, signal)).rejects.toEqual(refused);
		await expect(manners.enter(muara, signal)).rejects.toEqual(refused);
		(await manners.enter(hulu, signal))(ok);
	});

	it('needs no rest on this machine', () => {
		expect(
			['http://localhost:8080/', 'http://192.168.1.5/', 'https://8.8.8.8/'].map((url) =>
				usualPause(new URL(url)),
			),
		).toEqual([0, 0, 1000]);
	});
});

describe('Retry-After', () => {
	it.each([
		['120', 120_000],
		['Mon, 10 Nov 2025 08:01:00 GMT', 60_000],
		['Mon, 10 Nov 2025 07:00:00 GMT', 0],
		['nanti', undefined],
		['-5', undefined],
		[null, undefined],
	])('%s', (header, expected) => {
		expect(waitingTime(header, Date.UTC(2025, 10, 10, 8))).toBe(expected);
	});
});
