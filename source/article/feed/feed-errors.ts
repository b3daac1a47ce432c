import {UserError} from '../../errors.js';

export function notAFeed(cause: unknown): UserError {
	return new UserError(
		{
			id: 'Alamat itu tidak memuat umpan berita (RSS, Atom, RDF, atau JSON Feed) yang dapat dibaca.',
			en: 'There is no feed (RSS, Atom, RDF or JSON Feed) at that address that can be read.',
		},
		{
			hint: {
				id: 'Cari tautan "RSS" di situs itu dan pakai alamatnya. Untuk satu artikel: newsquiz build ALAMAT',
				en: 'Look for a link called “RSS” on that site and use its address. For one article: newsquiz build ADDRESS',
			},
			cause,
		},
	);
}

export function definesEntities(): UserError {
	return new UserError(
		{
			id: 'Umpan berita itu mendefinisikan isinya sendiri lewat DOCTYPE, jadi tidak dibaca: cara itu dipakai untuk menyerang.',
			en: 'That feed brings definitions of its own in a DOCTYPE, so it was not read: that is a way to attack.',
		},
		{
			hint: {
				id: 'Pakai umpan berita lain dari situs itu, atau berikan alamat artikelnya: newsquiz build ALAMAT',
				en: 'Use another feed of that site, or give the address of an article: newsquiz build ADDRESS',
			},
		},
	);
}

export function noArticles(): UserError {
	return new UserError(
		{
			id: 'Umpan berita itu tidak memuat artikel yang dapat dibuka.',
			en: 'That feed holds no article that can be opened.',
		},
		{
			hint: {
				id: 'Coba lagi nanti, atau pakai umpan berita lain dari situs itu.',
				en: 'Try again later, or use another feed of that site.',
			},
		},
	);
}
