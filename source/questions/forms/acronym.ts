import {lettersMatch} from '../../facts/acronym-letters.js';
import type {Entity} from '../../facts/entity.js';
import {findPlace} from '../places.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import type {SentenceView, Story} from '../story.js';

/** `Apa kepanjangan X?` where the letters say so, else `Apa nama X dalam bahasa Indonesia?`. */
export function acronymForms(story: Story): Draft[] {
	const byAcronym = new Map<string, Entity[]>();
	for (const entity of story.facts.entities) {
		if (entity.type !== 'acronym' || entity.expansion === undefined) continue;
		const key = entity.text.toUpperCase();
		byAcronym.set(key, [...(byAcronym.get(key) ?? []), entity]);
	}
	return [...byAcronym.values()].flatMap((entities) => {
		// An article that expands it in two ways leaves no one right answer.
		const readings = new Set(entities.map(({expansion}) => expansion!.toLowerCase()));
		const [entity] = entities;
		if (!entity || readings.size > 1) return [];
		const draft = acronymDraft(story, entity, entity.expansion!);
		return draft ? [draft] : [];
	});
}

function acronymDraft(story: Story, entity: Entity, expansion: string): Draft | undefined {
	const sentence = story.sentences[entity.sentence];
	if (!sentence) return undefined;
	const span = nearest(story, sentence, entity, expansion);
	if (!span) return undefined;
	const matches = lettersMatch(entity.text, expansion);
	// Letters that spell a foreign name, where the text gives no Indonesian one, are nothing to learn by heart.
	if (!matches && (!isIndonesian(expansion) || !/^[\p{Lu}\d-]{2,}$/u.test(entity.text)))
		return undefined;
	// *Rin Holt (RH)*: somebody's initials.
	const isOfPerson = story.facts.entities.some(
		({type, end, sentence: at}) =>
			type === 'person' && at === entity.sentence && end <= entity.start && entity.start - end <= 2,
	);
	if (isOfPerson) return undefined;
	// *di (bawah lima tahun)* begins too late; *raflesia (Raflesia arnoldi)* is no short form.
	if (/^(?:bawah|atas|dalam|luar|antara) /i.test(expansion)) return undefined;
	// *ojol*, *pilpres*: everyday words, which everybody knows.
	if (/^\p{Ll}+$/u.test(entity.text)) return undefined;
	// *KK BRI (Kartu Kredit BRI)* tells half of itself.
	const words = expansion.toLowerCase().split(/[\s-]+/);
	if (
		entity.text
			.toLowerCase()
			.split(/[\s-]+/)
			.some((part) => words.includes(part))
	)
		return undefined;
	const owner = foreign.test(expansion) ? ownerOf(sentence, entity) : '';
	// Few letters of a foreign phrase stand for many things.
	if (owner === '' && entity.text.length < 4 && foreign.test(expansion)) return undefined;
	// A name of its own that stands beside another: *Norlandia (Akademi Norlandia)*.
	if (findPlace(entity.text)) return undefined;
	const statement: Statement = {sentence, units: sentence.units, quoted: false, frame: 'none'};
	return {
		kind: 'acronym',
		form: 'direct',
		question: matches
			? `Apa kepanjangan ${entity.text}${owner}?`
			: `Apa nama ${entity.text} dalam bahasa Indonesia?`,
		answer: expansion,
		accept: [],
		span,
		statement,
		shown: [],
		merit: 1,
	};
}

const foreign = /\b(?:System|Management|Service|Assistant|Center|Centre|Program|Rate|Unit|Plan)\b/;

/** *aplikasi CMS Bank DKI*, *Sekolah Bisnis dan Manajemen (SBM) Institut X*: whose it is. */
function ownerOf({units}: SentenceView, {text, start, expansion}: Entity): string {
	const at = units.findIndex((unit) => unit.start === start || unit.text === text);
	if (at < 0) return '';
	const next = units[units[at + 1]?.text === ')' ? at + 2 : at + 1];
	const isOwner =
		next?.kind === 'organisation' && next.text !== expansion && next.borrowed !== true;
	return isOwner ? ` yang dipakai ${next.entity?.name ?? next.text}` : '';
}

/** The expansion as printed in the sentence, the occurrence nearest to the acronym. */
function nearest(
	story: Story,
	sentence: SentenceView,
	entity: Entity,
	expansion: string,
): {start: number; end: number} | undefined {
	const {text} = story.facts.article;
	const {start, end} = story.facts.analysis.sentences[sentence.index]!;
	let best: number | undefined;
	for (
		let at = text.indexOf(expansion, start);
		at >= 0 && at + expansion.length <= end;
		at = text.indexOf(expansion, at + 1)
	) {
		if (best === undefined || Math.abs(at - entity.start) < Math.abs(best - entity.start))
			best = at;
	}
	return best === undefined ? undefined : {start: best, end: best + expansion.length};
}

function isIndonesian(name: string): boolean {
	return !/\b(?:of|the|and|for|on|in|de|des)\b/i.test(name);
}
