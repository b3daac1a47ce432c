// How long the engine takes to be ready, in a process of its own: `node ready.js [steps]`. Prints JSON.
const text = 'Bupati Ratna Sari tiba di Surabaya pada Rabu (6/5/2026).';
/** @type {Record<string, number>} */
const times = {};
let last = performance.now();
const began = last;
/** @param {string} name */
const note = (name) => {
	const now = performance.now();
	times[name] = now - last;
	last = now;
};

/** @type {typeof import('../../source/language/index.js')} */
const language = await import(new URL('../../dist/language.js', import.meta.url).href);
note('module');
const sentences = language.sentencesOf(text);
note('sentences');
if (process.argv[2] === 'steps') {
	language.analyseWord('berita');
	note('word lists (roots)');
	language.tagWords(sentences[0]?.tokens ?? []);
	note('weights (parts of speech)');
}
language.recogniseNames(text, sentences);
note('lists and weights (names)');
times['ready'] = last - began;
language.recogniseNames(text, sentences);
note('the same sentence again');
console.log(JSON.stringify(times));
