import type {CommandDefinition} from '../command.js';

export const completionCommand: CommandDefinition = {
	name: 'completion',
	usage: 'SHELL',
	summary: {
		id: 'cetak skrip agar shell melengkapi perintah dan opsi: bash, zsh, fish, atau powershell',
		en: 'print a script with which a shell completes commands and options: bash, zsh, fish or powershell',
	},
	maximum: 1,
	options: {},
	load: () => import('../completion.js'),
};
