/** A small article of our own, with people, a date, a place and figures. */
export const article = `Jembatan Gantung Sukamaju Diresmikan Bupati

Sukamaju - Bupati Wanasari Retno Wulandari meresmikan jembatan gantung di Desa Sukamaju, Kamis (14/3/2024). Jembatan sepanjang 120 meter itu menghubungkan dua desa yang selama ini terpisah oleh Sungai Cirata.

"Anak-anak tidak perlu lagi menyeberang dengan rakit," kata Retno dalam sambutannya. Pembangunan jembatan itu menghabiskan anggaran Rp 2,5 miliar dan memakan waktu delapan bulan.

Kepala Dinas Pekerjaan Umum Wanasari Bambang Sutrisno mengatakan jembatan itu mampu menahan beban hingga 15 ton. Warga diminta ikut merawat jembatan agar dapat dipakai selama puluhan tahun.
`;
