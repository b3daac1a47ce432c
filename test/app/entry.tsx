// A small program for the tests of the terminal: the app over services in memory.
import process from 'node:process';
import {startApp} from '../../source/start-app.js';
import {fakeServices} from '../helpers/fake-services.js';
import {meeting} from '../helpers/sample-decks.js';

const mode = process.argv[2] ?? 'home';
const services = fakeServices({decks: [meeting]});
if (mode === 'throws') process.on('SIGUSR2', () => setImmediate(() => failing('a stray error')));
if (mode === 'rejects')
	process.on('SIGUSR2', () => void Promise.reject(new Error('a stray error')));
if (mode === 'key-fault') services.failNext(new Error('a stray error'));
const library = {
	...services.library,
	list() {
		if (mode === 'draw-fault') failing('cannot draw');
		return services.library.list();
	},
};

function failing(message: string): never {
	throw new Error(message);
}

try {
	const status = await startApp({
		services: {...services, library},
		language: 'id',
		screen: mode === 'key-fault' ? {name: 'study', deck: meeting.id} : {name: 'home'},
		streams: {stdin: process.stdin, stdout: process.stdout},
		colour: process.argv[3] !== 'plain',
		onLanguage: async () => Promise.resolve(),
	});
	console.log(`ended ${status}, closed ${services.isClosed}`);
	process.exit(status);
} catch (error) {
	console.log(`failed: ${(error as Error).message}, closed ${services.isClosed}`);
	process.exit(1);
}
