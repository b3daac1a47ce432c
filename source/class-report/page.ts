import type {Language} from '../errors.js';
import {hashOf} from '../exchange/decks/html/policy.js';
import {escapeHtml} from '../exchange/escape.js';
import {cardCredit, deckCredits} from '../exchange/decks/sources.js';
import {markLabelsFor} from '../labels/marks.js';
import {itemChart, markChart} from './charts.js';
import type {ClassReport} from './report.js';
import {figures, type ReportWords, reportWords} from './words.js';

/**
 * A report as one page that needs nothing else: no script, no network, no picture from anywhere. It prints on A4.
 */
export function reportPage(report: ClassReport, language: Language): string {
	const words = reportWords(language);
	const title = `${words.title}: ${report.deck.title}`;
	const policy = `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${heading(report, words, language)}
${marks(report, words, language)}
${remedial(report, words, language)}
${facts(report, words, language)}
${wrongKeys(report, words, language)}
${items(report, words, language)}
${options(report, words, language)}
${flags(report, words, language)}
${notes(report, words, language)}
</main>
</body>
</html>
`;
}

function heading(report: ClassReport, words: ReportWords, language: Language): string {
	const {decimal, mark} = figures(language);
	const {summary, deck, items: all, pass, attempt} = report;
	const figuresShown: Array<readonly [string, string]> = [
		[words.standings.passed, String(summary.passed)],
		[words.standings.remedial, String(summary.remedial)],
		...(summary.incomplete > 0
			? [[words.standings.incomplete, String(summary.incomplete)] as const]
			: []),
		...(summary.mean === undefined ? [] : [[words.mean, decimal(summary.mean, 1)] as const]),
		...(summary.median === undefined ? [] : [[words.median, mark(summary.median)] as const]),
		...(summary.standardDeviation === undefined
			? []
			: [[words.deviation, decimal(summary.standardDeviation, 1)] as const]),
		...(summary.lowest === undefined || summary.highest === undefined
			? []
			: [
					[
						`${words.lowest} – ${words.highest}`,
						`${mark(summary.lowest)} – ${mark(summary.highest)}`,
					] as const,
				]),
	];
	const about = [
		words.pupils(summary.pupils),
		words.items(all.length),
		words.pass(mark(pass)),
		words.attempts[attempt],
	].join(' · ');
	return `<header>
<p class="kind">${escapeHtml(words.title)}</p>
<h1>${escapeHtml(deck.title)}</h1>
<p class="muted">${escapeHtml(about)}</p>
<dl>${figuresShown.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
</header>`;
}

function section(title: string, body: string): string {
	return `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function table(heads: readonly Head[], rows: readonly string[]): string {
	const head = heads
		.map(
			({text, isNumber = false}) =>
				`<th scope="col"${isNumber ? ' class="n"' : ''}>${escapeHtml(text)}</th>`,
		)
		.join('');
	return `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
}

/** A long table in two halves side by side, so that a class fits on a page. */
function inTwo(heads: readonly Head[], rows: readonly string[]): string {
	const half = rows.length > 12 ? Math.ceil(rows.length / 2) : rows.length;
	const parts = [rows.slice(0, half), rows.slice(half)].filter(({length}) => length > 0);
	return `<div class="columns">${parts.map((part) => table(heads, part)).join('\n')}</div>`;
}

interface Head {
	readonly text: string;
	readonly isNumber?: boolean;
}

const left = (text: string): Head => ({text});
const right = (text: string): Head => ({text, isNumber: true});
const cell = (text: string): string => `<td>${escapeHtml(text)}</td>`;
const figure = (text: string, more = ''): string => `<td class="n${more}">${escapeHtml(text)}</td>`;

function marks(report: ClassReport, words: ReportWords, language: Language): string {
	const {mark} = figures(language);
	const rows = report.pupils.map(
		(pupil) =>
			`<tr><th scope="row">${escapeHtml(pupil.name)}</th>${figure(`${pupil.right}/${pupil.answered}`)}${figure(pupil.mark === undefined ? '–' : mark(pupil.mark), ' strong')}<td class="${pupil.standing}">${escapeHtml(words.standings[pupil.standing])}</td></tr>`,
	);
	const chart = markChart(report, words, language);
	const heads = [left(words.name), right(words.right), right(words.mark), left(words.standing)];
	return section(words.marks, `${chart}\n${inTwo(heads, rows)}`);
}

function remedial({pupils}: ClassReport, words: ReportWords, language: Language): string {
	const {mark} = figures(language);
	const weak = pupils.filter(({standing}) => standing !== 'passed');
	if (weak.length === 0)
		return section(words.remedial, `<p>${escapeHtml(words.remedialEmpty)}</p>`);
	const rows = weak.map(({name, mark: value, standing, missed}) => {
		const again = missed.map(({number}) => number).join(', ');
		return `<tr><th scope="row">${escapeHtml(name)}</th>${figure(value === undefined ? '–' : mark(value), ' strong')}<td class="${standing}">${escapeHtml(words.standings[standing])}</td>${cell(again)}</tr>`;
	});
	return section(
		words.remedial,
		table(
			[
				...[left(words.name), right(words.mark), left(words.standing)],
				left(`${words.studyAgain} (${words.number})`),
			],
			rows,
		),
	);
}

