import {EventEmitter} from 'node:events';
import {cells} from '../text/cells.js';
import {plain} from '../text/line.js';
import {wrap} from '../text/wrap.js';
import type {Canvas, PaintTarget} from './painter.js';

const chosen = /^(?:dipilih|selected): /;
const ofKeys = /^(?:Tombol|Keys): /;

/**
 * Stands between Ink and the terminal where a program reads the screen aloud: a screen is written once, line by line
 * as ordinary text, and after that only what has changed. Nothing is moved, wiped or hidden, so whoever listens can
 * also read back. Keys that have been named once are not named again.
 */
export class Narrator extends EventEmitter implements Canvas {
	// Ink must not write cursor commands of its own.
	readonly isTTY = false;
	readonly #target: PaintTarget;
	#lines: readonly string[] = [];
	/** What the row on which the cursor stands says. */
	#last: string | undefined;
	readonly #named = new Set<string>();
	#isStopped = false;
	readonly #onResize = (): void => void this.emit('resize');

	constructor(target: PaintTarget) {
		super();
		this.setMaxListeners(0);
		this.#target = target;
		target.on('resize', this.#onResize);
	}

	get columns(): number {
		return this.#target.columns || 80;
	}

	get rows(): number {
		return this.#target.rows || 24;
	}

	/** Takes one frame, and says what is new in it. */
	readonly write = (frame: string): boolean => {
		if (this.#isStopped) return true;
		const lines = frame.split('\n').filter((line) => line.trim() !== '');
		const before = this.#lines;
		this.#lines = lines;
		const news = newsIn(lines, before).filter((line) => !this.#named.has(line));
		for (const line of news) if (ofKeys.test(line)) this.#named.add(line);
		if (news.length === 0) return true;
		const typed = news.length === 1 ? this.#typed(news[0]!) : undefined;
		const text = typed ?? this.#rows(news);
		this.#last = news.at(-1)!;
		return this.#target.write(text);
	};

	/** Says everything anew, after the terminal belonged to another program. */
	resume(): void {
		const lines = this.#lines;
		this.#lines = [];
		this.#last = undefined;
		this.#named.clear();
		this.write(lines.join('\n'));
	}

	/** Frames that still come are dropped. */
	stop(): void {
		if (!this.#isStopped && this.#last !== undefined) this.#target.write('\n');
		this.#isStopped = true;
		this.#target.off('resize', this.#onResize);
	}

	#rows(lines: readonly string[]): string {
		const rows = lines.flatMap((line) => wrap(line, this.columns - 1).map(plain));
		return (this.#last === undefined ? '' : '\n') + rows.join('\n');
	}

	/** Letters that were typed or erased at the end of the last row: they alone are written. */
	#typed(line: string): string | undefined {
		const last = this.#last;
		if (last === undefined || cells(last) >= this.columns || cells(line) >= this.columns) {
			return undefined;
		}
		if (line.startsWith(last)) return line.slice(last.length);
		return last.startsWith(line) ? '\b \b'.repeat(cells(last.slice(line.length))) : undefined;
	}
}

/** The lines that were not there before; one that is merely no longer chosen is no news. */
function newsIn(lines: readonly string[], before: readonly string[]): readonly string[] {
	// Another title is another screen.
	if (lines[0] !== before[0]) return lines;
	const known = new Map<string, number>();
	for (const line of before) {
		const bare = line.replace(chosen, '');
		for (const each of new Set([line, bare])) known.set(each, (known.get(each) ?? 0) + 1);
	}
	return lines.filter((line) => {
		const count = known.get(line) ?? 0;
		if (count > 0) known.set(line, count - 1);
		return count === 0;
	});
}
