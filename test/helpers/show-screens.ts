import {afterEach} from 'vitest';
import {takeScreens} from './last-screens.js';

// A test that waited in vain says nothing else of what it saw.
afterEach(({task}) => {
	for (const screen of takeScreens()) if (task.result?.state === 'fail') console.error(screen);
});
