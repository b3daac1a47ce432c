import {expect, test} from 'vitest';
import {findTimes} from '../../source/language/dates.js';
import {sentencesIn} from './reading.js';

test.each([
	['Mulai pukul 10.30 WIB.', 'pukul 10.30 WIB → 10:30+07:00'],
	['Mulai Pukul 06.26.', 'Pukul 06.26 → 06:26'],
	['Buka 10.30-11.00 WITA.', '10.30-11.00 WITA → 10:30+08:00/11:00+08:00'],
	['Pukul 19.00 hingga 21.00 WIT.', 'Pukul 19.00 hingga 21.00 WIT → 19:00+09:00/21:00+09:00'],
	['Terbit 06:26 WIB.', '06:26 WIB → 06:26+07:00'],
	['Mulai pkl. 08.00.', 'pkl. 08.00 → 08:00'],
	['Mulai pukul 8 malam.', 'pukul 8 malam → 20:00'],
	['Mulai pukul 12 malam.', 'pukul 12 malam → 00:00'],
	['Mulai pukul 2 siang.', 'pukul 2 siang → 14:00'],
	['Mulai pukul 1 dini hari.', 'pukul 1 dini hari → 01:00'],
	['Mulai jam 7 pagi.', 'jam 7 pagi → 07:00'],
	['Pukul 13.00 GMT.', 'Pukul 13.00 GMT → 13:00+00:00'],
	['Menunggu 10 jam.', ''],
	['Harga 10.30 per lembar.', ''],
	['Pukul 25.00 tidak ada.', ''],
	['Selama jam 10 itu.', ''],
])('%s', (text, expected) => {
	const read = findTimes(text, sentencesIn(text)).map(
		({start, end, time}) => `${text.slice(start, end)} → ${time}`,
	);
	expect(read.join('; ')).toBe(expected);
});
