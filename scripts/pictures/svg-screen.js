/** Draws a terminal's screen as SVG. */

const cell = {width: 8.4, height: 18};
const margin = {x: 18, top: 44, bottom: 16};
const colours = {background: '#1b1f27', text: '#d5dae3', frame: '#2b313d'};
const fontSize = 14;
/** The sixteen colours of the theme that the pictures pretend. */
const palette = [
	'#22272f',
	'#f07178',
	'#a5d6a7',
	'#f2cc8f',
	'#82aaff',
	'#c792ea',
	'#7fdbca',
	'#c5cbd6',
	'#6b7385',
	'#ff8b92',
	'#b9e7bb',
	'#ffdf9f',
	'#9cc0ff',
	'#dcb3ff',
	'#9ff0e0',
	'#ffffff',
];

/**
 * @param {import('@xterm/headless').IBuffer} buffer
 * @param {number} columns
 * @param {number} rows
 * @returns {string} an SVG document
 */
export function drawScreen(buffer, columns, rows) {
	const width = columns * cell.width + 2 * margin.x;
	const height = rows * cell.height + margin.top + margin.bottom;
	const marks = [];
	for (let row = 0; row < rows; row++) {
		const line = buffer.getLine(row);
		if (line) marks.push(...drawLine(line, row, columns));
	}

	const dots = ['#f07178', '#f2cc8f', '#a5d6a7'].map(
		(fill, index) => `<circle cx="${22 + index * 18}" cy="20" r="5.5" fill="${fill}"/>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${fontSize}">`,
		`<rect width="100%" height="100%" rx="9" fill="${colours.background}" stroke="${colours.frame}"/>`,
		...dots,
		...marks,
		'</svg>',
		'',
	].join('\n');
}

/**
 * @param {import('@xterm/headless').IBufferLine} line
 * @param {number} row
 * @param {number} columns
 */
function drawLine(line, row, columns) {
	/** @type {string[]} */
	const marks = [];
	/** @type {Run} */
	let run = {style: '', ground: undefined, text: '', from: 0, to: 0};
	const flush = () => {
		if (run.ground !== undefined) marks.push(drawGround(run, row));
		if (run.text.trim() !== '' || /underline|line-through/.test(run.style)) {
			marks.push(drawRun(run, row));
		}
	};
	for (let column = 0; column < columns; column++) {
		const at = line.getCell(column);
		if (!at || at.getWidth() === 0) continue;
		const {text: style, ground} = styleOf(at);
		if (style !== run.style || ground !== run.ground) {
			flush();
			run = {style, ground, text: '', from: column, to: column};
		}

		run.text += at.getChars() || ' ';
		run.to = column + at.getWidth();
	}

	flush();
	return marks;
}

/** @typedef {{style: string, ground: string | undefined, text: string, from: number, to: number}} Run */

/**
 * @param {Run} run
 * @param {number} row
 */
function drawGround({ground, from, to}, row) {
	const x = round(margin.x + from * cell.width);
	const y = round(margin.top + row * cell.height - 2);
	const width = round((to - from) * cell.width);
	return `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${ground}"/>`;
}

/**
 * @param {Run} run
 * @param {number} row
 */
function drawRun({style, text, from, to}, row) {
	const x = margin.x + from * cell.width;
	const y = margin.top + row * cell.height + fontSize - 2;
	const length = (to - from) * cell.width;
	return `<text x="${round(x)}" y="${round(y)}" textLength="${round(length)}" xml:space="preserve"${style}>${escapeXml(text)}</text>`;
}

/**
 * @param {import('@xterm/headless').IBufferCell} at
 * @returns {{text: string, ground: string | undefined}} what is written with, and what on
 */
function styleOf(at) {
	const front = at.isFgRGB()
		? rgb(at.getFgColor())
		: at.isFgPalette()
			? paletteColour(at.getFgColor())
			: colours.text;
	const back = at.isBgRGB()
		? rgb(at.getBgColor())
		: at.isBgPalette()
			? paletteColour(at.getBgColor())
			: undefined;
	const [fill, ground] = at.isInverse() ? [back ?? colours.background, front] : [front, back];
	const lines = [
		...(at.isUnderline() ? ['underline'] : []),
		...(at.isStrikethrough() ? ['line-through'] : []),
	];
	const text = [
		` fill="${fill}"`,
		at.isBold() ? ' font-weight="bold"' : '',
		at.isDim() ? ' opacity="0.65"' : '',
		at.isItalic() ? ' font-style="italic"' : '',
		lines.length > 0 ? ` text-decoration="${lines.join(' ')}"` : '',
	].join('');
	return {text, ground};
}

/** @param {number} colour */
function rgb(colour) {
	return `#${colour.toString(16).padStart(6, '0')}`;
}

/** @param {number} index */
function paletteColour(index) {
	const own = palette[index];
	if (own) return own;
	if (index > 231)
		return `rgb(${Array(3)
			.fill(8 + 10 * (index - 232))
			.join(',')})`;
	const level = (/** @type {number} */ value) => (value === 0 ? 0 : 55 + 40 * value);
	const at = index - 16;
	return `rgb(${level(Math.floor(at / 36))},${level(Math.floor(at / 6) % 6)},${level(at % 6)})`;
}

/** @param {string} text */
function escapeXml(text) {
	return text.replace(
		/[&<>]/g,
		(character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character] ?? '',
	);
}

/** @param {number} value */
function round(value) {
	return Math.round(value * 10) / 10;
}
