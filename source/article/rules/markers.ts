import {wholeLine} from './phrases.js';
import {inlineRule, lineRule, type NoiseRule} from './rule.js';

/** Placeholders of a publisher's system: `[iklan_2]`, `[ad_1]`. */
export const embedMarkers: NoiseRule = inlineRule(
	'advertisement',
	/\[\s*(?:iklan|ads?|advert\w*|adsense|banner)[\s_:-]*[\w .:-]{0,40}\]/giu,
	{isCertain: true, hint: /\[/},
);

const media =
	'gambas|video|foto|photo|image|gambar|embed|youtube|instagram|twitter|tweet|tiktok|infografis|galeri|audio|podcast|polling';

/** `[Gambas:Video CNN]`, `[Video]`, `[embed]…[/embed]`, wherever they stand. */
export const mediaMarkers: NoiseRule = inlineRule(
	'media-marker',
	new RegExp(
		`\\[\\s*(?:${media})\\s*[:_][^\\]\\n]{0,80}\\]|\\[/?(?:${media}|caption|gallery|playlist)(?: [^\\]\\n]{0,200})?\\](?!\\s\\S)(?:https?://[^\\s\\[\\]]{1,500}(?=\\[/))?`,
		'giu',
	),
	{isCertain: true, hint: /\[/},
);

/** `Gambas:Video 20detik`, whose brackets were lost. */
export const bareMediaMarkers: NoiseRule = lineRule('media-marker', (line) =>
	/^gambas\s?:\s?[\p{L}\d ]{3,40}$/iu.test(line),
);

/** `SCROLL TO CONTINUE WITH CONTENT`, `Gulir untuk melanjutkan`, wherever they stand. */
export const scrollMarkers: NoiseRule = inlineRule(
	'advertisement',
	/(?:ADVERTISEMENT\s+)?(?:SCROLL (?:TO (?:CONTINUE WITH CONTENT|RESUME CONTENT)|UNTUK (?:LANJUT(?:KAN)?|MELANJUTKAN)(?: (?:MEM)?BACA)?)|Scroll to (?:continue with content|resume content)|Gulir (?:ke bawah )?untuk melanjutkan(?: membaca)?|Geser untuk melanjutkan(?: membaca)?)(?![\p{L}\p{N}])/gu,
	{isCertain: true, hint: /scroll|gulir|geser/i},
);

const scrollLines = wholeLine(
	'(?:scroll|gulir|geser|usap)(?: ke (?:bawah|atas))?(?: untuk)? (?:me)?lanjut(?:kan)?(?: (?:mem)?baca(?:an)?)?(?: (?:berita|artikel)(?: ini)?)?',
	'(?:lanjutkan|lanjut|teruskan) (?:mem)?baca(?: (?:artikel|berita))? di bawah(?: ini| iklan)?',
	'(?:artikel|berita|tulisan|konten)(?: ini)? (?:dilanjutkan|berlanjut|berlanjut setelah|dilanjutkan setelah)(?: di bawah)?(?: (?:ini|iklan))*',
	'konten di bawah ini disajikan oleh (?:advertiser|pengiklan).*',
);

const advertisementLines = wholeLine(
	'advertis(?:ement|ing|er)(?: (?:by|perbesar) ?.{0,40})?',
	'(?:ruang )?iklan(?: google adsense)?',
	'sponsor(?:ed)?(?: (?:content|by .{1,40}))?',
	'(?:konten|artikel) (?:berbayar|bersponsor|sponsor)',
);

/** How any of them begins, so that most lines need no closer look. */
const frameBeginning =
	/^[\s\-–—*=_[(]*(?:scroll|gulir|geser|usap|lanjut|teruskan|artikel|berita|tulisan|konten|advertis|ruang|iklan|sponsor)/iu;

/** Lines that only invite to read on past an advertisement, or announce one. */
export const advertisementFrames: NoiseRule = lineRule('advertisement', (line) => {
	if (!frameBeginning.test(line)) return false;
	const bare = line.replace(/^[\s\-–—*=_[(]+|[\s\-–—*=_.:…»>\])]+$/gu, '');
	return scrollLines.test(bare) || advertisementLines.test(bare);
});

/** `ADVERTISEMENT` anywhere; `Advertisement` and `Iklan` alone or between two sentences. */
export const advertisementMarkers: NoiseRule = inlineRule(
	'advertisement',
	/(?<![\p{L}\p{N}])(ADVERTISEMENT|(?<=^|[.!?…]["”’)]?\s|\s{2})(?:Advertisement|Iklan|IKLAN)(?=$|\s{1,3}["“‘(\p{Lu}\p{N}]))(?![\p{L}\p{N}]| Google)/gu,
	{hint: /advertisement|iklan/i},
);

/** What social networks leave behind when their posts are embedded. */
export const embeddedPosts: NoiseRule = lineRule(
	'embedded-post',
	(line) =>
		/^(?:Lihat (?:post(?:ingan)?|unggahan) ini di (?:Instagram|Facebook|Threads)|View this post on Instagram|(?:A post|Sebuah kiriman) (?:shared|dibagikan) (?:by|oleh)\s.*|https?:\/\/\S+)$/iu.test(
			line,
		) || /♬|(?:^|\s)pic\.(?:twitter|x)\.com\/\S+/u.test(line),
);

/** Code that stood between paragraphs: calls of an advertiser's script. */
export const scripts: NoiseRule = lineRule('markup', (line) =>
	/^(?:\(adsbygoogle|googletag\b|window\.[\w$]|document\.[\w$]|(?:var|let|const) [\w$]+ ?=|!?\(?function ?\w*\(|if ?\(typeof )[^\n]*[;{})]$/u.test(
		line,
	),
);

/** Tags and references of HTML that a copied text still has. */
export const strayTags: NoiseRule = inlineRule(
	'markup',
	/<\/?(?:p|br|hr|strong|b|i|em|u|a|div|span|img|h[1-6]|ul|ol|li|iframe|script|blockquote|figure|figcaption|table|tr|td|center|font)(?:\s[^<>\n]{0,500})?\s?\/?>|&(?:nbsp|zwnj|shy);/giu,
	{isCertain: true, hint: /[<&]/},
);
