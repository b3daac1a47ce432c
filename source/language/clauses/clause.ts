import type {PartOfSpeech} from '../parts-of-speech.js';

/** Tokens of a sentence, by index: `from` is the first, `to` one past the last. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
}

/** A noun phrase and its head: in *harga beras itu*, *harga*. */
export interface Phrase extends TokenSpan {
	readonly head: number;
}

/** A phrase that says where, when, how …: opened by a preposition, or a bare time. */
export interface Adjunct extends TokenSpan {
	/** The preposition in small letters; empty where none opens it (*Kemarin, …*). */
	readonly marker: string;
}

/**
 * - `active`: meN- (*membuka*); its object can follow.
 * - `passive`: di- and most of ter- (*dibuka, terbakar*), and a bare verb behind its pronoun (*yang kami bangun*).
 * - `intransitive`: ber-, bare verbs, and meN- verbs that take no object (*bertemu, tiba, meninggal*).
 * - `stative`: what is no deed: *ada, adalah, merupakan*, adjectives, nouns, figures.
 */
export type Voice = 'active' | 'passive' | 'intransitive' | 'stative';

export interface Predicate extends TokenSpan {
	/** The verb, adjective, noun … itself. The span also holds what stands before it: *tidak akan dibuka*. */
	readonly head: number;
	readonly kind: 'verb' | 'adjective' | 'noun' | 'numeral' | 'preposition';
	readonly voice: Voice;
	/** *tidak, tak, belum, bukan, jangan*. */
	readonly negation?: number;
	/** *akan, telah, sudah, bisa, harus …*. */
	readonly auxiliaries: readonly number[];
	/** *adalah, ialah, yaitu* before a noun. */
	readonly copula?: number;
}

/** What a marked clause or phrase says of the one it belongs to. */
export type Relation =
	'reason' | 'purpose' | 'manner' | 'time' | 'condition' | 'concession' | 'result' | 'comparison';

/**
 * - `main`: the first clause of the sentence, and any that stands beside it with a subject of its own.
 * - `second`: a further predicate of the clause before it: *X membuka A dan menutup B*, *…, menewaskan tiga orang*.
 * - `relative`: opened by *yang*, or a bare verb right behind its noun (*warga terdampak*).
 * - `marked`: opened by *karena, untuk, ketika …*; a phrase with such a marker (*akibat hujan*) has no predicate.
 * - `complement`: what is said, asked, begun or caused: *mengatakan (bahwa) …*, *meminta warga mengungsi*, *mulai naik*.
 * - `attribution`: *…, kata X*.
 */
export type ClauseKind = 'main' | 'second' | 'relative' | 'marked' | 'complement' | 'attribution';

export interface Clause extends TokenSpan {
	readonly kind: ClauseKind;
	/** *yang*, *bahwa*, *karena*, *dengan tujuan* …, or the conjunction that joins it to the clause before. */
	readonly marker?: TokenSpan;
	/** Of marked clauses. */
	readonly relation?: Relation;
	/** The clause it is part of, or stands beside, as an index. */
	readonly parent?: number;
	/** The token it says more of: a noun for a relative clause, else a predicate's head. */
	readonly modifies?: number;
	/** Adjuncts before the subject; marked clauses that stand there are clauses of their own. */
	readonly front: readonly Adjunct[];
	/** Absent where it is understood: in a second predicate, after *yang* and in most marked clauses. */
	readonly subject?: Phrase;
	readonly predicate?: Predicate;
	readonly object?: Phrase;
	/** Who did it, of a passive: *oleh polisi*, *ditangkap polisi*. */
	readonly agent?: Phrase;
	/** Phrases after the predicate, with their prepositions. */
	readonly adjuncts: readonly Adjunct[];
}

/** A sentence with its clauses, in the order in which they begin. */
export interface SentenceClauses {
	readonly parts: readonly PartOfSpeech[];
	readonly clauses: readonly Clause[];
	/** For every token the innermost clause that it is part of, as an index. */
	readonly owners: readonly number[];
}
