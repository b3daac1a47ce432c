import {lineRule, type NoiseRule} from './rule.js';

const shareWords = new Set(
	(
		'bagikan share shares dibagikan facebook fb twitter x whatsapp wa telegram line copy copied link salin tautan email ' +
		'e-mail instagram print cetak simpan like suka tweet pinterest linkedin threads tiktok messenger ke di via telah disalin tersalin berhasil ' +
		'artikel ini berita a a+ a- aa font komentar url qr this now on to'
	).split(' '),
);
const shareSigns =
	/\b(?:bagikan|share|disalin|tersalin|facebook|twitter|whatsapp|telegram|salin|copy|copied|tweet|pinterest|linkedin)\b|^x$/iu;

/** `Bagikan`, `Facebook Twitter WhatsApp Salin tautan`, `Share:`. */
export const shareBars: NoiseRule = lineRule('share-bar', (line) => {
	if (line.length > 120 || !shareSigns.test(line)) return false;
	const words = line.toLowerCase().match(/[\p{L}\p{N}+-]+/gu) ?? [];
	return words.every((word) => shareWords.has(word) || /^\d+$/.test(word));
});
