import type {Line} from '../lines.js';
import {countWords, endsLikeSentence, isFullSentence} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import type {NoiseRule} from './rule.js';

const wires =
	'ANTARA|Antara|REUTERS|Reuters|AFP|AP|EPA(?:-EFE)?|Xinhua|Yonhap|Kyodo|KCNA|TASS|Getty(?: Images)?|Pool|POOL|iStock(?:photo)?|Freepik|Pixabay|Unsplash|Shutterstock';
const agency = `(?:${wires}|${publisherPattern})`;
// Newsrooms that sign pictures with their name in capitals and the photographer's after a stroke.
const shouted =
	'(?:TEMPO|BISNIS|Bisnis|KOMPAS|Kompas|MI|RMOL|Republika|JIBI|VIVA|SINDO|BBC|EPA|Pool|Net|Ist)';
const stocks =
	'istimewa|ist|shutterstock|getty images|istock(?:photo)?|unsplash|pexels|freepik|pixabay|antara foto|antara';
const inside = '[^()\\[\\]\\n]';
const photographer = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,4}";

interface Credit {
	readonly pattern: RegExp;
	/** Whether what stands before the credit, in its line, lets it be one. */
	readonly fits: (before: string, credit: string) => boolean;
}

const always = () => true;
const afterSentence = (before: string) => before.trim() === '' || endsLikeSentence(before);
/** A caption that names its picture has no verb; a sentence that ends so is prose. */
const afterName = (before: string) => countWords(before) <= 14 && !isFullSentence(`${before}.`);

/** The ways a credit stands at the end of a line. */
const credits: readonly Credit[] = [
	{
		// (Foto: Antara/Nama), [Foto: Reuters], (Dok. Istimewa)
		pattern: new RegExp(
			`[([]\\s*(?:foto|sumber(?: foto)?|dok(?:umen|umentasi)?|kredit(?: foto)?|credit|photo|ilustrasi)(?![\\p{L}])${inside}{0,90}[)\\]]\\s*\\.?$`,
			'iu',
		),
		fits: always,
	},
	{
		// (ANTARA FOTO/Nama/tag), (Liputan6.com/Nama), (AP Photo/Nama)
		pattern: new RegExp(
			`[([]\\s*${agency}(?:\\s+(?:FOTO|[Ff]oto|PHOTO|[Pp]hoto)${inside}{0,80}|\\s*/${inside}{1,80})[)\\]]\\s*\\.?$`,
			'u',
		),
		// `…, lembaga penyiaran (RRI/TVRI).` is prose: its sentence ends after the brackets.
		fits: (before, credit) => !credit.endsWith('.') || endsLikeSentence(before),
	},
	{
		pattern: new RegExp(`[([]\\s*(?:${stocks})(?![\\p{L}])${inside}{0,40}[)\\]]\\s*\\.?$`, 'iu'),
		fits: (before, credit) => !/antara/iu.test(credit) || afterName(before),
	},
	{
		// Foto: Reuters · Foto: Korea Times/Yonhap
		pattern:
			/(?:Foto|FOTO|foto|Sumber [Ff]oto|Kredit [Ff]oto|Photo|Dok(?:\.|umentasi)?)\s*:\s*[^.:!?()\n]{2,60}(?:\.\p{Ll}{2,4}[^.:!?()\n]{0,40})?\.?$/u,
		fits: (before, credit) => afterSentence(before) || /^\p{Lu}/u.test(credit),
	},
	{
		// Kapal. Dok. Kemenhub · Kapal / dok Pemkot · Kapal. Sumber: Reuters
		pattern: /(?:[Dd]ok\.? |[Ss]umber\s*: ?)\p{Lu}[^.:!?()\n]{1,50}$/u,
		fits: (before) => afterName(before.replace(/(?<![\s/|–-])[\s/|–-]+$/u, '')),
	},
	{
		pattern: new RegExp(`(?:ANTARA FOTO|ANTARA|AP Photo|REUTERS|AFP|TEMPO)/${inside}{2,60}$`, 'u'),
		fits: (before) => before === '' || /[.!?)"”,/|–-]\s*$/u.test(before),
	},
	{
		// Kapal barang/Net · Kapal barang - Bisnis/Nama
		pattern: new RegExp(`\\s?[/–-]\\s?${shouted}(?:/${photographer})?$`, 'u'),
		fits: afterName,
	},
	{
		// …/©KapanLagi.com/Nama
		pattern: /\/?[^\S\n]?©[^©\n]{2,80}$/u,
		fits: always,
	},
];

/** What every credit has, so that most lines need no closer look. */
const hint = /[)\]]\s*\.?$|[:/©]|[Dd]ok|\s[–-]\s/;

const label =
	/^(?:(?:Foto|FOTO|Photo|Keterangan [Ff]oto|Ilustrasi foto|(?:Foto )?Caption(?: foto)?)\s*:\s*(?=[\p{Lu}\d"“(])|(?:Keterangan (?:gambar|foto|video)|Image caption|Media caption),?\s+(?=[\p{Lu}\d"“])|(?:Arsip|ARSIP) (?:foto|FOTO)\s*[-–—:]\s*|(?:Arsip|ARSIP)\s*[-–—]\s+)/u;
/** `Sumber gambar, Getty Images`: a credit on a line of its own. */
const ownLine =
	/^(?:(?:Sumber|Kredit) (?:gambar|foto)|Image (?:source|copyright|credit)|Photo credit)\s*[,:]?\s+.{2,80}$/iu;
const inRunningText = /[([]\s*(?:Foto|FOTO|Sumber foto|Photo)\s*:[^()[\]\n]{2,90}[)\]]/gu;
const mostCaptionWords = 80;

/**
 * The credit of a photograph, and the label of its caption. What is left, when it is a full sentence, is a caption;
 * a mere name of what the picture shows is noise with its credit.
 */
export const photoCredits: NoiseRule = {
	reason: 'photo-credit',
	find: ({lines}) =>
		lines.flatMap((line, index) => {
			if (line.text.length <= 100 && ownLine.test(line.text)) return [line];
			const isClosing = index > 0 && index === lines.length - 1;
			const start = line.start + (label.exec(line.text)?.[0].length ?? 0);
			const end = creditStart(line, isClosing) ?? line.end;
			if (start > line.start || end < line.end) {
				if (
					end <= start ||
					!isFullSentence(line.text.slice(start - line.start, end - line.start))
				) {
					return [line];
				}
				return [
					{start: line.start, end: start},
					{start: end, end: line.end},
				].filter((span) => span.end > span.start);
			}
			if (!/foto|photo/i.test(line.text)) return [];
			return [...line.text.matchAll(inRunningText)].map((match) => ({
				start: line.start + match.index,
				end: line.start + match.index + match[0].length,
			}));
		}),
};

/** Where the credit at the end of a line starts. The last line of an article may be signed in the same way. */
function creditStart(line: Line, isClosing: boolean): number | undefined {
	const tail = line.text.slice(-200);
	if (!hint.test(tail) || countWords(line.text) > mostCaptionWords) return undefined;
	for (const {pattern, fits} of credits) {
		const match = pattern.exec(tail);
		if (!match || !fits(tail.slice(0, match.index), match[0])) continue;
		const isSignature = isClosing && !/foto|photo|dok|©/iu.test(match[0]);
		if (isSignature && !afterName(line.text.slice(0, -match[0].length))) continue;
		return line.end - tail.length + match.index;
	}
	return undefined;
}
