import {harmWordsOf, type HarmTopic, namesIn} from '../deck/lint/harm.js';
import {findBody} from './bodies.js';
import type {Unit} from './clause/units.js';
import {publicPeople} from './data/public-people.js';
import type {Draft} from './draft.js';
import {groupOf, wordsOf, type Story} from './story.js';
import {
	burdens,
	children,
	groups,
	notForSchool,
	prevention,
	schools,
	telling,
} from './words/harm.js';
import {isPublicOffice} from './words/public-offices.js';

/** What a card would touch, in its own words, in its sentence and in its story. */
interface Touch {
	readonly draft: Draft;
	/** The sentence as published. */
	readonly sentence: string;
	/** Of the card and its sentence. */
	readonly here: ReadonlySet<HarmTopic>;
	/** Of the story's headline. */
	readonly about: ReadonlySet<HarmTopic>;
	/** People whom the card asks for or names, also as its source. */
	readonly people: readonly Unit[];
	readonly hasPrivatePerson: boolean;
}

/**
 * Whether asking this would do harm. In stories of crime, death, illness, religion or sex only people who act in a
 * public office are named, and never asked for as a suspect, victim or patient; nothing false is said of anybody;
 * suicides are left alone; nothing tells who was hurt sexually or which child it was.
 * @param school for a class of minors: nothing either about crime, death and illness of private people
 */
export function isHarmful(story: Story, draft: Draft, school = false): boolean {
	const touch = touchOf(story, draft);
	if (touch.here.size === 0 && touch.about.size === 0 && !story.sensitive) return false;
	return (
		touch.hasPrivatePerson ||
		hasUnknownName(story, touch) ||
		isSuicide(story, touch) ||
		couldIdentify(touch) ||
		asksForSufferer(touch) ||
		saysFalsehood(touch) ||
		blamesGroup(touch) ||
		(school && isUnfitForSchool(touch))
	);
}

function touchOf(story: Story, draft: Draft): Touch {
	const {facts} = story;
	const span = facts.analysis.sentences[draft.statement.sentence.index];
	const sentence = span ? facts.article.text.slice(span.start, span.end) : '';
	const own = [draft.question, draft.answer, ...(draft.distractors ?? [])].join(' . ');
	const {unit: voice} = draft.statement.voice ?? {};
	const named = [draft.key, voice, ...draft.shown];
	const people = named.filter((unit): unit is Unit => unit?.kind === 'person');
	return {
		draft,
		sentence,
		here: harmWordsOf(`${own} . ${sentence}`),
		about: topicsOf(story),
		people,
		hasPrivatePerson: people.some((unit) => !isPublic(story, unit)),
	};
}

const known = new WeakMap<Story, ReadonlySet<HarmTopic>>();

function topicsOf(story: Story): ReadonlySet<HarmTopic> {
	let topics = known.get(story);
	if (!topics) {
		topics = harmWordsOf(story.facts.article.title ?? '');
		known.set(story, topics);
	}
	return topics;
}

const famous = new Set(publicPeople.map(({name}) => name));

function isPublic(story: Story, {entity}: Unit): boolean {
	if (!entity) return false;
	const roles = groupOf(story, entity)?.roles ?? [];
	return famous.has(entity.name ?? entity.text) || roles.some(isPublicOffice);
}

const personal: readonly HarmTopic[] = [
	'crime',
	'sexual',
	'suicide',
	'victim',
	'illness',
	'family',
];

/** A name that nobody recognised, beside words that introduce people, may be a victim's or a suspect's. */
function hasUnknownName(story: Story, {draft, here}: Touch): boolean {
	if (!personal.some((topic) => here.has(topic))) return false;
	const {shown} = draft;
	return shown.some(({kind, text, start}, at) => {
		if (kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(text) || story.starts.has(start)) return false;
		const isIntroduced = shown
			.slice(Math.max(0, at - 2), at)
			.some(({lower}) => people.test(lower) || burdens.has(lower));
		const next = shown.slice(at + 1, at + 4).map(({text: following}) => following);
		return isIntroduced || /^(?:\p{Lu}\p{Ll}+ )?[(,] ?\d{1,2} ?(?:[)]|tahun)/u.test(next.join(' '));
	});
}

const people =
	/^(?:bernama|inisial|berinisial|warga|seorang|pria|wanita|perempuan|lelaki|laki-laki|pemuda|remaja|gadis|bocah|siswa|siswi|ibu|bapak|ayah|anak|istri|suami|kakak|adik|paman|bibi|almarhum|almarhumah|mendiang|sopir|pengemudi|karyawan|mahasiswa|saksi|kekasih|pacar|tetangga|saudara)$/;

function isSuicide({facts}: Story, {here, about}: Touch): boolean {
	return (
		here.has('suicide') || (about.has('suicide') && !prevention.test(facts.article.title ?? ''))
	);
}

/** Where and at which school, how old: what tells who was hurt. */
function couldIdentify({draft, here, about, sentence}: Touch): boolean {
	const isSexual = here.has('sexual') || about.has('sexual');
	const isChild = children.test(sentence) && (here.size > 0 || about.size > 0);
	if (!isSexual && !isChild) return false;
	const text = `${draft.question} ${draft.answer}`;
	const asksBody = draft.kind === 'organisation' && findBody(draft.answer) === undefined;
	return (
		(draft.kind === 'place' && (isSexual || here.size > 0)) ||
		(isSexual && draft.shown.some(({kind}) => kind === 'place')) ||
		asksBody ||
		(here.size > 0 && schools.test(text)) ||
		/(?<!\p{L})(?:usia|umur|berusia|berumur)(?!\p{L})/iu.test(text)
	);
}

/** Somebody in office may be asked for by what he or she says of it. */
function asksForSufferer({draft}: Touch): boolean {
	if (draft.kind !== 'person' && draft.kind !== 'quote') return false;
	const isTeller = draft.kind === 'quote' || telling.test(draft.question);
	return (
		!isTeller && wordsOf(`${draft.question} ${draft.answer}`).some((word) => burdens.has(word))
	);
}

function saysFalsehood({draft, here, people}: Touch): boolean {
	if (draft.form === 'true-false') {
		return draft.answer === 'Salah' && here.size > 0 && people.length > 0;
	}
	return (
		draft.form === 'statement' &&
		(draft.distractors ?? []).some(
			(option) => harmWordsOf(option).size > 0 && namesIn(option).length > 0,
		)
	);
}

/** Which people or faith did it is no question. */
function blamesGroup({draft, here}: Touch): boolean {
	return (
		(here.has('strife') || here.has('faith')) &&
		(groups.test(draft.answer) ||
			/(?:suku|etnis|agama|umat|kelompok|aliran) (?:apa|mana)/iu.test(draft.question))
	);
}

function isUnfitForSchool({draft, here, about, people, hasPrivatePerson}: Touch): boolean {
	const isTouched = notForSchool.some((topic) => here.has(topic));
	const isCrimeStory = about.has('crime') || about.has('sexual') || about.has('suicide');
	if (!isTouched && !isCrimeStory) return false;
	// What somebody in office did or suffered is public; what he or she tells of others is not.
	const isOfOffice =
		people.length > 0 &&
		!hasPrivatePerson &&
		draft.statement.voice === undefined &&
		!telling.test(draft.question);
	return !isOfOffice;
}
