/** How each terminal stands that the running test has opened. */
const terminals: Array<() => string> = [];

export function remember(describe: () => string): void {
	terminals.push(describe);
}

/** Tells how they stand, and forgets them. */
export function takeScreens(): string[] {
	return terminals.splice(0).map((describe) => describe());
}
