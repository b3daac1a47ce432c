/** `npm start -- …`: sets up what is missing or stale, then runs newsquiz. */
import {ensureBuilt} from './checkout.js';
import {requireNode} from './node-version.js';

requireNode();
ensureBuilt();
// npm changes to the folder of package.json; what the user named is relative to where the user is.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) {
	process.chdir(process.env.INIT_CWD);
}

await import(new URL('../dist/cli.js', import.meta.url).href);
