import {articleFromText} from '../../source/article/from-text.js';
import type {ArticleFacts} from '../../source/facts/article-facts.js';
import {findFacts} from '../../source/facts/find-facts.js';

/** A news article of our own writing. */
export const truce = `Kedua Negara Menyepakati Gencatan Senjata

Menteri Luar Negeri Ratna Wirasti menyerahkan naskah perjanjian kepada utusan negara tetangga pada Rabu malam. Gencatan senjata itu berlaku mulai tengah malam.

Baca juga: Jembatan baru dibuka

“Kami akan menyerahkan semua tawanan,” kata Ratna. Ia menduduki jabatan itu sejak tahun lalu.

Warga di perbatasan menyambut kabar tersebut dengan gembira. Mereka sudah dua tahun hidup dalam ketakutan, dan banyak di antara mereka yang kehilangan rumah serta ladang akibat pertempuran itu.
`;

export function factsOf(text: string): ArticleFacts {
	return findFacts(
		articleFromText(text, {publisher: 'Suara Nusantara', publishedAt: '2026-05-06'}),
	);
}
