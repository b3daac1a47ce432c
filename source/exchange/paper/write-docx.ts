import {
	AlignmentType,
	BookmarkEnd,
	BookmarkStart,
	Document,
	Footer,
	type ISectionOptions,
	LevelFormat,
	Packer,
	PageNumber,
	PageReference,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import {isCalendarDate} from '../../calendar-date.js';
import type {Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {stableDocument} from '../office/stable-zip.js';
import {officeLine} from '../office/text.js';
import {blueprintBlocks} from './docx-blueprint.js';
import {keyBlocks} from './docx-key.js';
import {indent, page} from './docx-parts.js';
import {testBlocks} from './docx-test.js';
import type {PaperPartName} from './choice.js';
import type {Paper} from './paper.js';
import {type PaperWords, paperWords} from './words.js';

const footerStyle = 'KakiHalaman';
const endStyle = 'AkhirBagian';

// A program that shows when a file was made has to be told something, and a deck without a date has none.
const undated = '2000-01-01T00:00:00Z';

/** A test as a Word document; the same one is the same file, byte for byte. */
export async function writeDocx(
	deck: Deck,
	papers: readonly Paper[],
	parts: ReadonlySet<PaperPartName>,
	language: Language,
): Promise<Uint8Array> {
	const says = paperWords[language];
	const packetOf = ({packet}: Paper): string => `${titled(says.packet)} ${packet}`;
	const sections: readonly NamedSection[] = [
		...(parts.has('soal')
			? papers.map((paper) => ({
					name: packetOf(paper),
					children: testBlocks(deck, paper, language),
				}))
			: []),
		...(parts.has('kunci')
			? papers.map((paper) => ({
					name: `${titled(says.key)}, ${packetOf(paper)}`,
					children: keyBlocks(deck, paper, language),
				}))
			: []),
		...(parts.has('kisi-kisi')
			? [{name: titled(says.blueprint), children: blueprintBlocks(deck, papers, language)}]
			: []),
	];
	const document = new Document({
		title: officeLine(deck.title),
		creator: officeLine(deck.authors?.join(', ') ?? 'newsquiz'),
		lastModifiedBy: 'newsquiz',
		styles: {
			paragraphStyles: [
				{
					id: footerStyle,
					name: footerStyle,
					run: {size: 18},
					paragraph: {alignment: AlignmentType.CENTER},
				},
				// As small as can be, so that it takes no page of its own.
				{id: endStyle, name: endStyle, run: {size: 2}, paragraph: {spacing: {line: 20}}},
			],
			default: {
				document: {
					run: {
						font: 'Times New Roman',
						size: 24,
						sizeComplexScript: 24,
						language: {value: 'id-ID'},
					},
					paragraph: {spacing: {line: 264}},
				},
			},
		},
		numbering: {
			config: papers.map(({packet}) => ({
				reference: `soal-${packet}`,
				levels: [
					{
						level: 0,
						format: LevelFormat.DECIMAL,
						text: '%1.',
						alignment: AlignmentType.LEFT,
						style: {paragraph: {indent: {left: indent, hanging: indent}}},
					},
				],
			})),
		},
		sections: sections.map((each, index) => section(each, index + 1, says)),
	});
	const bytes = await Packer.toArrayBuffer(document);
	return stableDocument(new Uint8Array(bytes), momentOf(deck));
}

interface NamedSection {
	/** As its footer calls it. */
	readonly name: string;
	readonly children: ISectionOptions['children'];
}

/**
 * A part of the document on pages of its own, which say how many they are: by where the part ends, since LibreOffice
 * doesn't know the field for the number of pages of a section.
 */
function section(
	{name, children}: NamedSection,
	mark: number,
	{page: words}: PaperWords,
): ISectionOptions {
	const [number, total] = words;
	const end = `akhir_${mark}`;
	return {
		properties: {
			page: {
				size: {width: page.width, height: page.height},
				margin: {
					top: page.margin,
					right: page.margin,
					bottom: page.margin,
					left: page.margin,
					footer: 567,
				},
				pageNumbers: {start: 1},
			},
		},
		footers: {
			default: new Footer({
				children: [
					new Paragraph({
						style: footerStyle,
						children: [
							new TextRun({
								children: [`${name} – ${number} `, PageNumber.CURRENT, ` ${total} `],
							}),
							new PageReference(end),
						],
					}),
				],
			}),
		},
		children: [
			...children,
			new Paragraph({
				style: endStyle,
				// Numbered here, since the library counts on from the document before; its types forget these.
				children: [
					new BookmarkStart(end, mark),
					new BookmarkEnd(mark),
				] as unknown as ParagraphChild[],
			}),
		],
	};
}

/** The day of a deck, whatever the time zone of the machine. */
function momentOf({updatedAt, createdAt}: Deck): string {
	const day = (updatedAt ?? createdAt ?? undated).slice(0, 10);
	return isCalendarDate(day) ? `${day}T00:00:00Z` : undated;
}

/** `KUNCI JAWABAN` as `Kunci jawaban`. */
function titled(text: string): string {
	return text[0]! + text.slice(1).toLowerCase();
}
