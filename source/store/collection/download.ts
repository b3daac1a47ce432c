import {createHash} from 'node:crypto';
import {UserError} from '../../errors.js';
import {fetchPage, type NetworkEnvironment, type PageAnswer, type Wanted} from '../network.js';
import {publicAddress, TimeUpError} from '../network-errors.js';
import {shown} from '../source-errors.js';
import type {Begun, DownloadCache, PartWriter, Validators} from './download-cache.js';

/** What is known beforehand of what is to come. */
export interface Expected {
	readonly size: number;
	/** As 64 hex digits. */
	readonly sha256: string;
}

export interface DownloadSetting {
	readonly cache: DownloadCache;
	readonly wanted: Wanted;
	/** Anything else is refused. */
	readonly expected?: Expected | undefined;
}

/** What was downloaded. */
export interface Downloaded {
	readonly bytes: Uint8Array;
	/** Where it was found in the end, without user name and password. */
	readonly url: string;
	/** Put together from a beginning that came earlier and its rest. */
	readonly isResumed: boolean;
}

/** A slow line may take its time: what has come is not lost. */
const timeLimit = 60_000;

/** So often a download is taken up again that is cut, as long as each time something comes. */
const mostCuts = 5;
/** Who sends less than this before the time is up is not asked again: it would go on for ever. */
const leastBytes = 100_000;

/**
 * Downloads what is at an address: only if it has changed since the last time, going on where it was cut, and, where
 * that is known, only if it is what was expected.
 * @param address with the user name and password that were typed, if any: they are kept nowhere
 * @throws UserError when it can't be got, or is something else than expected
 */
export async function download(
	address: string,
	environment: NetworkEnvironment,
	setting: DownloadSetting,
): Promise<Downloaded> {
	const {cache, expected} = setting;
	const key = withoutSecrets(address);
	const known = expected && cache.withHash(expected.sha256);
	if (known) return {bytes: known, url: key, isResumed: false};
	const loading: Loading = {...setting, address, key, environment: {timeLimit, ...environment}};
	let loaded = await load(loading);
	if (!isExpected(loaded.bytes, expected) && loaded.isResumed) {
		// The beginning was of another version.
		cache.drop(key);
		loaded = await load(loading);
	}
	if (!isExpected(loaded.bytes, expected)) {
		cache.drop(key);
		throw notExpected(publicAddress(new URL(address)));
	}
	cache.keep(key, loaded);
	return loaded;
}

/** An address as it may be kept: a name and password in it, and a place on the page, are left out. */
export function withoutSecrets(address: string): string {
	const url = new URL(address);
	url.username = '';
	url.password = '';
	url.hash = '';
	return url.href;
}

interface Loading extends DownloadSetting {
	readonly address: string;
	/** The address as the cache knows it. */
	readonly key: string;
	readonly environment: NetworkEnvironment;
}

type Loaded = Downloaded & Validators;

/** How far one request got. */
interface Progress {
	answer?: PageAnswer;
	/** Takes down what comes, where it could be gone on with. */
	writer?: PartWriter | undefined;
	/** It is larger than anything that is wanted. */
	isOver?: boolean;
	/** What has come, in bytes. */
	received?: number;
}

/** Asks, and asks for the rest as often as it is cut and something has come. */
async function load(loading: Loading): Promise<Loaded> {
	const {cache, key, environment} = loading;
	for (let cuts = 0; ; cuts++) {
		const begun = beginningOf(loading);
		const progress: Progress = {};
		try {
			return await request(loading, begun, progress);
		} catch (error) {
			const {answer, writer, isOver = false, received = 0} = progress;
			const hasNoRest = begun !== undefined && answer !== undefined && isNoRest(answer, begun);
			if (hasNoRest || isOver) cache.drop(key);
			const isIdle = received < leastBytes && isTimeUp(error);
			const isCut = writer !== undefined && !isOver && !isIdle && error instanceof UserError;
			if (!(hasNoRest || isCut) || cuts >= mostCuts || environment.signal?.aborted) throw error;
		} finally {
			progress.writer?.close();
		}
	}
}

function isTimeUp(error: unknown): boolean {
	return error instanceof UserError && error.cause instanceof TimeUpError;
}

