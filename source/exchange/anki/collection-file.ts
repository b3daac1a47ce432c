/** The files that a package may have its collection in, newest first: an older one beside it only asks for an upgrade. */
export const collectionNames: readonly string[] = [
	'collection.anki21b',
	'collection.anki21',
	'collection.anki2',
];
