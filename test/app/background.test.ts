import {describe, expect, it} from 'vitest';
import {
	askBackground,
	backgroundIn,
	canBeAsked,
	readReply,
	takeReply,
} from '../../source/components/terminal/background.js';
import {createPressReader} from '../../source/hooks/presses.js';

const escape = '\u001b';

describe('what a terminal has behind its text', () => {
	it.each([
		['11;rgb:0000/0000/0000', 'dark'],
		['11;rgb:1e1e/1e1e/2e2e', 'dark'],
		['11;rgb:ffff/ffff/ffff', 'light'],
		['11;rgb:fd/f6/e3', 'light'],
		['11;rgba:0000/2b2b/3636/ffff', 'dark'],
		['11;rgb:f/f/f', 'light'],
		['11;?', undefined],
		['52;c;aGFp', undefined],
	])('%s is %s', (body, background) => expect(readReply(body)).toBe(background));

	it.each([
		['15;0', 'dark'],
		['0;15', 'light'],
		['0;default;15', 'light'],
		['7;8', 'dark'],
		['default;default', undefined],
		[undefined, undefined],
	])('COLORFGBG=%s says %s', (value, background) =>
		expect(backgroundIn({COLORFGBG: value})).toBe(background),
	);

	it.each([
		['xterm-256color', true],
		['tmux-256color', true],
		['linux', false],
		['vt100', false],
		['dumb', false],
		[undefined, false],
	])('TERM=%s may be asked: %s', (term, may) => expect(canBeAsked({TERM: term})).toBe(may));

	it.each(['\u0007', `${escape}\\`])('takes the answer from among the keys', (end) => {
		expect(takeReply(`jk${escape}]11;rgb:ff/ff/ff${end}q`)).toEqual({
			background: 'light',
			rest: 'jkq',
		});
	});

	it('gives back what was pressed while it asked', () => {
		const waiting = ['j', `${escape}]11;rgb:00/00/00`, '\u0007k'];
		const written: string[] = [];
		const back: string[] = [];
		let listen = (): void => {};
		const asked = askBackground(
			{
				setEncoding: () => undefined,
				setRawMode: () => undefined,
				on: (_, listener) => (listen = listener),
				off: () => undefined,
				read: () => waiting.shift() ?? null,
				unshift: (chunk) => back.push(chunk),
			},
			{write: (text) => written.push(text) > 0},
		);
		listen();
		expect(asked.stop()).toBe('dark');
		expect(written).toEqual([`${escape}]11;?\u0007`]);
		expect(back).toEqual(['jk']);
	});
});

describe('an answer that comes late', () => {
	it.each([
		['at once', [`${escape}]`, '11;rgb:ffff/ffff/ffff\u0007']],
		['in pieces', [`${escape}]`, '11;rgb:ff', 'ff/ffff/ffff', '\u0007']],
		['ended by ST', [`${escape}]`, '11;rgb:ffff/ffff/ffff', `${escape}\\`]],
	])('is no key (%s)', (_, pieces) => {
		const read = createPressReader();
		const presses = [...pieces, 'q'].flatMap((piece) => read(piece));
		expect(presses.map(({key}) => key)).toEqual(['background', 'q']);
		expect(readReply(presses[0]!.text!)).toBe('light');
	});

	it('that is cut off swallows no key', () => {
		const read = createPressReader();
		const keys = [`${escape}]`, '11;rgb:ff', 'j', 'k'].flatMap(read);
		expect(keys.map(({key}) => key)).toEqual(['j', 'k']);
	});

	it('does not swallow the keys that come with it, nor those after Alt+]', () => {
		const read = createPressReader();
		const keys = [`${escape}]`, 'jk', `${escape}]`, '11;rgb:00/00/00\u0007jk'].flatMap(read);
		expect(keys.map(({key}) => key)).toEqual(['j', 'k', 'background', 'j', 'k']);
	});
});
