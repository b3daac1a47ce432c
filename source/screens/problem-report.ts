/** So many places of the program say where it was. */
const mostFrames = 8;

/**
 * What may be told to others of a fault: its kind and where in the program it was, never what it says, since that may
 * quote cards, answers, names of files and of people.
 * @param about the program and the system that it runs on, in one line
 */
export function problemReport(error: unknown, about: string): string {
	return [about, kindOf(error), ...framesOf(error)].join('\n');
}

function kindOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const {code} = error as {code?: unknown};
	// Names and codes of ours and of Node are single words.
	return [error.name, code]
		.filter((word): word is string => typeof word === 'string' && /^[\w-]{1,60}$/.test(word))
		.join(' ');
}

function framesOf(error: unknown): string[] {
	if (!(error instanceof Error) || !error.stack) return [];
	return error.stack
		.split('\n')
		.flatMap((line) => {
			const [, name = '', place] =
				/^\s+at (?:(?:async )?([\w.<>$ []{0,80}\]?) \()?(.*:\d+:\d+)\)?$/.exec(line) ?? [];
			// Of a path, only the file.
			const file = /[^/\\]+$/.exec(place ?? '')?.[0];
			return file === undefined ? [] : [`  ${name === '' ? '' : `${name} `}${file}`];
		})
		.slice(0, mostFrames);
}
