import type {CommandDefinition} from '../command.js';
import {json} from './options.js';

export const diffCommand: CommandDefinition = {
	name: 'diff',
	usage: 'OLD NEW',
	summary: {
		id: 'bandingkan dua paket kartu (berkas atau id), kata demi kata; status keluar 0, sama atau berbeda',
		en: 'compare two decks (files or ids), word by word; exit status 0, same or not',
	},
	maximum: 2,
	options: {
		json,
	},
	load: () => import('../diff.js'),
};
