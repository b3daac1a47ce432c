import {Box} from 'ink';
import {useLayoutEffect} from 'react';
import type {Scroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys/binding.js';
import {keyHints} from './key-hints.js';
import {Lines} from './lines.js';
import {readingOf} from './reading-aloud.js';
import {type Line, blank, lineCells, safeLine, segment, spread} from './text/line.js';
import {type Rows, clampTop, topShowing, viewport} from './text/viewport.js';

/** Smaller windows show a kind word and nothing else. */
export const smallestWindow = {columns: 40, rows: 12};

/** Lines of text longer than this tire the eye. */
const widestColumn = 88;

/** From this width on, a window has room for something beside the body. */
const leastBeside = 100;

/** More than two columns of text side by side tire the eye as well. */
const widestBeside = 164;

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

export interface FrameProps {
	readonly place: Place;
	readonly title: string;
	/** At the right end of the header; for a width, where it says less when there is little room. */
	readonly status?: Line | ((width: number) => Line);
	readonly progress?: {readonly done: number; readonly total: number};
	/** The part that scrolls, for a width. */
	readonly body: (width: number) => LazyBody;
	/** Rows that stay in sight above the body, for a width. */
	readonly above?: (width: number) => readonly Line[];
	/** What stands beside the body where the window {@link hasRoomBeside}, for a width and at most so many rows. */
	readonly beside?: (width: number, most: number) => readonly Line[];
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
export function columnOf(
	columns: number,
	widest = widestColumn,
): {readonly width: number; readonly margin: number} {
	const width = Math.min(columns - 4, widest);
	return {width, margin: Math.floor((columns - width) / 2)};
}

/** Whether a window shows what a screen has beside its body. */
export function hasRoomBeside({columns}: {readonly columns: number}): boolean {
	return columns >= leastBeside;
}

const divider = segment(' │  ', 'rule');

/** Two columns of some height, the left one of some width. */
function columnsOf(
	left: readonly Line[],
	right: readonly Line[],
	{width, height}: {readonly width: number; readonly height: number},
): Line[] {
	return Array.from({length: height}, (_, row) => [
		...spread(left[row] ?? blank, blank, width),
		divider,
		...(right[row] ?? blank),
	]);
}

/** The one shape of all screens: header, a body that scrolls, what stays in sight, and the keys. */
export function Frame(props: FrameProps) {
	const {labels, language, keymap, hidden, screenReader} = useUi();
	useLayoutEffect(() => {
		hidden.set(props.place, props.hidden ?? new Set());
	});
	const {columns, rows} = useWindowSize();
	if (screenReader) return <Lines lines={readingOf(props, {language, keymap})} />;
	if (columns < smallestWindow.columns || rows < smallestWindow.rows) {
		const words = labels.tooSmall(smallestWindow.columns, smallestWindow.rows);
		return <Lines lines={words.slice(0, Math.max(1, rows - 1)).map((word) => [segment(word)])} />;
	}

	const beside = hasRoomBeside({columns}) ? props.beside : undefined;
	const {width, margin} = columnOf(columns, beside ? widestBeside : widestColumn);
	const bodyWidth = beside ? Math.floor((width - lineCells([divider])) * 0.56) : width;
	// One row is left free: some terminals scroll when the last one is written.
	const height = rows - 1;
	const status = typeof props.status === 'function' ? props.status(width) : props.status;
	const header: Line[] = [
		spread([segment(safeLine(props.title), 'title')], status ?? blank, width),
		bar(width, props.progress),
		...(props.above?.(width) ?? []),
		...(rows >= 16 ? [blank] : []),
	];
	const room = height - header.length - 2;
	const leastBody = Math.min(props.leastBody ?? Math.ceil(room / 2), room - 3);
	const pinned = (props.pinned?.(width, Math.max(3, room - leastBody)) ?? []).slice(
		0,
		Math.max(0, room - 1),
	);
	const bodyHeight = room - pinned.length;
	const body = props.body(bodyWidth);
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
	const filled = beside ? bodyHeight : Math.min(bodyHeight, Math.max(lines.length, calmHeight));
	const gap = (length: number): Line[] => Array.from({length}, () => blank);

	const hint = keyHints(props.place, {
		language,
		width,
		keymap,
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
					...(beside
						? columnsOf(lines, beside(width - bodyWidth - lineCells([divider]), filled), {
								width: bodyWidth,
								height: filled,
							})
						: [...lines, ...gap(filled - lines.length)]),
					...pinned,
					...gap(bodyHeight - filled),
					rule,
					hint,
				]}
			/>
		</Box>
	);
}