async function request(
	loading: Loading,
	begun: Begun | undefined,
	progress: Progress,
): Promise<Loaded> {
	const {address, key, cache, wanted, expected, environment} = loading;
	const before = begun || expected ? undefined : cache.whole(key);
	const isRest = (): boolean =>
		begun !== undefined && progress.answer !== undefined && isRestOf(progress.answer, begun);
	const takeDown = (answer: PageAnswer): PartWriter | undefined => {
		if (!isContinuable(answer, expected) || (answer.status === 206 && !isRest())) return undefined;
		return cache.take(key, answer, isRest() ? begun!.bytes.length : 0);
	};
	const page = await fetchPage(address, environment, {
		...wanted,
		headers: {
			...conditionOf(before),
			...restOf(begun),
			// Only so can it be gone on with, and have the size that was promised.
			...(expected ? {'accept-encoding': 'identity'} : {}),
		},
		tooLarge(shown, cause) {
			progress.isOver = true;
			return wanted.tooLarge(shown, cause);
		},
		onAnswer(answer) {
			progress.answer = answer;
		},
		onPiece(piece) {
			if (!('writer' in progress)) progress.writer = takeDown(progress.answer!);
			progress.received = (progress.received ?? 0) + piece.length;
			progress.writer?.write(piece);
		},
	});
	if (page.status === 304 && before) return {...before, isResumed: false};
	if (page.status === 206 && !isRest()) throw otherPart(address);
	const bytes = isRest() ? Buffer.concat([begun!.bytes, page.bytes]) : page.bytes;
	if (bytes.length > wanted.limit) {
		progress.isOver = true;
		throw wanted.tooLarge(publicAddress(new URL(address)), undefined);
	}
	const isSilent = progress.answer?.hasLength === false;
	// As when a connection just ends that did not say how much would come.
	if (expected && bytes.length < expected.size && isSilent) throw cutOff(address);
	const {etag, lastModified, url} = page;
	return {
		...{bytes, url, isResumed: isRest()},
		...(etag === undefined ? {} : {etag}),
		...(lastModified === undefined ? {} : {lastModified}),
	};
}

/** What came of it before and can be gone on with: the same version of it, or anything where a hash will tell. */
function beginningOf({cache, key, expected, wanted}: Loading): Begun | undefined {
	const begun = cache.begun(key);
	if (!begun || begun.bytes.length >= (expected?.size ?? wanted.limit)) return undefined;
	return expected || isStrong(begun.etag) ? begun : undefined;
}

/** What comes compressed can't be counted in bytes of the file. */
function isContinuable({etag, isCompressed}: PageAnswer, expected: Expected | undefined): boolean {
	return !isCompressed && (expected !== undefined || isStrong(etag));
}

/** Whether two files with this mark are the same byte for byte. */
function isStrong(etag: string | undefined): boolean {
	return etag !== undefined && !etag.startsWith('W/');
}

/** Whether a server has nothing that the beginning could be gone on with. */
function isNoRest(answer: PageAnswer, begun: Begun): boolean {
	return answer.status === 416 || (answer.status === 206 && !isRestOf(answer, begun));
}

/** Whether an answer goes on where the beginning ends. */
function isRestOf({status, contentRange = ''}: PageAnswer, {bytes}: Begun): boolean {
	return status === 206 && /^bytes (\d{1,15})-/i.exec(contentRange)?.[1] === String(bytes.length);
}

function restOf(begun: Begun | undefined): Record<string, string> {
	if (!begun) return {};
	const version = isStrong(begun.etag) ? begun.etag : begun.lastModified;
	return {
		range: `bytes=${begun.bytes.length}-`,
		...(version === undefined ? {} : {'if-range': version}),
	};
}

function conditionOf(before: Validators | undefined): Record<string, string> {
	return {
		...(before?.etag === undefined ? {} : {'if-none-match': before.etag}),
		...(before?.lastModified === undefined ? {} : {'if-modified-since': before.lastModified}),
	};
}

/** Whether bytes are those that were promised; where nothing was, any are. */
export function isExpected(bytes: Uint8Array, expected: Expected | undefined): boolean {
	if (!expected) return true;
	const {size, sha256} = expected;
	return bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256;
}

/** @param name where it is, as it may be shown */
export function notExpected(name: string): UserError {
	return new UserError(
		{
			id: `Isi ${shown(name)} tidak sama dengan yang dicatat di katalog, jadi tidak dipakai.`,
			en: `What is at ${shown(name)} is not what the catalogue says, so it was not used.`,
		},
		{
			hint: {
				id: 'Katalognya mungkin belum diperbarui, atau berkasnya diubah orang lain. Coba lagi nanti, atau beri tahu penyusunnya: newsquiz catalogue FOLDER.',
				en: 'The catalogue may be older than the file, or somebody has changed the file. Try again later, or tell who made it: newsquiz catalogue FOLDER.',
			},
		},
	);
}

function cutOff(address: string): UserError {
	const {host} = new URL(address);
	return new UserError(
		{
			id: `Unduhan dari ${host} terputus sebelum selesai.`,
			en: `The download from ${host} was cut off before its end.`,
		},
		{hint: {id: 'Jalankan lagi: unduhan diteruskan.', en: 'Run it again: it goes on from there.'}},
	);
}

function otherPart(address: string): UserError {
	const {host} = new URL(address);
	return new UserError(
		{
			id: `${host} mengirim bagian lain dari yang diminta.`,
			en: `${host} sent another part than was asked for.`,
		},
		{hint: {id: 'Coba lagi nanti.', en: 'Try again in a while.'}},
	);
}
