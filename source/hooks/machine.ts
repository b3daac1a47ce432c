import {useCallback, useRef, useState} from 'react';

/**
 * A state that changes at once, not with the next rendering: when several keys arrive together, each one
 * meets the state that the one before it left behind.
 */
export function useMachine<S>(start: () => S): readonly [get: () => S, set: (state: S) => void] {
	const [initial] = useState(start);
	const state = useRef(initial);
	const [, redraw] = useState(0);
	const get = useCallback(() => state.current, []);
	const set = useCallback((next: S) => {
		if (next === state.current) return;
		state.current = next;
		redraw((count) => count + 1);
	}, []);
	return [get, set];
}
