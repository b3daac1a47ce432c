const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that may stand before a name and are left out of it. */
export const honorifics = list(`
	bapak pak ibu bu tn tuan ny nyonya nona sdr saudara saudari dr prof ir h hj kh kyai kiai ustaz ustad habib
	haji hajah drs dra raden gus sri bung jenderal jendral jend letjen mayjen brigjen kolonel letkol mayor kapten
	lettu letda serma serka sertu serda laksamana laksda laksma marsekal marsda marsma komjen irjen kombes akbp
	kompol akp iptu ipda aiptu aipda bripka brigadir bripda inspektur komisaris pangeran ratu raja sultan paus
	menteri presiden gubernur bupati kapten pelatih wasit hakim jaksa coach sir
`);

/** First words of an office that its holder fills in public. */
export const offices = list(`
	presiden wakil wapres menteri mentan menkeu menlu menhan menko mendagri menkes menpora menhub menag kepala
	ketua gubernur wagub bupati wabup wali walikota camat kapolri kapolda kapolres kapolsek kapolresta panglima
	pangdam danrem dandim komandan jaksa hakim direktur dirut dirjen direktorat sekretaris sekjen juru jubir duta
	dubes konsul rektor dekan komisaris komisioner anggota pemimpin perdana kanselir raja ratu sultan paus
	kabid kabag kasat kadis kadinas staf deputi asisten manajer manager pelatih wasit kapten ceo chief founder
	pendiri pemilik utusan senator legislator wakapolri kasad kasal kasau pangkostrad kapuspen kapusdatin kabareskrim
	kabid humas plt pj penjabat mantan eks koordinator pengamat pakar ahli ekonom guru profesor analis peneliti
	dosen advokat pengacara kuasa head vice president director country general managing desainer sutradara
`);

/** Whether a role names an office that is filled in public, as against a private calling (*petani*, *warga*). */
export function isPublicRole(role: string): boolean {
	const first = role.toLowerCase().split(/\s+/)[0] ?? '';
	return (
		offices.has(first) &&
		!/^(?:anggota keluarga|kepala keluarga|ahli waris|guru ngaji|kepala rumah tangga)/i.test(role)
	);
}

/** Offices that are common nouns rather than titles. */
export const plainOffices = list(`
	pemimpin anggota pemilik wasit pelatih dosen desainer pengamat pendiri utusan pakar ahli ekonom analis peneliti
	juru mantan eks manajer manager kapten guru advokat pengacara kuasa staf asisten penyanyi aktor aktris pemain
	penulis sutradara warga petani nelayan pedagang
`);
