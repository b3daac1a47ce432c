/** What is said while answering, in a pause and at the end of a session, besides what all cards share. */
export interface StudyLabels {
	readonly order: {
		readonly how: string;
		readonly held: string;
		/** Beside an item that was misplaced: where the learner had it. */
		readonly yours: (place: number) => string;
	};
	readonly match: {
		readonly how: string;
		readonly pick: string;
		/** Every row has its partner. */
		readonly ready: string;
		/** In a row that has no partner. */
		readonly open: string;
		readonly yours: (partner: string) => string;
	};
	readonly trueFalse: {
		/** The two answers in the learner's language, where that is not the card's. */
		readonly meaning: Readonly<Record<'Benar' | 'Salah', string>> | undefined;
	};
	readonly cloze: {
		/** Below a sentence whose blank is still empty. */
		readonly typeInPlace: string;
	};
	readonly remarks: {
		/** So many items of an order would have to be moved. */
		readonly orderOff: (moved: number, of: number) => string;
		readonly pairsOff: (right: number, of: number) => string;
	};
	readonly pause: {
		readonly title: string;
		readonly clock: string;
		readonly soFar: (answers: number) => string;
		readonly goOn: string;
	};
	readonly end: {
		readonly byKind: string;
		/** A kind word on how it went, by the share that was remembered. */
		readonly kind: (share: number) => string;
		/** Above what was forgotten; how to open it stands in the footer. */
		readonly revisit: (cards: number) => string;
		readonly times: (times: number) => string;
		readonly position: (at: number, of: number) => string;
		/** So many cards could be studied at once. */
		readonly more: (cards: number) => string;
	};
	/** At home, of a session that was left with so many cards to come. The key stands between. */
	readonly resume: (cards: number) => readonly [before: string, after: string];
	readonly resumed: (cards: number) => string;
}

export const indonesian: StudyLabels = {
	order: {
		how: 'Angkat satu butir, pindahkan, lalu taruh di tempatnya.',
		held: 'Sedang diangkat: pindahkan ke tempatnya.',
		yours: (place) => `Anda:\u00a0nomor\u00a0${place}`,
	},
	match: {
		how: 'Pilih baris di atas, lalu huruf pasangannya.',
		pick: 'Pilih pasangannya.',
		ready: 'Semua sudah berpasangan. Silakan periksa.',
		open: 'belum ada pasangan',
		yours: (partner) => `Anda: ${partner}`,
	},
	trueFalse: {meaning: undefined},
	cloze: {typeInPlace: 'Ketik langsung pada bagian yang kosong.'},
	remarks: {
		orderOff: (moved, of) =>
			moved === 1 ? 'Satu butir salah tempat.' : `${moved} dari ${of} butir salah tempat.`,
		pairsOff: (right, of) =>
			right === 0 ? 'Belum ada pasangan yang tepat.' : `${right} dari ${of} pasangan tepat.`,
	},
	pause: {
		title: 'Jeda',
		clock: 'Soalnya ditutup dahulu dan waktu berpikir berhenti.',
		soFar: (answers) => `${answers} jawaban dalam sesi ini sudah tersimpan.`,
		goOn: 'Tekan tombol apa saja untuk melanjutkan.',
	},
	end: {
		byKind: 'Menurut jenis',
		kind: (share) =>
			share === 1
				? 'Semuanya Anda ingat. Luar biasa!'
				: share >= 0.85
					? 'Ingatan Anda kuat. Teruskan!'
					: share >= 0.6
						? 'Kerja bagus; yang terlupa akan segera muncul lagi.'
						: 'Lupa itu bagian dari belajar: setiap pengulangan menguatkan ingatan.',
		revisit: (cards) => `Layak dilihat lagi (${cards})`,
		times: (times) => `${times} kali terlupa`,
		position: (at, of) => `${at} dari ${of}`,
		more: (cards) => `Masih ada ${cards} kartu untuk hari ini`,
	},
	resume: (cards) => [
		`Sesi tadi belum selesai: masih ${cards} kartu. Tekan `,
		' untuk melanjutkan.',
	],
	resumed: (cards) => `Melanjutkan sesi tadi: masih ${cards} kartu.`,
};

export const english: StudyLabels = {
	order: {
		how: 'Pick an item up, move it, and put it down in its place.',
		held: 'Picked up: move it to its place.',
		yours: (place) => `you:\u00a0number\u00a0${place}`,
	},
	match: {
		how: 'Choose a row above, then the letter of its partner.',
		pick: 'Choose its partner.',
		ready: 'All are paired. Check them when you like.',
		open: 'no partner yet',
		yours: (partner) => `you: ${partner}`,
	},
	trueFalse: {meaning: {Benar: 'true', Salah: 'false'}},
	cloze: {typeInPlace: 'Type straight into the blank.'},
	remarks: {
		orderOff: (moved, of) =>
			moved === 1 ? 'One item is out of place.' : `${moved} of ${of} items are out of place.`,
		pairsOff: (right, of) =>
			right === 0 ? 'No pair is right yet.' : `${right} of ${of} pairs are right.`,
	},
	pause: {
		title: 'Paused',
		clock: 'The question is covered, and the clock has stopped.',
		soFar: (answers) =>
			answers === 1
				? 'One answer of this session is saved.'
				: `${answers} answers of this session are saved.`,
		goOn: 'Press any key to go on.',
	},
	end: {
		byKind: 'By kind',
		kind: (share) =>
			share === 1
				? 'You remembered every one. Wonderful!'
				: share >= 0.85
					? 'Your memory is strong. Keep going!'
					: share >= 0.6
						? 'Good work; what slipped will soon come back.'
						: 'Forgetting is part of learning: every review makes memory stronger.',
		revisit: (cards) => `Worth another look (${cards})`,
		times: (times) => `forgotten ${times} times`,
		position: (at, of) => `${at} of ${of}`,
		more: (cards) =>
			cards === 1 ? 'One more card is waiting today' : `${cards} more cards are waiting today`,
	},
	resume: (cards) => [
		`Your session is not over: ${cards} ${cards === 1 ? 'card' : 'cards'} to go. Press `,
		' to go on.',
	],
	resumed: (cards) =>
		`Going on with your session: ${cards} ${cards === 1 ? 'card' : 'cards'} to go.`,
};
