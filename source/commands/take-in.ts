import {isSameDeck} from '../deck/diff.js';
import {type Bilingual, UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {Services, TakenDeck} from '../services.js';
import {ask, leftAsItWas} from './ask.js';
import type {OptionValues} from './command.js';
import {type Context, tellNotes} from './io.js';
import {isInteractive} from './keyboard.js';
import {agreeToUpdate} from './renew.js';

/** What came of one deck. */
export interface Addition {
	readonly id: string;
	readonly title: string;
	readonly from: string;
	readonly status: 'added' | 'updated' | 'same' | 'left';
	readonly cards: number;
	/** Which of several at one place. */
	readonly entry?: string;
}

/** Refuses what can't go together. */
export function requireOneChoice(values: OptionValues): void {
	if (values['replace'] === true && values['keep-both'] === true) throw bothChosen();
}

/**
 * Takes a deck into the library. One that has another's id is asked about; a later version of one from the same place
 * shows what changes.
 * @throws UserError when nobody is there to answer, or it can't be kept
 */
export async function takeIn(
	taken: TakenDeck,
	services: Services,
	values: OptionValues,
	context: Context,
): Promise<Addition> {
	const {collection} = services;
	const {from, entry, deck, present, notes = []} = taken;
	await tellNotes(notes, context);
	const about = {
		...{title: deck.title, from, cards: deck.cards.length},
		...(entry === undefined ? {} : {entry}),
	};
	if (!present) {
		return {...about, id: await collection.keep(taken), status: 'added'};
	}
	const here = {...about, id: present.deck.id};
	if (isSameDeck(present.update.difference)) {
		if (!present.isBundled) await collection.remember(present.deck.id, taken);
		return {...here, status: 'same'};
	}
	const choice = present.isSameOrigin ? 'replace' : await choose(taken, values, context);
	if (choice === 'keep-both') {
		return {...about, id: await collection.keep(taken, true), status: 'added'};
	}
	const renewal =
		choice === 'replace'
			? await agreeToUpdate(taken, services, values, {
					...context,
					// The question of what becomes of the old one has been answered.
					isAgreed: !present.isSameOrigin || values['replace'] === true,
				})
			: undefined;
	if (!renewal) return {...here, status: 'left'};
	await collection.renew([renewal]);
	return {...here, status: 'updated'};
}

/** What becomes of a deck whose id the library has from another place. */
async function choose(
	{deck, present}: TakenDeck,
	values: OptionValues,
	context: Context,
): Promise<'replace' | 'keep-both' | 'leave'> {
	if (values['replace'] === true) return 'replace';
	if (values['keep-both'] === true) return 'keep-both';
	const here = sanitiseLine(present!.deck.title);
	const there = sanitiseLine(deck.title);
	const {id} = present!.deck;
	if (!isInteractive(context)) throw sameId(here, id);
	const answer = await ask(context, {
		id: `Koleksi sudah punya "${here}" dengan id ${id}. Yang baru: "${there}". Ganti yang lama (g), simpan keduanya (s), atau biarkan (Enter)?`,
		en: `The library has "${here}" with the id ${id}. The new one is "${there}". Replace the old one (r), keep both (b), or leave it (Enter)?`,
	});
	if (/^(?:g|ganti|r|replace)$/i.test(answer.trim())) return 'replace';
	return /^(?:s|simpan|b|both)$/i.test(answer.trim()) ? 'keep-both' : 'leave';
}

/** What came of it, for people. */
export function toldOfAddition({id, title, status, cards}: Addition): Bilingual {
	const name = sanitiseLine(title);
	switch (status) {
		case 'added':
			return {
				id: `"${name}" ditambahkan (${cards} kartu, id ${id}). Mulai: newsquiz study ${id}`,
				en: `"${name}" was added (${cards} ${cards === 1 ? 'card' : 'cards'}, id ${id}). Begin: newsquiz study ${id}`,
			};
		case 'updated':
			return {
				id: `"${name}" diperbarui; kemajuan belajarnya tetap.`,
				en: `"${name}" was updated; your progress is kept.`,
			};
		case 'same':
			return {
				id: `"${name}" sudah ada di koleksi, dan isinya sama.`,
				en: `"${name}" is in your library already, just as it is there.`,
			};
		case 'left':
			return leftAsItWas;
	}
}

function bothChosen(): UserError {
	return new UserError(
		{
			id: '--replace dan --keep-both tidak dapat dipakai bersama.',
			en: "--replace and --keep-both can't be used together.",
		},
		{
			hint: {
				id: 'Pilih salah satu: mengganti paket yang lama, atau menyimpan keduanya.',
				en: 'Choose one: to replace the deck that is there, or to keep both.',
			},
			exitStatus: 2,
		},
	);
}

function sameId(title: string, id: string): UserError {
	return new UserError(
		{
			id: `Koleksi sudah punya paket kartu lain dengan id ${id}: "${title}". Tidak ada yang diubah.`,
			en: `The library has another deck with the id ${id}: "${title}". Nothing was changed.`,
		},
		{
			hint: {
				id: 'Tambahkan --replace untuk menggantinya (kemajuan tetap di kartu yang sama), atau --keep-both untuk menyimpan keduanya.',
				en: 'Add --replace to replace it (progress stays with each card), or --keep-both to keep both.',
			},
			exitStatus: 2,
		},
	);
}
