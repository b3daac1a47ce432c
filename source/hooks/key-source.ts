import {useStdin} from 'ink';
import {useEffect, useMemo} from 'react';
import {type Press, createPressReader} from './presses.js';

/**
 * Reads the keyboard for the whole app. Ink's own `useInput` cannot tell Delete from Backspace and splits
 * neither fast typing nor a paste, so this listens to the pieces of input that `useInput` is made of.
 */
export function useKeySource(onPress: (press: Press) => void): void {
	const {setRawMode, internal_eventEmitter: events} = useStdin();
	const read = useMemo(createPressReader, []);
	useEffect(() => {
		const heard = (input: string): void => {
			for (const press of read(input)) onPress(press);
		};
		setRawMode(true);
		events.on('input', heard);
		return () => {
			events.removeListener('input', heard);
			setRawMode(false);
		};
	}, [events, onPress, read, setRawMode]);
}
