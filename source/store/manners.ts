import {type Hint, UserError} from '../errors.js';
import {bareHost, isLocalHost} from './private-addresses.js';
import {shown} from './source-errors.js';

/** What a host answered, as far as manners go. */
export interface Answered {
	readonly status: number;
	/** The header `Retry-After`. */
	readonly retryAfter: string | null;
}

/** How hosts are asked that are asked more than once. */
export interface Manners {
	/**
	 * Waits for this address's turn.
	 * @returns what ends it, once the answer has been read or given up
	 * @throws UserError when the host does not want to be asked
	 */
	enter(url: URL, signal: AbortSignal): Promise<(answered?: Answered) => void>;
}

export interface TurnSetting {
	/** Epoch milliseconds. */
	now(): number;
	/** Rejects when the signal does. */
	wait(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** Milliseconds between two requests to an address's host. */
	pause(url: URL): number;
}

/** The longest that is waited for a host that asks for time, in milliseconds. */
const longestWait = 60_000;

/** What a host gets that asks for time, but does not say for how much. */
const usualWait = 30_000;

/** Hosts that are asked one thing at a time, with a pause between, and left alone for as long as they ask. */
export function openTurns({now, wait, pause}: TurnSetting): Manners {
	interface Host {
		free: Promise<void>;
		notBefore: number;
	}
	const hosts = new Map<string, Host>();
	return {
		async enter(url, signal) {
			const host = hosts.get(url.host) ?? {free: Promise.resolve(), notBefore: 0};
			hosts.set(url.host, host);
			const isFree = host.free;
			let end: () => void = () => undefined;
			host.free = new Promise((resolve) => {
				end = resolve;
			});
			try {
				await isFree;
				const rest = host.notBefore - now();
				if (rest > longestWait) throw wantsTime(url, rest);
				if (rest > 0) await wait(rest, signal);
			} catch (error) {
				end();
				throw error;
			}
			return (answered) => {
				host.notBefore = Math.max(host.notBefore, now() + restAfter(url, answered));
				end();
			};
		},
	};

	function restAfter(url: URL, answered: Answered | undefined): number {
		const asked =
			answered && (answered.status === 429 || answered.status === 503)
				? (waitingTime(answered.retryAfter, now()) ?? (answered.status === 429 ? usualWait : 0))
				: 0;
		return Math.max(asked, pause(url));
	}
}

/** The pause that is usual between requests; one's own machine needs none. */
export function usualPause(url: URL): number {
	return isLocalHost(bareHost(url)) ? 0 : 1000;
}

/** Milliseconds that `Retry-After` asks for: it gives seconds, or a date. */
export function waitingTime(retryAfter: string | null, now: number): number | undefined {
	const text = retryAfter?.trim() ?? '';
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
	const date = /^[A-Za-z]{3},? /.test(text) ? Date.parse(text.slice(0, 40)) : Number.NaN;
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A host asks to be left alone for longer than anybody waits. */
export class WantsTimeError extends UserError {}

function wantsTime(url: URL, rest: number): WantsTimeError {
	const host = shown(url.host);
	const minutes = Math.ceil(rest / 60_000);
	const hint: Hint = {
		id: 'Ulangi perintah ini setelah itu; yang sudah tersimpan tidak dibuat lagi.',
		en: 'Run this again after that; what is saved is not made again.',
		inApp: {
			id: 'Coba lagi setelah itu; yang sudah tersimpan tidak dibuat lagi.',
			en: 'Try again after that; what is saved is not made again.',
		},
	};
	return new WantsTimeError(
		{
			id: `${host} meminta jeda ${String(minutes)} menit, jadi tidak ditanya lagi sekarang.`,
			en: `${host} asks for a pause of ${minutes === 1 ? '1 minute' : `${String(minutes)} minutes`}, so it was not asked again now.`,
		},
		{hint},
	);
}
