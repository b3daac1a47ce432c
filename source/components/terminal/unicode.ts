type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a terminal shows more than ASCII, as far as its environment tells. */
export function showsUnicode(env: Environment, platform: string): boolean {
	const term = env['TERM'] ?? '';
	if (platform === 'win32') {
		return (
			['WT_SESSION', 'ConEmuTask', 'TERMINAL_EMULATOR'].some((name) => Boolean(env[name])) ||
			env['TERM_PROGRAM'] === 'vscode' ||
			/^(?:xterm|alacritty|rxvt|screen|tmux)/.test(term)
		);
	}
	// The console of Linux has a font of a few hundred characters.
	if (term === 'linux' || term === 'dumb') return false;
	const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
	return !locale || /utf-?8/i.test(locale);
}
