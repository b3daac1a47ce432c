/**
 * Numbers in [0, 1) that a seed decides.
 * @param {number} seed
 */
export function dice(seed) {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
