import {inlineRule, type NoiseRule} from './rule.js';

/** Furniture between the sentences of an article whose lines were lost, and after its last one. */

const between = (phrases: string) =>
	new RegExp(
		`(?<=[.!?…]["”’)]{0,2}\\s{1,3}|\\s{2})(?:${phrases})(?=\\s{1,3}["“‘(]?[\\p{Lu}\\p{N}]|\\s*$)`,
		'gu',
	);
const page = '(?:[Ss]elanjutnya|[Bb]erikutnya)';

export const navigationWithin: NoiseRule = inlineRule(
	'navigation',
	between(
		`(?:Perbesar|Lihat (?:[Ff]oto|[Gg]ambar)|Halaman ${page}|Halaman ?:(?:\\s\\d){1,10}|(?:Baca |Lihat )?Selengkapnya|\\[Selengkapnya\\]|(?:Tampilkan|Lihat) Semua)(?: Perbesar| Selanjutnya| Lihat Semua)?`,
	),
	{hint: /Perbesar|Lihat|Halaman|elengkapnya|Semua/},
);

export const advertisementsWithin: NoiseRule = inlineRule(
	'advertisement',
	between(
		'[-–—]\\s?(?:Advertisement|ADVERTISEMENT|Iklan|IKLAN)\\s?[-–—]|(?:Scroll|Gulir|Geser)(?: ke bawah)? untuk (?:lanjut(?:kan)?|melanjutkan) (?:mem)?baca|Lanjutkan membaca(?: artikel)? di bawah(?: ini)?|(?:Artikel|Berita) (?:ini )?(?:berlanjut|dilanjutkan) di bawah (?:ini|iklan)',
	),
	{hint: /advertisement|iklan|scroll|gulir|geser|lanjut/i},
);

export const postsWithin: NoiseRule = inlineRule(
	'embedded-post',
	/(?<=^|\s)(?:View this post on Instagram|Lihat (?:postingan|unggahan) ini di Instagram)(?:\s(?:A post|Sebuah kiriman) (?:shared|dibagikan) (?:by|oleh)[^(\n]{1,80}\(@[\w.]{1,30}\))?/gu,
	{hint: /Instagram/},
);

export const promptsWithin: NoiseRule = inlineRule(
	'prompt',
	new RegExp(
		`${
			between(
				'(?:Ikuti|Follow|Cek|Simak|Gabung|Baca) [^.!?\\n]{0,120}?(?:Google News|WhatsApp Channel|[Ss]aluran WhatsApp|[Cc]hannel WhatsApp)',
			).source
		}|(?<=[.!?…]["”’)]?)\\s(?:Follow|Ikuti|Dapatkan|Gabung|Yuk|Ayo) (?:[^.!?\\n]|\\.(?=\\p{Ll})){5,300}(?:klik (?:di ?sini|tautan|link)|di Google News|menarik lainnya)[^.!?\\n]{0,100}$`,
		'gu',
	),
	{hint: /Ikuti|Follow|Cek|Simak|Gabung|Baca|Dapatkan|Yuk|Ayo/},
);

/** What closes the last line of an article: tags, the publisher's copyright, the way to the next page. */
export const closingTags: NoiseRule = inlineRule(
	'tags',
	/(?<=[.!?…]["”’)]{0,2}\s{1,3})(?:Tags?|TAGS?|Topik|Kata [Kk]unci)\s?:\s?[^.!?:\n]{3,150}$/gu,
	{hint: /(?:Tags?|TAGS?|Topik|unci)\s?:/},
);

export const closingCopyright: NoiseRule = inlineRule(
	'copyright',
	/(?<=\s)(?:COPYRIGHT|Copyright|Hak [Cc]ipta)\s?(?:©|\([cC]\))[^.!?\n]{0,60}$/gu,
	{hint: /copyright|cipta/i},
);

export const closingShare: NoiseRule = inlineRule(
	'share-bar',
	/(?<=[.!?…]["”’)]{0,2}\s{1,3})(?:Bagikan|BAGIKAN|Share)(?: (?:artikel|berita) ini)?\s?:?$/gu,
	{hint: /bagikan|share/i},
);
