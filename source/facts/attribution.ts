import type {ArticleFacts} from './article-facts.js';

/** Whose word a sentence is. */
export interface Attribution {
	/** The fullest name of the person or body that the sentence is told after, as the article names it. */
	readonly source: string;
	readonly type: 'person' | 'organisation';
	/** `said`: the source's own statement (*kata X*); `reported`: a body that passes it on (*lapor X*, *menurut kantor berita X*). */
	readonly how: 'said' | 'reported';
}

/** Whom a sentence's claims must be attributed to, when the sentence says so itself (*menurut KCNA*, *kata X*, *lapor Yonhap*). */
export function attribution(facts: ArticleFacts, sentence: number): Attribution | undefined {
	const span = facts.analysis.sentences[sentence];
	if (!span) return undefined;
	const named = facts.entities.filter(
		(entity) =>
			entity.sentence === sentence && (entity.type === 'person' || entity.type === 'organisation'),
	);
	for (const entity of named) {
		const before = facts.article.text.slice(span.start, entity.start);
		const cue = /(?:^|[\s,])(menurut|kata|ujar|lapor|laporan)\s+(?:[\p{L}]+\s+){0,3}$/iu.exec(
			before,
		);
		if (!cue) continue;
		return {
			source: entity.name ?? entity.text,
			type: entity.type === 'person' ? 'person' : 'organisation',
			how: /lapor/i.test(cue[1]!) ? 'reported' : 'said',
		};
	}
	return undefined;
}
