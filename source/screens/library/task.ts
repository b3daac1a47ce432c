import {useEffect, useRef} from 'react';
import {useUi} from '../../hooks/ui.js';
import {UserError} from '../../errors.js';

/** One thing at a time that takes a while. */
export interface Task {
	/** Starts it; what was under way is not heard of any more. */
	run<T>(
		work: () => Promise<T>,
		then: {readonly done: (result: T) => void; readonly failed: (error: UserError) => void},
	): void;
	/** Hears no more of it. */
	stop(): void;
}

/** A fault of ours leads to the problem screen. */
export function useTask(): Task {
	const {go} = useUi();
	const current = useRef(0);
	const task = useRef<Task>({
		run(work, {done, failed}) {
			const own = ++current.current;
			work()
				.then(
					(result) => {
						if (own === current.current) done(result);
					},
					(error: unknown) => {
						if (own !== current.current) return;
						if (error instanceof UserError) failed(error);
						else throw error;
					},
				)
				.catch((error: unknown) => go({name: 'problem', error}));
		},
		stop() {
			current.current++;
		},
	});
	useEffect(() => () => task.current.stop(), []);
	return task.current;
}
