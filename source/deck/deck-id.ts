/** What a deck id looks like; at most 64 characters. */
export const deckIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const maximumDeckIdLength = 64;

/** What a card id looks like. */
export const cardIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

// Windows keeps these names for devices, with any extension: `con.json` is the console.
const deviceName = /^(?:con|prn|aux|nul|conin|conout|(?:com|lpt)[0-9])$/;

/** Whether Windows keeps a name, without its extension, for a device. */
export function isDeviceName(text: string): boolean {
	return deviceName.test(text);
}

/** Whether a text may name a deck, and so a file, on every system. */
export function isDeckId(text: string): boolean {
	return text.length <= maximumDeckIdLength && deckIdPattern.test(text) && !deviceName.test(text);
}

/** Whether a text may name a card. */
export function isCardId(text: string): boolean {
	return cardIdPattern.test(text);
}
