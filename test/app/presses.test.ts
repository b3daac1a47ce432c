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
