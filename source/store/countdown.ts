/** Time that runs out, but not while something else is waited for. */
export interface Countdown {
	stop(): void;
	/** Stands still until what is waited for is there. */
	pausedFor<T>(wait: () => Promise<T>): Promise<T>;
}

export function startCountdown(milliseconds: number, onEnd: () => void): Countdown {
	let left = milliseconds;
	let began = performance.now();
	let timer = setTimeout(onEnd, left);
	return {
		stop() {
			clearTimeout(timer);
		},
		async pausedFor(wait) {
			clearTimeout(timer);
			left -= performance.now() - began;
			try {
				return await wait();
			} finally {
				began = performance.now();
				timer = setTimeout(onEnd, Math.max(0, left));
			}
		},
	};
}
