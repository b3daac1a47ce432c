import {sha256} from '@noble/hashes/sha2.js';
import * as z from 'zod';
import {cardIdPattern, isDeckId} from '../deck/deck-id.js';
import type {FlagReason} from '../progress/event.js';
import type {CodeProblem} from './code.js';
import {fingerprintLength, hexOf} from './fingerprint.js';
import {attempts, longestName, type PupilResult} from './result.js';

/** How the name of a result's file ends. */
export const resultEnding = 'nqr';
/** In bytes; a result of a thousand cards is a tenth of it. */
export const largestResultFile = 1_000_000;

const format = 'newsquiz-result';
const longestText = 10_000;
const mostCards = 10_000;
const checksumLength = 16;

const reasons: Readonly<Record<FlagReason, true>> = {
	...{wrong: true, ambiguous: true, unclear: true, outdated: true, language: true, other: true},
};

const text = z.string().max(longestText);
const schema = z.object({
	format: z.literal(format),
	version: z.literal(1),
	pupil: z.string().max(longestName),
	deck: z.object({
		id: z.string().refine(isDeckId),
		title: z.string().max(500),
		fingerprint: z.string().regex(new RegExp(`^[0-9a-f]{${fingerprintLength * 2}}$`)),
	}),
	attempt: z.enum(attempts).optional(),
	cards: z
		.array(
			z.object({
				id: z.string().regex(cardIdPattern),
				key: text,
				isRight: z.boolean().optional(),
				option: text.optional(),
				flag: z.object({reason: z.string().max(64).optional(), note: text.optional()}).optional(),
			}),
		)
		.max(mostCards)
		.refine((cards) => new Set(cards.map(({id}) => id)).size === cards.length),
	checksum: z.string().max(100),
});

/** A result as a small file that people can read. Its checksum shows changes; it can't show who made it. */
export function writeResultFile(result: PupilResult): string {
	const {pupil, deck, attempt, cards} = result;
	const file = {
		...{format, version: 1, pupil, deck},
		...(attempt === undefined ? {} : {attempt}),
		cards,
		checksum: checksumOf(result),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/**
 * Reads a result's file, which comes from a stranger: what is not known of it is left out.
 * @returns why it can't be read; undefined when it is something else than a result
 */
export function readResultFile(json: string): PupilResult | CodeProblem | undefined {
	const value = parse(json.replace(/^\ufeff/, ''));
	if (typeof value !== 'object' || value === null) return looksLike(json) ? 'damaged' : undefined;
	const {format: named, version} = value as Readonly<Record<string, unknown>>;
	if (named !== format) return undefined;
	if (typeof version === 'number' && version > 1) return 'newer';
	const read = schema.safeParse(value);
	if (!read.success) return 'damaged';
	const {pupil, deck, attempt, cards, checksum} = read.data;
	const result: PupilResult = {
		...{pupil, deck},
		...(attempt === undefined ? {} : {attempt}),
		cards: cards.map(({id, key, isRight, option, flag}) => ({
			...{id, key},
			...(isRight === undefined ? {} : {isRight}),
			...(option === undefined ? {} : {option}),
			...(flag ? {flag: flagOf(flag)} : {}),
		})),
	};
	const isWhole =
		checksum === checksumOf({...result, cards: cards as PupilResult['cards']}) &&
		cards.every(({isRight, option, key}) => option === undefined || isRight === (option === key));
	return isWhole ? result : 'damaged';
}

/** A reason of a newer version is another reason. */
function flagOf({reason, note}: {reason?: string | undefined; note?: string | undefined}) {
	const known = reason !== undefined && Object.hasOwn(reasons, reason);
	return {
		...(reason === undefined ? {} : {reason: known ? (reason as FlagReason) : 'other'}),
		...(note === undefined ? {} : {note}),
	};
}

/** Begins as a result does, and was cut off or spoiled. */
function looksLike(json: string): boolean {
	return json.slice(0, 200).includes(`"${format}"`);
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Of what is said, not of how it is written: an editor may have changed line ends. */
function checksumOf({pupil, deck, attempt, cards}: PupilResult): string {
	const said = [
		...[format, pupil, deck.id, deck.title, deck.fingerprint, attempt ?? null],
		cards.map(({id, key, isRight, option, flag}) => [
			...[id, key, isRight ?? null, option ?? null],
			flag ? [flag.reason ?? null, flag.note ?? null] : null,
		]),
	];
	return hexOf(sha256(new TextEncoder().encode(JSON.stringify(said))).subarray(0, checksumLength));
}
