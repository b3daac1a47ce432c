import {useMemo} from 'react';
import type {Action} from '../keys/binding.js';
import {clampTop} from '../components/text/viewport.js';
import {useMachine} from './machine.js';

/** Where a text that is taller than its window stands. */
export interface Scroll {
	/** The first row in sight; undefined until somebody scrolled. */
	readonly top: number | undefined;
	/** What the frame that shows the text came to. */
	readonly metrics: {total: number; height: number; top: number};
	/** Whether the action was one of scrolling. */
	act(action: Action | undefined): boolean;
	/** Goes to a row, or as near to it as the text is long. */
	to(row: number): void;
	/** Forgets that anybody scrolled: another text is shown. */
	reset(): void;
}

export function useScroll(): Scroll {
	const [top, setTop] = useMachine((): number | undefined => undefined);
	const metrics = useMemo(() => ({total: 0, height: 0, top: 0}), []);
	const to = (next: number): void => {
		// Several keys may come before the next frame.
		metrics.top = clampTop(metrics.total, metrics.height, next);
		setTop(metrics.top);
	};
	return {
		top: top(),
		metrics,
		to,
		reset() {
			metrics.top = 0;
			setTop(undefined);
		},
		act(action) {
			const page = Math.max(1, metrics.height - 2);
			switch (action) {
				case 'up':
					to(metrics.top - 1);
					return true;
				case 'down':
					to(metrics.top + 1);
					return true;
				case 'page-up':
					to(metrics.top - page);
					return true;
				case 'page-down':
					to(metrics.top + page);
					return true;
				case 'first':
					to(0);
					return true;
				case 'last':
					to(metrics.total);
					return true;
				default:
					return false;
			}
		},
	};
}
