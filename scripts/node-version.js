/** The oldest Node that newsquiz runs on; equal to `engines` in package.json. */
export const oldestNode = 20;

/** Ends the process with a friendly message when this Node is too old to go on. */
export function requireNode() {
	if (Number.parseInt(process.versions.node, 10) >= oldestNode) return;
	process.stderr.write(
		`newsquiz memerlukan Node.js ${oldestNode} atau yang lebih baru; yang terpasang ${process.version}.\n` +
			`newsquiz needs Node.js ${oldestNode} or newer; this is ${process.version}. https://nodejs.org\n`,
	);
	process.exit(1);
}
