import {Buffer} from 'node:buffer';
import {Readable, Writable} from 'node:stream';
import {run} from '../../source/commands/run.js';

export interface CommandSetting {
	/** Holds everything; a temporary folder. */
	readonly home: string;
	readonly stdin?: string | Buffer;
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface CommandResult {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a command line on pipes, as a script would; English unless told. */
export async function runCommand(
	argv: readonly string[],
	setting: CommandSetting,
): Promise<CommandResult> {
	const out: Buffer[] = [];
	const error: Buffer[] = [];
	const collect = (chunks: Buffer[]): Writable =>
		new Writable({
			write(chunk: Buffer, _encoding, done) {
				chunks.push(Buffer.from(chunk));
				done();
			},
		});
	const status = await run(argv, {
		stdin: Readable.from([Buffer.from(setting.stdin ?? '')]),
		stdout: collect(out),
		stderr: collect(error),
		env: {NEWSQUIZ_HOME: setting.home, LANG: 'en_GB.UTF-8', ...setting.env},
		cwd: setting.cwd ?? setting.home,
	});
	return {
		status,
		stdout: Buffer.concat(out).toString('utf8'),
		stderr: Buffer.concat(error).toString('utf8'),
	};
}
