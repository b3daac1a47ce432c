import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium} from 'playwright-core';

/** Where a Chromium or a Chrome usually lies. */
function usualPlaces(): string[] {
	const {PATH = '', CHROMIUM, LOCALAPPDATA = '', ...env} = process.env;
	const programs = [env['ProgramFiles'] ?? '', env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA];
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
	return [
		...(CHROMIUM === undefined ? [] : [CHROMIUM]),
		...PATH.split(path.delimiter).flatMap((folder) =>
			process.platform === 'win32' ? [] : names.map((name) => path.join(folder, name)),
		),
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		...programs
			.filter((folder) => folder !== '')
			.flatMap((folder) => [
				path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
				path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
			]),
	];
}

/** The browser on this machine; undefined when there is none. `CHROMIUM` names another one. */
export const chromiumPath: string | undefined = usualPlaces().find((place) => existsSync(place));

/** Said where tests of pages are skipped. */
export const noChromium = 'There is no Chromium or Chrome here; CHROMIUM=/path/to/it names one.';

export async function openChromium(): Promise<Browser> {
	// Chromium has no sandbox for root.
	const isRoot = process.getuid?.() === 0;
	return chromium.launch({
		executablePath: chromiumPath!,
		args: isRoot ? ['--no-sandbox'] : [],
	});
}
