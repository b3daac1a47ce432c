import {existsSync} from 'node:fs';

// Only a checkout has scripts/: there, build first what is missing or stale. The package is built already.
const setup = new URL('../scripts/checkout.js', import.meta.url);
if (existsSync(setup)) {
	const {ensureBuilt} = await import(setup.href);
	ensureBuilt();
}

await import(new URL('../dist/cli.js', import.meta.url).href);
