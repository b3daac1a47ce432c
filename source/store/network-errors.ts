import {type Bilingual, type Hint, StatusError, UserError} from '../errors.js';
import {shown} from './source-errors.js';

/** An address as it may be printed: never with a user name or password in it. */
export function publicAddress(url: URL): string {
	const copy = new URL(url);
	copy.username = '';
	copy.password = '';
	return shown(copy.href);
}

/** A hint with other words around it, for the app as well where it has words of its own. */
function within(hint: Hint, around: (text: string, language: 'id' | 'en') => string): Hint {
	const put = ({id, en}: Bilingual): Bilingual => ({
		id: around(lowerFirst(id), 'id'),
		en: around(lowerFirst(en), 'en'),
	});
	return {...put(hint), ...(hint.inApp ? {inApp: put(hint.inApp)} : {})};
}

/** @param instead how else to get what was wanted */
function tryLater(instead: Hint): Hint {
	return within(instead, (text, language) =>
		language === 'id' ? `Coba lagi nanti. Atau: ${text}` : `Try again in a while. Or: ${text}`,
	);
}

const checkAddress: Bilingual = {
	id: 'Periksa alamatnya, lalu coba lagi.',
	en: 'Check the address and try again.',
};

function rightToRead(instead: Hint): Hint {
	return within(instead, (text, language) =>
		language === 'id'
			? `Jika Anda berhak membacanya: ${text}`
			: `If you have a right to read it: ${text}`,
	);
}

/** What a site's refusal means to whoever wants to read what is there. */
export function statusError(status: number, url: URL, instead: Hint): StatusError {
	const {host} = url;
	const [id, en, hint]: readonly [string, string, Hint] =
		status === 404 || status === 410
			? [
					`Halaman ini tidak ada di ${host} (${status}).`,
					`There is no such page on ${host} (${status}).`,
					checkAddress,
				]
			: status === 401 || status === 402 || status === 407
				? [
						`${host} hanya membuka halaman ini untuk pengguna terdaftar (${status}).`,
						`${host} shows this page to registered readers only (${status}).`,
						rightToRead(instead),
					]
				: status === 403 || status === 451
					? [
							`${host} menolak permintaan newsquiz (${status}).`,
							`${host} refused newsquiz's request (${status}).`,
							rightToRead(instead),
						]
					: status === 429
						? [
								`${host} sedang membatasi jumlah permintaan (429).`,
								`${host} is limiting requests at the moment (429).`,
								tryLater(instead),
							]
						: status >= 500
							? [
									`${host} sedang mengalami gangguan (${status}).`,
									`${host} is having trouble at the moment (${status}).`,
									tryLater(instead),
								]
							: [
									`${host} menjawab dengan status ${status}.`,
									`${host} answered with status ${status}.`,
									instead,
								];
	return new StatusError(status, {id: shown(id), en: shown(en)}, hint);
}

/** A redirect, or a name, that leads to where only the user may send newsquiz. */
export class PrivateAddressError extends Error {}

/** Time is up. */
export class TimeUpError extends Error {}

const messages: ReadonlyArray<{
	readonly matches: (code: string) => boolean;
	readonly says: (host: string) => Bilingual;
	readonly hint: (instead: Hint) => Hint;
}> = [
	{
		matches: (code) => /^(?:ENOTFOUND|ENODATA|EAI_NONAME)$/.test(code),
		says: (host) => ({
			id: `Alamat ${host} tidak ditemukan.`,
			en: `The address ${host} could not be found.`,
		}),
		hint: () => ({
			id: 'Periksa ejaan alamatnya dan sambungan internet Anda.',
			en: 'Check the spelling of the address and your internet connection.',
		}),
	},
	{
		matches: (code) => /^(?:EAI_AGAIN|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ENETRESET)$/.test(code),
		says: (host) => ({
			id: `Tidak ada sambungan ke ${host}; internet tampaknya terputus.`,
			en: `There is no connection to ${host}; you seem to be offline.`,
		}),
		hint: () => ({
			id: 'Periksa sambungan internet Anda. Yang sudah disimpan dapat dibaca dari berkasnya.',
			en: 'Check your internet connection. What you have saved can be read from its file.',
		}),
	},
	{
		matches: (code) =>
			/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH/.test(code),
		says: (host) => ({
			id: `Sambungan aman (TLS) ke ${host} gagal: sertifikatnya tidak dapat dipercaya.`,
			en: `The secure connection (TLS) to ${host} failed: its certificate can't be trusted.`,
		}),
		hint: (instead) => instead,
	},
	{
		matches: (code) => /TIMEOUT|ETIMEDOUT/.test(code),
		says: slow,
		hint: tryLater,
	},
];

