/** A line of a stream, or the beginning of one that was over the limit. */
export interface Line {
	readonly text: string;
	readonly oversized: boolean;
}

const lineFeed = 10;
const shown = 1000;

/**
 * Splits a byte stream into lines of at most `limit` bytes. A longer line is skipped while it streams by, so
 * memory stays bounded whatever comes. Empty lines are left out.
 */
export async function* splitLines(
	chunks: AsyncIterable<Buffer | string>,
	limit: number,
): AsyncGenerator<Line> {
	let parts: Buffer[] = [];
	let size = 0;
	let skipped: string | undefined;

	const finish = (): Line | undefined => {
		const line =
			skipped === undefined
				? {
						text: Buffer.concat(parts)
							.toString('utf8')
							.replace(/^\ufeff/, ''),
						oversized: false,
					}
				: {text: skipped, oversized: true};
		parts = [];
		size = 0;
		skipped = undefined;
		return line.text.trim() === '' ? undefined : line;
	};

	for await (const chunk of chunks) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
		let from = 0;
		while (from < bytes.length) {
			const stop = bytes.indexOf(lineFeed, from);
			const part = bytes.subarray(from, stop < 0 ? bytes.length : stop);
			from += part.length + 1;
			if (skipped === undefined) {
				parts.push(part);
				size += part.length;
				if (size > limit) {
					skipped = Buffer.concat(parts).subarray(0, shown).toString('utf8');
					parts = [];
				}
			}

			if (stop >= 0) {
				const line = finish();
				if (line) yield line;
			}
		}
	}

	const last = finish();
	if (last) yield last;
}
