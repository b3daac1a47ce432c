import process from 'node:process';
import {Text, render} from 'ink';

// The least that an Ink program can be: one line, then the same explicit exit as newsquiz.
const {waitUntilExit} = render(<Text>hello, world</Text>);
process.stdin.once('data', () => process.exit(0));
await waitUntilExit();
process.exit(0);
