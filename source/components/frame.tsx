import {Box} from 'ink';
import type {Scroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys.js';
import {keyHints} from './key-hints.js';
import {Lines} from './lines.js';
import {type Line, blank, lineCells, safeLine, segment, spread} from './text/line.js';
import {type Rows, clampTop, topShowing, viewport} from './text/viewport.js';

/** Smaller windows show a kind word and nothing else. */
export const smallestWindow = {columns: 40, rows: 12};

/** Lines of text longer than this tire the eye. */
const widestColumn = 88;

/** What most cards need: see the use. */
const calmHeight = 20;

interface Range {
	readonly from: number;
	readonly to: number;
}

export interface LazyBody {
	readonly lines: Rows;
	/** Rows that must always be in sight, such as the selected one of a list. */
	readonly focus?: Range;
	/** Rows to begin with; whoever scrolls may leave them. */
	readonly start?: Range;
}

/** A body whose rows have all been made. */
export interface Body extends LazyBody {
	readonly lines: readonly Line[];
}

interface FrameProps {
	readonly place: Place;
	readonly title: string;
	/** At the right end of the header. */
	readonly status?: Line;
	readonly progress?: {readonly done: number; readonly total: number};
	/** The part that scrolls, for a width. */
	readonly body: (width: number) => LazyBody;
	/** Rows that stay in sight below the body, for a width and at most so many. */
	readonly pinned?: (width: number, most: number) => readonly Line[];
	/** Rows of the body that what is pinned must leave; half of the room unless told. */
	readonly leastBody?: number;
	readonly scroll: Scroll;
	/** Actions that make no sense just now. */
	readonly hidden?: ReadonlySet<Action>;
}

function bar(width: number, progress: FrameProps['progress']): Line {
	if (!progress || progress.total === 0) return [segment('─'.repeat(width), 'rule')];
	const done = Math.round((width * Math.min(progress.done, progress.total)) / progress.total);
	return [segment('━'.repeat(done), 'progress'), segment('─'.repeat(width - done), 'rule')];
}

/** How a screen of some size is divided. */
export function columnOf(columns: number): {readonly width: number; readonly margin: number} {
	const width = Math.min(columns - 4, widestColumn);
	return {width, margin: Math.floor((columns - width) / 2)};
}

/** The one shape of all screens: header, a body that scrolls, what stays in sight, and the keys. */
export function Frame(props: FrameProps) {
	const {labels, language} = useUi();
	const {columns, rows} = useWindowSize();
	if (columns < smallestWindow.columns || rows < smallestWindow.rows) {
		const words = labels.tooSmall(smallestWindow.columns, smallestWindow.rows);
		return <Lines lines={words.slice(0, Math.max(1, rows - 1)).map((word) => [segment(word)])} />;
	}

	const {width, margin} = columnOf(columns);
	// One row is left free: some terminals scroll when the last one is written.
	const height = rows - 1;
	const header: Line[] = [
		spread([segment(safeLine(props.title), 'title')], props.status ?? blank, width),
		bar(width, props.progress),
		...(rows >= 16 ? [blank] : []),
	];
	const room = height - header.length - 2;
	const leastBody = Math.min(props.leastBody ?? Math.ceil(room / 2), room - 3);
	const pinned = (props.pinned?.(width, Math.max(3, room - leastBody)) ?? []).slice(
		0,
		Math.max(0, room - 1),
	);
	const bodyHeight = room - pinned.length;
	const body = props.body(width);
	const {metrics} = props.scroll;
	metrics.total = body.lines.length;
	metrics.height = bodyHeight;
	const inSight = body.focus ?? (props.scroll.top === undefined ? body.start : undefined);
	const top = inSight
		? topShowing(inSight, body.lines.length, bodyHeight, metrics.top)
		: clampTop(body.lines.length, bodyHeight, metrics.top);
	metrics.top = top;
	const {lines, above, below} = viewport(body.lines, bodyHeight, top);
	// In a tall window what is pinned stays near the text, yet in one place from card to card.
	const filled = Math.min(bodyHeight, Math.max(lines.length, calmHeight));
	const gap = (length: number): Line[] => Array.from({length}, () => blank);

	const hint = keyHints(props.place, {
		language,
		width,
		...(props.hidden ? {hidden: props.hidden} : {}),
	});
	const more = [
		...(above > 0 ? [labels.moreAbove(above)] : []),
		...(below > 0 ? [labels.moreBelow(below)] : []),
	].join('  ');
	const moreLine: Line =
		more === '' ? blank : [segment(` ${more} `, 'muted'), segment('──', 'rule')];
	const rule: Line = [
		segment('─'.repeat(Math.max(0, width - lineCells(moreLine))), 'rule'),
		...moreLine,
	];

	return (
		<Box flexDirection="column" paddingLeft={margin} height={height}>
			<Lines
				lines={[
					...header,
					...lines,
					...gap(filled - lines.length),
					...pinned,
					...gap(bodyHeight - filled),
					rule,
					hint,
				]}
			/>
		</Box>
	);
}
