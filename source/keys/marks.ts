import type {Binding} from './binding.js';

function reason(value: 1 | 2 | 3 | 4 | 5 | 6): Binding {
	return {
		action: `reason-${value}`,
		keys: [String(value)],
		label: {id: `pilih alasan ${value}`, en: `choose reason ${value}`},
		places: ['flag'],
		...(value === 1
			? {
					together: {
						keys: '1–6',
						label: {id: 'pilih alasan itu', en: 'choose that reason'},
						inHelp: true,
					},
				}
			: {isListedElsewhere: true}),
	};
}

/** What is wrong with a card, and its form. */
export const marks: readonly Binding[] = [
	{
		action: 'pick',
		keys: ['enter', 'space'],
		label: {id: 'pilih', en: 'choose'},
		places: ['flag'],
		footer: 1,
	},
	reason(1),
	reason(2),
	reason(3),
	reason(4),
	reason(5),
	reason(6),
	{
		action: 'unflag',
		keys: ['0', 'backspace'],
		label: {id: 'cabut tanda', en: 'unflag'},
		places: ['flag'],
		footer: 3,
	},
	{
		action: 'close',
		keys: ['escape', 'q'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['flag'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan tanda', en: 'save the flag'},
		together: {label: {id: 'simpan', en: 'save'}},
		places: ['flag-note'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape'],
		label: {id: 'kembali ke alasan', en: 'back to the reasons'},
		places: ['flag-note'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan kartu', en: 'save the card'},
		together: {label: {id: 'simpan', en: 'save'}},
		places: ['card-form'],
		footer: 1,
	},
	{
		action: 'next-field',
		keys: ['tab', 'down'],
		label: {id: 'isian berikutnya', en: 'next field'},
		together: {label: {id: 'isian lain', en: 'next field'}},
		places: ['card-form'],
		footer: 3,
	},
	{
		action: 'previous-field',
		keys: ['shift+tab', 'up'],
		label: {id: 'isian sebelumnya', en: 'previous field'},
		places: ['card-form'],
	},
	{
		action: 'revert',
		keys: ['ctrl+r'],
		label: {id: 'kembalikan isian ini ke isi paket', en: 'take this field back to the deck'},
		together: {label: {id: 'isi paket', en: 'as in the deck'}},
		places: ['card-form'],
		footer: 5,
	},
	{
		action: 'editor',
		keys: ['ctrl+g'],
		label: {id: 'buka di penyunting teks ($EDITOR)', en: 'open in a text editor ($EDITOR)'},
		together: {label: {id: 'penyunting', en: 'editor'}},
		places: ['card-form'],
		footer: 4,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['card-form'],
		footer: 2,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, keluar', en: 'yes, leave'},
		places: ['card-form-leave'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 't', 'n', 'enter'],
		label: {id: 'tidak, kembali', en: 'no, go back'},
		places: ['card-form-leave'],
		footer: 2,
	},
];
