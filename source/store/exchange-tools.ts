import {UserError} from '../errors.js';
import type {ExchangeTools} from '../exchange/decks/format.js';
import {decodeText} from './charset.js';

/** What formats need of the machine; each is loaded when it is first used. */
export const exchangeTools: ExchangeTools = {
	openSql: async () => (await import('./sql.js')).openSql(),
	namesInZip: async (bytes) => (await import('./unzip.js')).namesInZip(bytes),
	unzip: async (bytes, wanted) => (await import('./unzip.js')).unzip(bytes, wanted),
	decodeText(bytes) {
		try {
			return decodeText(bytes);
		} catch (cause) {
			throw new UserError(
				{id: 'Berkas ini bukan teks.', en: 'This file is no text.'},
				{
					cause,
					hint: {
						id: 'Pastikan berkasnya benar, atau sebutkan formatnya dengan --format.',
						en: 'Make sure that it is the right file, or say which format it has with --format.',
					},
				},
			);
		}
	},
	async decompressZstd(bytes, limit) {
		const {decompressZstd} = await import('./zstd.js');
		try {
			return decompressZstd(bytes, limit);
		} catch (cause) {
			throw new UserError(
				{
					id: 'Data terkompresi di dalam berkas ini rusak atau terlalu besar.',
					en: 'The compressed data in this file are damaged, or too large.',
				},
				{
					cause,
					hint: {
						id: 'Ekspor lagi dari asalnya, lalu coba lagi.',
						en: 'Export it again where it came from, then try again.',
					},
				},
			);
		}
	},
};
