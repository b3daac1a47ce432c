import {describe, expect, it, test} from 'vitest';
import {readChat} from '../../source/results/chat.js';
import {encodeResult} from '../../source/results/code.js';
import {findResults} from '../../source/results/find-results.js';
import {coded, testDeck} from '../helpers/class-room.js';

const deck = testDeck(30);
const code = (pupil: string): string => encodeResult(coded(deck, pupil, '+abc+'.repeat(6)));

const NARROW = '\u202f';
const MARK = '\u200e';

describe('a chat as WhatsApp exports it', () => {
	// A layout as it stands before the name of the sender.
	it.each([
		['Android, Indonesian', '12/11/25 08.01 - '],
		['Android, Indonesian, with a comma', '12/11/25, 08.01 - '],
		['Android, long year', '12/11/2025 20.01 - '],
		['Android, British', '12/11/2025, 20:01 - '],
		['Android, American', '11/12/25, 8:01 PM - '],
		['Android, American with a narrow space', `11/12/25, 8:01${NARROW}PM - `],
		['Android, Australian', '12/11/25, 8:01 pm - '],
		['Android, 12 hours with dots', '12/11/25 8.01 p.m. - '],
		['Android, ISO', '2025-11-12, 20:01 - '],
		['Android, German', '12.11.25, 20:01 - '],
		['iOS, Indonesian', '[12/11/25 08.01.22] '],
		['iOS, Indonesian with a comma', '[12/11/25, 08.01.22] '],
		['iOS, British', '[12/11/2025, 20:01:22] '],
		['iOS, American', `[11/12/25, 8:01:22${NARROW}PM] `],
		['iOS, with a mark before', `${MARK}[12/11/25 08.01.22] `],
	])('%s', (_, head) => {
		const chat = [
			`${head}${MARK}Pesan dan panggilan dienkripsi secara end-to-end.`,
			`${head}Bu Ani: Kirim kodenya, ya`,
			`${head}Sari: ini Bu`,
			code('07'),
			'terima kasih: semoga benar',
			`${head}+62 812-3456-7890: ${MARK}Pesan ini dihapus`,
			`${head}~${NARROW}Budi: ${code('08')} dan ${code('09')}`,
			`${head}Anda menghapus pesan ini`,
		].join('\r\n');
		expect(readChat(chat)!.map(({sender}) => sender)).toEqual([
			...['Bu Ani', 'Sari', '+62 812-3456-7890', 'Budi'],
		]);
		const {isChat, codes} = findResults(`\ufeff${chat}`);
		expect(isChat).toBe(true);
		expect(
			codes.map(({sender, result}) => [sender, typeof result === 'object' && result.pupil]),
		).toEqual([
			['Sari', '07'],
			['Budi', '08'],
			['Budi', '09'],
		]);
	});

	it('is none where no line begins with a day and a time', () => {
		expect(readChat('Sari: 07\nBudi: 08')).toBeUndefined();
		expect(findResults(`Sari ${code('07')}\n- Budi ${code('08')}`).codes).toHaveLength(2);
	});

	it('is read when it is all one hostile line', () => {
		const long = `12/11/25 08.01 - ${'a'.repeat(1_000_000)}: x`;
		expect(readChat(long)).toEqual([]);
		expect(readChat(`${'1'.repeat(1_000_000)}/1/1`)).toBeUndefined();
	});
});

test('a code that was broken into lines is put together again', () => {
	const whole = code('07');
	const broken = `${whole.slice(0, 20)}\n${whole.slice(20, 40)} ${whole.slice(40)}\nterima kasih`;
	const [found] = findResults(`12/11/25 08.01 - Sari: ${broken}`).codes;
	expect(found).toMatchObject({code: whole, sender: 'Sari', result: {pupil: '07'}});
});

test('a code that was cut off or changed is told as such', () => {
	const whole = code('07');
	const {codes} = findResults(
		`${whole.slice(0, 30)}, ${whole.replace(/.$/, '+')}, NQ2${'A'.repeat(40)}`,
	);
	expect(codes.map(({result}) => result)).toEqual(['damaged', 'damaged', 'newer']);
});

test('marks that can’t be seen within a code do no harm', () => {
	const whole = code('07');
	const [found] = findResults(`${whole.slice(0, 9)}\u200b${whole.slice(9)}`).codes;
	expect(found!.result).toMatchObject({pupil: '07'});
});