function facts(
	{missedFacts, deck, wrongKeys: suspects}: ClassReport,
	words: ReportWords,
	language: Language,
): string {
	if (missedFacts.length === 0)
		return section(words.facts, `<p>${escapeHtml(words.factsEmpty)}</p>`);
	const {percent} = figures(language);
	const list = missedFacts.map(({card, numbers, right: rights, answered, mistaken}) => {
		const [evidence] = card.evidence ?? [];
		const credit = cardCredit(card, deck, language);
		const shares = `${words.rightOf(rights, answered)} (${percent(rights / answered)})`;
		const said = mistaken ? `${shares}; ${words.mistaken(mistaken.text, mistaken.chosen)}` : shares;
		return `<li>
<p class="question"><span class="number">${escapeHtml(numbers.join(', '))}</span> ${escapeHtml(card.question)}</p>
<p>${escapeHtml(words.key)}: <strong>${escapeHtml(card.answer)}</strong> · ${escapeHtml(said)}</p>
${suspects.some((item) => item.card === card) ? `<p class="warning">${escapeHtml(words.suspect)}</p>` : ''}
${evidence ? `<blockquote>${escapeHtml(evidence.text)}</blockquote>` : ''}
${credit === '' ? '' : `<p class="muted">${escapeHtml(credit)}</p>`}
</li>`;
	});
	return section(words.facts, `<ol class="facts">\n${list.join('\n')}\n</ol>`);
}

function wrongKeys(
	{wrongKeys: suspects}: ClassReport,
	words: ReportWords,
	language: Language,
): string {
	if (suspects.length === 0) return '';
	const {decimal} = figures(language);
	const rounded = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 1);
	const list = suspects.flatMap(({number, card, likelyWrongKey}) => {
		if (!likelyWrongKey) return [];
		const {option, upperOption, upperKey, isCertain} = likelyWrongKey;
		const said = words.wrongKey(option, rounded(upperOption), rounded(upperKey));
		return [
			`<li><p class="question"><span class="number">${number}</span> ${escapeHtml(card.question)}</p><p>${escapeHtml(words.key)}: ${escapeHtml(card.answer)}</p><p class="warning">${escapeHtml(isCertain ? said : `${said} ${words.wrongKeyMaybe}`)}</p></li>`,
		];
	});
	return section(words.wrongKeys, `<ul class="facts">\n${list.join('\n')}\n</ul>`);
}

function items(report: ClassReport, words: ReportWords, language: Language): string {
	const {decimal, interval} = figures(language);
	const isJudged = report.items.some(({discrimination}) => discrimination !== undefined);
	const rows = report.items.map((item) => {
		const rest = item.itemRest === undefined ? '–' : decimal(item.itemRest, 2);
		const verdict =
			item.discrimination === undefined
				? item.itemRest === undefined
					? ''
					: words.tooSmall
				: words.discriminations[item.discrimination];
		return `<tr>${figure(String(item.number))}<td class="q">${escapeHtml(item.card.question)}</td>${figure(String(item.answered))}${figure(decimal(item.difficulty, 2), ' strong')}${figure(interval(item.difficultyInterval), ' muted')}${cell(words.levels[item.level])}${figure(rest, ' strong')}${figure(item.itemRestInterval ? interval(item.itemRestInterval) : '', ' muted')}${isJudged ? `<td${item.discrimination === 'negative' ? ' class="remedial"' : ''}>${escapeHtml(verdict)}</td>` : ''}${figure(item.upperLower ? decimal(item.upperLower.value, 2) : '–')}</tr>`;
	});
	const heads = [
		...[right(words.number), left(words.question), right('n'), right('p')],
		...[right(words.interval), left(words.difficulty)],
		...[right('r'), right(words.interval)],
		...[...(isJudged ? [left(words.discrimination)] : []), right('D')],
	];
	return section(words.itemTable, `${itemChart(report, words)}\n${table(heads, rows)}`);
}

function options({weakOptions}: ClassReport, words: ReportWords, language: Language): string {
	if (weakOptions.length === 0) {
		return section(words.distractors, `<p>${escapeHtml(words.distractorsEmpty)}</p>`);
	}
	const {percent} = figures(language);
	const rows = weakOptions.map(({item, option, isCertain}) => {
		const doubt = isCertain ? '' : words.upTo(percent(option.interval.high));
		return `<tr>${figure(String(item.number))}${cell(option.text)}${figure(`${option.chosen}/${item.choices}`)}${figure(percent(option.share))}<td class="muted">${escapeHtml(doubt)}</td></tr>`;
	});
	const heads = [
		...[right(words.number), left(words.option), right(words.chosen)],
		...[right(words.share), left('')],
	];
	return section(words.distractors, inTwo(heads, rows));
}

