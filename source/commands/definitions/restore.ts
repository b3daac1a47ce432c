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
	load: () => import('../restore.js'),
};
