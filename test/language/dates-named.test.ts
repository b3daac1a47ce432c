import {describe} from 'vitest';
import {dateTable as table} from './dates-reading.js';

describe('named days on 28 July 2023', () => {
	table(
		[
			['Upacara Hari Kemerdekaan (17/8/2023).', 'Hari Kemerdekaan (17/8/2023) → 2023-08-17'],
			['Pesta malam Tahun Baru (31/12/2022).', 'malam Tahun Baru (31/12/2022) → 2022-12-31'],
			[
				'HUT ke-78 TNI dan HUT ke-77 Bhayangkara.',
				'HUT ke-78 TNI → 2023-10-05',
				'HUT ke-77 Bhayangkara → 2023-07-01',
			],
			[
				'Natal tahun lalu dan Natal 2023.',
				'Natal tahun lalu → 2022-12-25',
				'Natal 2023 → 2023-12-25',
			],
			['Kabupaten Mandailing Natal, pohon Natal, dan Natal Sitompul.'],
			[
				'Mudik Lebaran tahun depan dan Lebaran 2022.',
				'Lebaran tahun depan → 2024',
				'Lebaran 2022 → 2022',
			],
			['Hari Raya Idulfitri 1444 H.', 'Hari Raya Idulfitri 1444 H → ?'],
			['Libur Lebaran, tiket Idulfitri.'],
		],
		'2023-07-28',
	);
});

describe('days before and after them', () => {
	table(
		[
			['Arus mudik memuncak pada H-3 Lebaran.', 'H-3 Lebaran → ?'],
			['Tol lengang pada H+2 Idulfitri.', 'H+2 Idulfitri → ?'],
			['Pelabuhan ramai pada H-1 Natal 2023.', 'H-1 Natal 2023 → 2023-12-24'],
			['Puncaknya H+1 Tahun Baru 2024.', 'H+1 Tahun Baru 2024 → 2024-01-02'],
			['Logistik dikirim pada H-7 (15/4).', 'H-7 (15/4) → 2023-04-15'],
			['Logistik dikirim H-1 pencoblosan.', 'H-1 → ?'],
			['Pembom H-6 mendarat di dekat blok H-7.'],
		],
		'2023-07-28',
	);
});

describe('a name that no list knows is a date where the article gives its day', () => {
	table([
		[
			'Tanggal 27 Juli dikenal sebagai Hari Kemenangan. Parade Hari Kemenangan digelar Kamis (27/7/2023).',
			'27 Juli → 2023-07-27',
			'Hari Kemenangan → 2023-07-27',
			'Hari Kemenangan → 2023-07-27',
			'Kamis (27/7/2023) → 2023-07-27',
		],
		[
			'Warga merayakan Hari Kemenangan pada 9 Mei.',
			'Hari Kemenangan → XXXX-05-09',
			'9 Mei → XXXX-05-09',
		],
		[
			'Hari Kemerdekaan Ukraina jatuh pada 24 Agustus.',
			'Hari Kemerdekaan Ukraina → XXXX-08-24',
			'24 Agustus → XXXX-08-24',
		],
		['Parade itu memperingati Hari Kemenangan.'],
		// Two days for one name: neither is taken.
		[
			'Hari Kota (3 Juni) ramai. Hari Kota (4 Juni) sepi.',
			'3 Juni → XXXX-06-03',
			'4 Juni → XXXX-06-04',
		],
		['Ketua panitia Hari Wibowo hadir pada 5 Mei.', '5 Mei → XXXX-05-05'],
		['Menurut Hari Wibowo pada 5 Mei.', '5 Mei → XXXX-05-05'],
	]);
});
