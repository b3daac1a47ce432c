const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Verbs of what happens once, on one day and in one place. Told of another day or place, the sentence is false;
 * *harga naik di X*, told of another place, would only be something the article leaves open.
 */
export const eventVerbs = list(`
	digelar diadakan diselenggarakan dilaksanakan dilangsungkan berlangsung dimulai berakhir dibuka ditutup bermula
	menggelar mengadakan menyelenggarakan melaksanakan membuka menutup memulai mengakhiri
	diresmikan meresmikan dibangun membangun didirikan mendirikan berdiri dibentuk membentuk dipugar
	lahir wafat dimakamkan menikah dilantik melantik terpilih diangkat ditunjuk menunjuk mengangkat
	ditandatangani menandatangani disahkan mengesahkan disepakati menyepakati diundangkan diberlakukan memberlakukan
	berlaku dicabut mencabut diratifikasi meratifikasi ditetapkan menetapkan diputuskan dihapus menghapus
	diluncurkan meluncurkan dirilis merilis diterbitkan menerbitkan terbit ditayangkan tayang diputar dipamerkan
	dipublikasikan diperkenalkan memperkenalkan
	bertemu tiba mendarat berangkat bertolak berlabuh berlayar bersandar merapat berkunjung mengunjungi mampir
	memenangi memenangkan menjuarai mengalahkan meraih merebut menundukkan membekuk menghadapi menjamu melawan
	merdeka bergabung berpisah mundur pensiun pindah dipindahkan memindahkan
	dibeli membeli diakuisisi mengakuisisi dijual menjual diserahkan menyerahkan diterima mengirim dikirim
	meletus runtuh ambruk roboh pecah terjadi tenggelam jatuh meledak mengguncang melanda menerjang menghantam
	ditemukan menemukan dioperasikan beroperasi diuji menguji ditanam menanam dipanen
	dimainkan bertanding diundi mengundi dibatalkan membatalkan ditunda
`);

/** Verbs that say where something is or has its seat. */
export const seatVerbs = list(
	'berkantor berpusat bermarkas bermukim terletak berada berlokasi berbasis dimakamkan bersekolah',
);
