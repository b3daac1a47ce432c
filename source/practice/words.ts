import type {Bilingual} from '../errors.js';
import type {Remark} from '../session/judging/remark.js';

const both = (id: string, en: string): Bilingual => ({id, en});

/** Every sentence that the script of the page says by itself. */
export const words = {
	ahead: (count: number): Bilingual =>
		both(
			`${count} soal, langsung dibahas satu per satu.`,
			`${count} questions, each with its key and proof right after your answer.`,
		),
	start: both('Mulai', 'Start'),
	goOn: both('Lanjutkan', 'Go on'),
	fromTheStart: both('Mulai dari awal', 'Start over'),
	reallyFromTheStart: both(
		'Ya, hapus jawaban saya dan mulai dari awal',
		'Yes, delete my answers and start over',
	),
	name: both('Nama samaran atau nomor absen', 'Pseudonym or register number'),
	nameNote: both(
		'Tidak wajib sekarang. Tidak perlu nama lengkap.',
		'You can leave it for later. No full name is needed.',
	),
	notKept: both(
		'Peramban ini tidak mengizinkan penyimpanan. Biarkan halaman ini terbuka sampai latihan selesai.',
		'This browser does not allow anything to be kept. Leave this page open until you are done.',
	),
	kept: both(
		'Jawaban Anda disimpan di perangkat ini saja.',
		'Your answers are kept on this device only.',
	),
	keptAttempt: (name: string, done: number, all: number): Bilingual => {
		const who = name === '' ? both('', '') : both(` (${name})`, ` (${name})`);
		return both(
			`Latihan sebelumnya${who.id}: ${done} dari ${all} soal sudah dijawab.`,
			`The practice from before${who.en}: ${done} of ${all} questions are answered.`,
		);
	},
	question: (place: number, all: number): Bilingual =>
		both(`Soal ${place} dari ${all}`, `Question ${place} of ${all}`),
	again: (place: number, all: number): Bilingual =>
		both(
			`Ulangan soal yang salah: ${place} dari ${all}`,
			`Missed questions again: ${place} of ${all}`,
		),
	hint: both('Petunjuk', 'Hint'),
	check: both('Periksa', 'Check'),
	dontKnow: both('Saya tidak tahu', 'I don’t know'),
	showKey: both('Lihat jawabannya', 'Show the answer'),
	typeHere: both('Jawaban Anda', 'Your answer'),
	thinkNote: both(
		'Pikirkan jawabannya dahulu. Soal ini tidak dinilai.',
		'Think of the answer first. This question is not marked.',
	),
	orderNote: both(
		'Ketuk butir satu per satu menurut urutannya. Ketuk lagi untuk membatalkan.',
		'Tap the items one by one in their order. Tap again to take one back.',
	),
	matchNote: both(
		'Pilih huruf pasangan untuk setiap baris.',
		'Choose the letter of the partner for each row.',
	),
	partners: both('Pasangannya', 'Partners'),
	next: both('Soal berikutnya', 'Next question'),
	finish: both('Lihat hasil', 'See the result'),
	right: both('Benar', 'Right'),
	almost: both('Hampir benar, dihitung benar', 'Almost right, counted as right'),
	wrong: both('Belum tepat', 'Not quite'),
	seen: both('Jawabannya', 'The answer'),
	isKey: both('kunci', 'key'),
	isYours: both('pilihan Anda', 'your choice'),
	isKeyAndYours: both('kunci, pilihan Anda', 'key, your choice'),
	inPlace: both('tepat', 'right'),
	belongs: (place: string): Bilingual => both(`seharusnya ${place}`, `should be ${place}`),
	youTyped: both('Jawaban Anda: ', 'Your answer: '),
	flagged: both('Soal ini bermasalah', 'Something is wrong with this question'),
	flagNote: both(
		'Tanda ini ikut dalam kode untuk guru.',
		'This mark goes with the code for the teacher.',
	),
	done: both('Selesai', 'Done'),
	scoreOf: (right: number, judged: number): Bilingual =>
		both(`${right} dari ${judged} benar`, `${right} of ${judged} right`),
	open: (count: number): Bilingual =>
		both(`${count} soal belum dijawab.`, `${count} questions are not answered yet.`),
	perfect: both('Semua benar. Hebat!', 'All of them right. Well done!'),
	missed: both('Perlu dipelajari lagi', 'To be learnt again'),
	repeat: (count: number): Bilingual =>
		both(`Ulangi ${count} soal yang salah`, `Repeat the ${count} missed questions`),
	repeatNote: both('Kode tetap memuat jawaban pertama Anda.', 'The code keeps your first answers.'),
	send: both('Kirim hasil ke guru', 'Send the result to your teacher'),
	nameFirst: both(
		'Tulis nama samaran atau nomor absen dahulu, agar guru tahu ini hasil siapa.',
		'Write a pseudonym or your register number first, so that the teacher knows whose result this is.',
	),
	message: both('Pesan yang akan dikirim', 'The message that will be sent'),
	tells: both(
		'Yang terbaca dari kode ini, dan tidak lebih:',
		'What the code tells, and nothing else:',
	),
	tellsName: (name: string): Bilingual => both(`nama: ${name}`, `name: ${name}`),
	tellsDeck: (fingerprint: string): Bilingual =>
		both(`tanda paket kartu: ${fingerprint}`, `mark of the deck: ${fingerprint}`),
	tellsOutcomes: both('jawaban pertama untuk tiap soal:', 'the first answer to each question:'),
	tellsFlags: (places: string): Bilingual =>
		both(`soal yang Anda tandai bermasalah: ${places}`, `questions that you marked: ${places}`),
	tellsNothing: both(
		'Tidak ada yang dikirim sebelum Anda menekan tombol kirim. Waktu, lokasi, dan perangkat Anda tidak ikut.',
		'Nothing leaves before you press send. Your times, place and device are not in it.',
	),
	outcomes: {
		open: both('belum dijawab', 'not answered'),
		right: both('benar', 'right'),
		wrong: both('salah', 'wrong'),
		chose: both('salah, memilih: ', 'wrong, chose: '),
	},
	copy: both('Salin', 'Copy'),
	copied: both(
		'Tersalin. Tempelkan di percakapan dengan guru.',
		'Copied. Paste it into the chat with your teacher.',
	),
	copyYourself: both(
		'Pesan sudah ditandai. Tekan lama lalu pilih Salin.',
		'The message is selected. Press it for a while, then choose Copy.',
	),
	whatsApp: both('Kirim lewat WhatsApp', 'Send by WhatsApp'),
	showAll: both('Tampilkan semua soal dan kunci', 'Show all questions and keys'),
	hideAll: both('Sembunyikan semua soal dan kunci', 'Hide all questions and keys'),
} as const;

