import type {Bilingual} from '../../errors.js';
import {button, element, says} from '../dom.js';
import type {TypedJudge, TypedJudgement} from '../typed-judge.js';
import {words} from '../words.js';

/** What came of a question on the screen. */
export interface Given {
	/** As a result counts it; 0 where nobody judges. */
	readonly outcome: number;
	readonly verdict: TypedJudgement['verdict'] | 'seen';
	readonly remark?: TypedJudgement['remark'];
	/** What was typed, to be seen beside the key. */
	readonly typed?: string;
}

/** The part of a question that is answered, and what a key of the keyboard does there. */
export interface Asked {
	readonly body: Node;
	/** @returns whether the key was for it */
	readonly press: (key: string) => boolean;
}

export interface AskSetting {
	/** Mixes what there is to choose from. */
	readonly seed: string;
	readonly judge: TypedJudge;
	readonly give: (given: Given) => void;
}

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Where no key is for what is asked. */
export const quiet = (): boolean => false;

/** An answer that was judged: what is almost right counts as right, as in the app. */
export const given = ({verdict, remark}: TypedJudgement, typed?: string): Given => ({
	outcome: verdict === 'wrong' ? 2 : 1,
	verdict,
	remark,
	...(typed === undefined ? {} : {typed}),
});

/** The place that a key names among so many: `1` or `a` is the first one. */
export function placeOf(key: string, count: number): number | undefined {
	const place = /^[1-9]$/.test(key) ? Number(key) - 1 : letters.indexOf(key.toUpperCase());
	return key.length === 1 && place >= 0 && place < count ? place : undefined;
}

/** Up and down between buttons. */
export function step(buttons: readonly HTMLElement[], key: string): boolean {
	const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
	if (by === 0) return false;
	const at = buttons.findIndex((each) => each === document.activeElement);
	const from = at < 0 && by < 0 ? 0 : at;
	buttons[(from + by + buttons.length) % buttons.length]?.focus();
	return true;
}

/** Says beside a row how it was. */
export function mark(row: HTMLElement, name: string, sign: string, label: Bilingual): void {
	row.classList.add(name);
	row.append(element('small', {}, sign, says(label)));
}

/** For whoever doesn't know. */
export function giveUp(end: (given: Given) => void): HTMLButtonElement {
	return button(words.dontKnow, () => end({outcome: 2, verdict: 'wrong'}));
}
