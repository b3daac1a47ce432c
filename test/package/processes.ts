import {spawn} from 'node:child_process';
import process from 'node:process';

export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Environment variables of this machine that would change what a child does: it gets a plain one. */
const leftOut =
	/^(?:npm_|CI$|CONTINUOUS_INTEGRATION$|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD$|NEWSQUIZ_|XDG_|NO_COLOR$|FORCE_COLOR$)/i;

/** This process's environment without what npm, vitest and CI put there, and with `home` for a home folder. */
export function plainEnvironment(home: string): Record<string, string> {
	const kept = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined && !leftOut.test(entry[0]),
	);
	return {
		...Object.fromEntries(kept),
		HOME: home,
		USERPROFILE: home,
		APPDATA: home,
		LOCALAPPDATA: home,
	};
}

/** Runs a script with this Node and waits for its end. */
export async function runNode(
	args: readonly string[],
	options: {cwd: string; env: Record<string, string>; stdin?: string},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {cwd: options.cwd, env: options.env});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.once('error', reject);
		child.once('close', (status) => resolve({status, stdout, stderr}));
		child.stdin.on('error', () => undefined);
		child.stdin.end(options.stdin ?? '');
	});
}
