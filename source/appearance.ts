/** How the app may look and speak on a device, each choice with what it is by itself first. */
export const appearance = {
	/** Which colours: `auto` asks the terminal what it has behind the text. */
	theme: ['auto', 'dark', 'light', 'high-contrast'],
	/** Which characters: `auto` goes by the locale and the kind of terminal. */
	characters: ['auto', 'unicode', 'ascii'],
	/** Whether anything may move, blink or tick by itself. */
	motion: ['full', 'reduced'],
	/** Plain sentences, one after the other, for a program that reads the screen aloud. */
	screenReader: ['off', 'on'],
} as const;

export type Appearance = {readonly [K in keyof typeof appearance]: (typeof appearance)[K][number]};

/** Whether a value that was read or typed is one of the choices. */
export function isChoice<K extends keyof Appearance>(
	name: K,
	value: unknown,
): value is Appearance[K] {
	return (appearance[name] as readonly unknown[]).includes(value);
}

/** The choices with what was not chosen as it is by itself. */
export function appearanceOf(chosen: {
	readonly [K in keyof Appearance]?: Appearance[K] | undefined;
}): Appearance {
	return {
		theme: chosen.theme ?? appearance.theme[0],
		characters: chosen.characters ?? appearance.characters[0],
		motion: chosen.motion ?? appearance.motion[0],
		screenReader: chosen.screenReader ?? appearance.screenReader[0],
	};
}
