import type {CommandDefinition} from '../command.js';
import {yes} from './options.js';

export const syncCommand: CommandDefinition = {
	name: 'sync',
	usage: '[init REMOTE]',
	summary: {
		id: 'satukan catatan belajar dan paket kartu di beberapa perangkat lewat repositori git; init: tentukan repositorinya',
		en: 'bring the progress and decks of several devices together through a git repository; init: say which one',
	},
	maximum: 2,
	options: {
		yes: {
			...yes,
			help: {
				id: 'dengan init: setujui pindah ke repositori lain; tanpa ini, init menolaknya',
				en: 'with init: agree to change to another repository, which init refuses otherwise',
			},
		},
	},
	load: () => import('../sync.js'),
};
