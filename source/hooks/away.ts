import {useCallback, useEffect, useLayoutEffect, useRef} from 'react';

/**
 * Calls back when nothing has been done for so long.
 * @returns what says that something is being done
 */
export function useAway(ms: number, onAway: () => void): () => void {
	const latest = useRef(onAway);
	useLayoutEffect(() => {
		latest.current = onAway;
	});
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const touch = useCallback(() => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => latest.current(), ms);
	}, [ms]);
	useEffect(() => {
		touch();
		return () => clearTimeout(timer.current);
	}, [touch]);
	return touch;
}
