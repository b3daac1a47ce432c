/** One message of an exported chat. */
export interface ChatMessage {
	/** As the chat shows them: a name, or a number. */
	readonly sender: string;
	readonly text: string;
}

// WhatsApp writes marks of direction before names and texts, and narrow spaces before AM and PM.
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const time = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[\p{L}.]{1,5})?`;
/** `12/11/25 08.01 - Sari: …` of Android, and `[12/11/25 08.01.22] Sari: …` of iOS. */
const heads = [
	new RegExp(String.raw`^${date},?\s{1,2}${time}\s-\s`, 'u'),
	new RegExp(String.raw`^\[${date},?\s{1,2}${time}\]\s`, 'u'),
];

// Names are shorter, and what stands before a colon in a notice of the app seldom is.
const longestSender = 100;

/**
 * The messages of a chat that WhatsApp exported, as Android and iOS write it in Indonesian and English, with 12 or 24
 * hours. A message goes on until the next one begins; what the app itself says is left out.
 * @returns undefined when the text is no such chat
 */
export function readChat(text: string): ChatMessage[] | undefined {
	const messages: Array<{readonly sender: string; readonly lines: string[]}> = [];
	let isChat = false;
	for (const raw of text.split(/\r\n|\n|\r/)) {
		const line = raw.replace(marks, '');
		const head = heads.map((each) => each.exec(line.slice(0, 80))?.[0]).find(Boolean);
		if (head === undefined) {
			messages.at(-1)?.lines.push(line);
			continue;
		}
		isChat = true;
		const rest = line.slice(head.length);
		const colon = rest.slice(0, longestSender).search(/:(?:\s|$)/);
		// A notice of the app, which nobody sent, ends the message before it.
		const sender = colon > 0 ? rest.slice(0, colon).replace(/^~\s?/, '').trim() : '';
		messages.push({sender, lines: [colon > 0 ? rest.slice(colon + 1).trim() : '']});
	}
	if (!isChat) return undefined;
	return messages
		.filter(({sender}) => sender !== '')
		.map(({sender, lines}) => ({sender, text: lines.join('\n')}));
}
