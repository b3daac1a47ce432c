import type {CommandDefinition} from '../command.js';

export const dueCommand: CommandDefinition = {
	name: 'due',
	usage: '',
	summary: {
		id: 'cetak jumlah kartu yang perlu diulang; status keluar 3 jika tidak ada',
		en: 'print the number of cards due; exit status 3 when there are none',
	},
	maximum: 0,
	options: {},
	load: () => import('../due.js'),
};