function slow(host: string): Bilingual {
	return {
		id: `${host} terlalu lama menjawab.`,
		en: `${host} took too long to answer.`,
	};
}

/** Turns a failed request into what the user can understand. */
export function requestError(error: unknown, url: URL, instead: Hint): UserError {
	const host = shown(url.host);
	for (const cause of causes(error)) {
		if (cause instanceof UserError) return cause;
		if (cause instanceof PrivateAddressError) return privateAddress(url);
		if (cause instanceof TimeUpError) {
			return new UserError(slow(host), {hint: tryLater(instead), cause: error});
		}
		const code = String((cause as NodeJS.ErrnoException).code ?? '');
		const message = messages.find(({matches}) => matches(code));
		if (message)
			return new UserError(message.says(host), {hint: message.hint(instead), cause: error});
	}
	return new UserError(
		{id: `Sambungan ke ${host} gagal.`, en: `The connection to ${host} failed.`},
		{hint: tryLater(instead), cause: error},
	);
}

export function privateAddress(url: URL): UserError {
	const address = publicAddress(url);
	return new UserError(
		{
			id: `${address} mengarah ke jaringan pribadi, jadi tidak dibuka.`,
			en: `${address} leads to a private network, so it was not opened.`,
		},
		{
			hint: {
				id: 'Jika itu memang maksud Anda, ketik sendiri alamat mesinnya, misalnya http://192.168.1.5/…',
				en: "If that is what you want, type the machine's own address (such as http://192.168.1.5/…).",
			},
		},
	);
}

export function badRedirect(from: URL, target: string, instead: Hint): UserError {
	return new UserError(
		{
			id: `${shown(from.host)} mengalihkan ke alamat yang tidak dapat dibuka: ${target}`,
			en: `${shown(from.host)} redirects to an address that can't be opened: ${target}`,
		},
		{hint: instead},
	);
}

export function tooManyRedirects(url: URL, instead: Hint): UserError {
	return new UserError(
		{
			id: `${shown(url.host)} mengalihkan halaman ini terus-menerus tanpa akhir.`,
			en: `${shown(url.host)} keeps redirecting this page without end.`,
		},
		{hint: instead},
	);
}

/** What a type of content is called. */
export function typeName(type: string): Bilingual {
	if (type.includes('pdf')) return {id: 'berkas PDF', en: 'a PDF file'};
	if (type.startsWith('image/')) return {id: 'gambar', en: 'an image'};
	if (/^(?:video|audio)\//.test(type)) return {id: 'video atau audio', en: 'video or audio'};
	return {id: `jenis ${shown(type)}`, en: `of type ${shown(type)}`};
}

/** Whether a type of content is that of feeds; some sites call theirs just XML. */
export function isFeedType(type: string): boolean {
	return /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|xml|feed\+json)$/.test(type);
}

function* causes(error: unknown): Generator<Error> {
	for (let depth = 0; error instanceof Error && depth < 8; depth++) {
		yield error;
		if (error instanceof AggregateError) for (const one of error.errors) yield* causes(one);
		error = error.cause;
	}
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
