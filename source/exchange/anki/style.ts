/** How our cards look in Anki and AnkiDroid: on a phone and a wide screen, by day and by night. */
export const style = `
.card {
	--teks: #1d2430; --redup: #5b6472; --latar: #fbfaf7; --kotak: #ffffff; --garis: #d9d5cc;
	--utama: #0b5d7a; --benar: #1c6b3a; --benar-latar: #e5f3e9; --tanda: #ffe9a8;
	margin: 0; padding: 0; background: var(--latar); color: var(--teks);
	font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
	font-size: 19px; line-height: 1.5; text-align: left;
}
.nightMode.card, .nightMode .card, .night_mode .card, .card.night_mode {
	--teks: #e8e6e1; --redup: #a7adb8; --latar: #16191f; --kotak: #1f242c; --garis: #3a414c;
	--utama: #7cc7e0; --benar: #8fd6a5; --benar-latar: #1c3325; --tanda: #6b5614;
}
.newsquiz { max-width: 40rem; margin: 0 auto; padding: 1rem 1rem 2rem; overflow-wrap: anywhere; }
.newsquiz .soal { font-size: 1.15em; font-weight: 600; }
.newsquiz .pilihan { margin-top: 1rem; }
.newsquiz ol, .newsquiz ul { margin: .5rem 0; padding-left: 2.1em; }
.newsquiz .pilihan li { margin: .45rem 0; padding: .5rem .7rem; background: var(--kotak); border: 1px solid var(--garis); border-radius: .5rem; }
.newsquiz .pilihan li::marker { color: var(--redup); font-weight: 600; }
.newsquiz.belakang .pilihan li.benar { border-color: var(--benar); background: var(--benar-latar); font-weight: 600; }
.newsquiz hr { border: 0; border-top: 1px solid var(--garis); margin: 1.2rem 0; }
.newsquiz .jawaban { font-size: 1.25em; font-weight: 700; color: var(--benar); }
.newsquiz .juga { margin: .3rem 0 0; color: var(--redup); }
.newsquiz .cloze { color: var(--utama); font-weight: 700; }
.newsquiz h2 { margin: 1.2rem 0 .2rem; font-size: .8em; letter-spacing: .04em; text-transform: uppercase; color: var(--redup); }
.newsquiz blockquote { margin: .4rem 0; padding: .2rem 0 .2rem .8rem; border-left: 3px solid var(--utama); }
.newsquiz mark { background: var(--tanda); color: inherit; border-radius: .2em; padding: 0 .12em; }
.newsquiz table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
.newsquiz td { border: 1px solid var(--garis); padding: .45rem .6rem; vertical-align: top; width: 50%; }
.newsquiz footer { margin-top: 1.2rem; font-size: .8em; color: var(--redup); }
.newsquiz footer a { color: var(--utama); }
.newsquiz summary { cursor: pointer; padding: .5rem 0; color: var(--utama); }
.newsquiz details { margin-top: .8rem; }
.newsquiz .ketik { margin-top: 1rem; }
.newsquiz #typeans { background: var(--kotak); color: var(--teks); border: 1px solid var(--garis); border-radius: .4rem; width: 100%; box-sizing: border-box; font-size: 1.05em; padding: .5rem; }
`.trim();
