import {type Line, type Segment, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';

export const bar = '│ ';

/** A sentence that is quoted, a bar beside it. */
export function quoted(content: readonly Segment[], width: number): Line[] {
	return wrap(content, width - bar.length).map((line) => [segment(bar, 'rule'), ...line]);
}
