import {Frame} from '../components/frame.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {backupLabelsFor} from '../labels/backups.js';
import type {KeptBackup, Services} from '../services.js';
import {backupsBody, backupsPromise} from './backups-view.js';

interface BackupsProps {
	readonly backups: readonly KeptBackup[];
}

/** @throws UserError when the folder of the backups can't be read */
export async function prepareBackups({backups}: Services): Promise<BackupsProps> {
	return {backups: (await backups?.list()) ?? []};
}

/** The way back to an earlier state: what there is to go back to, and what is safe meanwhile. */
export function BackupsScreen({backups}: BackupsProps) {
	const {services, language, go, help, quit} = useUi();
	const says = backupLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine(() => ({selected: 0}));
	useActions('backups', (action) => {
		const {selected} = get();
		const page = scroll.metrics.height;
		const moved = listMove(action, {selected, count: backups.length, page});
		if (moved !== undefined) return set({selected: moved});
		switch (action) {
			case 'restore': {
				const backup = backups[selected];
				if (!backup?.counts) return;
				services.backups?.restoreAfterwards(backup.name);
				return quit();
			}
			case 'help':
				return help('backups');
			case 'leave':
				return go({name: 'settings', setting: 'backups'});
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const {selected} = get();
	const canRestore = backups[selected]?.counts !== undefined;
	const hidden: ReadonlySet<Action> = new Set(canRestore ? [] : ['restore']);
	const now = services.now();
	return (
		<Frame
			place="backups"
			title={says.title}
			body={(width) =>
				backupsBody(
					{backups, selected, now, timezone: (at) => services.timezone(at), language},
					says,
					width,
				)
			}
			pinned={(width) => (canRestore ? backupsPromise(says, width) : [])}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
