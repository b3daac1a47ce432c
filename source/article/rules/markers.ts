import {inlineRule, lineRule, type NoiseRule} from './rule.js';

/** Placeholders of a publisher's system: `[Gambas:Video CNN]`, `[iklan_2]`, `[ad_1]`. */
export const embedMarkers: NoiseRule = inlineRule(
	'advertisement',
	/\[\s*(?:iklan|ads?|advert\w*|adsense|banner)[\s_:-]*[\w .:-]{0,40}\]/giu,
	{isCertain: true},
);

export const mediaMarkers: NoiseRule = inlineRule(
	'media-marker',
	/\[\s*(?:gambas|video|foto|photo|image|gambar|embed|youtube|instagram|twitter|tweet|infografis|galeri)\s*[:_][^\]\n]{0,80}\]/giu,
	{isCertain: true},
);

/** `SCROLL TO CONTINUE WITH CONTENT`, `Gulir untuk melanjutkan`, wherever they stand. */
export const scrollMarkers: NoiseRule = inlineRule(
	'advertisement',
	/(?:ADVERTISEMENT\s+)?(?:SCROLL TO (?:CONTINUE WITH CONTENT|RESUME CONTENT)|Scroll to (?:continue with content|resume content)|Gulir (?:ke bawah )?untuk melanjutkan(?: membaca)?|Geser untuk melanjutkan(?: membaca)?)/gu,
	{isCertain: true},
);

/** `ADVERTISEMENT` anywhere; `Advertisement` and `Iklan` alone or between two sentences. */
export const advertisementMarkers: NoiseRule = inlineRule(
	'advertisement',
	/(?<![\p{L}\p{N}])(ADVERTISEMENT|(?<=^|[.!?…]["”’)]?\s|\s{2})(?:Advertisement|Iklan|IKLAN)(?=$|\s{1,3}["“‘(\p{Lu}\p{N}]))(?![\p{L}\p{N}]| Google)/gu,
);

/** What social networks leave behind when their posts are embedded. */
export const embeddedPosts: NoiseRule = lineRule('embedded-post', (line) =>
	/^(?:Lihat (?:post(?:ingan)?|unggahan) ini di (?:Instagram|Facebook|Threads)|View this post on Instagram|(?:A post|Sebuah kiriman|Sebuah kiriman) (?:shared|dibagikan) (?:by|oleh)\s.*|pic\.twitter\.com\/\S+|https?:\/\/\S+)$/iu.test(
		line,
	),
);
