/** More came than the limit allows. */
export class TooLargeError extends Error {}

/**
 * Gathers a stream's bytes, and stops reading at the first byte beyond the limit.
 * @throws TooLargeError
 */
export async function readLimited(
	stream: AsyncIterable<Uint8Array | string>,
	limit: number,
): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
		size += bytes.length;
		if (size > limit) throw new TooLargeError(`More than ${limit} bytes.`);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}
