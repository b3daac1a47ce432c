import {Box, Text} from 'ink';
import {memo} from 'react';
import {useUi} from '../hooks/ui.js';
import {sanitise} from '../sanitise.js';
import type {Line} from './text/line.js';

// Layout has made every text safe already. This is the only place where text reaches Ink, and the last
// where anything unsafe could be stopped.
function guarded(text: string): string {
	return sanitise(text).replaceAll('\n', ' ');
}

const Row = memo(function Row({line}: {readonly line: Line}) {
	const {theme} = useUi();
	if (line.every((part) => part.text === '')) return <Text> </Text>;
	return (
		<Text wrap="truncate">
			{line.map((part, index) => (
				<Text key={index} {...theme.styles[part.tone ?? 'text']}>
					{guarded(part.text)}
				</Text>
			))}
		</Text>
	);
});

/** Rows of the screen, one below the other. All text that the app shows goes through here. */
export function Lines({lines}: {readonly lines: readonly Line[]}) {
	return (
		<Box flexDirection="column">
			{lines.map((line, index) => (
				<Row key={index} line={line} />
			))}
		</Box>
	);
}
