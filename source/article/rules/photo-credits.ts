import type {Span} from '../../span.js';
import {countWords, endsLikeSentence, isFullSentence} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import type {Line} from '../lines.js';
import type {NoiseRule} from './rule.js';

const agency = `(?:ANTARA(?: FOTO)?|Antara(?: [Ff]oto)?|REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|Xinhua|Yonhap|Kyodo|KCNA|TASS|Getty(?: Images)?|Pool|POOL|${publisherPattern}|detik\\p{L}+)`;
const credits = [
	// (Foto: Antara/Nama), [Foto: Reuters], (Dok. Istimewa)
	'[([]\\s*(?:foto|sumber(?: foto)?|dok(?:\\.|umen|umentasi)?|kredit(?: foto)?|credit|photo|ilustrasi|image)(?![\\p{L}])[^()\\[\\]]{0,90}[)\\]]',
	// (ANTARA FOTO/Nama/tag), (Liputan6.com/Nama), (AP Photo)
	`[(\\[]\\s*${agency}(?:\\s+(?:PHOTO|Photo|via [^()/]{2,30}))?\\s*(?:/[^()\\[\\]]{1,80})?[)\\]]`,
	'[([]\\s*(?:istimewa|ist|shutterstock|getty images|istock(?:photo)?|unsplash|pexels|freepik|pixabay)[^()\\[\\]]{0,40}[)\\]]',
	// Foto: Reuters · Foto: Korea Times/Yonhap
	'(?:foto|sumber foto|kredit foto|photo|dok(?:\\.|umentasi)?)\\s*:\\s*[^.:!?()\\n]{2,60}(?:\\.\\p{Ll}{2,4}[^.:!?()\\n]{0,40})?',
	// …/©KapanLagi.com/Nama
	'/?\\s*©[^©\\n]{2,80}',
	`(?:ANTARA FOTO|AP Photo|REUTERS|AFP)/[\\p{L} .'/-]{2,60}`,
];
const atEnd = new RegExp(`(?:${credits.join('|')})\\s*\\.?$`, 'iu');
const agencyInCapitals = new RegExp(`^[([]?\\s*${agency}`, 'u');
const label = /^(?:Foto|FOTO|Keterangan foto|Ilustrasi foto|Caption)\s*:\s*/u;
const inRunningText = /[([]\s*(?:Foto|FOTO|Sumber foto|Photo)\s*:[^()[\]\n]{2,90}[)\]]/gu;

/** The credit of a photograph. With a full sentence before it the line is a caption; a mere label is noise with it. */
export const photoCredits: NoiseRule = {
	reason: 'photo-credit',
	find: ({lines}) =>
		lines.flatMap((line, index) => {
			const credit = creditAtEnd(line);
			const isClosing = index === lines.length - 1 && index > 0;
			if (
				credit &&
				!(isClosing && !/foto|photo|dok|©/iu.test(line.text.slice(credit.start - line.start)))
			) {
				return isFullSentence(line.text.slice(0, credit.start - line.start)) ? [credit] : [line];
			}
			const labelled = label.exec(line.text);
			if (labelled) return [{start: line.start, end: line.start + labelled[0].length}];
			return [...line.text.matchAll(inRunningText)].map((match) => ({
				start: line.start + match.index,
				end: line.start + match.index + match[0].length,
			}));
		}),
};

function creditAtEnd(line: Line): Span | undefined {
	if (countWords(line.text) > 80) return undefined;
	const tail = line.text.slice(-200);
	const match = atEnd.exec(tail);
	if (!match) return undefined;
	const before = tail.slice(0, match.index);
	// `foto: …` in the middle of a clause is prose; agencies count only as they sign.
	const isBracketed = /^[([]/.test(match[0]);
	if (
		!isBracketed &&
		before.trim() !== '' &&
		!endsLikeSentence(before) &&
		!/^[\p{Lu}/©]/u.test(match[0])
	)
		return undefined;
	if (
		isBracketed &&
		!/^[([]\s*(?:foto|sumber|dok|kredit|credit|photo|ilustrasi|image|ist|shutter|getty|unsplash|pexels|freepik|pixabay)/iu.test(
			match[0],
		)
	) {
		if (!agencyInCapitals.test(match[0]) || !match[0].includes('/')) return undefined;
	}
	return {start: line.end - tail.length + match.index, end: line.end};
}
