import type {Deck} from '../../deck/deck.js';
import type {Bilingual} from '../../errors.js';
import {collectionNames} from '../anki/collection-file.js';
import type {DeckFormat} from './format.js';

/** A package of Anki, which AnkiDroid and AnkiMobile open too. */
export const apkg: DeckFormat = {
	name: 'apkg',
	ending: 'apkg',
	means: {
		id: 'paket Anki, untuk Anki dan AnkiDroid',
		en: 'an Anki package, for Anki and AnkiDroid',
	},
	isShuffled: true,
	takes: ['schedule'],
	async write(deck, {seed, now, learned, tools}) {
		const [{writePackage}, sql] = await Promise.all([
			import('../anki/write-package.js'),
			tools.openSql(),
		]);
		return {
			content: writePackage(deck, sql, {seed, now, learned}),
			notes: notesOn(deck, learned !== undefined),
		};
	},
	async read(bytes, setting) {
		const {readPackage} = await import('../anki/read-package.js');
		return readPackage(bytes, setting);
	},
	recognise: ({names}) => names.some((name) => collectionNames.includes(name)),
};

function notesOn({updatedAt}: Deck, hasSchedule: boolean): Bilingual[] {
	return [
		...(updatedAt === undefined ? [unchanging] : []),
		...(hasSchedule ? [takesSchedule] : []),
	];
}

const unchanging = {
	id: 'Paket kartu ini tidak memuat "updatedAt". Bila diimpor lagi, Anki menambahkan kartu baru tetapi tidak memperbarui kartu lama. Isilah "updatedAt" setelah mengubah teksnya, atau pilih "Perbarui catatan: Selalu" di Anki.',
	en: 'This deck has no "updatedAt". Imported again, it adds new cards to Anki but does not update old ones. Set "updatedAt" after changing its text, or choose "Update notes: Always" in Anki.',
};

const takesSchedule = {
	id: 'Jadwal belajar Anda disertakan. Di Anki, centang "Impor kemajuan belajar" saat mengimpor. Kartu yang sudah ada di Anki mempertahankan jadwalnya sendiri.',
	en: 'Your schedule is included. In Anki, tick "Import any learning progress" when importing. Cards that are in Anki already keep the schedule they have there.',
};
