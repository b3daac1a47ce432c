import type {CommandDefinition} from '../command.js';
import {json} from './options.js';

export const peopleCommand: CommandDefinition = {
	name: 'people',
	usage: '[NAME]',
	summary: {
		id: 'tampilkan orang, lembaga, dan tempat yang Anda temui dalam berita; dengan NAME: semua tentang satu nama',
		en: 'list the people, bodies and places that you met in the news; with NAME: all about one',
	},
	maximum: 1,
	options: {json},
	load: () => import('../people.js'),
};
