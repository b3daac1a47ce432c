import {EventEmitter} from 'node:events';

/** The part of a terminal's output stream that painting needs. */
export interface PaintTarget extends EventEmitter {
	readonly columns?: number;
	readonly rows?: number;
	write(text: string): boolean;
}

const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
const reset = '\u001b[0m';

function toRow(row: number): string {
	return `\u001b[${row + 1};1H`;
}

/** Takes Ink's frames to the terminal, as its output stream. */
export interface Canvas extends EventEmitter {
	readonly columns: number;
	readonly rows: number;
	readonly write: (frame: string) => boolean;
	/** Shows everything anew, after the terminal belonged to another program. */
	resume(): void;
	/** Frames that still come are dropped. */
	stop(): void;
}

/**
 * Stands between Ink, which makes whole frames, and the terminal: only rows that changed are written, each
 * to its own place. So nothing flickers or scrolls, a frame as tall as the window is no special case, and a
 * resized window is painted anew.
 */
export class Painter extends EventEmitter implements Canvas {
	// Ink must not write cursor commands of its own.
	readonly isTTY = false;
	readonly #target: PaintTarget;
	#rows: readonly string[] = [];
	#isStopped = false;
	readonly #onResize = (): void => this.resume();

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

	/** Takes one frame. */
	readonly write = (frame: string): boolean => {
		if (this.#isStopped) return true;
		const rows = frame.split('\n').slice(0, this.rows);
		let changes = '';
		for (let row = 0; row < Math.max(rows.length, this.#rows.length); row++) {
			const text = rows[row] ?? '';
			if (text !== this.#rows[row]) changes += `${toRow(row)}${text}${reset}\u001b[K`;
		}
		this.#rows = rows;
		return changes === '' || this.#target.write(beginUpdate + changes + endUpdate);
	};

	/** Clears the window; the next frame is painted whole. */
	forget(): void {
		this.#rows = [];
		if (!this.#isStopped) this.#target.write('\u001b[2J\u001b[H');
	}

	/** Paints everything anew, after the window belonged to another program. */
	resume(): void {
		this.forget();
		this.emit('resize');
	}

	/** Frames that still come are dropped. */
	stop(): void {
		this.#isStopped = true;
		this.#target.off('resize', this.#onResize);
	}
}
