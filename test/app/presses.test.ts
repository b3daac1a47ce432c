import {describe, expect, it} from 'vitest';
import {createKeyboard} from '../../source/hooks/keyboard.js';
import {createPressReader} from '../../source/hooks/presses.js';

function keys(...inputs: string[]): string[] {
	const read = createPressReader();
	return inputs.flatMap((input) => read(input)).map((press) => press.key);
}

describe('keys', () => {
	it.each([
		['fast typing', ['ab c\r'], ['a', 'b', 'space', 'c', 'enter']],
		['Backspace and Delete', ['\u007f', '\b', '\u001b[3~'], ['backspace', 'backspace', 'delete']],
		['arrows in both dialects', ['\u001b[A', '\u001bOB'], ['up', 'down']],
		['control', ['\u0003', '\u0015'], ['ctrl+c', 'ctrl+u']],
		['Esc, once or twice', ['\u001b', '\u001b\u001b'], ['escape', 'escape']],
		[
			'nothing for Alt, the mouse, focus and unknown sequences',
			['\u001bq', '\u001b[<0;1;1M', '\u001b[I', '\u001b[99~'],
			[],
		],
		['Esc and Ctrl+C that arrive together', ['\u001b\u0003'], ['escape', 'ctrl+c']],
		['an emoji as one', ['👩‍👩‍👧'], ['👩‍👩‍👧']],
		['brackets typed fast', ['[A'], ['[', 'A']],
		['NUL as nothing', ['\u0000'], []],
	])('%s', (_, inputs, expected) => expect(keys(...inputs)).toEqual(expected));

	it('a paste is one press, however many pieces it comes in', () => {
		const read = createPressReader();
		const presses = ['\u001b[200~', 'satu\rdu', 'a', '\u001b[201~', 'x'].flatMap((input) =>
			read(input),
		);
		expect(presses).toEqual([
			{key: 'paste', text: 'satu\rdua'},
			{key: 'x', text: 'x'},
		]);
	});
});

describe('a paste', () => {
	const presses = (...inputs: string[]) => {
		const read = createPressReader();
		return inputs.flatMap((input) => read(input));
	};

	it('ends at its mark, also where that comes in pieces', () => {
		expect(presses('\u001b[200~', 'satu', '\u001b[20', '1~', 'x')).toEqual([
			{key: 'paste', text: 'satu'},
			{key: 'x', text: 'x'},
		]);
	});

	it('just after Esc is a paste, and no keys', () => {
		expect(presses('\u001b\u001b[200~', 'xy', '\u001b[201~')).toEqual([
			{key: 'escape'},
			{key: 'paste', text: 'xy'},
		]);
	});

	it('whose end never comes does not keep the learner in', () => {
		expect(presses('\u001b[200~', 'satu', '\u0003', 'x').map(({key}) => key)).toEqual([
			'ctrl+c',
			'x',
		]);
	});

	it('of megabytes full of escape sequences is read in a moment', () => {
		const read = createPressReader();
		read('\u001b[200~');
		for (let piece = 0; piece < 200_000; piece++) {
			read('\u001b[31m');
			read('kata kata kata kata ');
		}
		const [paste] = read('\u001b[201~');
		expect(paste?.text).toHaveLength(5_000_000);
	});

	it('may hold what looks like keys', () => {
		const text = 'satu \u001b[A dua';
		expect(presses('\u001b[200~', 'satu ', '\u001b[A', ' dua', '\u001b[201~')).toEqual([
			{key: 'paste', text},
		]);
	});

	it('is known by its length where the terminal does not mark it', () => {
		const text = 'Presiden tiba di Jakarta pada Senin.\r'.repeat(20);
		expect(presses(text)).toEqual([{key: 'paste', text, isPartial: true}]);
	});

	it('is no key that is held', () => {
		expect(presses('j'.repeat(500))).toHaveLength(500);
	});
});

describe('the keyboard', () => {
	it('is heard by the newest listener alone', () => {
		const keyboard = createKeyboard();
		const heard: string[] = [];
		keyboard.listen(({key}) => heard.push(`below ${key}`));
		const stop = keyboard.listen(({key}) => heard.push(`above ${key}`));
		keyboard.press({key: 'a'});
		stop();
		keyboard.press({key: 'b'});
		expect(heard).toEqual(['above a', 'below b']);
	});

	it('keeps keys for a screen that is on its way', async () => {
		const keyboard = createKeyboard();
		const heard: string[] = [];
		keyboard.listen(({key}) => {
			heard.push(`old ${key}`);
			if (key === 'enter') keyboard.hold();
		});
		for (const key of ['a', 'enter', 'b', 'c']) keyboard.press({key});
		keyboard.listen(({key}) => heard.push(`new ${key}`));
		await Promise.resolve();
		expect(heard).toEqual(['old a', 'old enter', 'new b', 'new c']);
	});
});
