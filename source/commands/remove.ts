import {type Bilingual, UserError} from '../errors.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {knownCards} from '../progress/known-cards.js';
import type {Services} from '../services.js';
import {confirm, leftAsItWas} from './ask.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {howToGetBack} from './render-backups.js';

/** Takes a deck out of the library and keeps what was learned of it, unless that is to be forgotten too. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [id] = positionals;
	if (id === undefined) throw whichDeck();
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		return await remove(id, services, values, context);
	} finally {
		services.progress.close();
	}
}

async function remove(
	id: string,
	{library, collection, progress}: Services,
	values: Invocation['values'],
	context: Context,
): Promise<number> {
	const tell = async (text: Bilingual): Promise<void> =>
		write(context.stdout, `${sanitise(say(context, text))}\n`);
	const deck = library.list().decks.find((each) => each.id === id);
	const studied = knownCards(progress.state, id);
	const forgets = values['forget'] === true && studied > 0;
	const name = sanitiseLine(deck?.title ?? id);
	if (!deck && !forgets) await library.read(id);
	if (deck?.bundled && !forgets) throw isBundled(name);
	if (forgets && !(await confirm(context, forgetting(name, studied), values['yes'] === true))) {
		await tell(leftAsItWas);
		return 0;
	}

	const {isRemoved, left, backup} = await collection.remove(id, forgets);
	if (isRemoved) {
		await tell({id: `Paket kartu "${name}" dihapus.`, en: `The deck "${name}" was removed.`});
	}

	if (forgets) await tell(left > 0 ? datedLater(name, left) : forgotten(name));
	else if (studied > 0) await tell(stays);

	if (deck?.bundled) await tell({id: bundledStays.id(name), en: bundledStays.en(name)});
	await tell(howToGetBack(backup));
	return 0;
}

function forgetting(name: string, studied: number): Bilingual {
	return {
		id: `Yang Anda pelajari dan catat dari "${name}" (${studied} kartu) akan dilupakan, di semua perangkat Anda. Cadangan dibuat lebih dahulu. Lanjutkan?`,
		en: `What you learned and noted of "${name}" (${studied} ${studied === 1 ? 'card' : 'cards'}) will be forgotten, on all your devices. A backup is made first. Go on?`,
	};
}

function forgotten(name: string): Bilingual {
	return {
		id: `Yang Anda pelajari dari "${name}" dilupakan.`,
		en: `What you had learned of "${name}" is forgotten.`,
	};
}

/** A clock was once ahead: what is dated later than now comes after the `forget`. */
function datedLater(name: string, left: number): Bilingual {
	return {
		id: `Yang Anda pelajari dari "${name}" dilupakan, kecuali catatan yang bertanggal di depan (${left} kartu): jam sebuah perangkat pernah maju. Periksa jam Anda: newsquiz doctor; catatan itu dapat dilupakan sesudah tanggalnya.`,
		en: `What you had learned of "${name}" is forgotten, except for entries dated later than now (${left} ${left === 1 ? 'card' : 'cards'}): the clock of a device was once ahead. Check yours: newsquiz doctor; once their date has passed, they can be forgotten too.`,
	};
}

const stays: Bilingual = {
	id: 'Kemajuan belajarnya tetap tersimpan; jika paket kartu itu Anda tambahkan lagi, Anda lanjut dari sana.',
	en: 'Your progress in it is kept; add the deck again, and you go on from there.',
};

const bundledStays = {
	id: (name: string) => `"${name}" bawaan newsquiz, jadi tetap ada dalam daftar.`,
	en: (name: string) => `"${name}" comes with newsquiz, so it stays in the list.`,
};

function isBundled(name: string): UserError {
	return new UserError(
		{
			id: `Paket kartu "${name}" bawaan newsquiz, jadi tidak dapat dihapus.`,
			en: `The deck "${name}" comes with newsquiz, so it can't be removed.`,
		},
		{
			hint: {
				id: 'Anda tidak harus mempelajarinya. Melupakan yang sudah dipelajari: tambahkan --forget.',
				en: 'You need not study it. To forget what you have learned of it, add --forget.',
			},
		},
	);
}

function whichDeck(): UserError {
	return new UserError(
		{
			id: 'Paket kartu mana yang ingin Anda hapus?',
			en: 'Which deck should be removed?',
		},
		{
			hint: {
				id: 'Berikan id-nya; lihat: newsquiz decks',
				en: 'Give its id; see: newsquiz decks',
			},
			exitStatus: 2,
		},
	);
}
