import type {Language} from '../../source/errors.js';

/** What the page about a teacher's day is told with. */
export interface Story {
	readonly language: Language;
	/** Runs a command line on somebody's machine, and gives what a terminal shows. */
	typed(line: string, whose: string): Promise<string>;
	/** A pupil answers the questions of a deck file in newsquiz. */
	answer(pupil: string, deckFile: string): void;
	/** A pupil answers the same questions on a page, and gives the code at its end. */
	practise(pupil: string, page: string, deckFile: string): Promise<string>;
	read(name: string): string;
	write(name: string, text: string): void;
	remove(name: string): void;
}

const teacher = 'guru';

/** The page in one language: prose, and commands with what they print. */
export async function pages(story: Story): Promise<string> {
	const {language} = story;
	const say = (id: string, en: string): string => (language === 'id' ? id : en);
	/** A command and what it prints; of a long output, the first lines. */
	const ran = async (line: string, whose = teacher, lines = Infinity): Promise<string> => {
		const all = (await story.typed(line, whose)).split('\n');
		const shown = all.length > lines ? [...all.slice(0, lines), '…'] : all;
		return ['```console', `$ ${line}`, ...shown, '```'].join('\n');
	};
	const blocks: string[] = [
		say(
			'# Untuk guru: dari berita pagi sampai laporan kelas',
			'# For teachers: from the morning paper to a class report',
		),
		say(
			'Sebuah berita menjadi paket kartu, paket itu menjadi soal cetak dan halaman latihan untuk ponsel, dan jawaban murid menjadi laporan kelas. Tidak perlu server, tidak perlu akun. Semua perintah di halaman ini dijalankan persis seperti tertulis (`npm run teachers`), dengan [berita contoh](teachers/berita.md) karangan kami dan lima murid rekaan. Halaman ini ada dalam [bahasa Inggris](#for-teachers-from-the-morning-paper-to-a-class-report) juga.',
			'An article becomes a deck, the deck becomes a printed test and a page to practise with on a phone, and what the pupils answer becomes a class report. There is no server and there are no accounts. Every command on this page was run just as it stands here (`npm run teachers`), with a [sample article](teachers/berita.md) of our own and five made-up pupils. The page is there in [Indonesian](#untuk-guru-dari-berita-pagi-sampai-laporan-kelas) as well.',
		),
		say('## 1. Membuat paket kartu', '## 1. Make a deck'),
		say(
			'Simpan berita sebagai berkas teks, atau berikan alamatnya. Penerbit, tanggal, dan tautan ikut tercatat; untuk berkas, tulis di kepalanya seperti dalam berita contoh. Dengan `--native`, kartu kosakata untuk pelajar asing tidak dibuat.',
			'Save the article as a text file, or give its address. Publisher, date and link are noted; for a file, write them at its head as the sample does. `--native` leaves out the vocabulary cards for foreign learners.',
		),
		await ran('newsquiz build berita.md --native -o kapal.json'),
		say(
			'Periksa sebelum dibagikan. `check` menyebut kesalahan dan saran; `--fix` memperbaiki yang pasti.',
			'Check it before you share it. `check` tells errors and advice; `--fix` mends what is certain.',
		),
		await ran('newsquiz check kapal.json'),
		say(
			'Ingin mengubah atau menambah soal? Markdown enak diketik di penyunting teks mana pun, dan tidak ada isinya yang hilang:',
			'Would you like to change a question or add one? Markdown is pleasant to type in any text editor, and nothing gets lost on the way:',
		),
		await ran('newsquiz export kapal.json --format markdown -o kapal.md'),
		['```markdown', excerpt(story.read('kapal.md')), '```'].join('\n'),
		await ran('newsquiz import kapal.md -o kapal.json --yes'),
		say('## 2. Mencetak', '## 2. Print it'),
		say(
			'Untuk Word: soal paket A dan B yang urutannya berbeda, kunci, dan kisi-kisi, dalam satu berkas. Nomor `--seed` yang sama memberi urutan yang sama.',
			'For Word: packets A and B of the test in different orders, the keys and the blueprint (kisi-kisi), in one file. The same `--seed` gives the same order.',
		),
		await ran('newsquiz export kapal.json --format docx --paket AB --seed 7 -o soal.docx'),
		say(
			'Bank soal Excel, Kahoot, Wayground, Moodle, Google Forms, Anki, dan lembar A4 siap cetak dibuat dengan cara yang sama (`newsquiz export --help`):',
			'The Excel question bank, Kahoot, Wayground, Moodle, Google Forms, Anki and an A4 worksheet are made in the same way (`newsquiz export --help`):',
		),
		await ran('newsquiz export kapal.json --format bank-soal -o bank-soal.xlsx'),
		say('## 3. Membagikan', '## 3. Share it'),
		say(
			'Untuk murid yang hanya punya ponsel: satu berkas HTML. Kirim lewat WhatsApp; berkas itu terbuka tanpa internet dan tanpa memasang apa pun. Di akhir latihan, murid mengirim satu baris kode.',
			'For pupils who only have a phone: one HTML file. Send it by WhatsApp; it opens without the internet and without installing anything. At the end a pupil sends one line of code.',
		),
		await ran('newsquiz export kapal.json --format html -o latihan.html'),
		say(
			'Untuk murid yang memakai newsquiz: kirim `kapal.json`, atau taruh foldernya di situs mana pun sebagai katalog.',
			'For pupils who use newsquiz: send `kapal.json`, or put its folder on any website as a catalogue.',
		),
		await ran('newsquiz add kapal.json', '03'),
		say('## 4. Murid mengerjakan', '## 4. The pupils answer'),
		say(
			'Murid 03 dan 11 memakai `newsquiz quiz`, lalu menulis hasilnya ke sebuah berkas. Semua isinya ditunjukkan dahulu; tanpa `--yes`, newsquiz bertanya sebelum menulis.',
			'Pupils 03 and 11 use `newsquiz quiz`, then write their results to a file. All of it is shown first; without `--yes`, newsquiz asks before it writes.',
		),
	];
	story.answer('03', 'kapal.json');
	blocks.push(await ran('newsquiz results kapal.json --as 03 -o 03.nqr --yes', '03', 10));
	story.answer('11', 'kapal.json');
	blocks.push(await ran('newsquiz results kapal.json --as 11 -o 11.nqr --yes', '11', 4));
	const codes = [];
	for (const pupil of ['Dewi', 'Made', 'Yohana']) {
		codes.push(await story.practise(pupil, 'latihan.html', 'kapal.json'));
	}
	story.write('obrolan.txt', chat(codes));
	blocks.push(
		say(
			'Dewi, Made, dan Yohana mengirim kode mereka ke grup kelas. Di WhatsApp, pilih *Ekspor chat* › *Tanpa media*, dan simpan sebagai `obrolan.txt`:',
			'Dewi, Made and Yohana send their codes to the class group. In WhatsApp, choose *Export chat* › *Without media*, and save it as `obrolan.txt`:',
		),
		['```text', story.read('obrolan.txt').trimEnd(), '```'].join('\n'),
		say('## 5. Laporan kelas', '## 5. The class report'),
		await ran('newsquiz class 03.nqr 11.nqr obrolan.txt --deck kapal.json'),
		say(
			'Laporan yang sama sebagai buku kerja Excel dan sebagai halaman dengan grafik untuk dicetak:',
			'The same report as an Excel workbook, and as a page with charts to print:',
		),
		await ran(
			'newsquiz class 03.nqr 11.nqr obrolan.txt --deck kapal.json -o nilai.xlsx',
			teacher,
			1,
		),
		await ran(
			'newsquiz class 03.nqr 11.nqr obrolan.txt --deck kapal.json -o laporan.html',
			teacher,
			1,
		),
		say('## 6. Memperbaiki dan memperbarui', '## 6. Mend and update'),
		say(
			'Soal yang kurang jelas diperbaiki di `kapal.md` atau `kapal.json`. Murid yang memakai newsquiz memperbaruinya: bedanya ditunjukkan, dan yang sudah dipelajari tidak hilang.',
			'A question that is not clear is mended in `kapal.md` or `kapal.json`. Pupils who use newsquiz update it: they see what changes, and nothing that they learned is lost.',
		),
	);
	const deck = JSON.parse(story.read('kapal.json')) as {cards: {hint?: string}[]};
	deck.cards[4]!.hint = 'Lebih dari satu miliar.';
	story.write('kapal.json', JSON.stringify(deck, null, 2));
	blocks.push(
		await ran('newsquiz update --yes', '03'),
		say('## Hak dan kepercayaan', '## Rights and trust'),
		say(
			'- Kalimat bukti adalah milik penerbit berita. Penerbit, tanggal, dan tautannya ikut dalam setiap ekspor; `--no-evidence` menghilangkan kalimatnya, bukan sumbernya. Lisensi paket kartu tidak mencakup kalimat kutipan.\n- Kode dan berkas hasil hanya memuat nama samaran atau nomor absen, paket kartunya, jawaban tiap kartu, dan kartu yang ditandai. Kode menunjukkan salah salin, bukan siapa yang mengerjakan: ini latihan, bukan ulangan.\n- Kelas itu kecil. Angka selalu ditunjukkan dengan selangnya; jangan membuang soal karena satu kelas.',
			'- The sentences of evidence are the publisher’s. Publisher, date and link travel with every export; `--no-evidence` leaves the sentences out, not the source. The licence of a deck does not cover quoted sentences.\n- A code and a result file hold a pseudonym or number, the deck, what was answered to each card, and the cards that were flagged. A code shows a slip in copying, not who did the work: this is practice, not a test.\n- A class is small. Figures come with their intervals; don’t throw a question away because of one class.',
		),
	);
	return blocks.join('\n\n');
}

/** The first question of a deck in Markdown. */
function excerpt(markdown: string): string {
	const [, question = ''] = /^(### 1\. [\s\S]*?)(?=^### 2\. |(?![\s\S]))/m.exec(markdown) ?? [];
	return question.trimEnd();
}

/** A class group as WhatsApp on an Indonesian phone exports it. */
function chat([first, second, third]: readonly string[]): string {
	return [
		'07/10/25 15.04 - Pesan dan panggilan dienkripsi secara end-to-end.',
		`07/10/25 15.10 - Dewi: Bu, ini kode saya ${first}`,
		`07/10/25 15.12 - Made: ${second}`,
		'07/10/25 15.13 - Yohana 8B: Sudah selesai Bu',
		third,
		'07/10/25 15.20 - Bu Ratna: Terima kasih semua, sampai besok.',
		'',
	].join('\n');
}
