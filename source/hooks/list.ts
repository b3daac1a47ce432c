import type {Action} from '../keys/binding.js';

/**
 * Which row of a list an action selects; undefined when it is none of moving.
 * @param list.page rows that the list has in sight
 */
export function listMove(
	action: Action | undefined,
	list: {readonly selected: number; readonly count: number; readonly page: number},
): number | undefined {
	const step = Math.max(1, list.page - 2);
	const clamp = (index: number): number =>
		Math.min(Math.max(0, list.count - 1), Math.max(0, index));
	switch (action) {
		case 'up':
			return clamp(list.selected - 1);
		case 'down':
			return clamp(list.selected + 1);
		case 'page-up':
			return clamp(list.selected - step);
		case 'page-down':
			return clamp(list.selected + step);
		case 'first':
			return 0;
		case 'last':
			return clamp(list.count - 1);
		default:
			return undefined;
	}
}
