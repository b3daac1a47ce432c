/** Nouns that only their article explains: without a name close behind they leave open which one is meant. */
export const explainedNouns: ReadonlySet<string> = new Set(
	`negosiasi pertandingan laga perbaikan klaim kebuntuan perjanjian kesepakatan pengumuman kegiatan acara
	program peringkat perundingan kompetisi turnamen insiden peristiwa kejadian kasus proyek pertemuan rapat
	sidang konflik keputusan kebijakan rencana usulan nama-nama langkah inisiatif kampanye aksi tuntutan`.split(
		/\s+/,
	),
);

/** Short forms that name nobody: everybody has an *APBN*. */
export const commonShortForms: ReadonlySet<string> = new Set(
	'IPO RUPS APBN APBD BUMN UMKM WIB WITA WIT PPN PDB VAR Rp RI HUT SMA SMP SD TNI'.split(' '),
);
