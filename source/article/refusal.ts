import {type Bilingual, type Hint, UserError} from '../errors.js';
import type {Article} from './article.js';
import {countWords, endsInFullStop, looksLikeHeadline} from './prose.js';
import type {PageSignals} from './signals.js';
import {writtenLanguage, type WrittenLanguage} from './written-language.js';

/** Fewer words give no quiz. */
export const fewestWords = 60;

/** A stub that a declared paywall shows is shorter than this; a longer text is worth a quiz though more exists. */
const longestStub = 150;

/** A notice about cookies and consent can be longer than other gates. */
const longestNotice = 600;

/** The same, where the page only advertises subscriptions, as pages with whole articles do too. */
const longestAdvertisedStub = 100;

/**
 * Why an article should not be made into a quiz or read, as a message for the user; undefined when it may be.
 * @param signals what its page showed, for an article read from HTML
 * @param use a quiz needs more than a headline, reading does not
 */
export function refuse(
	article: Article,
	signals?: PageSignals,
	use: 'quiz' | 'reading' = 'quiz',
): UserError | undefined {
	const text = article.blocks
		.filter(({kind}) => kind !== 'headline')
		.map(({start, end}) => article.text.slice(start, end));
	const words = text.reduce((sum, block) => sum + countWords(block), 0);
	const longestGate = signals?.gate === 'consent' ? longestNotice : longestStub;
	if (signals?.gate && words < longestGate) return refusal(gates[signals.gate], copyText);
	if (isIndex(text, signals)) return refusal(indexPage, openArticle);
	const isStub =
		(signals?.declaresPaywall && words < longestStub) ||
		(signals?.asksToSubscribe && words < longestAdvertisedStub);
	if (isStub) return refusal(paywall, rightToRead);
	const language = writtenLanguage(text.join('\n'));
	if (language !== undefined && language !== 'id')
		return refusal(languages[language], indonesianOnly);
	if (use === 'quiz' && words < fewestWords) return refusal(tooShort(words), wholeArticle);
	return undefined;
}

/** A page of links to articles, or of their first lines. */
function isIndex(blocks: readonly string[], signals: PageSignals | undefined): boolean {
	if (signals?.isFrontPage && !signals.declaresArticle) return true;
	if (signals && signals.linkShare > 0.5) return true;
	const long = blocks.filter((block) => countWords(block) >= 15);
	const headlines = blocks.filter(looksLikeHeadline).length;
	const whole = long.filter((block) => endsInFullStop(block) || /[!?]["”’)]*$/.test(block)).length;
	if (headlines >= 8 && whole < 3) return true;
	if (!signals || signals.declaresArticle) return false;
	return (headlines >= 6 && whole < 3) || (long.length >= 6 && whole < long.length * 0.4);
}

function refusal(says: Bilingual, hint: Hint): UserError {
	return new UserError(says, {hint});
}

const gates: Readonly<Record<NonNullable<PageSignals['gate']>, Bilingual>> = {
	consent: {
		id: 'Halaman ini baru meminta persetujuan (kuki atau privasi), belum menampilkan berita.',
		en: 'This page asks for consent (cookies or privacy) and shows no article yet.',
	},
	login: {
		id: 'Halaman ini meminta Anda masuk dulu, belum menampilkan berita.',
		en: 'This page asks you to log in and shows no article yet.',
	},
	'robot-check': {
		id: 'Situs ini memeriksa apakah pengunjungnya robot, jadi beritanya tidak terbaca.',
		en: 'This site is checking for robots, so the article could not be read.',
	},
};

const copyText: Hint = {
	id: 'Buka beritanya di peramban, salin teksnya, lalu jalankan newsquiz dengan --clipboard.',
	en: 'Open the article in your browser, copy its text, then run newsquiz with --clipboard.',
	inApp: {
		id: 'Buka beritanya di peramban, salin teksnya, lalu tempelkan di sini.',
		en: 'Open the article in your browser, copy its text, then paste it here.',
	},
};

const indexPage: Bilingual = {
	id: 'Ini halaman daftar berita, bukan satu berita.',
	en: 'This is a page that lists articles, not one article.',
};

const openArticle: Bilingual = {
	id: 'Buka salah satu beritanya, lalu berikan alamat atau teks berita itu.',
	en: 'Open one of its articles and give the address or the text of that one.',
};

const paywall: Bilingual = {
	id: 'Hanya awal berita ini yang terbuka; selebihnya untuk pelanggan.',
	en: 'Only the beginning of this article is open; the rest is for subscribers.',
};

const rightToRead: Hint = {
	id: 'Jika Anda berhak membacanya, buka beritanya di peramban, salin seluruh teksnya, lalu jalankan newsquiz dengan --clipboard.',
	en: 'If you have a right to read it, open it in your browser, copy the whole text, then run newsquiz with --clipboard.',
	inApp: {
		id: 'Jika Anda berhak membacanya, buka beritanya di peramban, salin seluruh teksnya, lalu tempelkan di sini.',
		en: 'If you have a right to read it, open it in your browser, copy the whole text, then paste it here.',
	},
};

const languages: Readonly<Record<Exclude<WrittenLanguage, 'id'>, Bilingual>> = {
	ms: {
		id: 'Teks ini tampaknya berbahasa Melayu, bukan bahasa Indonesia.',
		en: 'This text seems to be in Malay, not Indonesian.',
	},
	en: {
		id: 'Teks ini tampaknya berbahasa Inggris, bukan bahasa Indonesia.',
		en: 'This text seems to be in English, not Indonesian.',
	},
	jv: {
		id: 'Teks ini tampaknya berbahasa Jawa, bukan bahasa Indonesia.',
		en: 'This text seems to be in Javanese, not Indonesian.',
	},
	su: {
		id: 'Teks ini tampaknya berbahasa Sunda, bukan bahasa Indonesia.',
		en: 'This text seems to be in Sundanese, not Indonesian.',
	},
	other: {
		id: 'Teks ini tampaknya bukan bahasa Indonesia.',
		en: 'This text does not seem to be in Indonesian.',
	},
};

const indonesianOnly: Bilingual = {
	id: 'newsquiz hanya mengolah berita berbahasa Indonesia. Pilih berita lain, atau salin bagian yang berbahasa Indonesia saja.',
	en: 'newsquiz works with Indonesian news only. Choose another article, or copy just its Indonesian part.',
};

function tooShort(words: number): Bilingual {
	return {
		id: `Teks ini terlalu pendek untuk dijadikan kuis: ${words} kata, padahal perlu sedikitnya ${fewestWords}.`,
		en: `This text is too short for a quiz: ${words} words, and at least ${fewestWords} are needed.`,
	};
}

const wholeArticle: Bilingual = {
	id: 'Pastikan seluruh isi beritanya ikut tersalin atau tersimpan.',
	en: 'Make sure that the whole article was copied or saved.',
};
