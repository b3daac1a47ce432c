import {countWords, endsInFullStop} from '../prose.js';
import {publisherPattern} from '../publishers.js';
import {lineRule, type NoiseRule} from './rule.js';

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|bin|binti|al|van|de)){0,4}";
const names = `${name}(?:(?:, ?| ?[/&|] ?| dan )${name}){0,4}`;
const agency = `(?:${publisherPattern}|REUTERS|Reuters|AFP|AP|XINHUA|Xinhua|BLOOMBERG|ABC|BBC|CNN)`;
const labels =
	'penulis|reporter|editor|oleh|pewarta|laporan|kontributor|jurnalis|wartawan|redaktur|redaksi|fotografer|videografer|penyunting|penerjemah|uploader|pengunggah|ditulis oleh|disunting oleh|diterjemahkan oleh|rep|red|author|written by|by|kreator|produser|liputan|tim liputan|teks|teks dan foto|naskah';

const label = new RegExp(`^(?:${labels})\\s*[:：/|]\\s*`, 'iu');
const byNames = new RegExp(`^(?:[Oo]leh|OLEH|By) ${names}(?: ?\\*\\))?$`, 'u');
const labelledNames = new RegExp(
	`^(?:Penulis|Editor|Reporter|Pewarta|Laporan|Kontributor|Jurnalis|Redaktur|Penerjemah|Uploader) ${name}(?: ${names})?$`,
	'u',
);
const withPublisher = new RegExp(
	`^(?:${names}|[Tt]im(?: [\\p{L}]+)?)(?: ?[-–—|•·] ?| ?, ?)(?:${publisherPattern})$`,
	'u',
);
const agencyFirst = new RegExp(`^${agency} ?[|/] ?${names}(?: ?\\| ?${agency})?$`, 'u');
const shouted = /^\p{Lu}[\p{Lu} .'’-]{2,40}(?: ?\| ?\p{Lu}[\p{Lu} .'’-]{2,40}){1,4}$/u;
const publisherAlone = new RegExp(`^(?:Tim |Redaksi )?(?:${publisherPattern})$`, 'u');
const reporterOf = new RegExp(
	`^(?:Laporan|Dilaporkan)(?: (?:oleh|[Ww]artawan|[Rr]eporter|[Kk]ontributor))+ .{3,90}$`,
	'u',
);
const namesWithSource = new RegExp(
	`^${names} ?\\((?:[Mm]enurut|[Dd]ari|[Ss]umber|[Bb]erdasarkan|[Tt]heo|[Kk]ontributor|KONTRIBUTOR|[Mm]agang)(?:[ :].{2,120})?\\)$`,
	'u',
);
const desk = /^(?:[Tt]im [Rr]edaksi|TIM REDAKSI|[Rr]edaksi|REDAKSI)$/u;
const initials = '\\*{1,3}|[\\p{L}]{1,10}\\d{0,3}|\\d{1,3}';
/** `(rdw/bgs)`, `(rdw)(bgs)`, `(mcr1/jpnn)`, `(OL-3)` on a line of its own. */
export const initialsAlone = new RegExp(
	`^(?:[([](?:${initials})(?:\\s?[/ .,&|-]\\s?(?:${initials})){0,4}[)\\]]\\s?){1,3}\\.?$`,
	'u',
);
const tweetSignature = /^[—–-] .{2,60}\(@\w{2,20}\).{0,30}$/u;

const lastingNotes =
	/^(?:\*\)?|\*?\))\s?penulis (?:adalah|merupakan) .{3,200}$|^penulis (?:adalah|merupakan) (?:seorang )?(?:dosen|guru|peneliti|pengamat|mahasiswa|wartawan|jurnalis|pengajar|direktur|ketua|anggota|pegiat|aktivis|alumn|kandidat|praktisi|advokat|dokter|pegawai|kepala|analis|pemerhati|kolumnis).{3,200}$|(?:ber|turut )kontribusi (?:dalam|pada|untuk) (?:penulisan |penyusunan )?(?:artikel|laporan|berita|tulisan) ini\.?$|^(?:artikel|berita|tulisan) ini ditulis oleh .{3,150}$/iu;

/** Who wrote, edited or filed it: `Penulis: …`, `Nama - detikNews`, `Nama (Menurut AP, …)`. */
export const bylines: NoiseRule = lineRule('byline', (line) => {
	if (line.length > 250) return false;
	if (initialsAlone.test(line)) return !/^\(?bersambung/iu.test(line);
	if (lastingNotes.test(line)) return true;
	if (line.length > 200 || countWords(line) > 22) return false;
	if (publisherAlone.test(line) || namesWithSource.test(line) || tweetSignature.test(line))
		return true;
	if (endsInFullStop(line) && !/\p{Lu}\.$/u.test(line)) return false;
	const labelled = label.exec(line);
	if (labelled && !/^\p{Ll}/u.test(line.slice(labelled[0].length))) return true;
	return [byNames, labelledNames, withPublisher, agencyFirst, reporterOf, desk, shouted].some(
		(pattern) => pattern.test(line),
	);
});

/** `Sumber`, `Sumber: Bola.com`. */
export const sources: NoiseRule = lineRule(
	'source',
	(line) =>
		/^(?:sumber(?: (?:berita|artikel|tulisan))?|source|referensi)\s*(?:[:：].*)?$/iu.test(line) &&
		countWords(line) <= 15 &&
		!endsInFullStop(line),
);
