import {harmCountOf, harmWordsOf, type HarmTopic} from '../../deck/lint/harm.js';

export {burdens} from '../../deck/lint/harm.js';

/** Whether a story is about crime, death, illness, religion or sex, in which people must be spared. */
export function isSensitive(title: string, lead: string): boolean {
	return harmWordsOf(title).size > 0 || harmCountOf(lead) >= 2;
}

/** People under age, of whom nothing may be asked that tells who they are. */
export const children =
	/(?<!\p{L})(?:anak|anak-anak|bocah|balita|bayi|siswa|siswi|murid|pelajar|santri|santriwati|remaja|di bawah umur|abg)(?!\p{L})/iu;

/** Places that narrow down which child it was. */
export const schools =
	/(?<!\p{L})(?:sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|ma|tk|paud|sekolah|madrasah|pesantren|ponpes|panti|asrama|taman kanak-kanak)(?!\p{L})/iu;

/** Names of groups that share blood or belief. */
export const groups =
	/(?<!\p{L})(?:suku|etnis|umat|jemaat|jamaah|ras|agama|aliran|sekte|marga|klan|kelompok|ormas)(?!\p{L})/iu;

/** A story about keeping people from it may be told. */
export const prevention =
	/(?<!\p{L})(?:pencegahan|mencegah|cegah|layanan|hotline|konseling|edukasi|kampanye|sosialisasi)(?!\p{L})/iu;

/** Verbs by which the one asked about only tells of it. */
export const telling =
	/(?<!\p{L})(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|papar|imbuh|tambah|menurut|mengatakan|menyatakan|menyebut|menyebutkan|menjelaskan|menegaskan|mengungkapkan|menuturkan|menambahkan|melaporkan|mengumumkan|menyampaikan|memaparkan|menerangkan|membenarkan|memastikan|mencatat|mengonfirmasi)(?!\p{L})/iu;

/** What a class of minors is spared, unless it is about people in office. */
export const notForSchool: readonly HarmTopic[] = [
	'crime',
	'death',
	'victim',
	'illness',
	'sexual',
	'suicide',
	'strife',
	'family',
];
