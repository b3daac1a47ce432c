/** A place of the browser that may not be there: pages from a file or a chat are often refused one. */
export interface Keeper {
	/** Whether what is kept is still there after the page was closed. */
	readonly canKeep: boolean;
	readonly read: () => string | null;
	readonly keep: (text: string) => void;
}

export function openKeeper(key: string): Keeper {
	try {
		const storage = window.localStorage;
		const probe = `${key} probe`;
		storage.setItem(probe, '1');
		storage.removeItem(probe);
		return {
			canKeep: true,
			read: () => storage.getItem(key),
			keep(text) {
				try {
					storage.setItem(key, text);
				} catch {
					// Full by now: the practice goes on without.
				}
			},
		};
	} catch {
		return {canKeep: false, read: () => null, keep: () => undefined};
	}
}
