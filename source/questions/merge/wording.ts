import {lowerFirst} from '../words/case.js';
import {pointers} from '../words/lists.js';
import {formatIso, months} from '../words/dates.js';

const month = `(?:${months.join('|')}) \\d{4}`;
const inMonth = new RegExp(` pada ${month}(?=[?.]$)`);
const byNews = new RegExp(`^Menurut berita ${month}, `);
const byVoice = /^Menurut ([^,]{2,90}), /;
const day = new RegExp(`\\b\\d{1,2} ${month}`);

/** Opens a question with *Menurut …,*; a name at its start keeps its capital. */
function opened(lead: string, question: string, isNameFirst: boolean): string {
	return `${lead}, ${isNameFirst ? question : lowerFirst(question)}`;
}

/** The question as one source answers it: *Menurut Kabar Lontar, …*. */
export function attributed(question: string, publisher: string, isNameFirst: boolean): string {
	if (question.includes(publisher)) return question;
	// *Menurut “Pasar Kita”*: marks keep words of a name from pointing at anybody.
	const points = publisher.split(' ').some((word) => pointers.has(word.toLowerCase()));
	const label = points ? `“${publisher}”` : publisher;
	const news = byNews.exec(question);
	if (news) {
		const time = news[0].slice('Menurut berita '.length, -2);
		return `Menurut ${label} pada ${time}, ${question.slice(news[0].length)}`;
	}
	const voice = byVoice.exec(question);
	if (voice)
		return `Menurut ${voice[1]!} sebagaimana diberitakan ${label}, ${question.slice(voice[0].length)}`;
	return opened(`Menurut ${label}`, question, isNameFirst);
}

/** The question as of the day of the news: what can change tomorrow is dated to the day. */
export function datedToDay(question: string, iso: string, isNameFirst: boolean): string {
	const date = formatIso(iso) ?? iso;
	const core = question.replace(byNews, '');
	if (core !== question) return `Menurut berita ${date}, ${core}`;
	if (day.test(question)) return question;
	const bare = question.replace(inMonth, '');
	const voice = byVoice.exec(bare);
	if (voice) {
		const speaker = voice[1]!.replace(new RegExp(` pada ${month}$`), '');
		return `Menurut ${speaker} dalam berita ${date}, ${bare.slice(voice[0].length)}`;
	}
	return opened(`Menurut berita ${date}`, bare, isNameFirst);
}

/** The question about what changed: the same, with what was told before. */
export function changed(dated: string, from: Version, kind: string): string {
	// *Siapakah Direktur Utama Bank X setelah Y?*
	if (kind === 'person') return dated.replace(/[?.]$/, (stop) => ` setelah ${from.value}${stop}`);
	const told = `pada ${formatIso(from.day) ?? from.day} diberitakan ${from.value}`;
	if (dated.endsWith('.')) return `${dated.slice(0, -1)}, setelah ${told}.`;
	const news = new RegExp(`^Menurut berita (\\d{1,2} ${month}), `).exec(dated);
	return news
		? `Setelah ${told}, ${dated.slice(news[0].length, -1)} menurut berita ${news[1]!}?`
		: `Setelah ${told}, ${lowerFirst(dated)}`;
}

const notes = /^(?:Diberitakan oleh \d+ sumber|Sumber berbeda|Berubah|Mungkin kedaluwarsa): /;

/** An explanation with a note of ours for each line; notes of an earlier merge give way to these. */
export function explained(
	explanation: string | undefined,
	lines: readonly string[],
): string | undefined {
	const own = (explanation ?? '').split('\n').filter((line) => line !== '' && !notes.test(line));
	const all = [...own, ...lines];
	return all.length === 0 ? undefined : all.join('\n');
}

export const toldBy = (labels: readonly string[]): string =>
	`Diberitakan oleh ${labels.length} sumber: ${labels.join(', ')}.`;

/** Who says what, of sources that differ. */
export function differing(
	versions: ReadonlyArray<{labels: readonly string[]; value: string}>,
): string {
	const said = versions.map(({labels, value}) => `${labels.join(' dan ')} menyebut ${value}`);
	return `Sumber berbeda: ${said.join('; ')}.`;
}

export interface Version {
	readonly value: string;
	readonly day: string;
	readonly label: string;
}

const shown = ({day: iso, label}: Version): string => `${formatIso(iso) ?? iso}, ${label}`;

export const changedNote = (from: Version, to: Version): string =>
	`Berubah: ${from.value} (${shown(from)}) menjadi ${to.value} (${shown(to)}).`;

export const outdatedNote = (by: Version): string =>
	`Mungkin kedaluwarsa: berita ${formatIso(by.day) ?? by.day} (${by.label}) menyebut ${by.value}.`;
