// The same app, drawn in the ways that Ink itself offers: `drawn-by.js standard|incremental FPS`.
import process from 'node:process';
import {render} from 'ink';
import {App, loadScreenOrProblem} from '../../source/app.js';
import {openServices} from '../../source/commands/open-services.js';

const [way, fps] = process.argv.slice(2);
const {stdin, stdout, stderr, env} = process;
const services = await openServices({
	...{stdin, stdout, stderr, env, cwd: process.cwd()},
	...{language: 'id', colour: true, version: '0'},
});
const end = (): never => {
	services.progress.close();
	process.exit(0);
};
stdout.write('\u001b[?1049h\u001b[2J\u001b[H');
render(
	<App
		services={services}
		language="id"
		terminal={{depth: 8, showsUnicode: true}}
		first={await loadScreenOrProblem({name: 'home'}, services)}
		onQuit={end}
		onInterrupt={end}
	/>,
	{
		incrementalRendering: way === 'incremental',
		maxFps: Number(fps),
		exitOnCtrlC: false,
		patchConsole: false,
	},
);
