import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {type ReactElement, type ReactNode, useLayoutEffect, useState} from 'react';
import {expect, it} from 'vitest';
import {type Keyboard, createKeyboard, useKeyboard} from '../../source/hooks/keyboard.js';
import {type Ui, UiContext} from '../../source/hooks/ui.js';

function withKeyboard(keyboard: Keyboard, screen: ReactNode): ReactElement {
	return <UiContext.Provider value={{keyboard} as Ui}>{screen}</UiContext.Provider>;
}

function Result({onShown, onKey}: {onShown: () => void; onKey: (key: string) => void}) {
	useKeyboard(({key}) => onKey(`result ${key}`));
	useLayoutEffect(onShown, [onShown]);
	return <Text>result</Text>;
}

function Round({onShown, onKey}: {onShown: () => void; onKey: (key: string) => void}) {
	const [isOver, setOver] = useState(false);
	useKeyboard(({key}) => {
		onKey(`round ${key}`);
		setOver(true);
	});
	return isOver ? <Result onShown={onShown} onKey={onKey} /> : <Text>question</Text>;
}

it('is heard by a screen as soon as that is painted', async () => {
	const keyboard = createKeyboard();
	const heard: string[] = [];
	let tell = (): void => {};
	const shown = new Promise<void>((resolve) => (tell = resolve));
	const app = render(
		withKeyboard(
			keyboard,
			<Round
				onKey={(key) => heard.push(key)}
				onShown={() => {
					keyboard.press({key: 'q'});
					tell();
				}}
			/>,
		),
	);
	keyboard.press({key: 'e'});
	await shown;
	expect(app.lastFrame()).toBe('result');
	expect(heard).toEqual(['round e', 'result q']);
});
