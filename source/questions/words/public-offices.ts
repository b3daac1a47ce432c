const anyOf = (words: string) =>
	`(?:${words
		.trim()
		.split(/\s*\|\s*/)
		.join('|')})`;

/** What may stand before an office without making it another one. */
const before = new RegExp(
	`^${anyOf('mantan|eks|bekas|calon|plt|plh|pj|penjabat|pejabat sementara|wakil|pelaksana tugas|pelaksana harian|asisten')}\\.? `,
);

/** Offices that are public whatever follows. */
const always = new RegExp(
	`^${anyOf(`
		presiden|wapres|menteri|menko|menlu|menhan|menkeu|menkes|mendagri|mentan|mendag|menhub|menpora|menag|mensos
		|menaker|mensesneg|menkumham|menkopolhukam|wamen\\p{Ll}*|gubernur|wagub|bupati|wabup|wali ?kota|camat|lurah|kades
		|sekda|sekjen|sekretaris jenderal|sekretaris negara|sekretaris kabinet|sekretaris daerah|sekretaris utama
		|kapolri|wakapolri|kapolda|wakapolda|kapolres|kapolresta|kapolrestabes|wakapolres|kapolsek|kasat|kasi|kabid
		|kabag|kabareskrim|kadiv|kadis|kadinas|kajari|kajati|kejari|dirreskrim\\p{Ll}*|dirlantas|danrem|dandim|pangdam
		|danlanud|danlanal|panglima|pangkostrad|kasad|kasal|kasau|kapuspen|kapusdatin|kapendam|kapolairud|komandan
		|jaksa|hakim|panitera|penyidik kpk|dirjen|direktur jenderal|deputi|inspektur jenderal|komisioner|juru bicara|jubir
		|duta besar|dubes|konsul|diplomat|utusan khusus|raja|ratu|sultan|paus|kaisar|perdana menteri|kanselir|senator
		|legislator|putra mahkota|rektor|staf khusus|staf ahli|tenaga ahli utama|kombes|komisaris besar|akbp|kompol|akp
		|komjen|irjen|brigjen|mayjen|letjen|jenderal|kolonel|letkol|mayor|laksamana|marsekal|ajun komisaris
		|pengamat|pakar|ahli|ekonom|peneliti|profesor|guru besar|epidemiolog|analis|sosiolog|kriminolog|psikolog
		|pelatih|wasit|humas|kabid humas|kasi humas
	`)}(?![\\p{L}])`,
	'u',
);

/** Words that say a *kepala*, *ketua*, *direktur* or *anggota* serves the public. */
const publicBody =
	/\b(?:bpbd|bnpb|bmkg|basarnas|sar|bps|bpom|bkkbn|bnn|bnpt|kpk|kpu|bawaslu|dpr|dprd|mpr|dpd|bpk|ojk|lps|komnas|kpai|lpsk|mk|ma|ky|pbb|who|kemen\p{Ll}*|kementerian|badan|dinas|balai|kantor|biro|pusat|bidang|bagian|seksi|subdit|satgas|gugus|polri|polda|polres\p{Ll}*|polsek|tni|kejaksaan|kejari|kejati|pengadilan|mahkamah|lapas|rutan|rsud|puskesmas|bandara|pelabuhan|perum|pelaksana|staf|daerah|negara|komisi|fraksi|dewan|majelis|parlemen|kongres|senat|politbiro|umum|partai|panitia|pansus|panja|federasi|pssi|koni|mui|pbnu|muhammadiyah|idi|otorita|otoritas|lembaga|desa|kampung|negeri|distrik|reserse|lalu lintas|penyidikan|penuntutan|intelijen|unit|perwakilan|tim sar|pemerintah)\b/u;

const withBody =
	/^(?:kepala|ketua|direktur|anggota|pemimpin|sekretaris|manajer|koordinator|pimpinan)\b/;

/** Callings that sound like an office and are a private matter. */
const privateCalling =
	/^(?:kepala (?:sekolah|keluarga|rumah tangga|suku|toko|cabang|proyek|geng|dusun adat)|ketua (?:rt|rw|geng|kelompok|osis|kelas|arisan|yayasan|panti|pondok|komplotan)|pemimpin (?:geng|kelompok|sekte|pondok|ritual|jemaat|padepokan|komplotan)|sekretaris pribadi|juru (?:masak|parkir|kunci|bicara keluarga)|ratu kecantikan|ahli waris|raja (?:dangdut|narkoba|minyak))\b/;

/** Leaders of states and peoples are public although no body follows. */
const heads =
	/^(?:pemimpin (?:tertinggi|\p{L}+ (?:utara|selatan)|negara|oposisi|junta|revolusi|rusia|iran|china|tiongkok|hamas|taliban)|ketua (?:umum|dewan))\b/u;

/**
 * Whether a role is one that its holder fills in public, so that even stories of crime, death and illness may name
 * its holder for what he or she does there. A company's director, a lawyer, a teacher or a neighbour is none.
 */
export function isPublicOffice(role: string): boolean {
	let text = role.toLowerCase().replace(/\s+/g, ' ').trim();
	for (let length = -1; length !== text.length;) {
		length = text.length;
		text = text.replace(before, '');
	}
	if (privateCalling.test(text)) return false;
	return always.test(text) || heads.test(text) || (withBody.test(text) && publicBody.test(text));
}
