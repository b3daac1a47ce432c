const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of stories about crime, death, illness, religion and sex, in which people must be spared. */
export const sensitiveWords = list(`
	tewas meninggal wafat korban jenazah mayat bunuh membunuh dibunuh pembunuhan terbunuh pembunuh bunuh-diri
	tersangka terdakwa terpidana pelaku penyidik ditangkap menangkap penangkapan ditahan penahanan tahanan napi
	narapidana penjara vonis divonis dakwaan didakwa korupsi suap menyuap pencucian penipuan menipu penggelapan
	pencurian mencuri dicuri maling begal perampokan merampok dirampok penganiayaan menganiaya dianiaya pengeroyokan
	pemerkosaan memperkosa diperkosa perkosaan pencabulan mencabuli dicabuli cabul pelecehan asusila prostitusi
	pelacuran mesum telanjang seks seksual pornografi porno zina perselingkuhan selingkuh kdrt narkoba narkotika
	sabu ganja ekstasi kecelakaan tabrakan tertabrak menabrak terlindas tenggelam kebakaran terbakar
	sakit penyakit kanker tumor stroke diabetes hiv aids positif terinfeksi terpapar pasien
	dirawat kritis koma depresi disabilitas teroris terorisme bom teror penyanderaan disandera
	penculikan menculik diculik murtad mualaf penistaan sesat aliran hijab salib
	aborsi hamil kehamilan bercerai cerai perceraian
`);

/** Words by which a sentence makes somebody a suspect, a victim or a patient. */
export const burdens = list(`
	tersangka terdakwa terpidana pelaku korban ditangkap ditahan divonis didakwa dituduh diduga tewas meninggal
	dibunuh membunuh diperkosa memperkosa dicabuli mencabuli dianiaya menganiaya dirawat sakit terinfeksi positif
	terpapar kritis koma narapidana buron buronan dipenjara menyuap suap korupsi menipu merampok mencuri selingkuh
	bercerai hamil pasien luka terluka mengidap menderita jenazah mayat
`);
