import {useContext, useLayoutEffect, useRef} from 'react';
import type {Press} from './presses.js';
import {UiContext} from './ui.js';

export type PressHandler = (press: Press) => void;

/** Hands each key to one listener: the one that came last. */
export interface Keyboard {
	press(press: Press): void;
	/** Returns what stops listening. */
	listen(handler: PressHandler): () => void;
	/** Another screen is on its way: keys wait for it. */
	hold(): void;
	/** The one that lay over another has gone: keys go on to what is below. */
	release(): void;
}

// A cat on the keyboard need not be played back in full.
const mostWaiting = 1000;

export function createKeyboard(): Keyboard {
	const listeners: PressHandler[] = [];
	const waiting: Press[] = [];
	let isHeld = false;
	const deliver = (): void => {
		while (!isHeld && waiting.length > 0 && listeners.length > 0) {
			listeners.at(-1)!(waiting.shift()!);
		}
	};
	return {
		press(press) {
			if (waiting.length < mostWaiting) waiting.push(press);
			deliver();
		},
		listen(handler) {
			listeners.push(handler);
			isHeld = false;
			// Not before the screen that listens has been laid out.
			queueMicrotask(deliver);
			return () => {
				const index = listeners.lastIndexOf(handler);
				if (index >= 0) listeners.splice(index, 1);
			};
		},
		hold() {
			isHeld = true;
		},
		release() {
			isHeld = false;
			queueMicrotask(deliver);
		},
	};
}

/** Listens to the keyboard while the component stands; of several, the newest hears. */
export function useKeyboard(handler: PressHandler): void {
	const {keyboard} = useContext(UiContext);
	const latest = useRef(handler);
	useLayoutEffect(() => {
		latest.current = handler;
	});
	// With the frame, not some time after it: a key for what is on the screen already must not go to what was below.
	useLayoutEffect(() => keyboard.listen((press) => latest.current(press)), [keyboard]);
}
