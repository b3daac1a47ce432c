import {Box, Text} from 'ink';
import {memo} from 'react';
import {useUi} from '../hooks/ui.js';
import {sanitise} from '../sanitise.js';
import {spoken} from './spoken.js';
import {toAscii} from './text/ascii.js';
import type {Line} from './text/line.js';

// Layout has made every text safe already. This is the only place where text reaches Ink, and the last
// where anything unsafe could be stopped.
function guarded(text: string, isAscii: boolean): string {
	const safe = sanitise(text).replaceAll('\n', ' ');
	return isAscii ? toAscii(safe) : safe;
}

/** Whether two rows show the same, though each draw makes them anew. */
function isSame(one: Line, other: Line): boolean {
	return (
		one.length === other.length &&
		one.every((part, at) => part.text === other[at]!.text && part.tone === other[at]!.tone)
	);
}

const Row = memo(
	function Row({line}: {readonly line: Line}) {
		const {theme, isAscii} = useUi();
		if (line.every((part) => part.text === '')) return <Text> </Text>;
		return (
			<Text wrap="truncate">
				{line.map((part, index) => (
					<Text key={index} {...theme.styles[part.tone ?? 'text']}>
						{guarded(part.text, isAscii)}
					</Text>
				))}
			</Text>
		);
	},
	(before, after) => isSame(before.line, after.line),
);

/** Rows of the screen, one below the other. All text that the app shows goes through here. */
export function Lines({lines}: {readonly lines: readonly Line[]}) {
	const {screenReader, isAscii, language} = useUi();
	if (screenReader) {
		const sentences = lines.map((line) => spoken(line, language)).filter((text) => text !== '');
		return (
			<Box flexDirection="column">
				{sentences.map((text, index) => (
					<Text key={index}>{guarded(text, isAscii)}</Text>
				))}
			</Box>
		);
	}
	return (
		<Box flexDirection="column">
			{lines.map((line, index) => (
				<Row key={index} line={line} />
			))}
		</Box>
	);
}
