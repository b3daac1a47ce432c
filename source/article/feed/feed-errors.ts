import {UserError} from '../../errors.js';

/** A feed was given where one article was wanted. */
export class FeedGivenError extends UserError {
	/** @param address as it may be shown */
	constructor(address: string) {
		super(
			{
				id: `${address} adalah umpan berita (RSS), bukan satu artikel.`,
				en: `${address} is a feed of articles, not one article.`,
			},
			{
				hint: {
					id: `Lihat dan pilih artikelnya dengan: newsquiz build --feed ${address}`,
					en: `See its articles and choose from them with: newsquiz build --feed ${address}`,
				},
			},
		);
	}
}

/** A site does not want programs to ask for this. */
export class DisallowedError extends UserError {}

/** What is at an address is no feed, and names none. */
export class NotAFeedError extends UserError {}

export function notAFeed(cause: unknown): NotAFeedError {
	return new NotAFeedError(
		{
			id: 'Alamat itu tidak memuat umpan berita (RSS, Atom, RDF, atau JSON Feed) yang dapat dibaca.',
			en: 'There is no feed (RSS, Atom, RDF or JSON Feed) at that address that can be read.',
		},
		{
			hint: {
				id: 'Cari tautan "RSS" di situs itu dan pakai alamatnya. Untuk satu artikel: newsquiz build ALAMAT',
				en: 'Look for a link called “RSS” on that site and use its address. For one article: newsquiz build ADDRESS',
				inApp: {
					id: 'Cari tautan "RSS" di situs itu dan pakai alamatnya, atau berikan alamat satu artikel.',
					en: 'Look for a link called “RSS” on that site and use its address, or give the address of one article.',
				},
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
				inApp: {
					id: 'Pakai umpan berita lain dari situs itu, atau berikan alamat satu artikel.',
					en: 'Use another feed of that site, or give the address of one article.',
				},
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
