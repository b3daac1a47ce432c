// What `newsquiz new` writes where its user is to write something.

export const exampleAddress = 'https://warta-randu.example/perpustakaan-keliling';

export const placeholder = {
	title: 'Judul paket kartu',
	author: {id: 'Nama Anda', en: 'Your name'},
	description: {
		id: 'Tulis di sini, dalam satu kalimat, apa yang dipelajari.',
		en: 'Write here, in a sentence, what is learned.',
	},
} as const;

export const placeholders = {
	titles: new Set<string>([placeholder.title]),
	authors: new Set<string>(Object.values(placeholder.author)),
	descriptions: new Set<string>(Object.values(placeholder.description)),
};