const remarks: Readonly<Partial<Record<Remark['kind'], Bilingual>>> = {
	empty: both('Belum ada jawaban yang diketik.', 'Nothing was typed.'),
	typo: both('Ada salah ketik.', 'There is a slip in the spelling.'),
	incomplete: both(
		'Sudah betul sejauh itu, tetapi belum lengkap.',
		'Right as far as it goes, but something is missing.',
	),
	'more-than-asked': both(
		'Jawaban Anda memuat lebih dari yang ditanyakan.',
		'That says more than was asked.',
	),
	'word-order': both('Katanya benar; urutannya berbeda.', 'The right words in another order.'),
	'short-form': both(
		'Itu singkatannya; tulis nama lengkapnya.',
		'That is the acronym; write the full name.',
	),
	'another-option': both(
		'Itu jawaban lain, bukan yang ditanyakan.',
		'That is another answer, not the one asked for.',
	),
	unit: both('Satuannya lain; periksa lagi.', 'That is another unit; look again.'),
	bound: both(
		'Angkanya benar; perhatikan “lebih dari” atau “kurang dari”.',
		'The figure is right; mind “more than” or “less than”.',
	),
	synonym: both('Artinya tepat, tetapi bukan kata ini.', 'Right meaning, another word.'),
	'other-form': both(
		'Kata dasarnya tepat, bentuknya belum.',
		'The root is right, the form is not.',
	),
};

/** What is said of an answer that is not simply right. */
export function remarkOf(remark: Remark | undefined): Bilingual | undefined {
	switch (remark?.kind) {
		case 'order-off':
			return both(
				`${remark.moved} dari ${remark.of} butir salah tempat.`,
				`${remark.moved} of ${remark.of} items are out of place.`,
			);
		case 'pairs-off':
			return both(
				`${remark.right} dari ${remark.of} pasangan tepat.`,
				`${remark.right} of ${remark.of} pairs are right.`,
			);
		case 'date-off':
			return remark.by < 0
				? both('Terlalu awal.', 'Too early.')
				: both('Terlalu lambat.', 'Too late.');
		case 'amount-off':
			return remark.by < 0
				? both('Terlalu kecil.', 'Too small.')
				: both('Terlalu besar.', 'Too large.');
		case undefined:
			return undefined;
		default:
			return remarks[remark!.kind];
	}
}
