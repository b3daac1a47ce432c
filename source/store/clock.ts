/** Time and chance, the only source of either: the core gets them as arguments. */
export interface Clock {
	/** Epoch milliseconds. */
	readonly now: () => number;
	/** Minutes that local time is ahead of UTC at a moment. */
	readonly timezone: (at: number) => number;
	/** A number in [0, 1). */
	readonly random: () => number;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	// Before the age of time zones, local time differed from UTC by odd seconds.
	timezone: (at) => Math.round(0 - new Date(at).getTimezoneOffset()),
	random: () => Math.random(),
};
