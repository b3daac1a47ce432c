/** A deck whose texts mean something to HTML, Anki, LaTeX, a terminal or a careless reader. */
const texts = [
	'Apa <script>alert(1)</script> itu?',
	'Siapa "dia" & siapa \'mereka\' <b>sekarang</b>?',
	'Isi {{c1::ini}} dan {{Soal}} serta {{type:Jawaban}}',
	'Dengar [sound:jahat.mp3] dan [latex]\\input{/etc/passwd}[/latex] lalu [$]x[/$]',
	'Rumus \\(x^2\\) dan \\[y\\], garis miring \\ saja',
	'Baris satu\nbaris dua\n\n#bukan komentar',
	'Lonceng \u0007 dan tab\tdi tengah',
	'Entitas &amp; &lt;img src=x onerror=alert(1)&gt; &#123;',
	'Emoji 👩‍🏫 dan aksara 漢字 عربي',
];

export const hostileDeck = {
	format: 'newsquiz',
	version: 1,
	id: 'teks-jahat',
	title: 'Teks <i>jahat</i> :: dan "aneh"',
	description: 'Untuk menguji <b>pembaca</b>.',
	language: 'id',
	license: 'CC0-1.0',
	updatedAt: '2026-05-01T07:00:00+07:00',
	articles: [
		{
			id: 'a',
			title: '<img src=x onerror=alert(1)>',
			publisher: 'Warta "Nusantara"',
			url: 'https://warta.example/?a="><script>',
			publishedAt: '2026-04-30',
		},
	],
	cards: [
		...texts.flatMap((text, at) => [
			card(`plain-${at}`, text, texts.at(at - 1)),
			{...card(`options-${at}`, text, `Jawaban ${text}`), distractors: [`Lain ${text}`, 'Bukan']},
			{...card(`cloze-${at}`, `Lengkapi ____ dari ${text}`, `kata::${text}`), form: 'cloze'},
		]),
		{...card('order', 'Urutkan', 'a, b'), form: 'order', items: texts},
		{
			...card('match', 'Jodohkan', 'lihat'),
			form: 'match',
			pairs: texts.map((text) => [text, text]),
		},
		{...card('recall', 'Apa kata lain "itu"?', 'ini'), kind: 'word', form: 'recall'},
		{...card('yes', 'Benar?', 'Benar'), form: 'true-false'},
	],
};

/**
 * @param {string} id
 * @param {string} question
 * @param {string | undefined} answer
 */
function card(id, question, answer) {
	return {
		...{id, kind: 'custom', question, answer, accept: [`${answer} juga`], hint: question},
		...{explanation: answer, tags: ['dua kata', 'a::b', '#tag', '"kutip"', '::', 'Ä']},
		evidence: [{article: 'a', text: `Kutipan ${question}`, start: 0, end: 7}],
	};
}
