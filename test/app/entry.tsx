// A small program for the tests of the terminal: the app over services in memory.
import {writeFileSync} from 'node:fs';
import process from 'node:process';
import {startApp} from '../../source/start-app.js';
import {fakeServices} from '../helpers/fake-services.js';
import {meeting} from '../helpers/sample-decks.js';

const mode = process.argv[2] ?? 'home';
/** Told here where the terminal may be gone. */
const report = process.env['NEWSQUIZ_TEST_REPORT'];
function tell(text: string): void {
	if (report === undefined) console.log(text);
	else writeFileSync(report, text);
}

const services = fakeServices({decks: [meeting]});
if (mode === 'throws') process.on('SIGUSR2', () => setImmediate(() => failing('a stray error')));
if (mode === 'rejects')
	process.on('SIGUSR2', () => void Promise.reject(new Error('a stray error')));
if (mode === 'stdin-closed') process.on('SIGUSR2', () => process.stdin.destroy());
if (mode === 'stdout-broken')
	process.on('SIGUSR2', () => process.stdout.destroy(new Error('write EPIPE')));
if (mode === 'key-fault') services.failNext(new Error('a stray error'));
const library = {
	...services.library,
	list() {
		if (mode === 'draw-fault') failing('cannot draw the card of Siti');
		return services.library.list();
	},
};

const unusable = new Proxy({} as NonNullable<typeof services.dictionary>, {
	get: () => failing('no dictionary'),
});

function failing(message: string): never {
	throw new Error(message);
}

try {
	const status = await startApp({
		services: {...services, library, ...(mode === 'overlay-fault' && {dictionary: unusable})},
		language: 'id',
		isAloud: mode === 'aloud',
		screen:
			mode === 'key-fault' || mode === 'overlay-fault'
				? {name: 'study', deck: meeting.id}
				: {name: 'home'},
		streams: {stdin: process.stdin, stdout: process.stdout},
		colour: process.argv[3] !== 'plain',
		env: process.env,
		version: '0.0.0',
		onLanguage: async () => Promise.resolve(),
	});
	tell(`ended ${status}, closed ${services.isClosed}`);
	process.exit(status);
} catch (error) {
	tell(`failed: ${(error as Error).message}, closed ${services.isClosed}`);
	process.exit(1);
}
