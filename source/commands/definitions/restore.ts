import type {CommandDefinition} from '../command.js';
import {json, yes} from './options.js';

export const restoreCommand: CommandDefinition = {
	name: 'restore',
	usage: '[BACKUP]',
	summary: {
		id: 'tampilkan daftar cadangan; dengan BACKUP: tunjukkan yang akan berubah, lalu pulihkan',
		en: 'list the backups; with BACKUP: show what would change, then restore it',
	},
	maximum: 1,
	options: {yes, json},
	notes: [
		{
			id: 'BACKUP: nomor atau nama dalam daftar, "latest" untuk yang terbaru, atau berkas cadangan.',
			en: 'BACKUP: a number or name of the list, "latest" for the newest, or a backup file.',
		},
	],
	load: () => import('../restore.js'),
};
