import type {DeckFormat} from './format.js';

/** Text that Anki imports into any note type with a front and a back. */
export const ankiText: DeckFormat = {
	name: 'anki-text',
	ending: 'anki.txt',
	means: {
		id: 'teks untuk diimpor ke Anki, juga untuk disunting sendiri',
		en: 'text to import into Anki, which can be edited by hand',
	},
	isShuffled: true,
	async write(deck, {seed}) {
		const {writeText} = await import('../anki/write-text.js');
		return {
			content: writeText(deck, seed),
			notes: [
				{
					id: 'Teks ini hanya memuat depan dan belakang kartu, tanpa tampilan, jadwal, dan data lengkapnya. Untuk semuanya: --format apkg. Di Anki, pilih jenis catatan yang memiliki kolom depan dan belakang (Basic atau Dasar).',
					en: 'This text holds the front and back of the cards only, without their looks, schedule and full data. For all of it: --format apkg. In Anki, choose a note type with a front and a back (Basic).',
				},
			],
		};
	},
	async read(bytes, setting) {
		const {readText} = await import('../anki/read-text.js');
		return readText(bytes, setting);
	},
	recognise: ({head}) =>
		/^\ufeff?#(?:separator|html|notetype|deck|guid column|tags column|columns|tags):/i.test(head),
};
