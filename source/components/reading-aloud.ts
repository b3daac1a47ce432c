import type {Language} from '../errors.js';
import type {Keymap} from '../keys/keymap.js';
import {accessLabelsFor} from '../labels/access.js';
import type {Scroll} from '../hooks/scroll.js';
import type {FrameProps, LazyBody} from './frame.js';
import {keyHints} from './key-hints.js';
import {type Line, blank, safeLine, segment} from './text/line.js';

/** So wide that few texts are cut, yet no paragraph is one line. */
const aloudWidth = 200;

/** A text or list of more rows than this is read in parts. */
const mostAloud = 60;
const partAloud = 20;

/** The screen as it is read aloud: title, where one is, what it says, what one can do. */
export function readingOf(
	props: FrameProps,
	{language, keymap}: {readonly language: Language; readonly keymap: Keymap},
): Line[] {
	const says = accessLabelsFor(language);
	const {progress, scroll} = props;
	const status =
		(typeof props.status === 'function' ? props.status(aloudWidth) : props.status) ?? blank;
	const body = props.body(aloudWidth);
	const {length} = body.lines;
	const isWhole = length <= mostAloud;
	const from = isWhole ? 0 : firstRow(body, scroll);
	const to = isWhole ? length : Math.min(length, from + partAloud);
	// A page is a part; see how far a page and a row go in `useScroll`.
	scroll.metrics.total = isWhole ? length : partAloud * Math.ceil(length / partAloud) + 2;
	scroll.metrics.height = isWhole ? length : partAloud + 2;
	scroll.metrics.top = from;
	const hint = keyHints(props.place, {
		language,
		keymap,
		width: Number.POSITIVE_INFINITY,
		...(props.hidden ? {hidden: props.hidden} : {}),
	});
	return [
		[segment(safeLine(props.title))],
		status,
		// Where one is, unless the header has said so.
		...(progress && progress.total > 0 && status.length === 0
			? [[segment(says.progress(progress.done, progress.total))]]
			: []),
		...(isWhole ? [] : [[segment(says.rows(from + 1, to, length))]]),
		...body.lines.slice(from, to),
		...(props.pinned?.(aloudWidth, mostAloud) ?? []),
		[segment(`${says.keys}: `), ...hint],
	];
}

/** Where the part begins that is read: that of the selected row, or the one that was scrolled to. */
function firstRow({focus, start}: LazyBody, {top, metrics}: Scroll): number {
	const isScrolled = !focus && top !== undefined;
	const row = isScrolled ? metrics.top : (focus ?? start ?? {to: 1}).to - 1;
	const within = Math.max(0, row) % partAloud;
	// One row further down is the next part.
	return Math.max(0, row) - within + (isScrolled && within === 1 ? partAloud : 0);
}