function flags({flagged}: ClassReport, words: ReportWords, language: Language): string {
	if (flagged.length === 0) return '';
	const {reasons} = markLabelsFor(language);
	const list = flagged.map(({card, number, flags: given}) => {
		const said = given.flatMap(({reason, note}) => {
			const parts = [reason === undefined ? '' : reasons[reason], note ?? ''].filter(Boolean);
			return parts.length === 0 ? [] : [`<li>${escapeHtml(parts.join('; '))}</li>`];
		});
		return `<li><p class="question"><span class="number">${number}</span> ${escapeHtml(card.question)}</p><p>${escapeHtml(words.flagCount(given.length))}</p>${said.length > 0 ? `<ul>${said.join('')}</ul>` : ''}</li>`;
	});
	return section(words.flags, `<ul class="facts">\n${list.join('\n')}\n</ul>`);
}

function notes(report: ClassReport, words: ReportWords, language: Language): string {
	const {decimal} = figures(language);
	const {reliability, deck} = report;
	const problems = report.notes.map(
		({says, isProblem}) =>
			`<li${isProblem ? ' class="warning"' : ''}>${escapeHtml(says[language])}</li>`,
	);
	const others = [
		reliability.value === undefined
			? words.noReliability[reliability.why]
			: words.reliabilityOf(decimal(reliability.value, 2), reliability.pupils, reliability.items),
		...words.legend(report),
		...deckCredits(deck, language),
	].map((line) => `<li>${escapeHtml(line)}</li>`);
	return section(
		words.notes,
		`<ul>\n${problems.join('\n')}\n</ul>\n<ul class="muted">\n${others.join('\n')}\n</ul>`,
	);
}

const style = `
:root{color-scheme:light;--ink:#1d2529;--muted:#5d686e;--line:#d9dfe2;--deep:#1f4e5f;--good:#2e7d4f;--bad:#b23a2e}
*{box-sizing:border-box}
html{font-size:15px}
body{margin:0;background:#fff;color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
header{border-bottom:2px solid var(--deep);margin-bottom:1.5rem;padding-bottom:1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.1rem 0 .3rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;color:var(--deep);margin:2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
p{margin:.2rem 0}
.kind{text-transform:uppercase;letter-spacing:.08em;font-size:.75rem;color:var(--deep);font-weight:600}
.muted{color:var(--muted);font-size:.9em}
dl{display:flex;flex-wrap:wrap;gap:.75rem 2rem;margin:.9rem 0 0}
dt{color:var(--muted);font-size:.8rem}
dd{margin:0;font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.28rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:break-word}
td.q{min-width:13rem;overflow-wrap:anywhere}
tbody th{max-width:16rem;overflow-wrap:anywhere}
thead th{color:var(--muted);font-weight:600;font-size:.8rem;overflow-wrap:normal;border-bottom:1px solid var(--muted)}
tbody th{font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.strong{font-weight:600}
.passed{color:var(--good)}
.remedial,.warning{color:var(--bad)}
.incomplete{color:var(--muted)}
.facts{padding-left:0;list-style:none}
.facts>li{margin:0 0 .9rem;overflow-wrap:anywhere}
.question{font-weight:600}
.number{margin-right:.35em;color:var(--deep)}
blockquote{margin:.3rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--line);color:var(--muted)}
ul{margin:.3rem 0;padding-left:1.2rem}
figure{margin:.2rem 0 1.2rem}
svg{display:block;width:100%;height:auto;margin:.2rem 0 0}
svg text{font:12px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--muted);paint-order:stroke;stroke:#fff;stroke-width:3px}
.bar{fill:var(--deep)}
.low{fill:var(--bad)}
@media (max-width:36rem){svg text{font-size:19px}.minor{display:none}}
.axis{stroke:var(--line);stroke-width:1}
.pass{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:4 3}
.whisker{stroke:var(--muted);stroke-width:1.25}
@media (min-width:46rem){.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;align-items:start}}
@page{size:A4;margin:14mm}
@media print{html{font-size:10px}body{line-height:1.35}main{max-width:none;padding:0}header{margin-bottom:.6rem;padding-bottom:.5rem}.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem;align-items:start}th,td{padding:.12rem .35rem}td.q{min-width:11rem}svg{max-width:130mm}.facts>li{margin-bottom:.5rem}h2{margin-top:.9rem;break-after:avoid}tr,.facts>li,figure,dl{break-inside:avoid}figure{margin-bottom:.6rem}thead{display:table-header-group}.wide{overflow:visible}}
`;
