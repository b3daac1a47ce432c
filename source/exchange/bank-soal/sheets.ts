/** The names of the sheets, and what stands in the one about the deck: Indonesian always, since they are read back. */
export const bankSheet = 'Bank Soal';
export const aboutSheet = 'Tentang';

export const aboutLabels = {
	title: 'Judul',
	id: 'Id paket kartu',
	description: 'Keterangan',
	authors: 'Penyusun',
	license: 'Lisensi',
	tags: 'Tag',
	created: 'Dibuat',
	updated: 'Diperbarui',
	credits: 'Hak cipta',
} as const;

export const sourcesHeading = ['Id sumber', 'Penerbit', 'Judul berita', 'Tanggal', 'Tautan'];
