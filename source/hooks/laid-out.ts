import {type DependencyList, useMemo} from 'react';

/**
 * A body that is laid out once for a width and then shown as often as one scrolls: for long texts that change seldom.
 * @param on what it is made of
 */
export function useLaidOut<B>(
	make: (width: number) => B,
	on: DependencyList,
): (width: number) => B {
	return useMemo(() => {
		let last: {readonly width: number; readonly body: B} | undefined;
		return (width) => {
			if (last?.width !== width) last = {width, body: make(width)};
			return last.body;
		};
		// What it is made of is told by the caller.
	}, on);
}
