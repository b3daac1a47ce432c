import type {Span} from '../span.js';
import type {Noise} from './article.js';

/** The noise that shares a character with, or touches, a span; `noise` is in text order without overlaps. */
export function noiseAround(noise: readonly Noise[], span: Span, reach = 0): Noise[] {
	let low = 0;
	let high = noise.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (noise[middle]!.end <= span.start - reach - 1) low = middle + 1;
		else high = middle;
	}
	const found: Noise[] = [];
	for (let i = low; i < noise.length && noise[i]!.start <= span.end + reach; i++)
		found.push(noise[i]!);
	return found;
}
