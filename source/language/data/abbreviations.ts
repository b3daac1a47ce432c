const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Written with a full stop before a name or a number; they never end a sentence when one follows. */
export const titleAbbreviations = words(`
	dr drs dra drg ir h hj prof jl jln tn ny nn sdr sdri bpk kh k.h yth moh muh mohd abd abdul mr mrs ms st
	kol letkol kapt let lettu letda mayjen brigjen irjen komjen jend jenderal kombes akbp akp ipda iptu aiptu
	pol kec kab kel kp ds gg prov rt rw pt cv ud fa rp cq red ttd gen sen rep gov capt lt col sgt gub pdt ust
	tgl telp hlm bag vol ed vs lih mt ft nb dpp a.n u.p d.a s.d b.d r.a r.m k.r.t t.b
	purn inf kav arm arh czi cpm pnb mar ret letjen marsma marsda laksma laksda serda sertu serma serka kopda koptu pratu
	prada praka bripda briptu brigpol aipda gd univ yay fam moch ach ahmd sp
`);

/** Those of them that are written in small letters too. */
export const smallTitles = words(`
	dr drs dra drg ir h hj prof jl jln tn ny nn sdr sdri bpk yth tgl telp hlm vol ed vs lih kec kab kel ds prov pt cv
	mr mrs kol kapt kompol
`);

/** What `No.` numbers where no figure follows it at once: `No. HP 0812`. */
export const numbered = words(
	'hp telp telepon tlp rekening rek ktp polisi pol urut wa pendaftaran induk surat',
);

/** Ordinary words too (`hal`, `no`, `min`), so they are abbreviations only before a figure. */
export const numberAbbreviations = words(`
	no nos hal pkl psl ps art fig jan feb febr mar apr jun jul agt ags agu sep sept okt nov nop des
	min maks kira kl ay bab tel hp km kav lt gg rt rw tlp pk thn th tgl
`);

/** They stand after what they belong to, so a sentence may end with them. */
export const closingAbbreviations = words(`
	dll dkk dsb dst tbk jr sr inc ltd co corp llc bhd plc etc cs a.m p.m
`);

/** The second part of an academic degree: `M.Si.`, `S.Pd.`. */
export const degreeParts = words(`
	h hum kes si pd kom sos sc ked kep farm psi stat arch ars ag ap ak ip ikom th fil ling mar tr t e m d a i p pt
	se st sh mm mt ma sn ds keb gz hut pi pt pol eng phil ed litt mat eng acc ph sp
`);

/** After these words a single capital letter is a label (`Grup C.`), not an initial. */
export const labelWords = words(`
	grup kelas vitamin tipe golongan seri poin huruf paket blok rencana hepatitis plan opsi kategori zona gedung
	level serie influenza terminal tower pot wilayah cluster klaster lapisan varian jalur tribun sektor pasal
	model bagian bentuk akreditasi peringkat nilai predikat sim darah
`);

/** Endings of bare host names (`detik.com`). */
export const domainEndings = words(`
	com id co net org go ac sch or web tv news info gov edu io me my sg uk us eu au jp cn in app dev xyz asia desa mil ly cc site online store blog
`);

/** Content words that open a sentence after a company's or a person's closing abbreviation. */
export const sentenceStarters = words(`
	Perusahaan Perseroan Emiten Manajemen Pemerintah Bank Acara Kegiatan Pertemuan Rapat Kasus Peristiwa Korban Polisi
	Daerah Wilayah Negara Warga Kondisi Situasi Hasil Data Dana Nilai Pihak Aksi Laporan Penelitian Pelaku Tersangka
	Proyek Program Harga Saham Total Jumlah Tahun Hari Tim Para Proses Langkah Keputusan Kebijakan Sidang Barang
`);
