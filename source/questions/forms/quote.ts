import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {groupOf, wordsOf, type Story} from '../story.js';
import {isVerb, pointers} from '../words/lists.js';

const firstPerson = /^(?:saya|kami|kita|aku)$/;

/** `Siapa yang mengatakan "…"?` for whole sentences whose speaker the article names. */
export function quoteForms(story: Story): Draft[] {
	return story.facts.entities.flatMap((quote): Draft[] => {
		if (quote.type !== 'quote' || quote.speaker === undefined) return [];
		const {speaker} = quote;
		const sentence = story.sentences[quote.sentence];
		const mention = story.facts.entities.find(
			(entity) =>
				entity.type === 'person' &&
				entity.name === speaker &&
				Math.abs(entity.sentence - quote.sentence) <= 1 &&
				(entity.start >= quote.end || entity.end <= quote.start),
		);
		if (!sentence || !mention) return [];
		const text = firstSentence(quote.text.replace(/^["“”„]|["“”]$/g, ''));
		const words = wordsOf(text);
		if (words.length < 8 || words.length > 28 || !/^\p{Lu}/u.test(text)) return [];
		// A pronoun of the speaker is part of the quotation; one that points elsewhere leaves it empty.
		if (words.some((word) => pointers.has(word) && !firstPerson.test(word))) return [];
		if (/["“”[\]()]/.test(text) || words.some((word) => /\p{L}{3,}nya$/u.test(word))) return [];
		// Words that name nobody and nothing could be anybody's.
		if (!namesSomething(text) || !words.some((word) => isVerb(word))) return [];
		const group = groupOf(story, mention);
		const full =
			mention.text === speaker
				? undefined
				: group?.mentions.find((other) => other.text === speaker);
		const statement: Statement = {
			sentence: story.sentences[mention.sentence] ?? sentence,
			units: sentence.units,
			quoted: true,
			frame: 'none',
		};
		return [
			{
				kind: 'quote',
				form: 'direct',
				question:
					story.month === undefined
						? `Siapa yang mengatakan, “${text}”?`
						: `Menurut berita ${story.month}, siapa yang mengatakan, “${text}”?`,
				answer: speaker,
				accept: (group?.aliases ?? []).filter((alias) => alias !== speaker),
				span: {start: mention.start, end: mention.end},
				...(full === undefined ? {} : {antecedent: {start: full.start, end: full.end}}),
				statement,
				shown: [],
				merit: 0,
			},
		];
	});
}

function firstSentence(text: string): string {
	const clean = text.replace(/\s+/g, ' ').trim();
	const stop = /[.!?](?=\s\p{Lu})/u.exec(clean);
	return (stop ? clean.slice(0, stop.index) : clean).replace(/[,.]$/, '');
}

/** A name or acronym after the first word. */
const namesSomething = (text: string) =>
	!/^(?:Tapi|Tetapi|Namun|Dan|Jadi|Karena|Sehingga|Apalagi|Bahkan|Lalu|Padahal|Adapun)\b/.test(
		text,
	) && /\s\p{Lu}[\p{L}-]{2,}/u.test(text);
