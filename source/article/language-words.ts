/**
 * Words that tell written languages apart: the commonest function words of each, and, for Indonesian and Malay,
 * which share theirs, everyday words that only one of the two uses in print.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words that Indonesian shares with Malay. */
export const indonesian = words(`
yang dan di ke dari untuk dengan pada dalam ini itu adalah tidak akan telah sudah oleh juga sebagai mereka kami kita
dia ia saya anda bisa dapat karena bahwa tersebut saat lebih para ada atau serta hingga agar bagi namun tetapi seperti
antara setelah sebelum hanya masih belum harus secara banyak satu dua tahun hari orang kata ujar menurut sementara
masing-masing setiap semua sangat jika kalau maka lain lalu kemudian terhadap atas bawah sejak selama tanpa tak bukan`);

export const onlyIndonesian = words(`
karena bahwa bisa hanya saja senin kamis jumat minggu maret juni juli agustus desember persen perusahaan kepolisian
ujar ujarnya ucapnya tuturnya imbuhnya jelasnya tandasnya pungkasnya usai namun yakni yaitu kalau mau soal jumlah
provinsi kabupaten bupati walikota kementerian presiden rumah sakit uang berbeda butuh sepak bola pihaknya bakal
kini meski sementara kantor mobil sopir pasien tewas korban gempa rupiah warga pemkot pemprov terkait dilansir`);

export const onlyMalay = words(`
kerana bahawa ialah iaitu sahaja isnin khamis jumaat ahad mac jun julai ogos disember peratus syarikat polis
beliau manakala daripada kepada kerajaan wang hospital semalam berkata mahu boleh apabila negeri mesyuarat selepas
pelbagai perkhidmatan turut serta mangsa kereta lelaki wanita bertarikh suspek siasatan tindakan kes tempatan
hendaklah cuba sekiranya seramai lebih-lebih perdana datuk tan sri bernama menerusi ketika ditahan dijangka berjaya`);

export const others: ReadonlyArray<{
	readonly language: 'en' | 'jv' | 'su' | 'other';
	readonly words: ReadonlySet<string>;
}> = [
	{
		language: 'en',
		words:
			words(`the of and to in is that for was on are with as by at from this have it be has not he his they
but or which an were been will their said would who had its more about after also`),
	},
	{
		language: 'jv',
		words:
			words(`ing sing lan kang ora karo iki iku saka kanggo dening marang yaiku wong uga nalika ana amarga supaya
kudu bakal wis lagi saged badhe kaliyan ingkang boten wonten punika menika sampun dados kanthi nganti mung luwih
kuwi dheweke kaping minangka saben mau akeh liya`),
	},
	{
		language: 'su',
		words:
			words(`anu jeung ka nu teu dina ieu eta ti pikeun ku oge ogé téh teh mah geus bakal aya lamun sareng kana
urang sanés henteu nyaeta nyaéta kitu sabab ngan leuwih ceuk manéhna maranéhna loba`),
	},
	{
		language: 'other',
		words:
			words(`de la el los las que en una por para con les des est dans pour der die das und ist nicht mit von ein
ang ng mga sa na ay het een van op te dat niet`),
	},
];
