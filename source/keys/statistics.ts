import type {Binding} from './binding.js';

/** Statistics, part by part. */
export const statistics: readonly Binding[] = [
	{
		action: 'next-section',
		keys: ['tab', 'right', 'l'],
		label: {id: 'bagian berikutnya', en: 'next part'},
		together: {label: {id: 'bagian', en: 'part'}},
		places: ['stats'],
		footer: 2,
	},
	{
		action: 'previous-section',
		keys: ['shift+tab', 'left', 'h'],
		label: {id: 'bagian sebelumnya', en: 'previous part'},
		places: ['stats'],
	},
];
