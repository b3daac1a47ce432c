/** Milliseconds after which keys have their turn. */
const turn = 8;

/** Lets others have their turn when the last one was some time ago. */
export function createPause(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < turn) return;
		await new Promise((resolve) => setImmediate(resolve));
		last = performance.now();
	};
}
