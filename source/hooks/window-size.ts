import {useStdout} from 'ink';
import {useEffect, useState} from 'react';

export interface WindowSize {
	readonly columns: number;
	readonly rows: number;
}

/** The terminal's size, followed while it changes. */
export function useWindowSize(): WindowSize {
	const {stdout} = useStdout();
	const measure = (): WindowSize => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const [size, setSize] = useState(measure);
	useEffect(() => {
		const resized = (): void => setSize(measure());
		stdout.on('resize', resized);
		// It may have changed between the first frame and this moment.
		if (measure().columns !== size.columns || measure().rows !== size.rows) resized();
		return () => {
			stdout.off('resize', resized);
		};
		// The stream alone decides.
	}, [stdout]);
	return size;
}
